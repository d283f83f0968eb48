"""A run of text that is read one byte off: what it can have been.

Behind a torn character the bytes are paired wrongly: the second byte of each character with the
first of the next. Since every wrong pair shows both its bytes, the run is undone by pairing them
anew, and only its torn ends leave a choice. Two bytes that make no character were shown as `?`
and are lost; they are put back where the words around them say which they were.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from reader.core.chinese.costs import word_costs
from reader.core.chinese.syllables import fits, normal_form
from reader.core.clean.codepage import is_converted
from reader.core.clean.evidence import plain_form
from reader.core.clean.fluency import cost

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.core.clean.codepage import Codepage

__all__ = ["MARK", "REACH", "SYLLABLE", "TORN", "Undone", "undo"]

SYLLABLE = "[a-zɡɑ\u00e0-\u01dc\u01f8\u01f9\u1ebe-\u1ec1]{1,6}"
TORN = rf"(?:\?|\ufffd\(?)({SYLLABLE}) ?\)"
"""A bracket that was swallowed by half a character."""
MARK = rf"\(({SYLLABLE}) ?\)"

_TORN = re.compile(TORN)
_MARK = re.compile(MARK)
_CLOSED = re.compile(r"[^()（）\n]{1,20}\)")
"""What was opened before."""
_LOST = "?\ufffd"
_LONGEST = 240
"""Code points in a run that is read one off."""
REACH = _LONGEST + 80
"""Code points from its beginning on that decide what a run was: what follows has no say."""
_ENDS = "。！？；：”」』》）"
"""What a line ends with."""
_DEAREST, _DEAREST_PROVEN = 42, 65
"""What a character of a restored run may cost at most, on average; the second where no byte of
it is lost, so that all its bytes fit."""
_RARE = 30
"""What one rare character may cost more, where no byte is lost."""
_MARGIN = 3
"""How much dearer the next best option must be for the best to be believed."""
_MOST_FIRST, _MOST_SECOND = 24, 48
"""How many characters are tried of which the second or the first byte is lost."""
_BEST, _SIGN = 50, 20
"""How many options are looked at closely; what a sign costs until then."""
_MOST_LOST, _MOST_TOGETHER = 6, 3
"""Pairs of bytes that are lost in one run."""
UNKNOWN = "\ufffd"
"""What stands for a sign of which nothing is left."""


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


def undo(
    page: Codepage, text: str, torn: re.Match[str], before: str, *, guess: bool = True
) -> Undone | None:
    """Return what the run that begins with a torn character was; None when nothing fits.

    `before` is the restored text up to the run, a few characters of it at least. Without `guess`
    only a run that lost nothing is restored.
    """
    code = page.code(before[-1:])
    if len(code) != 2:
        return None
    paths: list[_Path] = []
    for lead in page.second_bytes(code[1], normal_form(torn[1])):
        start = _Path((), 1, torn.end(), ((1, torn[0]),))
        paths += (
            path for path in _walk(page, text, start, lead, guess=guess) if guess or not path.lost
        )
    if not paths:
        return None
    end = max(path.at for path in paths)
    best: Undone | None = None
    for path in paths:
        rest = text[path.at : end + 4]
        meant = _fill(path, before[-4:], rest)
        shown = text[torn.start() : path.at]
        if not (_is_plain(path, meant) and _replays(page, meant, path.marks, shown)):
            continue
        plain = _TORN.sub(UNKNOWN, _MARK.sub("", rest))
        whole = cost(before[-3:] + meant + plain) + _next_mark(text, path.at, meant)
        if best is None or whole < best.cost:
            best = Undone(torn.start(), path.at, meant, whole, path.lost)
    return best


def _is_plain(path: _Path, meant: str) -> bool:
    """Return whether what a path makes is plain text."""
    if path.lost:
        return cost(meant) <= _DEAREST * len(meant)
    return cost(meant) <= _DEAREST_PROVEN * len(meant) + _RARE


def _replays(page: Codepage, meant: str, marks: Sequence[tuple[int, str]], shown: str) -> bool:
    """Return whether the process makes of `meant` what is shown, as far as all of it is known."""
    if UNKNOWN in meant:
        return True
    data = b"".join(map(page.code, meant))
    dirty, position = b"", 0
    for offset, mark in marks:
        letters = b"".join(map(page.code, mark.lstrip("?\ufffd(")))
        dirty += data[position:offset] + b"(" + letters
        position = offset
    dirty += data[position:]
    at = number = 0
    while at < len(dirty) and number < len(shown):
        wide = dirty[at] >= 0x80
        code = page.code(shown[number])
        lost = wide and page.is_lost(dirty[at], (dirty[at + 1 : at + 2] or b"\0")[0])
        if code != dirty[at : at + 1 + wide] and not (lost and shown[number] in _LOST):
            return False
        at += 1 + wide
        number += 1
        if lost and shown[number - 1 : number + 1] == "\ufffd(":
            number += 1
    return at >= len(dirty) and number == len(shown)


def _next_mark(text: str, at: int, meant: str) -> int:
    """Return what it costs when the next reading does not fit the last character."""
    mark = _MARK.match(text, at)
    return 0 if mark is None or fits(meant[-1:], normal_form(mark[1])) else 90


def _walk(
    page: Codepage, text: str, path: _Path, lead: int, *, guess: bool = True
) -> Iterator[_Path]:
    """Yield all that the run from `path.at` on can have been, `lead` being its open byte."""
    last = min(len(text), path.at + _LONGEST)
    while path.at < last:
        torn = _TORN.match(text, path.at)
        ends = tuple(_torn_end(page, path, lead, torn)) if torn else ()
        if ends:
            yield from ends
            return
        shown = text[path.at]
        if shown in _LOST and not guess:
            return
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
    row = _common_row(page, lead)
    yield from _lost_end(text, path, row)
    at = path.at + 1
    while text[at : at + 1] and text[at] in _LOST and not _TORN.match(text, at):
        at += 1
    between = at - path.at - 1
    if path.lost >= _MOST_LOST or between >= _MOST_TOGETHER or at == len(text):
        return
    torn = _TORN.match(text, at)
    code = b"" if torn else page.code(text[at])
    if torn:
        column = page.torn_column(normal_form(torn[1]))
    elif code:
        column = _closed_column(page, text, at, code) or _common_column(page, code[0])
    else:
        return
    options = tuple(
        first + UNKNOWN * between + second
        for trail, first in row.items()
        for other, seconds in column.items()
        if between or page.is_lost(trail, other)
        for second in seconds
    )
    if not options:
        return
    size = 2 * between + 3
    onward = replace(path.onward(_Gap(options), size, at + 1), lost=path.lost + 1 + between)
    if torn:
        marks = (*path.marks, (onward.size, torn[0]))
        yield replace(onward, at=torn.end(), marks=marks)
    elif len(code) == 1:
        yield onward
    elif code[1] < 0x80:
        yield onward.onward(chr(code[1]), 1, onward.at)
    else:
        onward = replace(onward, size=onward.size + 1)
        yield from _walk(page, text, _past_marks(text, onward, text[at]), code[1])


@lru_cache(maxsize=1024)
def _common_row(page: Codepage, lead: int) -> dict[int, str]:
    """Return the commonest characters that begin with a byte, by a second byte above ASCII."""
    row = {trail: meant for trail, meant in page.row(lead).items() if trail >= 0x80}
    return dict(sorted(row.items(), key=lambda pair: cost(pair[1]))[:_MOST_FIRST])


@lru_cache(maxsize=1024)
def _common_column(page: Codepage, trail: int) -> dict[int, str]:
    """Return the commonest characters that end with a byte, by the first."""
    column = page.column(trail)
    return dict(sorted(column.items(), key=lambda pair: cost(pair[1]))[:_MOST_SECOND])


def _closed_column(page: Codepage, text: str, at: int, code: bytes) -> dict[int, str]:
    """Return the converted characters that end with the ASCII sign at `at` and read as marked."""
    mark = _MARK.match(text, at + 1) if len(code) == 1 else None
    if mark is None:
        return {}
    reading = normal_form(mark[1])
    return {
        lead: meant
        for lead, meant in page.column(code[0]).items()
        if is_converted(meant) and fits(meant, reading)
    }


def _lost_end(text: str, path: _Path, row: dict[int, str]) -> Iterator[_Path]:
    """Yield the run when its last byte swallowed a sign of one byte, a line end mostly."""
    at = path.at + 1
    swallowed = at < len(text) and not (text[path.at] == "\ufffd" and text[at].isascii())
    options: list[str] = []
    for last in row.values():
        if not swallowed:
            options.append(last)
        else:
            options.append(last + _swallowed(text, at, last))
    if options:
        gap = _Gap(tuple(options))
        yield replace(path.onward(gap, 1 + swallowed, at), lost=path.lost + 1)


def _swallowed(text: str, at: int, last: str) -> str:
    """Return the sign of one byte that was swallowed between `last` and `text[at]`."""
    if _CLOSED.match(text, at):
        return "("
    return "\n" if last in _ENDS and not text[at].isascii() else UNKNOWN


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
    """Return the option that costs least between its neighbours.

    A character of it for which another option is nearly as likely stays unknown.
    """
    left, right = before[-4:], after[:4]
    ranked = sorted(
        (cost(left + option + right), option) for option in _promising(options, left, right)
    )
    least, best = ranked[0]
    rivals = [option for dear, option in ranked[1:] if dear < least + _MARGIN]
    return "".join(
        letter if all(rival[at : at + 1] == letter for rival in rivals) else UNKNOWN
        for at, letter in enumerate(best)
    )


def _promising(options: tuple[str, ...], before: str, after: str) -> list[str]:
    """Return the options of the commonest characters, and those that make words."""
    if len(options) <= _BEST:
        return list(options)
    words = word_costs()
    left, right = map(plain_form, (before[-1:] or " ", after[:1] or " "))

    def dearness(option: str) -> int:
        plain = [plain_form(letter) for letter in option]
        single = sum(words.get(letter, _SIGN) for letter in plain)
        pairs = zip((left, *plain), (*plain, right), strict=True)
        return single - 20 * sum(first + second in words for first, second in pairs)

    return sorted(options, key=dearness)[:_BEST]
