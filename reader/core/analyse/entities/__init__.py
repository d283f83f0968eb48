"""Entities of a text: names, dates, times and amounts.

`recognise` reads the simplified shadow of the text, so that both scripts give the same result.
Rules and lists read first; what they found is told to a small network, which reads the names
once more; both are put together; and last comes who holds which office.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from reader.core.analyse.entities.consistency import tie
from reader.core.analyse.entities.merging import merge_steps
from reader.core.analyse.entities.parts import parts_of
from reader.core.analyse.entities.relations import Roles, relate
from reader.core.analyse.entities.rules import rule_steps
from reader.core.analyse.entities.steps import finished
from reader.core.article import Entity, Part
from reader.core.chinese.conversion import shadow

if TYPE_CHECKING:
    from reader.core.analyse.entities.spans import Span
    from reader.core.analyse.entities.steps import Steps
    from reader.core.article import EntityType

__all__ = ["recognise", "recognising"]


def recognise(text: str, published: str | None) -> tuple[Entity, ...]:
    """Return the entities of a text, in order, not overlapping, none across a line end.

    Offsets are code points of `text`. `published` is the document's date (ISO 8601) that
    dates without a year or relative to it are counted from, or None.
    """
    return finished(recognising(text, published))


def recognising(text: str, published: str | None) -> Steps[tuple[Entity, ...]]:
    """Do what `recognise` does, in steps."""
    plain = shadow(text)
    found = yield from rule_steps(text, plain, published)
    spans = yield from merge_steps(plain, found)
    return _entities(text, plain, spans, relate(plain, spans))


def _entities(
    text: str, plain: str, spans: list[Span], roles: dict[int, Roles]
) -> tuple[Entity, ...]:
    held = {title.start for role in roles.values() for title in role.titles}
    kept = [i for i, s in enumerate(spans) if s.type != "TITLE" or s.start in held]
    chosen = [spans[i] for i in kept]
    ties = tie(plain, chosen)
    entities = []
    inside: dict[tuple[EntityType, str], list[tuple[int, int, EntityType]]] = {}
    for index, (old, span) in enumerate(zip(kept, chosen, strict=True)):
        role = roles.get(old, Roles())
        entity = Entity(
            span.start, span.end, span.type, text[span.start : span.end], span.score,
            normalized=span.normalized,
            titles=tuple(dict.fromkeys(text[t.start : t.end] for t in role.titles)),
            affiliations=tuple(dict.fromkeys(text[a.start : a.end] for a in role.affiliations)),
            mentions_of=ties.get(index),
        )  # fmt: skip
        key = (entity.type, entity.text)
        if span.inner or key not in inside:
            found = parts_of(plain, span)
            inside[key] = [(p.start - span.start, p.end - span.start, p.type) for p in found]
        if inside[key]:
            parts = (
                Part(span.start + a, span.start + b, kind, entity.text[a:b])
                for a, b, kind in inside[key]
            )
            entity = replace(entity, parts=tuple(parts))
        entities.append(entity)
    return tuple(entities)
