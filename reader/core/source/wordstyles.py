"""What the styles of a Word document say of a paragraph, and which stand in cells of tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.core.source.xml import children_of, local_name, value_of

if TYPE_CHECKING:
    from reader.core.source.xml import Element

__all__ = ["Styles", "cells_of"]

_BODY_LEVEL = 9
_DEEPEST = 6
_STEPS = 20
_QUOTING = frozenset({"quote", "intense quote", "block text", "quotations"})
"""Names of styles for quotations: those of Word itself, which it never translates."""


class Styles:
    """The styles of a document; they inherit from each other."""

    def __init__(self, table: Element | None) -> None:
        """Read the part `styles.xml`, if there is one."""
        own: dict[str, int] = {}
        self._based: dict[str, str] = {}
        self._quoting: set[str] = set()
        for style in table if table is not None else ():
            if local_name(style) != "style":
                continue
            parts, identifier = children_of(style), value_of(style, "styleId")
            if "basedOn" in parts:
                self._based[identifier] = value_of(parts["basedOn"])
            if "name" in parts and value_of(parts["name"]).lower() in _QUOTING:
                self._quoting.add(identifier)
            level = _outline(parts.get("pPr"))
            if level is not None:
                own[identifier] = level
        self._levels = self._inherited(own)

    def _inherited(self, own: dict[str, int]) -> dict[str, int]:
        """Return the heading level of each style that has one, from 1."""
        found: dict[str, int] = {}
        for identifier in own.keys() | self._based.keys():
            step: str | None = identifier
            for _ in range(_STEPS):
                if step is None or step in own:
                    break
                step = self._based.get(step)
            if step in own and own[step] < _BODY_LEVEL:
                found[identifier] = min(own[step] + 1, _DEEPEST)
        return found

    def level(self, paragraph: Element) -> int:
        """Return the level of the heading that a paragraph is, or 0."""
        properties = children_of(paragraph).get("pPr")
        if properties is None:
            return 0
        own = _outline(properties)
        if own is not None:
            return min(own + 1, _DEEPEST) if own < _BODY_LEVEL else 0
        return self._levels.get(_style_of(properties), 0)

    def is_quoted(self, paragraph: Element) -> bool:
        """Return whether a paragraph is quoted as a block."""
        properties = children_of(paragraph).get("pPr")
        return properties is not None and _style_of(properties) in self._quoting


def _style_of(properties: Element) -> str:
    style = children_of(properties).get("pStyle")
    return "" if style is None else value_of(style)


def _outline(properties: Element | None) -> int | None:
    outline = None if properties is None else children_of(properties).get("outlineLvl")
    text = "" if outline is None else value_of(outline)
    return int(text) if text.isdecimal() else None


def cells_of(root: Element) -> dict[Element, tuple[int, int, int, bool]]:
    """Return the paragraphs in tables: number of the table, row, column, whether it is a head.

    One in a table within a table belongs to none.
    """
    cells: dict[Element, tuple[int, int, int, bool]] = {}
    for number, table in enumerate(root.iter("{*}tbl")):
        rows = (row for row in table if local_name(row) == "tr")
        for at, row in enumerate(rows):
            is_head = any(local_name(said) == "tblHeader" for said in row.iter("{*}tblHeader"))
            parts = (part for part in row if local_name(part) == "tc")
            for column, part in enumerate(parts):
                for paragraph in part.iter("{*}p"):
                    if paragraph in cells:
                        del cells[paragraph]
                    else:
                        cells[paragraph] = number, at, column, is_head
    return cells
