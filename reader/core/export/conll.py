"""CoNLL: one token a line with its tag in the BIO scheme, a blank line after each sentence.

The columns are the token, its start and end (code points of the text that is shown) and the
tag; as in CoNLL-2003 the token comes first and the tag last. White space is no token.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import pairwise
from typing import TYPE_CHECKING

from reader.core.export.entities import shown_entities

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reader.core.export.entities import Shown
    from reader.core.page import Page

__all__ = ["write_characters", "write_words"]

_TOKEN = re.compile(r"\S+")
_SENTENCE_END = re.compile("[。！？!?]+[”’」』）)】》]*|\n")


def write_characters(page: Page) -> str:
    """Return the text, one character a token."""
    shown = shown_entities(page)
    return _written(shown, ((at, at + 1) for at in range(len(shown.text))))


def write_words(page: Page) -> str:
    """Return the text, one word a token; a word is cut where a name begins or ends."""
    shown = shown_entities(page)
    borders = {0, len(shown.text)}
    borders.update(border for word in shown.words for border in word)
    for entity in shown.entities:
        borders.update((entity["start"], entity["end"]))
    tokens = (
        (start + found.start(), start + found.end())
        for start, end in pairwise(sorted(borders))
        for found in _TOKEN.finditer(shown.text[start:end])
    )
    return _written(shown, tokens)


def _written(shown: Shown, tokens: Iterable[tuple[int, int]]) -> str:
    starts = [entity["start"] for entity in shown.entities]
    ends = _sentence_ends(shown, starts)
    lines: list[str] = []
    stop = next(ends)
    for start, end in tokens:
        if start >= stop:
            while start >= stop:
                stop = next(ends)
            if lines and lines[-1]:
                lines.append("")
        token = shown.text[start:end]
        if token.isspace():
            continue
        at = bisect_right(starts, start) - 1
        tag = "O"
        if at >= 0 and start < shown.entities[at]["end"]:
            prefix = "B" if start == starts[at] or _is_blank_before(shown, at, start) else "I"
            tag = f"{prefix}-{shown.entities[at]['type']}"
        lines.append(f"{token}\t{start}\t{end}\t{tag}")
    return "\n".join(lines).rstrip("\n") + "\n\n" if lines else ""


def _is_blank_before(shown: Shown, entity: int, start: int) -> bool:
    """Whether all of an entity before `start` was white space, which is no token."""
    return shown.text[shown.entities[entity]["start"] : start].isspace()


def _sentence_ends(shown: Shown, starts: list[int]) -> Iterator[int]:
    """Yield where sentences end, none inside a name; at last a place behind the text."""
    for found in _SENTENCE_END.finditer(shown.text):
        at = bisect_right(starts, found.end() - 1) - 1
        if at < 0 or found.end() >= shown.entities[at]["end"]:
            yield found.end()
    yield len(shown.text) + 1
