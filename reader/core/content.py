"""What a document holds beside its text: links, notes, pictures, lists, quotations, tables.

All of it is marks over a text that is not changed: a picture is a place and not a character.
Offsets are code points, end exclusive, in the source and, carried on, in the clean text.
Marks are tuples, since a book may have tens of thousands.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.core.alignment import Alignment

__all__ = [
    "NO_CONTENT",
    "Cell",
    "Content",
    "Item",
    "Link",
    "Note",
    "Picture",
    "Quote",
    "carried",
]


class Link(NamedTuple):
    """`[start, end)` leads to an address outside, or to a `place` of the text (else -1)."""

    start: int
    end: int
    address: str = ""
    place: int = -1


class Note(NamedTuple):
    """`[start, end)`, which may be empty, calls the note at `[body, body_end)` of the text."""

    start: int
    end: int
    body: int
    body_end: int


class Picture(NamedTuple):
    """A picture that stands at a place between the lines of the text, or within a line.

    `name` says where its bytes are: an entry of the container, a path beside the document, or
    `#number` among `Source.embedded`; it is empty when they are not to be had, as those that
    stand at an `address` of the web, which is never asked. `width` and `height` are pixels at
    the size of print, 0 when nothing is known of them.
    """

    at: int
    name: str
    alt: str = ""
    width: int = 0
    height: int = 0
    address: str = ""


class Item(NamedTuple):
    """The line that begins at `start` stands in a list, `level` 1 or deeper.

    The first line of an entry has a `marker`: a bullet, or its number as it is written.
    """

    start: int
    level: int
    marker: str = ""


class Quote(NamedTuple):
    """The lines `[start, end)` are quoted as a block; `depth` is 1, or more within others."""

    start: int
    end: int
    depth: int = 1


class Cell(NamedTuple):
    """The line `[start, end)` is a cell of a table; numbers count from 0."""

    start: int
    end: int
    table: int
    row: int
    column: int
    is_head: bool = False


@dataclass(frozen=True, slots=True)
class Content:
    """All such marks over one text, each kind in the text's order."""

    links: tuple[Link, ...] = ()
    notes: tuple[Note, ...] = ()
    pictures: tuple[Picture, ...] = ()
    items: tuple[Item, ...] = ()
    quotes: tuple[Quote, ...] = ()
    cells: tuple[Cell, ...] = ()

    def __bool__(self) -> bool:
        """Return whether there is anything."""
        kinds = (self.links, self.notes, self.pictures, self.items, self.quotes, self.cells)
        return any(kinds)

    def until(self, end: int) -> Content:
        """Return the marks of the text's beginning, as long as they lie in it whole."""
        return Content(
            tuple(m for m in self.links if m.end <= end and m.place < end),
            tuple(m for m in self.notes if m.body_end <= end),
            tuple(m for m in self.pictures if m.at < end),
            tuple(m for m in self.items if m.start < end),
            tuple(m for m in self.quotes if m.end <= end),
            tuple(m for m in self.cells if m.end <= end),
        )

    def moved(self, by: int) -> Content:
        """Return the marks as they lie when so many code points stand before the text."""
        return Content(
            tuple(
                m._replace(
                    start=m.start + by, end=m.end + by, place=m.place + by if m.place >= 0 else -1
                )
                for m in self.links
            ),
            tuple(Note(*(place + by for place in m)) for m in self.notes),
            tuple(m._replace(at=m.at + by) for m in self.pictures),
            tuple(m._replace(start=m.start + by) for m in self.items),
            tuple(m._replace(start=m.start + by, end=m.end + by) for m in self.quotes),
            tuple(m._replace(start=m.start + by, end=m.end + by) for m in self.cells),
        )


NO_CONTENT = Content()
"""What a plain text holds."""


def carried(content: Content, onward: Alignment) -> Content:
    """Return the marks over another text; what has no text there any more is dropped."""
    if not content or not onward.patches:
        return content
    return Content(
        tuple(_links(content, onward)),
        tuple(_notes(content, onward)),
        tuple(m._replace(at=onward.forward(m.at)) for m in content.pictures),
        tuple(m._replace(start=onward.forward(m.start)) for m in content.items),
        tuple(
            m._replace(start=start, end=end)
            for m in content.quotes
            for start, end in (onward.forward_span(m.start, m.end),)
            if end > start
        ),
        tuple(
            m._replace(start=start, end=end)
            for m in content.cells
            for start, end in (onward.forward_span(m.start, m.end),)
            if end > start
        ),
    )


def _links(content: Content, onward: Alignment) -> Iterator[Link]:
    for link in content.links:
        start, end = onward.forward_span(link.start, link.end)
        if end > start:
            place = onward.forward(link.place) if link.place >= 0 else -1
            yield link._replace(start=start, end=end, place=place)


def _notes(content: Content, onward: Alignment) -> Iterator[Note]:
    """Yield the notes; a sign that was removed from the text still calls its note."""
    for note in content.notes:
        start, end = onward.forward_span(note.start, note.end)
        body, body_end = onward.forward_span(note.body, note.body_end)
        if body_end > body:
            yield Note(start, end, body, body_end)
