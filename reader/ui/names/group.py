"""One kind of names in the sidebar: its head, its legend, and what is listed under it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from reader.ui.controls import IconButton
from reader.ui.flow import Flow
from reader.ui.look.scale import USUAL, scale, scaled, unscaled
from reader.ui.look.theme import THEMES
from reader.ui.names.legend import LegendButton
from reader.ui.names.listing import NameList
from reader.ui.names.rows import NameButton, NameChip, NameDate, NameRow

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QPaintEvent

    from reader.core.names import Kind, Name
    from reader.ui.look.icons import Icons
    from reader.ui.look.theme import Theme
    from reader.ui.names.naming import Written

__all__ = ["NameGroup"]

_ROWS: dict[Kind, type[NameButton]] = {
    "person": NameRow,
    "organisation": NameRow,
    "place": NameChip,
    "date": NameDate,
    "quantity": NameChip,
}
_FIRST: dict[Kind, int] = {
    "person": 8,
    "organisation": 6,
    "place": 16,
    "date": 8,
    "quantity": 16,
}
"""How many names of a kind are listed before one asks for all."""


class _Head(QAbstractButton):
    """The head of a group; checked while the group is open."""

    def __init__(self, kind: Kind, parent: QWidget) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setChecked(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._kind = kind
        self._theme = THEMES["light"]
        self._icons: Icons | None = None
        self.count = 0

    def set_theme(self, theme: Theme, icons: Icons) -> None:
        self._theme, self._icons = theme, icons
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(scaled(160), scaled(32))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = unscaled(painter, self.rect())
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("rule", 0.6))
            painter.drawRoundedRect(whole.adjusted(0, 1, 0, -1), 6, 6)
        if self._icons is not None:
            ratio = self.devicePixelRatioF() * scale()
            chevron = self._icons.pixmap(
                "down" if self.isChecked() else "right", "ink2", 14, ratio
            )
            painter.drawPixmap(QPoint(6, 9), chevron)
            painter.drawPixmap(
                QPoint(25, 8), self._icons.pixmap(self._kind, self._kind, 16, ratio)
            )
        font = QFont(self.font())
        font.setPixelSize(USUAL)
        plain = QFont(font)
        font.setWeight(QFont.Weight.Bold)
        painter.setFont(font)
        painter.setPen(self._theme.colour("ink"))
        area = QRect(50, 0, whole.width() - 50, whole.height())
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(area, align, self.text())
        left = painter.fontMetrics().horizontalAdvance(self.text()) + 7
        painter.setFont(plain)
        painter.setPen(self._theme.colour("ink2"))
        painter.drawText(area.adjusted(left, 0, 0, 0), align, str(self.count))


class NameGroup(QWidget):
    """Lists the names of one kind: the first of them, or all; knows nothing of the page."""

    clicked = Signal(object, bool)
    """A Name, and whether the one before is wanted (Shift)."""
    legend_toggled = Signal(str, bool)
    folded = Signal(str, bool)
    menu_asked = Signal(str, QPoint)
    """The menu of this kind is wanted at a point of the screen."""
    name_menu_asked = Signal(object, QPoint)
    denied = Signal(object)
    """The Delete key was pressed on a Name."""
    reached = Signal(QWidget, QRect)
    """The keyboard is at this rectangle of a widget, which may not be in sight."""

    def __init__(self, kind: Kind, parent: QWidget) -> None:
        super().__init__(parent)
        self.kind = kind
        self.is_full = False
        self._names: Sequence[Name] = ()
        self._write: Callable[[Name], Written] | None = None
        self._theme: tuple[Theme, Icons] | None = None
        self._current: tuple[int | None, Name | None] = (None, None)
        self.head = _Head(kind, self)
        self.menu_button = IconButton("", self)
        self.menu_button.setFixedSize(28, 32)
        self.legend = LegendButton(kind, self)
        self.buttons: list[NameButton] = []
        self.list = NameList(self)
        self.list.hide()
        self._body = QWidget(self)
        self._rows = QVBoxLayout(self._body)
        self._rows.setContentsMargins(0, 0, 0, 6)
        self._rows.setSpacing(0)
        is_flow = _ROWS[kind] is NameChip
        self._flow = Flow(self._body) if is_flow else None
        self._note = QLabel(self._body)
        self._note.setProperty("role", "hint")
        self._note.setContentsMargins(14, 0, 14, 4)
        self._note.setWordWrap(True)
        self.more = QPushButton(self._body)
        self.more.setProperty("role", "link")
        self._lay_out()
        self._connect()

    def speak(self, title: str, empty: str) -> None:
        """Write everything in the language of the window.

        `title` names the kind, `empty` says that there is none of it.
        """
        self.head.setText(title)
        self.head.setAccessibleName(f"{title}, {len(self._names)}")
        self.head.update()
        self.menu_button.set_name(self.tr("Sort or copy: %1").replace("%1", title))
        self.list.setAccessibleName(title)
        self._note.setText(empty)
        self._legend_words()
        self._fill()

    @property
    def names(self) -> Sequence[Name]:
        """The names that are listed, also those that are not seen yet."""
        return self._names

    def show_names(self, names: Sequence[Name], write: Callable[[Name], Written] | None) -> None:
        """List these names, written so; without `write` they are still being looked for."""
        self._names, self._write = names, write
        self.head.count = len(names)
        self.head.setAccessibleName(f"{self.head.text()}, {len(names)}")
        self.head.update()
        self._fill()

    def rewrite(self, write: Callable[[Name], Written]) -> None:
        """Write the listed names anew: readings arrived, or the script is another."""
        self._write = write
        for button in self.buttons:
            written = write(button.written.name)
            if written != button.written:
                button.rewrite(written)
        if self.is_full:
            self.list.names.rewrite(write)

    def set_current(self, entity: int | None, name: Name | None) -> None:
        """Mark the name that this entity is a mention of, and tell where it is listed."""
        self._current = entity, name
        for button in self.buttons:
            mentions = button.written.name.mentions
            is_it = name is not None and button.written.name.best == name.best
            at = mentions.index(entity) + 1 if is_it and entity in mentions else 0
            if at != button.at:
                button.set_current(at)
            if at and button.isVisible():
                self.reached.emit(button, button.rect())
        if self._flow is not None:
            self._flow.arrange()
        if self.is_full:
            place = self.list.set_current(entity, name)
            if place is not None and self.list.isVisible():
                self.reached.emit(self.list, place)

    def set_theme(self, theme: Theme, icons: Icons) -> None:
        """Draw in these colours."""
        self._theme = theme, icons
        self.head.set_theme(theme, icons)
        self.legend.set_theme(theme)
        self.menu_button.setIcon(icons.icon("more", "ink3"))
        self.list.set_theme(theme)
        for button in self.buttons:
            button.theme = theme
            button.update()

    def _fill(self) -> None:
        for button in self.buttons:
            button.hide()
            button.deleteLater()
        write, first = self._write, _FIRST[self.kind]
        is_long = len(self._names) > first
        full = self.is_full and is_long and write is not None
        few = self._names[:first] if not full else ()
        self.buttons = [self._button(write(name)) for name in few] if write is not None else []
        if self._flow is not None:
            self._flow.take(list(self.buttons))
            self._flow.setVisible(bool(self.buttons))
        else:
            for at, button in enumerate(self.buttons):
                self._rows.insertWidget(at, button)
        for at, button in enumerate(self.buttons):
            if isinstance(button, NameDate):
                button.is_first = at == 0
                button.is_last = at == len(self.buttons) - 1
        self.list.show_names(self._names if full else (), write, self._row_height())
        self.list.setVisible(full)
        rest = len(self._names) - first
        fewer, more = self.tr("Show fewer"), self.tr("%1 more").replace("%1", str(rest))
        self.more.setText(fewer if full else more)
        self.more.setVisible(is_long and write is not None)
        self._note.setVisible(not self._names and write is not None)
        self.set_current(*self._current)

    def _row_height(self) -> int:
        """Return the height of all rows of the full list, which is one for all of them."""
        told = any(name.titles or name.affiliations for name in self._names)
        return 42 if self.kind == "person" and told else 32

    def _button(self, written: Written) -> NameButton:
        button = _ROWS[self.kind](written, self._body)
        if self._theme is not None:
            button.theme = self._theme[0]
        button.clicked.connect(lambda: self._tell(written.name))
        button.denied.connect(lambda: self.denied.emit(written.name))
        button.menu_asked.connect(lambda at: self.name_menu_asked.emit(written.name, at))
        return button

    def _tell(self, name: Name) -> None:
        shift = QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier
        self.clicked.emit(name, bool(shift))

    def _show_more(self) -> None:
        self.is_full = not self.is_full
        self._fill()
        if self.is_full:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            self.list.setCurrentIndex(self.list.names.index(_FIRST[self.kind]))
        elif self.buttons:
            self.buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _fold(self, is_open: bool) -> None:  # noqa: FBT001 - Qt's signal
        self._body.setVisible(is_open)
        self.folded.emit(self.kind, not is_open)

    def _legend(self, is_shown: bool) -> None:  # noqa: FBT001 - Qt's signal
        self._legend_words()
        self.legend_toggled.emit(self.kind, is_shown)

    def _legend_words(self) -> None:
        text = self.tr("Underlines of %1").replace("%1", self.head.text())
        self.legend.setAccessibleName(text)
        hint = self.tr("Hide these underlines") if self.legend.isChecked() else ""
        self.legend.setToolTip(hint or self.tr("Show these underlines"))

    def _ask_menu(self) -> None:
        below = self.menu_button.mapToGlobal(self.menu_button.rect().bottomLeft())
        self.menu_asked.emit(self.kind, below)

    def _connect(self) -> None:
        self.head.toggled.connect(self._fold)
        self.head.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.head.customContextMenuRequested.connect(
            lambda at: self.menu_asked.emit(self.kind, self.head.mapToGlobal(at))
        )
        self.menu_button.clicked.connect(self._ask_menu)
        self.legend.toggled.connect(self._legend)
        self.more.clicked.connect(self._show_more)
        self.list.chosen.connect(self._tell)
        self.list.denied.connect(self.denied)
        self.list.menu_asked.connect(self.name_menu_asked)
        self.list.reached.connect(lambda place: self.reached.emit(self.list, place))

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(2)
        top.addWidget(self.head)
        top.addWidget(self.menu_button)
        top.addWidget(self.legend)
        if self._flow is not None:
            inset = QHBoxLayout()
            inset.setContentsMargins(14, 2, 8, 2)
            inset.addWidget(self._flow)
            self._rows.addLayout(inset)
        self._rows.addWidget(self.list)
        self._rows.addWidget(self._note)
        below = QHBoxLayout()
        below.setContentsMargins(8, 0, 0, 0)
        below.addWidget(self.more)
        below.addStretch()
        self._rows.addLayout(below)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self._body)
