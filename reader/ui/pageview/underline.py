"""The underlines of names: the shape tells the kind, the colour tells it again.

Person solid, organisation double, place dashed, dates and times dotted, amounts a bracket.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

if TYPE_CHECKING:
    from reader.core.article import EntityType

__all__ = ["Stroke", "underline"]


class Stroke(NamedTuple):
    """Where a line is drawn, in pixels; whether the name begins and ends there."""

    left: float
    right: float
    y: float
    em: float
    begins: bool = True
    finishes: bool = True


def underline(painter: QPainter, kind: EntityType, colour: QColor, stroke: Stroke) -> None:
    """Draw the line of a kind; a bracket is closed only where the name begins and ends."""
    left, right, y, em = stroke[:4]
    if right - left < 1:
        return
    if kind == "PERSON":
        painter.fillRect(QRectF(left, y, right - left, max(1.5, 0.075 * em)), colour)
    elif kind == "ORGANIZATION":
        thin, apart = max(1.0, 0.04 * em), max(3.0, round(0.12 * em))
        painter.fillRect(QRectF(left, y, right - left, thin), colour)
        painter.fillRect(QRectF(left, y + apart, right - left, thin), colour)
    elif kind == "LOCATION":
        _dashes(painter, colour, stroke)
    elif kind in {"DATE", "TIME"}:
        _dots(painter, colour, stroke)
    else:
        _bracket(painter, colour, stroke)


def _dashes(painter: QPainter, colour: QColor, stroke: Stroke) -> None:
    """Draw whole dashes from end to end: their number is fitted, their length not cut."""
    left, right, y, em = stroke[:4]
    dash, gap = 0.28 * em, 0.14 * em
    count = max(1, round((right - left + gap) / (dash + gap)))
    step = (right - left + gap) / count
    for i in range(count):
        painter.fillRect(QRectF(left + i * step, y, step - gap, max(1.5, 0.075 * em)), colour)


def _dots(painter: QPainter, colour: QColor, stroke: Stroke) -> None:
    left, right, y, em = stroke[:4]
    size = max(2.0, 0.085 * em)
    count = max(2, round((right - left - size) / (2 * size)) + 1)
    step = (right - left - size) / (count - 1)
    pen = QPen(colour, size)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    middle = y + size / 2
    painter.drawPoints([QPointF(left + size / 2 + i * step, middle) for i in range(count)])


def _bracket(painter: QPainter, colour: QColor, stroke: Stroke) -> None:
    left, right, y, em = stroke[:4]
    thick, rise = max(1.2, 0.05 * em), 0.13 * em
    low = y + 0.06 * em
    painter.fillRect(QRectF(left, low, right - left, thick), colour)
    if stroke.begins:
        painter.fillRect(QRectF(left, low - rise, thick, rise), colour)
    if stroke.finishes:
        painter.fillRect(QRectF(right - thick, low - rise, thick, rise), colour)
