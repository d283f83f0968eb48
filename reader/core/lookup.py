"""What is known of one word of a text: its forms, how it may be read, what it means."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from reader.core.analyse.pinyin import candidates_at
from reader.core.chinese.conversion import converter, shadow
from reader.core.chinese.levels import hsk2_level, hsk_level
from reader.core.words import WordLook

if TYPE_CHECKING:
    from reader.core.article import Article
    from reader.core.chinese.cedict import Dictionary, Entry

__all__ = ["look_up"]

_MOST = 12
"""Characters of a stretch whose readings are listed."""
_SEE = re.compile(r"(?:see|variant of|old variant of) ([^\s|\[(]+)")
_AROUND = 100
"""Characters before and after it that are read with it, within its line."""


def look_up(
    article: Article, start: int, end: int, dictionary: Dictionary | None = None
) -> WordLook:
    """Return what is known of a stretch that lies inside one line of the clean text."""
    text = article.text[start:end]
    first = article.text.rfind("\n", max(0, start - _AROUND), start) + 1
    first = first or max(0, start - _AROUND)
    last = article.text.find("\n", end, end + _AROUND)
    line = article.text[first : end + _AROUND if last < 0 else last]
    annotations = article.annotations
    inside = annotations[
        bisect_left(annotations, first, key=lambda one: one.start) : bisect_left(
            annotations, first + len(line), key=lambda one: one.start
        )
    ]
    own = tuple(one._replace(start=one.start - first, end=one.end - first) for one in inside)
    simplified = shadow(text)
    entries, parts = _meanings(text, dictionary)
    asked = range(start, min(end, start + _MOST))
    return WordLook(
        start,
        end,
        text,
        simplified,
        text if simplified != text else _traditional(text, entries),
        tuple(candidates_at(line, at - first, own) for at in asked),
        entries,
        parts,
        (hsk_level(text), hsk2_level(text)),
    )


def _referred(entries: tuple[Entry, ...], dictionary: Dictionary) -> tuple[Entry, ...]:
    """Return the entries that those which only say "see ..." lead to."""
    found: list[Entry] = []
    for entry in entries:
        reference = _SEE.match(entry.glosses[0]) if len(entry.glosses) == 1 else None
        if reference is not None:
            found += dictionary.look_up(reference[1])
    return tuple(one for one in found if one not in entries)


def _traditional(text: str, entries: tuple[Entry, ...]) -> str:
    """Return a simplified word in traditional characters; the dictionary is asked first."""
    simple = shadow(text)
    forms = {one.traditional for one in entries if shadow(one.simplified) == simple}
    return forms.pop() if len(forms) == 1 else converter("s2t")(text).text


def _meanings(
    text: str, dictionary: Dictionary | None
) -> tuple[tuple[Entry, ...], tuple[tuple[str, tuple[Entry, ...]], ...]]:
    if dictionary is None:
        return (), ()
    entries = dictionary.look_up(text)
    if entries:
        return (*entries, *_referred(entries, dictionary)), ()
    words = [text[start:end] for start, end in dictionary.parts(text)]
    return (), tuple((word, dictionary.look_up(word)) for word in words)
