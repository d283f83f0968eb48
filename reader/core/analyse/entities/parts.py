"""The shorter names inside a name: places in a body's name, a body in its department's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.core.analyse.entities.lattice import segment
from reader.core.analyse.entities.lexicon import lexicon
from reader.core.analyse.entities.places import place_at
from reader.core.analyse.entities.spans import Span

if TYPE_CHECKING:
    from reader.core.analyse.entities.spans import Token

__all__ = ["parts_of"]

_WITHIN = ("政府", "大学", "国务院", "人大", "政协", "中央", "委员会")


def parts_of(text: str, span: Span) -> tuple[Span, ...]:
    """Return the names inside a span, in order of their starts, the longer first."""
    if span.inner:
        return span.inner
    if span.type not in ("ORGANIZATION", "LOCATION") or span.end - span.start < 4:
        return ()
    name = text[span.start : span.end]
    if span.type == "LOCATION" and (
        name in lexicon().words or lexicon().words.get(name[:-1], (0, ""))[1] == "P"
    ):
        return ()

    def get(word: str) -> tuple[float, str] | None:
        """Return the word's entry, but not the name's own, so that it comes apart."""
        entry = lexicon().words.get(word)
        whole = entry is not None and entry[1] == "O" and len(word) > 3
        return None if word == name or whole else entry

    tokens = segment(text, (span.start, span.end), {}, get)
    found: list[Span] = []
    if span.type == "ORGANIZATION":
        found.extend(_bodies(text, span, tokens))
    position = span.start
    for start, end, tag in tokens:
        if tag != "P" or start < position:
            continue
        place = place_at(text, start, end)
        close = min(place.end if place.end - end <= 1 else end, span.end)
        if (start, close) != (span.start, span.end):
            found.append(Span(start, close, "LOCATION"))
        position = close
    return tuple(sorted(found, key=lambda s: (s.start, -s.end)))


def _bodies(text: str, span: Span, tokens: list[Token]) -> list[Span]:
    """Return the body in the name of its department: 國務院|辦公廳, 廈門大學|台灣研究院."""
    for _, end, _ in tokens[:-1]:
        if (
            text[span.start : end].endswith(_WITHIN)
            and span.end - end >= 2
            and end - span.start >= 3
        ):
            return [Span(span.start, end, "ORGANIZATION")]
    return []
