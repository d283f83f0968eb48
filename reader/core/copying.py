"""What is copied out of a page: the text as shown, alone or with its readings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.core.chinese.han import is_hanzi
from reader.core.chinese.spoken import spoken
from reader.core.names import joined_pinyin
from reader.core.orthography import capitalised, joined, sentence_pinyin

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.core.page import Page, Paragraph

__all__ = ["pinyin_text", "shown_text", "text_with_pinyin"]

_NAMES = frozenset({"PERSON", "ORGANIZATION", "LOCATION"})


def shown_text(page: Page, start: int, end: int) -> str:
    """Return the text of a clean span in the script that is shown, without readings."""
    if page.choices.script == "source" and not (page.mended or page.choices.config):
        return page.article.text[start:end]
    return "\n".join(paragraph.text[a:b] for paragraph, a, b in _parts(page, start, end))


def text_with_pinyin(page: Page, start: int, end: int) -> str:
    """Return the same with the pinyin of each word behind it: 協調 (xiétiáo)."""
    return "\n".join(_annotated(page, *part) for part in _parts(page, start, end))


def pinyin_text(page: Page, start: int, end: int) -> str:
    """Return the pinyin of a clean span alone, written as a text (see `orthography`)."""
    return "\n".join(_romanised(page, *part) for part in _parts(page, start, end))


def _parts(page: Page, start: int, end: int) -> Iterator[tuple[Paragraph, int, int]]:
    for number in range(page.number_at(start), page.number_at(end) + 1):
        paragraph = page.paragraph(number)
        first, last = page.clean_span(number)
        inside = max(start, first) - first, max(first, min(end, last)) - first
        yield (paragraph, *paragraph.alignment.forward_span(*inside))


def _annotated(page: Page, paragraph: Paragraph, start: int, end: int) -> str:
    text, pinyin = paragraph.text, _spoken(page, paragraph)
    if not pinyin:
        return text[start:end]
    people = {span for span, kind in _names(page, paragraph).items() if kind == "PERSON"}
    named = {at for span in _names(page, paragraph) for at in range(*span)}
    style = page.choices.pinyin_style
    pieces: list[str] = []
    for word in _words(paragraph):
        first, last = max(start, word[0]), min(end, word[1])
        if first >= last:
            continue
        piece = text[first:last]
        syllables = [syllable for syllable in pinyin[first:last] if syllable]
        if len(syllables) != len(piece) or not all(map(is_hanzi, piece)):
            pieces.append(piece)
            continue
        written = joined(syllables, style)
        if word in people and style == "marks" and word == (first, last):
            written = joined_pinyin(piece, syllables)
        elif first in named:
            written = capitalised(written)
        pieces.append(f"{piece} ({written})")
    return "".join(_spaced(pieces))


def _romanised(page: Page, paragraph: Paragraph, start: int, end: int) -> str:
    pinyin = _spoken(page, paragraph)
    if not pinyin:
        return ""
    words = [
        (max(start, word[0]) - start, min(end, word[1]) - start)
        for word in _words(paragraph)
        if word[1] > start and word[0] < end
    ]
    names = {
        (max(start, span[0]) - start, min(end, span[1]) - start): kind
        for span, kind in _names(page, paragraph).items()
        if span[1] > start and span[0] < end
    }
    text, style = paragraph.text[start:end], page.choices.pinyin_style
    return sentence_pinyin(text, pinyin[start:end], words, names, style)


def _spoken(page: Page, paragraph: Paragraph) -> tuple[str | None, ...]:
    pinyin = paragraph.pinyin
    return spoken(paragraph.text, pinyin, paragraph.words, page.choices) if pinyin else ()


def _words(paragraph: Paragraph) -> Sequence[tuple[int, int]]:
    return paragraph.words or [(at, at + 1) for at in range(len(paragraph.text))]


def _names(page: Page, paragraph: Paragraph) -> dict[tuple[int, int], str]:
    entities = page.article.entities or ()
    return {
        (mark.start, mark.end): entities[mark.index].type
        for mark in paragraph.marks
        if mark.kind == "entity" and entities[mark.index].type in _NAMES
    }


def _spaced(pieces: list[str]) -> Iterator[str]:
    """Yield the pieces, with a space where a reading is followed by another word."""
    for at, piece in enumerate(pieces):
        is_read = piece.endswith(")") and len(piece) > 1 and is_hanzi(piece[0])
        follows = at + 1 < len(pieces) and is_hanzi(pieces[at + 1][0])
        yield f"{piece} " if is_read and follows else piece
