"""A text cut into pieces that the network reads: sentences, or some short ones together."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["pieces"]

_USUAL, _LONGEST = 80, 160
"""Code points from which on a piece ends with its sentence, and at which it ends anyway."""

_END = re.compile("[。！？；!?;…]+[”’」』）)】]*")
_PAUSE = re.compile("[，、,：:　 ]")
_LETTER = re.compile("[\u3400-\u9fff\U00020000-\U0003ffff]")


def pieces(plain: str) -> Iterator[tuple[int, int]]:
    """Yield `(start, end)` of pieces in order; no line end and no line without Hanzi is in one."""
    start = 0
    for line in plain.split("\n"):
        if _LETTER.search(line):
            yield from _sentences(plain, start, start + len(line))
        start += len(line) + 1


def _sentences(plain: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    ends = [found.end() for found in _END.finditer(plain, start, end)]
    if not ends or ends[-1] < end:
        ends.append(end)
    last = start
    for at in ends:
        if at - start > _LONGEST:
            if last > start:
                yield start, last
            start = last
            while at - start > _LONGEST:
                cut = _pause(plain, start + _USUAL, start + _LONGEST)
                yield start, cut
                start = cut
        if at - start >= _USUAL or at == end:
            if at > start:
                yield start, at
            start = at
        last = at


def _pause(plain: str, start: int, end: int) -> int:
    """Return where a sentence that is too long is cut: behind its last pause, if it has one."""
    pauses = [found.end() for found in _PAUSE.finditer(plain, start, end)]
    return pauses[-1] if pauses else end
