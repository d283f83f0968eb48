"""Where readings stand above their Hanzi: centred, never touching, moving nothing.

A pair of syllables that is too wide for the distance of its Hanzi is made a little narrower;
the Hanzi stay. CLREQ, "Positioning of Romanized Interlinear Annotations".
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["GAP", "NARROWEST", "Placed", "place"]

GAP = 0.2
"""The least room between two syllables, in em of the ruby."""

NARROWEST = 0.5
"""The narrowest that a syllable is ever drawn, as a share of its width."""


class Placed(NamedTuple):
    """A syllable's left edge in pixels and the share of its own width that it is drawn at."""

    left: float
    scale: float


def place(
    centres: Sequence[float], widths: Sequence[float], pads: Sequence[float], gap: float
) -> list[Placed]:
    """Place the syllables of a line, left to right.

    `centres` are those of the Hanzi, `widths` the natural widths of the syllables, `pads` the
    room that each needs at its right for a mark, `gap` the least room between two; in pixels.
    """
    scales = [1.0] * len(centres)
    for i in range(1, len(centres)):
        half = (widths[i - 1] + widths[i]) / 2
        room = centres[i] - centres[i - 1] - gap - pads[i - 1]
        if half > room:
            scale = max(NARROWEST, room / half)
            scales[i - 1] = min(scales[i - 1], scale)
            scales[i] = min(scales[i], scale)
    return [
        Placed(centre - width * scale / 2, scale)
        for centre, width, scale in zip(centres, widths, scales, strict=True)
    ]
