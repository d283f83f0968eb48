"""What the reader decided about the edits of one document; no Qt in it."""

from __future__ import annotations

from functools import partial
from itertools import compress
from typing import TYPE_CHECKING

from reader.core.choices import Choices
from reader.core.edits import moved
from reader.ui.removal.columns import columns_of
from reader.ui.work.messages import Decide, Rework, TryRule

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from reader.core.cleanrules import CleanRule
    from reader.core.edits import Edit, Kept
    from reader.ui.work.messages import Fresh

__all__ = ["Treating"]


class Treating:
    """The candidates of a document, which of them were put back and which were asked for.

    `left` are those that are not made in the text that is shown. Indexes belong to a generation
    of candidates: other rules make another list, and what was said of the old one is carried
    over. While such a list is on its way, what is wanted waits for it.
    """

    def __init__(self, number: int, send: Callable[[object], None]) -> None:
        """Speak of document `number` to the second process."""
        self._number, self._send = number, send
        self._choices = Choices()
        self._is_there = False
        self._theirs = 0
        self._onward: list[Sequence[int]] = []
        self._later: list[Callable[[], None]] | None = None
        self.candidates: tuple[Edit, ...] = ()
        self.pending: frozenset[int] = frozenset()
        self.guessed: frozenset[int] = frozenset()
        self.undone: frozenset[int] = frozenset()
        self.accepted: frozenset[int] = frozenset()
        self.left: frozenset[int] = frozenset()
        self.kept: tuple[Kept, ...] = ()
        self.kept_count = 0
        self.columns = columns_of(())

    @property
    def generation(self) -> int:
        """How many lists of candidates there were before this one."""
        return len(self._onward)

    def renew(self, candidates: tuple[Edit, ...], kept: tuple[Kept, ...], fresh: Fresh) -> None:
        """Take in other candidates."""
        if self._is_there:
            onward = fresh.moved
            if onward is None:  # a second process began anew
                onward = moved(self.candidates, candidates)
            self._onward.append(onward)
            self.undone = _carried(self.undone, onward)
            self.accepted = _carried(self.accepted, onward)
        self._is_there = True
        self._theirs = fresh.generation
        self.candidates = candidates
        self.pending, self.guessed = frozenset(fresh.pending), frozenset(fresh.guessed)
        self.kept, self.kept_count = kept, fresh.kept_count
        self.columns = fresh.columns

    def as_made(self, left: Sequence[int]) -> tuple[tuple[Edit, ...], tuple[Edit, ...]]:
        """Take in which candidates are not made; return the others, and what is suggested."""
        self.left = frozenset(left)
        edits = self.candidates
        open_ones = sorted((self.pending & self.left) - self.guessed)
        wanted = bytearray(b"\1") * len(edits)
        for at in left:
            wanted[at] = 0
        return tuple(compress(edits, wanted)), tuple(edits[at] for at in open_ones)

    def settle(self, fresh: Fresh) -> None:
        """Do what was wanted while these candidates were on their way."""
        later, self._later = self._later or [], None
        for act in later:
            act()
        if fresh.moved is None:  # a second process began anew
            self._decide()

    def set_choices(self, choices: Choices) -> None:
        """Leave the text alone, or force it, or neither."""
        before, self._choices = self._choices, choices
        if (choices.clean, choices.force) != (before.clean, before.force):
            self._when_steady(self._decide)

    def bring_back(self, undone: frozenset[int], accepted: frozenset[int]) -> None:
        """Take up what was decided on another day."""
        if undone or accepted:
            self.undone, self.accepted = undone, accepted
            self._decide()

    def put_back(self, indexes: Iterable[int], generation: int | None = None) -> None:
        """Have edits undone; a pending one is only asked for no more, unless all are forced."""
        self._when_steady(partial(self._put_back, frozenset(indexes), self._known(generation)))

    def make(self, indexes: Iterable[int], generation: int | None = None) -> None:
        """Have edits made."""
        self._when_steady(partial(self._make, frozenset(indexes), self._known(generation)))

    def only(self, indexes: Iterable[int], generation: int) -> None:
        """Have these edits made and no others, once the text is not left alone any more."""
        wanted = self._now(frozenset(indexes), generation)
        self.undone = frozenset(range(len(self.candidates))) - self.pending - wanted
        self.accepted = wanted & self.pending

    def recall(self, undone: frozenset[int], accepted: frozenset[int], generation: int) -> None:
        """Decide as once before; the text is left alone."""
        self.undone, self.accepted = self._now(undone, generation), self._now(accepted, generation)

    def rework(self) -> None:
        """Have the user's own rules read again, and the text cleaned with them."""
        self._when_steady(self._rework)

    def try_rule(self, rule: CleanRule) -> None:
        """Have seen what a rule would find."""
        if self._is_there:
            self._send(TryRule(self._number, rule))

    def _known(self, generation: int | None) -> int:
        return self.generation if generation is None else generation

    def _when_steady(self, act: Callable[[], None]) -> None:
        if self._later is None:
            act()
        else:
            self._later.append(act)

    def _now(self, indexes: frozenset[int], generation: int) -> frozenset[int]:
        for onward in self._onward[generation:]:
            indexes = _carried(indexes, onward)
        return indexes

    def _put_back(self, indexes: frozenset[int], generation: int) -> None:
        indexes = self._now(indexes, generation)
        waiting = frozenset() if self._choices.force else indexes & self.pending
        self.undone |= indexes - waiting
        self.accepted -= indexes
        self._decide()

    def _make(self, indexes: frozenset[int], generation: int) -> None:
        indexes = self._now(indexes, generation)
        self.undone -= indexes
        self.accepted |= indexes & self.pending
        self._decide()

    def _decide(self) -> None:
        if self._is_there:
            undone, accepted = tuple(self.undone), tuple(self.accepted)
            self._send(Decide(self._number, self._theirs, undone, accepted, self._choices))

    def _rework(self) -> None:
        if self._is_there:
            self._later = []
            undone, accepted = tuple(self.undone), tuple(self.accepted)
            self._send(Rework(self._number, undone, accepted, self._choices))


def _carried(indexes: frozenset[int], onward: Sequence[int]) -> frozenset[int]:
    return frozenset(onward[at] for at in indexes) - {-1}
