"""Files that lie beside a document, in its own folder or below: the pictures of a saved page.

What a document names is not trusted: no way leads out of the folder, not by a link of the file
system either, and what is no regular file is not touched.
"""

from __future__ import annotations

import os
import stat
from pathlib import Path
from urllib.parse import unquote

__all__ = ["BESIDE", "head_beside", "read_beside"]

BESIDE = frozenset({"html", "markdown"})
"""Formats whose pictures lie beside them."""
_LONGEST = 1000


def head_beside(document: str, name: str, size: int) -> bytes:
    """Return at most `size` first bytes of what a document calls by a name; none if refused."""
    path = _path(document, name)
    if path is None:
        return b""
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    try:
        descriptor = os.open(path, flags | getattr(os, "O_CLOEXEC", 0))
        with os.fdopen(descriptor, "rb") as file:
            return file.read(size) if stat.S_ISREG(os.fstat(descriptor).st_mode) else b""
    except OSError:
        return b""


def read_beside(document: str, name: str, most: int) -> bytes:
    """Return the whole of it, none when it is longer than `most` bytes."""
    data = head_beside(document, name, most + 1)
    return data if len(data) <= most else b""


def _path(document: str, name: str) -> Path | None:
    name = unquote(name.partition("#")[0].partition("?")[0])
    if not name or len(name) > _LONGEST or ":" in name or "\x00" in name or "\\" in name:
        return None
    try:
        folder = Path(document).resolve().parent
        path = (folder / name).resolve()
        is_file = path.is_relative_to(folder) and stat.S_ISREG(path.stat().st_mode)
    except (OSError, ValueError, RuntimeError):
        return None
    return path if is_file else None
