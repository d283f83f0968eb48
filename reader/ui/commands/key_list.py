"""The list of keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from reader.ui.commands.table import COMMANDS, MENUS

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["KeyList", "key_rows"]


def key_rows() -> Iterator[tuple[str, str, str]]:
    """Yield `(section, keys as this system writes them, what they do)` for every key."""
    titles = dict(MENUS)
    form = QKeySequence.SequenceFormat.NativeText
    for command in COMMANDS:
        if command.keys and command.name != "keys_page":
            keys = [QKeySequence(key).toString(form) for key in command.keys]
            if command.name == "keys":
                keys.append("?")
            section = titles.get(command.menu.partition("/")[0] or "go", "")
            words = (_tr(text).replace("&", "").rstrip("…") for text in (section, command.text))
            title, does = words
            yield title, ", ".join(keys), does


def _tr(text: str) -> str:
    return QCoreApplication.translate("Actions", text)


class KeyList(QDialog):
    """All keys, by menu."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        body = QWidget(self)
        grid = QGridLayout(body)
        grid.setContentsMargins(24, 16, 24, 16)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(6)
        before = ""
        for title, keys, does in key_rows():
            if title != before:
                heading = QLabel(title, body)
                heading.setProperty("role", "heading")
                heading.setContentsMargins(0, 10 if before else 0, 0, 2)
                grid.addWidget(heading, grid.rowCount(), 0, 1, 2)
                before = title
            row = grid.rowCount()
            grid.addWidget(QLabel(keys, body), row, 0)
            words = QLabel(does, body)
            words.setProperty("role", "quiet")
            grid.addWidget(words, row, 1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setWidget(body)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 16, 12)
        column.addWidget(scroll)
        column.addWidget(buttons)
        self.resize(520, 640)
