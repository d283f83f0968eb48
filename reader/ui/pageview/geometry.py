"""The measures of a page: sizes, pitches and composers for one look, width and kind of ruby.

Three modes place the characters differently: "even" (with pinyin or without, all the same),
"tight" (no ruby) and "zhuyin" (room at the right of every Hanzi). Lengths are pixels.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from reader.ui.pageview.composer import Composer, Setting
from reader.ui.pageview.faces import Face, reading_face, ruby_face, sans_face

if TYPE_CHECKING:
    from reader.core.choices import Ruby
    from reader.core.page import Page
    from reader.ui.pageview.look import Look

__all__ = ["Faces", "Geometry", "Mode", "Style", "mode_of", "variant_of"]

Mode = Literal["even", "tight", "zhuyin"]

RUBY_SIZE = 0.455  # of an em
ZHUYIN_GAP = 0.05  # of an em: between a Hanzi and its zhuyin
_PITCH = {"even": 2.15, "tight": 1.8, "zhuyin": 1.9}
_BASELINE = {"even": 1.62, "tight": 1.28, "zhuyin": 1.33}
_TRACKING = {"even": 0.22, "tight": 0.04, "zhuyin": 0.06}
_MIXED = {"even": 0.06, "tight": 0.12, "zhuyin": 0.06}
_LEAST_MARGIN = 24
_LEAST_CELLS = 4


def mode_of(look: Look, ruby: Ruby) -> Mode:
    """Return how characters are placed: pinyin needs the even spacing."""
    if ruby == "zhuyin":
        return "zhuyin"
    return "even" if ruby == "pinyin" else look.spacing


def variant_of(page: Page) -> str:
    """Return "hans" or "hant": which form of the punctuation belongs to the text shown."""
    script = page.choices.config or page.choices.script
    if script == "source":
        return "hant" if page.article.script.detected == "hant" else "hans"
    target = script.rsplit("2", 1)[-1]
    return "hans" if target in {"hans", "s", "sp"} else "hant"


@dataclass(frozen=True)
class Style:
    """How one sort of paragraph is set. `baseline` is measured from the top of its line."""

    face: Face
    composer: Composer
    em: float
    pitch: int
    baseline: int
    gap: int
    per_line: float


class Faces:
    """The faces of a page at one size and variant, kept while only the width changes."""

    def __init__(self, look: Look, variant: str) -> None:
        pixels = look.pixel_size
        self.body = reading_face(variant, pixels, look.face)
        self.meta = sans_face(variant, max(12, round(0.6 * pixels)))
        self.heading = sans_face(variant, pixels)
        self.ruby = ruby_face(RUBY_SIZE * pixels)
        self.zhuyin = sans_face("hans", max(9.0, 0.31 * pixels))


class Geometry:
    """Everything about places that a viewport of some width needs."""

    def __init__(self, look: Look, mode: Mode, variant: str, faces: Faces, width: int) -> None:
        em = float(look.pixel_size)
        self.key = (look.setting, mode, variant)
        self.mode = mode
        self.faces = faces
        self.em = em
        tracking = _TRACKING[mode] * em
        beside = 1.45 * faces.zhuyin.em + ZHUYIN_GAP * em if mode == "zhuyin" else 0.0
        self._cell = em + tracking + beside
        most = look.tight_measure if mode == "tight" else look.measure
        self.tracking = tracking
        self._most = most
        self._cells = self._fitting(width)
        self.measure = self._cells * self._cell - tracking
        self.left = max(0, round((width - self.measure) / 2))
        self.top = round(1.2 * em)
        self.bottom = round(2.0 * em)
        setting = Setting(self.measure, tracking, _MIXED[mode] * em, 2 * self._cell, beside)
        pitch = round(_PITCH[mode] * em)
        self.body = Style(
            faces.body,
            Composer(faces.body, setting),
            em,
            pitch,
            round(_BASELINE[mode] * em),
            round(0.5 * em),
            float(self._cells),
        )
        self.meta = self._meta_style()
        upright = replace(setting, indent=0.0)
        self.heading = replace(
            self.body,
            face=faces.heading,
            composer=Composer(faces.heading, upright),
            gap=round(0.8 * em),
        )
        self.before_heading = round(1.1 * em)
        small = faces.meta.em
        self.rule = round(0.5 * small)
        self.after_rule = round(0.6 * em)
        self.empty = round(0.5 * em)

    def _meta_style(self) -> Style:
        small = self.faces.meta.em
        return Style(
            self.faces.meta,
            Composer(
                self.faces.meta, Setting(self.measure, 0.02 * small, 0.16 * small, 0.0, 0.0, small)
            ),
            small,
            round(1.9 * small),
            round(1.25 * small),
            0,
            self.measure / small,
        )

    def has_heights_of(self, other: Geometry) -> bool:
        """Return whether blocks are about as high here as in another geometry."""
        mine, theirs = self.body, other.body
        return (mine.pitch, mine.per_line, mine.gap) == (theirs.pitch, theirs.per_line, theirs.gap)

    def recentre(self, width: int) -> bool:
        """Centre the lines in a new width; return False when it asks for longer or shorter."""
        if self._fitting(width) != self._cells:
            return False
        self.left = max(0, round((width - self.measure) / 2))
        return True

    def _fitting(self, width: int) -> int:
        margin = max(_LEAST_MARGIN, round(0.9 * self.em))
        cells = int((width - 2 * margin + self.tracking) / self._cell)
        return max(_LEAST_CELLS, min(self._most, cells))

    def estimate(self, length: int) -> int:
        """Return about how high a paragraph of `length` characters will be."""
        if length == 0:
            return self.empty
        lines = -(-(length + 2) // max(1, int(self.body.per_line)))
        return lines * self.body.pitch + self.body.gap
