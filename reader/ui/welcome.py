"""What stands in the window while no text is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from reader.ui.controls import unmarked

if TYPE_CHECKING:
    from reader.ui.commands.actions import Actions

__all__ = ["Welcome"]


class Welcome(QFrame):
    """Says how a text comes in; three buttons do it."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("welcome")
        title = self._title = QLabel(self)
        title.setProperty("role", "title")
        title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        words = self._words = QLabel(self)
        words.setProperty("role", "quiet")
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addStretch()
        self.buttons: dict[str, QPushButton] = {}
        for name in ("open", "paste", "sample"):
            button = QPushButton(self)
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
        self._actions = actions
        self.speak()

    def speak(self) -> None:
        """Write everything in the language of the window."""
        self._title.setText(self.tr("Open a text"))
        self._words.setText(self.tr("Drop a file or a piece of text here, or choose:"))
        for name, button in self.buttons.items():
            action = self._actions[name]
            button.setText(unmarked(action.text()) + "…" * action.text().endswith("…"))
