"""Forms that a careless conversion from simplified characters left behind (關于, 先后, 建筑).

A text is suspected as a whole, never for one form: where simplified and traditional share a
character, it must be wrong at least twice and at least as often as its rightful partner is used.
Only then are its wrong forms marked. Matters of style and the names of people are left alone.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from reader.assets import resource
from reader.core.article import Repair
from reader.core.chinese.conversion import converter, phrase_at, shadow
from reader.core.chinese.dictionaries import alternatives

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reader.core.article import Detection, Entity

__all__ = ["find_repairs"]

_TELLING = frozenset("后")
"""A shared character that is rare enough in its own right (后: empress) to tell by itself."""

_PHRASE, _FOREIGN, _ALONE = 0.95, 0.97, 0.8
"""How sure a repair is: by a phrase, by a form that traditional text lacks, by custom."""


class _Suspect(NamedTuple):
    """A character whose traditional form would be `form`."""

    at: int
    form: str
    by_phrase: bool
    is_foreign: bool


def find_repairs(
    text: str, detection: Detection, entities: Iterable[Entity]
) -> tuple[Repair, ...]:
    """Return the suspected wrong forms of a traditional text, one character each.

    None are found in text that was not detected as traditional, or that is not suspect.
    """
    if detection.detected != "hant":
        return ()
    plain = shadow(text)
    standard = converter("s2t")(plain).text
    taiwan, hongkong = (converter(name)(standard).text for name in ("t2tw", "t2hk"))
    wanted = hongkong if detection.variant_hint == "hk" else taiwan
    names = _places_in_names(entities)
    suspects: list[_Suspect] = []
    wrong = right = 0
    for at, character in enumerate(text):
        simple, form = plain[at], wanted[at]
        if character == simple == standard[at]:
            continue
        if character in (form, standard[at], taiwan[at], hongkong[at]):
            right += character != simple and _is_common(simple)
        elif at not in names and not _is_style(character, form):
            suspect = _Suspect(
                at, form, phrase_at(plain, at) is not None, not _is_common(character)
            )
            if character == simple:
                wrong += suspect.by_phrase or suspect.is_foreign or character in _TELLING
                suspects.append(suspect)
            elif suspect.by_phrase and character in _forms(simple):
                suspects.append(suspect)  # 頭發 for 頭髮
    if wrong < 2 or wrong < right:
        return ()
    return tuple(_repair(text, suspect) for suspect in suspects)


def _repair(text: str, suspect: _Suspect) -> Repair:
    old = text[suspect.at]
    confidence = _PHRASE if suspect.by_phrase else _FOREIGN if suspect.is_foreign else _ALONE
    reason = f"{old} stands where traditional text writes {suspect.form}"
    return Repair(suspect.at, suspect.at + 1, old, suspect.form, reason, confidence)


def _places_in_names(entities: Iterable[Entity]) -> frozenset[int]:
    return frozenset(
        at
        for entity in entities
        if entity.type == "PERSON"
        for at in range(entity.start, entity.end)
    )


@lru_cache(maxsize=1 << 14)
def _is_common(character: str) -> bool:
    """Return whether the character is one of everyday traditional text (Big5, level 1)."""
    try:
        code = character.encode("big5")
    except UnicodeEncodeError:
        return False
    return len(code) == 2 and code <= b"\xc6\x7e"


def _is_style(first: str, second: str) -> bool:
    return frozenset((first, second)) in _style_pairs()


@cache
def _style_pairs() -> frozenset[frozenset[str]]:
    with resource("data", "style_pairs.tsv").open(encoding="utf-8") as rows:
        return frozenset(frozenset(row.split()) for row in rows if row.strip())


def _forms(simplified: str) -> tuple[str, ...]:
    """Return the traditional forms of a simplified character, the usual one first."""
    return alternatives("STCharacters").get(simplified, (simplified,))
