"""Above which words readings are shown: one policy, asked for one paragraph at a time.

A policy only takes readings away: where they would stand stays as it is, so nothing moves when
another is chosen or when the words become known late. Until they are, a policy that goes by
words shows nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.core.chinese.conversion import shadow
from reader.core.chinese.han import is_hanzi
from reader.core.chinese.levels import hardness, is_rare

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Sequence

    from reader.core.choices import Choices

__all__ = ["sifted"]

Span = tuple[int, int]


def sifted(  # noqa: PLR0913 - what one policy or another looks at
    readings: tuple[str | None, ...],
    text: str,
    words: Sequence[Span] | None,
    *,
    names: Iterable[Span],
    doubts: Iterable[Span],
    choices: Choices,
    known: Collection[str] = (),
) -> tuple[str | None, ...]:
    """Return the readings that are shown above a paragraph's text, None where none is.

    `words`, `names` and `doubts` are stretches of the text; `known` are words in simplified
    characters that the reader knows.
    """
    policy = choices.ruby_for
    if policy == "all":
        return readings
    if policy == "rare":
        return tuple(
            reading if reading and is_rare(character) else None
            for reading, character in zip(readings, text, strict=True)
        )
    spans: Iterable[Span] = ()
    if policy == "names":
        spans = names
    elif policy == "doubts":
        spans = doubts
    elif policy == "level":
        level = choices.ruby_level
        spans = _words(text, words, lambda word: hardness(word) > level)
    elif policy == "unknown":
        spans = _words(text, words, lambda word: shadow(word) not in known)
    return _within(readings, spans)


def _words(
    text: str, words: Sequence[Span] | None, is_wanted: Callable[[str], bool]
) -> Iterable[Span]:
    return (
        (start, end)
        for start, end in words or ()
        if start < end and is_hanzi(text[start]) and is_wanted(text[start:end])
    )


def _within(readings: tuple[str | None, ...], spans: Iterable[Span]) -> tuple[str | None, ...]:
    shown: list[str | None] = [None] * len(readings)
    for start, end in spans:
        shown[start:end] = readings[start:end]
    return tuple(shown)
