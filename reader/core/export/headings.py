"""Which paragraph of a Page is its title."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.core.page import Page

__all__ = ["title_number"]


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
