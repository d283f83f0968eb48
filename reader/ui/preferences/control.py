"""What all controls of settings have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

if TYPE_CHECKING:
    from reader.ui.settings import Declared

__all__ = ["Control"]


class Control(QWidget):
    """Shows the value of one setting and lets it be changed; `main` takes the keyboard."""

    taken = Signal(object)
    """The value that was chosen by hand."""

    def __init__(self, declared: Declared, parent: QWidget) -> None:
        super().__init__(parent)
        self.declared = declared
        self.main: QWidget = self
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_value(self, value: Any) -> None:  # noqa: ANN401 - of the setting's type
        """Show this value; nobody is told."""
        raise NotImplementedError

    def _take(self, widget: QWidget) -> None:
        if self.main is self:
            self.main = widget
            self.setFocusProxy(widget)
        self._column.addWidget(widget)
