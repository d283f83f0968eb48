"""Markdown (CommonMark and tables): the only door to markdown-it-py.

A text file says only by its name that it is Markdown, so this is the one format known by name.
HTML inside it is read as our own HTML reader reads it: scripts are dead, ruby is understood.
"""

from __future__ import annotations

import re
from pathlib import PurePath
from typing import TYPE_CHECKING

from reader.core.article import Metadata, Source
from reader.core.errors import TooMuch
from reader.core.source.addresses import of_page
from reader.core.source.decode import decode
from reader.core.source.extract import filled, lines_of_html

if TYPE_CHECKING:
    from reader.core.article import Encoding

__all__ = ["from_markdown", "load", "sniff"]

_NAMES = frozenset({".md", ".markdown", ".mdown", ".mkd"})
_PAGE = re.compile(rb"\s*<(?:!doctype|html|head|body)[\s>]", re.IGNORECASE)
_LARGEST = 16 << 20
_FRONT_MATTER = re.compile(r"\A---[ \t]*\n(?:.{0,1000}\n){0,100}?(?:---|\.\.\.)[ \t]*(?:\n|\Z)")


def sniff(data: bytes, name: str) -> bool:
    """Return whether the file is called Markdown and is no whole page of HTML."""
    return PurePath(name).suffix.lower() in _NAMES and not _PAGE.match(
        data.lstrip(b"\xef\xbb\xbf")
    )


def load(data: bytes, name: str, encoding: str | None) -> Source:
    """Read a document; raise what `decode` raises, and TooMuch for more than 16 MiB."""
    if len(data) > _LARGEST:
        raise TooMuch("it is too long to be Markdown: give it the ending .txt to read it as it is")
    text, found = decode(data, encoding)
    return from_markdown(text, name, found)


def from_markdown(text: str, name: str, encoding: Encoding | None = None) -> Source:
    """Return the text that the markup means, one line a paragraph; its headings are marked."""
    from markdown_it import MarkdownIt  # noqa: PLC0415 - plain text needs none

    body = _FRONT_MATTER.sub("", text)
    html = MarkdownIt("commonmark", {"html": True}).enable("table").render(body)
    lines = lines_of_html(html)
    titles = {line.text for line in lines if line.heading == 1}
    title = next(iter(titles)) if len(titles) == 1 else None
    source = Source("", name, "markdown", encoding, metadata=Metadata(title=title))
    return filled(source, of_page(lines, name))
