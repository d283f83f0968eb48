"""One card of the shelf: the cover, what it does not say, and how far one is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen

from reader.ui.controls import elided
from reader.ui.look.theme import THEMES
from reader.ui.shelf.cover import COVER, Covers

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from reader.ui.look.theme import Theme
    from reader.ui.shelf.rows import ShelfRows

__all__ = ["CARD_HEIGHT", "NARROWEST_CARD", "CardBrush", "draw_part"]

_PAD = 14
CARD_HEIGHT = _PAD + 180 + 68 + 8
NARROWEST_CARD = 160
"""The sides of a card in logical pixels; it grows with the room there is."""


class CardBrush:
    """Draws cards in a theme."""

    def __init__(self, rows: ShelfRows, widget: QWidget) -> None:
        self._rows, self._widget = rows, widget
        self._theme = THEMES["light"]
        self.covers = Covers()

    def set_theme(self, theme: Theme) -> None:
        """Draw in these colours."""
        self._theme = theme
        self.covers.forget()

    def draw(
        self,
        painter: QPainter,
        box: QRect,
        row: int,
        *,
        current: bool,
        hovered: bool,
    ) -> None:
        """Draw the card of a row; the `current` one bears the ring of the keyboard."""
        entry, theme = self._rows.entry(row), self._theme
        words = self._rows.words(entry)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setBrush(theme.colour("panel"))
        painter.setPen(QPen(theme.colour("control" if hovered else "rule"), 1))
        painter.drawRoundedRect(frame, 8, 8)
        if current:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.drawRoundedRect(frame.adjusted(-2.5, -2.5, 2.5, 2.5), 10, 10)
        gone = entry.document.name in self._rows.missing and bool(entry.document.name)
        scale = self._widget.devicePixelRatioF()
        cover, whole = self.covers.cover(words, entry.about.script, theme, scale)
        painter.setOpacity(0.45 if gone else 1.0)
        left = box.left() + (box.width() - COVER.width()) // 2
        painter.drawPixmap(left, box.top() + _PAD, cover)
        painter.setOpacity(1.0)
        first, second = words.first, words.second
        if not whole:  # the cover could not say all of it
            first, second = words.title, words.first
        below = box.adjusted(_PAD, _PAD + COVER.height() + 8, -_PAD, 0)
        self._line(painter, below, first, 13, "ink")
        self._line(painter, below.adjusted(0, 19, 0, 0), second, 12, "ink3")
        self._foot(painter, below.adjusted(0, 40, 0, 0), row, gone=gone)
        painter.restore()

    def _line(self, painter: QPainter, box: QRect, words: str, pixels: int, ink: str) -> None:
        font = QFont(self._widget.font())
        font.setPixelSize(pixels)
        painter.setFont(font)
        painter.setPen(self._theme.colour(ink))
        area = QRect(box.left(), box.top(), box.width(), 18)
        text = elided(painter.fontMetrics(), words, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, text)

    def _foot(self, painter: QPainter, box: QRect, row: int, *, gone: bool) -> None:
        entry = self._rows.entry(row)
        state = self._rows.state(entry)
        if gone:
            self._line(painter, box, self._widget.tr("Missing · Find it…"), 12, "mark")
            return
        font = QFont(self._widget.font())
        font.setPixelSize(12)
        painter.setFont(font)
        painter.setPen(self._theme.colour("ink2"))
        area = QRect(box.left(), box.top(), box.width(), 18)
        painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, state)
        room = area.width() - max(40, painter.fontMetrics().horizontalAdvance(state) + 12)
        draw_part(painter, QRectF(area.left(), area.top() + 7, room, 5), entry.part, self._theme)


def draw_part(painter: QPainter, box: QRectF, part: float | None, theme: Theme) -> None:
    """Draw how much of a text was read as a bar in a box."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("rule"))
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
    if part:
        done = QRectF(box)
        done.setWidth(max(box.height(), box.width() * min(1.0, part)))
        painter.setBrush(theme.colour("good" if part >= 1.0 else "accent"))
        painter.drawRoundedRect(done, box.height() / 2, box.height() / 2)
