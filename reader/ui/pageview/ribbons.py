"""Bookmarks on the page: a ribbon in the margin, beside the line that is marked."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPolygonF

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QColor, QPainter

    from reader.ui.pageview.laid import Laid

__all__ = ["Ribbons"]

_AWAY, _WIDE, _HIGH, _NOTCH = 0.5, 0.28, 0.82, 0.16
"""Of an em: how far from the text a ribbon hangs, its sides, how deep it is cut."""


class Ribbons:
    """The marked positions of the clean text, in order."""

    def __init__(self) -> None:
        self.positions: list[int] = []

    def take(self, positions: Iterable[int]) -> None:
        """Mark these positions and no others."""
        self.positions = sorted(set(positions))

    def draw(
        self,
        painter: QPainter,
        laid: Laid,
        corner: tuple[int, int],
        span: tuple[int, int],
        colour: QColor,
    ) -> None:
        """Draw the ribbons of a block at its `corner` that holds a `span` of the text."""
        first, last = bisect_left(self.positions, span[0]), bisect_left(self.positions, span[1])
        for position in self.positions[first:last]:
            shown = laid.paragraph.alignment.forward(position - laid.paragraph.start)
            number = laid.line_of(min(max(0, shown), len(laid.text)))
            line = corner[1] + number * laid.style.pitch
            baseline = line + laid.style.baseline
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawPolygon(_shape(laid, float(corner[0]), float(baseline)))


def _shape(laid: Laid, left: float, baseline: float) -> QPolygonF:
    """Return a ribbon whose notched end hangs down, in lines and in columns."""
    em = laid.geometry.em
    away, wide, high, notch = _AWAY * em, max(6.0, _WIDE * em), _HIGH * em, _NOTCH * em
    if laid.geometry.is_vertical:  # x runs down the window, y to the left
        top, bottom = left - 0.35 * em - high, left - 0.35 * em
        middle = baseline - 0.38 * laid.style.em
        sides = middle - wide / 2, middle + wide / 2
        points = (
            (top, sides[0]),
            (bottom, sides[0]),
            (bottom - notch, middle),
            (bottom, sides[1]),
            (top, sides[1]),
        )
    else:
        right, top = left - away, baseline - 0.38 * laid.style.em - high / 2
        points = (
            (right - wide, top),
            (right, top),
            (right, top + high),
            (right - wide / 2, top + high - notch),
            (right - wide, top + high),
        )
    return QPolygonF([QPointF(x, y) for x, y in points])
