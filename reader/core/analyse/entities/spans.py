"""What the stages of recognition hand to each other: a span of the shadow with its meaning."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reader.core.article import EntityType

__all__ = ["Span", "Token", "outermost", "titled"]

Token = tuple[int, int, str]
"""A word of the shadow: start, end (code points) and tag, as in `Lexicon.words`.

Further tags: `N` person, `#` number span, `x` unknown character, `.` punctuation.
"""


@dataclass(frozen=True, slots=True)
class Span:
    """A candidate `[start, end)` in code points; `rank` decides between equal lengths."""

    start: int
    end: int
    type: EntityType
    score: float = 0.9
    normalized: str | Mapping[str, object] | None = None
    rank: int = 0
    inner: tuple[Span, ...] = field(default=())


def outermost(spans: list[Span]) -> list[Span]:
    """Return the spans without overlaps, in order: of those that overlap the longest stays."""
    chosen: list[Span] = []
    for span in sorted(spans, key=lambda s: (s.start, -(s.end - s.start), -s.rank)):
        if not chosen or span.start >= chosen[-1].end:
            chosen.append(span)
            continue
        last = chosen[-1]
        if _weight(span) > _weight(last):
            chosen[-1] = span
            while len(chosen) > 1 and chosen[-2].end > span.start:
                del chosen[-2]
    return chosen


def titled(candidates: list[Span], spans: list[Span]) -> list[Span]:
    """Put the titles between the spans, where they cover nothing."""
    merged: list[Span] = []
    ends = [0, *(span.end for span in spans)]
    at = 0
    for title in candidates:
        while at < len(spans) and spans[at].start < title.end:
            merged.append(spans[at])
            at += 1
        fits = next((t for t in (title, *title.inner) if t.start >= ends[at]), None)
        if fits is not None:
            merged.append(replace(fits, inner=()))
    return [*merged, *spans[at:]]


def _weight(span: Span) -> tuple[int, int]:
    return (span.end - span.start + span.rank, span.rank)
