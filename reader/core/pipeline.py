"""The one road, written once: file → source → clean → analyse → Article → Page.

Every function here is pure and picklable: the command line calls them in a row, the window has
a second process call them.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from reader.core.analyse import entities, pinyin, repairs, script, words
from reader.core.article import Article
from reader.core.chinese.conversion import converter, converter_between
from reader.core.chinese.readings import read
from reader.core.clean import clean
from reader.core.clean.metadata import find_metadata
from reader.core.edits import align_edits, apply_edits
from reader.core.page import Page

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable

    from reader.core.article import Annotation, DoubtfulReading, Source
    from reader.core.chinese.conversion import Conversion
    from reader.core.choices import Choices
    from reader.core.edits import Edit

__all__ = [
    "MARKS",
    "analyse",
    "clean_source",
    "convert_for",
    "line_spans",
    "make_page",
    "put_back",
    "read_lines",
]

MARKS = frozenset({"words", "pinyin", "readings", "entities", "repairs"})
"""The marks that `analyse` can compute, by the names of the Article's fields."""


def clean_source(source: Source, choices: Choices) -> Article:
    """Clean a Source and detect its script; no marks are computed."""
    if choices.clean:
        cleaning = clean(source)
        article = Article(
            source,
            cleaning.text,
            edits=cleaning.edits,
            suggestions=cleaning.suggestions,
            verdict=cleaning.verdict,
            metadata=cleaning.metadata,
            annotations=cleaning.annotations,
        )
    else:
        metadata = find_metadata(source.text, source.metadata)
        article = Article(source, source.text, metadata=metadata, annotations=source.annotations)
    return replace(article, script=script.detect(article.text))


def put_back(article: Article, kept: Collection[Edit]) -> Article:
    """Return the Article with only the edits in `kept`, which are some of its own.

    Marks are dropped; annotations move to where they now stand, and those whose text is back
    in place are dropped.
    """
    edits = tuple(edit for edit in article.edits if edit in kept)
    text = apply_edits(article.source.text, edits)
    back = article.alignment
    onward = align_edits(len(article.source.text), edits)
    moved: list[Annotation] = []
    for annotation in article.annotations:
        start, end = onward.forward_span(*back.backward_span(annotation.start, annotation.end))
        if end - start == annotation.end - annotation.start:
            moved.append(replace(annotation, start=start, end=end))
    return Article(
        article.source,
        text,
        edits=edits,
        suggestions=article.suggestions,
        verdict=article.verdict,
        metadata=find_metadata(text, article.source.metadata),
        script=script.detect(text),
        annotations=tuple(moved),
    )


def analyse(article: Article, fields: Collection[str] = MARKS) -> Article:
    """Compute the marks named in `fields`; what they need of each other is computed too."""
    found = article.entities
    if found is None and not {"entities", "words", "repairs"}.isdisjoint(fields):
        found = entities.recognise(article.text, article.metadata.published)
    made = replace(article, entities=found)
    if "words" in fields:
        made = replace(made, words=words.segment(made.text, found or ()))
    if "repairs" in fields:
        made = replace(made, repairs=repairs.find_repairs(made.text, made.script, found or ()))
    if not {"pinyin", "readings"}.isdisjoint(fields):
        syllables, doubts = pinyin.read_article(made.text, made.annotations)
        made = replace(made, pinyin=syllables, readings=doubts)
    return made


def line_spans(text: str) -> list[tuple[int, int]]:
    """Return `(start, end)` of each line of a text, without the line ends."""
    spans, start = [], 0
    for line in text.split("\n"):
        spans.append((start, start + len(line)))
        start += len(line) + 1
    return spans


def read_lines(
    article: Article, numbers: Iterable[int]
) -> Iterable[tuple[int, tuple[str | None, ...], tuple[DoubtfulReading, ...]]]:
    """Read the lines of these numbers, one after the other, as `analyse` reads the whole.

    The doubtful readings' offsets are those of the whole clean text.
    """
    spans = line_spans(article.text)
    for number in numbers:
        start, end = spans[number]
        inside = tuple(
            replace(a, start=a.start - start, end=a.end - start)
            for a in article.annotations
            if start <= a.start < end
        )
        syllables, doubts = pinyin.read_article(article.text[start:end], inside)
        moved = tuple(replace(d, start=d.start + start, end=d.end + start) for d in doubts)
        yield number, syllables, moved


def convert_for(article: Article, choices: Choices) -> Callable[[str], Conversion]:
    """Return the conversion that the choices ask for, by what script was detected."""
    if choices.config is not None:
        return converter(choices.config)
    return converter_between(article.script, choices.script, choices.conversion)


def make_page(article: Article, choices: Choices) -> Page:
    """Return the Page of an Article under these choices."""
    return Page(article, choices, convert_for(article, choices), read)
