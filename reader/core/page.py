"""What is drawn: paragraphs made from an Article and Choices, one at a time, on demand.

The window and every exporter draw Pages, so what is exported is what is seen. A Page is given
its converter and its reader and fetches nothing itself.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Literal, Protocol

from reader.core.article import DoubtfulReading, Repair
from reader.core.chinese.conversion import Conversion, shadow
from reader.core.chinese.romanise import DRESSES
from reader.core.chinese.spoken import spoken
from reader.core.chinese.zhuyin import zhuyin
from reader.core.placed import Placed
from reader.core.rubies import sifted

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

    from reader.core.alignment import Alignment
    from reader.core.article import Article, Entity
    from reader.core.choices import Choices
    from reader.core.content import Cell
    from reader.core.placed import Standing

__all__ = ["Mark", "Page", "Paragraph", "ReadText"]

Readings = tuple[str | None, ...]
_NAMES = frozenset({"PERSON", "ORGANIZATION", "LOCATION"})
MarkKind = Literal["entity", "repair", "mended", "reading", "link", "note"]


class ReadText(Protocol):
    """Gives the readings of a text, one a code point; None while they are not known."""

    def __call__(self, text: str, /) -> Readings | None:
        """Return the readings, or None."""
        ...


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch `[start, end)` of a paragraph's text that something is said about.

    `index` points into the Article's entities, repairs or readings, or its content's links or
    notes; a repair that is made is `mended`. Of notes alone the stretch may be empty.
    """

    start: int
    end: int
    kind: MarkKind
    index: int


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One line of the clean text as it is shown.

    `start` is its offset in the clean text; `alignment` leads from the clean paragraph to
    `text`, both counted from the paragraph's start. `pinyin` and `ruby` have one item a code
    point of `text`, or are None when unknown (or, for `ruby`, not wanted). `words` tile `text`.
    `heading` is the level of the heading it is, from 1, or 0. `before` and `after` are pictures
    around it, by their indexes in the Article's content; `level` says how deep it stands in a
    list (`marker` stands before it), `quoted` in quotations; `cell` is its place in a table.
    """

    text: str
    start: int
    alignment: Alignment
    is_metadata: bool = False
    pinyin: Readings | None = None
    ruby: Readings | None = None
    words: tuple[tuple[int, int], ...] | None = None
    marks: tuple[Mark, ...] = ()
    aid: Readings | None = None
    spoken: Readings | None = None
    by_word: bool = False
    heading: int = 0
    before: tuple[int, ...] = ()
    after: tuple[int, ...] = ()
    level: int = 0
    marker: str = ""
    quoted: int = 0
    cell: Cell | None = None


class Page:
    """The paragraphs of an Article under some Choices."""

    def __init__(
        self,
        article: Article,
        choices: Choices,
        convert: Callable[[str], Conversion],
        read: ReadText,
        mended: Iterable[int] = (),
    ) -> None:
        """Prepare the paragraphs' places; nothing is converted or read yet.

        `mended` are the indexes of the repairs that are made; the choices may ask for all. An
        export is given `fetch`, which brings the ending and the bytes of a picture by its name.
        """
        self.article = article
        self.choices = choices
        self.known: Collection[str] = ()
        self.fetch: Callable[[str], tuple[str, bytes]] = lambda _: ("", b"")
        self._convert = convert
        self._read = read
        self._starts = _line_starts(article.text)
        self._metadata = frozenset(article.metadata.lines)
        self._headings = {h.start: h.level for h in article.headings if h.end > h.start}
        self._entities = _starts_of(article.entities)
        self._repairs = _starts_of(article.repairs)
        self._doubts = _starts_of(article.readings)
        self._placed = Placed(article.content, self._starts) if article.content else None
        count = len(article.repairs or ())
        self.mended = frozenset(range(count) if choices.repair else mended)

    def __len__(self) -> int:
        """Return the number of paragraphs; an empty text has one, which is empty."""
        return len(self._starts) - 1

    def clean_span(self, number: int) -> tuple[int, int]:
        """Return where paragraph `number` stands in the clean text, without its line end."""
        return self._starts[number], self._starts[number + 1] - 1

    def number_at(self, position: int) -> int:
        """Return the number of the paragraph that holds a position of the clean text."""
        return min(bisect_right(self._starts, position), len(self)) - 1

    def paragraph(self, number: int) -> Paragraph:
        """Make paragraph `number`."""
        return self.piece(*self.clean_span(number))

    def piece(self, start: int, end: int) -> Paragraph:
        """Make `[start, end)` of the clean text, which lies inside one paragraph.

        For a paragraph without end, which is shown a piece at a time.
        """
        clean = self.article.text[start:end]
        conversion = self._convert(self._repaired(clean, start))
        alignment = conversion.alignment
        pinyin = self._pinyin(clean, start, conversion)
        words = self._words(start, end, alignment)
        said = self._spoken(conversion.text, pinyin, words)
        aid = self._dressed(said)
        marks = tuple(self._marks(start, end, alignment))
        heading = self._heading(start, clean)
        return Paragraph(
            conversion.text,
            start,
            alignment,
            is_metadata=not heading and clean in self._metadata,
            pinyin=pinyin,
            ruby=self._sifted(aid, conversion.text, words, marks),
            words=words,
            marks=marks,
            aid=aid,
            spoken=said,
            by_word=self.choices.ruby == "pinyin" and self._joins,
            heading=heading,
            **self._standing(start, end),
        )

    def _standing(self, start: int, end: int) -> Standing:
        """Return where a piece stands among pictures, in lists and quotations."""
        if self._placed is None:
            return {}
        first, last = self.clean_span(self.number_at(start))
        return self._placed.standing(start, begins=start == first, ends=end == last)

    @property
    def pictures(self) -> Iterator[tuple[int, int]]:
        """The places of all pictures in the clean text, and their indexes."""
        return iter(()) if self._placed is None else self._placed.pictures()

    def _heading(self, start: int, clean: str) -> int:
        """Return the level of a heading; what the document calls its title is one."""
        title = self.article.metadata.title
        is_title = title is not None and clean.strip() == title
        return self._headings.get(start, int(is_title))

    def shown(self, text: str) -> str:
        """Return `text`, which stands beside the clean text, in the script that is shown."""
        return self._convert(text).text

    def _repaired(self, clean: str, start: int) -> str:
        if not (self.mended and self.article.repairs):
            return clean
        pieces: list[str] = []
        position = 0
        for index in _inside(self._repairs, start, start + len(clean)):
            repair = self.article.repairs[index]
            if repair.end > start + len(clean):
                break
            if index not in self.mended:
                continue
            pieces += (clean[position : repair.start - start], repair.new)
            position = repair.end - start
        return "".join((*pieces, clean[position:]))

    def _pinyin(self, clean: str, start: int, conversion: Conversion) -> Readings | None:
        """Carry the readings over; read anew where other words stand than in the clean text."""
        known = self.article.pinyin
        if known is None:
            return None
        carried = tuple(known[start : start + len(clean)])
        if len(carried) < len(clean):  # this line is still being read
            return None
        if conversion.text == clean:
            return carried
        before, after = shadow(clean), shadow(conversion.text)
        if before == after:
            return carried
        anew = self._read(conversion.text)
        back = conversion.alignment.backward
        readings: list[str | None] = []
        for at, character in enumerate(after):
            origin = back(at)
            if origin < len(before) and before[origin] == character:
                readings.append(carried[origin])
            else:
                readings.append(anew[at] if anew is not None else None)
        return tuple(readings)

    def _spoken(
        self,
        text: str,
        pinyin: Readings | None,
        words: tuple[tuple[int, int], ...] | None,
    ) -> Readings | None:
        """Return the readings in the tones that are chosen."""
        if pinyin is None or self.choices.ruby == "none":
            return None
        return spoken(text, pinyin, words, self.choices)

    @property
    def _joins(self) -> bool:
        """Whether pinyin is written word by word; Wade-Giles parts its syllables."""
        return self.choices.ruby_by == "word" and self.choices.pinyin_style != "wade-giles"

    def _dressed(self, said: Readings | None) -> Readings | None:
        """Return readings as they are written above the text."""
        if said is None:
            return None
        style = self.choices.pinyin_style
        if self.choices.ruby == "pinyin" and style == "marks":
            return said
        dress: Callable[[str], str] = DRESSES[style]
        if self.choices.ruby == "zhuyin":
            dress = zhuyin
        return tuple(dress(syllable) if syllable else None for syllable in said)

    def _sifted(
        self,
        aid: Readings | None,
        text: str,
        words: tuple[tuple[int, int], ...] | None,
        marks: tuple[Mark, ...],
    ) -> Readings | None:
        """Return the readings that the policy shows."""
        if aid is None or self.choices.ruby_for == "all":
            return aid
        entities = self.article.entities or ()
        names = (
            (mark.start, mark.end)
            for mark in marks
            if mark.kind == "entity" and entities[mark.index].type in _NAMES
        )
        doubts = ((mark.start, mark.end) for mark in marks if mark.kind == "reading")
        return sifted(
            aid,
            text,
            words,
            names=names,
            doubts=doubts,
            choices=self.choices,
            known=self.known,
        )

    def _words(
        self, start: int, end: int, alignment: Alignment
    ) -> tuple[tuple[int, int], ...] | None:
        words = self.article.words
        if words is None:
            return None
        first = bisect_left(words, (start, start))
        last = bisect_left(words, (end, end))
        borders = [w[0] - start for w in words[first:last]]
        if not alignment.is_identity:
            inside = {p for q in alignment.patches for p in range(q.start + 1, q.end)}
            borders = [alignment.forward(b) for b in borders if b not in inside]
        borders = sorted({0, *borders, alignment.other_length})
        return tuple(pairwise(borders))

    def _marks(self, start: int, end: int, alignment: Alignment) -> Iterator[Mark]:
        article = self.article
        kinds: tuple[tuple[MarkKind, list[int], Sequence[Entity | Repair | DoubtfulReading]], ...]
        kinds = (
            ("entity", self._entities, article.entities or ()),
            ("repair", self._repairs, article.repairs or ()),
            ("reading", self._doubts, article.readings or ()),
        )
        for kind, starts, marks in kinds:
            for index in _inside(starts, start, end):
                mark = marks[index]
                if isinstance(mark, Repair) and not self._is_doubtful_here(mark):
                    continue
                if isinstance(mark, DoubtfulReading) and mark.is_settled:
                    continue
                span = alignment.forward_span(mark.start - start, mark.end - start)
                is_mended = kind == "repair" and index in self.mended
                yield Mark(*span, "mended" if is_mended else kind, index)
        if self._placed is not None:
            for begin, stop, name, index in self._placed.calls(start, end):
                yield Mark(*alignment.forward_span(begin - start, stop - start), name, index)

    def _is_doubtful_here(self, repair: Repair) -> bool:
        """Whether it matters in the script shown: in simplified, 于 stands for both."""
        return self._convert(repair.old).text != self._convert(repair.new).text


def _line_starts(text: str) -> list[int]:
    starts, at = [0], text.find("\n")
    while at >= 0:
        starts.append(at + 1)
        at = text.find("\n", at + 1)
    starts.append(len(text) + 1)
    return starts


def _starts_of(marks: Sequence[Entity | Repair | DoubtfulReading] | None) -> list[int]:
    return [mark.start for mark in marks or ()]


def _inside(starts: list[int], start: int, end: int) -> range:
    return range(bisect_left(starts, start), bisect_left(starts, end))
