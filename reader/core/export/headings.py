"""Which paragraphs of a Page are headings, and where its chapters begin."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from reader.core.page import Page

__all__ = ["Chapter", "chapters", "heading_levels", "title_number"]


class Chapter(NamedTuple):
    """The paragraphs `[first, last)` of a chapter, and its title as shown, or None."""

    title: str | None
    first: int
    last: int


def title_number(page: Page) -> int | None:
    """Return the number of the first paragraph that is the document's title, or None."""
    title = page.article.metadata.title
    if not title:
        return None
    for number in range(len(page)):
        start, end = page.clean_span(number)
        if page.article.text[start:end].strip() == title:
            return number
    return None


def heading_levels(page: Page) -> dict[int, int]:
    """Return the level, from 1, of each paragraph that is a heading, by its number."""
    levels = {
        page.number_at(heading.start): heading.level
        for heading in page.article.headings
        if heading.end > heading.start
    }
    title = title_number(page)
    if title is not None:
        levels.setdefault(title, 1)
    return levels


def chapters(page: Page) -> list[Chapter]:
    """Return the chapters that the highest headings make, together the whole page.

    What stands before the first heading belongs to no heading: its title is None.
    """
    places: dict[int, str] = {}
    highest = min((heading.level for heading in page.article.headings), default=1)
    for heading in page.article.headings:
        if heading.level == highest:
            places.setdefault(page.number_at(heading.start), page.shown(heading.title))
    starts = sorted({0, *places})
    ends = [*starts[1:], len(page)]
    return [Chapter(places.get(a), a, b) for a, b in zip(starts, ends, strict=True)]
