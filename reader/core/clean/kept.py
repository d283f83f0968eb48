"""What cleaning looked at and kept: brackets behind Hanzi, each with the reason.

Only for those who want to look; cleaning itself does not ask.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.core.chinese.han import is_hanzi
from reader.core.clean.marks import interpret
from reader.core.edits import Kept
from reader.core.wording import Sentence

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["UNPROVEN", "find_kept"]

UNPROVEN = Sentence("A reading of the character before it, but nothing proves that it was put in.")
_OTHER_SYLLABLE = Sentence("A syllable, but no reading of the character before it.")
_LETTERS = Sentence("Letters that are no syllable: a name, a unit or a foreign word.")
_HANZI = Sentence("A real parenthesis: there are Hanzi in it.")
_NUMBER = Sentence("A number or a note.")
_CAPITAL = Sentence("Written with a capital, as names are.")

_LONGEST = 24  # code points between the brackets
_BRACKETS = re.compile(
    f"[(（［\\[〔【]([^()（）［］\\[\\]〔〕【】\n]{{1,{_LONGEST}}})[)）］\\]〕】]"
)
_LATIN = re.compile(r"[^\W\d_]+")


def find_kept(text: str) -> Iterator[Kept]:
    """Yield the brackets behind Hanzi in a text, in order, with why they are kept."""
    end = 0
    base = ""
    for match in _BRACKETS.finditer(text):
        start = match.start()
        if start != end:  # else it stands behind another bracket of the same character
            base = text[start - 1] if start else ""
        end = match.end()
        if is_hanzi(base):
            yield Kept(start, end, match[0], _reason(base, match[1].strip(" \u3000\u00a0")))


def _reason(base: str, inside: str) -> Sentence:
    if any(map(is_hanzi, inside)):
        return _HANZI
    if not _LATIN.fullmatch(inside):
        return _NUMBER if not _LATIN.search(inside) else _LETTERS
    if len(inside) > 8:
        return _LETTERS
    sound = interpret(base, inside)
    if not sound.syllable:
        return _LETTERS
    if sound.case != "lower":
        return _CAPITAL
    return UNPROVEN if sound.legal else _OTHER_SYLLABLE
