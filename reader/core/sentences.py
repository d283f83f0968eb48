"""Where sentences begin and end in a clean text, for selecting, speaking and moving.

A sentence ends behind 。！？ (GB/T 15834, 4.1-4.3) and ellipses (as in LTP's splitter) with the
closing quotation marks and brackets that follow, and with its line. It does not end where a comma
follows (“走！”，他說), inside a title (《誰來？》), nor at the marks of numbers and addresses
(3.11, ?a=1). All positions are code points.
"""

from __future__ import annotations

import re

from reader.core.chinese.han import HANZI_CLASS

__all__ = ["sentence_at", "sentence_border"]

_CLOSING = "」』”’\"'）)】〕］\\]〗"
_END = re.compile(
    "[。｡！？…⋯!?.．]"
    "(?:(?<=[。｡！？…⋯!])|(?<=[^A-Za-z0-9/]\\?)|(?<=\\?)(?![A-Za-z0-9=&%/])"
    f"|(?<=[{HANZI_CLASS}][.．])(?![A-Za-z0-9０-９])"
    '|(?<=[a-z0-9]{2}\\.)(?=[\\s」』”’"）)]|$))'
    f"[。｡！？…⋯!?.]*[{_CLOSING}]*(?![{_CLOSING}。！？，、；：,;:》〉])",
    re.MULTILINE,
)
_BLANK = re.compile(r"[^\S\n]*")
_LOOKED_AT = 1000
"""Code points before a place in which the last end is looked for first."""
_LONGEST_RUN = 40
"""Marks in a row that are looked back over."""


def sentence_at(text: str, position: int) -> tuple[int, int]:
    """Return the sentence `[start, end)` that holds a position, without blanks around it.

    Between sentences it is the one that follows in the line; in an empty line an empty one.
    """
    position = min(max(0, position), len(text))
    start = _begin(text, position)
    line_end = text.find("\n", start)
    line_end = len(text) if line_end < 0 else line_end
    start = min(_after_blanks(text, start), line_end)
    found = _END.search(text, _run_start(text, max(start, min(position, line_end)), start))
    end = found.end() if found is not None and found.end() <= line_end else line_end
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, max(start, end)


def sentence_border(text: str, position: int, step: int) -> int:
    """Return the end of a sentence behind a position, or with `step` -1 the beginning before."""
    if step > 0:
        at = position
        while at < len(text) and text[at].isspace():
            at += 1
        return len(text) if at >= len(text) else max(at, sentence_at(text, at)[1])
    at = position
    while at > 0 and text[at - 1].isspace():
        at -= 1
    return 0 if at == 0 else sentence_at(text, at - 1)[0]


def _begin(text: str, position: int) -> int:
    """Return the end of the sentence before a position, or the beginning of the line."""
    line = text.rfind("\n", 0, position) + 1
    looked_at = _LOOKED_AT
    while True:
        first = max(line, position - looked_at)
        ends = (found.end() for found in _END.finditer(text, _run_start(text, first, line)))
        last = -1
        for end in ends:
            if end > position:
                break
            last = end
        if last >= line:
            return last
        if first == line:
            return line
        looked_at *= 8


def _run_start(text: str, at: int, first: int) -> int:
    """Return where the marks begin in whose middle a position may stand."""
    least = max(first, at - _LONGEST_RUN)
    while at > least and not text[at - 1].isalnum() and text[at - 1] != "\n":
        at -= 1
    return at


def _after_blanks(text: str, at: int) -> int:
    found = _BLANK.match(text, at)
    return found.end() if found is not None else at
