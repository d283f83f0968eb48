"""Pictures on the page: how large they are set and where, before anything of them is decoded.

Lengths are pixels of the column: along its lines, and across them. A picture keeps upright in
columns, so there its height lies along the lines.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reader.core.content import Picture

__all__ = ["Plate", "gap_of", "height_of", "set_plates"]

_TALLEST = 0.9  # of the measure: so that a whole picture can be seen
_LINE = 2.2  # of a small em: the place of a picture that cannot be shown
_GAP = 0.7  # of an em: before and after a picture


class Plate(NamedTuple):
    """A picture set: its index in the content, its left and top from the block's corner, its size.

    One that is `bare` is not to be had: what it shows is said in its place.
    """

    picture: int
    left: int
    top: int
    along: int
    across: int
    bare: bool = False


def _sides(
    picture: Picture, measure: float, small: float, *, is_vertical: bool
) -> tuple[int, int]:
    """Return how much of the column a picture takes, along and across."""
    if not picture.width or not picture.height:
        return round(measure), round(_LINE * small)
    along, across = picture.width, picture.height
    if is_vertical:
        along, across = across, along
    scale = min(1.0, measure / along, _TALLEST * measure / across)
    return max(1, round(along * scale)), max(1, round(across * scale))


def set_plates(
    pictures: Iterable[tuple[int, Picture]],
    top: int,
    measure: float,
    ems: tuple[float, float],
    *,
    is_vertical: bool,
) -> tuple[list[Plate], int]:
    """Return pictures one below the other from `top` on, and where they end, gaps counted in.

    `ems` are the sizes of the text and of small type.
    """
    plates: list[Plate] = []
    gap = gap_of(ems[0])
    for index, picture in pictures:
        top += gap
        along, across = _sides(picture, measure, ems[1], is_vertical=is_vertical)
        bare = not picture.width
        plates.append(Plate(index, round((measure - along) / 2), top, along, across, bare))
        top += across
    return plates, top + gap if plates else top


def gap_of(em: float) -> int:
    """Return how much is free before and after a picture, for the size of the text."""
    return round(_GAP * em)


def height_of(
    picture: Picture, measure: float, ems: tuple[float, float], *, is_vertical: bool
) -> int:
    """Return how much a picture adds to the height of a block, if it is the only one there."""
    return set_plates([(0, picture)], 0, measure, ems, is_vertical=is_vertical)[1]
