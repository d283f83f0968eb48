"""Paragraphs with their ruby as HTML, for every format that is HTML inside."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from reader.core.names import joined_syllables

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from reader.core.page import Paragraph

__all__ = ["ruby_html"]


def _escaped(text: str) -> str:
    return escape(text, quote=False)


def ruby_html(
    paragraph: Paragraph,
    text_of: Callable[[str], str] = _escaped,
    start: int = 0,
    end: int | None = None,
) -> str:
    """Return characters `[start, end)` of a paragraph, all of it if they are not given.

    Each that has ruby bears it, in brackets where that is unknown. `text_of` escapes what stands
    outside and inside of the ruby.
    """
    end = len(paragraph.text) if end is None else end
    if paragraph.ruby is None:
        return text_of(paragraph.text[start:end])
    pieces: list[str] = []
    for first, last, reading in _above(paragraph, paragraph.ruby, start, end):
        pieces.append(text_of(paragraph.text[start:first]))
        base, above = text_of(paragraph.text[first:last]), escape(reading, quote=False)
        pieces.append(f"<ruby>{base}<rp>(</rp><rt>{above}</rt><rp>)</rp></ruby>")
        start = last
    pieces.append(text_of(paragraph.text[start:end]))
    return "".join(filter(None, pieces))


def _above(
    paragraph: Paragraph, ruby: Sequence[str | None], start: int, end: int
) -> Iterator[tuple[int, int, str]]:
    """Yield stretches and what stands above them, a character or a word at a time.

    A word that reaches out of `[start, end)` is taken apart.
    """
    words = paragraph.words if paragraph.by_word else None
    for begin, stop in words or [(at, at + 1) for at in range(start, end)]:
        first, last = max(start, begin), min(end, stop)
        read = [one for one in ruby[first:last] if one]
        if read and len(read) == stop - begin:
            yield first, last, joined_syllables(read)
        elif read:
            yield from ((at, at + 1, one) for at in range(first, last) if (one := ruby[at]))
