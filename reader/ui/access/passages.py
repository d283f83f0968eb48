"""The text of the page as it is asked for from outside: a stretch, and the pieces it has.

The Hanzi alone, each once: readings are no part of it. Positions are code points of the clean
text, as everywhere; what is returned has one character for each of them, so offsets stay true.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Literal

from reader.core.words import word_at

if TYPE_CHECKING:
    from reader.core.page import Page, Paragraph

__all__ = ["Piece", "piece_of", "shown_stretch"]

Piece = Literal["character", "word", "sentence", "paragraph"]

_LONGEST = 4000
"""Of a longer stretch nothing is converted: who asks for a whole book gets it at once."""
_FAR = 2000  # how far a sentence is looked for at either side
_SENTENCE_END = re.compile("[。！？!?…]+[」』”’）)]*\n?")
_WORD = re.compile(r"[^\W_\u3400-\U0003ffff]+(?:['’.\-][^\W_\u3400-\U0003ffff]+)*")
_JOINERS = "'’.-"


def shown_stretch(page: Page, start: int, end: int) -> str:
    """Return `[start, end)` of the clean text in the characters that are shown.

    Where the script that is shown has more or fewer characters the clean ones stand, and
    beyond 4,000 characters all of them do.
    """
    clean = page.article.text
    choices = page.choices
    is_clean = choices.script == "source" and not choices.config and not page.mended
    if is_clean or end - start > _LONGEST:
        return clean[start:end]
    parts: list[str] = []
    at = start
    while at < end:
        first, last = page.clean_span(page.number_at(at))
        if last - first > _LONGEST:
            first, last = max(first, at), min(last, end)
        if last > first:
            whole = _fitted(page.piece(first, last), clean[first:last])
            parts.append(whole[at - first : min(end, last) - first])
        if last < end:
            parts.append(clean[last : last + 1])
        at = last + 1
    return "".join(parts)


def _fitted(paragraph: Paragraph, clean: str) -> str:
    shown, parts, other = paragraph.text, [], 0
    for patch in paragraph.alignment.patches:
        parts.append(shown[other : patch.other_start])
        fits = patch.end - patch.start == patch.other_end - patch.other_start
        parts.append(
            shown[patch.other_start : patch.other_end] if fits else clean[patch.start : patch.end]
        )
        other = patch.other_end
    parts.append(shown[other:])
    return "".join(parts)


def piece_of(page: Page, position: int, piece: Piece) -> tuple[int, int]:
    """Return the piece of the clean text that holds a position; at its end the last one.

    A paragraph has its line end with it. A word is one of ours; what is no Hanzi goes by runs
    of letters and digits.
    """
    text = page.article.text
    if not text:
        return 0, 0
    position = min(max(0, position), len(text) - 1)
    if piece == "character":
        return _character(text, position)
    if piece == "word":
        return _word(page, text, position)
    start, end = page.clean_span(page.number_at(position))
    end = min(end + 1, len(text))
    return (start, end) if piece == "paragraph" else _sentence(text, position, (start, end))


def _character(text: str, position: int) -> tuple[int, int]:
    start, end = position, position + 1
    while start > 0 and _joins(text[start]):
        start -= 1
    while end < len(text) and _joins(text[end]):
        end += 1
    return start, end


def _joins(character: str) -> bool:
    return unicodedata.category(character) in ("Mn", "Me") or character in "\u200d\ufe0e\ufe0f"


def _word(page: Page, text: str, position: int) -> tuple[int, int]:
    ours = word_at(page.article, position)
    if ours is not None:
        return ours
    run, begin = position, max(1, position - _FAR)
    while run >= begin and _continues(text, run - 1):
        run -= 1
    for found in _WORD.finditer(text, run, position + _FAR):
        if found.start() > position:
            break
        if position < found.end():
            return found.span()
    return _character(text, position)


def _continues(text: str, at: int) -> bool:
    """Return whether a word may go on from a character to the next."""
    return _is_letter(text[at]) or (text[at] in _JOINERS and at > 0 and _is_letter(text[at - 1]))


def _is_letter(character: str) -> bool:
    return character.isalnum() and not _is_wide(character)


def _is_wide(character: str) -> bool:
    return unicodedata.east_asian_width(character) in ("W", "F")


def _sentence(text: str, position: int, within: tuple[int, int]) -> tuple[int, int]:
    start, end = max(within[0], position - _FAR), min(within[1], position + _FAR)
    for found in _SENTENCE_END.finditer(text, start, end):
        if found.end() > position:
            end = found.end()
            break
        start = found.end()
    return start, end
