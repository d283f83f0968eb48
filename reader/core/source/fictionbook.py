"""FictionBook 2: sections, their titles and paragraphs; notes stand at the end."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.core.article import Encoding, Metadata, Source
from reader.core.source.extract import filled
from reader.core.source.lines import Line
from reader.core.source.xml import local_name, parse

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.core.source.xml import Element


__all__ = ["load", "sniff"]

_ROOT = re.compile(rb"<(?:\w+:)?FictionBook[\s>]")
_HEAD = 4096
_ROWS = frozenset({"p", "v", "subtitle", "text-author", "td", "th"})
_DEEPEST = 6


def sniff(data: bytes, name: str) -> bool:  # noqa: ARG001 - the content says it
    """Return whether the bytes are a FictionBook."""
    return bool(_ROOT.search(data[:_HEAD].replace(b"\x00", b"")))


def load(data: bytes, name: str, encoding: str | None) -> Source:  # noqa: ARG001 - as above
    """Read a book; raise Damaged."""
    root = parse(data, "the book")
    lines = [line for body in root if local_name(body) == "body" for line in _lines(body, 0)]
    stated = root.getroottree().docinfo.encoding or "utf-8"
    found = Encoding(stated.lower(), 1.0)
    return filled(Source("", name, "fb2", found, metadata=_metadata(root)), lines)


def _lines(element: Element, level: int) -> Iterator[Line]:
    """Yield the lines of a body or section; `level` counts the sections around it."""
    for child in element:
        name = local_name(child)
        if name == "title":
            rows = [_text(row) for row in child if local_name(row) in _ROWS]
            text = " ".join(filter(None, rows))
            if text:
                yield Line(text, heading=min(max(level, 1), _DEEPEST))
        elif name in _ROWS:
            text = _text(child)
            if text:
                yield Line(text)
        elif name not in {"binary", "image"}:
            yield from _lines(child, level + (name == "section"))


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
