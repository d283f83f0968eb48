"""What a reader says of names: it wins over what was recognised.

A Place speaks of one stretch of the clean text, a Rule of every occurrence of a name, in either
script. The type None says: no name.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, replace
from itertools import chain
from operator import add, attrgetter
from typing import TYPE_CHECKING

from reader.core.article import Entity, Part
from reader.core.chinese.conversion import shadow

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from reader.core.article import EntityType

__all__ = ["Corrections", "Place", "Rule", "correct", "without"]

_START, _END = attrgetter("start"), attrgetter("end")


@dataclass(frozen=True, slots=True)
class Place:
    """What `[start, end)` of the clean text is."""

    start: int
    end: int
    type: EntityType | None


@dataclass(frozen=True, slots=True)
class Rule:
    """What a name is wherever it stands."""

    name: str
    type: EntityType | None


@dataclass(frozen=True, slots=True)
class Corrections:
    """All that is said of the names of one text; a later rule wins over an earlier one."""

    rules: tuple[Rule, ...] = ()
    places: tuple[Place, ...] = ()

    def __bool__(self) -> bool:
        """Return whether anything is said."""
        return bool(self.rules or self.places)


@dataclass(slots=True)
class _Marked:
    """A stretch and its type; `old` is the index of the entity that stood exactly there."""

    start: int
    end: int
    type: EntityType
    old: int | None = None
    is_given: bool = False


def without(rules: Iterable[Rule], name: str) -> tuple[Rule, ...]:
    """Return the rules that do not speak of this name, in either script."""
    folded = shadow(name)
    return tuple(rule for rule in rules if shadow(rule.name) != folded)


def correct(text: str, entities: Sequence[Entity], corrections: Corrections) -> tuple[Entity, ...]:
    """Return the entities of a text after the corrections: in order, not overlapping.

    A rule marks its name wherever it does not lie inside a longer name; what it cuts through
    gives way. A place wins over all. A given entity has the score 1; it keeps what was
    recognised of the entity that stood there under the same type, and what it swallowed
    becomes its parts.
    """
    if not corrections:
        return tuple(entities)
    plain = shadow(text)
    types = {shadow(rule.name): rule.type for rule in corrections.rules if _is_fit(rule.name)}
    marked = _recognised(entities, plain, types)
    marked = _merged(marked, list(_occurrences(plain, types)), longest=True)
    marked = _placed(marked, corrections.places, plain)
    return _entities(text, entities, marked)


def _is_fit(name: str) -> bool:
    return bool(name.strip()) and "\n" not in name


def _recognised(
    entities: Sequence[Entity], plain: str, types: Mapping[str, EntityType | None]
) -> list[_Marked]:
    """Return what was recognised and no rule denies."""
    marked = []
    for index, entity in enumerate(entities):
        if types.get(plain[entity.start : entity.end], entity.type) is not None:
            marked.append(_Marked(entity.start, entity.end, entity.type, index))
    return marked


def _occurrences(plain: str, types: Mapping[str, EntityType | None]) -> Iterator[_Marked]:
    """Yield where the rules' names stand, not overlapping: the longest first.

    One walk over the pairs of characters, so that a long list costs no more than a short one.
    """
    heads: dict[str, set[int]] = {}
    for name, type_ in types.items():
        if type_ is not None:
            heads.setdefault(name[:2], set()).add(len(name))
    if not heads:
        return
    found: list[tuple[int, int, EntityType]] = []
    single = {head for head in heads if len(head) == 1}
    for at, pair in enumerate(map(add, plain, f"{plain[1:]}\n")):
        lengths = heads.get(pair, ())
        if single and pair[0] in single:
            lengths = {1, *lengths}
        for length in lengths:
            type_ = types.get(plain[at : at + length])
            if type_ is not None:
                found.append((at, at + length, type_))
    for start, stop, type_ in _longest(found):
        yield _Marked(start, stop, type_, is_given=True)


def _longest(found: list[tuple[int, int, EntityType]]) -> list[tuple[int, int, EntityType]]:
    """Return the spans in order without those that a longer one overlaps."""
    kept: list[tuple[int, int, EntityType]] = []
    for span in sorted(found, key=lambda s: (s[0], -s[1])):
        while kept and span[0] < kept[-1][1] and span[1] - span[0] > kept[-1][1] - kept[-1][0]:
            kept.pop()
        if not kept or span[0] >= kept[-1][1]:
            kept.append(span)
    return kept


def _merged(marked: list[_Marked], given: list[_Marked], *, longest: bool) -> list[_Marked]:
    """Return both lists as one; what is given wins, unless a longer name holds it."""
    if not given:
        return marked
    starts, ends = [*map(_START, marked)], [*map(_END, marked)]
    gone: set[int] = set()
    taken: list[_Marked] = []
    for new in given:
        first, last = bisect_right(ends, new.start), bisect_left(starts, new.end)
        touched = range(first, last)
        if longest and any(_holds(marked[at], new) for at in touched):
            continue
        same = [at for at in touched if (starts[at], ends[at]) == (new.start, new.end)]
        if same:
            new.old = marked[same[0]].old
        gone.update(touched)
        taken.append(new)
    kept = (mark for at, mark in enumerate(marked) if at not in gone)
    return sorted(chain(kept, taken), key=_START)


def _holds(one: _Marked, other: _Marked) -> bool:
    """Whether a name is longer than another and holds all of it."""
    holds = one.start <= other.start and other.end <= one.end
    return holds and (one.start, one.end) != (other.start, other.end)


def _placed(marked: list[_Marked], places: Sequence[Place], plain: str) -> list[_Marked]:
    """Return what is marked after the places: the later of two that overlap wins."""
    said: list[Place] = []
    for place in reversed(places):
        start, end = max(0, place.start), min(place.end, len(plain))
        if start < end and "\n" not in plain[start:end]:
            said.append(replace(place, start=start, end=end))
    apart: list[Place] = []
    for place in said:
        at = bisect_left(apart, place.start, key=_END)
        at += at < len(apart) and apart[at].end == place.start
        if at == len(apart) or place.end <= apart[at].start:
            apart.insert(at, place)
    # A stretch of any type stands in for what is no name, so that all give way at once.
    given = [_Marked(p.start, p.end, p.type or "TITLE", is_given=True) for p in apart]
    denied = {p.start for p in apart if p.type is None}
    merged = _merged(marked, given, longest=False)
    return [mark for mark in merged if not (mark.is_given and mark.start in denied)]


def _entities(
    text: str, before: Sequence[Entity], marked: Sequence[_Marked]
) -> tuple[Entity, ...]:
    moved = {mark.old: index for index, mark in enumerate(marked) if mark.old is not None}
    starts = [*map(_START, before)]
    made = []
    for index, mark in enumerate(marked):
        if mark.is_given or mark.old is None:
            entity = _given(text, before, starts, mark)
        else:
            entity = before[mark.old]
        full = moved.get(entity.mentions_of) if entity.mentions_of is not None else None
        if full != entity.mentions_of or full == index:
            entity = replace(entity, mentions_of=None if full == index else full)
        made.append(entity)
    return tuple(made)


def _given(text: str, before: Sequence[Entity], starts: Sequence[int], mark: _Marked) -> Entity:
    """Return the entity of what is given, with what is known of the one that stood there."""
    start, end, type_ = mark.start, mark.end, mark.type
    if mark.old is not None and before[mark.old].type == type_:
        return replace(before[mark.old], score=1.0)
    parts: list[Part] = []
    titles: dict[str, None] = {}
    affiliations: dict[str, None] = {}
    at = max(0, bisect_right(starts, start) - 1)
    while at < len(before) and before[at].start < end:
        old = before[at]
        at += 1
        if old.end <= start:
            continue
        if old.type == type_ == "PERSON":
            titles |= dict.fromkeys(old.titles)
            affiliations |= dict.fromkeys(old.affiliations)
        inside = start <= old.start and old.end <= end and old.end - old.start < end - start
        if inside and old.type != type_:
            parts.append(Part(old.start, old.end, old.type, old.text))
        elif not inside:
            parts += (p for p in old.parts if start <= p.start and p.end <= end)
    parts = [part for part in parts if (part.start, part.end) != (start, end)]
    return Entity(
        start,
        end,
        type_,
        text[start:end],
        titles=tuple(titles),
        affiliations=tuple(affiliations),
        parts=tuple(parts),
    )
