"""What the rules and lists read in a text, without the network.

Numbers first (dates, times, amounts: small grammars), then words by a lattice in which candidate
names compete with the lexicon's words, organisations and places over these words, then what the
document knows of itself.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.core.analyse.entities.amounts import find_amounts
from reader.core.analyse.entities.consistency import bare_heads, occurrences, short_forms
from reader.core.analyse.entities.dates import find_dates
from reader.core.analyse.entities.evidence import sure
from reader.core.analyse.entities.lattice import segment
from reader.core.analyse.entities.organisations import find_organisations
from reader.core.analyse.entities.people import name_edges
from reader.core.analyse.entities.places import find_places
from reader.core.analyse.entities.setting import bare_currency
from reader.core.analyse.entities.spans import Span, outermost
from reader.core.analyse.entities.steps import finished
from reader.core.analyse.entities.times import find_times
from reader.core.analyse.entities.titles import find_titles

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.core.analyse.entities.lattice import Edges
    from reader.core.analyse.entities.spans import Token
    from reader.core.analyse.entities.steps import Steps

__all__ = ["RULED", "Findings", "by_rules", "rule_steps"]

RULED = 0.55
"""The part of the whole work that is done when the rules have read."""


@dataclass(frozen=True, slots=True)
class Findings:
    """What the rules found in a text, all in order.

    `spans` are numbers and names, `titles` candidates that may be nobody's; `lines` are the
    words of each line that is not empty, with their tags.
    """

    numbers: list[Span]
    names: list[Span]
    titles: list[Span]
    lines: list[list[Token]]


def by_rules(text: str, plain: str, published: str | None) -> Findings:
    """Read a text and its simplified shadow; `published` is the document's date, ISO 8601."""
    return finished(rule_steps(text, plain, published))


def rule_steps(text: str, plain: str, published: str | None) -> Steps[Findings]:
    """Do what `by_rules` does, in steps; they end at RULED."""
    dates = find_dates(plain, published)
    yield 0.1
    times = find_times(plain, dates)
    covered = sorted([*dates, *times], key=lambda span: span.start)
    yield 0.15
    amounts = find_amounts(plain, text, covered, bare_currency(text, plain))
    numbers = [span for span in (*covered, *amounts) if "\n" not in plain[span.start : span.end]]
    yield 0.2
    titles = find_titles(plain)
    yield 0.25
    names, lines = yield from _names(plain, numbers, titles)
    return Findings(numbers, names, titles, lines)


def _names(
    plain: str, numbers: list[Span], titles: list[Span]
) -> Steps[tuple[list[Span], list[list[Token]]]]:
    """Find persons, places and bodies; return them, and the words that they were read from."""
    blocked = frozenset(at for span in numbers for at in range(span.start + 1, span.end))
    edges = name_edges(plain, blocked, {})
    for span in numbers:
        edges.setdefault(span.start, []).append((span.end, 1.0, "#"))
    for title in titles:
        edges.setdefault(title.start, []).append((title.end, 9.0, "T"))
    yield 0.35
    lines = []
    for bounds in _lines(plain):
        lines.append(segment(plain, bounds, edges))
        yield 0.35 + 0.1 * bounds[1] / len(plain)
    known = sure(plain, lines, edges)
    if known:
        lines = _again(plain, lines, edges, known)
    people: list[Span] = []
    bodies: list[Span] = []
    places: list[Span] = []
    for line in lines:
        yield 0.45 + (RULED - 0.45) * line[0][0] / len(plain)
        tokens = [
            (s, e, "x" if tag in "NF" and plain[s:e] not in known else tag) for s, e, tag in line
        ]
        people.extend(
            Span(start, end, "PERSON", 0.85) for start, end, tag in tokens
            if tag in "NF"
        )  # fmt: skip
        bodies.extend(find_organisations(plain, tokens))
        places.extend(find_places(plain, tokens))
    found = outermost([*people, *bodies, *places])
    found.extend(occurrences(plain, short_forms(plain, found)))
    found.extend(bare_heads(plain, found))
    return found, lines


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
