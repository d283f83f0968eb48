"""Faces: the bundled fonts, and a glyph for every character, whatever the machine has.

A face is a chain of fonts. A character that none of the chain has is looked for among the
system's fonts, once; what no font has is shown as 〓, the printer's mark for a missing sort.
"""

from __future__ import annotations

import unicodedata
from functools import cache

from PySide6.QtCore import QLocale
from PySide6.QtGui import QFont, QFontDatabase, QRawFont, QTextLayout

from reader.assets import resource
from reader.ui.pageview.raised import SIZE, raised_sign

__all__ = [
    "HEI",
    "PINYIN",
    "Face",
    "hanzi_family",
    "load_fonts",
    "reading_face",
    "ruby_face",
    "sans_face",
    "ui_families",
]

_SONG = {"hans": "Qingdu Song SC", "hant": "Qingdu Song TC"}
HEI, PINYIN = "Qingdu Hei", "Qingdu Pinyin"
_HEI_TC = "Qingdu Hei TC"
_FILES = (
    "QingduSongSC.otf",
    "QingduSongTC.otf",
    "QingduHei.otf",
    "QingduHeiTC.otf",
    "QingduPinyin.ttf",
)
_MISSING = "〓"
_STOPS = frozenset("，。、；：！？")


@cache
def load_fonts() -> tuple[str, ...]:
    """Make the bundled fonts known to Qt, once; return the families that could be loaded."""
    families: list[str] = []
    for name in _FILES:
        number = QFontDatabase.addApplicationFont(str(resource("fonts", name)))
        families += QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
    return tuple(families)


def ui_families() -> list[str]:
    """Return families for the window's own text: the system's first, then ours for Hanzi.

    Those of the script that the window's language is written in come first.
    """
    load_fonts()
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
    if QLocale().script() == QLocale.Script.TraditionalHanScript:
        return [system, _HEI_TC, HEI, _SONG["hant"], _SONG["hans"]]
    return [system, HEI, _SONG["hans"], _SONG["hant"]]


def hanzi_family(variant: str) -> str:
    """Return the family of large Hanzi; `variant` is "hans" or "hant"."""
    return _SONG[variant]


class Face:
    """A chain of font families at one size in pixels; measures and finds glyphs.

    `stops` is the one of the families that draws the stops, whatever its place in the chain.
    """

    def __init__(self, families: tuple[str, ...], pixels: float, stops: str = "") -> None:
        load_fonts()
        self._stops = stops
        self.em = float(pixels)
        self.fonts: list[QRawFont] = []
        self._families = families
        self._loaded = 0
        self._glyphs: dict[str, tuple[int, int]] = {}
        self._advances: dict[str, float] = {}
        self._small: dict[int, int] = {}

    def glyph(self, character: str) -> tuple[int, int]:
        """Return which of `fonts` draws the character, and the number of its glyph there."""
        found = self._glyphs.get(character)
        if found is None:
            found = self._glyphs[character] = self._look_up(character)
        return found

    def advance(self, character: str) -> float:
        """Return the width of the character in pixels."""
        width = self._advances.get(character)
        if width is None:
            font, glyph = self.glyph(character)
            width = self.fonts[font].advancesForGlyphIndexes([glyph])[0].x()
            if abs(width - self.em) < 0.005 * self.em:
                width = self.em  # rounded by the rasteriser; the grid is not
            self._advances[character] = width
        return width

    def ink(self, character: str) -> tuple[float, float]:
        """Return where the character's ink begins and ends, from its origin, in pixels."""
        font, glyph = self.glyph(character)
        bounds = self.fonts[font].boundingRect(glyph)
        return bounds.left(), bounds.right()

    def turned_glyph(self, character: str) -> tuple[int, int] | None:
        """Return the form that the character's own font has for columns, if it has one."""
        font, glyph = self.glyph(character)
        if font >= len(self._families):
            return None
        wanted = self._font(self._families[font])
        wanted.setFeature(QFont.Tag("vert"), 1)
        layout = QTextLayout(character, wanted)
        layout.beginLayout()
        layout.createLine()
        layout.endLayout()
        runs = layout.glyphRuns()
        indexes = runs[0].glyphIndexes() if len(runs) == 1 else []
        same = bool(indexes) and runs[0].rawFont().familyName() == self.fonts[font].familyName()
        return (font, indexes[0]) if same and indexes[0] not in (0, glyph) else None

    def syllable(self, text: str) -> tuple[list[int], list[float], float]:
        """Return glyphs of the first font, their places and the width of a short text."""
        glyphs, places, x = [], [], 0.0
        for character in text:
            font, glyph = self.glyph(character)
            if font == 0:
                width = self.advance(character)
                glyphs.append(glyph)
                places.append(x)
                x += width
        return glyphs, places, x

    def _raised(self, sign: str) -> tuple[int, int]:
        """Return the glyph of a raised sign, in a smaller one of its fonts."""
        number, glyph = self.glyph(sign)
        if number not in self._small:
            self._load_all()
            small = self.fonts[number]
            raw = QRawFont(small)
            raw.setPixelSize(SIZE * small.pixelSize())
            self._small[number] = len(self.fonts)
            self.fonts.append(raw)
        return self._small[number], glyph

    def _load_all(self) -> None:
        """Load the families of the chain, behind which all other fonts stand."""
        while self._loaded < len(self._families):
            self.fonts.append(self._raw(self._families[self._loaded]))
            self._loaded += 1

    def _look_up(self, character: str) -> tuple[int, int]:
        sign = raised_sign(character)
        if sign is not None:
            return self._raised(sign)
        numbers = list(range(len(self._families)))
        if self._stops and character in _STOPS:
            numbers.insert(0, self._families.index(self._stops))
        for number in numbers:
            while number >= self._loaded:
                self.fonts.append(self._raw(self._families[self._loaded]))
                self._loaded += 1
            glyph = _index(self.fonts[number], character)
            if glyph:
                return number, glyph
        return self._from_system(character)

    def _raw(self, family: str) -> QRawFont:
        raw = QRawFont.fromFont(self._font(family))
        raw.setPixelSize(self.em)
        return raw

    def _font(self, *families: str) -> QFont:
        font = QFont()
        font.setFamilies(list(families))
        font.setPixelSize(max(1, round(self.em)))
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font

    def _from_system(self, character: str) -> tuple[int, int]:
        layout = QTextLayout(character, self._font(*self._families))
        layout.beginLayout()
        layout.createLine()
        layout.endLayout()
        for run in layout.glyphRuns():
            glyphs = [glyph for glyph in run.glyphIndexes() if glyph]
            if glyphs:
                self._load_all()
                raw = run.rawFont()
                if raw not in self.fonts:
                    self.fonts.append(raw)
                return self.fonts.index(raw), glyphs[0]
        plain = unicodedata.normalize("NFKC", character)  # ⽂, a radical, looks as 文 does
        if len(plain) == 1 and plain != character:
            return self.glyph(plain)
        return self.glyph(_MISSING) if character != _MISSING else (0, 0)


def _index(font: QRawFont, character: str) -> int:
    return next((glyph for glyph in font.glyphIndexesForString(character) if glyph), 0)


def reading_face(variant: str, pixels: float, family: str = "") -> Face:
    """Return the face of the text: a family of the reader's, then ours for the script.

    `variant` is "hans" or "hant" and decides the form of the punctuation.
    """
    other = "hans" if variant == "hant" else "hant"
    ours = (_SONG[variant], _SONG[other])
    return Face((family, *ours) if family else ours, pixels)


def sans_face(variant: str, pixels: float) -> Face:
    """Return the face of what stands beside the text: metadata, zhuyin."""
    stops = _SONG["hant"] if variant == "hant" else ""
    return Face((HEI, _SONG["hans"], _SONG["hant"]), pixels, stops)


def ruby_face(pixels: float) -> Face:
    """Return the face of pinyin above the line."""
    return Face((PINYIN,), pixels)
