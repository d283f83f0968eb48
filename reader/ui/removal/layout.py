"""The lines of one row of the two columns, and where its edits stand on them."""

from __future__ import annotations

from bisect import bisect_left
from collections import OrderedDict
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QFont, QTextCharFormat, QTextLayout, QTextOption

from reader.ui.removal.rows import visible_signs

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QTextLine

    from reader.core.edits import Edit
    from reader.ui.look.theme import Theme
    from reader.ui.removal.rows import Row

__all__ = ["Layouts", "RowLayout", "Texts"]

_PITCH = 1.72  # of the size: line to line
_STRIKE = 4  # pixels above the baseline, half the height of small letters
_MOST = 200  # rows whose lines are kept


class Texts(NamedTuple):
    """What the columns show: two texts and the edits that can be made between them.

    The edits in `left` are not made, those in `pending` are made only when asked for, and those
    in `guessed` are not even suggested. `doubts`
    are the places of doubtful forms in the clean text, `kept` the stretches of the source that
    were looked at and kept.
    """

    source: str
    clean: str
    edits: Sequence[Edit]
    left: frozenset[int]
    pending: frozenset[int] = frozenset()
    guessed: frozenset[int] = frozenset()
    doubts: Sequence[int] = ()
    kept: Sequence[tuple[int, int]] = ()


class RowLayout:
    """One row laid out; places are logical pixels from the top left of each column."""

    def __init__(self, row: Row, texts: Texts, widths: tuple[int, int], style: _Style) -> None:
        """Set both columns of a row."""
        pieces: list[str] = []
        formats: list[QTextLayout.FormatRange] = []
        struck = QTextCharFormat()
        struck.setForeground(style.theme.colour("struck"))
        struck.setFont(style.small)
        position = row.start
        self._spans: dict[int, tuple[int, int]] = {}
        self._clean_spans: dict[int, tuple[int, int]] = {}
        length = shift = 0
        for at in range(row.first, row.last):
            edit = texts.edits[at]
            before = texts.source[position : edit.start].replace("\n", "\u2028")
            old = visible_signs(texts.source[edit.start : edit.end])
            pieces += (before, old)
            start = length + _units(before)
            length = start + _units(old)
            self._spans[at] = (start, length)
            place = edit.start - row.start + shift
            if at not in texts.left:
                formats.append(_range(start, length, struck))
                shift += len(edit.new) - (edit.end - edit.start)
                self._clean_spans[at] = (place, place + len(edit.new))
            position = edit.end
        pieces.append(texts.source[position : row.end].replace("\n", "\u2028"))
        clean = texts.clean[row.clean_start : row.clean_end]
        self._clean_text = clean
        shown = "".join(pieces)
        formats[:0] = _kept_formats(shown, row, texts.kept, style)
        self._doubts = _between(texts.doubts, row.clean_start, row.clean_end)
        self.source = _lay(shown, style, widths[0], formats)
        self.clean = _lay(clean.replace("\n", "\u2028"), style, widths[1], [])
        lines = max(self.source.lineCount(), self.clean.lineCount(), 1)
        self._size = style.font.pixelSize()
        self.height = lines * style.pitch

    def boxes(self, edit: int) -> list[QRectF]:
        """Return where the removed text stands in the source column."""
        return self._boxes(self.source, *self._spans.get(edit, (0, 0)))

    def clean_boxes(self, edit: int) -> list[QRectF]:
        """Return where its replacement, or the character before it, stands in the clean one."""
        start, end = self._clean_spans.get(edit, (0, 0))
        if start == end:
            start = max(0, start - 1)
        return self.stretch_boxes(start, end)

    def gaps(self) -> Iterator[QPointF]:
        """Yield the places in the clean column where something was taken out, on baselines."""
        for start, end in self._clean_spans.values():
            if start == end:
                units = _units(self._clean_text[:start])
                line = self.clean.lineForTextPosition(units)
                if line.isValid():
                    yield QPointF(_x(line, units), line.y() + line.ascent())

    def doubts(self) -> Iterator[QPointF]:
        """Yield the middles of the doubtful forms in the clean column, on baselines."""
        for at in self._doubts:
            for box in self.stretch_boxes(at, at + 1):
                yield QPointF(box.center().x(), box.top() + self._size)

    def stretch_boxes(self, start: int, end: int) -> list[QRectF]:
        """Return where a stretch of the row's clean text stands in the clean column."""
        start, end = max(0, start), max(0, end)
        units = _units(self._clean_text[:start])
        return self._boxes(self.clean, units, units + _units(self._clean_text[start:end]))

    def y_of(self, offset: int) -> int:
        """Return the top of the line on which a source offset of the row stands."""
        line = self.source.lineForTextPosition(min(offset, len(self.source.text())))
        return round(line.y()) if line.isValid() else 0

    def strikes(self, edit: int) -> list[QLineF]:
        """Return the lines through the removed text."""
        pieces = _pieces(self.source, *self._spans.get(edit, (0, 0)))
        return [
            QLineF(left, y, right, y)
            for line, left, right in pieces
            if (y := line.y() + line.ascent() - _STRIKE)
        ]

    def _boxes(self, layout: QTextLayout, start: int, end: int) -> list[QRectF]:
        return [
            QRectF(left, line.y() + line.ascent() - self._size, right - left, 1.3 * self._size)
            for line, left, right in _pieces(layout, start, end)
        ]


def _between(places: Sequence[int], start: int, end: int) -> list[int]:
    first, last = bisect_left(places, start), bisect_left(places, end)
    return [place - start for place in places[first:last]]


def _kept_formats(
    shown: str, row: Row, kept: Sequence[tuple[int, int]], style: _Style
) -> Iterator[QTextLayout.FormatRange]:
    """Yield the colour of what was kept on purpose; `shown` has a sign for each code point."""
    form = QTextCharFormat()
    form.setForeground(style.theme.colour("good"))
    at = bisect_left(kept, (row.start, row.start))
    while at < len(kept) and kept[at][1] <= row.end:
        start, end = (place - row.start for place in kept[at])
        first = _units(shown[:start])
        yield _range(first, first + _units(shown[start:end]), form)
        at += 1


class _Style(NamedTuple):
    font: QFont
    small: QFont
    pitch: int
    theme: Theme


class Layouts:
    """Rows laid out, as many as are worth keeping."""

    def __init__(self, font: QFont, small: QFont) -> None:
        """Use a font for both columns, and a small one for what was removed."""
        self._font, self._small = font, small
        self.pitch = round(font.pixelSize() * _PITCH)
        self._kept: OrderedDict[int, RowLayout] = OrderedDict()

    def clear(self) -> None:
        """Forget all rows: their text, width or colours changed."""
        self._kept.clear()

    def get(
        self, number: int, row: Row, texts: Texts, widths: tuple[int, int], theme: Theme
    ) -> RowLayout:
        """Return row `number`, laid out."""
        made = self._kept.get(number)
        if made is None:
            made = RowLayout(
                row, texts, widths, _Style(self._font, self._small, self.pitch, theme)
            )
            self._kept[number] = made
            if len(self._kept) > _MOST:
                self._kept.popitem(last=False)
        self._kept.move_to_end(number)
        return made


def _pieces(layout: QTextLayout, start: int, end: int) -> Iterator[tuple[QTextLine, float, float]]:
    """Yield the lines that a stretch runs over, and its ends on each."""
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        first = max(start, line.textStart())
        last = min(end, line.textStart() + line.textLength())
        if first < last:
            yield line, _x(line, first), _x(line, last)


def _units(text: str) -> int:
    """Return the length in Qt's units (UTF-16)."""
    return len(text) + sum(character > "\uffff" for character in text)


def _range(start: int, end: int, form: QTextCharFormat) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = start, end - start, form
    return made


def _x(line: QTextLine, position: int) -> float:
    found: object = line.cursorToX(position)
    return float(found[0] if isinstance(found, tuple) else found)  # type: ignore[arg-type]


def _lay(
    text: str, style: _Style, width: int, formats: list[QTextLayout.FormatRange]
) -> QTextLayout:
    layout = QTextLayout(text, style.font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    plain = QTextCharFormat()
    plain.setForeground(style.theme.colour("ink"))
    everything = _range(0, _units(text), plain)
    layout.setFormats([everything, *formats])
    layout.setCacheEnabled(True)
    layout.beginLayout()
    y = 0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(40, width))
        line.setPosition(QPointF(0, y + (style.pitch - line.height()) / 2))
        y += style.pitch
    layout.endLayout()
    return layout
