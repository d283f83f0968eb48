"""What is drawn for the eye where the text has ASCII marks between Hanzi.

Only the page draws this; copies and exports keep the text. One character stands for one, so
every offset stays true.
"""

from __future__ import annotations

import re

from reader.core.chinese.han import HANZI_CLASS, is_hanzi
from reader.ui.pageview.classes import CLOSING, OPENING

__all__ = ["drawn"]

_FULL = dict(zip(",:;?!", "，：；？！", strict=True))
_CANDIDATES = re.compile(
    f"(?<=[{HANZI_CLASS}）」』】》〉”’)]),|(?<=[{HANZI_CLASS}）」』】》〉”’)])[:;?!]|[()]|—"
)


def drawn(text: str) -> str:
    """Return the text with `, : ; ? ! ( )` full width beside Hanzi and Chinese dashes."""
    if _CANDIDATES.search(text) is None:
        return text
    shown = list(text)
    opened: list[tuple[int, bool]] = []
    for found in _CANDIDATES.finditer(text):
        at, mark = found.start(), found.group()
        before = shown[at - 1] if at else ""
        after = text[at + 1 : at + 2]
        if mark in _FULL:
            if _is_chinese(before):
                shown[at] = _FULL[mark]
        elif mark == "(":
            wide = _is_chinese(before) or (after != "" and is_hanzi(after))
            opened.append((at, wide))
            if wide:
                shown[at] = "（"
        elif mark == ")":
            wide = opened.pop()[1] if opened else _is_chinese(before)
            if wide:
                shown[at] = "）"
        elif before == "―" or after == "—" or _is_chinese(before) or _is_chinese(after):
            shown[at] = "―"
    return "".join(shown)


def _is_chinese(character: str) -> bool:
    return character != "" and (
        is_hanzi(character) or character in CLOSING or character in OPENING
    )
