"""How a paragraph is set where it stands: as a heading, in a list, in a quotation, in a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.core.content import Cell
    from reader.core.page import Paragraph
    from reader.ui.pageview.composer import Line
    from reader.ui.pageview.geometry import Geometry, Style
    from reader.ui.pageview.laid import Laid

__all__ = ["hung", "same_row", "shifted", "style_of"]

_HANGS = 0.4  # of an em: between a marker and the text


def style_of(paragraph: Paragraph, geometry: Geometry) -> Style:
    """Return how a paragraph is set."""
    if paragraph.heading:
        return geometry.heading
    if paragraph.is_metadata:
        return geometry.meta
    steps, is_head = paragraph.level + paragraph.quoted, False
    if paragraph.cell is not None:
        steps += paragraph.cell.column > 0
        is_head = paragraph.cell.is_head
    return geometry.inset(steps, sans=is_head) if steps or is_head else geometry.body


def same_row(cell: Cell, following: Cell | None) -> bool:
    """Return whether the cell that follows stands in the same row of the same table."""
    return following is not None and following[2:4] == cell[2:4]


def shifted(lines: list[Line], shift: float) -> list[Line]:
    """Return lines that begin so many pixels from the edge of the measure."""
    if not shift:
        return lines
    return [
        line._replace(
            origins=[x + shift for x in line.origins],
            lefts=[x + shift for x in line.lefts],
            rights=[x + shift for x in line.rights],
        )
        for line in lines
    ]


def hung(laid: Laid) -> None:
    """Hang the marker of a list's entry before its first line, its end at the text."""
    marker, style = laid.paragraph.marker, laid.style
    if not marker or not laid.lines or not style.shift:
        return
    rows = style.composer.compose(marker, indented=False)
    if rows and rows[0].end == len(marker):
        row = rows[0]
        left = max(0.0, style.shift - _HANGS * style.em - (row.rights[-1] - row.lefts[0]))
        laid.marker, laid.marker_line = marker, shifted([row], left)[0]
