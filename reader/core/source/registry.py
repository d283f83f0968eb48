"""From a file, bytes or a string to a Source: the first format that knows the content loads it."""

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING, NamedTuple, Protocol

from reader.core.errors import NotAFile, NotFound, NotPermitted, SourceError, UsageError
from reader.core.source import html, plain

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from reader.core.article import Source

__all__ = ["FORMATS", "Format", "from_text", "load", "load_bytes"]


class LoadFormat(Protocol):
    """Reads the bytes of a document in one format."""

    def __call__(self, data: bytes, name: str, encoding: str | None, /) -> Source: ...


class Format(NamedTuple):
    """One format of documents: how to know it by its content, and how to read it."""

    name: str
    sniff: Callable[[bytes], bool]
    load: LoadFormat


FORMATS = (
    Format("html", html.sniff, html.load),
    Format("text", plain.sniff, plain.load),
)
"""The formats in the order in which they are asked; plain text takes what is left."""


def load(path: str | Path, encoding: str | None = None) -> Source:
    """Read a regular file, and never write it.

    Raise NotFound, NotAFile, NotPermitted or NotText when there is no text to be had, and
    UsageError when there is no such encoding.
    """
    return load_bytes(_read(path), str(path), encoding)


def load_bytes(data: bytes, name: str, encoding: str | None = None) -> Source:
    """Return the document that the bytes are; the content decides over the name."""
    form = next(form for form in FORMATS if form.sniff(data))
    return form.load(data, name, encoding)


def from_text(text: str, name: str = "clipboard", format: str = "text") -> Source:  # noqa: A002
    """Return a document given as a string; `format` is `text` or `html`."""
    if format == "html":
        return html.from_markup(text, name)
    if format != "text":
        message = f"there is no format {format!r}: give text or html"
        raise UsageError(message)
    return plain.from_plain(text, name)


def _read(path: str | Path) -> bytes:
    """Return the bytes of a regular file; a pipe is not waited for, a device not touched."""
    try:
        _refuse_special(os.stat(path).st_mode)  # noqa: PTH116 - "" is no folder
        flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
        descriptor = os.open(path, flags | getattr(os, "O_CLOEXEC", 0))
        with os.fdopen(descriptor, "rb") as file:
            _refuse_special(os.fstat(descriptor).st_mode)
            return file.read()
    except (FileNotFoundError, ValueError) as error:
        raise NotFound("there is no such file: check the name") from error
    except NotADirectoryError as error:
        raise NotFound("a part of its path is no folder: check the name") from error
    except PermissionError as error:
        raise NotPermitted("you may not read it: change its permissions or copy it") from error
    except OSError as error:
        message = f"it cannot be read ({error.strerror}): check the disk or copy the file"
        raise SourceError(message) from error


def _refuse_special(mode: int) -> None:
    if stat.S_ISDIR(mode):
        raise NotAFile("it is a folder: name a file in it")
    if not stat.S_ISREG(mode):
        raise NotAFile("it is a pipe or a device, not a file: save its content to a file first")
