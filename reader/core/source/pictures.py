"""The bytes of a document's pictures, read when they are asked for and never all at once."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from reader.core.errors import SourceError
from reader.core.source.archive import Archive
from reader.core.source.beside import BESIDE, read_beside

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["MOST_BYTES", "picture_bytes"]

MOST_BYTES = 32 << 20
"""Bytes of one picture."""
_PACKED = frozenset({"epub", "docx", "zip"})


def picture_bytes(
    path: str,
    kind: str,
    name: str,
    embedded: Mapping[str, bytes],
) -> bytes:
    """Return the bytes of the picture that a document calls by a name; none when it has none.

    `path` and `kind` are the name and format of its Source, `embedded` the pictures that are
    written in its markup.
    """
    if name in embedded:
        return embedded[name]
    if not name or name.startswith("#"):
        return b""
    if kind in BESIDE:
        return read_beside(path, name, MOST_BYTES)
    if kind not in _PACKED:
        return b""
    try:
        archive = Archive(Path(path))
        return archive.read(name) if name in archive else b""
    except SourceError:
        return b""
