"""Drawing a block: what lies under the text, the text, its readings, what stands over it.

All ink of a line stays inside its pitch, so a strip of the page can be drawn alone. Columns
are lines on a painter that is turned by a right angle; only what stands upright is drawn as
the window lies.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QRegion, QTransform

from reader.ui.pageview.annotate import RISE, dot_width, pinyin_places, readings_of
from reader.ui.pageview.signs import BULLETS, draw_bullet, draw_call, extent
from reader.ui.pageview.underline import Stroke, underline

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.core.article import Article, EntityType
    from reader.ui.pageview.composer import Line
    from reader.ui.pageview.inked import Inked
    from reader.ui.pageview.laid import Laid, LineMark
    from reader.ui.pageview.look import Look
    from reader.ui.pageview.plates import Plate

__all__ = ["Brushwork", "Overlay", "Plates"]


class Plates(Protocol):
    """Draws the pictures of a page."""

    def draw(
        self,
        painter: QPainter,
        laid: Laid,
        plate: Plate,
        corner: tuple[int, int],
        turn: QTransform | None,
    ) -> None:
        """Draw a picture of a block whose corner is given, or what stands in its place."""
        ...


_OPAQUE = 255
_FAR = 16_000  # pixels, beyond any page; Qt clips no farther than 32,767


@dataclass(frozen=True, slots=True)
class Overlay:
    """Characters `[start, end)` of a block that lie on a colour, perhaps with an outline.

    One that `peeks` shows the readings there that the policy leaves out.
    """

    start: int
    end: int
    fill: QColor
    line: QColor | None = None
    peeks: bool = False


@dataclass
class Brushwork:
    """Draws blocks in a look; `hidden_kinds` are entities without an underline.

    `turn` lays lines down as columns; `toned` gives readings the colours of their tones;
    `plates` draws pictures; `upright` is what the painter has without a turn, a scale or nothing;
    `strength` is the opacity of readings.
    """

    look: Look
    article: Article
    hidden_kinds: frozenset[EntityType] = field(default_factory=frozenset)
    turn: QTransform | None = None
    toned: bool = False
    plates: Plates | None = None
    upright: QTransform = field(default_factory=QTransform)
    strength: float = 1.0

    def block(
        self,
        painter: QPainter,
        laid: Laid,
        corner: tuple[int, int],
        clip: tuple[int, int],
        overlays: Sequence[Overlay],
    ) -> None:
        """Draw what of a block lies between `clip` (top and bottom); `corner` is its place."""
        left, top = corner
        pitch, begin = laid.style.pitch, top + laid.lead
        first = max(0, (clip[0] - begin) // pitch)
        last = min(len(laid.lines), -(-(clip[1] - begin) // pitch))
        for number in range(first, last):
            baseline = begin + number * pitch + laid.style.baseline
            self._line(painter, laid, number, (left, baseline), overlays)
        if self.plates is not None:
            for plate in laid.plates:
                if top + plate.top < clip[1] and top + plate.top + plate.across > clip[0]:
                    self.plates.draw(painter, laid, plate, (left, top), self.turn)
        if laid.ruled:
            geometry = laid.geometry
            y = begin + len(laid.lines) * pitch + geometry.rule
            painter.fillRect(QRectF(left, y, geometry.measure, 1), self.look.rule)

    def _line(
        self,
        painter: QPainter,
        laid: Laid,
        number: int,
        origin: tuple[int, int],
        overlays: Sequence[Overlay],
    ) -> None:
        line = laid.lines[number]
        lit = self._lie_under(painter, laid, line, origin, overlays)
        marks = laid.marks(number)
        self._beneath(painter, laid, line, origin, marks)
        at = QPointF(*origin)
        if number == 0 and laid.marker:
            self._marker(painter, laid, at)
        glyphs = laid.glyphs(number)
        ink = self.look.ink2 if laid.paragraph.is_metadata else self.look.ink
        if laid.paragraph.is_metadata or any(piece.is_link for piece in glyphs):
            self._beside(painter, glyphs, at, ink, lit)
        else:
            self._ink(painter, glyphs, at, ink)
        if laid.has_ruby():
            readings = laid.ruby(number, toned=self.toned)
            painter.setOpacity(self.strength)
            self._beside(painter, readings, at, self.look.ruby, lit)
            painter.setOpacity(1.0)
            for overlay in overlays:
                if overlay.peeks and overlay.start < line.end and overlay.end > line.start:
                    span = overlay.start, overlay.end
                    hidden = laid.peeked(number, *span, toned=self.toned)
                    self._ink(painter, hidden, at, self.look.ruby)
        if marks:
            self._doubts(painter, laid, number, origin, marks)

    def _marker(self, painter: QPainter, laid: Laid, at: QPointF) -> None:
        """Draw what hangs before the entry of a list; a bullet is a shape."""
        if laid.marker in BULLETS:
            draw_bullet(painter, laid, at, self.look.ink)
        else:
            self._ink(painter, laid.marker_glyphs(), at, self.look.ink)

    def _beneath(
        self,
        painter: QPainter,
        laid: Laid,
        line: Line,
        origin: tuple[int, int],
        marks: Sequence[LineMark],
    ) -> None:
        """Draw lines under names and links."""
        for mark in marks:
            if mark.mark.kind == "entity":
                self._entity(painter, laid, line, origin, mark)
            elif mark.mark.kind in ("link", "note"):
                draw_call(painter, laid, origin, mark, self.look.accent)

    def _lie_under(
        self,
        painter: QPainter,
        laid: Laid,
        line: Line,
        origin: tuple[int, int],
        overlays: Sequence[Overlay],
    ) -> QRegion:
        """Draw what lies under a line; return where it hides the paper."""
        lit = QRegion()
        for overlay in overlays:
            if overlay.start < line.end and overlay.end > line.start:
                area = self._overlay(painter, laid, line, origin, overlay)
                if overlay.fill.alpha() == _OPAQUE:
                    lit += area.toAlignedRect()
        return lit

    def _beside(
        self,
        painter: QPainter,
        pieces: Sequence[Inked],
        at: QPointF,
        colour: QColor,
        lit: QRegion,
    ) -> None:
        """Draw faint or coloured glyphs: on what is found or selected in the ink of the text.

        So they are read there too.
        """
        if lit.isEmpty():
            self._ink(painter, pieces, at, colour)
            return
        painter.save()  # Qt forgets a region once clipping was switched off
        painter.setClipRegion(QRegion(-_FAR, -_FAR, 2 * _FAR, 2 * _FAR) - lit)
        self._ink(painter, pieces, at, colour)
        painter.restore()
        painter.save()
        painter.setClipRegion(lit)
        self._ink(painter, pieces, at, self.look.ink, toned=False)
        painter.restore()

    def _ink(
        self,
        painter: QPainter,
        pieces: Sequence[Inked],
        at: QPointF,
        colour: QColor,
        *,
        toned: bool = True,
    ) -> None:
        """Draw glyphs: first what lies along the line, then what stands upright in columns."""
        tones = self.look.tones if toned and self.toned else None
        lying = [piece for piece in pieces if self.turn is None or not piece.stands]
        link = self.look.accent if toned else colour
        self._pieces(painter, lying, at, (colour, link), tones)
        if self.turn is not None and len(lying) < len(pieces):
            painter.setWorldTransform(self.upright)
            standing = [piece for piece in pieces if piece.stands]
            self._pieces(painter, standing, self.turn.map(at), (colour, link), tones)
            painter.setWorldTransform(self.turn * self.upright)

    def _pieces(
        self,
        painter: QPainter,
        pieces: Sequence[Inked],
        at: QPointF,
        colours: tuple[QColor, QColor],
        tones: tuple[QColor, ...] | None,
    ) -> None:
        """Draw glyphs in the first of the colours, those of links in the second."""
        colour, link = colours
        painter.setPen(colour)
        for piece in pieces:
            if piece.is_link:
                painter.setPen(link)
                painter.drawGlyphRun(at, piece.run)
                painter.setPen(colour)
                continue
            if tones is not None:
                painter.setPen(tones[piece.tone - 1] if piece.tone else colour)
            if piece.scale == 1:
                painter.drawGlyphRun(at, piece.run)
                continue
            painter.save()
            painter.translate(at.x() + piece.left, at.y() + piece.top)
            painter.scale(piece.scale, 1.0)
            painter.drawGlyphRun(QPointF(0, 0), piece.run)
            painter.restore()

    def _overlay(
        self,
        painter: QPainter,
        laid: Laid,
        line: Line,
        origin: tuple[int, int],
        overlay: Overlay,
    ) -> QRectF:
        """Draw what lies under the text; return where."""
        left, right = extent(line, overlay.start, overlay.end)
        right = min(right, laid.geometry.measure)
        if right <= left:
            return QRectF()
        em, over = laid.style.em, 3.0 if overlay.line is not None else 0.0
        above = laid.geometry.above if laid.has_ruby() else 0.98
        x, y = origin
        area = QRectF(
            x + left - over, y - above * em, right - left + 2 * over, (above + 0.42) * em
        )
        if overlay.line is None:
            painter.fillRect(area, overlay.fill)
            return area
        painter.setPen(QPen(overlay.line, 1.3))
        painter.setBrush(QBrush(overlay.fill))
        painter.drawRoundedRect(area, 4, 4)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        return area

    def _entity(
        self,
        painter: QPainter,
        laid: Laid,
        line: Line,
        origin: tuple[int, int],
        part: LineMark,
    ) -> None:
        entities = self.article.entities or ()
        if part.mark.index >= len(entities):
            return
        kind = entities[part.mark.index].type
        colour = self.look.entities.get(kind)
        if colour is None or kind in self.hidden_kinds:
            return
        left, right = extent(line, part.start, part.end)
        right = max(left, min(right, laid.geometry.measure))
        begins = part.start == part.mark.start
        finishes = part.end == part.mark.end
        em = laid.style.em
        x, y = origin
        inset = 0.08 * em
        edges = (x + left + inset * begins, x + right - inset * finishes)
        stroke = Stroke(*edges, y + round(0.235 * em), em, begins, finishes)
        underline(painter, kind, colour, stroke)

    def _doubts(
        self,
        painter: QPainter,
        laid: Laid,
        number: int,
        origin: tuple[int, int],
        marks: list[LineMark],
    ) -> None:
        line, em = laid.lines[number], laid.style.em
        named = [m for m in marks if m.mark.kind == "entity"]
        for part in marks:
            if part.mark.kind in ("repair", "mended") and self.look.repair_marks:
                colour = self.look.mark if part.mark.kind == "repair" else self.look.ruby
                for at in range(part.start, part.end):
                    left, right = extent(line, at, at + 1)
                    low = any(m.start <= at < m.end for m in named)
                    tip = origin[1] + (0.38 if low else 0.27) * em
                    self._caret(painter, QPointF(origin[0] + (left + right) / 2, tip), em, colour)
        if self.look.reading_marks and laid.has_ruby():
            self._dots(painter, laid, number, origin)

    def _caret(self, painter: QPainter, tip: QPointF, em: float, colour: QColor) -> None:
        half, height = 0.14 * em, 0.13 * em
        x, y = tip.x(), tip.y()
        pen = QPen(colour, max(1.3, 0.06 * em))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawPolyline(
            [QPointF(x - half, y + height), QPointF(x, y), QPointF(x + half, y + height)]
        )

    def _dots(
        self,
        painter: QPainter,
        laid: Laid,
        number: int,
        origin: tuple[int, int],
    ) -> None:
        """Put a dot behind each doubtful reading; over the Hanzi where zhuyin is beside it.

        In columns it stands at the right of the zhuyin.
        """
        line, shown = laid.lines[number], laid.paragraph.ruby
        doubtful = laid.doubtful(number)
        if not doubtful or shown is None:
            return
        em = laid.style.em
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(self.look.mark))
        if laid.geometry.mode == "zhuyin":
            turned = laid.geometry.is_vertical
            right, rise = (0.1, laid.geometry.above - 0.07) if turned else (0.5, 0.98)
            for at in doubtful:
                if shown[line.start + at]:
                    x = origin[0] + line.lefts[at] + right * em
                    y = origin[1] - rise * em
                    painter.drawEllipse(QPointF(x, y), 0.07 * em, 0.07 * em)
        else:
            above = readings_of(laid.paragraph, shown, line)
            for syllable in pinyin_places(line, above, doubtful, laid.geometry):
                if syllable.is_doubtful:
                    x = origin[0] + syllable.right + 0.6 * dot_width(em)
                    y = origin[1] - (RISE + 0.3) * em
                    painter.drawEllipse(QPointF(x, y), 0.07 * em, 0.07 * em)
        painter.setBrush(Qt.BrushStyle.NoBrush)
