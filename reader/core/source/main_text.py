"""Choose the lines of a web page that are its main text: the only door to trafilatura.

trafilatura says what the main text is; the text itself is quoted from our own lines, so that no
character is lost on the way (it drops what Python's character tables do not know) and every
line keeps its ruby. A fragment, or a page without navigation, is its own main text.
"""

from __future__ import annotations

import logging
import re
from bisect import bisect_right
from dataclasses import replace
from html import escape
from typing import TYPE_CHECKING

from reader.core.source.lines import Line
from reader.core.source.ruby import take_readings

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reader.core.source.marked import Mark
    from reader.core.source.markup import Token

__all__ = ["main_lines", "with_pictures"]

_MANY_TAGS, _MOST_TAGS = 4000, 20_000
_SHORT = 2000
_DROPPED = frozenset({"script", "style", "iframe", "textarea", "xmp", "noembed", "noframes"})
_NOT_KEY = re.compile(r"[\s|\u00ad\u200b-\u200d\u2060\ufeff\ue000-\uf8ff]+")
_BULLET = re.compile(r"^- ")
_ABOUT = re.compile(
    "(?:来源|來源|作者|记者|記者|责任编辑|責任編輯|编辑|編輯|发布时间|發布時間|發佈時間|发布日期|發布日期"
    "|日期|时间|時間|撰文|出处|出處)[ \u3000]*[:：]|\\d{4}[-年/.]\\d{1,2}[-月/.]\\d{1,2}"
)
_LONGEST_ABOUT = 120
_LONGEST_HEADING = 15
_MOST_JOINED = 400
_NEAR = 40


def main_lines(tokens: Sequence[Token], lines: Sequence[Line]) -> list[Line]:
    """Return the lines that are the main text of the page."""
    lines = _without_headings_of_menus(lines)
    inside = [line for line in lines if not line.is_aside and not _is_menu(line)]
    if not _is_page(tokens) or len(inside) == len(lines):
        return list(lines)
    chosen = _Quoter(lines).quote(_extract(tokens))
    chosen = [line for line in chosen if not _is_menu(line)]
    beside = [line for line in chosen if not line.is_aside]
    if _size(beside) * 3 >= _size(chosen):
        chosen = beside
    is_enough = _size(chosen) * 2 >= _size(inside) or _size(inside) >= _SHORT
    return chosen if chosen and is_enough else inside


def with_pictures(lines: Sequence[Line], chosen: Sequence[Line]) -> list[Line]:
    """Return the chosen lines; the pictures of lines between them that are left out stay.

    Pictures that stand in navigation, a footer or a form go.
    """
    made = [_without_aside(line) for line in chosen]
    if not made or not any(mark.picture for line in lines for mark in line.marks):
        return made
    numbers = {id(line): at for at, line in enumerate(chosen)}
    waiting: list[Mark] = []
    has_begun = False
    for line in lines:
        at = numbers.get(id(line))
        if at is not None:
            made[at] = replace(made[at], marks=(*waiting, *made[at].marks))
            waiting, has_begun = [], True
        elif not line.is_aside:
            found = (m for m in line.marks if m.picture is not None and not m.picture.is_aside)
            waiting += (mark._replace(start=0, end=0) for mark in found)
            if not has_begun:
                del waiting[:-1]
    return made


def _without_aside(line: Line) -> Line:
    kept = tuple(m for m in line.marks if m.picture is None or not m.picture.is_aside)
    return line if len(kept) == len(line.marks) else replace(line, marks=kept)


def _without_headings_of_menus(lines: Sequence[Line]) -> list[Line]:
    """Return the lines, those marked as aside that are short and stand over three links."""
    menus = [_is_menu(line) for line in lines]
    return [
        replace(line, is_aside=True)
        if not menus[at]
        and len(line.text) <= _LONGEST_HEADING
        and menus[at + 1 : at + 4] == [True] * 3
        else line
        for at, line in enumerate(lines)
    ]


def _size(lines: Iterable[Line]) -> int:
    return sum(len(line.text) for line in lines)


def _is_page(tokens: Sequence[Token]) -> bool:
    return any(
        token.kind == "start" and token.value in {"html", "head", "body"} for token in tokens
    )


def _is_menu(line: Line) -> bool:
    return line.linked * 5 > len(line.text) * 4


def _extract(tokens: Sequence[Token]) -> list[str]:
    """Return the lines that trafilatura finds; none when the page is too much for it."""
    tags = sum(token.kind == "start" for token in tokens)
    if tags > _MOST_TAGS:
        return []
    from trafilatura import bare_extraction  # noqa: PLC0415

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    try:
        document = bare_extraction(
            _markup(tokens), fast=tags > _MANY_TAGS, include_comments=False, with_metadata=False
        )
    except (RecursionError, ValueError, AttributeError, TypeError, KeyError):
        return []
    text = getattr(document, "text", None) or ""
    return [line for line in text.split("\n") if line.strip()]


def _markup(tokens: Iterable[Token]) -> str:
    pieces: list[str] = []
    for token in tokens:
        if token.kind == "text":
            pieces.append(escape(take_readings(token.value)[0], quote=False))
        elif token.value not in _DROPPED:
            slash = "/" if token.kind == "end" else ""
            pieces.append(f"<{slash}{token.value}{token.attributes}>")
    return "".join(pieces)


def _key(text: str) -> str:
    return "".join(c for c in _NOT_KEY.sub("", _BULLET.sub("", text)) if c.isprintable())


class _Quoter:
    """Finds our own lines for those that trafilatura found."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self._lines = lines
        self._keys = [_key(line.text) for line in lines]
        self._places: dict[str, list[int]] = {}
        self._heads: dict[str, list[int]] = {}
        for number, key in enumerate(self._keys):
            self._places.setdefault(key, []).append(number)
            self._heads.setdefault(key[:2], []).append(number)

    def quote(self, found: Sequence[str]) -> list[Line]:
        """Return our lines in order; a line that is not ours stays as it was found."""
        numbers: list[int] = []
        chosen: list[Line] = []
        for text in found:
            last = numbers[-1] if numbers else -1
            key = _key(text)
            if not key:
                continue
            mine = self._same(key, last) or self._joined(key, last) or self._around(key, last)
            if mine is None:
                chosen.append(Line(_BULLET.sub("", text)))
            for number in mine or ():
                chosen += self._about(last, number)
                chosen.append(self._lines[number])
                numbers.append(number)
                last = number
        return chosen

    def _same(self, key: str, last: int) -> list[int] | None:
        numbers = self._places.get(key, [])
        at = bisect_right(numbers, last)
        return numbers[at : at + 1] or None

    def _joined(self, key: str, last: int) -> list[int] | None:
        """Return the lines after `last` that together make up what was found."""
        starts = self._heads.get(key[:2], [])
        at = bisect_right(starts, last)
        for first in starts[at : at + 4]:
            made = ""
            for end in range(first, min(first + _MOST_JOINED, len(self._keys))):
                made += self._keys[end]
                if made == key:
                    return list(range(first, end + 1))
                if not key.startswith(made):
                    break
        return None

    def _around(self, key: str, last: int) -> list[int] | None:
        """Return the near line of which a part was found; none when it is quoted already."""
        for number in range(max(0, last), min(last + _NEAR, len(self._keys))):
            if key in self._keys[number]:
                return [] if number == last else [number]
        return None

    def _about(self, last: int, number: int) -> list[Line]:
        """Return the lines passed over that say what the text is and where it comes from."""
        passed = self._lines[max(last + 1, number - 6) : number]
        return [
            line
            for line in passed
            if not line.is_aside
            and not _is_menu(line)
            and len(line.text) <= _LONGEST_ABOUT
            and (line.heading == 1 or _ABOUT.search(line.text))
        ]
