"""What the reader decided about readings, laid over what the other sources say.

A decision is a source of its own, named `user`; it is believed before all others and ends the
doubt. What the others say stays to be seen.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.core.article import Candidate, DoubtfulReading

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = ["USER", "believed", "decide"]

USER = "user"
"""The source that a reader's own decision is."""

_OTHERS = 0.92
"""How often the dictionary is right where it was not in doubt before (see analyse/pinyin.py)."""


def decide(
    doubts: Iterable[DoubtfulReading],
    decided: Mapping[int, str],
    before: Mapping[int, str | None],
) -> tuple[DoubtfulReading, ...]:
    """Return the doubtful readings, in order, once the reader has decided some places.

    `decided` are syllables by offset; `before` is what was read at these places without them.
    A place that nobody doubted is listed when the reader reads it in another way.
    """
    known = {doubt.start: doubt for doubt in doubts}
    for at, syllable in decided.items():
        others = known[at].candidates if at in known else ()
        if not others:
            was = before.get(at)
            if was == syllable and at not in known:
                continue
            others = (Candidate(was, ("dictionary",), _OTHERS),) if was is not None else ()
        same = next((one for one in others if one.pinyin == syllable), None)
        sources = tuple(one for one in (same.sources if same else ()) if one != USER)
        rest = tuple(one for one in others if one.pinyin != syllable)
        own = Candidate(syllable, (USER, *sources), 1.0)
        known[at] = DoubtfulReading(at, at + 1, syllable, (own, *rest))
    return tuple(known[at] for at in sorted(known))


def believed(
    candidates: Iterable[Candidate], reading: str | None, *, is_decided: bool
) -> tuple[Candidate, ...]:
    """Return the candidates of a place with the reading that stands there first.

    When nothing but the character itself speaks for it, it is a surname's (names are recognised
    later than the text is read); when the reader decided it, that is its first source.
    """
    if reading is None:
        return tuple(candidates)
    listed = tuple(candidates)
    same = next((one for one in listed if one.pinyin == reading), None)
    sources = same.sources if same is not None else ()
    if is_decided:
        sources = (USER, *(one for one in sources if one != USER))
    elif same is None or (same is not listed[0] and sources == ("character",)):
        sources = ("surname",)
    first = Candidate(reading, sources, same.confidence if same is not None else 1.0)
    return (first, *(one for one in listed if one.pinyin != reading))
