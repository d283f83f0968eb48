"""The readings of an article, and where they are in doubt.

Several sources may speak of a place (see `Candidate`): our own, the author's annotations, readings
that were injected as noise, and the user's choice. The user always stands, the author is believed
wherever the character can be read so; noise is shown and never believed.
"""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache
from typing import TYPE_CHECKING, Final
from unicodedata import normalize

from reader.core.article import Annotation, Candidate, DoubtfulReading
from reader.core.chinese.han import is_hanzi
from reader.core.chinese.readings import Undecided, read_closely
from reader.core.chinese.syllables import all_readings, legal_readings, normal_form, toneless
from reader.core.chinese.zhuyin import zhuyin

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["candidates_at", "read_article"]

_USER, _AUTHOR, _OURS, _ILLEGAL, _INJECTED, _POSSIBLE = 1.0, 0.98, 0.92, 0.2, 0.05, 0.01
"""How often each source is right where sources differ.

Ours: measured on the marked polyphones of CPP (tests/quality). The author: a person's choice. A
reading that the character does not have: rarely new, mostly a slip. Injected: defaults of single
characters, wrong wherever they differed in the documents seen. The user: as he wishes.
"""

_WORTH = 0.1
"""The share from which a reading is shown as the model's, though another is likelier."""

_TONES: Final = {"\u0304": "1", "\u0301": "2", "\u030c": "3", "\u0300": "4"}

_LONGEST_NAME = 12
"""The most characters that share letters written together, in code points."""


def read_article(
    text: str, annotations: Iterable[Annotation]
) -> tuple[tuple[str | None, ...], tuple[DoubtfulReading, ...]]:
    """Return the reading of each code point, and the places where it is not certain.

    `annotations` refer to `text`. A Hanzi without reading is in doubt too, with none chosen.
    """
    syllables, undecided = read_closely(text)
    readings = list(syllables)
    open_at = {place.at: place for place in undecided}
    given: dict[int, list[Annotation]] = defaultdict(list)
    for annotation in annotations:
        for single in _singles(text, annotation):
            given[single.start].append(single)
    doubts: dict[int, DoubtfulReading] = {}
    for at in {*given, *open_at}:
        ours = _ours(readings[at], open_at.get(at))
        chosen, candidates = _weigh(text[at], readings[at], ours, given.get(at, ()))
        readings[at] = chosen
        if len(candidates) > 1:
            doubts[at] = DoubtfulReading(at, at + 1, chosen, candidates)
    for at, reading in enumerate(readings):
        if reading is None and is_hanzi(text[at]) and at not in doubts:
            doubts[at] = DoubtfulReading(at, at + 1, None, ())
    return tuple(readings), tuple(doubts[at] for at in sorted(doubts))


def _ours(chosen: str | None, place: Undecided | None) -> dict[str, dict[str, float]]:
    """Return what we say of a place by ourselves: for each reading its sources and weights."""
    if place is None:
        return {} if chosen is None else {chosen: {"dictionary": _OURS}}
    said: dict[str, dict[str, float]] = {}
    likeliest = next(iter(place.shares))
    for reading, share in place.shares.items():
        sources = {
            "rule": reading == place.rule,
            "model": reading == likeliest,
            "dictionary": reading == place.dictionary,
        }
        spoken = {source: round(share, 3) for source, speaks in sources.items() if speaks}
        if spoken or share >= _WORTH:
            said[reading] = spoken or {"model": round(share, 3)}
    return said


def _weigh(
    character: str,
    ours: str | None,
    said: dict[str, dict[str, float]],
    sources: Iterable[Annotation],
) -> tuple[str | None, tuple[Candidate, ...]]:
    """Return the reading to be taken and what each source says, the likeliest first.

    `ours` is what we should take, `said` what we say of each reading; it is added to.
    """
    chosen, best = ours, max(said[ours].values()) if ours in said else 0.0
    for source in sources:
        legal = _as_legal(character, source.reading, ours)
        reading = legal or normal_form(source.reading)
        weight = _weight(source, legal)
        said.setdefault(reading, {}).setdefault(source.origin, weight)
        if weight > best and (legal or source.origin == "user"):
            chosen, best = reading, weight
    candidates = (Candidate(reading, tuple(by), max(by.values())) for reading, by in said.items())
    return chosen, tuple(sorted(candidates, key=lambda candidate: -candidate.confidence))


def _weight(source: Annotation, legal: str | None) -> float:
    """Return how far a source is believed; `legal` is None when it gives no known reading."""
    if source.origin == "user":
        return _USER
    if source.origin == "injected":
        return _INJECTED
    return _AUTHOR if legal else _ILLEGAL


def candidates_at(
    text: str, at: int, annotations: Iterable[Annotation] = ()
) -> tuple[Candidate, ...]:
    """Return all readings that the character `text[at]` can have, the likeliest first.

    The first is the one that `read_article` chooses; those that only the character's own entry
    in the dictionary gives have the source `character`. Empty for what is no Hanzi. `annotations`
    refer to `text`; for speed give the line around the place as `text`.
    """
    if not is_hanzi(text[at]):
        return ()
    readings, doubts = read_article(text, annotations)
    chosen = readings[at]
    said = [c for doubt in doubts if doubt.start <= at < doubt.end for c in doubt.candidates]
    if not said and chosen is not None:
        said = [Candidate(chosen, ("dictionary",), _OURS)]
    known = {candidate.pinyin for candidate in said}
    said += (
        Candidate(reading, ("character",), _POSSIBLE)
        for reading in all_readings(text[at])
        if reading not in known
    )
    return tuple(sorted(said, key=lambda candidate: candidate.pinyin != chosen))


def _as_legal(character: str, reading: str, preferred: str | None) -> str | None:
    """Return the reading of the character that is meant, however it is written.

    With tone mark, with a number, in zhuyin; without tone the preferred reading is taken when
    it fits. None when the character cannot be read so.
    """
    wanted = normal_form(reading.strip())
    fitting = [legal for legal in sorted(legal_readings(character)) if wanted in _forms(legal)]
    if preferred is not None and (preferred in fitting or wanted in _forms(preferred)):
        return preferred
    return fitting[0] if fitting else None


@lru_cache(maxsize=4096)
def _forms(reading: str) -> frozenset[str]:
    """Return the ways in which a reading may be written."""
    letters = toneless(reading)
    tone = _number(reading)
    sounds = zhuyin(reading)
    plain = {letters, letters.replace("ü", "u")} if letters[:1] in "nl" else {letters}
    numbered = {form + tone for form in plain} | ({f"{letters}0"} if tone == "5" else set())
    return frozenset({reading, sounds, sounds.lstrip("˙") + "˙", *plain, *numbered})


def _number(reading: str) -> str:
    """Return the number of the tone, 5 for the neutral one."""
    return next((_TONES[mark] for mark in normalize("NFD", reading) if mark in _TONES), "5")


def _singles(text: str, annotation: Annotation) -> Iterator[Annotation]:
    """Yield an annotation for each character of one; nothing when it cannot be divided."""
    start, end = annotation.start, annotation.end
    if end - start == 1:
        yield annotation
        return
    syllables = annotation.reading.replace("'", " ").replace("’", " ").replace("-", " ").split()
    if len(syllables) != end - start:
        if end - start > _LONGEST_NAME:
            return
        syllables = _divide(text[start:end], normal_form("".join(syllables))) or []
    for at, syllable in enumerate(syllables, start):
        yield Annotation(at, at + 1, syllable, annotation.origin)


def _divide(characters: str, letters: str) -> list[str] | None:
    """Divide letters written together into one legal syllable a character."""
    if not characters:
        return None if letters else []
    for length in range(min(6, len(letters)), 0, -1):
        if _as_legal(characters[0], letters[:length], None) is None:
            continue
        rest = _divide(characters[1:], letters[length:])
        if rest is not None:
            return [letters[:length], *rest]
    return None
