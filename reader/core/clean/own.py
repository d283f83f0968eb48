"""The user's own rules: edits like all others, made in the text that cleaning has left.

The one door to the package `regex`, which can be told to stop: a pattern that goes astray costs
its rule and no more.
"""

from __future__ import annotations

from dataclasses import dataclass
from time import monotonic
from typing import TYPE_CHECKING, Any

import regex

from reader.core.edits import Edit, apply_edits, compose_edits
from reader.core.errors import ReaderError
from reader.core.wording import Sentence

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reader.core.cleanrules import CleanRule

__all__ = ["KIND", "SECONDS", "Own", "RuleFault", "fault", "find_own", "hits"]

KIND = "own_rule"
SECONDS = 2.0
"""How long one rule may take in one text."""
_FAULTS = (regex.error, IndexError, ValueError, OverflowError, RecursionError)
_SHOWN = 30  # code points of a rule that a sentence quotes


@dataclass(frozen=True, slots=True)
class Own:
    """The edits of all rules, over the text that was given, and what went wrong."""

    edits: tuple[Edit, ...]
    troubles: tuple[Sentence, ...]


class RuleFault(ReaderError, ValueError):
    """A rule that cannot be used."""


def fault(rule: CleanRule) -> Sentence:
    """Return what is wrong with a rule, without a full stop, or an empty sentence."""
    if not rule.find:
        return Sentence("there is nothing to find")
    if not rule.is_regex:
        return Sentence("")
    try:
        regex.compile(rule.find)
    except _FAULTS as error:
        return Sentence("“%1” is no regular expression: %2", _short(rule.find), error)
    try:
        always = regex.compile(f"(?:{rule.find})|")  # the same groups, and it matches nothing
        always.sub(rule.replacement, "")
    except _FAULTS as error:
        return Sentence("“%1” cannot be put there: %2", _short(rule.replacement), error)
    return Sentence("")


def hits(text: str, rule: CleanRule, seconds: float = SECONDS) -> Iterator[tuple[int, int, str]]:
    """Yield `(start, end, new)` for each place where a rule changes the text.

    Raise TimeoutError when the rule takes too long, RuleFault when it is at fault.
    """
    if sentence := fault(rule):
        raise RuleFault(sentence)
    return _matches(text, rule, seconds) if rule.is_regex else _places(text, rule)


def find_own(text: str, rules: Iterable[CleanRule], seconds: float | None = None) -> Own:
    """Let the rules change a text, one after the other, each what the one before has left.

    A rule that is at fault or takes more than `seconds` changes nothing and is reported.
    """
    seconds = SECONDS if seconds is None else seconds
    edits: tuple[Edit, ...] = ()
    troubles: list[Sentence] = []
    now = text
    for rule in rules:
        name = _short(rule.find)
        try:
            made = tuple(_edits(now, rule, seconds))
        except TimeoutError:
            troubles.append(
                Sentence(
                    "Your rule “%1” took more than %2 s and is switched off for this text: "
                    "make it simpler.",
                    name,
                    f"{seconds:g}",
                )
            )
            continue
        except RuleFault as error:
            troubles.append(Sentence("Your rule is switched off: %1.", error.sentence))
            continue
        if made:
            edits = compose_edits(text, edits, made)
            now = apply_edits(now, made)
    return Own(edits, tuple(troubles))


def _edits(text: str, rule: CleanRule, seconds: float) -> Iterator[Edit]:
    reason = Sentence("Your own rule: %1", _short(rule.find))
    for start, end, new in hits(text, rule, seconds):
        yield Edit(start, end, text[start:end], new, KIND, reason)


def _places(text: str, rule: CleanRule) -> Iterator[tuple[int, int, str]]:
    find, new = rule.find, rule.replacement
    at = text.find(find) if find != new else -1
    while at >= 0:
        yield at, at + len(find), new
        at = text.find(find, at + len(find))


def _matches(text: str, rule: CleanRule, seconds: float) -> Iterator[tuple[int, int, str]]:
    until = monotonic() + seconds
    found: Any
    for found in regex.finditer(rule.find, text, timeout=seconds):
        new = found.expand(rule.replacement) if rule.replacement else ""
        if new != found[0]:
            yield found.start(), found.end(), new
        if monotonic() > until:  # what stands between two matches is our own time
            raise TimeoutError


def _short(text: str) -> str:
    line = text.replace("\n", "↵")
    return line if len(line) <= _SHOWN else f"{line[:_SHOWN]}…"
