"""What the reader did to the text by hand, and the way back from it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.ui.controls import grouped

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from reader.core.choices import Choices
    from reader.ui.banner import Toast
    from reader.ui.reading import Reading
    from reader.ui.texts.document import OpenDocument

__all__ = ["Steps", "Undoing", "treatment_of"]


@dataclass(frozen=True, slots=True)
class _Step:
    """One thing that was done; both ways do nothing to a document that was closed."""

    do: Callable[[], object]
    take_back: Callable[[], object]


@dataclass(frozen=True, slots=True)
class Steps:
    """The steps that were done to one document, and those that were taken back."""

    done: tuple[_Step, ...]
    taken_back: tuple[_Step, ...]


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

    @property
    def steps(self) -> Steps:
        """All that can be taken back or done again."""
        return Steps(tuple(self._done), tuple(self._taken_back))

    def bring_back(self, steps: Steps) -> None:
        """Go on from these steps: their document is read again."""
        self._done, self._taken_back = list(steps.done), list(steps.taken_back)
        self._toast.hide()
        self.changed.emit()

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
            now = document.treating.generation
            ways = partial(document.put_back, indexes, now), partial(document.redo, indexes, now)
            self.perform(*ways, _counted(one, many, len(indexes)))

    def take_out(self, indexes: tuple[int, ...]) -> None:
        """Make edits again."""
        document = self._reading.document
        if document is not None and indexes:
            one, many = self.tr("1 place taken out"), self.tr("%1 places taken out")
            now = document.treating.generation
            do: Callable[[], object] = partial(document.redo, indexes, now)
            back: Callable[[], object] = partial(document.put_back, indexes, now)
            if not document.choices.clean:
                do, back = self._only(document, indexes), self._alone_again(document)
            self.perform(do, back, _counted(one, many, len(indexes)))

    def _only(self, document: OpenDocument, indexes: tuple[int, ...]) -> Callable[[], object]:
        """Return what makes these edits alone in a text that was left alone."""
        now = document.treating.generation

        def make() -> None:
            document.treating.only(indexes, now)
            self._reading.treat("usual")

        return make

    def _alone_again(self, document: OpenDocument) -> Callable[[], object]:
        known = document.treating
        undone, accepted, now = known.undone, known.accepted, known.generation

        def leave() -> None:
            known.recall(undone, accepted, now)
            self._reading.treat("alone")

        return leave

    def treat(self, how: str) -> None:
        """Clean the text as `usual`, `force` it or leave it `alone`."""
        before = treatment_of(self._reading.choices)
        if how != before and self._reading.document is not None:
            words = {
                "usual": self.tr("Cleaned as usual"),
                "force": self.tr("What is uncertain is taken out too"),
                "alone": self.tr("The text is left alone"),
            }[how]
            treat = self._reading.treat
            self.perform(partial(treat, how), partial(treat, before), words)

    def switch_repairs(self, indexes: Iterable[int], on: bool) -> None:  # noqa: FBT001 - Qt's signal
        """Mend doubtful forms, or show them again as they are in the text."""
        document = self._reading.document
        chosen = frozenset(indexes)
        if document is None or document.article is None or not chosen:
            return
        count = len(document.article.repairs or ())
        before = document.mended
        after = before | chosen if on else before - chosen
        if after == before:
            return
        old = partial(
            document.accept_repairs, document.mending.accepted, everything=document.choices.repair
        )
        everything = len(after) == count
        new = partial(
            document.accept_repairs,
            frozenset() if everything else document.mending.at(after),
            everything=everything,
        )
        changed = len(after ^ before)
        one, many = self.tr("1 form mended"), self.tr("%1 forms mended")
        if not on:
            one, many = self.tr("1 form as in the text"), self.tr("%1 forms as in the text")
        self.perform(new, old, _counted(one, many, changed))

    def switch_all_repairs(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        """Mend all doubtful forms, or none."""
        article = self._reading.article
        if article is not None:
            self.switch_repairs(range(len(article.repairs or ())), on)

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


def treatment_of(choices: Choices) -> str:
    """Return how a text is cleaned: as `usual`, by `force`, or left `alone`."""
    if not choices.clean:
        return "alone"
    return "force" if choices.force else "usual"


def _counted(one: str, many: str, count: int) -> str:
    return one if count == 1 else many.replace("%1", grouped(count))
