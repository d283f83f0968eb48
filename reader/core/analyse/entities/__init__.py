"""Entities of a text: names, dates, times and amounts.

`recognise` reads the simplified shadow of the text, so that both scripts give the same result.
Numbers first (dates, times, amounts: small grammars), then words by a lattice in which candidate
names compete with the lexicon's words, organisations and places over these words, then what the
document knows of itself, and last who holds which office.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from reader.core.analyse.entities.amounts import find_amounts
from reader.core.analyse.entities.consistency import bare_heads, occurrences, short_forms, tie
from reader.core.analyse.entities.dates import find_dates
from reader.core.analyse.entities.evidence import sure
from reader.core.analyse.entities.lattice import segment
from reader.core.analyse.entities.organisations import find_organisations
from reader.core.analyse.entities.parts import parts_of
from reader.core.analyse.entities.people import name_edges
from reader.core.analyse.entities.places import find_places
from reader.core.analyse.entities.relations import Roles, relate
from reader.core.analyse.entities.setting import bare_currency
from reader.core.analyse.entities.spans import Span, outermost
from reader.core.analyse.entities.times import find_times
from reader.core.analyse.entities.titles import find_titles
from reader.core.article import Entity, Part
from reader.core.chinese.conversion import shadow

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.core.analyse.entities.lattice import Edges
    from reader.core.analyse.entities.spans import Token
    from reader.core.article import EntityType

__all__ = ["recognise"]


def recognise(text: str, published: str | None) -> tuple[Entity, ...]:
    """Return the entities of a text, in order, not overlapping, none across a line end.

    Offsets are code points of `text`. `published` is the document's date (ISO 8601) that
    dates without a year or relative to it are counted from, or None.
    """
    plain = shadow(text)
    numbers = _numbers(text, plain, published)
    titles = find_titles(plain)
    names = _names(plain, numbers, titles)
    spans = _titled(titles, outermost([*numbers, *names]))
    roles = relate(plain, spans)
    return _entities(text, plain, spans, roles)


def _numbers(text: str, plain: str, published: str | None) -> list[Span]:
    dates = find_dates(plain, published)
    times = find_times(plain, dates)
    covered = sorted([*dates, *times], key=lambda span: span.start)
    amounts = find_amounts(plain, text, covered, bare_currency(text, plain))
    return [span for span in (*covered, *amounts) if "\n" not in plain[span.start : span.end]]


def _names(plain: str, numbers: list[Span], titles: list[Span]) -> list[Span]:
    """Return persons, places and bodies: from the words, then from the document itself."""
    blocked = frozenset(at for span in numbers for at in range(span.start + 1, span.end))
    edges = name_edges(plain, blocked, {})
    for span in numbers:
        edges.setdefault(span.start, []).append((span.end, 1.0, "#"))
    for title in titles:
        edges.setdefault(title.start, []).append((title.end, 9.0, "T"))
    lines = [segment(plain, line, edges) for line in _lines(plain)]
    known = sure(plain, lines, edges)
    if known:
        lines = _again(plain, lines, edges, known)
    lines = [
        [(s, e, "x" if tag in "NF" and plain[s:e] not in known else tag) for s, e, tag in tokens]
        for tokens in lines
    ]
    people: list[Span] = []
    bodies: list[Span] = []
    places: list[Span] = []
    for tokens in lines:
        people.extend(
            Span(start, end, "PERSON", 0.85) for start, end, tag in tokens
            if tag in "NF"
        )  # fmt: skip
        bodies.extend(find_organisations(plain, tokens))
        places.extend(find_places(plain, tokens))
    found = outermost([*people, *bodies, *places])
    found.extend(occurrences(plain, short_forms(plain, found)))
    found.extend(bare_heads(plain, found))
    return found


def _lines(plain: str) -> Iterator[tuple[int, int]]:
    start = 0
    for line in plain.split("\n"):
        if line:
            yield start, start + len(line)
        start += len(line) + 1


def _again(
    plain: str, lines: list[list[Token]], edges: Edges, known: dict[str, str]
) -> list[list[Token]]:
    """Read once more the lines in which a name that is sure elsewhere was not read as one."""
    read = {(start, end) for tokens in lines for start, end, tag in tokens if tag in "NF"}
    missing = [
        span for span in occurrences(plain, dict.fromkeys(known, "PERSON"))
        if (span.start, span.end) not in read
    ]  # fmt: skip
    for span in missing:
        edges.setdefault(span.start, []).append((span.end, 6.0, "N"))
    starts = [span.start for span in missing]
    result = []
    at = 0
    for tokens in lines:
        begin, end = tokens[0][0], tokens[-1][1]
        while at < len(starts) and starts[at] < begin:
            at += 1
        again = at < len(starts) and starts[at] < end
        result.append(segment(plain, (begin, end), edges) if again else tokens)
    return result


def _titled(candidates: list[Span], spans: list[Span]) -> list[Span]:
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
