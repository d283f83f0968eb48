"""DOCX: the paragraphs of a Word document, its headings, and ruby as the author's readings.

Follows ISO/IEC 29500 (WordprocessingML). Deleted text, field codes and the fallbacks of newer
markup are left out; footnotes and endnotes stand at the end, each a paragraph. Links, bookmarks,
pictures and the numbers of lists are marks.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from posixpath import dirname, join, normpath
from typing import TYPE_CHECKING
from urllib.parse import unquote

from reader.core.alignment import Alignment
from reader.core.article import Encoding, Metadata, Source
from reader.core.errors import Damaged
from reader.core.source.archive import Archive, is_archive
from reader.core.source.extract import filled
from reader.core.source.lines import Line
from reader.core.source.marked import Drawn, Mark, Place
from reader.core.source.numbering import Numbering
from reader.core.source.pixels import sized
from reader.core.source.ruby import annotated, annotation_places, take_readings
from reader.core.source.wordstyles import Styles, cells_of
from reader.core.source.xml import children_of, local_name, parse, value_of
from reader.core.wording import Sentence

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from reader.core.source.marked import MarkKind
    from reader.core.source.xml import Element

__all__ = ["load", "sniff"]

_SKIPPED = frozenset({"del", "moveFrom", "instrText", "delText", "Fallback", "rPr", "pPr", "rt"})
_SIGNS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011", "softHyphen": "\u00ad"}
_NOTES = ("footnotes", "endnotes")
_NOTE_OF = {"footnoteReference": "footnotes", "endnoteReference": "endnotes"}
_EMU = 9525  # English metric units to a pixel


def sniff(data: bytes, name: str) -> bool:  # noqa: ARG001 - the content says it
    """Return whether the bytes are a Word document."""
    return is_archive(data) and b"[Content_Types].xml" in data and b"word/" in data


def load(data: bytes, name: str, encoding: str | None) -> Source:  # noqa: ARG001 - it is XML
    """Read a document; raise Damaged, Locked or TooMuch."""
    archive = Archive(data)
    main = _main_part(archive)
    reading = _Reading(archive, main)
    lines = [*reading.lines(main)]
    for kind in _NOTES:
        path = join(dirname(main), f"{kind}.xml")
        if path in archive:
            lines += reading.lines(path, kind)
    reading.put_rest(lines)
    metadata = _metadata(archive, lines)
    source = Source("", name, "docx", Encoding("utf-8", 1.0), metadata=metadata)
    return sized(filled(source, lines), archive.head)


def _main_part(archive: Archive) -> str:
    """Return the name of the part that holds the text, by the package's relationships."""
    if "_rels/.rels" in archive:
        for relation in parse(
            archive.read("_rels/.rels"), Sentence("the document's table of parts")
        ):
            if relation.get("Type", "").endswith("/officeDocument"):
                return str(normpath(relation.get("Target", "").lstrip("/")))
    return "word/document.xml"


def _relations(archive: Archive, path: str) -> dict[str, str]:
    """Return what a part calls by its identifiers: addresses, and entries of the container."""
    table = join(dirname(path), "_rels", f"{path.rpartition('/')[2]}.rels")
    if table not in archive:
        return {}
    found: dict[str, str] = {}
    rows: Iterable[Element] = ()
    with suppress(Damaged):  # the text can be read without
        rows = parse(archive.read(table), Sentence("the document's table of parts"))
    for relation in rows:
        target = relation.get("Target", "")
        if relation.get("TargetMode") != "External":
            inside = target.lstrip("/") if target.startswith("/") else join(dirname(path), target)
            target = normpath(unquote(inside))
        found[relation.get("Id", "")] = target
    return found


def _part(archive: Archive, path: str, what: Sentence) -> Element | None:
    """Return the root of a part, None where the document has none such."""
    return parse(archive.read(path), what) if path in archive else None


class _Reading:
    """Reads the parts of a document into lines."""

    def __init__(self, archive: Archive, main: str) -> None:
        self._archive = archive
        folder = dirname(main)
        styles, lists = join(folder, "styles.xml"), join(folder, "numbering.xml")
        named = Sentence("the document's table of styles"), Sentence("the document's lists")
        self._styles = Styles(_part(archive, styles, named[0]))
        table = None
        with suppress(Damaged):  # the text can be read without
            table = _part(archive, lists, named[1])
        self._numbering = Numbering(table)
        self._cells: dict[Element, tuple[int, int, int, bool]] = {}
        self._waiting: list[Mark] = []

    def lines(self, path: str, kind: str = "") -> Iterator[Line]:
        """Yield the lines of a part; a paragraph within a paragraph (a text box) comes after it.

        Each note of a part of notes, whose `kind` is given, is a place of its own.
        """
        relations = _relations(self._archive, path)
        root = parse(self._archive.read(path), Sentence("the document's text"))
        self._cells = cells_of(root)
        for part in root if kind else [root]:
            name = f"{kind}#{value_of(part, 'id')}"
            self._waiting += [Mark("anchor", 0, 0, name)] if kind else []
            found = [
                line
                for element in part.iter("{*}p", "{*}bookmarkStart")
                for line in self._lines(element, relations)
            ]
            if kind and found:
                size = len(found[-1].text)
                ends = Mark("end", size, size, name)
                found[-1] = replace(found[-1], marks=(*found[-1].marks, ends))
            yield from found

    def _lines(self, element: Element, relations: dict[str, str]) -> Iterator[Line]:
        """Yield the lines of a paragraph; a bookmark between two is a place of the second."""
        if local_name(element) == "p":
            yield from self._paragraph(element, relations)
        elif local_name(element.getparent()) not in {"p", "hyperlink"}:
            self._waiting.append(Mark("anchor", 0, 0, f"#{value_of(element, 'name')}"))

    def _place(self, paragraph: Element) -> Place | None:
        """Return where a paragraph stands."""
        place = self._numbering.place(paragraph)
        quoted, cell = self._styles.is_quoted(paragraph), self._cells.get(paragraph)
        if quoted or cell is not None:
            return (place or Place())._replace(quoted=int(quoted), cell=cell)
        return place

    def _paragraph(self, paragraph: Element, relations: dict[str, str]) -> Iterator[Line]:
        gathered = _Gathered(relations)
        gathered.collect(paragraph)
        raw = "".join(gathered.pieces)
        if not raw.strip():
            self._waiting += (mark._replace(start=0, end=0) for mark in gathered.marks)
            return
        level = self._styles.level(paragraph)
        start, waiting = 0, self._waiting
        place = None if level else self._place(paragraph)
        self._waiting = []
        for row in raw.split("\n"):
            text, readings = take_readings(row)
            kept = text.rstrip()
            found = [
                mark._replace(start=max(0, mark.start - start), end=mark.end - start)
                for mark in gathered.marks
                if start <= mark.end and mark.start <= start + len(row)
            ]
            start += len(row) + 1
            if kept:
                inside = tuple(r for r in readings if r[1] <= len(kept))
                marks = (*waiting, *_over(found, row, len(kept)))
                waiting = []
                yield Line(kept, inside, heading=level, marks=marks, place=place)
                place = place and place._replace(marker="")
            else:
                waiting += (mark._replace(start=0, end=0) for mark in found)
        self._waiting += waiting

    def put_rest(self, lines: list[Line]) -> None:
        """Put what stands behind the last line there."""
        if lines and self._waiting:
            size = len(lines[-1].text)
            rest = (m._replace(start=size, end=size) for m in self._waiting if m.picture)
            lines[-1] = replace(lines[-1], marks=(*lines[-1].marks, *rest))


def _over(marks: Sequence[Mark], row: str, size: int) -> Iterator[Mark]:
    """Yield marks of a row of annotated text as they lie over its first `size` characters."""
    bare = annotation_places(row)
    onward = Alignment.from_replacements(len(row), ((a, b, 0) for a, b in bare))
    for mark in marks:
        start, end = onward.forward_span(mark.start, min(mark.end, len(row)))
        yield mark._replace(start=min(start, size), end=min(end, size))


class _Gathered:
    """The text of a paragraph, ruby annotated, and its marks; places are in that text."""

    def __init__(self, relations: dict[str, str]) -> None:
        self.pieces: list[str] = []
        self.marks: list[Mark] = []
        self._relations = relations
        self._length = 0

    def _add(self, text: str) -> None:
        self.pieces.append(text)
        self._length += len(text)

    def collect(self, element: Element) -> None:
        """Take the text of an element in, paragraphs inside it left out."""
        for child in element:
            name = local_name(child)
            if name == "t":
                self._add((child.text or "").translate(_NO_MARKS))
            elif name in _SIGNS:
                self._add(_SIGNS[name])
            elif name == "ruby":
                self._add(self._ruby(child))
            elif name == "hyperlink":
                self._link(child)
            elif name in {"blip", "imagedata"}:
                self._picture(child)
            elif name == "bookmarkStart":
                self._put("anchor", f"#{value_of(child, 'name')}")
            elif name in _NOTE_OF:
                self._put("note", f"{_NOTE_OF[name]}#{value_of(child, 'id')}")
            elif name not in _SKIPPED and name != "txbxContent":
                self.collect(child)

    def _put(self, kind: MarkKind, value: str) -> None:
        self.marks.append(Mark(kind, self._length, self._length, value, is_raised=True))

    def _link(self, element: Element) -> None:
        start, place = self._length, value_of(element, "anchor")
        target = self._relations.get(value_of(element, "id"), "")
        self.collect(element)
        if place and not target:
            target = f"#{place}"
        if target and self._length > start:
            self.marks.append(Mark("link", start, self._length, target))

    def _picture(self, element: Element) -> None:
        name = self._relations.get(value_of(element, "embed") or value_of(element, "id"), "")
        alt, width = "", 0
        for around in element.iterancestors():
            inside = children_of(around)
            if "docPr" in inside:
                alt = value_of(inside["docPr"], "descr")
                extent = value_of(inside["extent"], "cx") if "extent" in inside else ""
                width = int(extent) // _EMU if extent.isdecimal() else 0
                break
        if name:
            drawn = Drawn(name, " ".join(alt.split()), width)
            self.marks.append(Mark("picture", self._length, self._length, "", drawn))

    def _ruby(self, ruby: Element) -> str:
        """Return `w:ruby` as annotated text: what `w:rubyBase` holds, read as `w:rt` says."""
        base, reading = _Gathered({}), _Gathered({})
        for part in ruby:
            name = local_name(part)
            if name in {"rubyBase", "rt"}:
                (base if name == "rubyBase" else reading).collect(part)
        under, over = "".join(base.pieces).strip("\n"), " ".join("".join(reading.pieces).split())
        return annotated(under, over) if over and under else under


_NO_MARKS = dict.fromkeys(range(0xFFF9, 0xFFFC))


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
        for element in parse(archive.read(path), Sentence("the document's description"))
        if local_name(element) == "title"
    ]
    texts = {line.text.strip() for line in lines[:20]}
    return Metadata(title=next((title for title in stated if title and title in texts), None))
