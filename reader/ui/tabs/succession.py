"""What goes over from one version of an open file to the next, when it is read anew."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from reader.core.edits import carry_back, carry_on
from reader.library.inherit import Onward, inherit

if TYPE_CHECKING:
    from reader.ui.places.kept import Kept
    from reader.ui.texts.document import OpenDocument

__all__ = ["Succession"]


class Succession:
    """Knows the version that was read until now: its text, its choices, where one was."""

    def __init__(self, document: OpenDocument, top: int, memory: Kept) -> None:
        """Note what there is of a document; `top` is the place in its clean text."""
        article = document.article
        self._text = article.source.text if article is not None else ""
        self._offset = carry_back(top, article.edits) if article is not None else 0
        self._choices = document.choices
        self._digest = document.digest
        self._memory = memory
        self._is_done = False

    def follow(self, document: OpenDocument) -> None:
        """Have the new version show and remember what the old one did."""
        document.text_changed.connect(partial(self._inherit, document))
        self._inherit(document)
        encoding = document.choices.encoding
        document.set_choices(replace(self._choices, encoding=encoding))

    def place_in(self, document: OpenDocument) -> int | None:
        """Return where one was, in the clean text of the new version."""
        article = document.article
        if article is None or not self._offset:
            return None
        onward = Onward(self._text, article.source.text)
        return carry_on(onward.place(self._offset), article.edits)

    def _inherit(self, document: OpenDocument) -> None:
        """Hand over what is remembered, before the new version's memory is brought back."""
        article, old, new = document.article, self._digest, document.digest
        if self._is_done or article is None or old is None or new is None:
            return
        self._is_done = True
        onward = Onward(self._text, article.source.text)
        self._memory.ask(lambda library: inherit(library, old, new, onward), None)
