"""What the reader did to the text by hand, and the way back from it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.ui.controls import grouped

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.ui.banner import Toast
    from reader.ui.reading import Reading

__all__ = ["Undoing"]


@dataclass(frozen=True, slots=True)
class _Step:
    """One thing that was done; both ways do nothing to a document that was closed."""

    do: Callable[[], object]
    take_back: Callable[[], object]


class Undoing(QObject):
    """Remembers in which order things were done to the document, and takes them back."""

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
        document = self._reading.document
        if document is not None and indexes:
            one, many = self.tr("1 place put back"), self.tr("%1 places put back")
            ways = partial(document.put_back, indexes), partial(document.redo, indexes)
            self.perform(*ways, _counted(one, many, len(indexes)))

    def take_out(self, indexes: tuple[int, ...]) -> None:
        """Make edits again."""
        document = self._reading.document
        if document is not None and indexes:
            one, many = self.tr("1 place taken out"), self.tr("%1 places taken out")
            ways = partial(document.redo, indexes), partial(document.put_back, indexes)
            self.perform(*ways, _counted(one, many, len(indexes)))

    def perform(
        self, do: Callable[[], object], take_back: Callable[[], object], words: str
    ) -> None:
        """Do a thing that can be taken back; `words` say afterwards what was done."""
        self._done.append(_Step(do, take_back))
        self._taken_back.clear()
        do()
        self.changed.emit()
        self._toast.say(words, self.tr("Undo"), self.undo)

    def undo(self) -> None:
        """Take the last step back."""
        if self._done:
            step = self._done.pop()
            self._taken_back.append(step)
            self._toast.hide()
            step.take_back()
            self.changed.emit()

    def redo(self) -> None:
        """Do the step again that was taken back last."""
        if self._taken_back:
            step = self._taken_back.pop()
            self._done.append(step)
            step.do()
            self.changed.emit()


def _counted(one: str, many: str, count: int) -> str:
    return one if count == 1 else many.replace("%1", grouped(count))
