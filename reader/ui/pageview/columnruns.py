"""The glyphs of a column: what stands upright, numbers set across, what lies on its side.

Upright glyphs have their places to the right of and below the line's origin in the window,
where the line runs down; those that lie are placed as in a line that is turned as a whole.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF

from reader.ui.pageview.columnface import ASCENT
from reader.ui.pageview.inked import Inked, glyph_run
from reader.ui.pageview.raised import RAISE, SIZE, is_raised
from reader.ui.pageview.turned import upright_sign

if TYPE_CHECKING:
    from collections.abc import Collection

    from PySide6.QtGui import QRawFont

    from reader.ui.pageview.columnface import ColumnFace
    from reader.ui.pageview.composer import Line

__all__ = ["column_runs"]

_BLANK = " \t\u3000"
_WIDEST = 1.08  # of an em: how wide a number may be that is set across a column


class _Runs:
    """Glyphs gathered by their font."""

    def __init__(self) -> None:
        self._fonts: dict[tuple[int, bool], tuple[list[int], list[QPointF], list[str]]] = {}

    def add(
        self, glyph: tuple[int, int], x: float, y: float, text: str, *, linked: bool
    ) -> list[str]:
        """Take a glyph; return the texts of its run, whose last is its own."""
        key = glyph[0], linked
        glyphs, points, texts = self._fonts.setdefault(key, ([], [], []))
        glyphs.append(glyph[1])
        points.append(QPointF(x, y))
        texts.append(text)
        return texts

    def made(self, fonts: list[QRawFont], *, stands: bool) -> list[Inked]:
        return [
            Inked(
                glyph_run(fonts[font], glyphs, points), stands=stands, is_link=linked, texts=texts
            )
            for (font, linked), (glyphs, points, texts) in self._fonts.items()
        ]


def column_runs(
    shown: str, text: str, line: Line, face: ColumnFace, linked: Collection[int] = ()
) -> list[Inked]:
    """Return the glyphs of a line of a column; `shown` is what is drawn of its text.

    `linked` are the characters of the line that stand in links.
    """
    em, upright, lying = face.em, _Runs(), _Runs()
    left, down = -round((1 - ASCENT) * em), ASCENT * em
    across: list[Inked] = []
    texts: list[str] = []
    for i, (character, x) in enumerate(zip(shown, line.origins, strict=True)):
        sign = upright_sign(character)
        is_joined = line.lefts[i] == line.rights[i] and x == line.lefts[i]
        if is_joined and sign is None and texts:  # it is drawn with the one before
            texts[-1] += text[i]
        if character in _BLANK or is_joined:
            continue
        if sign is not None:
            if sign.place == 0:
                number = slice(i, i + sign.size)
                texts = [text[number]]
                across.append(_across(shown[number], left, x + down, face, texts))
            continue
        glyph, is_link = face.upright(character), i in linked
        if is_raised(character):
            runs = lying if glyph is None else upright
            aside = left + (1.08 - SIZE) * em
            place = (x, -RAISE * em) if glyph is None else (aside, x + SIZE * down)
        elif glyph is None:
            runs, place = lying, (x, 0.0)
        else:
            middle = left + (em - face.face.advance(character)) / 2
            runs, place = upright, (middle, x + down)
        found = glyph or face.face.glyph(character)
        texts = runs.add(found, *place, text[i], linked=is_link)
    fonts = face.face.fonts
    return [*lying.made(fonts, stands=False), *upright.made(fonts, stands=True), *across]


def _across(signs: str, left: float, baseline: float, face: ColumnFace, texts: list[str]) -> Inked:
    """Return a short number from left to right in one square, narrower where it must be.

    Its first glyph stands for all of `texts`.
    """
    known = [upright_sign(sign) for sign in signs]
    number = "".join(sign.sign for sign in known if sign is not None)
    glyphs, places, width = face.face.syllable(number)
    scale = min(1.0, _WIDEST * face.em / width) if width else 1.0
    texts += [""] * (len(glyphs) - 1)
    left += (face.em - width * scale) / 2
    font = face.face.fonts[0]
    if scale == 1:
        run = glyph_run(font, glyphs, [QPointF(left + x, baseline) for x in places])
        return Inked(run, stands=True, texts=texts)
    run = glyph_run(font, glyphs, [QPointF(x, 0.0) for x in places])
    return Inked(run, left, baseline, scale, stands=True, texts=texts)
