"""What is copied out of a page: the text as shown or as in the source, its readings, its words.

Each form is made by one walk through the paragraphs, a part of a paragraph at a time, so that a
window can do other things in between.
"""

from __future__ import annotations

from copy import copy
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal, NamedTuple, get_args

from reader.core.chinese.han import is_hanzi
from reader.core.chinese.spoken import spoken
from reader.core.export.markup import language_of, xml_text
from reader.core.export.ruby import ruby_html
from reader.core.names import joined_pinyin
from reader.core.orthography import capitalised, joined, sentence_pinyin
from reader.core.sentences import sentence_border

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator, Sequence

    from reader.core.page import Page, Paragraph

    Gloss = Callable[[str, Sequence[str]], str]
    """What a word means, by itself and by its syllables; empty when that is not known."""

__all__ = [
    "FORMS",
    "Copied",
    "CopyForm",
    "copied",
    "copying",
    "drained",
    "pinyin_text",
    "shown_text",
    "text_with_pinyin",
]

CopyForm = Literal["shown", "source", "pinyin", "html", "table", "reading"]
FORMS: tuple[CopyForm, ...] = get_args(CopyForm)
"""Text as shown; in the source's script; with pinyin behind each word; with ruby, as HTML; its
words with pinyin and meaning, tabs between them; pinyin alone."""

_NAMES = frozenset({"PERSON", "ORGANIZATION", "LOCATION"})
_LONGEST, _PIECE = 3000, 1500
"""Code points of a paragraph that is made in one; of the pieces of a longer one, at least."""


@dataclass(frozen=True, slots=True)
class Copied:
    """What is put on the clipboard: text, and the same as HTML (UTF-8) where a form has it."""

    text: str
    markup: bytes = b""

    @property
    def html(self) -> str:
        """The HTML as text."""
        return self.markup.decode()


class _Part(NamedTuple):
    """`[start, end)` of a paragraph or of a piece of one; `begins` when a paragraph does."""

    paragraph: Paragraph
    start: int
    end: int
    begins: bool
    reached: int
    """The clean text's position at its end."""


def copied(
    page: Page, start: int, end: int, form: CopyForm = "shown", gloss: Gloss | None = None
) -> Copied:
    """Return a clean span in a form, made at once."""
    return drained(copying(page, start, end, form, gloss))


def drained(steps: Generator[float, None, Copied]) -> Copied:
    """Go through all steps of a copy; return it."""
    while True:
        try:
            next(steps)
        except StopIteration as made:
            result: Copied = made.value
            return result


def copying(
    page: Page, start: int, end: int, form: CopyForm = "shown", gloss: Gloss | None = None
) -> Generator[float, None, Copied]:
    """Make a clean span in a form, a step at a time; yield the part done, 0..1.

    HTML has the readings that are shown, or all of them in pinyin when none are.
    """
    if form == "source":
        return Copied(page.article.text[start:end])
    if form == "html" and page.choices.ruby == "none":
        page = copy(page)
        page.choices = replace(page.choices, ruby="pinyin", ruby_for="all")
    texts: list[str] = []
    markup = _Markup(page, with_ruby=form == "html")
    seen: set[str] = set()
    for part in _parts(page, start, end):
        if form == "table":
            texts += _rows(page, part, seen, gloss)
        else:
            texts += ["\n"] * (part.begins and bool(texts))
            texts.append(_TEXTS[form](page, *part[:3]))
        if form in ("shown", "html"):
            markup.add(part)
        yield (part.reached - start) / max(1, end - start)
    return Copied("".join(texts), markup.html() if form in ("shown", "html") else b"")


def shown_text(page: Page, start: int, end: int) -> str:
    """Return the text of a clean span in the script that is shown, without readings."""
    if page.choices.script == "source" and not (page.mended or page.choices.config):
        return page.article.text[start:end]
    return copied(page, start, end).text


def text_with_pinyin(page: Page, start: int, end: int) -> str:
    """Return the same with the pinyin of each word behind it: 協調 (xiétiáo)."""
    return copied(page, start, end, "pinyin").text


def pinyin_text(page: Page, start: int, end: int) -> str:
    """Return the pinyin of a clean span alone, written as a text (see `orthography`)."""
    return copied(page, start, end, "reading").text


def _parts(page: Page, start: int, end: int) -> Iterator[_Part]:
    for number in range(page.number_at(start), page.number_at(end) + 1):
        line = page.clean_span(number)
        for first, last in _pieces(page.article.text, *line, start, end):
            paragraph = page.piece(first, last)
            inside = max(start, first) - first, max(first, min(end, last)) - first
            shown = paragraph.alignment.forward_span(*inside)
            yield _Part(paragraph, *shown, first in (line[0], start), min(end, last))


def _pieces(text: str, first: int, last: int, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield what is to be made of a line of which `[start, end)` is wanted."""
    if last - first <= _LONGEST:
        yield first, last
        return
    at, stop = max(first, start), min(last, end)
    while stop - at > _LONGEST:
        cut = sentence_border(text, at + _PIECE, 1)
        cut = cut if cut <= at + _LONGEST else at + _PIECE
        yield at, cut
        at = cut
    yield at, stop


class _Markup:
    """The same as HTML: an element a paragraph, or one stretch of text inside of one."""

    def __init__(self, page: Page, *, with_ruby: bool) -> None:
        self._language = language_of(page)
        self._with_ruby = with_ruby
        self._pieces: list[bytes] = []
        self._name = ""
        self._count = 0

    def add(self, part: _Part) -> None:
        """Take a part of the text; what is taken is written at once, so that no end is long."""
        cut = _cut(part, with_ruby=self._with_ruby)
        if part.begins or not self._name:
            if self._name:
                self._pieces.append(f"</{self._name}>\n".encode())
            self._name = f"h{cut.heading}" if cut.heading else "p"
            self._count += 1
            self._pieces.append(f'<{self._name} lang="{self._language}">'.encode())
        self._pieces.append(ruby_html(cut, xml_text).encode())

    def html(self) -> bytes:
        """Return the whole."""
        if self._count == 1:
            self._pieces[0] = f'<span lang="{self._language}">'.encode()
            self._name = "span"
        end = f"</{self._name}>" if self._name else ""
        return b"".join((b'<meta charset="utf-8">', *self._pieces, end.encode()))


def _cut(part: _Part, *, with_ruby: bool) -> Paragraph:
    paragraph, start, end = part.paragraph, part.start, part.end
    ruby = paragraph.ruby if with_ruby else None
    return replace(
        paragraph,
        text=paragraph.text[start:end],
        ruby=ruby[start:end] if ruby is not None else None,
        words=tuple((a - start, b - start) for a, b in _inside(paragraph, start, end)),
    )


def _inside(paragraph: Paragraph, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the words of a stretch, those at its ends as far as they lie in it."""
    for word in _words(paragraph):
        first, last = max(start, word[0]), min(end, word[1])
        if first < last:
            yield first, last


def _rows(page: Page, part: _Part, seen: set[str], gloss: Gloss | None) -> Iterator[str]:
    """Yield a line a word of Hanzi that is not `seen` yet: itself, its pinyin, what it means."""
    text, pinyin = part.paragraph.text, _spoken(page, part.paragraph)
    known = part.paragraph.pinyin or ()
    for first, last, written in _read_words(page, part.paragraph, part.start, part.end, pinyin):
        word = text[first:last]
        if word in seen or not any(map(is_hanzi, word)):
            continue
        seen.add(word)
        syllables = [one or "" for one in known[first:last]]
        meaning = gloss(word, syllables) if gloss is not None else ""
        row = "\t".join((word, written, " ".join(meaning.split()))).rstrip("\t")
        yield f"\n{row}" if len(seen) > 1 else row


def _shown(_: Page, paragraph: Paragraph, start: int, end: int) -> str:
    return paragraph.text[start:end]


def _annotated(page: Page, paragraph: Paragraph, start: int, end: int) -> str:
    text, pinyin = paragraph.text, _spoken(page, paragraph)
    if not pinyin:
        return text[start:end]
    pieces = [
        f"{text[first:last]} ({written})" if written else text[first:last]
        for first, last, written in _read_words(page, paragraph, start, end, pinyin)
    ]
    return "".join(_spaced(pieces))


def _read_words(
    page: Page, paragraph: Paragraph, start: int, end: int, pinyin: Sequence[str | None]
) -> Iterator[tuple[int, int, str]]:
    """Yield the words of a stretch, and how each is written in pinyin where that is known."""
    names = _names(page, paragraph)
    people = {span for span, kind in names.items() if kind == "PERSON"}
    named = {at for span in names for at in range(*span)}
    style = page.choices.pinyin_style
    for first, last in _inside(paragraph, start, end):
        piece = paragraph.text[first:last]
        syllables = [syllable for syllable in pinyin[first:last] if syllable]
        written = ""
        if len(syllables) == len(piece) and all(map(is_hanzi, piece)):
            written = joined(syllables, style)
            if (first, last) in people and style == "marks":
                written = joined_pinyin(piece, syllables)
            elif first in named:
                written = capitalised(written)
        yield first, last, written


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


_TEXTS: dict[CopyForm, Callable[[Page, Paragraph, int, int], str]] = {
    "shown": _shown,
    "pinyin": _annotated,
    "html": _annotated,
    "reading": _romanised,
}
