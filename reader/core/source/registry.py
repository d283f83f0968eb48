"""From a file, bytes or a string to a Source: the first format that knows the content loads it.

A format's module is imported when it is needed: a text waits neither for XML nor for the rest.
"""

from __future__ import annotations

import os
import stat
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple, cast

from reader.core.address import is_address
from reader.core.errors import NotAFile, NotFound, NotPermitted, SourceError, UsageError
from reader.core.source import html, plain
from reader.core.source.beside import BESIDE, head_beside
from reader.core.source.pixels import sized
from reader.core.wording import system_words

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from reader.core.article import Source
    from reader.core.source.bundle import FormatModule

__all__ = ["FORMATS", "Format", "from_text", "load", "load_bytes"]


class Format(NamedTuple):
    """One format of documents: its name, and the module that knows and reads it.

    The module is only asked, and so only imported, when one of `marks` stands in the head of
    the file or its name ends in one of `endings`; one with neither is always asked.
    """

    name: str
    module: str
    marks: tuple[bytes, ...] = ()
    endings: tuple[str, ...] = ()

    def may_be(self, head: bytes, name: str) -> bool:
        """Return whether a document with this head and name is worth a closer look."""
        return (
            not (self.marks or self.endings)
            or any(mark in head for mark in self.marks)
            or name.lower().endswith(self.endings or "\n")
        )

    @property
    def door(self) -> FormatModule:
        """The module, imported now."""
        return cast("FormatModule", import_module(f"reader.core.source.{self.module}"))


FORMATS = (
    Format("epub", "epub", (b"PK",)),
    Format("docx", "docx", (b"PK",)),
    Format("zip", "bundle", (b"PK",)),
    Format("pdf", "pdf", (b"%PDF-",)),
    Format("fb2", "fictionbook", (b"FictionBook",)),
    Format("json", "analysed", (b"reader/1",)),
    Format("subtitles", "subtitles", (b"-->", b"[Script Info]")),
    Format("markdown", "markdown", endings=(".md", ".markdown", ".mdown", ".mkd")),
    Format("html", "html"),
    Format("text", "plain"),
)
"""The formats in the order in which they are asked; plain text takes what is left."""

_HEAD = 4096


def load(path: str | Path, encoding: str | None = None) -> Source:
    """Read a regular file, and never write it; or a page of the web, given by its address.

    Raise a SourceError that says why there is no text to be had, and UsageError when there is
    no such encoding.
    """
    name = str(path)
    if is_address(name):
        from reader.core.source.web import fetch  # noqa: PLC0415 - files need no network

        return load_bytes(fetch(name), name, encoding)
    return _measured(_loaded(_read(path), name, encoding), partial(head_beside, name))


def load_bytes(data: bytes, name: str, encoding: str | None = None) -> Source:
    """Return the document that the bytes are; the content decides over the name."""
    return _measured(_loaded(data, name, encoding))


def _loaded(data: bytes, name: str, encoding: str | None) -> Source:
    head = data[:_HEAD].replace(b"\x00", b"")
    doors = (form.door for form in FORMATS if form.may_be(head, name))
    return next(door for door in doors if door.sniff(data, name)).load(data, name, encoding)


def _measured(source: Source, head_of: Callable[[str, int], bytes] = lambda *_: b"") -> Source:
    """Return a document with the sizes of its pictures; where they lie in it, it knows them."""
    return sized(source, head_of) if source.format in BESIDE else source


def from_text(text: str, name: str = "clipboard", format: str = "text") -> Source:  # noqa: A002
    """Return a document given as a string; `format` is `text` or `html`."""
    if format == "html":
        return _measured(html.from_markup(text, name))
    if format != "text":
        raise UsageError("there is no format %1: give text or html", repr(format))
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
        raise SourceError(
            "it cannot be read (%1): check the disk or copy the file", system_words(error)
        ) from error


def _refuse_special(mode: int) -> None:
    if stat.S_ISDIR(mode):
        raise NotAFile("it is a folder: name a file in it")
    if not stat.S_ISREG(mode):
        raise NotAFile("it is a pipe or a device, not a file: save its content to a file first")
