"""The words of a text, each once, in the order in which they come: for lists and cards."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.core.chinese.conversion import converter
from reader.core.chinese.han import is_hanzi

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.core.page import Page, Paragraph

__all__ = ["COLUMNS", "Entry", "rows", "vocabulary"]

COLUMNS = ("word", "simplified", "traditional", "pinyin", "count", "sentence")
"""What a row of a list of words holds."""

_END = re.compile("[。！？!?；;…]+[”』」）)]*")


@dataclass(frozen=True, slots=True)
class Entry:
    """A word as shown and in both scripts, its reading, how often it comes, where it first does.

    `pinyin` has a blank between syllables and is empty where none is known.
    """

    word: str
    simplified: str
    traditional: str
    pinyin: str
    count: int
    sentence: str


def vocabulary(page: Page) -> list[Entry]:
    """Return the words of a page whose words and readings were computed; signs are no words."""
    found: dict[str, tuple[str, str]] = {}
    counts: dict[str, int] = {}
    for number in range(len(page)):
        paragraph = page.paragraph(number)
        for start, end in paragraph.words or ():
            word = paragraph.text[start:end]
            if not any(map(is_hanzi, word)):
                continue
            counts[word] = counts.get(word, 0) + 1
            if word not in found:
                found[word] = _reading(paragraph, start, end), _sentence(paragraph.text, start)
    is_simplified = page.article.script.detected == "hans"
    script = page.choices.script
    shown_simplified = script == "hans" or (script == "source" and is_simplified)
    to_simplified, to_traditional = converter("t2s"), converter("s2t")
    return [
        Entry(
            word,
            word if shown_simplified else to_simplified(word).text,
            to_traditional(word).text if shown_simplified else word,
            pinyin,
            counts[word],
            sentence,
        )
        for word, (pinyin, sentence) in found.items()
    ]


def rows(page: Page) -> Iterator[tuple[str, ...]]:
    """Yield one row a word, in the order of `COLUMNS`."""
    for entry in vocabulary(page):
        yield (
            entry.word,
            entry.simplified,
            entry.traditional,
            entry.pinyin,
            str(entry.count),
            entry.sentence,
        )


def _reading(paragraph: Paragraph, start: int, end: int) -> str:
    syllables = (paragraph.pinyin or ())[start:end]
    return " ".join(filter(None, syllables))


def _sentence(text: str, at: int) -> str:
    """Return the sentence around a place, at most 120 code points of it."""
    first = max((m.end() for m in _END.finditer(text, 0, at)), default=0)
    ending = _END.search(text, at)
    last = ending.end() if ending else len(text)
    first, last = max(first, at - 60), min(last, at + 60)
    return text[first:last].strip()
