"""FictionBook 2: sections, their titles and paragraphs; notes stand at the end.

Links, notes, pictures (which are written in the book) and quotations are marks.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from reader.core.article import Encoding, Metadata, Source
from reader.core.source.extract import filled
from reader.core.source.lines import Line
from reader.core.source.marked import Drawn, Mark, Place
from reader.core.source.pixels import sized
from reader.core.source.xml import local_name, parse, value_of
from reader.core.wording import Sentence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.core.source.xml import Element


__all__ = ["load", "sniff"]

_ROOT = re.compile(rb"<(?:\w+:)?FictionBook[\s>]")
_HEAD = 4096
_ROWS = frozenset({"p", "v", "subtitle", "text-author", "td", "th"})
_QUOTED = frozenset({"cite", "epigraph"})
_DEEPEST = 6


def sniff(data: bytes, name: str) -> bool:  # noqa: ARG001 - the content says it
    """Return whether the bytes are a FictionBook."""
    return bool(_ROOT.search(data[:_HEAD].replace(b"\x00", b"")))


def load(data: bytes, name: str, encoding: str | None) -> Source:  # noqa: ARG001 - as above
    """Read a book; raise Damaged."""
    root = parse(data, Sentence("the book"))
    reading = _Reading(root)
    for body in root:
        if local_name(body) == "body":
            reading.read(body, 0)
    stated = root.getroottree().docinfo.encoding or "utf-8"
    found = Encoding(stated.lower(), 1.0)
    source = Source("", name, "fb2", found, metadata=_metadata(root))
    return sized(filled(source, reading.lines), lambda *_: b"")


class _Reading:
    """Reads bodies into lines."""

    def __init__(self, root: Element) -> None:
        self.lines: list[Line] = []
        self._pictures = {part.get("id", ""): part for part in root.iter("{*}binary")}
        self._waiting: list[Mark] = []
        self._quoted = 0

    def read(self, element: Element, level: int) -> None:
        """Read a body or section; `level` counts the sections around it."""
        name = element.get("id", "")
        if name:
            self._waiting.append(Mark("anchor", 0, 0, f"#{name}"))
        for child in element:
            kind = local_name(child)
            if kind == "title":
                rows = [_text(row) for row in child if local_name(row) in _ROWS]
                text = " ".join(filter(None, rows))
                if text:
                    self._put(Line(text, heading=min(max(level, 1), _DEEPEST)))
            elif kind in _ROWS:
                self._row(child)
            elif kind == "image":
                self._waiting += self._picture(child, 0)
            elif kind != "binary":
                self._quoted += kind in _QUOTED
                self.read(child, level + (kind == "section"))
                self._quoted -= kind in _QUOTED
        if name and self.lines:
            last = self.lines[-1]
            end = Mark("end", len(last.text), len(last.text), f"#{name}")
            self.lines[-1] = replace(last, marks=(*last.marks, end))

    def _row(self, row: Element) -> None:
        pieces: list[str] = []
        marks: list[Mark] = []
        if row.get("id"):
            marks.append(Mark("anchor", 0, 0, f"#{row.get('id')}"))
        self._collect(row, pieces, marks)
        raw = "".join(pieces)
        text = " ".join(raw.split())
        if text:
            self._put(Line(text, marks=tuple(_collapsed(marks, raw))))
        else:
            self._waiting += (mark._replace(start=0, end=0) for mark in marks)

    def _put(self, line: Line) -> None:
        place = Place(quoted=self._quoted) if self._quoted else None
        waiting, self._waiting = self._waiting, []
        self.lines.append(replace(line, marks=(*waiting, *line.marks), place=place))

    def _collect(self, element: Element, pieces: list[str], marks: list[Mark]) -> None:
        pieces.append(element.text or "")
        for child in element:
            kind, start = local_name(child), sum(map(len, pieces))
            if kind == "image":
                marks += self._picture(child, start)
            elif kind:
                self._collect(child, pieces, marks)
            if kind == "a" and (address := value_of(child, "href").strip()):
                is_note = child.get("type") == "note"
                end = sum(map(len, pieces))
                marks.append(Mark("note" if is_note else "link", start, end, address))
            pieces.append(child.tail or "")

    def _picture(self, element: Element, at: int) -> Iterator[Mark]:
        part = self._pictures.get(value_of(element, "href").removeprefix("#"))
        if part is not None:
            kind = part.get("content-type", "")
            source = f"data:{kind};base64,{part.text or ''}"
            yield Mark("picture", at, at, "", Drawn(source, element.get("alt", "")))


def _collapsed(marks: list[Mark], raw: str) -> Iterator[Mark]:
    """Yield marks of a row as they lie over its text, whose white space is collapsed."""
    for mark in marks:
        start, end = (len(" ".join(f"{raw[:at]}\0".split())) - 1 for at in (mark.start, mark.end))
        if end > start and raw[mark.end - 1 : mark.end].isspace():
            end -= 1
        yield mark._replace(start=start, end=max(start, end))


def _text(element: Element) -> str:
    return " ".join("".join(element.itertext()).split())


def _metadata(root: Element) -> Metadata:
    """Return title, authors and the date of the book itself, as `title-info` gives them."""
    title, date = None, None
    authors: list[str] = []
    for info in root.iter("{*}title-info"):
        for part in info:
            name, text = local_name(part), _text(part)
            if name == "book-title":
                title = text or None
            elif name == "author":
                names = [_text(n) for n in part if local_name(n).endswith(("name", "nickname"))]
                authors.append("".join(reversed(names)) if _is_han(names) else " ".join(names))
            elif name == "date":
                date = part.get("value") or text or None
        break
    is_date = date is not None and re.fullmatch(r"\d{4}(-\d\d(-\d\d)?)?", date)
    author = "、".join(filter(None, authors)) or None
    return Metadata(title=title, author=author, published=date if is_date else None)


def _is_han(names: list[str]) -> bool:
    return all("\u3400" <= name[:1] <= "\u9fff" for name in names if name)
