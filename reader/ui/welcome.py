"""What stands in the window while no text is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from reader.ui.commands.actions import Actions

__all__ = ["Welcome"]


class Welcome(QFrame):
    """Says how a text comes in; three buttons do it."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("welcome")
        title = QLabel(self.tr("Open a text"), self)
        title.setProperty("role", "title")
        title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        words = QLabel(self.tr("Drop a file or a piece of text here, or choose:"), self)
        words.setProperty("role", "quiet")
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addStretch()
        self.buttons: dict[str, QPushButton] = {}
        for name in ("open", "paste", "sample"):
            button = QPushButton(actions[name].text().replace("&", ""), self)
            keys = actions[name].shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            button.setToolTip(keys)
            button.setAutoDefault(True)
            button.clicked.connect(actions[name].trigger)
            row.addWidget(button)
            self.buttons[name] = button
        row.addStretch()
        column = QVBoxLayout(self)
        column.setSpacing(16)
        column.addStretch(2)
        column.addWidget(title)
        column.addWidget(words)
        column.addLayout(row)
        column.addStretch(3)
