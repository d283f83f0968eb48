"""Z, held on the page, shows the readings for as long as it is down."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from reader.ui.preferences.store import SettingsStore
    from reader.ui.reading import Reading

__all__ = ["Peeking"]


class Peeking(QObject):
    """Listens to the page's keys."""

    def __init__(self, page: QWidget, reading: Reading, settings: SettingsStore) -> None:
        super().__init__(page)
        self._reading, self._settings = reading, settings
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show the readings when Z goes down, hide them when it comes up."""
        del watched
        if event.type() == QEvent.Type.FocusOut:
            self._reading.peek(on=False)
        is_key = event.type() in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease)
        if not is_key or not isinstance(event, QKeyEvent) or event.key() != Qt.Key.Key_Z:
            return False
        if event.modifiers() != Qt.KeyboardModifier.NoModifier:
            return False
        if not event.isAutoRepeat() and self._settings.value.single_keys:
            self._reading.peek(on=event.type() == QEvent.Type.KeyPress)
        return True
