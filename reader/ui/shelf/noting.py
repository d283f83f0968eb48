"""What the library is told of the text that is read: what it is, who is in it, how far one is."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from reader.core.chinese.han import HANZI_CLASS
from reader.library import About, SearchText
from reader.ui.slices import Slices

if TYPE_CHECKING:
    from collections.abc import Generator, Mapping, Sequence

    from reader.core.article import Article
    from reader.core.names import Kind, Name
    from reader.ui.names.sidebar import Sidebar
    from reader.ui.pageview.view import PageView
    from reader.ui.places.kept import Kept
    from reader.ui.reading import Reading
    from reader.ui.texts.document import OpenDocument

    Told = tuple[About, SearchText]

__all__ = ["Noting", "told"]

_SETTLED, _STOPPED = 700, 1000
"""Milliseconds after which a text is noted, and the place where one stopped."""
_MOST: tuple[tuple[Kind, int], ...] = (("person", 12), ("organisation", 8), ("place", 8))
"""How many names of a kind a text is found by, those that are met most."""
_WHO = 6
_OPENING, _WORDS = 80, 90
"""Code points of a text's beginning, and of the place where one stopped."""
_HANZI = re.compile(f"[{HANZI_CLASS}]+")
_STEP = 100_000
_HEAD = 3000
"""Code points in which a title is looked for, to know how it is read."""


class Noting(QObject):
    """Writes into the library when the text and its names have come to rest."""

    def __init__(
        self,
        view: PageView,
        reading: Reading,
        sidebar: Sidebar,
        kept: Kept,
    ) -> None:
        super().__init__(view)
        self._view, self._reading, self._sidebar, self._kept = view, reading, sidebar, kept
        self._slices = Slices(self)
        self._document: OpenDocument | None = None
        self._text: str | None = None
        self._place = (0, False)
        self._telling = QTimer(self, singleShot=True, interval=_SETTLED)
        self._telling.timeout.connect(self._tell)
        self._stopping = QTimer(self, singleShot=True, interval=_STOPPED)
        self._stopping.timeout.connect(self._keep_part)
        reading.text_shown.connect(self._follow)
        sidebar.listed.connect(self._telling.start)
        view.position_changed.connect(self._note_place)

    def write(self) -> None:
        """Write now what is still to be written."""
        if self._stopping.isActive():
            self._keep_part()
        if self._telling.isActive():
            self._tell()

    def _follow(self) -> None:
        document = self._reading.document
        article = document.article if document is not None else None
        if document is not self._document:
            if self._stopping.isActive():
                self._keep_part()
            self._document, self._text = document, None
            self._telling.stop()
            if document is not None:
                document.closing.connect(self._closing)
        if article is not None and article.text is not self._text:
            self._text = article.text
            self._telling.start()
            self._note_place(self._view.top_position())

    def _note_place(self, top: int) -> None:
        """Remember the place until it is written: then another text may be shown."""
        if self._document is not None and self._reading.document is self._document:
            self._place = top, self._view.is_at_end()
            self._stopping.start()

    def _closing(self) -> None:
        if self.sender() is self._document:
            self._telling.stop()
            if self._stopping.isActive():
                self._keep_part()

    def _tell(self) -> None:
        """Note what the text is; without its names as long as they are not all there."""
        self._telling.stop()
        document = self._document
        if document is None or document.article is None or document.digest is None:
            return
        digest = document.digest
        names = self._sidebar.names if document.is_analysed else None
        before = self._kept.ask(lambda library: library.about(digest), None)
        if names is None and before is not None:
            return

        def keep(said: Told) -> None:
            self._kept.ask(lambda library: library.set_about(digest, *said), None)

        self._slices.start("tell", told(document.article, document.title, names), keep)

    def _keep_part(self) -> None:
        """Note how far one read, and the words there."""
        self._stopping.stop()
        document = self._document
        article = document.article if document is not None else None
        digest = document.digest if document is not None else None
        if article is None or digest is None:
            return
        (top, is_at_end), length = self._place, len(article.text)
        part = 1.0 if not length or is_at_end else min(1.0, top / length)
        words = article.text[top : top + _WORDS] if top > article.body_start else ""
        words = words.replace("\n", " ").strip()
        self._kept.ask(lambda library: library.set_part(digest, part, words), None)


def told(
    article: Article, title: str, names: Mapping[Kind, Sequence[Name]] | None
) -> Generator[None, None, Told]:
    """Gather what the library tells of a text, in steps; `names` None: not known yet."""
    length = 0
    for start in range(0, len(article.text), _STEP):
        pieces = _HANZI.findall(article.text, start, start + _STEP)
        length += sum(map(len, pieces))
        yield
    metadata = article.metadata
    body = article.body_start
    opening = article.text[body : body + _OPENING].replace("\n", " ").strip()
    main = _main_names(article, names or {})
    yield
    known = names or {}
    about = About(
        source=metadata.source or "",
        author=metadata.author or "",
        published=metadata.published or "",
        script=article.script.detected,
        opening=opening,
        length=length,
        removed=max(0, len(article.source.text) - len(article.text)),
        people=len(known.get("person", ())),
        organisations=len(known.get("organisation", ())),
        places=len(known.get("place", ())),
        who=tuple(text for text, _ in main[:_WHO]),
    )
    lines = [(words, _spoken(article, words)) for words in (title, about.source, about.author)]
    lines = [line for line in lines if line[0]]
    lines += [(text, _readings(article, *span)) for text, span in main]
    text = "\n".join(words for words, _ in lines)
    spoken: list[str] = []
    for _, syllables in lines:
        spoken += [*syllables, "-"]
    return about, SearchText(text, " ".join(spoken[:-1]))


def _main_names(
    article: Article, names: Mapping[Kind, Sequence[Name]]
) -> list[tuple[str, tuple[int, int]]]:
    """Return the names that are met most, people first, with the place of one mention."""
    entities = article.entities or ()
    found: dict[str, tuple[int, int]] = {}
    for kind, most in _MOST:
        some = sorted(names.get(kind, ()), key=lambda name: -len(name.mentions))
        for name in some[:most]:
            if name.best < len(entities):
                entity = entities[name.best]
                found.setdefault(entity.text, (entity.start, entity.end))
    return list(found.items())


def _spoken(article: Article, words: str) -> list[str]:
    """Return how words are read where they stand at the head of the text."""
    at = article.text.find(words, 0, _HEAD)
    return _readings(article, at, at + len(words)) if at >= 0 else ["-"] * len(words)


def _readings(article: Article, start: int, end: int) -> list[str]:
    known = article.pinyin
    found = known[start:end] if known is not None else ()
    if len(found) != end - start:
        return ["-"] * (end - start)
    return [syllable or "-" for syllable in found]
