"""DOCX: the paragraphs of a Word document, its headings, and ruby as the author's readings.

Follows ISO/IEC 29500 (WordprocessingML). Deleted text, field codes and the fallbacks of newer
markup are left out; footnotes and endnotes stand at the end, each a paragraph.
"""

from __future__ import annotations

from posixpath import dirname, join, normpath
from typing import TYPE_CHECKING

from reader.core.article import Encoding, Metadata, Source
from reader.core.source.archive import Archive, is_archive
from reader.core.source.extract import filled
from reader.core.source.lines import Line
from reader.core.source.ruby import annotated, take_readings
from reader.core.source.xml import local_name, parse

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.core.source.xml import Element


__all__ = ["load", "sniff"]

_SKIPPED = frozenset({"del", "moveFrom", "instrText", "delText", "Fallback", "rPr", "pPr", "rt"})
_SIGNS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011", "softHyphen": "\u00ad"}
_NOTES = ("footnotes", "endnotes")
_BODY_LEVEL = 9
_DEEPEST = 6
_STEPS = 20


def sniff(data: bytes, name: str) -> bool:  # noqa: ARG001 - the content says it
    """Return whether the bytes are a Word document."""
    return is_archive(data) and b"[Content_Types].xml" in data and b"word/" in data


def load(data: bytes, name: str, encoding: str | None) -> Source:  # noqa: ARG001 - it is XML
    """Read a document; raise Damaged, Locked or TooMuch."""
    archive = Archive(data)
    main = _main_part(archive)
    levels = _levels(archive, main)
    lines = [*_lines(archive, main, levels)]
    for kind in _NOTES:
        path = join(dirname(main), f"{kind}.xml")
        if path in archive:
            lines += _lines(archive, path, levels)
    metadata = _metadata(archive, lines)
    return filled(Source("", name, "docx", Encoding("utf-8", 1.0), metadata=metadata), lines)


def _main_part(archive: Archive) -> str:
    """Return the name of the part that holds the text, by the package's relationships."""
    if "_rels/.rels" in archive:
        for relation in parse(archive.read("_rels/.rels"), "the document's table of parts"):
            if relation.get("Type", "").endswith("/officeDocument"):
                return str(normpath(relation.get("Target", "").lstrip("/")))
    return "word/document.xml"


def _value(element: Element, name: str = "val") -> str:
    """Return an attribute, whatever namespace its document gives it."""
    for key, value in element.items():
        if key.rpartition("}")[2] == name:
            return str(value)
    return ""


def _children(element: Element) -> dict[str, Element]:
    return {local_name(child): child for child in reversed(element)}


def _levels(archive: Archive, main: str) -> dict[str, int]:
    """Return the heading level of each style that has one, from 1; styles inherit it."""
    path = join(dirname(main), "styles.xml")
    if path not in archive:
        return {}
    own: dict[str, int] = {}
    based: dict[str, str] = {}
    for style in parse(archive.read(path), "the document's table of styles"):
        if local_name(style) != "style":
            continue
        parts, identifier = _children(style), _value(style, "styleId")
        if "basedOn" in parts:
            based[identifier] = _value(parts["basedOn"])
        level = _outline(parts.get("pPr"))
        if level is not None:
            own[identifier] = level
    found: dict[str, int] = {}
    for identifier in own.keys() | based.keys():
        step: str | None = identifier
        for _ in range(_STEPS):
            if step is None or step in own:
                break
            step = based.get(step)
        if step in own and own[step] < _BODY_LEVEL:
            found[identifier] = min(own[step] + 1, _DEEPEST)
    return found


def _outline(properties: Element | None) -> int | None:
    outline = None if properties is None else _children(properties).get("outlineLvl")
    text = "" if outline is None else _value(outline)
    return int(text) if text.isdecimal() else None


def _lines(archive: Archive, path: str, levels: dict[str, int]) -> Iterator[Line]:
    """Yield the lines of a part; a paragraph within a paragraph (a text box) comes after it."""
    for paragraph in parse(archive.read(path), "the document's text").iter("{*}p"):
        pieces: list[str] = []
        _collect(paragraph, pieces)
        raw = "".join(pieces)
        if not raw.strip():
            continue
        level = _level(paragraph, levels)
        for row in raw.split("\n"):
            text, readings = take_readings(row)
            kept = text.rstrip()
            if kept:
                inside = tuple(r for r in readings if r[1] <= len(kept))
                yield Line(kept, inside, heading=level)


def _level(paragraph: Element, levels: dict[str, int]) -> int:
    properties = _children(paragraph).get("pPr")
    if properties is None:
        return 0
    own = _outline(properties)
    if own is not None:
        return min(own + 1, _DEEPEST) if own < _BODY_LEVEL else 0
    style = _children(properties).get("pStyle")
    return 0 if style is None else levels.get(_value(style), 0)


def _collect(element: Element, pieces: list[str]) -> None:
    """Put the text of an element into `pieces`, ruby annotated, paragraphs inside left out."""
    for child in element:
        name = local_name(child)
        if name == "t":
            pieces.append((child.text or "").translate(_NO_MARKS))
        elif name in _SIGNS:
            pieces.append(_SIGNS[name])
        elif name == "ruby":
            pieces.append(_ruby(child))
        elif name not in _SKIPPED and name != "txbxContent":
            _collect(child, pieces)


_NO_MARKS = dict.fromkeys(range(0xFFF9, 0xFFFC))


def _ruby(ruby: Element) -> str:
    """Return `w:ruby` as annotated text: what `w:rubyBase` holds, read as `w:rt` says."""
    base: list[str] = []
    reading: list[str] = []
    for part in ruby:
        name = local_name(part)
        if name in {"rubyBase", "rt"}:
            _collect(part, base if name == "rubyBase" else reading)
    under, over = "".join(base).strip("\n"), " ".join("".join(reading).split())
    return annotated(under, over) if over and under else under


def _metadata(archive: Archive, lines: list[Line]) -> Metadata:
    """Return the title that the document states, when the text has it as a line.

    What programs write there by themselves is mostly the name of a template, and the author is
    whoever the computer belongs to: neither is taken on trust.
    """
    path = "docProps/core.xml"
    if path not in archive:
        return Metadata()
    stated = [
        " ".join((element.text or "").split())
        for element in parse(archive.read(path), "the document's description")
        if local_name(element) == "title"
    ]
    texts = {line.text.strip() for line in lines[:20]}
    return Metadata(title=next((title for title in stated if title and title in texts), None))
