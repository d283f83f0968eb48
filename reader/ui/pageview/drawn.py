"""What is drawn for the eye where the text has ASCII marks between Hanzi.

Only the page draws this; copies and exports keep the text. One character stands for one, so
every offset stays true.
"""

from __future__ import annotations

import re

from reader.core.chinese.han import is_hanzi
from reader.ui.pageview.classes import CLOSING, OPENING

__all__ = ["drawn"]

_FULL = dict(zip(",:;?!", "，：；？！", strict=True))
_NARROW = dict(zip("‘’“”", "\ue018\ue019\ue01c\ue01d", strict=True))
"""Quotation marks of Latin width: private code points of the bundled fonts."""
_CANDIDATES = re.compile("[,:;?!()—‘’“”]")


def drawn(text: str) -> str:
    """Return the text as it is drawn.

    Beside Hanzi `, : ; ? ! ( )` are full width and dashes Chinese; quotation marks in Latin
    text are narrow.
    """
    shown: list[str] = []
    opened: list[bool] = []
    done = 0
    for found in _CANDIDATES.finditer(text):
        at, mark = found.start(), found.group()
        if at > done:
            shown.append(text[done:at])
        before = shown[-1][-1] if shown else ""
        shown.append(_instead(mark, before, text[at + 1 : at + 2], opened))
        done = at + 1
    if not shown:
        return text
    shown.append(text[done:])
    return "".join(shown)


def _instead(mark: str, before: str, after: str, opened: list[bool]) -> str:
    """Return what is drawn for a mark; `opened` remembers how brackets were drawn."""
    if mark in _FULL:
        return _FULL[mark] if _is_chinese(before) else mark
    if mark in _NARROW:
        return _NARROW[mark] if _is_latin(before, after) else mark
    if mark == "(":
        opened.append(_is_chinese(before) or (after != "" and is_hanzi(after)))
        return "（" if opened[-1] else mark
    if mark == ")":
        return "）" if (opened.pop() if opened else _is_chinese(before)) else mark
    dash = before == "―" or after == "—" or _is_chinese(before) or _is_chinese(after)
    return "―" if dash else mark


def _is_chinese(character: str) -> bool:
    return character != "" and (
        is_hanzi(character) or character in CLOSING or character in OPENING
    )


def _is_latin(before: str, after: str) -> bool:
    """Return whether a mark stands in Latin text: at one side a letter, at none a Hanzi."""
    return f"{before}{after}".isascii() and (before.isalnum() or after.isalnum())
