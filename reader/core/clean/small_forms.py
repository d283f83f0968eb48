"""Small forms of punctuation, ﹐﹑﹕, that Chinese text gets from Big5 tables and old fonts.

The forms are those of Unicode's block Small Form Variants that have a full-width counterpart.
"""

from __future__ import annotations

import re
from typing import Final

from reader.core.chinese.han import HANZI_CLASS
from reader.core.clean.finding import Finding
from reader.core.edits import Edit
from reader.core.wording import Sentence

__all__ = ["find_small_forms"]

LEAST = 3
"""So many beside Hanzi show that the text was set in them; fewer may be meant."""

_FULL: Final = dict(zip("﹐﹑﹔﹕﹖﹗﹙﹚﹛﹜﹝﹞﹪", "，、；：？！（）｛｝〔〕％", strict=True))
_FORM = f"[{''.join(_FULL)}]"
_BESIDE = f"{_FORM}(?:(?<=[{HANZI_CLASS}]{_FORM})|(?=[{HANZI_CLASS}]))"
_REASON = Sentence(
    "A small form of a punctuation mark, where the text has the mark itself in mind."
)


def find_small_forms(text: str) -> Finding | None:
    """Return the small forms that stand beside Hanzi, as edits when there are several."""
    beside = re.findall(_BESIDE, text)
    if not beside:
        return None
    found = tuple(
        Edit(m.start(), m.end(), m[0], _FULL[m[0]], "small_form", _REASON, 0.8)
        for m in re.finditer(_FORM if len(beside) >= LEAST else _BESIDE, text)
    )
    if len(found) >= LEAST:
        return Finding("layout", found, confidence=0.8)
    return Finding("clean", suggestions=found) if found else None
