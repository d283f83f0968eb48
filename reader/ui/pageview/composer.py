"""Lines of Chinese: where a paragraph is broken and where each character stands.

Pure: it knows the widths of characters through `Metrics` and nothing of a screen. Rules from
CLREQ: line start and end, marks that are not parted, numbers with their units, two marks side
by side (2 em become 1.5), half-width marks at the edges, a gap between Hanzi and Latin, even
justification, no last line of one character. Lengths are pixels.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import pairwise
from typing import NamedTuple

from reader.ui.pageview.row import Box, Metrics, Row, Setting, measure_box

__all__ = ["Composer", "Line", "Metrics", "Setting"]

_TOLERANCE = 0.01
_WIDEST_GAP = 0.6  # of an em: a line that would need more stays ragged
_CLOSE = 2.0  # of an em: how much a line may lack that is stretched all the same
_LOOSEST = 3.7  # of an em: how much shorter a line may get for the sake of the last one


class Line(NamedTuple):
    """Characters `[start, end)` of the text, from the left edge of the measure.

    `origins` are where the glyphs are drawn, `lefts` and `rights` the borders of what the
    characters take up, one item a character.
    """

    start: int
    end: int
    origins: list[float]
    lefts: list[float]
    rights: list[float]


class Composer:
    """Sets paragraphs in one face and setting; remembers the characters it has measured."""

    def __init__(self, metrics: Metrics, setting: Setting) -> None:
        self._metrics = metrics
        self._setting = setting
        self._boxes: dict[str, Box] = {}

    def compose(self, text: str, *, indented: bool = True, ends: bool = True) -> list[Line]:
        """Return the lines of one paragraph; an empty text has none.

        When it `ends` with this text, its last line is as long as it comes.
        """
        if not text:
            return []
        setting = self._setting
        row = self._row(text)
        indent = setting.indent if indented else 0.0
        if indented:
            row.flatten_lead(indent)
        borders = self._borders(row, indent)
        last, ragged = len(borders) - 2, row.is_western()
        return [
            self._line(
                row,
                borders[i],
                borders[i + 1],
                0.0 if i else indent,
                ragged=ragged or (i == last and (ends or self._slack(row, borders) > self._close)),
            )
            for i in range(last + 1)
        ]

    def compose_back(self, text: str) -> list[Line]:
        """Return the lines of a text whose last line is full: they are filled from the end."""
        row, borders = self._row(text), [len(text)]
        while borders[-1] > 0:
            end = borders[-1]
            limit = row.seen[end - 1] - self._setting.measure - _TOLERANCE
            start = fit = bisect_left(row.lefts, limit, 0, end - 1)
            while start < end and row.tied[start]:
                start += 1
            borders.append(start if start < end else fit)
        pairs = pairwise(reversed(borders))
        return [self._line(row, start, end, 0.0, ragged=False) for start, end in pairs]

    @property
    def _close(self) -> float:
        return _CLOSE * self._metrics.em

    def _slack(self, row: Row, borders: list[int]) -> float:
        """Return how much the last line lacks."""
        return self._setting.measure - (row.seen[-1] - row.base(borders[-2]))

    def _row(self, text: str) -> Row:
        setting = self._setting
        for character in set(text).difference(self._boxes):
            self._boxes[character] = measure_box(character, self._metrics, setting)
        return Row(text, self._boxes, self._metrics.em, setting.tracking, setting.mixed_gap)

    def _borders(self, row: Row, indent: float) -> list[int]:
        """Return where lines begin, and the end of the text."""
        borders, length = [0], len(row.lefts)
        while borders[-1] < length:
            start = borders[-1]
            limit = row.base(start) + self._setting.measure - (0.0 if start else indent)
            borders.append(self._border(row, start, limit + _TOLERANCE))
        if len(borders) > 2:
            self._mend_last(row, borders)
        return borders

    def _border(self, row: Row, start: int, limit: float) -> int:
        """Return the end of the line that begins at `start` and may reach `limit`."""
        length = len(row.lefts)
        fit = bisect_right(row.seen, limit, start, length)
        if fit >= length:
            return length
        squeezed = self._squeezed(row, start, fit, limit)
        if squeezed:
            return squeezed
        end = fit
        while end > start and row.tied[end]:
            end -= 1
        return end if end > start else row.emergency(start, max(fit, start + 1))

    def _squeezed(self, row: Row, start: int, fit: int, limit: float) -> int:
        """Return a longer line's end if its marks can give the room for a stop, or 0."""
        for end in (fit + 1, fit + 2):
            if end > len(row.lefts) or not row.tied[end - 1]:
                return 0
            if not row.tied[end]:
                over = row.seen[end - 1] - limit
                return end if over <= row.give(start, end) else 0
        return 0

    def _mend_last(self, row: Row, borders: list[int]) -> None:
        """Bring more than one character to the last line."""
        start, end = borders[-3], borders[-2]
        kept = row.seen[end - 1]
        while row.solids(borders[-2], borders[-1]) < 2:
            end -= 1
            while end > start and row.tied[end]:
                end -= 1
            if end <= start or kept - row.seen[end - 1] > _LOOSEST * self._metrics.em:
                return
            if row.seen[-1] - row.base(end) > self._setting.measure:
                return
            borders[-2] = end

    def _line(self, row: Row, start: int, end: int, shift: float, *, ragged: bool) -> Line:
        back = row.base(start) - shift
        origins = [x - back for x in row.origins[start:end]]
        lefts = [x - back for x in row.lefts[start:end]]
        rights = [x - back for x in row.ends[start:end]]
        lefts[0] = max(lefts[0], 0.0)
        line = Line(start, end, origins, lefts, rights)
        slack = self._setting.measure - (row.seen[end - 1] - back)
        if slack < -_TOLERANCE:
            self._shrink(row, line, -slack)
        elif slack > _TOLERANCE and not ragged:
            self._stretch(row, line, slack)
        return line

    def _shrink(self, row: Row, line: Line, over: float) -> None:
        share = min(1.0, over / (2 * row.give(line.start, line.end)))
        moved = 0.0
        for i, at in enumerate(range(line.start, line.end)):
            line.lefts[i] -= moved
            if i:
                moved += row.left[at] * share
            line.origins[i] -= moved
            if at < line.end - 1:
                moved += row.right[at] * share
            line.rights[i] -= moved

    def _stretch(self, row: Row, line: Line, slack: float) -> None:
        solid, visible = row.solid, row.visible_end(line.start, line.end)
        gaps = [at - line.start for at in range(line.start + 1, visible) if not solid[at]]
        if not gaps or slack / len(gaps) > _WIDEST_GAP * self._metrics.em:
            return
        each, moved, passed = slack / len(gaps), 0.0, iter([*gaps, -1])
        following = next(passed)
        for i in range(len(line.lefts)):
            if i == following:
                moved += each
                following = next(passed)
            line.origins[i] += moved
            line.lefts[i] += moved
            line.rights[i] += moved
