"""Traditional forms chosen by word borders, names and context, where characters have several.

OpenCC's own result is taken as the beginning. Each run of Hanzi that holds a doubtful character
is divided into words; a phrase then says how its characters are written, a name has the forms of
names, and for a character that stands alone the grammar of its neighbours decides (forms.tsv).
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from reader.assets import resource
from reader.core.chinese.costs import word_costs
from reader.core.chinese.dictionaries import alternatives, dictionary, divided
from reader.core.chinese.division import (
    Word,
    divide,
    is_chance,
    longest_words,
    other_phrases,
    phrases,
)
from reader.core.chinese.people import Clause, is_like_name, name_costs, offices
from reader.core.chinese.simplified import stage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

__all__ = ["Decision", "choose_forms", "decide"]

_RUN = re.compile("[〇一-鿿]+")
_RARE = 50
"""From this cost on a single character is seldom a word of its own."""

_REACH = 6
"""How far a pattern looks, in code points."""


class _Rule(NamedTuple):
    """The form of a character where both patterns fit (on simplified text); "" fits always."""

    form: str
    before: str
    after: str

    def fits(self, before: str, after: str) -> bool:
        """Whether the character stands between such texts."""
        return (
            not self.before or _pattern(f"(?:{self.before})\\Z").search(before) is not None
        ) and (not self.after or _pattern(self.after).match(after) is not None)


class _Table(NamedTuple):
    """Rules by character, and the forms that characters have as surnames and in names."""

    rules: Mapping[str, tuple[_Rule, ...]]
    surnames: Mapping[str, str]
    names: Mapping[str, str]


class Decision(NamedTuple):
    """The form that the doubtful character at `at` should have, and what decided it.

    `by` is "word" (a common one), "phrase" (that OpenCC or phrases.tsv has), "rule", "name", or
    "custom": none of these, but the usual form.
    """

    at: int
    form: str
    by: str


def choose_forms(source: str, plain: str) -> str:
    """Return the traditional text `plain` of a simplified one with the forms that context asks.

    Both are equally long, and so is the result. `plain` is OpenCC's, in its standard forms.
    """
    changed = [d for d in decide(source) if d.form != plain[d.at]]
    if not changed:
        return plain
    characters = list(plain)
    for decision in changed:
        characters[decision.at] = decision.form
    return "".join(characters)


def decide(source: str) -> Iterator[Decision]:
    """Decide over each character of a simplified text that has several traditional forms."""
    doubtful = _doubtful()
    for run in _RUN.finditer(source):
        text = run[0]
        if doubtful.isdisjoint(text):
            continue
        words = divide(_clause(source, *run.span()), doubtful)
        for number, word in enumerate(words):
            around = words[max(0, number - 1) : number] + words[number + 1 : number + 2]
            for at in range(word.start, word.end):
                if text[at] in doubtful:
                    decision = _decision(source, run.start(), text, word, at)
                    if decision.by == "word" and any(_is_rare(text, other) for other in around):
                        decision = decision._replace(by="phrase")
                    yield decision


def _clause(source: str, start: int, end: int) -> Clause:
    """Return a run of Hanzi with what stands beside it."""
    return Clause(source[start:end], source[max(0, start - 1) : start], source[end : end + 1])


def _is_rare(run: str, word: Word) -> bool:
    """Whether a character that is seldom a word stands alone: the border beside is uncertain."""
    return word.end - word.start == 1 and word_costs().get(run[word.start], _RARE) >= _RARE


def _decision(source: str, offset: int, run: str, word: Word, at: int) -> Decision:
    """Decide over the character at `at` of a run, which begins at `offset`."""
    character, text, place = run[at], run[word.start : word.end], offset + at
    table = _table()
    before, after = source[max(0, place - _REACH) : place], source[place + 1 : place + 1 + _REACH]
    before, after = before[before.rfind("\n") + 1 :], after.partition("\n")[0]
    for rule in table.rules.get(f"!{character}", ()):
        if rule.fits(before, after):
            return Decision(place, rule.form, "rule")
    allowed = () if word.is_name or is_chance(text) else _of_word(text)[at - word.start]
    if len(allowed) == 1:
        return Decision(place, allowed[0], "word" if text in word_costs() else "phrase")
    surname = table.surnames.get(character)
    if surname and _is_surname(character, before, after):
        return Decision(place, surname, "name")
    if word.is_name or is_like_name(text):
        named = (at == word.start and surname) or table.names.get(character)
        if named:
            return Decision(place, named, "name")
    for rule in table.rules.get(character, ()):
        if rule.form in (allowed or rule.form) and rule.fits(before, after):
            by = "rule" if rule.before or rule.after else "custom"
            return Decision(place, rule.form, by)
    forms = allowed or _of_word(text)[at - word.start]
    forms = forms or alternatives("STCharacters").get(character, (character,))
    return Decision(place, forms[0], "custom")


_TITLE = re.compile(
    "先生|女士|小姐|太太|夫人|教授|博士|老[师板]|同[志学]|氏|某|总(?![是之共体])|主任|经理|书记|司令|将军"
    "|[局处科校院部厅司署市省县区镇乡村厂社馆队连团营班排董会站船]长|董事长|委员|主席|法官|警官"
    "|医生|律师|师傅|大人|大夫|员外|秀才|公子|姑娘|大[爷妈娘叔哥姐]|阿姨|叔叔|伯伯|老爷"
)


_SELDOM = frozenset("后台干舍仆")
"""Surnames so rare that a title beside does not tell them from words (后司令塔)."""


def _is_surname(character: str, before: str, after: str) -> bool:
    """Whether a character that can be a surname stands as one, by its title or by 姓."""
    if before.endswith("姓") and not before.endswith("百姓"):
        return True
    return character not in _SELDOM and _TITLE.match(after) is not None


@lru_cache(maxsize=1 << 14)
def _of_word(word: str) -> tuple[tuple[str, ...], ...]:
    """Return the forms that phrases allow each character of a word; () where none has a say."""
    own = dictionary("STPhrases").get(word) or phrases().get(word)
    values = divided("STPhrases").get(word) or ((own,) if own else ())
    if values:
        return tuple(tuple(dict.fromkeys(those)) for those in zip(*values, strict=True))
    found: list[tuple[str, ...]] = [()] * len(word)
    for match in stage(("STPhrases", "STCharacters")).matches(word):
        if match.end - match.start > 1:
            found[match.start : match.end] = _of_word(word[match.start : match.end])
    return tuple(found)


@cache
def _doubtful() -> frozenset[str]:
    """Return the characters with several traditional forms."""
    forms = alternatives("STCharacters").items()
    return frozenset(character for character, those in forms if len(those) > 1)


@cache
def _pattern(pattern: str) -> re.Pattern[str]:
    """Return a pattern of the table, compiled when it is first needed."""
    return re.compile(pattern)


@cache
def _table() -> _Table:
    """Return what forms.tsv says."""
    rules: dict[str, tuple[_Rule, ...]] = {}
    named: dict[str, dict[str, str]] = {"surnames": {}, "names": {}}
    with resource("data", "forms.tsv").open(encoding="utf-8") as rows:
        for row in rows:
            key, *fields = row.rstrip("\n").split("\t")
            if key in named:
                named[key] = {item[0]: item[-1] for item in fields[0].split(" ")}
            elif not key.startswith("#"):
                form, before, after = (*fields, "", "")[:3]
                rules[key] = (*rules.get(key, ()), _Rule(form, before, after))
    return _Table(rules, named["surnames"], named["names"])


TABLES: tuple[Callable[[], object], ...] = (
    word_costs,
    phrases,
    other_phrases,
    longest_words,
    name_costs,
    offices,
    _doubtful,
    _table,
)
"""What loads the tables that choosing forms needs, in an order in which each loads one."""
