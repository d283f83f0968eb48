"""The dialog of the settings: sections at the left, a search above, everything acts at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from reader.ui.look.icons import Icons
from reader.ui.look.scale import scaled
from reader.ui.preferences.blocks import BLOCKS, make_block
from reader.ui.preferences.row import SettingRow, UsualButton
from reader.ui.preferences.searching import found_commands, found_sections, found_settings
from reader.ui.preferences.shown import BELOW, SECTION_NAMES, SECTIONS, in_words
from reader.ui.settings import declared

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtGui import QKeyEvent

    from reader.ui.preferences.shown import Section
    from reader.ui.settings import Declared
    from reader.ui.window import Window

__all__ = ["SettingsDialog"]

_SIDE = 132
_SIZE = (720, 560)


class SettingsDialog(QDialog):
    """Settings of all windows. A section is made when it is first looked at."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window, self._settings = window, window.settings
        self._icons = Icons(window.dress.theme, self.devicePixelRatioF())
        self.setWindowTitle(self.tr("Settings"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search the settings"))
        self.search.setAccessibleName(self.tr("Search the settings"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._find)
        self.sections = QListWidget(self)
        self.sections.setObjectName("sections")
        self.sections.setAccessibleName(self.tr("Sections"))
        self.sections.setFixedWidth(scaled(_SIDE))
        self.sections.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.pages = QStackedWidget(self)
        self._made: dict[Section, QWidget] = {}
        self._found: QWidget | None = None
        for name in SECTION_NAMES:
            if self._has_content(name):
                item = QListWidgetItem(in_words(SECTIONS[name]), self.sections)
                item.setData(Qt.ItemDataRole.UserRole, name)
        self._lay_out()
        self.sections.currentItemChanged.connect(lambda _: self._show_section())
        self.sections.setCurrentRow(0)
        self.setMinimumSize(500, 320)
        self.resize(min(_SIZE[0], window.width()), min(_SIZE[1], window.height()))

    def show_section(self, name: Section) -> None:
        """Go to a section."""
        self.search.clear()
        for row in range(self.sections.count()):
            if self.sections.item(row).data(Qt.ItemDataRole.UserRole) == name:
                self.sections.setCurrentRow(row)

    def speak(self) -> None:
        """Make way for the same dialog in the language of the window, at the same section."""
        item, text = self.sections.currentItem(), self.search.text()
        again = SettingsDialog(self._window)
        again.setGeometry(self.geometry())
        if item is not None:
            again.show_section(item.data(Qt.ItemDataRole.UserRole))
        again.search.setText(text)
        again.show()
        again.sections.setFocus()
        self.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Have Esc empty the search first, and Enter close nothing."""
        if event.key() == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
            self.search.setFocus()
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icons in the colours of another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._icons = Icons(self._window.dress.theme, self.devicePixelRatioF())
            for row in self.findChildren(SettingRow):
                row.reset.setIcon(self._icons.icon("undo"))

    def _has_content(self, name: Section) -> bool:
        return name in BLOCKS or any(known.shown.section == name for known in declared())

    def _show_section(self) -> None:
        item = self.sections.currentItem()
        if item is None:
            return
        name: Section = item.data(Qt.ItemDataRole.UserRole)
        if name not in self._made:
            rows = [known for known in declared() if known.shown.section == name]
            block = make_block(name, self._window, self)
            blocks = [block] if block is not None else []
            if len(rows) > 1:
                blocks.append(UsualButton(self._settings, rows, self))
            self._made[name] = self._page(self._rows(rows), blocks)
            self.pages.addWidget(self._made[name])
        if not self.search.text():
            self.pages.setCurrentWidget(self._made[name])

    def _find(self, text: str) -> None:
        """List the settings that have all words of the search in what is written of them."""
        if self._found is not None:
            self.pages.removeWidget(self._found)
            self._found.deleteLater()
            self._found = None
        self.sections.setEnabled(not text)
        if not text:
            self._show_section()
            return
        body: list[QWidget] = []
        for name, rows in found_settings(text).items():
            body += [_heading(in_words(SECTIONS[name]), self), *self._rows(rows)]
        body += [self._way(name) for name in found_sections(text)]
        count = sum(1 for _ in found_commands(text))
        if count:
            many = self.tr("Keys: %1 commands have these words")
            one = self.tr("Keys: 1 command has these words")
            words = one if count == 1 else many.replace("%1", str(count))
            body.append(self._link(words, lambda: self._show_keys(text)))
        if not body:
            body = [QLabel(self.tr("No setting has these words."), self)]
        self._found = self._page(body, [])
        self.pages.addWidget(self._found)
        self.pages.setCurrentWidget(self._found)

    def _way(self, name: Section) -> QWidget:
        """Return a link to a section that has what was searched for below its settings."""
        words = f"{in_words(SECTIONS[name])}: {in_words(BELOW[name])}"
        return self._link(words, lambda: self.show_section(name))

    def _link(self, words: str, do: Callable[[], None]) -> QPushButton:
        button = QPushButton(words, self)
        button.setProperty("role", "link")
        button.setAutoDefault(False)
        button.clicked.connect(lambda _: do())
        return button

    def _show_keys(self, text: str) -> None:
        """Go to the keys of the commands that were found."""
        self.show_section("keys")
        field = self._made["keys"].findChild(QLineEdit, "keys-search")
        if isinstance(field, QLineEdit):
            field.setText(text)
            field.setFocus()

    def _rows(self, rows: Iterable[Declared]) -> list[QWidget]:
        return [SettingRow(known, self._settings, self._icons, self) for known in rows]

    def _page(self, rows: list[QWidget], blocks: list[QWidget]) -> QScrollArea:
        body = QWidget(self)
        column = QVBoxLayout(body)
        column.setContentsMargins(16, 8, 12, 16)
        column.setSpacing(2)
        for part in (*rows, *blocks):
            column.addWidget(part)
        column.addStretch()
        scroll = QScrollArea(self)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(body)
        return scroll

    def _lay_out(self) -> None:
        close = QPushButton(self.tr("Close"), self)
        close.setAutoDefault(False)
        close.clicked.connect(self.close)
        top = QHBoxLayout()
        top.setContentsMargins(12, 12, 12, 8)
        top.addWidget(self.search, 1)
        top.addSpacing(8)
        top.addWidget(close)
        middle = QHBoxLayout()
        middle.setContentsMargins(8, 0, 0, 8)
        middle.setSpacing(0)
        middle.addWidget(self.sections)
        middle.addWidget(self.pages, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addLayout(middle, 1)
        self.setTabOrder(self.search, self.sections)
        self.setTabOrder(self.sections, self.pages)
        self.setTabOrder(self.pages, close)


def _heading(text: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setProperty("role", "heading")
    label.setContentsMargins(0, 8, 0, 2)
    return label
