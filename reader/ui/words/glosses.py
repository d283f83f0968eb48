"""What words mean in a few words, for lists of them: the dictionary, asked in this process."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.core.errors import SourceError
from reader.ui.words.meanings import gloss_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reader.core.chinese.cedict import Dictionary
    from reader.core.page import Page

__all__ = ["Glosses"]


class Glosses:
    """Opens the dictionary when the first word is asked for; it is mapped, not loaded."""

    def __init__(self) -> None:
        self._dictionary: Dictionary | None = None

    def of(self, page: Page) -> Callable[[str, Sequence[str]], str]:
        """Return what gives the meaning of a word of a page by the word and its syllables.

        References in it are in the page's script.
        """
        dictionary = self._open()
        script = page.choices.script
        hans = script == "hans" or (script == "source" and page.article.script.detected == "hans")

        def gloss(word: str, syllables: Sequence[str]) -> str:
            entries = dictionary.look_up(word) if dictionary is not None else ()
            return gloss_of(entries, syllables, simplified=hans)

        return gloss

    def _open(self) -> Dictionary | None:
        """Return the dictionary that is ready now, which may have been exchanged since."""
        from reader.core.chinese.cedict import Dictionary  # noqa: PLC0415 - rarely needed
        from reader.library.dictionary import ready_dictionary  # noqa: PLC0415

        if self._dictionary is not None:
            self._dictionary.close()
        try:
            self._dictionary = Dictionary(ready_dictionary())
        except SourceError:  # the worker says so when a word is looked up
            self._dictionary = None
        return self._dictionary
