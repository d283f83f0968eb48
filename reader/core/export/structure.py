"""Paragraphs as nested elements of HTML: lists, quotations, tables, and pictures among them."""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.core.content import Cell
    from reader.core.page import Paragraph

__all__ = ["Structure"]

_DECIMAL = re.compile(r"(\d{1,5})\.")
_BULLETS = frozenset("•◦▪")


class Structure:
    """Opens and closes what is around paragraphs; `open_for` each, `close` at the end."""

    def __init__(self) -> None:
        self._lists: list[str] = []
        self._quoted = 0
        self._cell: Cell | None = None

    def open_for(self, paragraph: Paragraph) -> Iterator[str]:
        """Yield the tags between the paragraph before and this one."""
        cell = paragraph.cell
        if self._cell is not None and (cell is None or cell.table != self._cell.table):
            yield from self._end_table()
        if paragraph.quoted != self._quoted:
            yield from self._end_lists(0)
            step = paragraph.quoted - self._quoted
            yield from ["<blockquote>" if step > 0 else "</blockquote>"] * abs(step)
            self._quoted = paragraph.quoted
        if cell is not None:
            yield from self._end_lists(0)
            yield from self._row(cell)
        else:
            yield from self._item(paragraph)

    def close(self) -> Iterator[str]:
        """Yield the tags that end all that is open."""
        yield from self._end_table()
        yield from self._end_lists(0)
        yield from ["</blockquote>"] * self._quoted
        self._quoted = 0

    def _row(self, cell: Cell) -> Iterator[str]:
        before, self._cell = self._cell, cell
        if before is None:
            yield "<table><tr>"
        else:
            yield "</th>" if before.is_head else "</td>"
            if before.row != cell.row:
                yield "</tr><tr>"
        yield "<th>" if cell.is_head else "<td>"

    def _end_table(self) -> Iterator[str]:
        if self._cell is not None:
            yield f"{'</th>' if self._cell.is_head else '</td>'}</tr></table>"
            self._cell = None

    def _item(self, paragraph: Paragraph) -> Iterator[str]:
        level, marker = paragraph.level, paragraph.marker
        goes_on = level and not marker and len(self._lists) >= level
        yield from self._end_lists(level)
        if not level or goes_on:
            return
        number = _DECIMAL.fullmatch(marker)
        kind = "ol" if number else "ul"
        if len(self._lists) == level and self._lists[-1] != kind:
            yield from self._end_lists(level - 1)
        if len(self._lists) == level:
            yield "</li>"
        while len(self._lists) < level:
            self._lists.append(kind)
            inner = len(self._lists) < level
            yield f"<{kind}>" + ('<li style="list-style-type: none">' if inner else "")
        if number:
            yield f'<li value="{number[1]}">'
        elif marker in _BULLETS:
            yield "<li>"
        else:
            style = f"'{marker}'" if marker and "'" not in marker else "none"
            yield f'<li style="list-style-type: {escape(style)}">'

    def _end_lists(self, level: int) -> Iterator[str]:
        while len(self._lists) > level:
            yield f"</li></{self._lists.pop()}>"
