"""Reading a character in another way: here, in this text, or in all texts; it can be undone."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.core.analyse.decided import believed

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reader.core.article import Article, Candidate
    from reader.ui.reading import Reading
    from reader.ui.texts.document import OpenDocument
    from reader.ui.undoing import Undoing
    from reader.ui.words.wordbook import Wordbook

__all__ = ["Rereading"]


class Rereading(QObject):
    """Turns a choice on the card into what is kept of it."""

    def __init__(self, reading: Reading, undoing: Undoing, wordbook: Wordbook) -> None:
        super().__init__(reading)
        self._reading, self._undoing, self._wordbook = reading, undoing, wordbook

    def candidates(
        self, span: tuple[int, int], known: Sequence[tuple[Candidate, ...]]
    ) -> list[tuple[Candidate, ...]]:
        """Return the readings of each character of a word, what is read now first."""
        document, article = self._reading.document, self._reading.article
        if document is None or article is None or article.pinyin is None:
            return []
        decided = document.chosen.decided_in(*span)
        made = []
        for number, at in enumerate(range(*span)):
            others = known[number] if number < len(known) else ()
            made.append(believed(others, article.pinyin[at], is_decided=at in decided))
        return made

    def read(self, span: tuple[int, int], at: int, syllable: str, scope: str) -> None:
        """Read the character number `at` of a word so.

        A word can be read elsewhere only when all of it can; else the choice holds here.
        """
        document, article = self._reading.document, self._reading.article
        if document is None or article is None or article.pinyin is None:
            return
        word, chosen = article.text[span[0] : span[1]], document.chosen
        readings = list(article.pinyin[span[0] : span[1]])
        readings[at] = syllable
        whole = tuple(one for one in readings if one is not None)
        place, none = span[0] + at, dict.fromkeys(range(*span))
        before = {here: chosen.here(article, here) for here in none}
        in_text, in_all = chosen.in_text(word), self._wordbook.readings.get(word)
        if scope == "here" or len(whole) != len(word):
            do = partial(chosen.choose, article, {place: syllable})
            back = partial(chosen.choose, article, {place: before[place]})
            words = self.tr("%1 is read %2 here")
        elif scope == "text":
            do = partial(chosen.choose, article, none, word, whole)
            back = partial(chosen.choose, article, before, word, in_text)
            words = self.tr("%1 is read %2 in this text")
        else:
            do = partial(self._everywhere, document, article, none, (word, None, whole))
            back = partial(self._everywhere, document, article, before, (word, in_text, in_all))
            words = self.tr("%1 is read %2 in all texts")
        self._undoing.perform(do, back, words.replace("%1", word[at]).replace("%2", syllable))

    def _everywhere(
        self,
        document: OpenDocument,
        article: Article,
        places: Mapping[int, str | None],
        said: tuple[str, tuple[str, ...] | None, tuple[str, ...] | None],
    ) -> None:
        """Say of a word how it is read in this text and in all; None: nothing is said."""
        word, in_text, in_all = said
        document.chosen.choose(article, places, word, in_text)
        self._wordbook.set_reading(word, in_all)
