"""The readings that the reader chose in one document, kept so that they survive a cleaning.

Places are kept in the source, one a character; words by themselves. What is chosen for all
documents comes from the word book and gives way to both.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.core.analyse.decided import decide
from reader.core.chinese.conversion import shadow
from reader.core.chinese.fixes import NO_FIXES, Fixes
from reader.library import ChosenReading, OwnWord, WordReading
from reader.ui.texts.carried import Carried
from reader.ui.texts.late import divided_anew, words_inside

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from reader.core.article import Article, DoubtfulReading
    from reader.ui.texts.late import LateReadings

__all__ = ["ChosenReadings"]


class ChosenReadings(QObject):
    """What was chosen here, in this text, and everywhere."""

    changed = Signal()
    """Something is read in another way now."""
    kept = Signal()
    """What is to be remembered of this document changed."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._places: dict[int, ChosenReading] = {}
        self._words: dict[str, tuple[str, ...]] = {}
        self._everywhere: Mapping[str, tuple[str, ...]] = {}
        self._fixes = NO_FIXES
        self._carried = Carried()
        self._own: tuple[OwnWord, ...] = ()
        self._given: Sequence[tuple[int, int]] | None = None
        self._divided: Sequence[tuple[int, int]] | None = None
        self.known: frozenset[str] = frozenset()
        """The words that the reader knows, in simplified characters."""
        self._article: Article | None = None
        self._readings: LateReadings | None = None

    @property
    def places(self) -> tuple[ChosenReading, ...]:
        """The places of this text, in order; offsets in the source."""
        return tuple(self._places[at] for at in sorted(self._places))

    @property
    def words(self) -> tuple[WordReading, ...]:
        """The words of this text."""
        return tuple(WordReading(word, " ".join(said)) for word, said in self._words.items())

    @property
    def own_words(self) -> tuple[OwnWord, ...]:
        """The stretches of this text that the reader says are words; offsets in the source."""
        return self._own

    def set_own_words(self, words: tuple[OwnWord, ...]) -> None:
        """Say which stretches are words, the later ones last."""
        self._own = words
        self.changed.emit()
        self.kept.emit()

    def with_words(self, article: Article, *spans: tuple[int, int]) -> tuple[OwnWord, ...]:
        """Return the reader's words with these stretches of the clean text as well."""
        back, text = self._carried.back, article.source.text
        places = [(back(article, a), back(article, b - 1) + 1) for a, b in spans]
        return (*self._own, *(OwnWord(a, b, text[a:b]) for a, b in places))

    def bring_back(
        self,
        places: Iterable[ChosenReading],
        words: Iterable[WordReading],
        own: Iterable[OwnWord] = (),
    ) -> None:
        """Take in what was remembered."""
        self._own = tuple(own)
        self._places = {place.start: place for place in places}
        said = {word.word: tuple(word.pinyin.split(" ")) for word in words}
        self._words = {word: some for word, some in said.items() if len(some) == len(word)}
        self.changed.emit()

    def set_known(self, words: frozenset[str]) -> None:
        """Take in which words the reader knows."""
        if words != self.known:
            self.known = words
            self.changed.emit()

    def set_everywhere(self, words: Mapping[str, tuple[str, ...]]) -> None:
        """Take in what is chosen for all documents."""
        if dict(words) != self._everywhere:
            self._everywhere = dict(words)
            self.changed.emit()

    def here(self, article: Article, at: int) -> str | None:
        """Return what was chosen for this one place of the clean text."""
        place = self._places.get(self._carried.back(article, at))
        return place.pinyin if place is not None else None

    def in_text(self, word: str) -> tuple[str, ...] | None:
        """Return what was chosen for a word of this text."""
        return self._words.get(word)

    def choose(
        self,
        article: Article,
        places: Mapping[int, str | None],
        word: str = "",
        syllables: tuple[str, ...] | None = None,
    ) -> None:
        """Read places of the clean text, and a word wherever it stands in it, so.

        None takes back what was chosen before.
        """
        for at, syllable in places.items():
            start = self._carried.back(article, at)
            self._places.pop(start, None)
            if syllable is not None:
                old = article.source.text[start : start + 1]
                self._places[start] = ChosenReading(start, start + 1, old, syllable)
        self._words.pop(word, None)
        if syllables is not None:
            self._words[word] = syllables
        self.changed.emit()
        self.kept.emit()

    def decided_in(self, start: int, end: int) -> dict[int, str]:
        """Return what was chosen for a stretch that lies inside one line of the clean text."""
        if self._readings is None or not self._fixes:
            return {}
        number = self._readings.number_at(start)
        first, _ = self._readings.span(number)
        line = self._line(number)
        return {first + at: said for at, said in line.items() if start <= first + at < end}

    @property
    def fixes(self) -> Fixes:
        """All of it, the places where they stand in the clean text that was laid last."""
        return self._fixes

    def lay(
        self,
        article: Article,
        readings: LateReadings,
        doubts: tuple[DoubtfulReading, ...] | None,
    ) -> Article:
        """Have the readings of an article be as they were chosen, and its doubts settled."""
        article = self._divide(article)
        self._article, self._readings = article, readings
        self._fixes = Fixes(self._clean_places(article), {**self._everywhere, **self._words})
        if doubts is None:
            readings.decide(self._line if self._fixes else None)
            return article
        places = self._decided_among(doubts) if self._fixes else {}
        readings.decide(None)
        before = {at: readings[at] for at in places}
        readings.decide(self._line if self._fixes else None)
        return replace(article, readings=decide(doubts, places, before) if places else doubts)

    def _divide(self, article: Article) -> Article:
        """Return the article with the reader's own words among its words."""
        if article.words is None:
            return article
        if article.words is not self._divided:
            self._given = article.words
        given, text = self._given or (), article.source.text
        own = [word for word in self._own if text[word.start : word.end] == word.old]
        starts = self._carried.on(article, [word.start for word in own])
        lasts = self._carried.on(article, [word.end - 1 for word in own])
        stretches = [(start, last + 1) for start, last in zip(starts, lasts, strict=True)]
        spans = [(start, end) for start, end in stretches if start < end]
        self._divided = divided_anew(given, spans) if spans else given
        return replace(article, words=self._divided)

    def _clean_places(self, article: Article) -> dict[int, str]:
        text = article.source.text
        known = [one for one in self._places.values() if text[one.start : one.end] == one.old]
        starts = self._carried.on(article, [one.start for one in known])
        return dict(zip(starts, (one.pinyin for one in known), strict=True))

    def _line(self, number: int) -> dict[int, str]:
        """Return what was chosen in a line, by offsets in the line."""
        article, readings = self._article, self._readings
        if article is None or readings is None:
            return {}
        start, end = readings.span(number)
        words = words_inside(article.words, start, end)
        return self._fixes.syllables(article.text[start:end], words, start)

    def _decided_among(self, doubts: tuple[DoubtfulReading, ...]) -> dict[int, str]:
        """Return the places that were chosen, and what words decide in the lines of doubts."""
        readings, article = self._readings, self._article
        places = dict(self._fixes.places)
        if readings is None or article is None or not self._fixes.words:
            return places
        wanted = set(shadow("".join(self._fixes.words)))
        fitting = {one: shadow(one) in wanted for one in {article.text[d.start] for d in doubts}}
        near = (doubt.start for doubt in doubts if fitting[article.text[doubt.start]])
        for number in {readings.number_at(start) for start in near}:
            start, _ = readings.span(number)
            places |= {start + at: said for at, said in self._line(number).items()}
        return places
