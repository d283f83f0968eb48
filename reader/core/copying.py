"""What is copied out of a page: the text as shown, alone or with its readings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.core.chinese.han import is_hanzi
from reader.core.names import joined_syllables

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.core.page import Page, Paragraph

__all__ = ["shown_text", "text_with_pinyin"]


def shown_text(page: Page, start: int, end: int) -> str:
    """Return the text of a clean span in the script that is shown, without readings."""
    if page.choices.script == "source" and not (page.mended or page.choices.config):
        return page.article.text[start:end]
    return "\n".join(paragraph.text[a:b] for paragraph, a, b in _parts(page, start, end))


def text_with_pinyin(page: Page, start: int, end: int) -> str:
    """Return the same with the pinyin of each word behind it: 協調 (xiétiáo)."""
    return "\n".join(_annotated(*part) for part in _parts(page, start, end))


def _parts(page: Page, start: int, end: int) -> Iterator[tuple[Paragraph, int, int]]:
    for number in range(page.number_at(start), page.number_at(end) + 1):
        paragraph = page.paragraph(number)
        first, last = page.clean_span(number)
        inside = max(start, first) - first, max(first, min(end, last)) - first
        yield (paragraph, *paragraph.alignment.forward_span(*inside))


def _annotated(paragraph: Paragraph, start: int, end: int) -> str:
    text, pinyin = paragraph.text, paragraph.pinyin
    if not pinyin:
        return text[start:end]
    words = paragraph.words or [(at, at + 1) for at in range(len(text))]
    pieces: list[str] = []
    for word in words:
        first, last = max(start, word[0]), min(end, word[1])
        if first >= last:
            continue
        piece = text[first:last]
        syllables = [syllable for syllable in pinyin[first:last] if syllable]
        is_read = len(syllables) == len(piece) and all(map(is_hanzi, piece))
        pieces.append(f"{piece} ({joined_syllables(syllables)})" if is_read else piece)
    return "".join(_spaced(pieces))


def _spaced(pieces: list[str]) -> Iterator[str]:
    """Yield the pieces, with a space where a reading is followed by another word."""
    for at, piece in enumerate(pieces):
        is_read = piece.endswith(")") and len(piece) > 1 and is_hanzi(piece[0])
        follows = at + 1 < len(pieces) and is_hanzi(pieces[at + 1][0])
        yield f"{piece} " if is_read and follows else piece
