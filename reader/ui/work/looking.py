"""Looking words up in the second process; no Qt in it."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from reader.assets import resource
from reader.core.errors import ReaderError

if TYPE_CHECKING:
    from pathlib import Path

    from reader.core.article import Article
    from reader.core.chinese.cedict import Dictionary
    from reader.core.words import WordLook

__all__ = ["Words"]


class Words:
    """The dictionary, opened when a word is first looked up, and anew when it was replaced."""

    def __init__(self) -> None:
        """Open nothing yet."""
        self._open: tuple[tuple[Path, int], Dictionary] | None = None

    @property
    def is_open(self) -> bool:
        """Whether a word was looked up before."""
        return self._open is not None

    def look_up(self, article: Article, start: int, end: int) -> WordLook:
        """Return what is known of a stretch of the clean text."""
        from reader.core.lookup import look_up  # noqa: PLC0415 - the text comes first

        return look_up(article, start, end, self._dictionary())

    def _dictionary(self) -> Dictionary | None:
        """Return the dictionary; None when there is none."""
        from reader.core.chinese.cedict import Dictionary  # noqa: PLC0415 - asked for by few
        from reader.library.dictionary import dictionary_file  # noqa: PLC0415

        path = resource("data", "cedict.tsv")
        with suppress(ReaderError):
            path = dictionary_file()
        try:
            state = path, path.stat().st_mtime_ns
            if self._open is None or self._open[0] != state:
                self._open = state, Dictionary(path)
        except (OSError, ReaderError):
            return None
        return self._open[1]
