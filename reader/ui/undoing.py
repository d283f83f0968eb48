"""What was put back and taken out by hand, and the way back from both."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.ui.controls import grouped

if TYPE_CHECKING:
    from reader.ui.banner import Toast
    from reader.ui.reading import Reading

__all__ = ["Undoing"]


@dataclass(frozen=True, slots=True)
class _Step:
    indexes: tuple[int, ...]
    is_put_back: bool


class Undoing(QObject):
    """Puts edits of the document back, takes them out again, and remembers the order."""

    changed = Signal()

    def __init__(self, reading: Reading, toast: Toast, parent: QObject) -> None:
        super().__init__(parent)
        self._reading, self._toast = reading, toast
        self._done: list[_Step] = []
        self._taken_back: list[_Step] = []

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Whether a step was taken back."""
        return bool(self._taken_back)

    def forget(self) -> None:
        """Begin anew: another document is open."""
        self._done, self._taken_back = [], []
        self._toast.hide()
        self.changed.emit()

    def put_back(self, indexes: tuple[int, ...]) -> None:
        """Put edits back into the text."""
        self._do(_Step(indexes, is_put_back=True))

    def take_out(self, indexes: tuple[int, ...]) -> None:
        """Make edits again."""
        self._do(_Step(indexes, is_put_back=False))

    def undo(self) -> None:
        """Take the last step back."""
        if self._done:
            step = self._done.pop()
            self._taken_back.append(step)
            self._toast.hide()
            self._apply(step, is_back=True)

    def redo(self) -> None:
        """Do the step again that was taken back last."""
        if self._taken_back:
            step = self._taken_back.pop()
            self._done.append(step)
            self._apply(step, is_back=False)

    def _do(self, step: _Step) -> None:
        if not step.indexes or self._reading.document is None:
            return
        self._done.append(step)
        self._taken_back.clear()
        self._apply(step, is_back=False)
        count = len(step.indexes)
        if step.is_put_back:
            words = self.tr("1 place put back") if count == 1 else self.tr("%1 places put back")
        else:
            words = self.tr("1 place taken out")
            words = words if count == 1 else self.tr("%1 places taken out")
        words = words.replace("%1", grouped(count))
        self._toast.say(words, self.tr("Undo"), self.undo)

    def _apply(self, step: _Step, *, is_back: bool) -> None:
        document = self._reading.document
        if document is not None:
            if step.is_put_back != is_back:
                document.put_back(step.indexes)
            else:
                document.redo(step.indexes)
        self.changed.emit()
