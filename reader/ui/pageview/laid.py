"""A block laid out: its lines, and the glyph runs of the lines that were looked at."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF

from reader.ui.pageview.annotate import pinyin_runs, readings_of, zhuyin_runs
from reader.ui.pageview.columnruns import column_runs
from reader.ui.pageview.inked import Inked, glyph_run
from reader.ui.pageview.raised import RAISE, is_raised

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from reader.core.page import Mark, Paragraph
    from reader.ui.pageview.composer import Line
    from reader.ui.pageview.geometry import Geometry, Style
    from reader.ui.pageview.plates import Plate

__all__ = ["Laid", "LineMark", "Place"]


class LineMark(NamedTuple):
    """A mark where it crosses a line: `[start, end)` are characters of the block."""

    mark: Mark
    start: int
    end: int


class Place(NamedTuple):
    """A character of a block and the line it stands on."""

    line: int
    character: int


class Laid:
    """A block with its lines; readings and marks may be exchanged, the lines stay.

    `shown` is what is drawn of the text, `ruled` says that a rule follows. `plates` are pictures,
    and `lead` is how much of them stands above the first line; `marker` and `marker_line` are
    what hangs before it. Heights are pixels.
    """

    def __init__(self, paragraph: Paragraph, shown: str) -> None:
        self.paragraph = paragraph
        self.text = paragraph.text
        self.shown = shown
        self.lines: list[Line] = []
        self.style: Style
        self.geometry: Geometry
        self.ruled = False
        self.plates: list[Plate] = []
        self.lead = 0
        self.marker = ""
        self.marker_line: Line | None = None
        self.height = 0
        self.stamp = -1
        self._glyphs: dict[int, list[Inked]] = {}
        self._ruby: dict[tuple[int, bool], list[Inked]] = {}
        self._marks: dict[int, list[LineMark]] | None = None

    def shows(self, paragraph: Paragraph) -> bool:
        """Return whether the lines are those of another version of the paragraph too."""
        known = self.paragraph
        return (
            self.text == paragraph.text
            and known.is_metadata == paragraph.is_metadata
            and known.heading == paragraph.heading
            and (known.before, known.after) == (paragraph.before, paragraph.after)
            and (known.level, known.marker) == (paragraph.level, paragraph.marker)
            and (known.quoted, known.cell) == (paragraph.quoted, paragraph.cell)
        )

    def renew(self, paragraph: Paragraph) -> None:
        """Take the readings and marks of a paragraph whose text is the same."""
        self.paragraph = paragraph
        self._ruby.clear()
        self._marks = None

    def glyphs(self, number: int) -> list[Inked]:
        """Return the glyphs of a line, a run a font, from the line's left and baseline."""
        runs = self._glyphs.get(number)
        if runs is None:
            line = self.lines[number]
            runs = self._glyphs_of(self.shown, self.text, line, self._linked(number))
            self._glyphs[number] = runs
        return runs

    def marker_glyphs(self) -> list[Inked]:
        """Return the glyphs of what hangs before the first line, from its origin."""
        if self.marker_line is None:
            return []
        if -1 not in self._glyphs:
            self._glyphs[-1] = self._glyphs_of(self.marker, self.marker, self.marker_line, ())
        return self._glyphs[-1]

    def _linked(self, number: int) -> set[int]:
        """Return the characters of a line that stand in links, from the line's start."""
        start = self.lines[number].start
        parts = (m for m in self.marks(number) if m.mark.kind in ("link", "note"))
        return {at - start for part in parts for at in range(part.start, part.end)}

    def ruby(self, number: int, *, toned: bool = False) -> list[Inked]:
        """Return the readings of a line, a run a tone when they are `toned`."""
        made = self._ruby.get((number, toned))
        if made is None:
            readings, made = self.paragraph.ruby, []
            if readings is not None and self.has_ruby():
                if any(map(is_raised, self.shown)):
                    pairs = zip(readings, self.shown, strict=True)
                    readings = tuple(None if is_raised(sign) else one for one, sign in pairs)
                made = self._runs(readings, number, toned=toned)
            self._ruby[number, toned] = made
        return made

    def marks(self, number: int) -> list[LineMark]:
        """Return the marks that cross a line."""
        if self._marks is None:
            self._marks = {}
            for mark in self.paragraph.marks:
                self._spread(mark, self._marks)
        return self._marks.get(number, [])

    def line_of(self, character: int) -> int:
        """Return the line on which a character stands; the end is on the last."""
        return max(0, bisect_right(self.lines, character, key=lambda line: line.start) - 1)

    def character_at(self, number: int, x: float) -> int:
        """Return the character of a line whose place holds x; a gap belongs to its halves."""
        line = self.lines[number]
        at = max(0, bisect_right(line.lefts, x) - 1)
        if at + 1 < len(line.lefts) and x > (line.rights[at] + line.lefts[at + 1]) / 2:
            at += 1
        return line.start + at

    def caret_at(self, number: int, x: float) -> int:
        """Return the border between characters of a line that is nearest to x."""
        line = self.lines[number]
        at = self.character_at(number, x) - line.start
        return line.start + at + (x > (line.lefts[at] + line.rights[at]) / 2)

    def has_ruby(self) -> bool:
        """Return whether readings are drawn over this block."""
        return self.paragraph.ruby is not None and not self.paragraph.is_metadata

    def _spread(self, mark: Mark, marks: dict[int, list[LineMark]]) -> None:
        start = max(0, mark.start)
        end = min(len(self.text), mark.end)
        if mark.kind == "note" and mark.start == mark.end and self.lines:
            at = min(start, len(self.text))
            part = LineMark(mark, at, at)
            marks.setdefault(self.line_of(max(0, at - 1)), []).append(part)
        if start >= end:
            return
        for number in range(self.line_of(start), self.line_of(end - 1) + 1):
            line = self.lines[number]
            part = LineMark(mark, max(start, line.start), min(end, line.end))
            marks.setdefault(number, []).append(part)

    def _glyphs_of(
        self, shown: str, text: str, line: Line, linked: Collection[int]
    ) -> list[Inked]:
        span, column = slice(line.start, line.end), self.style.column
        if column is not None:
            return column_runs(shown[span], text[span], line, column, linked)
        face, start = self.style.face, line.start
        known, blank, rise = face.glyph, " \t\u3000", -RAISE * self.style.em
        fonts: dict[tuple[int, bool], tuple[list[int], list[QPointF], list[str]]] = {}
        texts: list[str] = []
        for at, (character, x, left, right) in enumerate(
            zip(shown[span], line.origins, line.lefts, line.rights, strict=True)
        ):
            if left == right and x == left and texts:  # it is drawn with the one before
                texts[-1] += text[start + at]
            if character in blank or (left == right and x == left):
                continue
            font, glyph = known(character)
            glyphs, points, texts = fonts.setdefault((font, at in linked), ([], [], []))
            glyphs.append(glyph)
            points.append(QPointF(x, rise if is_raised(character) else 0.0))
            texts.append(text[start + at])
        return [
            Inked(glyph_run(face.fonts[font], glyphs, points), is_link=is_link, texts=texts)
            for (font, is_link), (glyphs, points, texts) in fonts.items()
        ]

    def peeked(self, number: int, start: int, end: int, *, toned: bool = False) -> list[Inked]:
        """Return the readings of characters `[start, end)` that the policy leaves out."""
        paragraph = self.paragraph
        if paragraph.aid is None or paragraph.ruby is None or not self.has_ruby():
            return []
        hidden = tuple(
            aid if start <= at < end and not shown else None
            for at, (aid, shown) in enumerate(zip(paragraph.aid, paragraph.ruby, strict=True))
        )
        return self._runs(hidden, number, toned=toned)

    def doubtful(self, number: int) -> set[int]:
        """Return the characters of a line whose readings are in doubt, from the line's start."""
        start = self.lines[number].start
        marks = (item for item in self.marks(number) if item.mark.kind == "reading")
        return {item.end - 1 - start for item in marks}

    def _runs(self, readings: Sequence[str | None], number: int, *, toned: bool) -> list[Inked]:
        line, geometry = self.lines[number], self.geometry
        if geometry.mode == "zhuyin":
            part = readings[line.start : line.end]
            return zhuyin_runs(line, part, geometry, toned=toned)
        above = readings_of(self.paragraph, readings, line)
        return pinyin_runs(line, above, self.doubtful(number), geometry, toned=toned)
