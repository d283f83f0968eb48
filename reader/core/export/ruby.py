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


def ruby_html(paragraph: Paragraph, text_of: Callable[[str], str] = _escaped) -> str:
    """Return a paragraph; each character that has ruby bears it, in brackets where unknown.

    `text_of` escapes what stands outside and inside of the ruby.
    """
    if paragraph.ruby is None:
        return text_of(paragraph.text)
    pieces: list[str] = []
    start = 0
    for first, last, reading in _above(paragraph, paragraph.ruby):
        pieces.append(text_of(paragraph.text[start:first]))
        base, above = text_of(paragraph.text[first:last]), escape(reading, quote=False)
        pieces.append(f"<ruby>{base}<rp>(</rp><rt>{above}</rt><rp>)</rp></ruby>")
        start = last
    pieces.append(text_of(paragraph.text[start:]))
    return "".join(filter(None, pieces))


def _above(paragraph: Paragraph, ruby: Sequence[str | None]) -> Iterator[tuple[int, int, str]]:
    """Yield stretches and what stands above them, a character or a word at a time."""
    words = paragraph.words if paragraph.by_word else None
    for first, last in words or [(at, at + 1) for at in range(len(ruby))]:
        read = [one for one in ruby[first:last] if one]
        if read and len(read) == last - first:
            yield first, last, joined_syllables(read)
        elif read:
            yield from ((at, at + 1, one) for at in range(first, last) if (one := ruby[at]))
