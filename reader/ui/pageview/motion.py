"""What moves on the page: readings fade in, and bars pulse where they will stand.

Only opacity changes, and readings are seen from the first frame on. Without motion they are
there at once, and the bars stand still.
"""

from __future__ import annotations

from math import cos, pi
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, QTimer
from PySide6.QtGui import QColor, QPainter

from reader.core.chinese.han import is_hanzi
from reader.ui.pageview.annotate import RISE

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractScrollArea

    from reader.core.page import Page
    from reader.ui.pageview.laid import Laid
    from reader.ui.pageview.look import Look

__all__ = ["FADE", "PULSE", "Motion", "draw_bars", "is_waiting"]

FADE, PULSE = 0.08, 1.2
"""Seconds that readings take to come, and that a bar takes to grow faint and strong again."""
_DENSE = 1.5  # device pixels a pixel: from there on drawing all of it takes longer than a frame
_FIRST = 0.4  # how much of a reading is seen in the first frame
_FRAME_MS, _STEP_MS = 16, 100
_FAINT, _STRONG = 0.12, 0.3  # how much of the readings' colour a bar has


class Motion(QObject):
    """Knows how strong readings and bars are now, and has the page drawn while that changes."""

    def __init__(self, view: QAbstractScrollArea) -> None:
        super().__init__(view)
        self._view = view
        self._since = self._waiting_since = 0.0
        self._is_waiting = False
        self._frames = QTimer(self, interval=_FRAME_MS)
        self._frames.timeout.connect(self._step_fade)
        self._pulse = QTimer(self, interval=_STEP_MS)
        self._pulse.timeout.connect(self._step_pulse)

    @property
    def strength(self) -> float:
        """The opacity of readings, 0 to 1."""
        if not self._frames.isActive():
            return 1.0
        return min(1.0, _FIRST + (1 - _FIRST) * (monotonic() - self._since) / FADE)

    def come(self, look: Look) -> None:
        """Have readings that were not shown come; at once where a frame would be late."""
        if look.motion and self._view.devicePixelRatioF() < _DENSE:
            self._since = monotonic()
            self._frames.start()

    def wait(self, look: Look) -> float:
        """Return how strong bars are that are drawn now; they pulse as long as some are."""
        self._is_waiting = True
        if not look.motion:
            return _STRONG
        if not self._pulse.isActive():
            self._waiting_since = monotonic()
            self._pulse.start()
        turn = cos(2 * pi * (monotonic() - self._waiting_since) / PULSE)
        return _FAINT + (_STRONG - _FAINT) * (1 + turn) / 2

    def _step_fade(self) -> None:
        if self.strength >= 1:
            self._frames.stop()
        self._view.viewport().update()

    def _step_pulse(self) -> None:
        if not self._is_waiting:
            self._pulse.stop()
            return
        self._is_waiting = False
        self._view.viewport().update()


def is_waiting(page: Page, laid: Laid) -> bool:
    """Return whether a block will have readings that are not known yet."""
    paragraph = laid.paragraph
    return page.choices.ruby != "none" and paragraph.pinyin is None and not paragraph.is_metadata


def draw_bars(
    painter: QPainter, laid: Laid, corner: tuple[int, int], colour: QColor, strength: float
) -> None:
    """Draw a bar above each Hanzi of a block, where its reading will stand."""
    em, (left, top) = laid.style.em, corner
    colour = QColor(colour)
    colour.setAlphaF(strength)
    wide, high = 0.62 * em, 0.14 * em
    bars = []
    for number, line in enumerate(laid.lines):
        y = top + number * laid.style.pitch + laid.style.baseline - (RISE + 0.22) * em
        bars += [
            QRectF(left + (x + right - wide) / 2, y, wide, high)
            for x, right, character in zip(
                line.lefts, line.rights, laid.shown[line.start : line.end], strict=True
            )
            if is_hanzi(character)
        ]
    for bar in bars:
        painter.fillRect(bar, colour)
