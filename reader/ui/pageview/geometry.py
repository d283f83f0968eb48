"""The measures of a page: sizes, pitches and composers for one look, width and kind of ruby.

In columns all of this is turned: the width is the window's height, a line's top its right side.
Three modes place the characters differently: "even" (with pinyin or without, all the same),
"tight" (no ruby) and "zhuyin" (room at the right of every Hanzi). Lengths are pixels.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from reader.ui.pageview.columnface import ASCENT, ColumnFace
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
_COLUMN_BASELINE, _COLUMN_BELOW = 1.5, 0.5  # zhuyin in columns; small sizes need more
_COLUMN_SIGNS = 3.1  # of zhuyin's size: how far apart Hanzi are at least that have it
_LEAST_MARGIN = 24
_LEAST_CELLS = 4
_LEAST_INSET = 6  # cells that a line of a list has at least, where there are so many


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
    """How one sort of paragraph is set. `baseline` is measured from the top of its line.

    `column` is the face turned, where the text stands in columns; `shift` is how far from the
    edge of the measure its lines begin.
    """

    face: Face
    composer: Composer
    em: float
    pitch: int
    baseline: int
    gap: int
    per_line: float
    column: ColumnFace | None = None
    shift: float = 0.0


class Faces:
    """The faces of a page at one size and variant, kept while only the width changes."""

    def __init__(self, look: Look, variant: str) -> None:
        pixels = look.pixel_size
        self.body = reading_face(variant, pixels, look.face)
        self.meta = sans_face(variant, max(12, round(0.6 * pixels)))
        self.heading = sans_face(variant, pixels)
        self.ruby = ruby_face(RUBY_SIZE * pixels)
        self.zhuyin = sans_face("hans", max(9.0, 0.31 * pixels))
        self._columns: dict[Face, ColumnFace] = {}

    def column(self, face: Face) -> ColumnFace:
        """Return one of these faces as it stands in columns."""
        if face not in self._columns:
            self._columns[face] = ColumnFace(face)
        return self._columns[face]


class Geometry:
    """Everything about places that a viewport of some width needs."""

    def __init__(self, look: Look, mode: Mode, variant: str, faces: Faces, width: int) -> None:
        em = float(look.pixel_size)
        self.key = (look.setting, mode, variant)
        self.mode = mode
        self.variant = variant
        self.is_vertical = look.direction == "vertical"
        self.faces = faces
        self.em = em
        in_columns = self.is_vertical and mode == "zhuyin"
        tracking = _TRACKING[mode] * em
        self.zhuyin_width = 1.45 * faces.zhuyin.em + ZHUYIN_GAP * em
        beside = self.zhuyin_width if mode == "zhuyin" and not in_columns else 0.0
        if in_columns:
            tracking = max(tracking, _COLUMN_SIGNS * faces.zhuyin.em - em)
        self._cell = em + tracking + beside
        most = look.tight_measure if mode == "tight" else look.measure
        self.tracking = tracking
        self._most = most
        self._cells = self._fitting(width)
        self.measure = self._cells * self._cell - tracking
        self.left = max(0, round((width - self.measure) / 2))
        self.top = round(1.2 * em)
        self.bottom = round(2.0 * em)
        mixed = _MIXED[mode] * em
        indent = min(look.indent, self._cells // 2) * self._cell
        strict = look.strict_breaks
        setting = Setting(self.measure, tracking, mixed, indent, beside, strict=strict)
        self._setting = setting
        self._inset: dict[tuple[int, bool], Style] = {}
        self.body = self._body_style(setting, in_columns=in_columns)
        self.meta = self._meta_style()
        upright = replace(setting, indent=0.0)
        self.heading = replace(
            self.body,
            face=faces.heading,
            composer=self._composer(faces.heading, upright),
            column=self._turned(faces.heading),
            gap=round(0.8 * em),
        )
        self.before_heading = round(1.1 * em)
        small = faces.meta.em
        self.rule = round(0.5 * small)
        self.after_rule = round(0.6 * em)
        self.empty = round(0.5 * em)

    def _body_style(self, setting: Setting, *, in_columns: bool) -> Style:
        face, em = self.faces.body, self.em
        pitch, baseline = round(_PITCH[self.mode] * em), round(_BASELINE[self.mode] * em)
        if in_columns:
            needed = (ASCENT + 0.05) * em + self.zhuyin_width
            baseline = round(max(_COLUMN_BASELINE * em, needed))
            pitch = baseline + round(_COLUMN_BELOW * em)
        composer = self._composer(face, setting)
        gap, cells = round(0.5 * em), float(self._cells)
        return Style(face, composer, em, pitch, baseline, gap, cells, self._turned(face))

    def inset(self, steps: int, *, sans: bool = False) -> Style:
        """Return how text is set so many steps of two cells from the edge, as lists are."""
        key = (steps, sans)
        if key not in self._inset:
            base = self.heading if sans else self.body
            cells = max(0, min(2 * steps, self._cells - _LEAST_INSET))
            shift = cells * self._cell
            setting = replace(self._setting, measure=self.measure - shift)
            if sans:
                setting = replace(setting, indent=0.0)
            self._inset[key] = replace(
                base,
                composer=self._composer(base.face, setting),
                gap=self.body.gap,
                per_line=self.body.per_line - cells,
                shift=shift,
            )
        return self._inset[key]

    def _meta_style(self) -> Style:
        face = self.faces.meta
        small = face.em
        setting = Setting(self.measure, 0.02 * small, 0.16 * small, 0.0, 0.0, small)
        return Style(
            face,
            self._composer(face, setting),
            small,
            round(1.9 * small),
            round(1.25 * small),
            0,
            self.measure / small,
            self._turned(face),
        )

    def _turned(self, face: Face) -> ColumnFace | None:
        return self.faces.column(face) if self.is_vertical else None

    def _composer(self, face: Face, setting: Setting) -> Composer:
        return Composer(self._turned(face) or face, setting)

    @property
    def ems(self) -> tuple[float, float]:
        """The sizes of the text and of small type."""
        return self.em, self.faces.meta.em

    @property
    def above(self) -> float:
        """How far a line with readings reaches above its baseline, in em."""
        if self.mode == "even":
            return 1.54
        beside = self.is_vertical and self.mode == "zhuyin"
        return ASCENT + self.zhuyin_width / self.em + 0.04 if beside else 0.98

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
