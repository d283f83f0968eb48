"""Lines of words on cards."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QPainter

from reader.ui.controls import elided

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

__all__ = ["Hand"]


@dataclass(frozen=True, slots=True)
class Hand:
    """Writes in a widget's font at a size in pixels; what has no room is cut."""

    widget: QWidget
    pixels: int
    colour: QColor
    bold: bool = False
    at: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft

    def write(self, painter: QPainter, box: QRect, words: str) -> int:
        """Write one line in a box; return how wide it is."""
        font = QFont(self.widget.font())
        font.setPixelSize(self.pixels)
        font.setBold(self.bold)
        painter.setFont(font)
        painter.setPen(self.colour)
        metrics = painter.fontMetrics()
        text = elided(metrics, words, box.width())
        painter.drawText(box, self.at | Qt.AlignmentFlag.AlignVCenter, text)
        return metrics.horizontalAdvance(text)
