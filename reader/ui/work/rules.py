"""What the second process does with the user's own rules."""

from __future__ import annotations

from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from reader.core.cleanrules import read_rules
from reader.core.errors import UsageError
from reader.core.treating import usable
from reader.core.wording import Sentence
from reader.ui.work.messages import RuleTried, TryRule

if TYPE_CHECKING:
    from reader.core.cleanrules import CleanRule

__all__ = ["find_rules", "try_rule"]

_EXAMPLES = 5
_AROUND = 8  # code points shown on both sides of an example
_PATIENCE = 0.5  # seconds for a rule that is only tried
_MOST = 1_000_000


def find_rules(path: str) -> tuple[tuple[CleanRule, ...], tuple[Sentence, ...]]:
    """Return the rules of a file and what is wrong with it; no file has no rules."""
    if not path or not Path(path).exists():
        return (), ()
    try:
        return usable(read_rules(path))
    except UsageError as error:
        return (), (error.sentence,)


def try_rule(message: TryRule, text: str) -> RuleTried:
    """Return what a rule would find in a text."""
    from reader.core.clean.own import RuleFault, hits  # noqa: PLC0415 - most people have no rules

    rule, number = message.rule, message.document
    count = 0
    examples: list[tuple[str, str, str, str]] = []
    try:
        for start, end, new in islice(hits(text, rule, _PATIENCE), _MOST):
            count += 1
            if len(examples) < _EXAMPLES:
                before, after = text[max(0, start - _AROUND) : start], text[end : end + _AROUND]
                examples.append((before, text[start:end], new, after))
    except TimeoutError:
        return RuleTried(
            number, rule, count, tuple(examples), Sentence("It takes too long in this text.")
        )
    except RuleFault as error:
        return RuleTried(number, rule, 0, (), Sentence("It cannot be used: %1.", error.sentence))
    return RuleTried(number, rule, count, tuple(examples), Sentence(""))
