"""Where the outline and the links of a PDF file lead, among the paragraphs made of its pages."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

from reader.core.source.marked import Mark

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.core.source.pdf_layout import PdfParagraph

__all__ = ["Entry", "PdfLink", "link_marks", "places_of"]

_NEAR = 6  # paragraphs among which the one that bears a title is looked for
_REACH = 4.0  # points that a place may lie below the top of what it means
_DEEPEST = 6
_SHORTEST = 2  # characters of a link that are looked for in the text


class Entry(NamedTuple):
    """A line of the outline: its level from 0, its title, its page from 0, a height there."""

    level: int
    title: str
    page: int
    top: float | None


class PdfLink(NamedTuple):
    """A link of a page: its words, and an address or a page (else -1) and a height there."""

    words: str
    address: str
    page: int
    top: float | None


def places_of(
    paragraphs: Sequence[PdfParagraph], outline: Sequence[Entry]
) -> Iterator[tuple[int, int, str]]:
    """Yield what the outline names: `(paragraph, level, title)`."""
    for entry in outline:
        number = _place(paragraphs, entry.page, entry.top)
        if not entry.title or number is None:
            continue
        key = "".join(entry.title.split())
        near = range(number, min(number + _NEAR, len(paragraphs)))
        same = (at for at in near if "".join(paragraphs[at].text.split()) == key)
        yield next(same, number), min(entry.level + 1, _DEEPEST), entry.title


def link_marks(
    paragraphs: Sequence[PdfParagraph], pages: Sequence[Sequence[PdfLink]]
) -> dict[int, list[Mark]]:
    """Return the links by the numbers of the paragraphs that hold their words.

    The words are looked for in the text of their page, one link after the other.
    """
    marks: dict[int, list[Mark]] = {}
    named: set[int] = set()
    starts = [paragraph.page for paragraph in paragraphs]
    for page, links in enumerate(pages):
        first = max(0, bisect_left(starts, page) - 1)  # one may go on from the page before
        last = bisect_left(starts, page + 1)
        at, done = first, 0
        for link in links:
            words = link.words
            number = None if link.address else _place(paragraphs, link.page, link.top)
            if len(words) < _SHORTEST or not (link.address or number is not None):
                continue
            found = _find(paragraphs, words, (at, done), last) or _find(
                paragraphs, words, (first, 0), last
            )
            if found is None:
                continue
            at, begin = found
            done = begin + len(words)
            value = link.address or f"#{number}"
            marks.setdefault(at, []).append(Mark("link", begin, done, value))
            if number is not None:
                named.add(number)
    for number in named:
        marks.setdefault(number, []).insert(0, Mark("anchor", 0, 0, f"#{number}"))
    return marks


def _find(
    paragraphs: Sequence[PdfParagraph], words: str, start: tuple[int, int], last: int
) -> tuple[int, int] | None:
    """Return the paragraph and the place in it where words stand, from a place on."""
    number, begin = start
    while number < last:
        at = paragraphs[number].text.find(words, begin)
        if at >= 0:
            return number, at
        number, begin = number + 1, 0
    return None


def _place(paragraphs: Sequence[PdfParagraph], page: int, top: float | None) -> int | None:
    """Return the first paragraph that begins on a page at a height or below it, if any does."""
    first = bisect_left(paragraphs, page, key=lambda paragraph: paragraph.page)
    for number in range(first, len(paragraphs)):
        paragraph = paragraphs[number]
        is_below = top is None or paragraph.top <= top + _REACH
        if paragraph.page > page or is_below:
            return number
    return None if page < 0 or first >= len(paragraphs) else len(paragraphs) - 1
