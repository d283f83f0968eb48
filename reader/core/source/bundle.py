"""ZIP of documents: each file in it that is a document of its own, one after the other.

The files stand in the order of their names; the contents name each of them. An archive within
the archive is left out, as is what is no document.
"""

from __future__ import annotations

import re
from dataclasses import fields, replace
from pathlib import PurePosixPath
from typing import Protocol

from reader.core.article import Annotation, Encoding, Heading, Source
from reader.core.content import Content, Picture
from reader.core.errors import NotText, SourceError
from reader.core.source import analysed, fictionbook, html, markdown, pdf, plain, subtitles
from reader.core.source.addresses import resolve
from reader.core.source.archive import Archive, is_archive
from reader.core.source.pixels import sized

__all__ = ["FormatModule", "load", "sniff"]


class FormatModule(Protocol):
    """Knows one format of documents, and reads it."""

    def sniff(self, data: bytes, name: str, /) -> bool:
        """Return whether the bytes are of this format."""
        ...

    def load(self, data: bytes, name: str, encoding: str | None, /) -> Source:
        """Return the document; raise a SourceError when it cannot be had."""
        ...


_INSIDE: tuple[FormatModule, ...] = (pdf, fictionbook, analysed, subtitles, markdown, html)
_HIDDEN = re.compile(r"(?:^|/)(?:\.|__MACOSX/|Thumbs\.db|desktop\.ini)")
_NUMBER = re.compile(r"(\d+)")


def sniff(data: bytes, name: str) -> bool:  # noqa: ARG001 - the content says it
    """Return whether the bytes are a ZIP container; what is more special was asked before."""
    return is_archive(data)


def load(data: bytes, name: str, encoding: str | None) -> Source:
    """Read all documents inside; raise NotText when there is none, or what `Archive` raises.

    One document alone is read as if it were not packed.
    """
    archive = Archive(data)
    documents: list[Source] = []
    for entry in sorted(archive.names, key=_in_order):
        if _HIDDEN.search(entry):
            continue
        content = archive.read(entry)
        if is_archive(content):
            continue
        try:
            documents.append(_within(_document(content, entry, encoding), entry, archive))
        except SourceError:
            continue
    if not documents:
        raise NotText("there is no text in the archive: give one with text or HTML files")
    if len(documents) == 1:
        return replace(documents[0], name=name)
    return _joined(documents, name)


def _within(document: Source, entry: str, archive: Archive) -> Source:
    """Return a document of the archive; its pictures are entries beside it."""

    def beside(picture: Picture) -> Picture:
        is_own = not picture.name or picture.name.startswith("#")
        return picture if is_own else picture._replace(name=resolve(entry, picture.name))

    pictures = tuple(map(beside, document.content.pictures))
    return sized(
        replace(document, content=replace(document.content, pictures=pictures)), archive.head
    )


def _in_order(entry: str) -> list[tuple[int, str]]:
    """Return a key by which 2.txt stands before 10.txt."""
    return [(int(p), "") if p.isdecimal() else (0, p) for p in _NUMBER.split(entry)]


def _document(content: bytes, entry: str, encoding: str | None) -> Source:
    for module in _INSIDE:
        if module.sniff(content, entry):
            return module.load(content, entry, encoding)
    return plain.load(content, entry, encoding)


def _joined(documents: list[Source], name: str) -> Source:
    """Return one document of all; each begins with a place in the contents."""
    pieces: list[str] = []
    annotations: list[Annotation] = []
    headings: list[Heading] = []
    contents: list[Content] = []
    embedded: dict[str, bytes] = {}
    start = 0
    for document in documents:
        contents.append(_renamed(document, embedded).moved(start))
        title = PurePosixPath(document.name).stem
        headings.append(Heading(start, start, 1, title))
        headings += [
            replace(h, start=h.start + start, end=h.end + start, level=min(h.level + 1, 6))
            for h in document.headings
        ]
        annotations += [
            a._replace(start=a.start + start, end=a.end + start) for a in document.annotations
        ]
        text = document.text.rstrip("\n")
        pieces.append(text)
        start += len(text) + 1
    encodings = {document.encoding for document in documents}
    encoding = encodings.pop() if len(encodings) == 1 else Encoding("utf-8", 0.5)
    text = "\n".join(pieces)
    return Source(
        text,
        name,
        "zip",
        encoding,
        tuple(annotations),
        headings=tuple(headings),
        content=_all_of(contents),
        embedded=embedded,
    )


def _renamed(document: Source, embedded: dict[str, bytes]) -> Content:
    """Return what a document holds; the pictures written in it get names among all."""
    names = {name: f"#{len(embedded) + at}" for at, name in enumerate(document.embedded)}
    embedded.update((names[name], data) for name, data in document.embedded.items())
    pictures = (p._replace(name=names.get(p.name, p.name)) for p in document.content.pictures)
    return replace(document.content, pictures=tuple(pictures))


def _all_of(contents: list[Content]) -> Content:
    kinds = {
        field.name: tuple(mark for one in contents for mark in getattr(one, field.name))
        for field in fields(Content)
    }
    return Content(**kinds)
