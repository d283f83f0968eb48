"""What the window and the process that draws pictures say to each other: plain data, no Qt."""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["Draw", "Drawn", "Fetch", "Fetched"]


class Draw(NamedTuple):
    """Draw a picture so large that it fits into `width` by `height` pixels of the screen.

    `path` and `kind` are the document's name and its format, `name` says which picture.
    """

    path: str
    kind: str
    name: str
    width: int
    height: int


class Drawn(NamedTuple):
    """The pixels of a picture, four bytes each, blue first; none when it cannot be drawn.

    `asked` is what it answers to; `is_clear` says that one can see through some of them.
    """

    asked: Draw
    width: int
    height: int
    is_clear: bool
    pixels: bytes


class Fetch(NamedTuple):
    """Give the bytes of a picture as they are in the document."""

    path: str
    kind: str
    name: str


class Fetched(NamedTuple):
    """These bytes, none when there is no such picture; `suffix` is the ending of its format."""

    asked: Fetch
    suffix: str
    data: bytes
