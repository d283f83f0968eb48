"""The last stretch of the road: from an Article and Choices to the Page that is drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.core.chinese.conversion import converter, converter_between
from reader.core.page import Page

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from reader.core.article import Article
    from reader.core.chinese.conversion import Conversion
    from reader.core.choices import Choices
    from reader.core.page import ReadText

__all__ = ["convert_for", "line_spans", "show"]


def convert_for(article: Article, choices: Choices) -> Callable[[str], Conversion]:
    """Return the conversion that the choices ask for, by what script was detected."""
    if choices.config is not None:
        return converter(choices.config)
    return converter_between(article.script, choices.script, choices.conversion)


def show(article: Article, choices: Choices, read: ReadText, mended: Iterable[int] = ()) -> Page:
    """Return the Page of an Article under these choices; `read` reads words it put in.

    `mended` are the indexes of single repairs that are made.
    """
    return Page(article, choices, convert_for(article, choices), read, mended)


def line_spans(text: str) -> list[tuple[int, int]]:
    """Return `(start, end)` of each line of a text, without the line ends."""
    spans, start = [], 0
    for line in text.split("\n"):
        spans.append((start, start + len(line)))
        start += len(line) + 1
    return spans
