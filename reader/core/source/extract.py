"""From extracted lines to a Source: what all formats with markup share."""

from __future__ import annotations

from dataclasses import replace
from itertools import accumulate
from typing import TYPE_CHECKING

from reader.core.article import Annotation, Heading
from reader.core.source.assembled import assembled
from reader.core.source.lines import lines_of
from reader.core.source.markup import tokenize
from reader.core.source.ruby import fold_ruby, fold_simple_ruby

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reader.core.article import Source
    from reader.core.source.lines import Line
    from reader.core.source.markup import Token

__all__ = ["filled", "lines_of_html", "tokens_of"]


def tokens_of(html: str) -> list[Token]:
    """Return the tokens of markup, its ruby folded."""
    return list(fold_ruby(tokenize(fold_simple_ruby(html))))


def filled(
    source: Source, lines: Sequence[Line], places: Iterable[tuple[int, int, str]] = ()
) -> Source:
    """Return the Source, its text empty as yet, with the lines as paragraphs.

    They are parted by one line feed; their ruby, headings and other marks come along. `places`
    are headings that the document's contents name, `(line, level, title)`; one whose line is a
    heading already adds nothing.
    """
    starts = [0, *accumulate(len(line.text) + 1 for line in lines)]
    annotations = [
        Annotation(start + first, start + last, reading, "author")
        for line, start in zip(lines, starts, strict=False)
        for first, last, reading in line.readings
    ]
    headings = {
        number: Heading(start, start + len(line.text), line.heading, line.text)
        for number, (line, start) in enumerate(zip(lines, starts, strict=False))
        if line.heading
    }
    size = max(0, starts[-1] - 1)
    for number, level, title in places:
        is_line = number < len(lines) and _key(lines[number].text) == _key(title)
        start = min(starts[number], size)
        end = start + len(lines[number].text) if is_line else start
        headings.setdefault(number, Heading(start, end, level, title))
    content, embedded = assembled(lines, starts)
    return replace(
        source,
        text="\n".join(line.text for line in lines),
        annotations=tuple(annotations),
        headings=tuple(heading for _, heading in sorted(headings.items())),
        content=content,
        embedded=embedded,
    )


def lines_of_html(html: str) -> list[Line]:
    """Return the lines of markup as a browser would show them."""
    return lines_of(tokens_of(html))


def _key(text: str) -> str:
    return "".join(text.split())
