"""A face as columns need it: what stands upright, how high it is, where its ink is.

Hanzi and what has a form of its own for columns (the font's feature vert) stand upright, one
em high; all else lies on its right side and is as high as it is wide in lines.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.core.chinese.han import is_hanzi
from reader.ui.pageview.classes import Kind, kind_of
from reader.ui.pageview.raised import SIZE, raised_sign
from reader.ui.pageview.turned import upright_sign

if TYPE_CHECKING:
    from reader.ui.pageview.faces import Face

__all__ = ["ASCENT", "ColumnFace"]

ASCENT = 0.88
"""Of an em: the top of a Hanzi's square above the baseline, in all faces of ours."""

_WIDE = 0.9  # of an em: what is about square is not laid on its side


class ColumnFace:
    """Measures characters along a column and finds their glyphs."""

    def __init__(self, face: Face) -> None:
        self.face = face
        self.em = face.em
        self._upright: dict[str, tuple[int, int] | None] = {}

    def advance(self, character: str) -> float:
        """Return how much of the column a character takes, in pixels."""
        sign = upright_sign(character)
        if sign is not None:
            return self.em / sign.size
        if is_hanzi(character) or self.upright(character) is not None:
            return self.em if raised_sign(character) is None else SIZE * self.em
        return self.face.advance(character)

    def ink(self, character: str) -> tuple[float, float]:
        """Return where the ink of a character begins and ends along the column, in pixels."""
        glyph = self.upright(character)
        if glyph is None:
            return self.face.ink(character)
        bounds = self.face.fonts[glyph[0]].boundingRect(glyph[1])
        down = ASCENT * self.em
        return bounds.top() + down, bounds.bottom() + down

    def upright(self, character: str) -> tuple[int, int] | None:
        """Return the font and the glyph of what stands upright, None for what lies."""
        if character not in self._upright:
            self._upright[character] = self._look_up(character)
        return self._upright[character]

    def _look_up(self, character: str) -> tuple[int, int] | None:
        sign = upright_sign(character)
        if sign is not None:
            return self.face.glyph(sign.sign)
        glyph = self.face.glyph(character)
        raised = raised_sign(character)
        if raised is not None:
            return glyph if self.upright(raised) is not None else None
        if is_hanzi(character):
            return glyph
        turned = self.face.turned_glyph(character)
        if turned is not None:
            return turned
        kind, width = kind_of(character), self.face.advance(character)
        stands = kind not in (Kind.SPACE, Kind.NONE, Kind.DASH) and width >= _WIDE * self.em
        return glyph if stands and (kind is not Kind.LATIN or not character.isalpha()) else None
