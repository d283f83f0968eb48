"""Plain text: what the bytes say, line ends made one."""

from __future__ import annotations

from reader.core.article import Source
from reader.core.source.decode import decode, unify_line_ends

__all__ = ["from_plain", "load", "sniff"]


def sniff(data: bytes, name: str = "") -> bool:  # noqa: ARG001 - it takes what is left
    """Return True: what is nothing else is text, or `load` says that it is not."""
    return data is not None


def load(data: bytes, name: str, encoding: str | None) -> Source:
    """Read a document; raise what `decode` raises."""
    text, found = decode(data, encoding)
    return Source(text, name, "text", found)


def from_plain(text: str, name: str) -> Source:
    """Return a text that needs no decoding, without byte order marks."""
    return Source(unify_line_ends(text.lstrip("\ufeff")), name)
