"""While an input method composes on the page, its letters are no commands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QInputMethodEvent

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from reader.ui.commands.actions import Actions

__all__ = ["Composing"]


class Composing(QObject):
    """Listens to what input methods write on the page, which takes no text itself."""

    def __init__(self, page: QWidget, actions: Actions) -> None:
        super().__init__(page)
        self._actions = actions
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Quiet the single letters while there is a text that is not written yet."""
        del watched
        if isinstance(event, QInputMethodEvent):
            self._actions.set_composing(on=bool(event.preeditString()))
        elif event.type() == QEvent.Type.FocusOut:
            self._actions.set_composing(on=False)
        return False
