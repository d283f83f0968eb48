"""The search for the names of one text, as the window sees it; no Qt in it."""

from __future__ import annotations

from collections import deque
from itertools import chain
from typing import TYPE_CHECKING

from reader.core.corrections import Corrections, Place
from reader.core.edits import carry_all_on
from reader.ui.work.messages import EARLY_KEPT, MarkFirst, MarkText

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.core.article import Article, Entity
    from reader.core.corrections import Rule
    from reader.library import CorrectedNames
    from reader.ui.work.messages import Recognised

__all__ = ["Search", "corrections_of"]

_READING, _MARKING = 0.3, 0.6


class Search:
    """Asks for names, those of what is seen first, and knows how far reading and search are."""

    def __init__(self, number: int, send: Callable[[object], None]) -> None:
        """Speak of document `number` to the process that finds names."""
        self._number, self._send = number, send
        self._seen = 0, 0
        self._early: deque[tuple[Entity, ...]] = deque(maxlen=EARLY_KEPT)
        self._recognised = -1, b""
        self.is_asked = self.is_done = False
        self.read = self.marked = 0.0
        """The parts of reading and of the search that are done, 0..1."""

    @property
    def progress(self) -> float:
        """The part of both that is done; never all of it."""
        return _READING * self.read + _MARKING * self.marked

    def forget(self) -> None:
        """Begin anew: there is another text."""
        self.is_asked = self.is_done = False
        self.read = self.marked = 0.0

    def ask(self, article: Article, version: int, corrections: Corrections) -> None:
        """Ask for all names."""
        self.is_asked = True
        self._early.clear()
        published, script = article.metadata.published, article.script
        known, found = self._recognised
        asked = MarkText(self._number, version, article.text, published, script, corrections)
        again = found if known == version else b""
        self._send(asked._replace(seen=self._seen, recognised=again))

    def keep(self, message: Recognised) -> None:
        """Keep what was recognised, for the process may have ended when it is asked again."""
        self._recognised = message.version, message.names

    def look(self, start: int, end: int) -> None:
        """Have the names of this stretch of the clean text, which is seen now, found first."""
        self._seen = start, end
        if self.is_asked and not self.is_done:
            self._send(MarkFirst(self._number, start, end))

    def take_early(self, names: tuple[Entity, ...]) -> tuple[Entity, ...]:
        """Take in the names of a stretch; return those of the last few, in order."""
        self._early.append(names)
        return tuple(sorted(chain.from_iterable(self._early), key=lambda name: name.start))


def corrections_of(
    names: CorrectedNames, rules: tuple[Rule, ...], article: Article | None
) -> Corrections:
    """Return what is said of names, the places where they stand in the clean text."""
    ends = (end for mark in names.places for end in (mark.start, mark.end - 1))
    edits = article.edits if article is not None else ()
    onward = carry_all_on(ends, edits) if names.places else {}
    places = (Place(onward[m.start], onward[m.end - 1] + 1, m.type) for m in names.places)
    return Corrections((*rules, *names.rules), tuple(places))
