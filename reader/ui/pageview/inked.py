"""Glyphs that are drawn in one go, with how they are drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QGlyphRun

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QRawFont

__all__ = ["Inked", "glyph_run"]


class Inked(NamedTuple):
    """A run of glyphs at `(left, top)` from the line's origin, at a share of its width.

    What `stands` keeps upright in columns: its places go right and down from where the window
    has the line's origin. `tone` is 1 to 5 where it has a colour of its own, else 0; `is_link`
    that it has that of links.
    """

    run: QGlyphRun
    left: float = 0.0
    top: float = 0.0
    scale: float = 1.0
    stands: bool = False
    tone: int = 0
    is_link: bool = False
    texts: Sequence[str] = ()


def glyph_run(font: QRawFont, glyphs: Sequence[int], points: Sequence[QPointF]) -> QGlyphRun:
    """Return glyphs of a font at their places."""
    run = QGlyphRun()
    run.setRawFont(font)
    run.setGlyphIndexes(glyphs)
    run.setPositions(points)
    return run
