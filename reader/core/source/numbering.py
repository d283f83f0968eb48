"""The numbers of a Word document's lists, which its text does not hold (ISO/IEC 29500, 17.9)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from reader.core.source.marked import Place
from reader.core.source.markers import bullet, counted
from reader.core.source.xml import children_of, local_name, value_of

if TYPE_CHECKING:
    from reader.core.source.xml import Element

__all__ = ["Numbering"]

_PLACEHOLDER = re.compile(r"%([1-9])")
_DEEPEST = 9
_LONGEST = 20


class _Level(NamedTuple):
    """How one level counts: its style, its text (`%1.%2`), its first number."""

    style: str
    text: str
    first: int


class Numbering:
    """Counts the entries of a document's lists, in the order of its paragraphs."""

    def __init__(self, table: Element | None) -> None:
        """Read the part `numbering.xml`, if there is one."""
        self._lists: dict[str, dict[int, _Level]] = {}
        self._counts: dict[str, list[int]] = {}
        self._abstract: dict[str, str] = {}
        if table is None:
            return
        forms: dict[str, dict[int, _Level]] = {}
        for part in table:
            if local_name(part) == "abstractNum":
                forms[value_of(part, "abstractNumId")] = _levels(part)
            elif local_name(part) == "num":
                base = children_of(part).get("abstractNumId")
                name = "" if base is None else value_of(base)
                self._abstract[value_of(part, "numId")] = name
                self._lists[value_of(part, "numId")] = forms.get(name, {})

    def place(self, paragraph: Element) -> Place | None:
        """Return where a paragraph stands in a list, and count it; None when in none."""
        found = _numbered(paragraph)
        if found is None:
            return None
        name, depth = found
        level = self._lists.get(name, {}).get(depth)
        if level is None:
            return None
        counts = self._counts.setdefault(self._abstract[name], [0] * _DEEPEST)
        counts[depth] = counts[depth] + 1 if counts[depth] else level.first
        counts[depth + 1 :] = [0] * (_DEEPEST - depth - 1)
        return Place(depth + 1, self._marker(name, depth, level, counts))

    def _marker(self, name: str, depth: int, level: _Level, counts: list[int]) -> str:
        if level.style == "bullet":
            return bullet(depth + 1)
        if level.style == "none":
            return ""
        levels = self._lists[name]

        def number(match: re.Match[str]) -> str:
            at = int(match.group(1)) - 1
            known = levels.get(at, level)
            return counted(max(1, counts[at]), known.style)

        return _PLACEHOLDER.sub(number, level.text)[:_LONGEST].strip()


def _levels(form: Element) -> dict[int, _Level]:
    found: dict[int, _Level] = {}
    for part in form:
        depth = value_of(part, "ilvl")
        if local_name(part) != "lvl" or not depth.isdecimal() or int(depth) >= _DEEPEST:
            continue
        inside = children_of(part)
        said = {name: value_of(child) for name, child in inside.items()}
        style, text, start = (said.get(name, "") for name in ("numFmt", "lvlText", "start"))
        first = int(start) if start.isdecimal() and len(start) < 5 else 1
        found[int(depth)] = _Level(style or "decimal", text, first)
    return found


def _numbered(paragraph: Element) -> tuple[str, int] | None:
    """Return the list and the depth (from 0) that a paragraph's own properties name."""
    properties = children_of(paragraph).get("pPr")
    numbers = None if properties is None else children_of(properties).get("numPr")
    if numbers is None:
        return None
    inside = children_of(numbers)
    name = value_of(inside["numId"]) if "numId" in inside else ""
    depth = value_of(inside["ilvl"]) if "ilvl" in inside else "0"
    is_one = name not in {"", "0"} and depth.isdecimal() and int(depth) < _DEEPEST
    return (name, int(depth)) if is_one else None
