"""One card of the shelf: the cover, what it does not say, and how far one is."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from reader.ui.look.theme import THEMES
from reader.ui.shelf.cover import COVER, Covers
from reader.ui.shelf.entry import Written
from reader.ui.shelf.lettering import Hand

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from reader.ui.look.theme import Theme
    from reader.ui.shelf.rows import ShelfRows

__all__ = ["CARD_HEIGHT", "NARROWEST_CARD", "CardBrush", "draw_part"]

_PAD = 14
_FOR_COVERS = 0.006
"""Seconds of the processor in one frame for covers that were not drawn before."""
CARD_HEIGHT = _PAD + 180 + 68 + 8
NARROWEST_CARD = 160
"""The sides of a card in logical pixels; it grows with the room there is."""


class CardBrush:
    """Draws cards in a theme."""

    def __init__(self, rows: ShelfRows, widget: QWidget) -> None:
        self._rows, self._widget = rows, widget
        self._theme = THEMES["light"]
        self.covers = Covers()
        self._until = 0.0

    def set_theme(self, theme: Theme) -> None:
        """Draw in these colours."""
        self._theme = theme
        self.covers.forget()

    def load_fonts(self, scale: float) -> None:
        """Draw a cover that nobody sees, so that its fonts are there for the others."""
        self.covers.cover(Written("讀", "", "", "讀", "", ""), "hant", self._theme, scale)

    def begin(self) -> None:
        """Begin to draw the cards of one frame: covers are made for a part of it only."""
        self._until = time.thread_time() + _FOR_COVERS

    def draw(
        self,
        painter: QPainter,
        box: QRect,
        row: int,
        *,
        current: bool,
        hovered: bool,
    ) -> bool:
        """Draw the card of a row; the `current` one bears the ring of the keyboard.

        Return whether its cover was there: a new one may have to wait for the next frame.
        """
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
        is_drawn, whole = self._cover(painter, box, entry.about.script, words, gone=gone)
        first, second = words.first, words.second
        if not whole:  # the cover could not say all of it
            first, second = words.title, words.first
        below = QRect(box.left() + _PAD, box.top() + _PAD + COVER.height() + 8, 0, 18)
        below.setRight(box.right() - _PAD)
        Hand(self._widget, 13, theme.colour("ink")).write(painter, below, first)
        Hand(self._widget, 12, theme.colour("ink3")).write(
            painter, below.translated(0, 19), second
        )
        self._foot(painter, below.translated(0, 40), row, gone=gone)
        painter.restore()
        return is_drawn

    def _cover(
        self, painter: QPainter, box: QRect, script: str, words: Written, *, gone: bool
    ) -> tuple[bool, bool]:
        """Draw the cover; return whether it was there, and whether it bears the whole title."""
        scale = self._widget.devicePixelRatioF()
        corner = QPoint(box.left() + (box.width() - COVER.width()) // 2, box.top() + _PAD)
        has_time = time.thread_time() < self._until
        if not (has_time or self.covers.is_known(words, script, scale)):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("rule"))
            painter.drawRoundedRect(QRect(corner, COVER).adjusted(0, 0, -3, -3), 2, 2)
            return False, True
        cover, whole = self.covers.cover(words, script, self._theme, scale)
        painter.setOpacity(0.45 if gone else 1.0)
        painter.drawPixmap(corner, cover)
        painter.setOpacity(1.0)
        return True, whole

    def _foot(self, painter: QPainter, box: QRect, row: int, *, gone: bool) -> None:
        if gone:
            words = QCoreApplication.translate("ShelfCard", "Missing · Find it…")
            Hand(self._widget, 12, self._theme.colour("mark")).write(painter, box, words)
            return
        entry = self._rows.entry(row)
        right = Qt.AlignmentFlag.AlignRight
        hand = Hand(self._widget, 12, self._theme.colour("ink2"), at=right)
        used = hand.write(painter, box, self._rows.state(entry))
        room = box.width() - max(40, used + 12)
        draw_part(painter, QRectF(box.left(), box.top() + 7, room, 5), entry.part, self._theme)


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
