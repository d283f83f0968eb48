"""The names of a text, gathered: who, which bodies, where, when, how much.

An Article's entities are single mentions; a reader wants each name once, with its mentions.
Short forms stand under their full form, TITLE stands under its person.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal, get_args

from reader.core.chinese.conversion import shadow
from reader.core.chinese.han import is_hanzi

if TYPE_CHECKING:
    from collections.abc import Generator, Mapping, Sequence

    from reader.core.article import Entity, EntityType

__all__ = [
    "KINDS",
    "KIND_OF_TYPE",
    "Kind",
    "Name",
    "gather_names",
    "gathering",
    "joined_pinyin",
    "joined_syllables",
    "offices",
]

Kind = Literal["person", "organisation", "place", "date", "quantity"]
KINDS: tuple[Kind, ...] = get_args(Kind)
KIND_OF_TYPE: Mapping[EntityType, Kind] = {
    "PERSON": "person",
    "ORGANIZATION": "organisation",
    "LOCATION": "place",
    "DATE": "date",
    "TIME": "date",
    "QUANTITY": "quantity",
    "MONEY": "quantity",
    "PERCENT": "quantity",
}
"""The group of an entity type; TITLE has none."""

_DOUBLE_SURNAMES = re.compile(
    "欧阳|司马|诸葛|上官|夏侯|东方|皇甫|尉迟|公孙|慕容|令狐|长孙|宇文|司徒|司空|端木|独孤|南宫|西门|申屠"
    "|轩辕|呼延|钟离|闻人|澹台|公冶|宗政|濮阳|淳于|单于|太叔|公羊|赫连|闾丘|鲜于|万俟|拓跋|百里|东郭"
    "|南门|羊舌|微生|梁丘|左丘|东门|第五|贺兰|纳兰|完颜|耶律|叶赫"
)


_LEVELS = frozenset("省市县州区盟旗")
"""The last characters of the full names of places that a government divides a country into."""
_STEP = 1000


@dataclass(frozen=True, slots=True)
class Name:
    """One name with all its mentions, which are indexes among the Article's entities.

    `best` is the mention whose text names it; `when` is the ISO 8601 date of a date.
    """

    kind: Kind
    best: int
    mentions: tuple[int, ...]
    titles: tuple[str, ...] = ()
    affiliations: tuple[str, ...] = ()
    when: str | None = None


@dataclass(slots=True)
class _Gathering:
    best: int
    mentions: list[int] = field(default_factory=list)
    titles: dict[str, None] = field(default_factory=dict)
    affiliations: dict[str, None] = field(default_factory=dict)


def gather_names(entities: Sequence[Entity]) -> dict[Kind, tuple[Name, ...]]:
    """Return the names of each kind in the order in which they are listed.

    People and quantities come as in the text, organisations and places by count, dates by
    time; a date without a known time comes last.
    """
    steps = gathering(entities)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            names: dict[Kind, tuple[Name, ...]] = end.value
            return names


def gathering(
    entities: Sequence[Entity],
) -> Generator[None, None, dict[Kind, tuple[Name, ...]]]:
    """Do the work of `gather_names` in steps of a thousand entities, and return the same."""
    gathered: dict[tuple[Kind, str], _Gathering] = {}
    keys: dict[tuple[str, str, object], tuple[Kind, str]] = {}
    for index, entity in enumerate(entities):
        if index % _STEP == 0:
            yield
        if entity.type not in KIND_OF_TYPE:
            continue
        full = index if entity.mentions_of is None else _full_form(entities, index)
        form = entities[full]
        when = form.normalized if isinstance(form.normalized, str) else None
        look = (form.type, form.text, when)
        key = keys.get(look)
        if key is None:
            key = keys[look] = (KIND_OF_TYPE[form.type], _key(form))
        name = gathered.get(key)
        if name is None:
            name = gathered[key] = _Gathering(full)
        name.mentions.append(index)
        if entity.titles or entity.affiliations:
            name.titles |= dict.fromkeys(entity.titles)
            name.affiliations |= dict.fromkeys(entity.affiliations)
    return (yield from _listed(entities, gathered))


def _listed(
    entities: Sequence[Entity], gathered: Mapping[tuple[Kind, str], _Gathering]
) -> Generator[None, None, dict[Kind, tuple[Name, ...]]]:
    names: dict[Kind, list[Name]] = {kind: [] for kind in KINDS}
    places: list[str] = []
    for at, ((kind, key), found) in enumerate(gathered.items()):
        if at % _STEP == 0:
            yield
        if kind == "place":
            places.append(key)
        when = entities[found.best].normalized if kind == "date" else None
        names[kind].append(
            Name(
                kind,
                found.best,
                tuple(found.mentions),
                tuple(found.titles),
                tuple(found.affiliations),
                when if isinstance(when, str) else None,
            )
        )
    yield
    names["place"] = _joined(names["place"], places)
    yield
    for listed in (names["organisation"], names["place"]):
        listed.sort(key=lambda name: -len(name.mentions))
    names["date"].sort(key=lambda name: (name.when is None, name.when or ""))
    return {kind: tuple(some) for kind, some in names.items()}


def _joined(places: list[Name], folded: Sequence[str]) -> list[Name]:
    """Let 黔南州 stand under 黔南 where the text has both, and no 黔南县 beside them.

    `folded` are the places' texts in simplified characters.
    """
    bare = {text: at for at, text in enumerate(folded)}
    longer: dict[int, list[int]] = {}
    for text, at in bare.items():
        under = bare.get(text[:-1]) if text[-1:] in _LEVELS and len(text) > 2 else None
        if under is not None:
            longer.setdefault(under, []).append(at)
    joined = {under: some[0] for under, some in longer.items() if len(some) == 1}
    gone = set(joined.values())
    made = []
    for at, name in enumerate(places):
        other = places[joined[at]] if at in joined else None
        if other is not None:
            mentions = tuple(sorted((*name.mentions, *other.mentions)))
            made.append(replace(name, mentions=mentions))
        elif at not in gone:
            made.append(name)
    return made


def offices(titles: Sequence[str], affiliations: Sequence[str]) -> str:
    """Return a person's offices in one line: 廣東省委副書記、廣州市委書記."""
    if len(titles) == len(affiliations):
        return "、".join(a + t for a, t in zip(affiliations, titles, strict=True))
    return " ".join(part for part in ("、".join(affiliations), "、".join(titles)) if part)


def joined_pinyin(text: str, pinyin: Sequence[str | None]) -> str:
    """Return a person's name in pinyin as it is written: Xí Jìnpíng, Ōuyáng Xiū.

    After GB/T 16159: surname and given name apart, each joined and capitalised, an apostrophe
    before a syllable that starts with a, o, e. Empty when a Hanzi has no reading.
    """
    parts: list[list[str]] = [[]]
    for character, syllable in zip(text, pinyin, strict=True):
        if syllable is not None:
            parts[-1].append(syllable)
        elif is_hanzi(character):
            return ""
        elif parts[-1]:
            parts.append([])
    parts = [part for part in parts if part]
    if len(parts) == 1:
        surname = 2 if len(text) > 2 and _DOUBLE_SURNAMES.match(shadow(text)) else 1
        if 1 < len(text) <= surname + 2:
            parts = [parts[0][:surname], parts[0][surname:]]
    return " ".join(_capitalised(joined_syllables(part)) for part in parts)


def joined_syllables(syllables: Sequence[str]) -> str:
    """Return syllables as one word, apostrophes where they are needed: xī'ān."""
    word = "".join(syllables[:1])
    for syllable in syllables[1:]:
        word += ("'" if syllable[0] in "aāáǎàoōóǒòeēéěè" else "") + syllable
    return word


def _full_form(entities: Sequence[Entity], index: int) -> int:
    """Follow `mentions_of` to the full form of the same kind; a ring ends where it closes."""
    kind, seen = KIND_OF_TYPE.get(entities[index].type), {index}
    full = entities[index].mentions_of
    while full is not None and full not in seen and 0 <= full < len(entities):
        if KIND_OF_TYPE.get(entities[full].type) != kind:
            break
        seen.add(full)
        index, full = full, entities[full].mentions_of
    return index


def _key(entity: Entity) -> str:
    if KIND_OF_TYPE[entity.type] == "date" and isinstance(entity.normalized, str):
        return entity.normalized
    return shadow(entity.text)


def _capitalised(word: str) -> str:
    return word[:1].upper() + word[1:]
