"""Where the lines of a page of HTML stand: in which list, quotation and cell of a table."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.core.source.marked import Place
from reader.core.source.markers import bullet, counted
from reader.core.source.markup import attributes_of

if TYPE_CHECKING:
    from reader.core.source.markup import Token

__all__ = ["Standing"]

_STYLE = re.compile(r"list-style(?:-type)?\s*:\s*([\w-]+)", re.IGNORECASE)
_OWN = re.compile(r"list-style-type:\s*(?:none|(?:'|&#x27;)([^'&]{1,20})(?:'|&#x27;))")
_COMMA = frozenset("cjk-decimal cjk-ideographic cjk-heavenly-stem cjk-earthly-branch".split())
_DEEPEST = 6
_MOST_DEEP = 100


class _List:
    """A list that is open: how it counts, and how far."""

    def __init__(self, token: Token, level: int) -> None:
        attributes = attributes_of(token) if token.attributes else {}
        found = _STYLE.search(attributes.get("style", ""))
        style = found.group(1).lower() if found else attributes.get("type", "")
        self.is_bare = style == "none"
        self._style = style or "decimal"
        self._is_counted = token.value == "ol" or style in _COMMA or "chinese" in style
        start = attributes.get("start", "1").strip()
        self._next = int(start) if start.isdecimal() and len(start) < 6 else 1
        self._level = level

    def marker(self, item: Token) -> str:
        """Return what stands before the next entry."""
        said = _OWN.search(item.attributes) if "list-style" in item.attributes else None
        if self.is_bare or said:
            return said.group(1) or "" if said else ""
        if not self._is_counted:
            return bullet(self._level)
        value = attributes_of(item).get("value", "") if item.attributes else ""
        number = int(value) if value.isdecimal() and len(value) < 6 else self._next
        self._next = number + 1
        comma = self._style in _COMMA or "chinese" in self._style
        return counted(number, self._style) + ("、" if comma else ".")


class Standing:
    """Follows the tags of a document; `place` is where a line that is ended now stands."""

    def __init__(self) -> None:
        self._lists: list[_List] = []
        self._marker = ""
        self._quoted = 0
        self._tables: list[list[int]] = []
        self._count = 0
        self._is_head = False

    def take(self, token: Token) -> None:
        """Take the tag of a block in."""
        name, opens = token.value, token.kind == "start"
        if name in {"ul", "ol"}:
            if opens and len(self._lists) < _MOST_DEEP:
                self._lists.append(_List(token, len(self._lists) + 1))
            elif not opens and self._lists:
                self._lists.pop()
            self._marker = ""
        elif name == "li":
            self._marker = self._lists[-1].marker(token) if opens and self._lists else ""
        elif name == "blockquote":
            self._quoted = max(0, self._quoted + (1 if opens else -1))
        elif name in {"table", "tr", "td", "th"}:
            self._cell(name, opens=opens)

    def _cell(self, name: str, *, opens: bool) -> None:
        if name == "table":
            if opens:
                self._tables.append([self._count, -1, -1])
                self._count += 1
            elif self._tables:
                self._tables.pop()
        elif opens and self._tables:
            table = self._tables[-1]
            if name == "tr":
                table[1:] = [table[1] + 1, -1]
            else:
                table[2] += 1
                self._is_head = name == "th"

    def place(self) -> Place | None:
        """Return where the line stands that ends here; None in the common case."""
        cell = self._tables[-1] if len(self._tables) == 1 else None
        inside = cell is not None and cell[1] >= 0 and cell[2] >= 0
        if not (self._lists or self._quoted or inside):
            return None
        marker, self._marker = self._marker, ""
        where = (cell[0], cell[1], cell[2], self._is_head) if cell is not None and inside else None
        return Place(min(len(self._lists), _DEEPEST), marker, min(self._quoted, _DEEPEST), where)
