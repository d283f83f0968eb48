"""Lines that were cut at a fixed number of characters."""

from __future__ import annotations

from collections import Counter

from reader.core.chinese.han import is_hanzi
from reader.core.clean.finding import Finding
from reader.core.edits import Edit

__all__ = ["find_wraps"]

NARROWEST = 15
"""Code points: shorter lines of one length are verse."""
LEAST = 3
"""So many full lines prove the cut."""

_SENTENCE_END = "。！？!?…”」』"
_NEVER_FIRST = "，。、；：！？）」』”》"
_REASON = "A line end at the same width as all the others, in the middle of a paragraph."


def find_wraps(text: str) -> Finding | None:
    """Return the line ends of a text whose longest lines are all exactly as long.

    The full lines must mostly end in the middle of a sentence, which verse and lists do not.
    """
    if text.count("\n") < LEAST:
        return None
    lines = text.split("\n")
    lengths = list(map(len, lines))
    width = max(lengths)
    full = lengths.count(width)
    if width < NARROWEST or full < LEAST or width > 200:
        return None
    if full * 4 < sum(map(bool, lengths)):
        return None
    joints = [
        number
        for number in range(len(lines) - 1)
        if lengths[number] == width and _goes_on(lines[number + 1])
    ]
    inside = sum(lines[number][-1] not in _SENTENCE_END for number in joints)
    inside += 2 * sum(lines[number + 1][0] in _NEVER_FIRST for number in joints)
    if len(joints) < LEAST - 1 or inside < 2 or inside * 10 < 4 * len(joints):
        return None
    if _is_table(lines, joints):
        return None
    edits: list[Edit] = []
    chosen = set(joints)
    position = 0
    for number, line in enumerate(lines):
        position += len(line)
        if number in chosen:
            edits.append(Edit(position, position + 1, "\n", "", "hard_wrap", _REASON, 0.9))
        position += 1
    return Finding("layout", tuple(edits), confidence=0.9, parameters={"width": width})


def _goes_on(line: str) -> bool:
    """Return whether a line can be the rest of a paragraph: it is not empty nor indented."""
    return bool(line) and line[:2] not in ("\u3000\u3000", "  ") and line[0] not in "\t#>|"


def _is_table(lines: list[str], joints: list[int]) -> bool:
    """Return whether the full lines begin or end alike, as rows and refrains do."""
    if sum(any(map(is_hanzi, lines[number])) for number in joints) * 2 < len(joints):
        return True
    heads = Counter(lines[number][:2] for number in joints).most_common(1)[0][1]
    tails = Counter(lines[number][-1] for number in joints).most_common(1)[0][1]
    many = max(3, 0.6 * len(joints))
    return heads >= many or tails >= many
