"""A paragraph as a sentence of markup: its ruby, its links, the signs that call its notes."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Protocol

from reader.core.export.ruby import ruby_html

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.core.page import Page, Paragraph

__all__ = ["WritePlace", "inline_html", "linked", "targets"]


class WritePlace(Protocol):
    """Writes the address of a paragraph inside the document."""

    def __call__(self, number: int, /) -> str:
        """Return the address of paragraph `number`."""
        ...


def targets(page: Page) -> frozenset[int]:
    """Return the numbers of the paragraphs that links and notes lead to."""
    content = page.article.content
    places = [link.place for link in content.links if link.place >= 0]
    places += [note.body for note in content.notes]
    return frozenset(map(page.number_at, places))


def linked(
    page: Page,
    paragraph: Paragraph,
    write: Callable[[int, int], str],
    wrap: Callable[[str, str, bool], str],
    place: WritePlace,
) -> str:
    """Return a paragraph piece by piece.

    `write` gives the text between two of its characters, `wrap` puts an address around such a
    piece and is told whether it calls a note.
    """
    content = page.article.content
    pieces: list[str] = []
    done = 0
    calls = (mark for mark in paragraph.marks if mark.kind in ("link", "note"))
    for mark in sorted(calls, key=lambda mark: (mark.start, mark.end)):
        if mark.start < done:
            continue
        pieces.append(write(done, mark.start))
        if mark.kind == "note":
            address = place(page.number_at(content.notes[mark.index].body))
        else:
            link = content.links[mark.index]
            address = link.address or place(page.number_at(link.place))
        inside = write(mark.start, mark.end) if mark.end > mark.start else ""
        pieces.append(wrap(inside, address, mark.kind == "note"))
        done = mark.end
    pieces.append(write(done, len(paragraph.text)))
    return "".join(pieces)


def inline_html(
    page: Page,
    paragraph: Paragraph,
    text_of: Callable[[str], str],
    place: WritePlace,
    *,
    in_books: bool = False,
) -> str:
    """Return a paragraph as HTML; `in_books` in the words of EPUB too."""
    kind = ' epub:type="noteref"' if in_books else ""

    def wrap(inside: str, address: str, is_note: bool) -> str:  # noqa: FBT001 - as `linked` calls
        href = escape(address)
        if is_note:
            start = f'<a class="noteref" role="doc-noteref"{kind} href="{href}">'
            return f"<sup>{start}{inside}</a></sup>"
        return f'<a href="{href}">{inside}</a>'

    return linked(page, paragraph, lambda a, b: ruby_html(paragraph, text_of, a, b), wrap, place)
