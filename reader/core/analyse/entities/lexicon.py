"""The lists that names are found with, read once from resources/data/entities.

All lists are in simplified characters, as the shadow is; source and licence of each stand in
the README.md beside them. Costs are natural logarithms: the lower, the more likely a word.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from reader.assets import resource

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Given", "Lexicon", "lexicon", "rows"]

Given = tuple[float, float, float]
"""What a character costs as a whole given name, and as the first or last half of one."""

PLACE_COSTS = {
    "country": 8.5, "province": 8.0, "prefecture": 9.5, "county": 11.0, "city": 11.5,
    "place": 10.5, "region": 9.5, "ancient": 11.0, "nature": 10.0,
}  # fmt: skip
"""The cost of a place by the row it stands in; `P` is its tag."""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The lists.

    `words` maps a word to cost and tag: `P` place, `p` word that may be a place, `O` body,
    else a part of speech (n v w a b d u m q t s f j l); `longest` maps the first two
    characters of words of five characters and more to the length of the longest.
    `levels` gives the administrative level of a place, `refers` the place behind a
    one-character name; `firm_heads` are the heads of firms, `bare_heads` those that alone may
    be the short form of a body that the text names in full.
    """

    words: Mapping[str, tuple[float, str]]
    longest: Mapping[str, int]
    levels: Mapping[str, str]
    abbreviations: frozenset[str]
    nations: frozenset[str]
    refers: Mapping[str, str]
    surnames: Mapping[str, float]
    given: Mapping[str, Given]
    titles: frozenset[str]
    title_prefixes: frozenset[str]
    title_domains: frozenset[str]
    heads: frozenset[str]
    firm_heads: frozenset[str]
    bare_heads: frozenset[str]
    modifiers: frozenset[str]
    idioms: frozenset[str]


def rows(name: str) -> dict[str, list[str]]:
    """Return the rows of a list: the first field of each line, and the fields after it."""
    text = resource("data", "entities", name).read_text("utf-8")
    found: dict[str, list[str]] = {}
    for line in text.split("\n"):
        key, *fields = line.split(" ")
        found.setdefault(key, []).extend(fields)
    found.pop("", None)
    return found


@cache
def lexicon() -> Lexicon:
    """Return the lists (read at the first call, about 40 ms)."""
    words: dict[str, tuple[float, str]] = {}
    idioms: list[str] = []
    for key, fields in rows("words.txt").items():
        if key == "idioms":
            idioms = fields
        else:
            words.update(dict.fromkeys(fields, (int(key[1:]) / 2, key[0])))
    own = rows("places.txt")
    levels = _add_places(words, own)
    words.update(dict.fromkeys(own["sayings"], (8.0, "l")))
    titles = rows("titles.txt")
    heads = rows("heads.txt")
    for head in heads["strong"]:
        if len(head) > 1 and words.get(head, (99.0, ""))[0] > 11.0:
            words[head] = (11.0, "n")
    for body in rows("bodies.txt")["body"]:
        words[body] = (min(9.0, words.get(body, (9.0, ""))[0]), "O")
    longest: dict[str, int] = {}
    for word in words:
        if len(word) > 4:
            start = word[:2]
            longest[start] = max(longest.get(start, 0), len(word))
    surnames, given = _names()
    return Lexicon(
        words=words,
        longest=longest,
        levels=levels,
        abbreviations=frozenset(own["abbr"]),
        nations=frozenset(own["nation"]),
        refers=dict(pair.split("=") for pair in own["refers"]),
        surnames=surnames,
        given=given,
        titles=frozenset(titles["core"]),
        title_prefixes=frozenset(titles["prefix"]),
        title_domains=frozenset(titles["domain"]),
        heads=frozenset(heads["strong"]),
        firm_heads=frozenset(heads["firm"]),
        bare_heads=frozenset(heads["bare"]),
        modifiers=frozenset(heads["modifier"]),
        idioms=frozenset(idioms),
    )


def _add_places(
    words: dict[str, tuple[float, str]], own: Mapping[str, list[str]]
) -> dict[str, str]:
    """Put the places into `words`; return the level of each."""
    levels: dict[str, str] = {}
    china = rows("china.txt")
    for name in china["weak"]:
        cost, tag = words.get(name, (12.0, "p"))
        words[name] = (cost, "p" if tag != "P" else tag)
        levels[name] = "county"
    for source in (rows("world.txt"), china, own):
        for level, names in source.items():
            default = PLACE_COSTS.get(level)
            if default is None:
                continue
            for name in names:
                cost = words[name][0] if name in words else default
                words[name] = (min(cost, default), "P")
                levels[name] = level
    return levels


def _names() -> tuple[dict[str, float], dict[str, Given]]:
    surnames = dict.fromkeys(
        resource("data", "entities", "surnames.txt").read_text("utf-8").split(), 8.0
    )
    given: dict[str, Given] = {}
    for key, fields in rows("given.txt").items():
        if key == "surnames":
            surnames.update((field[0], int(field[1:]) / 4) for field in fields)
        else:
            single, first, last = fields[:3]  # a shadow may join two characters
            given[key] = (int(single) / 4, int(first) / 4, int(last) / 4)
    return surnames, given
