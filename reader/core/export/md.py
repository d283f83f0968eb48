"""Markdown (CommonMark): a paragraph for each line, the title as a heading, ruby as HTML."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.core.export.headings import heading_levels, title_number
from reader.core.export.ruby import ruby_html

if TYPE_CHECKING:
    from reader.core.page import Page

__all__ = ["write"]

_SPECIAL = re.compile(r"([\\`*_\[\]<>&~|])")
_LINE_START = re.compile(r"\A(?:([#+=-])|(\d{1,9})([.)]))")
_INDENT = re.compile(r"\A[ \t]+")


def write(page: Page) -> str:
    """Return the page; signs that Markdown would take for its own are escaped."""
    levels = heading_levels(page)
    title = page.article.metadata.title
    is_apart = bool(title) and title_number(page) is None
    blocks = [f"# {_escape(page.shown(title or ''))}"] if is_apart else []
    for number in range(len(page)):
        paragraph = page.paragraph(number)
        if paragraph.text.strip():
            text = _guard_start(ruby_html(paragraph, _escape))
            level = levels.get(number)
            blocks.append(f"{'#' * level} {text.strip()}" if level else text)
    return "\n\n".join(blocks) + "\n" if blocks else ""


def _escape(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", text)


def _guard_start(text: str) -> str:
    """Keep the start of a line from becoming a heading, a list or code."""
    indent = _INDENT.match(text)
    if indent:
        return "".join(f"&#{ord(c)};" for c in indent.group()) + text[indent.end() :]
    return _LINE_START.sub(lambda m: f"\\{m[1]}" if m[1] else f"{m[2]}\\{m[3]}", text)
