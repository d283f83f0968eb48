"""The list of keys: what is pressed for what, as the user has it now."""

from __future__ import annotations

from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from reader.ui.commands.keymap import native
from reader.ui.commands.table import COMMANDS, MENUS
from reader.ui.controls import unmarked

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.ui.commands.command import Command
    from reader.ui.commands.presets import Keys
    from reader.ui.window import Window

__all__ = ["KeyList", "key_rows", "key_text", "name_of", "section_of"]

Row = tuple[str, str, str]
_SEVERAL = 2
"""Letters of a search that may be a name; fewer are a key."""


def section_of(command: Command) -> str:
    """Return the title of the menu that a command belongs to."""
    menu = "go" if command.scope != "window" and not command.menu else command.menu
    title = dict(MENUS).get(menu.partition("/")[0] or "go", "")
    return unmarked(_tr(title))


def name_of(command: Command) -> str:
    """Return what a command is called, without marks of a menu."""
    return unmarked(_tr(command.text))


def key_rows(keys: Keys) -> Iterator[Row]:
    """Yield `(section, keys as this system writes them, what they do)` for every key."""
    for command in COMMANDS:
        if keys[command.name]:
            written = ", ".join(map(native, keys[command.name]))
            yield section_of(command), written, name_of(command)


def key_text(rows: list[Row]) -> str:
    """Return the list as plain text that can be printed, a line a command."""
    width = max((len(keys) for _, keys, _ in rows), default=0)
    lines: list[str] = []
    for section, part in groupby(rows, key=itemgetter(0)):
        lines += ["", section, *(f"  {keys:<{width}}  {does}" for _, keys, does in part)]
    return "\n".join(lines[1:]) + "\n" if lines else ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Actions", text)


class KeyList(QDialog):
    """All keys by menu, to be searched by what they do or by the key itself."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self.setWindowTitle(self.tr("Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search the keys"))
        self.search.setAccessibleName(self.tr("Search the keys"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(lambda _: self.show_rows())
        self.area = QScrollArea(self)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setAccessibleName(self.tr("Keys"))
        self.copy = self._button(self.tr("Copy as &text"))
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.text()))
        self.change = self._button(self.tr("C&hange the keys…"))
        self.change.clicked.connect(self._change)
        close = self._button(self.tr("Close"))
        close.clicked.connect(self.close)
        top, bottom = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self.search)
        for part in (self.copy, self.change):
            bottom.addWidget(part)
        bottom.addStretch()
        bottom.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.addLayout(top)
        column.addWidget(self.area, 1)
        column.addLayout(bottom)
        window.actions_.keys_changed.connect(self.show_rows)
        self.setMinimumSize(420, 300)
        self.resize(min(560, window.width()), min(640, window.height()))
        self.show_rows()

    def speak(self) -> None:
        """Make way for the same list in the language of the window."""
        again = KeyList(self._window)
        again.setGeometry(self.geometry())
        again.search.setText(self.search.text())
        again.show()
        self.close()

    def rows(self) -> list[Row]:
        """Return what is listed: all, or what the search leaves of it."""
        wanted = self.search.text().strip().casefold()
        rows = list(key_rows(self._window.actions_.keys))
        if len(wanted) < _SEVERAL:
            return [row for row in rows if not wanted or wanted in row[1].casefold().split(", ")]
        return [row for row in rows if any(wanted in part.casefold() for part in row)]

    def text(self) -> str:
        """Return what is listed as plain text."""
        return key_text(self.rows())

    def show_rows(self) -> None:
        """List the keys as they are now."""
        body = QWidget(self)
        grid = QGridLayout(body)
        grid.setContentsMargins(12, 4, 12, 12)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        before = ""
        for title, keys, does in self.rows():
            if title != before:
                grid.addWidget(self._label(title, "heading", body), grid.rowCount(), 0, 1, 2)
                before = title
            row = grid.rowCount()
            grid.addWidget(self._label(keys, "", body), row, 0)
            grid.addWidget(self._label(does, "quiet", body), row, 1)
        if not before:
            none = self._label(self.tr("No key does this."), "quiet", body)
            grid.addWidget(none, grid.rowCount(), 0)
        grid.setRowStretch(grid.rowCount(), 1)
        self.area.setWidget(body)

    def _label(self, text: str, role: str, parent: QWidget) -> QLabel:
        label = QLabel(text, parent)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setProperty("role", role)
        if role == "heading":
            label.setContentsMargins(0, 8, 0, 2)
        return label

    def _button(self, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        return button

    def _change(self) -> None:
        self.close()
        self._window.show_settings("keys")
