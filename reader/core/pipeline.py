"""The one road, written once: file → source → clean → analyse → Article → Page.

Every function here is pure and picklable: the command line calls them in a row, the window has
a second process call them. A question of `analyse` is imported when it is asked, so that a text
that is only cleaned, or only read, does not wait for lists of names.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from reader.core.analyse import script
from reader.core.article import Annotation, Article
from reader.core.chinese.readings import read
from reader.core.corrections import correct
from reader.core.decisions import NO_DECISIONS, Decisions
from reader.core.errors import UsageError
from reader.core.files import write_atomically
from reader.core.showing import line_spans, show
from reader.core.treating import decided, treat, with_edits, with_rules

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Generator, Iterable, Sequence

    from reader.core.article import DoubtfulReading, Entity, Source
    from reader.core.chinese.fixes import Fixes
    from reader.core.choices import Choices
    from reader.core.cleanrules import CleanRule
    from reader.core.page import Page
    from reader.core.treating import Treatment

__all__ = [
    "MARKS",
    "LineReader",
    "analyse",
    "carried_out",
    "clean_source",
    "export",
    "make_page",
    "page_of",
    "read_surnames",
    "recognise",
    "recognising",
]


MARKS = frozenset({"words", "pinyin", "readings", "entities", "repairs"})
"""The marks that `analyse` can compute, by the names of the Article's fields."""


def clean_source(
    source: Source,
    choices: Choices,
    rules: Sequence[CleanRule] = (),
    tell: Callable[[str], object] | None = None,
) -> Article:
    """Clean a Source, by the user's own rules too, and detect its script; no marks are computed.

    `tell` is given a sentence for each rule that had to be left out.

    When the noise is to stay in the text, what the document says of itself and the verdict are
    still those of the cleaning: a reading put into a name is no part of the name.
    """
    cleaned = treat(source)
    if choices.clean and not choices.force and not rules:
        return cleaned
    treatment = with_rules(cleaned, rules, closely=choices.force)
    if tell is not None:
        for sentence in treatment.troubles:
            tell(sentence)
    return carried_out(treatment, choices)


def carried_out(
    treatment: Treatment,
    choices: Choices,
    undone: Collection[int] = (),
    accepted: Collection[int] = (),
) -> Article:
    """Return the Article with what is decided on of a Treatment; see `decided`."""
    article, candidates = treatment.article, treatment.candidates
    if not choices.clean:
        source = article.source
        bare = replace(article, text=source.text, edits=(), suggestions=())
        found = script.detect(source.text)
        return replace(bare, script=found, annotations=source.annotations, content=source.content)
    made = decided(len(candidates), treatment.pending, undone, accepted, choices)
    edits = tuple(candidates[index] for index in made)
    return article if edits == article.edits else with_edits(article, edits)


def recognise(article: Article) -> tuple[Entity, ...]:
    """Return the names that the recogniser finds in the clean text."""
    from reader.core.analyse import entities  # noqa: PLC0415 - see the module's docstring

    return entities.recognise(article.text, article.metadata.published)


def recognising(article: Article) -> Generator[float, None, tuple[Entity, ...]]:
    """Do the same in steps: each yields the part of the work that is done, 0..1."""
    from reader.core.analyse import entities  # noqa: PLC0415 - see the module's docstring

    return entities.recognising(article.text, article.metadata.published)


def analyse(
    article: Article, fields: Collection[str] = MARKS, decisions: Decisions = NO_DECISIONS
) -> Article:
    """Compute the marks named in `fields`; what they need of each other is computed too.

    What the reader decided wins over what is recognised; names that the Article has already
    stay.
    """
    found = article.entities
    if found is None and fields:  # names have a say in all the other marks
        found = correct(article.text, recognise(article), decisions.names)
    made = replace(article, entities=found)
    if "words" in fields:
        from reader.core.analyse import words  # noqa: PLC0415 - see the module's docstring

        made = replace(made, words=words.segment(made.text, found or ()))
    if "repairs" in fields:
        from reader.core.analyse import repairs  # noqa: PLC0415 - see the module's docstring

        made = replace(made, repairs=repairs.find_repairs(made.text, made.script, found or ()))
    if not {"pinyin", "readings"}.isdisjoint(fields):
        from reader.core.analyse import naming, pinyin  # noqa: PLC0415 - see above

        annotations = _fixed(made, decisions.readings) if decisions.readings else made.annotations
        syllables, doubts = pinyin.read_article(made.text, annotations)
        surnames = naming.read_surnames(found or (), annotations)
        named = tuple(surnames.get(at, syllable) for at, syllable in enumerate(syllables))
        chosen = naming.choose_surnames(doubts, surnames)
        made = replace(made, pinyin=named, readings=chosen)
    return made


def _fixed(article: Article, fixes: Fixes) -> tuple[Annotation, ...]:
    """Return the readings that the document gives, and those that the reader decided."""
    words = article.words
    if words is None and fixes.words:
        from reader.core.analyse.words import segment  # noqa: PLC0415 - rarely asked for

        words = segment(article.text, article.entities or ())
    decided = fixes.syllables(article.text, words)
    own = (Annotation(at, at + 1, said, "user") for at, said in sorted(decided.items()))
    return (*article.annotations, *own)


def read_surnames(article: Article) -> dict[int, str]:
    """Return the readings of people's surnames, by offset; `analyse` must have found names."""
    from reader.core.analyse import naming  # noqa: PLC0415 - see the module's docstring

    return naming.read_surnames(article.entities or (), article.annotations)


_AHEAD = 400
"""Code points of short lines that are read together."""


class LineReader:
    """Reads a clean text line by line, what is asked for first, as `analyse` reads the whole.

    Surnames alone are read as words: who bears them is not known line by line.

    `doubts` are the doubtful readings found so far, in text order, with offsets in the text.
    """

    def __init__(self, article: Article) -> None:
        """Prepare to read all lines from the first to the last."""
        from reader.core.analyse.pinyin import read_article  # noqa: PLC0415 - see above

        self._read_article = read_article
        self._article = article
        self._spans = line_spans(article.text)
        self._annotated = [annotation.start for annotation in article.annotations]
        self._was_read = bytearray(len(self._spans))
        self._left = len(self._spans)
        self._next = 0
        self._asked: list[int] = []
        self._doubts: list[DoubtfulReading] = []
        self._ahead: dict[int, tuple[str | None, ...]] = {}

    @property
    def is_done(self) -> bool:
        """Whether every line was read."""
        return not self._left

    @property
    def done(self) -> float:
        """The part of the lines that was read, 0..1."""
        return 1 - self._left / len(self._spans)

    @property
    def doubts(self) -> tuple[DoubtfulReading, ...]:
        """The doubtful readings found so far."""
        return tuple(sorted(self._doubts, key=lambda doubt: doubt.start))

    def ask(self, first: int, last: int) -> None:
        """Put the lines `first` to `last` (inclusive) before all others."""
        wanted = range(max(0, first), min(last + 1, len(self._spans)))
        self._asked = [number for number in reversed(wanted) if not self._was_read[number]]

    def read_next(self) -> tuple[int, tuple[str | None, ...]]:
        """Read one more line; return its number and its readings, one a code point."""
        number = self._asked.pop() if self._asked else self._was_read.index(0, self._next)
        if number == self._next:
            self._next += 1
        self._was_read[number] = 1
        self._left -= 1
        if number not in self._ahead:
            self._read_ahead(number)
        return number, self._ahead.pop(number)

    def _read_ahead(self, first: int) -> None:
        """Read a line, and with it those right behind it: many together cost less."""
        spans, start = self._spans, self._spans[first][0]
        last = first
        while (
            last + 1 < len(spans)
            and spans[last + 1][1] - start <= _AHEAD
            and not self._was_read[last + 1]
            and last + 1 not in self._ahead
        ):
            last += 1
        end = spans[last][1]
        annotations = self._article.annotations[
            bisect_left(self._annotated, start) : bisect_left(self._annotated, end)
        ]
        inside = tuple(a._replace(start=a.start - start, end=a.end - start) for a in annotations)
        syllables, doubts = self._read_article(self._article.text[start:end], inside)
        self._doubts += [replace(d, start=d.start + start, end=d.end + start) for d in doubts]
        for number in range(first, last + 1):
            begin, stop = spans[number]
            self._ahead[number] = syllables[begin - start : stop - start]


def _picture(source: Source, name: str) -> tuple[str, bytes]:
    """Return the ending and the bytes of a picture of a document."""
    from reader.core.source.pictures import picture_bytes  # noqa: PLC0415 - see above
    from reader.core.source.pixels import suffix_of  # noqa: PLC0415

    data = picture_bytes(source.name, source.format, name, source.embedded)
    return suffix_of(data), data


def make_page(article: Article, choices: Choices, mended: Iterable[int] = ()) -> Page:
    """Return the Page of an Article under these choices, with these single repairs made."""
    return show(article, choices, read, mended)


def _needed_by(choices: Choices) -> set[str]:
    """Return the marks that the readings need as the choices want them shown."""
    needed = {"readings"} if choices.ruby_for == "doubts" else set()
    by_words = choices.ruby_for in ("level", "unknown") or choices.ruby_by == "word"
    return needed | ({"words"} if by_words or choices.third_tones else set())


def page_of(
    article: Article,
    choices: Choices,
    fields: Collection[str] = (),
    decisions: Decisions = NO_DECISIONS,
) -> Page:
    """Return the Page with the marks named in `fields`, and those that the choices need."""
    needed = {"repairs"} if choices.repair or decisions.repairs else set()
    if choices.ruby != "none":
        needed |= {"pinyin"} | _needed_by(choices)
    wanted = needed | MARKS.intersection(fields)
    analysed = analyse(article, wanted, decisions)
    accepted = decisions.repairs
    repairs = enumerate(analysed.repairs or ())
    mended = [number for number, made in repairs if (made.start, made.new) in accepted]
    return make_page(analysed, choices, mended)


def export(
    article: Article,
    choices: Choices,
    to: str,
    path: str,
    decisions: Decisions = NO_DECISIONS,
) -> None:
    """Write the Article to a file, in one of the formats of `reader.core.export`.

    A format of several files is written into `path` when that is a folder. Raise UsageError
    for a format that is not built, WriteError when the file cannot be written.
    """
    from reader.core.export.formats import EXPORTERS, FOLDERS  # noqa: PLC0415 - see above
    from reader.core.export.needs import NEEDS  # noqa: PLC0415

    write = EXPORTERS.get(to)
    if write is None:
        raise UsageError("export to %1 is not built yet; there are %2", to, ", ".join(EXPORTERS))
    page = page_of(article, choices, NEEDS.get(to, ()), decisions)
    page.fetch = partial(_picture, article.source)
    if to in FOLDERS and Path(path).is_dir():
        for name, text in FOLDERS[to](page).items():
            write_atomically(Path(path) / name, text)
    else:
        write_atomically(path, write(page))
