"""The underlines of names: the shape tells the kind, the colour tells it again.

Person solid, organisation double, place dashed, dates and times dotted, amounts a bracket.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

if TYPE_CHECKING:
    from reader.core.article import EntityType

__all__ = ["underline"]


def underline(
    painter: QPainter,
    kind: EntityType,
    colour: QColor,
    place: tuple[float, float, float],
    em: float,
    ends: tuple[bool, bool],
) -> None:
    """Draw the line of a kind; `place` is left, right and height, in pixels.

    `ends` say whether the name begins and ends here; a bracket is closed only there.
    """
    left, right, y = place
    if right - left < 1:
        return
    if kind == "PERSON":
        painter.fillRect(QRectF(left, y, right - left, max(1.5, 0.075 * em)), colour)
    elif kind == "ORGANIZATION":
        thin, apart = max(1.0, 0.04 * em), max(3.0, round(0.12 * em))
        painter.fillRect(QRectF(left, y, right - left, thin), colour)
        painter.fillRect(QRectF(left, y + apart, right - left, thin), colour)
    elif kind == "LOCATION":
        _dashes(painter, colour, (left, right, y), em)
    elif kind in {"DATE", "TIME"}:
        _dots(painter, colour, (left, right, y), em)
    else:
        _bracket(painter, colour, (left, right, y), em, ends)


def _dashes(
    painter: QPainter, colour: QColor, place: tuple[float, float, float], em: float
) -> None:
    """Whole dashes from end to end: their number is fitted, not their length cut."""
    left, right, y = place
    dash, gap = 0.28 * em, 0.14 * em
    count = max(1, round((right - left + gap) / (dash + gap)))
    step = (right - left + gap) / count
    for i in range(count):
        painter.fillRect(QRectF(left + i * step, y, step - gap, max(1.5, 0.075 * em)), colour)


def _dots(painter: QPainter, colour: QColor, place: tuple[float, float, float], em: float) -> None:
    left, right, y = place
    size = max(2.0, 0.085 * em)
    count = max(2, round((right - left - size) / (2 * size)) + 1)
    step = (right - left - size) / (count - 1)
    pen = QPen(colour, size)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    middle = y + size / 2
    painter.drawPoints([QPointF(left + size / 2 + i * step, middle) for i in range(count)])


def _bracket(
    painter: QPainter,
    colour: QColor,
    place: tuple[float, float, float],
    em: float,
    ends: tuple[bool, bool],
) -> None:
    left, right, y = place
    thick, rise = max(1.2, 0.05 * em), 0.13 * em
    low = y + 0.06 * em
    painter.fillRect(QRectF(left, low, right - left, thick), colour)
    if ends[0]:
        painter.fillRect(QRectF(left, low - rise, thick, rise), colour)
    if ends[1]:
        painter.fillRect(QRectF(right - thick, low - rise, thick, rise), colour)
