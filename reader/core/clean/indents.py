"""Question marks at the beginning of paragraphs: indents whose blanks no encoding had."""

from __future__ import annotations

import re

from reader.core.chinese.han import HANZI_CLASS
from reader.core.clean.finding import Finding
from reader.core.edits import Edit
from reader.core.wording import Sentence

__all__ = ["find_indents"]

LONG = 20
"""Code points of a line that alone, with four marks and an end of sentence, is a paragraph."""

_INDENT = re.compile(rf"(?m)^\?{{2,8}}(?=[{HANZI_CLASS}0-9“‘「『《（(])")
_ENDS = ("。", "！", "？", "”", "」", "：", "；", "…")
_REASON = Sentence("Question marks where the blanks of an indent were lost.")


def find_indents(text: str) -> Finding | None:
    """Return the question marks that open most paragraphs, or four before a long one."""
    if "??" not in text:
        return None
    matches = list(_INDENT.finditer(text))
    if not matches:
        return None
    lines = [line for line in text.split("\n") if line.strip()]
    marks = {match[0] for match in matches}
    if len(matches) < 2 or len(matches) * 2 < len(lines) or len(marks) > 1:
        matches = [match for match in matches if _is_paragraph(text, match)]
    edits = tuple(
        Edit(match.start(), match.end(), match[0], "", "lost_indent", _REASON, 0.85)
        for match in matches
    )
    return Finding("layout", edits, confidence=0.85) if edits else None


def _is_paragraph(text: str, match: re.Match[str]) -> bool:
    end = text.find("\n", match.end())
    line = text[match.end() : end if end >= 0 else len(text)].rstrip()
    return len(match[0]) == 4 and len(line) >= LONG and line.endswith(_ENDS)
