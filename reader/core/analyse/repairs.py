"""Forms that a careless conversion from simplified characters left behind (關于, 先后, 建筑).

A text is suspected as a whole, never for one form: the wrong forms that are beyond doubt must be
at least as many as the places where the form in question is used rightly, and more than one but
in a text of a paragraph. Only then are its wrong forms marked. Matters of style, names, and
what a region writes in its own way are left alone.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from reader.assets import resource
from reader.core.article import Repair
from reader.core.chinese.conversion import converter, phrase_at, shadow
from reader.core.chinese.dictionaries import alternatives
from reader.core.chinese.traditional import choose_forms, decide
from reader.core.wording import Sentence

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from reader.core.article import Detection, Entity
    from reader.core.chinese.traditional import Decision

__all__ = ["find_repairs"]

_TELLING = frozenset("后于几夸")
"""Shared characters that are rare enough in their own right to tell beside other evidence."""

_CLASSICAL = "于"
"""What classical texts may write throughout (于斯民族): a phrase tells less of it than a word."""

_CARELESS = frozenset("發歷復鐘獲團壇臟")
"""Traditional forms that a table of one form a character puts for two (頭發, 農歷), and that no
writer confuses within a word: they tell as much as a form that was left."""

_SHORT = 200
"""A text of so many code points, a paragraph, may be suspected for a single wrong form."""

_WORD_WEIGHT = 4
_WEIGHTS = {"word": _WORD_WEIGHT, "phrase": 3, "rule": 3}
_TELLING_WEIGHT = 2
_ENOUGH = 7
"""Evidence: a word and a phrase make a text suspect; one word is enough for a short one, or a rule
and more."""

_CONFIDENCE = {"word": 0.95, "phrase": 0.93, "foreign": 0.97, "rule": 0.9, "custom": 0.8}
"""How sure a repair is, by what decided; a foreign form is one that traditional text lacks."""


class _Suspect(NamedTuple):
    """A character whose traditional form would be `form`; `by` as in Decision, or "foreign".

    `weight` is how much it says about the text; `is_left` whether it is the simplified form, or
    else another traditional one (頭發 for 頭髮).
    """

    at: int
    old: str
    form: str
    by: str
    weight: int
    is_left: bool = True


class _Wanted(NamedTuple):
    """What a text would be if it had been converted with care, one item a code point."""

    plain: str
    standard: str
    forms: str
    regional: tuple[str, str]
    decisions: Mapping[int, Decision]


def find_repairs(
    text: str, detection: Detection, entities: Iterable[Entity]
) -> tuple[Repair, ...]:
    """Return the suspected wrong forms of a traditional text, one character each.

    None are found in text that was not detected as traditional, or that is not suspect.
    """
    if detection.detected != "hant":
        return ()
    wanted = _wanted(text, detection)
    names = _places_in_names(entities, wanted.plain)
    suspects: list[_Suspect] = []
    right = 0
    for at, character in enumerate(text):
        if character == wanted.plain[at] == wanted.standard[at]:
            continue
        if at in names or _is_right(character, at, wanted):
            right += _is_telling(character, wanted.plain[at])
            continue
        suspect = _suspect(character, at, wanted)
        if suspect is not None:
            suspects.append(suspect)
    if not _is_suspect(suspects, right, len(text)):
        return ()
    return tuple(_repair(suspect) for suspect in suspects)


def _is_suspect(suspects: list[_Suspect], right: int, length: int) -> bool:
    """Whether the evidence is enough; `right` counts the forms that a careless one spoils.

    A wrong choice among traditional forms counts once for each pair of forms, since a writer
    may have a way of his own.
    """
    kept = [suspect for suspect in suspects if suspect.is_left]
    evidence = sum(suspect.weight for suspect in kept)
    chosen = {(s.old, s.form): s.weight for s in suspects if not s.is_left}
    evidence += sum(chosen.values())
    if any(s.weight and s.by != "custom" and not _may_be_classical(s) for s in suspects):
        evidence += sum(_TELLING_WEIGHT for s in kept if s.by == "custom" and s.old in _TELLING)
    if length <= _SHORT:
        customary = 0 if right else any(not suspect.weight for suspect in suspects)
        least = _WORD_WEIGHT * right + (_TELLING_WEIGHT if right else _WORD_WEIGHT)
        return evidence + customary >= least
    return evidence >= _ENOUGH and evidence >= _WORD_WEIGHT * right


def _is_telling(character: str, simple: str) -> bool:
    """Whether a careless conversion would have left the simplified character in its place."""
    return character != simple and _is_common(simple) and not _is_style(character, simple)


def _wanted(text: str, detection: Detection) -> _Wanted:
    plain = shadow(text)
    standard = choose_forms(plain, converter("s2t")(plain).text)
    regional = (converter("t2tw")(standard).text, converter("t2hk")(standard).text)
    forms = regional[detection.variant_hint == "hk"]
    return _Wanted(plain, standard, forms, regional, {d.at: d for d in decide(plain)})


def _is_right(character: str, at: int, wanted: _Wanted) -> bool:
    """Whether a character stands as some region writes it."""
    return character in (wanted.standard[at], wanted.regional[0][at], wanted.regional[1][at])


def _suspect(character: str, at: int, wanted: _Wanted) -> _Suspect | None:
    """Return what is suspicious about a character that is not the one that is wanted."""
    simple, form = wanted.plain[at], wanted.forms[at]
    if _is_style(character, form):
        return None
    decision = wanted.decisions.get(at)
    by = decision.by if decision is not None else "custom"
    if by == "name":
        return None
    if character == simple:
        if not _is_common(character):
            weight = _WEIGHTS.get(by, 0) if _is_traditional(character) else _WORD_WEIGHT
            return _Suspect(at, character, form, "foreign", weight)
        left = _Suspect(at, character, form, by, _WEIGHTS.get(by, 0))
        return left._replace(weight=_TELLING_WEIGHT) if _may_be_classical(left) else left
    forms = _forms(simple)
    is_choice = by != "rule" or forms[0] in (character, form)  # no rule turns 係 into 繫
    if by in _WEIGHTS and character in forms and is_choice:
        is_careless = by == "word" and character in _CARELESS
        weight = _WORD_WEIGHT if is_careless else _WEIGHTS[by] // 2
        return _Suspect(at, character, form, by, weight, is_left=False)
    return None


def _may_be_classical(suspect: _Suspect) -> bool:
    return suspect.old in _CLASSICAL and suspect.by == "phrase"


def _repair(suspect: _Suspect) -> Repair:
    at, old, form = suspect.at, suspect.old, suspect.form
    reason = Sentence("%1 stands where traditional text writes %2", old, form)
    return Repair(at, at + 1, old, form, reason, _CONFIDENCE[suspect.by])


def _places_in_names(entities: Iterable[Entity], plain: str) -> frozenset[int]:
    """Return the places within people's names; what is a phrase (云鬢) is taken for none."""
    return frozenset(
        at
        for entity in entities
        if entity.type == "PERSON" and phrase_at(plain, entity.start) != (entity.start, entity.end)
        for at in range(entity.start, entity.end)
    )


@lru_cache(maxsize=1 << 14)
def _is_common(character: str) -> bool:
    """Return whether the character is one of everyday traditional text (Big5, level 1)."""
    return b"" < _in_big5(character) <= b"\xc6\x7e"


@lru_cache(maxsize=1 << 12)
def _is_traditional(character: str) -> bool:
    """Return whether Taiwan's or Hong Kong's character sets have a character (吓)."""
    return _in_big5(character) != b"" or character.encode("big5hkscs", "ignore") != b""


def _in_big5(character: str) -> bytes:
    """Return the two bytes of a character in Big5; none when it is not in it."""
    code = character.encode("big5", "ignore")
    return code if len(code) == 2 else b""


def _is_style(first: str, second: str) -> bool:
    return frozenset((first, second)) in _style_pairs()


@cache
def _style_pairs() -> frozenset[frozenset[str]]:
    with resource("data", "style_pairs.tsv").open(encoding="utf-8") as rows:
        return frozenset(frozenset(row.split()) for row in rows if row.strip())


def _forms(simplified: str) -> tuple[str, ...]:
    """Return the traditional forms of a simplified character, the usual one first."""
    return alternatives("STCharacters").get(simplified, (simplified,))
