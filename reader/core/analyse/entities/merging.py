"""Names as the rules read them and as the network does, put together.

The network was told what the rules found and mostly agrees. Where it does not, `precedence` says
which names of the rules stand; of these the bodies go first, then persons and bodies that the
network reads, then places that lists know.
"""

from __future__ import annotations

import re
from dataclasses import replace
from operator import attrgetter
from typing import TYPE_CHECKING

from reader.core.analyse.entities.hints import hints
from reader.core.analyse.entities.lexicon import lexicon
from reader.core.analyse.entities.network import TAGS, network
from reader.core.analyse.entities.people import known_people, transliterates
from reader.core.analyse.entities.pieces import pieces
from reader.core.analyse.entities.precedence import standing
from reader.core.analyse.entities.rules import RULED
from reader.core.analyse.entities.spans import Span, outermost, titled

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from reader.core.analyse.entities.hints import Hint
    from reader.core.analyse.entities.network import Network
    from reader.core.analyse.entities.rules import Findings
    from reader.core.analyse.entities.steps import Steps
    from reader.core.article import EntityType

__all__ = ["merge_steps"]

_EDGE = " \t\u3000，。、；：！？,.;:!?“”‘’「」『』（）()《》〈〉【】[]—-…·"
_start = attrgetter("start")
_NO_HANZI = re.compile("[^\u4e00-\u9fff]")
_HANZI, _LATIN = re.compile("[\u4e00-\u9fff]"), re.compile("[A-Za-z]")
_LOWER = re.compile("(?<![A-Za-z])[a-z]")
_FULL_NAME = re.compile(r"(?:[A-Z][\w’'-]*\.? ){1,3}(?:[a-z]{2,3} )?[A-Z][a-z][\w’'-]*|阿[A-Z]")
_LEVELS = "省市县区乡镇村"
_READ = 0.9
"""The part of the whole work that is done when the network has read."""
_RARE = 7.0
"""The cost of a surname from which on it counts as rare; 馬 costs 4, 滿 7."""
_SHORT_NUMBER = 3
"""A number of more characters begins no name: 三萬六千冊 does, 三一 (重工) does not."""
_AT_ONCE = 64
"""Pieces that the network reads side by side."""


def merge_steps(plain: str, found: Findings) -> Steps[list[Span]]:
    """Find numbers, names and candidate titles of the shadow, in order, not overlapping."""
    reader = network()
    read = [] if reader is None else (yield from _by_network(plain, found, reader))
    names = found.names if reader is None else _names(plain, found, read)
    people = {
        at
        for span in names
        if span.type == "PERSON" and span.end - span.start > 2
        for at in range(span.start, span.end)
    }
    numbers = [
        span
        for span in found.numbers
        if not (span.end - span.start <= 2 and people.issuperset(range(span.start, span.end)))
    ]  # 申時 is no time of day in 申時行
    titles = sorted([*found.titles, *_titles(plain, found, read, names)], key=_start)
    return titled(titles, outermost([*numbers, *names]))


def _titles(
    plain: str, found: Findings, read: Sequence[Span], names: Sequence[Span]
) -> Iterator[Span]:
    """Yield titles that no list has, which the network reads right before a person (管帶)."""
    begins = {span.start for span in names if span.type == "PERSON"}
    known = {at for title in found.titles for at in range(title.start, title.end)}
    for span in read:
        new = span.type == "TITLE" and span.end in begins and span.end - span.start > 1
        if (
            new
            and known.isdisjoint(range(span.start, span.end))
            and (not _NO_HANZI.search(plain, span.start, span.end))
        ):
            yield span


def _names(plain: str, found: Findings, all_read: Sequence[Span]) -> list[Span]:
    counted = {
        span.start
        for span in found.numbers
        if span.type == "DATE" or span.end - span.start > _SHORT_NUMBER
    }
    read = [span for span in _checked(plain, found, all_read) if span.start not in counted]
    rules = list(standing(plain, outermost(found.names), read))
    ranked = (
        [span for span in rules if span.type == "LOCATION" and span.end - span.start == 1],
        [span for span in rules if span.type == "ORGANIZATION"],
        [span for span in read if span.type != "LOCATION"],
        [span for span in rules if span.type == "LOCATION"],
        [span for span in read if span.type == "LOCATION"],
        [span for span in rules if span.type == "PERSON"],
    )
    taken = bytearray(len(plain))
    names: list[Span] = []
    for spans in ranked:
        for span in outermost(spans):
            if not any(taken[span.start : span.end]):
                taken[span.start : span.end] = b"\1" * (span.end - span.start)
                names.append(span)
    return sorted(names, key=_start)


def _checked(plain: str, found: Findings, read: Iterable[Span]) -> Iterator[Span]:
    """Yield the names that the network read, without what a list knows to be none.

    Signs at the edges are left outside; titles are the rules' own.
    """
    words = lexicon().words
    sayings = {
        at
        for tokens in found.lines
        for start, end, tag in tokens
        if tag == "l" and end - start > 3
        for at in range(start, end)
    }
    for span in read:
        name = plain[span.start : span.end]
        start = span.end - len(name.lstrip(_EDGE))
        end = span.start + len(name.rstrip(_EDGE))
        if span.type == "TITLE" or start >= end or start in sayings:
            continue
        if _LATIN.search(name) and not _is_latin_name(name, span.type):
            continue
        if _is_plain(name) if span.type == "PERSON" else _is_common(name):
            continue
        if span.type == "PERSON" and _is_by_chance(plain, start, end):
            continue
        if name[-1] in _LEVELS and words.get(name[:-1], (0.0, ""))[1] in ("a", "v", "b", "d"):
            continue  # 貧困縣
        yield replace(span, start=start, end=end)


def _is_by_chance(plain: str, start: int, end: int) -> bool:
    """Whether a rare surname is the end of a word (長滿|野草) or a noun with 裡 behind it."""
    lists = lexicon()
    if lists.surnames.get(plain[start], _RARE) < _RARE:
        return False
    before = lists.words.get(plain[start - 1 : start + 1]) if start else None
    return (before is not None and before[1] in "av") or (
        end - start == 2 and plain[start + 1] == "里"
    )


def _is_latin_name(name: str, kind: EntityType) -> bool:
    """Whether letters can be a name, or part of one: code and addresses are none."""
    if kind == "PERSON":
        return _FULL_NAME.fullmatch(name) is not None or ("·" in name and " " not in name)
    return _HANZI.search(name) is not None and " " not in name and not _LOWER.search(name)


def _is_common(name: str) -> bool:
    """Whether what seems a place or a body is a common noun; short forms others tell (圖書館)."""
    lists = lexicon()
    entry = lists.words.get(name)
    return name in lists.heads or (entry is not None and entry[1] not in ("P", "O", "p", "j"))


def _is_plain(name: str) -> bool:
    """Whether a name is a word of the lexicon (晚安), or holds one and has no surname (好東西)."""
    lists = lexicon()
    if transliterates(name) or name in known_people():
        return False
    if name in lists.words:
        return True
    if name[:1] in lists.surnames or name[:2] in lists.surnames or name[0] in "阿小老":
        return False
    pairs = (lists.words.get(name[at : at + 2]) for at in range(len(name) - 1))
    return any(pair is not None and pair[1] == "n" for pair in pairs)


def _by_network(plain: str, found: Findings, reader: Network) -> Steps[list[Span]]:
    """Have the network read; return what it reads, in order."""
    cuts = list(pieces(plain))
    told = share_out(hints(plain, found), cuts)
    order = sorted(range(len(cuts)), key=lambda at: cuts[at][1] - cuts[at][0])
    tags: list[list[int]] = [[] for _ in cuts]
    for first in range(0, len(order), _AT_ONCE):
        some = order[first : first + _AT_ONCE]
        texts = [plain[slice(*cuts[at])] for at in some]
        for at, read in zip(some, reader.read(texts, [told[at] for at in some]), strict=True):
            tags[at] = read
        yield RULED + (_READ - RULED) * first / len(order)
    read_all = zip(cuts, tags, strict=True)
    return [span for (start, _), read in read_all for span in spans_of(read, start)]


def share_out(told: Iterable[Hint], cuts: Sequence[tuple[int, int]]) -> list[list[Hint]]:
    """Return the hints of each piece, with offsets in it; what crosses its border is cut."""
    shared: list[list[Hint]] = [[] for _ in cuts]
    at = 0
    for start, end, kind in sorted(told):
        while at < len(cuts) and cuts[at][1] <= start:
            at += 1
        if at < len(cuts) and start >= cuts[at][0]:
            begin, close = cuts[at]
            shared[at].append((start - begin, min(end, close) - begin, kind))
    return shared


def spans_of(tags: Sequence[int], offset: int) -> Iterator[Span]:
    """Yield the names that the tags of a piece mark, which begins at `offset`."""
    start = 0
    while start < len(tags):
        tag = TAGS[tags[start]]
        end = start + 1
        if tag[0] == "B":
            while end < len(tags) and TAGS[tags[end]] == "I" + tag[1:]:
                end += 1
            kind: EntityType = tag[1:]  # type: ignore[assignment]  # TAGS are made of types
            yield Span(offset + start, offset + end, kind, 0.8)
        start = end
