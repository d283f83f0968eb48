"""Covers, drawn from a text's own title: thread-bound books with a pasted slip and a seal.

As such books are bound: the thread at the right, the slip with the title at the upper left,
its columns from right to left.
"""

from __future__ import annotations

import re
from collections import OrderedDict
from functools import cache
from typing import TYPE_CHECKING, NamedTuple
from zlib import crc32

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap

from reader.ui.pageview.faces import hanzi_family, load_fonts

if TYPE_CHECKING:
    from reader.ui.look.theme import Theme
    from reader.ui.shelf.entry import Written

__all__ = ["COVER", "Covers"]

COVER = QSize(132, 180)
"""The size of a cover on the shelf, in logical pixels."""
_CLOTHS = {
    False: ("#3F5873", "#6B3F36", "#4C6152", "#5A4A63", "#7A6237", "#44545C", "#70504A"),
    True: ("#31465C", "#573730", "#3B4D42", "#493D52", "#5F4D2D", "#37454D", "#59413D"),
}
"""Indigo, ochre, pine, plum, tea, slate, brick: quiet in the light, quieter in the dark."""
_KEPT = 240
_PIECES = re.compile(r"[!-~À-ɏ]+|\s+|[^!-~À-ɏ\s]")
_SIZES = (21, 19, 17, 15, 13, 12)
"""Sizes of a title in pixels, the first that fits is taken."""
_PITCH = 1.18
_MOST_COLUMNS = 3


class _Sort(NamedTuple):
    """One piece of a title: what is drawn, how far down it reaches, whether it lies."""

    text: str
    length: float
    lies: bool


class Covers:
    """Draws covers and keeps those that were drawn last."""

    def __init__(self) -> None:
        load_fonts()
        self._kept: OrderedDict[tuple[object, ...], tuple[QPixmap, bool]] = OrderedDict()

    def is_known(self, words: Written, script: str, scale: float, size: QSize = COVER) -> bool:
        """Return whether a cover was drawn already."""
        return _key(words, script, scale, size) in self._kept

    def forget(self) -> None:
        """Draw all anew: the colours are others."""
        self._kept.clear()

    def cover(
        self, words: Written, script: str, theme: Theme, scale: float, size: QSize = COVER
    ) -> tuple[QPixmap, bool]:
        """Return a cover, and whether it shows the whole title."""
        key = _key(words, script, scale, size)
        known = self._kept.get(key)
        if known is None:
            known = self._kept[key] = _draw(words, script, theme, scale, size)
            if len(self._kept) > _KEPT:
                self._kept.popitem(last=False)
        else:
            self._kept.move_to_end(key)
        return known


def _key(words: Written, script: str, scale: float, size: QSize) -> tuple[object, ...]:
    return (words.title, words.seal, words.series, script, scale, size.width(), size.height())


def _draw(
    words: Written, script: str, theme: Theme, scale: float, size: QSize
) -> tuple[QPixmap, bool]:
    pixmap = QPixmap(size * scale)
    pixmap.setDevicePixelRatio(scale)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    box = QRectF(0.5, 0.5, size.width() - 3, size.height() - 3)
    cloths = _CLOTHS[theme.is_dark]
    cloth = QColor(cloths[crc32(words.series.encode("utf-8", "replace")) % len(cloths)])
    _book(painter, box, cloth)
    variant = "hans" if script == "hans" else "hant"
    paper = QColor("#E9E2D3") if theme.is_dark else QColor("#FBF7EC")
    slip, whole = _slip(painter, box, words.title, variant, paper)
    if words.seal:
        _seal(painter, box, words.seal, variant, (paper, slip))
    painter.end()
    return pixmap, whole


def _book(painter: QPainter, box: QRectF, cloth: QColor) -> None:
    """Draw the cloth, the leaves under it and the thread at the right."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(0, 0, 0, 46))
    painter.drawRoundedRect(box.translated(2, 2), 2, 2)
    painter.setBrush(cloth)
    painter.drawRoundedRect(box, 2, 2)
    light = QColor(255, 255, 255, 26)
    painter.fillRect(QRectF(box.left(), box.top() + 1, 1, box.height() - 2), light)
    thread = QColor(255, 255, 255, 128)
    painter.setPen(QPen(thread, 1))
    x, right = box.right() - 11.5, box.right()
    painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom()))
    unit = box.height() / 14
    for part in (1.2, 5.0, 9.0, 12.8):
        y = round(box.top() + part * unit) + 0.5
        painter.drawLine(QPointF(x, y), QPointF(right, y))
    for part in (0.5, 13.5):  # the corners are bound twice
        y = round(box.top() + part * unit) + 0.5
        painter.drawLine(QPointF(x, y), QPointF(right, y))


def _slip(
    painter: QPainter, box: QRectF, title: str, variant: str, paper: QColor
) -> tuple[QRectF, bool]:
    """Draw the slip with the title; return its place and whether all of it had room."""
    room = box.height() - 2 * 9 - 14
    columns, pixels, whole = _columns(title, variant, room)
    pitch = pixels * 1.32
    width = len(columns) * pitch + 10 - (pitch - pixels)
    longest = max((sum(sort.length for sort in column) for column in columns), default=0.0)
    high = max(longest + 16, 48.0)
    slip = QRectF(box.left() + 10, box.top() + 10, round(width + 4), round(high))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(paper)
    painter.drawRect(slip)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(60, 45, 25, 110), 0.8))
    painter.drawRect(slip.adjusted(2.5, 2.5, -2.5, -2.5))
    painter.setPen(QColor("#241D14"))
    font = _font(variant, pixels)
    for number, column in enumerate(columns):
        x = slip.right() - 7 - pixels / 2 - number * pitch
        y = slip.top() + 8
        for sort in column:
            _place(painter, sort, font, QPointF(x, y))
            y += sort.length
    return slip, whole


def _columns(title: str, variant: str, room: float) -> tuple[list[list[_Sort]], int, bool]:
    """Return a title set in columns, its size, and whether all of it had room."""
    for most in range(1, _MOST_COLUMNS + 1):
        for pixels in _SIZES if most > 1 else _SIZES[:4]:
            columns, whole = _set(title, _metrics(variant, pixels), pixels, room, most)
            if whole:
                return columns, pixels, True
    smallest = _SIZES[-1]
    columns, _ = _set(title, _metrics(variant, smallest), smallest, room, _MOST_COLUMNS)
    return columns, smallest, False


def _set(
    title: str, metrics: QFontMetricsF, pixels: int, room: float, most: int
) -> tuple[list[list[_Sort]], bool]:
    """Set a title in at most so many columns; an ellipsis stands where it is cut."""
    sorts = [_sort(piece, metrics, pixels, room) for piece in _PIECES.findall(title)]
    total = sum(sort.length for sort in sorts)
    count = min(most, max(1, -(-int(total) // max(1, int(room)))))
    limit = min(room, total / count + pixels * _PITCH) if count > 1 else room
    columns: list[list[_Sort]] = [[]]
    down = 0.0
    for sort in sorts:
        if down + sort.length > limit and columns[-1]:
            if len(columns) == most:
                columns[-1][-1:] = [_Sort("…", pixels * _PITCH, lies=False)]
                return columns, False
            columns.append([])
            down = 0.0
        if not (sort.text.isspace() and not columns[-1]):
            columns[-1].append(sort)
            down += sort.length
    return columns, True


def _sort(piece: str, metrics: QFontMetricsF, pixels: int, room: float) -> _Sort:
    if piece.isspace():
        return _Sort(" ", 0.4 * pixels, lies=False)
    if len(piece) > 2 or (len(piece) == 2 and not piece.isdecimal()):
        text = piece
        while metrics.horizontalAdvance(text) > room - pixels and len(text) > 1:
            text = text[:-2] + "…" if text.endswith("…") else text[:-1] + "…"
        return _Sort(text, metrics.horizontalAdvance(text) + 0.25 * pixels, lies=True)
    return _Sort(piece, pixels * _PITCH, lies=False)


def _place(painter: QPainter, sort: _Sort, font: QFont, top: QPointF) -> None:
    """Draw a piece with its middle under a point: upright, or turned by a right angle."""
    painter.setFont(font)
    pixels = font.pixelSize()
    if sort.lies:
        painter.save()
        painter.translate(top.x(), top.y() + 0.12 * pixels)
        painter.rotate(90)
        painter.drawText(QPointF(0, 0.34 * pixels), sort.text)
        painter.restore()
        return
    width = pixels if len(sort.text) == 1 else painter.fontMetrics().horizontalAdvance(sort.text)
    painter.drawText(QPointF(top.x() - width / 2, top.y() + 0.97 * pixels), sort.text)


def _seal(
    painter: QPainter, box: QRectF, name: str, variant: str, beside: tuple[QColor, QRectF]
) -> None:
    """Draw the seal at the lower right: its Hanzi in columns from right to left.

    `beside` are the colour and the place of the slip; where that reaches there is no seal.
    """
    paper, slip = beside
    rows = 1 if len(name) == 1 else 2
    count = -(-len(name) // rows)
    pixels = 11
    cell = pixels + 1.5
    side = QRectF(0, 0, count * cell + 5, rows * cell + 5)
    side.moveBottomRight(QPointF(box.right() - 22, box.bottom() - 12))
    if side.adjusted(-4, -4, 4, 4).intersects(slip):
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("#A8392A"))
    painter.drawRoundedRect(side, 2, 2)
    painter.setPen(paper)
    painter.setFont(_font(variant, pixels))
    for at, character in enumerate(name):
        column, line = divmod(at, rows)
        alone = len(name) == 3 and column  # the last of three has a column of its own
        row = 0.5 if alone else float(line)
        x = side.right() - 2.5 - (column + 1) * cell
        y = side.top() + 2.5 + row * cell
        painter.drawText(QRectF(x, y, cell, cell), Qt.AlignmentFlag.AlignCenter, character)


@cache
def _font(variant: str, pixels: int) -> QFont:
    other = "hans" if variant == "hant" else "hant"
    font = QFont()
    font.setFamilies([hanzi_family(variant), hanzi_family(other)])
    font.setPixelSize(pixels)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setFeature(QFont.Tag("vert"), 1)  # punctuation as it stands in columns
    return font


@cache
def _metrics(variant: str, pixels: int) -> QFontMetricsF:
    return QFontMetricsF(_font(variant, pixels))
