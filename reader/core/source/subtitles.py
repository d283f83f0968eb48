"""Subtitles (SubRip, WebVTT, Advanced SubStation Alpha): what is said, a paragraph a cue.

The only door to pysubs2. Times and styles are left out, and so are drawings, which are no text.
"""

from __future__ import annotations

import re
import warnings
from typing import TYPE_CHECKING

from reader.core.article import Source
from reader.core.errors import Damaged
from reader.core.source.decode import decode
from reader.core.source.extract import filled
from reader.core.source.lines import Line

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["load", "sniff"]

_TIME = r"\d{1,3}:\d{2}(?::\d{2})?[,.]\d{1,3}"
_CUE = re.compile(rf"^[ \t]*{_TIME}[ \t]*-->[ \t]*{_TIME}".encode(), re.MULTILINE)
_START = re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:\d+\s*\r?\n|WEBVTT|\[Script Info\])")
_HEAD = 4096
_LEFT_OVER = re.compile(rf"^\d+$|{_TIME}[ \t]*-->", re.MULTILINE)
_DRAWING = re.compile(r"\s*m\s+-?\d[\d\s.mnlbspc-]*\Z")


def sniff(data: bytes, name: str) -> bool:  # noqa: ARG001 - the content says it
    """Return whether the bytes begin with a cue of subtitles, or say that they are such."""
    head = data[:_HEAD].replace(b"\x00", b"") if b"\x00" in data[:_HEAD] else data[:_HEAD]
    head = head.removeprefix(b"\xff\xfe").removeprefix(b"\xfe\xff")
    start = _START.match(head)
    if start is None:
        return False
    return b"[Script Info]" in start.group() or bool(_CUE.search(head))


def load(data: bytes, name: str, encoding: str | None) -> Source:
    """Read subtitles; raise what `decode` raises, and Damaged when no cue can be read."""
    text, found = decode(data, encoding)
    return filled(Source("", name, "subtitles", found), [*_lines(text)])


def _lines(text: str) -> Iterator[Line]:
    from pysubs2 import SSAFile  # noqa: PLC0415 - plain text needs none
    from pysubs2.exceptions import Pysubs2Error  # noqa: PLC0415

    try:
        with warnings.catch_warnings(action="ignore"):  # a style that is broken is none of ours
            cues = SSAFile.from_string(text, "ass" if "[Script Info]" in text[:_HEAD] else None)
    except (Pysubs2Error, ValueError, IndexError, KeyError) as error:
        raise Damaged("the subtitles are broken: give the file the ending .txt") from error
    for cue in cues:
        if cue.is_comment or cue.is_drawing:
            continue
        said = _LEFT_OVER.split(cue.plaintext)[0] if "-->" in cue.plaintext else cue.plaintext
        for row in said.split("\n"):
            if row.strip() and not _DRAWING.match(row):
                yield Line(row.strip())
