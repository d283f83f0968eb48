"""Sentences that are made here and shown to a reader, in whatever language his window speaks.

The core knows no languages: it writes English. But a sentence remembers the template it was
made from and what was put in, so that a window can make the same sentence anew from a
translated template. Where nobody translates, it is ordinary text.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["Sentence", "filled", "joined", "system_words"]

_PLACE = re.compile(r"%([1-9])")

SYSTEM_WORDS = (
    "Permission denied",
    "Operation not permitted",
    "No such file or directory",
    "Not a directory",
    "Is a directory",
    "Input/output error",
    "No space left on device",
    "Disk quota exceeded",
    "Read-only file system",
    "File name too long",
    "File too large",
    "Too many open files",
    "Device or resource busy",
    "Connection refused",
    "Connection timed out",
    "Network is unreachable",
)
"""What systems say of failures that a reader may meet; what else they say stays English."""


class Sentence(str):
    """English text that knows its `template` and the `values` at its places `%1` to `%9`.

    A value is a number, written with its digits in groups, or text; a value that is a Sentence
    can be told in another language too. Pickled, it stays what it is.
    """

    __slots__ = ("template", "values")
    template: str
    values: tuple[str | int, ...]

    def __new__(cls, template: str, *values: object) -> Self:
        """Fill the template, a literal that the translators' script can find."""
        known = tuple(value if isinstance(value, str | int) else str(value) for value in values)
        made = super().__new__(cls, filled(template, *map(_english, known)))
        made.template = template
        made.values = known
        return made

    def __reduce__(self) -> tuple[type[Sentence], tuple[str | int, ...]]:
        return Sentence, (self.template, *self.values)


def _english(value: str | int) -> str:
    return f"{value:,}" if isinstance(value, int) else value


def filled(template: str, *values: str) -> str:
    """Put the values at `%1`, `%2`, …; what stands in a value is left as it is.

    Without values nothing is put in, and a place that has no value stays.
    """

    def put(match: re.Match[str]) -> str:
        at = int(match[1])
        return values[at - 1] if at <= len(values) else match[0]

    return _PLACE.sub(put, template) if values else template


def joined(sentences: Iterable[Sentence]) -> Sentence:
    """Return one sentence out of several different ones, in their order; at least one."""
    return _joined(tuple(dict.fromkeys(sentences)))


@lru_cache(1024)
def _joined(sentences: tuple[Sentence, ...]) -> Sentence:
    whole = sentences[0]
    for sentence in sentences[1:]:
        whole = Sentence("%1; %2", whole, sentence)
    return whole


def system_words(error: OSError) -> Sentence:
    """Return what the system says of an error."""
    return Sentence(error.strerror or str(error))
