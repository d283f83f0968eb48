"""The lines of one row of the two columns, and where its edits stand on them."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QFont, QTextCharFormat, QTextLayout, QTextOption

from reader.ui.removedrows import visible_signs

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from PySide6.QtGui import QTextLine

    from reader.core.edits import Edit
    from reader.ui.removedrows import Row
    from reader.ui.theme import Theme

__all__ = ["Layouts", "RowLayout", "Texts"]

_PITCH = 1.72  # of the size: line to line
_STRIKE = 4  # pixels above the baseline, half the height of small letters
_MOST = 200  # rows whose lines are kept


class Texts(NamedTuple):
    """What the columns show: two texts, the edits between them, and those put back."""

    source: str
    clean: str
    edits: Sequence[Edit]
    undone: Collection[int]


class RowLayout:
    """One row laid out; places are logical pixels from the top left of each column."""

    def __init__(self, row: Row, texts: Texts, widths: tuple[int, int], style: _Style) -> None:
        """Set both columns of a row."""
        self._row, self._edits, self._undone = row, texts.edits, texts.undone
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
            if at not in texts.undone:
                formats.append(_range(start, length, struck))
                shift += len(edit.new) - (edit.end - edit.start)
                self._clean_spans[at] = (place, place + len(edit.new))
            position = edit.end
        pieces.append(texts.source[position : row.end].replace("\n", "\u2028"))
        clean = texts.clean[row.clean_start : row.clean_end]
        self._clean_text = clean
        self.source = _lay("".join(pieces), style, widths[0], formats)
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
