"""Paragraphs with their ruby as HTML, for every format that is HTML inside."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

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
    for at, reading in enumerate(paragraph.ruby):
        if reading is None:
            continue
        pieces.append(text_of(paragraph.text[start:at]))
        base, above = text_of(paragraph.text[at]), escape(reading, quote=False)
        pieces.append(f"<ruby>{base}<rp>(</rp><rt>{above}</rt><rp>)</rp></ruby>")
        start = at + 1
    pieces.append(text_of(paragraph.text[start:]))
    return "".join(filter(None, pieces))
