"""Glyph runs for the readings of a line: pinyin above it, zhuyin at the right of its Hanzi.

Places are pixels from the left of the line and its baseline.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF

from reader.core.names import joined_syllables
from reader.ui.pageview.columnface import ASCENT
from reader.ui.pageview.geometry import ZHUYIN_GAP
from reader.ui.pageview.inked import Inked, glyph_run
from reader.ui.pageview.ruby import GAP, place
from reader.ui.pageview.tones import written_tone

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from reader.core.page import Paragraph
    from reader.ui.pageview.composer import Line
    from reader.ui.pageview.faces import Face
    from reader.ui.pageview.geometry import Geometry

__all__ = [
    "Reading",
    "dot_width",
    "pinyin_places",
    "pinyin_runs",
    "readings_of",
    "zhuyin_runs",
]

RISE = 1.0  # of an em: the baseline of pinyin above that of the text
_TONES = "ˊˇˋ"
_NEUTRAL = "˙"


class Reading(NamedTuple):
    """What stands above the characters `first` to `last` (inclusive) of a line.

    `parts` are its syllables, which `text` has in their order.
    """

    first: int
    last: int
    text: str
    parts: tuple[str, ...]


class Syllable(NamedTuple):
    """A reading of a line: its last character, its text and where it is drawn."""

    character: int
    text: str
    left: float
    right: float
    scale: float
    is_doubtful: bool


def dot_width(em: float) -> float:
    """Return the room that the dot behind a doubtful reading takes."""
    return 0.17 * em


def readings_of(paragraph: Paragraph, shown: Sequence[str | None], line: Line) -> list[Reading]:
    """Return what stands above a line, a character or a word at a time.

    `shown` has one item a code point of the paragraph; indexes count from the line's start. A
    word that is broken is written apart, as its characters stand.
    """
    part = shown[line.start : line.end]
    if not paragraph.by_word or paragraph.words is None:
        return [Reading(at, at, text, (text,)) for at, text in enumerate(part) if text]
    words, made = paragraph.words, []
    first = max(0, bisect_right(words, line.start, key=lambda word: word[0]) - 1)
    for start, end in words[first:]:
        if start >= line.end:
            break
        begin, stop = max(start, line.start) - line.start, min(end, line.end) - line.start
        run: list[int] = []
        for at in (*range(begin, stop), stop):
            if at < stop and part[at]:
                run.append(at)
            elif run:
                syllables = tuple(part[i] or "" for i in run)
                made.append(Reading(run[0], run[-1], joined_syllables(syllables), syllables))
                run = []
    return made


def pinyin_places(
    line: Line, readings: Sequence[Reading], doubtful: Collection[int], geometry: Geometry
) -> list[Syllable]:
    """Return where the readings of a line stand; indexes count from the line's start."""
    face, em = geometry.faces.ruby, geometry.em
    widths = [face.syllable(reading.text)[2] for reading in readings]
    centres = [(line.lefts[r.first] + line.rights[r.last]) / 2 for r in readings]
    pads = [
        dot_width(em) if any(at in doubtful for at in range(r.first, r.last + 1)) else 0.0
        for r in readings
    ]
    placed = place(centres, widths, pads, GAP * face.em)
    return [
        Syllable(reading.last, reading.text, left, left + width * scale, scale, pad > 0)
        for reading, width, pad, (left, scale) in zip(readings, widths, pads, placed, strict=True)
    ]


def pinyin_runs(
    line: Line,
    readings: Sequence[Reading],
    doubtful: Collection[int],
    geometry: Geometry,
    *,
    toned: bool = False,
) -> list[Inked]:
    """Return the pinyin of a line, a run a tone, and apart what has to be narrower."""
    face, rise = geometry.faces.ruby, -RISE * geometry.em
    tones: dict[int, tuple[list[int], list[QPointF]]] = {}
    condensed = []
    syllables = pinyin_places(line, readings, doubtful, geometry)
    for reading, syllable in zip(readings, syllables, strict=True):
        start = 0.0
        for text, tone in _toned(reading) if toned else ((reading.text, 0),):
            own, places, width = face.syllable(text)
            if syllable.scale < 1:
                run = glyph_run(face.fonts[0], own, [QPointF(start + x, rise) for x in places])
                condensed.append(Inked(run, left=syllable.left, scale=syllable.scale, tone=tone))
            else:
                glyphs, points = tones.setdefault(tone, ([], []))
                glyphs += own
                points += [QPointF(syllable.left + start + x, rise) for x in places]
            start += width
    whole = [Inked(glyph_run(face.fonts[0], *parts), tone=tone) for tone, parts in tones.items()]
    return whole + condensed


def _toned(reading: Reading) -> list[tuple[str, int]]:
    """Return the syllables of a reading, each with its tone and the apostrophe before it."""
    made, done = [], 0
    for part in reading.parts:
        end = reading.text.index(part, done) + len(part)
        made.append((reading.text[done:end], written_tone(part)))
        done = end
    return made


def zhuyin_runs(
    line: Line, readings: Sequence[str | None], geometry: Geometry, *, toned: bool = False
) -> list[Inked]:
    """Return the zhuyin of a line: columns beside the Hanzi, the tone at their right."""
    face, em = geometry.faces.zhuyin, geometry.em
    fonts: dict[tuple[int, int], tuple[list[int], list[QPointF]]] = {}
    for i, reading in enumerate(readings):
        if not reading:
            continue
        tone = written_tone(reading) if toned else 0
        if geometry.is_vertical:
            left, middle = (ASCENT + ZHUYIN_GAP) * em, line.lefts[i] + em / 2
        else:
            left, middle = line.lefts[i] + (1 + ZHUYIN_GAP) * em, -0.38 * em
        for character, x, y in _column(reading, left, middle, face):
            font, glyph = face.glyph(character)
            glyphs, points = fonts.setdefault((font, tone), ([], []))
            glyphs.append(glyph)
            points.append(QPointF(x, y))
    return [
        Inked(glyph_run(face.fonts[font], *parts), stands=geometry.is_vertical, tone=tone)
        for (font, tone), parts in fonts.items()
    ]


def _column(
    reading: str, left: float, middle: float, face: Face
) -> list[tuple[str, float, float]]:
    """Return the signs of one Hanzi's zhuyin and where each is drawn."""
    size = face.em
    tone = next((c for c in reading if c in _TONES), "")
    neutral = _NEUTRAL in reading
    signs = [c for c in reading if c not in _TONES and c != _NEUTRAL]
    top = middle - size * len(signs) / 2
    places = [(sign, left, top + size * (i + 0.88)) for i, sign in enumerate(signs)]
    if neutral:
        middle_of = (size - face.advance(_NEUTRAL)) / 2
        places.append((_NEUTRAL, left + middle_of, top + 0.58 * size))
    if tone and places:
        places.append((tone, left + 0.92 * size, places[-1][2] - 0.05 * size))
    return places
