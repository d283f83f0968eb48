"""HTML: pages and fragments. Scripts are dead text, nothing is ever fetched."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.core.article import Source
from reader.core.source.decode import decode, unify_line_ends

if TYPE_CHECKING:
    from reader.core.article import Encoding

__all__ = ["from_markup", "load", "sniff"]

_PAGE = re.compile(
    rb"\s*+(?>(?>(?s:<!--.*?-->)|<\?xml[^>]*+>)\s*+)*+<(?:!doctype\s+html|html|head|body)[\s>]",
    re.IGNORECASE,
)
_FRAGMENT = re.compile(
    rb"\s*<(p|div|ruby|article|section|h[1-6]|span|table|ul|ol|dl|main|center|font|header|"
    rb"blockquote|b|strong|i|em|pre)(?:\s[^<>]{0,1000})?>",
    re.IGNORECASE,
)
_RUBY = re.compile(rb"<(?:ruby|RUBY)[\s>]")
_READING = re.compile(rb"<(?:rt|RT)[\s>]")


def sniff(data: bytes, name: str = "") -> bool:  # noqa: ARG001 - the content says it
    """Return whether the bytes are HTML: a page, a fragment that is marked up, or ruby."""
    plain = data[2:] if data[:2] in {b"\xff\xfe", b"\xfe\xff"} else data
    plain = plain.removeprefix(b"\xef\xbb\xbf")
    if b"\x00" in plain[:200]:
        plain = plain.replace(b"\x00", b"")
    if _PAGE.match(plain):
        return True
    opening = _FRAGMENT.match(plain)
    if opening and b"</" + opening.group(1).lower() in plain.lower():
        return True
    return bool(_RUBY.search(plain) and _READING.search(plain))


def load(data: bytes, name: str, encoding: str | None) -> Source:
    """Read a document; raise what `decode` raises."""
    from reader.core.source.head import declared_encoding  # noqa: PLC0415 - plain text needs none

    text, found = decode(data, encoding, declared=declared_encoding(data))
    return from_markup(text, name, found)


def from_markup(html: str, name: str, encoding: Encoding | None = None) -> Source:
    """Return the main text of a document, paragraphs parted by one line end.

    Ruby is taken out of the text and kept as the author's annotations.
    """
    from reader.core.source.addresses import of_page  # noqa: PLC0415 - as above
    from reader.core.source.extract import filled, tokens_of  # noqa: PLC0415
    from reader.core.source.head import page_metadata  # noqa: PLC0415
    from reader.core.source.lines import lines_of  # noqa: PLC0415
    from reader.core.source.main_text import main_lines, with_pictures  # noqa: PLC0415

    tokens = tokens_of(unify_line_ends(html))
    lines = lines_of(tokens)
    chosen = main_lines(tokens, lines)
    source = Source("", name, "html", encoding, metadata=page_metadata(tokens, chosen, html))
    return filled(source, of_page(with_pictures(lines, chosen), name))
