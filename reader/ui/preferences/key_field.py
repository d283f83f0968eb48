"""Takes the keys that are pressed, instead of what they do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from reader.ui.commands.keymap import native, portable, portable_of

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

__all__ = ["KeyField"]

_HELD = (Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta)


class KeyField(QLineEdit):
    """While it has the keyboard every key is taken; Esc gives up, Tab goes on."""

    pressed = Signal(str)
    """A key in Qt's portable text."""
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setPlaceholderText(self.tr("Press the new keys"))
        self.setAccessibleName(self.tr("Press the new keys; Esc leaves them as they are"))

    def event(self, event: QEvent) -> bool:
        """Take keys before shortcuts and the way by Tab do."""
        if isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress and not self._passes(event):
                self._take(event)
                return True
        return super().event(event)

    def _passes(self, event: QKeyEvent) -> bool:
        return event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)

    def _take(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not event.modifiers():
            self.left.emit()
            return
        key = "" if event.key() in _HELD else portable(portable_of(event))
        if key:
            self.setText(native(key))
            self.pressed.emit(key)
