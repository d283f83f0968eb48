"""A block laid out: its lines, and the glyph runs of the lines that were looked at."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF
from PySide6.QtGui import QGlyphRun

from reader.ui.pageview.annotate import Condensed, pinyin_runs, readings_of, zhuyin_runs

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.core.page import Mark, Paragraph
    from reader.ui.pageview.composer import Line
    from reader.ui.pageview.geometry import Geometry, Style

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

    `shown` is what is drawn of the text, `ruled` says that a rule follows. Heights are pixels.
    """

    def __init__(self, paragraph: Paragraph, shown: str) -> None:
        self.paragraph = paragraph
        self.text = paragraph.text
        self.shown = shown
        self.lines: list[Line] = []
        self.style: Style
        self.geometry: Geometry
        self.ruled = False
        self.height = 0
        self.stamp = -1
        self._glyphs: dict[int, list[QGlyphRun]] = {}
        self._ruby: dict[int, tuple[list[QGlyphRun], list[Condensed]]] = {}
        self._marks: dict[int, list[LineMark]] | None = None

    def renew(self, paragraph: Paragraph) -> None:
        """Take the readings and marks of a paragraph whose text is the same."""
        self.paragraph = paragraph
        self._ruby.clear()
        self._marks = None

    def glyphs(self, number: int) -> list[QGlyphRun]:
        """Return the glyph runs of a line, one a font, from the line's left and baseline."""
        runs = self._glyphs.get(number)
        if runs is None:
            runs = self._glyphs[number] = self._make_glyphs(self.lines[number])
        return runs

    def ruby(self, number: int) -> tuple[list[QGlyphRun], list[Condensed]]:
        """Return the readings of a line: whole runs, and syllables drawn narrower."""
        made = self._ruby.get(number)
        if made is None:
            made = self._ruby[number] = self._make_ruby(number)
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
        if start >= end:
            return
        for number in range(self.line_of(start), self.line_of(end - 1) + 1):
            line = self.lines[number]
            part = LineMark(mark, max(start, line.start), min(end, line.end))
            marks.setdefault(number, []).append(part)

    def _make_glyphs(self, line: Line) -> list[QGlyphRun]:
        face = self.style.face
        known, blank = face.glyph, " \t\u3000"
        fonts: dict[int, tuple[list[int], list[QPointF]]] = {}
        for character, x, left, right in zip(
            self.shown[line.start : line.end], line.origins, line.lefts, line.rights, strict=True
        ):
            if character in blank or (left == right and x == left):
                continue
            font, glyph = known(character)
            glyphs, points = fonts.setdefault(font, ([], []))
            glyphs.append(glyph)
            points.append(QPointF(x, 0.0))
        runs = []
        for font, (glyphs, points) in fonts.items():
            run = QGlyphRun()
            run.setRawFont(face.fonts[font])
            run.setGlyphIndexes(glyphs)
            run.setPositions(points)
            runs.append(run)
        return runs

    def _make_ruby(self, number: int) -> tuple[list[QGlyphRun], list[Condensed]]:
        readings = self.paragraph.ruby
        if readings is None or not self.has_ruby():
            return [], []
        return self._runs(readings, number)

    def peeked(self, number: int, start: int, end: int) -> tuple[list[QGlyphRun], list[Condensed]]:
        """Return the readings of characters `[start, end)` that the policy leaves out."""
        paragraph = self.paragraph
        if paragraph.aid is None or paragraph.ruby is None or not self.has_ruby():
            return [], []
        hidden = tuple(
            aid if start <= at < end and not shown else None
            for at, (aid, shown) in enumerate(zip(paragraph.aid, paragraph.ruby, strict=True))
        )
        return self._runs(hidden, number)

    def doubtful(self, number: int) -> set[int]:
        """Return the characters of a line whose readings are in doubt, from the line's start."""
        start = self.lines[number].start
        marks = (item for item in self.marks(number) if item.mark.kind == "reading")
        return {item.end - 1 - start for item in marks}

    def _runs(
        self, readings: Sequence[str | None], number: int
    ) -> tuple[list[QGlyphRun], list[Condensed]]:
        line = self.lines[number]
        if self.geometry.mode == "zhuyin":
            return zhuyin_runs(line, readings[line.start : line.end], self.geometry), []
        above = readings_of(self.paragraph, readings, line)
        return pinyin_runs(line, above, self.doubtful(number), self.geometry)
