"""From the marks of lines to those of the whole text: places become numbers.

What leads to a place inside is a link to it, or the call of a note when the document says so,
or when a short sign leads to a later line that begins with the same sign or leads back.
"""

from __future__ import annotations

import re
from base64 import b64decode
from binascii import Error as NotBase64
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import unquote_to_bytes, urlsplit

from reader.core.content import Cell, Content, Item, Link, Note, Picture, Quote

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.core.source.lines import Line
    from reader.core.source.marked import Drawn, Mark

__all__ = ["assembled", "is_outside"]

_MOST_MARKS = 50_000
_MOST_PICTURES = 5000
_MOST_EMBEDDED = 32 << 20
_OUTSIDE = frozenset({"http", "https", "mailto"})
_LONGEST_ADDRESS = 2000
_LONGEST_SIGN = 8
_SIGN = re.compile(
    r"[\[［〔【(（{\s]*"
    r"(?:[注註译譯校]?\s*[\d①-⑳㉑-㊿一二三四五六七八九十〇零百*＊†‡※#a-z]{1,4}|[注註])"
    r"[\]］〕】)）}.、\s]*"
)
_UNSAFE = re.compile("[\x00-\x20\x7f\u202a-\u202e\u2066-\u2069]")
_CORE = re.compile(r"[^\w*＊†‡※①-⑳㉑-㊿]+")
_TABLE_TEXT = 200
"""Code points of a cell; a table with longer ones lays out a page."""


class _Way(NamedTuple):
    """A link on its way to a place: where it stands, its line, and what was said of it."""

    start: int
    end: int
    target: str
    line: int
    is_note: bool
    is_raised: bool


def is_outside(address: str) -> bool:
    """Return whether an address is one of the web or of mail, and could be shown to a reader."""
    if len(address) > _LONGEST_ADDRESS or _UNSAFE.search(address):
        return False
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    return parts.scheme.lower() in _OUTSIDE and bool(parts.netloc or parts.scheme == "mailto")


def assembled(lines: Sequence[Line], starts: Sequence[int]) -> tuple[Content, dict[str, bytes]]:
    """Return the marks of a text whose lines begin at `starts`, and the pictures that are in it.

    Each name of a place must be that of one place; what leads nowhere is left out.
    """
    if not any(line.marks or line.place is not None for line in lines):
        return Content(), {}
    gathered = _Gathered(lines, starts)
    items, quotes = _standing(lines, starts)
    links, notes = gathered.ways_sorted()
    signs = {note.start for note in notes if note.start == note.end}  # the page draws its own
    content = Content(
        tuple(links),
        tuple(notes),
        tuple(picture for picture in gathered.pictures if picture.at not in signs),
        tuple(items),
        tuple(quotes),
        tuple(_cells(lines, starts)),
    )
    return content, gathered.embedded


class _Gathered:
    """The links, named places and pictures of a document."""

    def __init__(self, lines: Sequence[Line], starts: Sequence[int]) -> None:
        self._lines, self._starts = lines, starts
        self._places: dict[str, tuple[int, int]] = {}
        self._ends: dict[str, int] = {}
        self._ways: list[_Way] = []
        self._links: list[Link] = []
        self.pictures: list[Picture] = []
        self.embedded: dict[str, bytes] = {}
        self._room = _MOST_EMBEDDED
        for number, line in enumerate(lines):
            for mark in line.marks:
                self._take(mark, number)

    def _take(self, mark: Mark, number: int) -> None:
        start = self._starts[number]
        if mark.kind == "anchor":
            self._places.setdefault(mark.value, (start + mark.start, number))
        elif mark.kind == "end":
            self._ends.setdefault(mark.value, start + mark.end)
        elif mark.kind == "picture" and mark.picture is not None:
            if len(self.pictures) < _MOST_PICTURES:
                self.pictures.append(self._picture(mark.picture, start + mark.start))
        elif len(self._ways) + len(self._links) < _MOST_MARKS:
            span = start + mark.start, start + mark.end
            if is_outside(mark.value):
                if mark.end > mark.start:
                    self._links.append(Link(*span, mark.value))
            else:
                is_note = mark.kind == "note"
                self._ways.append(_Way(*span, mark.value, number, is_note, mark.is_raised))

    def _picture(self, drawn: Drawn, at: int) -> Picture:
        source = drawn.source
        if source.startswith("data:"):
            data = _embedded(source, self._room)
            name = f"#{len(self.embedded)}" if data else ""
            if data:
                self._room -= len(data)
                self.embedded[name] = data
            return Picture(at, name, drawn.alt, drawn.width)
        if source.startswith("//"):
            source = f"https:{source}"
        if is_outside(source):
            return Picture(at, "", drawn.alt, 0, 0, source)
        name = source if "://" not in source and not source.startswith("javascript:") else ""
        return Picture(at, name, drawn.alt, drawn.width)

    def ways_sorted(self) -> tuple[list[Link], list[Note]]:
        """Return the links and the calls of notes."""
        back = {(way.line, self._places[way.target][1]) for way in self._known()}
        links, notes = self._links, []
        for way in self._known():
            place, line = self._places[way.target]
            if self._is_note(way, line, back):
                body, end = self._body(way.target)
                if end > body:
                    notes.append(Note(way.start, way.end, body, end))
                    continue
            if way.end > way.start:
                links.append(Link(way.start, way.end, "", place))
        return sorted(links), sorted(notes)

    def _known(self) -> Iterator[_Way]:
        return (way for way in self._ways if way.target in self._places)

    def _is_note(self, way: _Way, line: int, back: set[tuple[int, int]]) -> bool:
        """Return whether a link calls the note that stands on a line."""
        begins = way.start - self._starts[way.line] <= 1
        if way.line == line or (begins and line < way.line):
            return False
        if way.is_note:
            return True
        sign = self._words(way)
        if way.start == way.end:
            return way.is_raised
        if len(sign) > _LONGEST_SIGN or not _SIGN.fullmatch(sign):
            return False
        core = _CORE.sub("", sign)
        same = core and _CORE.sub("", self._lines[line].text[:_LONGEST_SIGN]).startswith(core)
        return line > way.line and bool(way.is_raised or same or (line, way.line) in back)

    def _words(self, way: _Way) -> str:
        start = self._starts[way.line]
        return self._lines[way.line].text[way.start - start : way.end - start]

    def _body(self, target: str) -> tuple[int, int]:
        """Return the note that stands at a place: as far as what is named goes, else its line."""
        line = self._places[target][1]
        start = self._starts[line]
        end = max(self._ends.get(target, 0), start + len(self._lines[line].text))
        return start, end


def _embedded(source: str, room: int) -> bytes | None:
    """Return the bytes that a `data:` address holds, when they fit into the room that is left."""
    head, comma, body = source.partition(",")
    if not comma or len(body) > 2 * room or not head[5:].strip().lower().startswith("image/"):
        return None
    try:
        data = b64decode(unquote_to_bytes(body)) if ";base64" in head else unquote_to_bytes(body)
    except (NotBase64, ValueError):
        return None
    return data if 0 < len(data) <= room else None


def _standing(lines: Sequence[Line], starts: Sequence[int]) -> tuple[list[Item], list[Quote]]:
    """Return the entries of lists, and the quotations, lines of one depth joined."""
    items: list[Item] = []
    quotes: list[Quote] = []
    before = -1
    for number, (line, start) in enumerate(zip(lines, starts, strict=False)):
        place = line.place
        if place is None or line.heading:
            continue
        if place.level and place.cell is None:
            items.append(Item(start, place.level, place.marker))
        if place.quoted:
            joins = before == number - 1 and quotes and quotes[-1].depth == place.quoted
            begin = quotes.pop().start if joins else start
            quotes.append(Quote(begin, start + len(line.text), place.quoted))
            before = number
    return items, quotes


def _cells(lines: Sequence[Line], starts: Sequence[int]) -> Iterator[Cell]:
    """Yield the cells of what is a table: some rows of some columns, a short line in each."""
    tables: dict[int, list[Cell]] = {}
    long: set[int] = set()
    for line, start in zip(lines, starts, strict=False):
        cell = line.place.cell if line.place is not None else None
        if cell is None:
            continue
        known = tables.setdefault(cell[0], [])
        twice = bool(known) and (known[-1].row, known[-1].column) == cell[1:3]
        if twice or len(line.text) > _TABLE_TEXT or line.heading:
            long.add(cell[0])
        known.append(Cell(start, start + len(line.text), *cell))
    for number, cells in tables.items():
        rows, columns = {cell.row for cell in cells}, {cell.column for cell in cells}
        if number not in long and len(rows) > 1 and len(columns) > 1:
            yield from cells
