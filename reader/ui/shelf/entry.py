"""What is written on a document's cover and under it; no Qt here.

The cover bears the text's own title. What stands under it says something else: who wrote it,
when, how it begins.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from reader.core.address import is_address
from reader.core.chinese.han import is_hanzi

if TYPE_CHECKING:
    from reader.library import Shelved

__all__ = ["Written", "written"]

_LONGEST_OPENING = 14
"""Code points of a text's beginning that stand for its title."""
_CLAUSE = re.compile(r"[，。、；：！？,.;:!?…\s]")
_SEAL = 4
"""Hanzi that a seal has room for."""


@dataclass(frozen=True, slots=True)
class Written:
    """The words of one card: on the cover, under it, and what tells covers apart.

    `seal` is a name of one to four Hanzi, or empty; texts of one `series` have one colour.
    """

    title: str
    first: str
    second: str
    seal: str
    series: str
    origin: str


def written(entry: Shelved) -> Written:
    """Return what is written on and under a document's cover."""
    about, own = entry.about, _own_title(entry)
    origin = _origin(entry.document.name)
    title, beneath = own, [about.author, about.source, about.published]
    if not own:
        if about.source:
            title, beneath = about.source, [about.published, about.opening]
        elif _has_hanzi(_stem(origin)) or not about.opening:
            title, beneath = _stem(origin) or about.opening, [about.published]
        else:
            title = _clause(about.opening)
    lines = [line for line in dict.fromkeys((*beneath, origin)) if line and line != title]
    by = about.author or (about.source if own else "")
    seal = by if 0 < len(by) <= _SEAL and all(map(is_hanzi, by)) else ""
    first, second = (*lines, "", "")[:2]
    return Written(title, first, second, seal, about.author or about.source or title, origin)


def _own_title(entry: Shelved) -> str:
    """Return the title that the text gives itself, or an empty text."""
    about, title = entry.about, (entry.document.title or "").strip()
    made_up = " · ".join(filter(None, (about.source, about.published)))
    return "" if title in (made_up, _origin(entry.document.name), about.source) else title


def _origin(name: str) -> str:
    """Return a file's name, or the site that a page comes from."""
    if is_address(name):
        parts = urlsplit(name)
        last = unquote(PurePath(parts.path).name)
        return f"{parts.hostname or ''} · {last}" if last else parts.hostname or name
    return PurePath(name.replace("\\", "/")).name


def _stem(origin: str) -> str:
    return PurePath(origin.rpartition(" · ")[2]).stem


def _clause(opening: str) -> str:
    """Return the first clause of a text, not too long."""
    first = next(filter(None, _CLAUSE.split(opening)), opening)
    return first if len(first) <= _LONGEST_OPENING else f"{first[: _LONGEST_OPENING - 1]}…"


def _has_hanzi(text: str) -> bool:
    return any(map(is_hanzi, text))
