"""Lines that were cut at a fixed width, in characters or in columns of a terminal.

A line was cut when what begins the next one had no room left on it. Such cuts fall in the middle
of sentences and words, which the ends of verses, lists and speeches do not.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.core.chinese.han import is_hanzi
from reader.core.clean.borders import splits_word
from reader.core.clean.finding import Finding
from reader.core.edits import Edit
from reader.core.wording import Sentence

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

__all__ = ["find_wraps"]

NARROWEST, WIDEST = 15, 100
"""Characters: shorter lines of one length are verse, longer ones paragraphs."""
EVEN = -1
LEAST = 3
"""So many full lines prove the cut."""
ENDS_INSIDE = 0.4
"""The share of full lines that end in the middle of a sentence."""
SPLITS = 0.12
"""The share of cuts that split a word; the ends of verses and lists do it by chance."""
VERSE = 20
"""Characters: up to here lines of one length can be verses, two to a line."""
BARE = 0.7
"""The share of lines without a mark at the end that prose has, and verse has not."""
PUNCTUATED = 60
"""Characters to one mark of punctuation inside lines, at most; verse without marks has none."""

_SENTENCE_END = ".。！？!?…”」』：:；;"
_NEVER_FIRST = "，。、；：！？）」』”》,.;:!?)%"
_UNIT = re.compile(
    r"[（「『“《(]*(?:[A-Za-z0-9.%/'-]+|.)[，。、；：！？）」』”》,;:!?)%]*", re.DOTALL
)
_MARK = re.compile("[，。、；：！？](?=.)")
_REASON = Sentence("A line end at the same width as all the others, in the middle of a paragraph.")


@dataclass(frozen=True, slots=True)
class _Cut:
    """Which lines were cut (by number), at which width, and after which a blank was lost."""

    joints: tuple[int, ...]
    width: int
    is_even: bool
    parted: frozenset[int] = frozenset()


def find_wraps(text: str) -> Finding | None:
    """Return the line ends of a text whose long lines all end at one width."""
    if text.count("\n") < LEAST:
        return None
    lines = text.split("\n")
    longest = max(map(len, lines))
    if not NARROWEST <= longest <= 2 * WIDEST or sum(map(bool, lines)) <= LEAST:
        return None
    cut = _even(lines, longest)
    if cut is None and longest <= WIDEST:
        cut = _uneven(lines, longest)
    if cut is None or not _is_prose(lines, cut) or _is_table(lines, cut.joints):
        return None
    edits = tuple(_edits(lines, cut))
    return Finding("layout", edits, confidence=0.9, parameters={"width": cut.width})


def _even(lines: Sequence[str], width: int) -> _Cut | None:
    """Return the cut of a text whose longest lines are all exactly as long."""
    sizes = list(map(len, lines))
    long = [number for number, size in enumerate(sizes[:-1]) if size == width]
    return _cut(lines, width, long, sizes, slack=EVEN)


def _uneven(lines: Sequence[str], longest: int) -> _Cut | None:
    """Return the best cut at a width to which lines fill up as far as their words allow."""
    best: _Cut | None = None
    for measure in (_columns, len) if longest > NARROWEST else ():
        sizes = list(map(measure, lines))
        most, slack = max(sizes), int(measure is _columns)
        least = 2 * NARROWEST if measure is _columns else NARROWEST
        least = max(least, most - 4, _solid(lines, sizes))
        long = [number for number, size in enumerate(sizes[:-1]) if size and size * 2 >= least]
        if len(long) < LEAST or least > most:
            continue
        # What begins the next line must not have had room.
        ends = [sizes[n] + _needed(measure, lines[n], lines[n + 1]) for n in long]
        for width in range(least, most + 1):
            full = [n for n, end in zip(long, ends, strict=True) if end > width]
            cut = _cut(lines, width, full, sizes, slack=slack)
            if cut and (best is None or len(cut.joints) > len(best.joints)):
                best = cut
    return best


def _solid(lines: Sequence[str], sizes: Sequence[int]) -> int:
    """Return the size of the longest line that no sign at its end made longer than the width."""
    pairs = zip(lines[:-1], sizes, strict=False)
    return max((size for line, size in pairs if line[-1:] not in _NEVER_FIRST), default=0)


def _needed(measure: Callable[[str], int], line: str, after: str) -> int:
    """Return the room that what begins the next line needs at the end of a line."""
    return measure(_first(after)) + (_ends_word(line) and _begins_word(after))


def _cut(
    lines: Sequence[str], width: int, long: Sequence[int], sizes: Sequence[int], *, slack: int
) -> _Cut | None:
    """Return what was cut at a width: `long` lines on which the next had no room.

    One that ends a sentence is full when it lacks at most `slack`.
    """
    joints: list[int] = []
    full = 0
    is_even = slack == EVEN
    least = max(LEAST, sum(map(bool, lines)) / 4) - is_even
    if len(long) < least:
        return None
    is_parted = sum(not line or line.startswith("　　") for line in lines[1:-1]) >= 2
    for number in long:
        line = lines[number]
        if sizes[number] * 2 < width:
            continue
        full += 1
        is_short = sizes[number] < width - max(0, slack)
        ends = line[-1] in _SENTENCE_END and is_short and not is_parted
        if _goes_on(lines[number + 1]) and not ends:
            joints.append(number)
    full += is_even and sizes[-1] == width
    if full < LEAST or full * 4 < sum(map(bool, lines)) or len(joints) < LEAST - 1:
        return None
    between = [
        n
        for n in joints
        if _ends_word(lines[n])
        and _begins_word(lines[n + 1])
        and not re.search(r"\d[,.]$", lines[n])
    ]
    kept = any(sizes[n] < width and _begins_word(lines[n + 1]) for n in joints)
    parted = frozenset(n for n in between if kept or sizes[n] < width) if not is_even else ()
    return _Cut(tuple(joints), width, is_even, frozenset(parted))


def _is_prose(lines: Sequence[str], cut: _Cut) -> bool:
    """Return whether the cuts fall inside of sentences, and where needed inside of words."""
    joints = cut.joints
    open_ends = [number for number in joints if lines[number][-1] not in _SENTENCE_END]
    inside = len(open_ends)
    inside += 2 * sum(lines[number + 1][0] in _NEVER_FIRST for number in open_ends)
    if inside < 2 or inside < ENDS_INSIDE * len(joints):
        return False
    size = sum(len(lines[number]) for number in joints)
    marks = sum(len(_MARK.findall(lines[number])) for number in joints)
    if marks * PUNCTUATED < size:
        return False
    split = sum(_splits(lines[number], lines[number + 1]) for number in joints)
    split += sum(lines[number + 1][0] in _NEVER_FIRST for number in open_ends)
    if split and split >= SPLITS * len(joints):
        return True
    if max(len(lines[number]) for number in joints) <= VERSE:
        return False
    bare = sum(lines[number][-1].isalnum() for number in joints)
    most = len(joints) * 2 >= sum(map(bool, lines))
    return cut.is_even or (most and bare >= BARE * len(joints))


def _splits(line: str, following: str) -> bool:
    around = line[-2:] + following[:2]
    at = min(2, len(line))
    return splits_word(around, at, at)


def _columns(line: str) -> int:
    """Return the columns of a line: one for each ASCII character, two for each other."""
    return 2 * len(line) - len(line.encode("ascii", "ignore"))


def _first(line: str) -> str:
    """Return what begins a line and cannot be parted."""
    match = _UNIT.match(line)
    return match[0] if match else ""


def _edits(lines: Sequence[str], cut: _Cut) -> Iterator[Edit]:
    joints = frozenset(cut.joints)
    position = 0
    for number, line in enumerate(lines):
        position += len(line)
        if number in joints:
            new = " " if number in cut.parted else ""
            yield Edit(position, position + 1, "\n", new, "hard_wrap", _REASON, 0.9)
        position += 1


def _ends_word(line: str) -> bool:
    return line[-1:].isascii() and line != "" and (line[-1].isalnum() or line[-1] in ",.;:)")


def _begins_word(line: str) -> bool:
    return line[:1].isascii() and line[:1].isalnum()


def _goes_on(line: str) -> bool:
    """Return whether a line can be the rest of a paragraph: it is not empty nor indented."""
    return bool(line) and line[:2] not in ("\u3000\u3000", "  ") and line[0] not in "\t#>|"


def _is_table(lines: Sequence[str], joints: Sequence[int]) -> bool:
    """Return whether the full lines begin or end alike, as rows and refrains do."""
    if sum(any(map(is_hanzi, lines[number])) for number in joints) * 2 < len(joints):
        return True
    heads = Counter(lines[n].lstrip(" \u3000")[:2] for n in joints).most_common(1)[0][1]
    ends = Counter(lines[number][-1] for number in joints if lines[number][-1] not in _NEVER_FIRST)
    tails = max(ends.values(), default=0)
    many = max(3, 0.6 * len(joints))
    return heads >= many or tails >= many
