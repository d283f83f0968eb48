"""The brushes of the page on paper: they know what text they have drawn.

What our own fonts have no glyph for is drawn as a shape, since Qt can say nothing of such glyphs
in a PDF; a blank glyph of ours, which stands in the same place, says it instead.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QGlyphRun, QImage, QPainter, QRawFont

from reader.ui.pageview.faces import load_fonts
from reader.ui.pageview.inked import Inked, glyph_run
from reader.ui.pageview.paint import Brushwork

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.ui.pageview.faces import Face

__all__ = ["OnPaper", "blank_of"]

_FINE = 4  # pixels of a picture a pixel of the sheet: emoji have no outlines
_BLANK = "\u3000"


def blank_of(face: Face) -> tuple[QRawFont, int]:
    """Return a font of ours and its glyph that draws nothing, an em wide."""
    font, glyph = face.glyph(_BLANK)
    return face.fonts[font], glyph


@dataclass
class OnPaper(Brushwork):
    """Draws blocks; `texts` are what the glyphs stand for, None where Qt may say it itself.

    `blank` is a glyph without ink; without it glyphs of other fonts are drawn as they are.
    """

    texts: list[str | None] = field(default_factory=list)
    blank: tuple[QRawFont, int] | None = None

    def take_texts(self) -> list[str | None]:
        """Return the texts of what was drawn since this was last asked."""
        taken, self.texts = self.texts, []
        return taken

    def _pieces(
        self,
        painter: QPainter,
        pieces: Sequence[Inked],
        at: QPointF,
        colours: tuple[QColor, QColor],
        tones: tuple[QColor, ...] | None,
    ) -> None:
        for piece in _in_order(pieces):
            drawn = piece
            font = piece.run.rawFont()
            if self.blank is not None and font.familyName() not in load_fonts():
                _draw_shapes(painter, piece.run, at, colours[piece.is_link])
                glyphs = [self.blank[1]] * len(piece.texts)
                drawn = piece._replace(run=glyph_run(self.blank[0], glyphs, piece.run.positions()))
            super()._pieces(painter, [drawn], at, colours, tones)
            count = len(drawn.run.glyphIndexes())
            self.texts += piece.texts or [None] * count


def _in_order(pieces: Sequence[Inked]) -> Sequence[Inked]:
    """Return the pieces of a line in the order of its text, not a font at a time.

    So whoever reads the file from its beginning to its end reads the text.
    """
    if len(pieces) < 2 or any(not piece.texts or piece.scale != 1 for piece in pieces):
        return pieces
    glyphs = [
        (place.y() if piece.stands else place.x(), number, glyph, place, text)
        for number, piece in enumerate(pieces)
        for glyph, place, text in zip(
            piece.run.glyphIndexes(), piece.run.positions(), piece.texts, strict=True
        )
    ]
    glyphs.sort(key=itemgetter(0))
    made = []
    for number, group in groupby(glyphs, key=itemgetter(1)):
        _, _, own, places, texts = zip(*group, strict=True)
        run = glyph_run(pieces[number].run.rawFont(), own, places)
        made.append(pieces[number]._replace(run=run, texts=texts))
    return made


def _draw_shapes(painter: QPainter, run: QGlyphRun, at: QPointF, colour: QColor) -> None:
    font = run.rawFont()
    for glyph, place in zip(run.glyphIndexes(), run.positions(), strict=True):
        path = font.pathForGlyph(glyph)
        if not path.isEmpty():
            painter.fillPath(path.translated(at + place), colour)
            continue
        bounds = font.boundingRect(glyph)
        if bounds.isEmpty():
            continue
        size = (bounds.size() * _FINE).toSize()
        picture = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
        picture.fill(Qt.GlobalColor.transparent)
        brush = QPainter(picture)
        brush.scale(_FINE, _FINE)
        brush.setPen(colour)
        brush.drawGlyphRun(-bounds.topLeft(), glyph_run(font, [glyph], [QPointF(0, 0)]))
        brush.end()
        painter.drawImage(QRectF(bounds).translated(at + place), picture)
