"""A run of text that is read one byte off: what it can have been.

Behind a torn character the bytes are paired wrongly: the second byte of each character with the
first of the next. Since every wrong pair shows both its bytes, the run is undone by pairing them
anew, and only its torn ends leave a choice. Two bytes that make no character were shown as `?`
and are lost; they are put back where the words around them say which they were.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

from reader.core.chinese.syllables import SYLLABLE_LETTERS, fits, normal_form
from reader.core.clean.fluency import cost

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.core.clean.codepage import Codepage

__all__ = ["MARK", "SYLLABLE", "TORN", "Undone", "undo"]

SYLLABLE = "[a-zɡɑ\u00e0-\u01dc\u01f8\u01f9\u1ebe-\u1ec1]{1,6}"
TORN = rf"(?:\?|\ufffd\(?)({SYLLABLE}) ?\)"
"""A bracket that was swallowed by half a character."""
MARK = rf"\(({SYLLABLE}) ?\)"

_TORN = re.compile(TORN)
_MARK = re.compile(MARK)
_LOST = "?\ufffd"
_LONGEST = 240
"""Code points in a run that is read one off."""
_ENDS = "。！？；：”」』》）"
"""What a line ends with."""
_MOST_LOST = 6
"""Pairs of bytes that are lost in one run."""
_BEST = 12
"""How many characters with one byte unknown are tried."""


class _Gap(NamedTuple):
    """What stands where a pair was lost: all that it can have been."""

    options: tuple[str, ...]


@dataclass(frozen=True)
class _Path:
    """What the run was up to `at`: known text and gaps; `marks` are byte offsets of readings."""

    pieces: tuple[str | _Gap, ...]
    size: int
    at: int
    marks: tuple[tuple[int, str], ...]
    lost: int = 0

    def onward(self, piece: str | _Gap, size: int, at: int) -> _Path:
        return replace(self, pieces=(*self.pieces, piece), size=self.size + size, at=at)


class Undone(NamedTuple):
    """A run `[start, end)` of the text, what it was, what that costs, and the pairs lost."""

    start: int
    end: int
    text: str
    cost: int
    lost: int


def undo(page: Codepage, text: str, torn: re.Match[str], before: str) -> Undone | None:
    """Return what the run that begins with a torn character was; None when nothing fits.

    `before` is the restored text up to the run, a few characters of it at least.
    """
    code = page.code(before[-1:])
    if len(code) != 2:
        return None
    paths: list[_Path] = []
    for lead in page.second_bytes(code[1], normal_form(torn[1])):
        start = _Path((), 1, torn.end(), ((1, torn[0]),))
        paths += _walk(page, text, start, lead)
    if not paths:
        return None
    end = max(path.at for path in paths)
    best: Undone | None = None
    for path in paths:
        rest = text[path.at : end + 4]
        meant = _fill(path, before[-4:], rest)
        whole = cost(before[-3:] + meant + rest) + _next_mark(text, path.at, meant)
        if best is None or whole < best.cost:
            best = Undone(torn.start(), path.at, meant, whole, path.lost)
    return best


def _next_mark(text: str, at: int, meant: str) -> int:
    """Return what it costs when the next reading does not fit the last character."""
    mark = _MARK.match(text, at)
    return 0 if mark is None or fits(meant[-1:], normal_form(mark[1])) else 90


def _walk(page: Codepage, text: str, path: _Path, lead: int) -> Iterator[_Path]:
    """Yield all that the run from `path.at` on can have been, `lead` being its open byte."""
    last = min(len(text), path.at + _LONGEST)
    while path.at < last:
        torn = _TORN.match(text, path.at)
        if torn:
            yield from _torn_end(page, path, lead, torn)
            return
        shown = text[path.at]
        if shown in _LOST:
            yield from _past_loss(page, text, path, lead)
            return
        code = page.code(shown)
        meant = page.character(lead, code[0]) if code else ""
        if not meant:
            return
        path = path.onward(meant, len(code), path.at + 1)
        if len(code) == 1:
            yield path
            return
        path = _past_marks(text, path, shown)
        if code[1] < 0x80:
            yield path.onward(chr(code[1]), 0, path.at)
            return
        lead = code[1]


def _past_marks(text: str, path: _Path, shown: str) -> _Path:
    """Return the path behind readings that were put behind a wrong pair."""
    mark = _MARK.match(text, path.at)
    while mark and fits(shown, normal_form(mark[1])):
        path = replace(path, at=mark.end(), marks=(*path.marks, (path.size, mark[0])))
        mark = _MARK.match(text, path.at)
    return path


def _torn_end(page: Codepage, path: _Path, lead: int, torn: re.Match[str]) -> Iterator[_Path]:
    """Yield the run when its last byte was swallowed by the next bracket."""
    for trail in page.second_bytes(lead, normal_form(torn[1])):
        if trail >= 0x80:
            ended = path.onward(page.character(lead, trail), 1, torn.end())
            yield replace(ended, marks=(*path.marks, (ended.size, torn[0])))


def _past_loss(page: Codepage, text: str, path: _Path, lead: int) -> Iterator[_Path]:
    """Yield the run when two bytes of it are lost: it ends there, or it goes on."""
    row = {trail: meant for trail, meant in page.row(lead).items() if trail >= 0x80}
    yield from _lost_end(text, path, row)
    if path.lost >= _MOST_LOST or path.at + 1 >= len(text):
        return
    code = page.code(text[path.at + 1])
    if not code or text[path.at + 1] in _LOST:
        return
    column = page.column(code[0])
    options = tuple(
        first + second
        for trail, first in row.items()
        for other, second in column.items()
        if page.is_lost(trail, other)
    )
    if not options:
        return
    onward = replace(
        path.onward(_Gap(options), 2 + len(code), path.at + 2), lost=path.lost + 1
    )
    if len(code) == 1:
        yield onward
    elif code[1] < 0x80:
        yield onward.onward(chr(code[1]), 0, onward.at)
    else:
        yield from _walk(page, text, onward, code[1])


def _lost_end(text: str, path: _Path, row: dict[int, str]) -> Iterator[_Path]:
    """Yield the run when its last byte swallowed a sign of one byte, a line end mostly."""
    at = path.at + 1
    stop = "" if at == len(text) else "\n"
    if text[path.at] == "\ufffd" and text[at : at + 1].isascii():
        stop = ""
    ends = [first for first in row.values() if first in _ENDS]
    meant = tuple(first + stop for first in ends or row.values())
    if meant:
        yield replace(path.onward(_Gap(meant), 1 + len(stop), at), lost=path.lost + 1)


def _fill(path: _Path, before: str, rest: str) -> str:
    """Return the text of a path, each gap filled with what makes the likeliest words."""
    made = before
    pieces = path.pieces
    for number, piece in enumerate(pieces):
        if isinstance(piece, str):
            made += piece
            continue
        after = ""
        for other in pieces[number + 1 : number + 5]:
            if not isinstance(other, str):
                break
            after += other
        else:
            after += rest
        made += _likeliest(piece.options, made[-4:], after[:4])
    return made[len(before) :]


def _likeliest(options: tuple[str, ...], before: str, after: str) -> str:
    """Return the option that costs least between its neighbours."""
    return min(options, key=lambda option: cost(before + option + after))
