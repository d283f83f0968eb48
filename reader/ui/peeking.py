"""Z, held on the page, shows the readings for as long as it is down."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from reader.ui.commands.actions import Actions
    from reader.ui.reading import Reading

__all__ = ["Peeking"]


class Peeking(QObject):
    """Listens to the page's keys."""

    def __init__(self, page: QWidget, reading: Reading, actions: Actions) -> None:
        super().__init__(page)
        self._reading, self._actions = reading, actions
        self._held = 0
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show the readings when the key goes down, hide them when it comes up."""
        del watched
        if event.type() == QEvent.Type.FocusOut:
            self._show(0)
        if not isinstance(event, QKeyEvent):
            return False
        if event.type() == QEvent.Type.KeyRelease and event.key() == self._held:
            if not event.isAutoRepeat():
                self._show(0)
            return True
        if event.type() != QEvent.Type.KeyPress or not self._actions.takes("peek", event):
            return False
        if not event.isAutoRepeat():
            self._show(event.key())
        return True

    def _show(self, held: int) -> None:
        self._held = held
        self._reading.peek(on=bool(held))
