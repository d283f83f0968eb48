"""Readings in brackets: noise that was put in, and texts that are annotated throughout.

Lines annotated throughout (V5 to V8) give their readings up as annotations by the author. All
other marks are weighed by style (brackets, case, tone): a style that is proven to be noise (V1
to V4) is taken out mark by mark as its family puts them in; what the family cannot have put in
stays.
"""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass, field
from functools import lru_cache
from math import exp
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from reader.core.article import Annotation
from reader.core.chinese.han import HANZI_CLASS
from reader.core.clean.evidence import (
    Edges,
    Evidence,
    is_injected,
    is_more,
    is_suspect,
    plain_form,
    weigh,
)
from reader.core.clean.families import (
    LEAST_MIXED,
    MIXED,
    Family,
    by_name,
    find_stride,
    judge,
    name_by_tone,
    name_family,
)
from reader.core.clean.finding import Finding
from reader.core.clean.marks import Case, Mark, Tone, find_chains, interpret
from reader.core.clean.places import Layout, Place, locate
from reader.core.clean.throughout import find_full_rows, is_spoken_er
from reader.core.clean.thrown import are_thrown, find_emoji, find_private
from reader.core.clean.widths import find_wide
from reader.core.edits import Edit
from reader.core.wording import Sentence

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reader.core.clean.marks import Chain

__all__ = ["find_injected", "strip_readings"]

MINORITY = 0.12
"""Below this share the rarer way of writing tones is a style of its own."""

LEAST_BLANKS = 6
"""So many blanks behind marks, at least, are a part of them."""
NEAR, LEAST_NEAR = 150, 4
"""Hanzi between two marks of one part of a text, and the marks that such a part has at least."""

FEW = 3
"""So few marks may be the author's own, where other glosses stand beside them."""
_GLOSS = rf"([{HANZI_CLASS}])[(（\[]([A-Za-z][A-Za-z .'-]{{0,30}})[)）\]]"

_REASONS = {
    "stacked": Sentence(
        "A reading put in: every occurrence of this character in the line carries it."
    ),
    "stride": Sentence(
        "A reading put in: the document has one behind every so-many-th character."
    ),
    "converted": Sentence(
        "A reading put in: the document has one behind the characters it converted."
    ),
    "scattered": Sentence(
        "A reading put in: the document has many behind plain characters inside words."
    ),
    "full": Sentence(
        "The document is annotated throughout; the reading is kept as an annotation."
    ),
}
_NO_EDIT = (sys.maxsize, sys.maxsize)
_new = tuple.__new__
_UNSURE = Sentence("This may be a reading that was put in, but the document does not prove it.")


class _Group(NamedTuple):
    """The places of one style; no family when the style is not proven to be noise."""

    places: list[Place]
    evidence: Evidence
    family: Family | None


def find_injected(text: str) -> Finding | None:
    """Return the readings in brackets that leave the text, or None when there are none."""
    chains = list(find_chains(text))
    if not any(mark.sound.legal for chain in chains for mark in chain.marks):
        return None
    layout = Layout(text)
    places = locate(layout, chains)
    full = find_full_rows(layout, places)
    groups = _weigh(layout, [place for place in places if place.row not in full], chains)
    if full and any(_is_noise(group) for group in groups):
        all_groups = _weigh(layout, places, chains)
        if any(group.family for group in all_groups):
            full, groups = frozenset(), all_groups  # the noise happens to be dense in a line
    harvest = _Harvest(layout)
    dense = [place for place in places if place.row in full]
    family = "converted" if _is_title(layout, dense) else "full"
    harvest.take_author((place.chain for place in dense), family)
    for group in groups:
        harvest.take_group(group)
    put_in = harvest.counts.keys() & {"stacked", "stride", "scattered"}
    if "stride" in put_in or (put_in and are_thrown(text)):
        harvest.edits += find_emoji(text)
    if put_in:
        harvest.edits += find_private(text)
    return harvest.finding()


def _is_title(layout: Layout, places: Sequence[Place]) -> bool:
    """Return whether converted characters alone are marked, as nearly all of a title may be."""
    hanzi = sum(layout.hanzi[row] for row in {place.row for place in places})
    marked = all(plain_form(place.chain.base) != place.chain.base for place in places)
    return marked and len(places) < hanzi


def _is_noise(group: _Group) -> bool:
    """Return whether marks beside lines that are full of them show that all is noise."""
    if group.family is None:
        return is_suspect(group.evidence)
    return group.family.name in ("stacked", "converted")


def strip_readings(text: str) -> str:
    """Return a short text without the small legal readings behind its Hanzi.

    To be used on what belongs to a document that is proven to have readings put in.
    """
    pieces: list[str] = []
    position = 0
    for chain in find_chains(text):
        for mark in chain.marks:
            if mark.sound.legal and mark.sound.case == "lower":
                pieces.append(text[position : mark.start])
                position = mark.end
    return "".join((*pieces, text[position:]))


def _weigh(layout: Layout, places: Sequence[Place], everywhere: Sequence[Chain]) -> list[_Group]:
    """Return the places by style, with the family of what is proven to be noise."""
    edges = Edges(
        {chain.at for chain in everywhere}, {chain.marks[-1].end for chain in everywhere}
    )
    hanzi = sum(layout.hanzi)
    groups: list[_Group] = []
    for style, marked in _by_style(places).items():
        stride, _ = find_stride(marked)
        whole = _with_blanks(layout.text, marked)
        for part in [whole] if stride else _by_tone(whole):
            large = style.case != "lower"
            evidence = weigh(layout.text, [place.chain for place in part], edges)
            glosses = _glosses(layout.text) if len(part) <= FEW else 0
            if is_injected(evidence, hanzi, large=large, glosses=glosses):
                groups.append(_Group(part, evidence, name_family(part, layout.lines)))
            else:
                groups += _dense_parts(layout, part, edges, large=large)
    return _with_the_rest(layout, groups)


def _glosses(text: str) -> int:
    """Return how many brackets behind Hanzi hold a foreign word, a name or a symbol."""
    return sum(not _is_small_reading(match) for match in re.finditer(_GLOSS, text))


def _is_small_reading(match: re.Match[str]) -> bool:
    sound = interpret(match[1], match[2])
    return sound.syllable and sound.case == "lower"


def _with_the_rest(layout: Layout, groups: list[_Group]) -> list[_Group]:
    """Return the groups, those proven too of which little is asked beside noise of one style."""
    noisy = {group.places[0].chain.marks[0].style for group in groups if group.family}
    return [
        group._replace(family=name_family(group.places, layout.lines))
        if group.family is None
        and group.places[0].chain.marks[0].style in noisy
        and is_more(group.evidence)
        else group
        for group in groups
    ]


def _with_blanks(text: str, places: list[Place]) -> list[Place]:
    """Return the places with the blank behind each, when nearly all have one behind them."""
    ends = [place.chain.end for place in places]
    blank = sum(text[end : end + 1] == " " for end in ends)
    if blank < LEAST_BLANKS or blank * 10 < 9 * len(places):
        return places
    made = []
    for place, end in zip(places, ends, strict=True):
        *others, last = place.chain.marks
        last = last._replace(end=end + (text[end : end + 1] == " "))
        made.append(place._replace(chain=place.chain._replace(marks=(*others, last))))
    return made


def _dense_parts(
    layout: Layout, places: list[Place], edges: Edges, *, large: bool
) -> Iterable[_Group]:
    """Yield the places in groups that stand near each other; some may be proven, each by itself.

    Noise in one part of a long text is little to the whole, but not to the part.
    """
    start = 0
    for number in range(1, len(places) + 1):
        near = number < len(places) and places[number].ordinal - places[number - 1].ordinal <= NEAR
        if near:
            continue
        part = places[start:number]
        start = number
        span = part[-1].ordinal - part[0].ordinal + NEAR
        evidence = weigh(layout.text, [place.chain for place in part], edges)
        proven = len(part) >= LEAST_NEAR and is_injected(evidence, span, large=large)
        family = name_family(part, layout.lines) if proven else None
        yield _Group(part, evidence, family)


class _Style(NamedTuple):
    """What marks of one process have in common: brackets, alphabet, large or small letters."""

    brackets: str
    zhuyin: bool
    case: Case


def _by_style(places: Iterable[Place]) -> dict[_Style, list[Place]]:
    """Split the marks by style; a chain of two styles is split too."""
    groups: dict[_Style, list[Place]] = {}
    last: tuple[str, bool, Case] | None = None
    alike: list[Place] = []
    for place in places:
        copies = place.chain.marks
        _, _, brackets, sound = copies[0]
        if len(copies) == 1 or all(m.sound is sound and m.style == brackets for m in copies):
            written = (brackets, sound.tone == "zhuyin", sound.case)
            if written != last:  # mostly the marks of a text are written alike
                last, alike = written, groups.setdefault(_Style(*written), [])
            alike.append(place)
            continue
        parts: dict[_Style, list[Mark]] = {}
        for mark in place.chain.marks:
            sound = mark.sound
            parts.setdefault(_style(mark.style, sound.tone, sound.case), []).append(mark)
        if len(parts) == 1:
            groups.setdefault(next(iter(parts)), []).append(place)
            continue
        for style, marks in parts.items():
            chain = place.chain._replace(marks=tuple(marks))
            groups.setdefault(style, []).append(place._replace(chain=chain))
    for upper in [style for style in groups if style.case == "upper"]:
        single = groups.get(upper._replace(case="capital"), [])
        if single and all(len(place.chain.marks[0].sound.reading) == 1 for place in single):
            del groups[upper._replace(case="capital")]  # of one letter both look alike
            groups[upper] = sorted(groups[upper] + single, key=lambda place: place.chain.at)
    return groups


@lru_cache(maxsize=256)
def _style(brackets: str, tone: Tone, case: Case) -> _Style:
    return _Style(brackets, tone == "zhuyin", case)


def _by_tone(places: list[Place]) -> list[list[Place]]:
    """Split marks with tones from marks without, when one of the two is rare."""
    tones = [place.chain.marks[0].sound.tone for place in places]
    rare: Tone = "toned" if tones.count("toned") < tones.count("plain") else "plain"
    if not 0 < tones.count(rare) < MINORITY * len(places):
        return [places]
    usual = [place for place, tone in zip(places, tones, strict=True) if tone != rare]
    return [usual, [place for place, tone in zip(places, tones, strict=True) if tone == rare]]


@dataclass
class _Harvest:
    """Collects what leaves the text."""

    layout: Layout
    edits: list[Edit] = field(default_factory=list)
    suggestions: list[Edit] = field(default_factory=list)
    readings: dict[int, tuple[str, bool]] = field(default_factory=dict)
    counts: dict[str, int] = field(default_factory=dict)
    parameters: dict[str, object] = field(default_factory=dict)
    score: float = 0.0

    def take_author(self, chains: Iterable[Chain], family: str) -> None:
        """Take the marks of lines that are annotated throughout."""
        self._take(((chain.at, _read_aloud(chain)) for chain in chains), family, 0.97)

    def take_group(self, group: _Group) -> None:
        """Take the marks of a style that its family has put in; the rest is for the reader."""
        places, evidence, family = group
        if family is None:
            if is_suspect(evidence):
                self._suggest(mark for place in places for mark in place.chain.marks)
            return
        self.score += evidence.score
        self.parameters |= family.parameters
        sure = _confidence(evidence.score)
        names: dict[Tone, str] = {}
        if family.name in ("stacked", "scattered"):
            names = name_by_tone(places, self.layout.lines)
        judged = list(judge(family, places))
        for name, marked in by_name(judged, names, family.name):
            self._take(marked, name, sure)
        for one in judged:
            if one.unsure:
                self._suggest(one.unsure)

    def _take(
        self, marked: Iterable[tuple[int, Sequence[Mark]]], family: str, confidence: float
    ) -> None:
        """Take marks, each with the Hanzi they stand behind; a wrong one with less confidence."""
        text, reason, by_author = self.layout.text, _REASONS[family], family == "full"
        kind = "author_reading" if by_author else "injected_reading"
        less = round(confidence * 0.9, 3)
        before = len(self.edits)
        add, readings = self.edits.append, self.readings
        for at, marks in marked:
            for start, end, _, sound in marks:
                sure = confidence if sound.legal else less
                add(_new(Edit, (start, end, text[start:end], "", kind, reason, sure)))
            if marks and at not in readings:
                readings[at] = (marks[0].sound.reading, by_author)
        if len(self.edits) > before:
            self.counts[family] = self.counts.get(family, 0) + len(self.edits) - before

    def _suggest(self, marks: Iterable[Mark]) -> None:
        for mark in marks:
            old = self.layout.text[mark.start : mark.end]
            self.suggestions.append(
                Edit(mark.start, mark.end, old, "", "injected_reading", _UNSURE, 0.5)
            )

    def finding(self) -> Finding | None:
        """Return all of it, in order; None when there is nothing."""
        suggestions = tuple(sorted(self.suggestions, key=lambda edit: edit.start))
        if not self.edits:
            return Finding("clean", suggestions=suggestions) if suggestions else None
        self.edits.sort(key=itemgetter(0))
        annotations = tuple(self._moved())
        wide = list(find_wide(self.layout.text, self.edits))
        if wide:
            self.edits = sorted((*self.edits, *wide), key=lambda edit: edit.start)
        main = max(self.counts, key=self.counts.__getitem__)
        return Finding(
            main,
            tuple(self.edits),
            suggestions,
            annotations,
            0.97 if main == "full" or not self.score else _confidence(self.score),
            {**self.parameters, "readings": sum(self.counts.values())},
            tuple(self._others(main)),
        )

    def _others(self, main: str) -> Iterable[str]:
        """Yield the families besides the main one that put in more than a few marks."""
        least = max(LEAST_MIXED, MIXED * sum(self.counts.values()))
        return (name for name, count in self.counts.items() if name != main and count >= least)

    def _moved(self) -> Iterable[Annotation]:
        """Yield the annotations in order, where they stand after the edits."""
        edits = iter(self.edits)
        first, end, *_ = next(edits, _NO_EDIT)
        gone = 0
        for at, (reading, by_author) in sorted(self.readings.items()):
            while first <= at:
                gone += end - first
                first, end, *_ = next(edits, _NO_EDIT)
            start, origin = at - gone, "author" if by_author else "injected"
            yield _new(Annotation, (start, start + 1, reading, origin))


def _read_aloud(chain: Chain) -> Sequence[Mark]:
    """Return the marks of a Hanzi that are readings."""
    if is_spoken_er(chain):
        return chain.marks
    return [mark for mark in chain.marks if mark.sound.syllable]


def _confidence(score: float) -> float:
    """Return a confidence for a sum of weights, which nothing makes certain: 0.5 to 0.99."""
    return min(0.99, round(1 - 0.5 * exp(-score / 3), 3))
