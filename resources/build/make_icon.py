"""Draw the program's icon: 清 under the mark of its tone, on a tile of azurite (青).

    python resources/build/make_icon.py

Writes `resources/desktop/icons/hicolor`: one SVG, and PNGs in the usual sizes. The character's
outlines are those of our fonts: Song where there is room, Hei, larger, where there is little.
"""

from __future__ import annotations

import os
from pathlib import Path

from fontTools.pens.boundsPen import BoundsPen
from fontTools.pens.svgPathPen import SVGPathPen
from fontTools.pens.transformPen import TransformPen
from fontTools.ttLib import TTFont

from reader.assets import DESKTOP_NAME

os.environ["QT_QPA_PLATFORM"] = "offscreen"

RESOURCES = Path(__file__).resolve().parent.parent
ICONS = RESOURCES / "desktop" / "icons" / "hicolor"
NAME = DESKTOP_NAME
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
SMALL = 32
"""Pixels up to which the plainer drawing is used."""
CHARACTER = "清"
SIDE = 512
TOP, BOTTOM = "#2F78B8", "#174B7C"
PAPER, CINNABAR = "#FDFBF7", "#F2917C"


def outline(font: str, box: tuple[float, float, float, float]) -> str:
    """Return the character's outline as an SVG path that fills a box: left, top, right, bottom."""
    face = TTFont(RESOURCES / "fonts" / font)
    glyphs = face.getGlyphSet()
    glyph = glyphs[face.getBestCmap()[ord(CHARACTER)]]
    bounds = BoundsPen(glyphs)
    glyph.draw(bounds)
    left, low, right, high = bounds.bounds
    factor = min((box[2] - box[0]) / (right - left), (box[3] - box[1]) / (high - low))
    x = (box[0] + box[2] - factor * (left + right)) / 2
    y = (box[1] + box[3] + factor * (low + high)) / 2
    pen = SVGPathPen(glyphs, lambda number: f"{number:.1f}")
    glyph.draw(TransformPen(pen, (factor, 0, 0, -factor, x, y)))
    return pen.getCommands()


def drawing(*, small: bool) -> str:
    """Return the icon as SVG."""
    if small:
        tile, corner = (16, 16, 480), 84
        path, bar = outline("QingduHei.otf", (66, 124, 446, 464)), (112, 48, 288, 42)
        weight = f'stroke="{PAPER}" stroke-width="4"'
    else:
        tile, corner = (32, 32, 448), 96
        path, bar = outline("QingduSongTC.otf", (88, 142, 424, 436)), (176, 86, 160, 24)
        weight = f'stroke="{PAPER}" stroke-width="5"'
    x, y, side = tile
    bx, by, width, height = bar
    size = f'viewBox="0 0 {SIDE} {SIDE}" width="{SIDE}" height="{SIDE}"'
    return f"""<svg xmlns="http://www.w3.org/2000/svg" {size}>
<defs><linearGradient id="tile" x1="0" y1="0" x2="0" y2="1">
<stop offset="0" stop-color="{TOP}"/>
<stop offset="1" stop-color="{BOTTOM}"/></linearGradient></defs>
<rect x="{x}" y="{y}" width="{side}" height="{side}" rx="{corner}" fill="url(#tile)"/>
<rect x="{bx}" y="{by}" width="{width}" height="{height}" rx="{height / 2:g}" fill="{CINNABAR}"/>
<path d="{path}" fill="{PAPER}" {weight} stroke-linejoin="round"/>
</svg>
"""


def main() -> None:
    """Write the SVG and the PNGs."""
    from PySide6.QtCore import QByteArray, Qt  # noqa: PLC0415
    from PySide6.QtGui import QGuiApplication, QImage, QPainter  # noqa: PLC0415
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415

    application = QGuiApplication([])
    pictures = {small: drawing(small=small) for small in (False, True)}
    place = ICONS / "scalable" / "apps"
    place.mkdir(parents=True, exist_ok=True)
    (place / f"{NAME}.svg").write_text(pictures[False], "utf-8")
    for size in SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        QSvgRenderer(QByteArray(pictures[size <= SMALL].encode())).render(painter)
        painter.end()
        place = ICONS / f"{size}x{size}" / "apps"
        place.mkdir(parents=True, exist_ok=True)
        image.save(str(place / f"{NAME}.png"))
    del application
    print(f"{len(SIZES)} pictures and one drawing in {ICONS}")


if __name__ == "__main__":
    main()
