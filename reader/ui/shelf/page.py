"""The page of the library: its own bar, the shelf, and a line below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from reader.ui.controls import IconButton, grouped
from reader.ui.shelf.grid import ShelfGrid
from reader.ui.shelf.head import ShelfHead
from reader.ui.shelf.rows import ShelfRows

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from reader.ui.commands.actions import Actions
    from reader.ui.look.icons import Icons
    from reader.ui.look.theme import Theme

__all__ = ["LibraryPage"]

_NARROW = 900
_HEIGHT, _LOW = 48, 32
_DOWN = (Qt.Key.Key_Down, Qt.Key.Key_PageDown)


class LibraryPage(QWidget):
    """Shows what it is given; `Shelving` knows what is done with it."""

    query_changed = Signal(str)
    first_asked = Signal()
    """Enter was pressed in the search field."""

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("library")
        self.rows = ShelfRows(self)
        self.head = ShelfHead(actions, self)
        self.grid = ShelfGrid(self.rows, self.head, self)
        self.menu_button = IconButton("", self)
        self.menu_button.setPopupMode(IconButton.ToolButtonPopupMode.InstantPopup)
        self.library_button, self.open_button = IconButton("", self), IconButton("", self)
        self.library_button.follow(actions["library"])
        self.open_button.follow(actions["open"])
        self.title = QLabel(self)
        self.title.setObjectName("title")
        self.field = QLineEdit(self)
        self._sign = QAction(self)
        self.field.addAction(self._sign, QLineEdit.ActionPosition.LeadingPosition)
        self.field.setClearButtonEnabled(True)
        self.field.setMinimumWidth(160)
        self.field.setMaximumWidth(440)
        self.bar = self._strip("toolbar", _HEIGHT)
        self.foot = self._strip("statusbar", _LOW)
        self._count = QLabel(self.foot)
        self.nothing = QLabel(self.grid)
        self.nothing.setProperty("role", "quiet")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.nothing.hide()
        self._lay_out()
        self.field.textChanged.connect(self.query_changed)
        self.field.returnPressed.connect(self.first_asked)
        self.field.installEventFilter(self)
        self.grid.typed.connect(self._type)
        self.grid.left_above.connect(self.field.setFocus)
        self._actions = actions
        actions.keys_changed.connect(self._tell_keys)
        self.speak()

    def speak(self) -> None:
        """Write everything in the language of the window."""
        self.menu_button.set_name(self.tr("Menu"))
        self.title.setText(self.tr("Library"))
        self.field.setAccessibleName(self.tr("Search the library"))
        self._sign.setText(self.field.accessibleName())
        self.bar.setAccessibleName(self.tr("Toolbar"))
        self.foot.setAccessibleName(self.tr("Status"))
        self.grid.setAccessibleName(self.tr("Texts"))
        self.head.speak()
        self._tell_keys()
        self.grid.arrange()

    @property
    def notices(self) -> QVBoxLayout:
        """Where banners stand while the page is shown."""
        return self._column

    @property
    def regions(self) -> list[QWidget]:
        """What F6 leads through."""
        return [self.bar, self.head, self.grid, self.foot]

    def show_count(self) -> None:
        """Say how many texts there are, and how many the filter leaves."""
        shown, all_ = self.rows.rowCount(), self.rows.total
        one, many = self.tr("1 text"), self.tr("%1 texts")
        words = (one if all_ == 1 else many).replace("%1", grouped(all_))
        if self.rows.is_filtered:
            words = self.tr("%1 of %2 texts").replace("%1", grouped(shown))
            words = words.replace("%2", grouped(all_))
        self._count.setText(words)
        self.head.set_followed(on=bool(shown))
        is_lost = self.rows.is_filtered and not shown
        words = self.tr("No text has “%1” in its title, source or names.")
        self.nothing.setText(words.replace("%1", self.field.text().strip()))
        self.nothing.setVisible(is_lost)
        self._place_nothing()

    def set_theme(self, theme: Theme, icons: Icons) -> None:
        """Draw in these colours."""
        self.menu_button.setIcon(icons.icon("menu"))
        self._sign.setIcon(icons.icon("find", "ink2", size=16))
        self.head.set_theme(theme, icons)
        self.grid.set_theme(theme)
        self.grid.arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give up what the menu has too when there is little room."""
        super().resizeEvent(event)
        is_wide = event.size().width() >= _NARROW
        for part in (self.library_button, self.open_button, self.title):
            part.setVisible(is_wide)
        self._place_nothing()

    def minimumSizeHint(self) -> QSize:
        """Return a size that lets the window be as small as it may."""
        return QSize(320, 240)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lead down from the field to what was found."""
        key = event.key() if isinstance(event, QKeyEvent) else None
        is_press = event.type() == QEvent.Type.KeyPress
        if is_press and key in _DOWN and self.rows.rowCount():
            self.grid.setFocus()
            if not self.grid.currentIndex().isValid():
                self.grid.setCurrentIndex(self.rows.index(0))
            return True
        return super().eventFilter(watched, event)

    def _tell_keys(self) -> None:
        form = QKeySequence.SequenceFormat.NativeText
        keys = self._actions["search_library"].shortcut().toString(form)
        hint = self.tr("Titles, sources, names: Hanzi or pinyin (%1)")
        bare = self.tr("Titles, sources, names: Hanzi or pinyin")
        self.field.setPlaceholderText(hint.replace("%1", keys) if keys else bare)
        self.head.drop.tell_keys()

    def _type(self, text: str) -> None:
        self.field.setFocus()
        self.field.insert(text)

    def _place_nothing(self) -> None:
        width = self.grid.viewport().width()
        self.nothing.setGeometry(16, 48, width - 32, 24)

    def _strip(self, name: str, height: int) -> QFrame:
        strip = QFrame(self)
        strip.setObjectName(name)
        strip.setFixedHeight(height)
        return strip

    def _lay_out(self) -> None:
        row = QHBoxLayout(self.bar)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(4)
        for button in (self.menu_button, self.library_button, self.open_button):
            row.addWidget(button)
        row.addSpacing(8)
        row.addWidget(self.title)
        row.addStretch(1)
        policy = QSizePolicy.Policy
        self.field.setSizePolicy(policy.Expanding, policy.Fixed)
        row.addWidget(self.field, 4)
        row.addStretch(1)
        low = QHBoxLayout(self.foot)
        low.setContentsMargins(14, 0, 14, 0)
        low.addWidget(self._count)
        low.addStretch()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.bar)
        self._column.addWidget(self.grid, 1)
        self._column.addWidget(self.foot)
