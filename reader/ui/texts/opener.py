"""Opening texts: every document gets its number here, and what is remembered of it."""

from __future__ import annotations

from dataclasses import replace
from itertools import count
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.core.choices import Choices
from reader.ui.texts.document import OpenDocument
from reader.ui.texts.memory import Memory
from reader.ui.words.wordbook import Wordbook
from reader.ui.work.messages import Close, OpenFile, OpenText

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.library import Library
    from reader.ui.work.tasks import Desk

__all__ = ["Opener"]


class Opener(QObject):
    """Opens files and texts at one desk.

    `choices` gives the Choices that a text nobody has opened before is shown under. The first
    file may have been `asked` for already, before the window was there. `rules` is the path of
    the user's own cleaning rules.
    """

    def __init__(
        self,
        desk: Desk,
        library: Library | None,
        choices: Callable[[], Choices] = Choices,
        asked: OpenFile | None = None,
        wordbook: Wordbook | None = None,
    ) -> None:
        """Begin numbering after what was asked for already."""
        super().__init__()
        self._desk = desk
        self.library = library
        self._choices = choices
        self._asked = asked
        self._wordbook = wordbook or Wordbook()
        self.rules = ""
        self.keeps_choices: Callable[[], bool] = lambda: True
        """Whether a text is shown as it was the last time."""
        self._numbers = count(asked.document + 1 if asked else 1)

    def open_path(self, path: str, encoding: str | None = None) -> OpenDocument:
        """Open the file at `path`; what goes wrong is told by the document."""
        asked, self._asked = self._asked, None
        choices = self._choices()
        choices = replace(choices, encoding=encoding or choices.encoding)
        if asked is not None:
            if (asked.path, asked.choices.encoding) == (path, choices.encoding):
                document = OpenDocument(self._desk, asked, is_sent=True)
                document.set_choices(choices)
                return self._remembered(document)
            self._desk.text.send(Close(asked.document))
        opening = OpenFile(next(self._numbers), path, choices, self.rules)
        return self._remembered(OpenDocument(self._desk, opening))

    def open_text(self, text: str, *, html: bool) -> OpenDocument:
        """Open a text that is no file."""
        opening = OpenText(next(self._numbers), text, html, self._choices(), self.rules)
        return self._remembered(OpenDocument(self._desk, opening), pasted=(text, html))

    def _remembered(
        self, document: OpenDocument, pasted: tuple[str, bool] | None = None
    ) -> OpenDocument:
        book, chosen = self._wordbook, document.chosen
        chosen.set_everywhere(book.readings)
        book.readings_changed.connect(chosen.set_everywhere)
        chosen.set_known(book.known)
        book.known_changed.connect(chosen.set_known)
        if self.library is not None:
            keeps = self.keeps_choices()
            Memory(self.library, document, pasted, keeps_choices=keeps)
        return document
