"""How the page looks: sizes, spacing, faces and colours, one frozen dataclass."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from PySide6.QtGui import QColor

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reader.core.article import EntityType

__all__ = ["TINT", "Direction", "Look", "Spacing"]

Spacing = Literal["even", "tight"]
Direction = Literal["horizontal", "vertical"]

TINT = 0.12
"""How much colour lies behind the word or name that is looked at."""

_PERSON, _ORGANISATION, _PLACE = "#0B319F", "#7A260B", "#0E7548"
_TIME, _AMOUNT = "#68076F", "#73731F"


def _light_entities() -> Mapping[EntityType, QColor]:
    return {
        "PERSON": QColor(_PERSON),
        "ORGANIZATION": QColor(_ORGANISATION),
        "LOCATION": QColor(_PLACE),
        "DATE": QColor(_TIME),
        "TIME": QColor(_TIME),
        "QUANTITY": QColor(_AMOUNT),
        "MONEY": QColor(_AMOUNT),
        "PERCENT": QColor(_AMOUNT),
    }


@dataclass(frozen=True)
class Look:
    """All that decides how a page is drawn; the defaults are the light theme.

    `pixel_size` is that of a Hanzi. `face` is a font family for the text, or empty for the
    bundled Song. `spacing` "tight" holds while no ruby is shown. `measure` and `tight_measure`
    are the most cells in a line, `indent` those before the first of a paragraph. An entity kind
    without a colour has no underline. `direction` "vertical" sets columns from right to left;
    `strict_breaks` is CLREQ's strictest level. `tones` are the colours of readings of tone 1 to
    5, None for one colour.
    `outlined` frames what is selected or found too, for high contrast. With `motion` readings
    fade in; `bars` stand where they will be while they are not known.
    """

    pixel_size: int = 25
    face: str = ""
    spacing: Spacing = "even"
    direction: Direction = "horizontal"
    strict_breaks: bool = False
    indent: int = 2
    measure: int = 26
    tight_measure: int = 38
    full_width_marks: bool = True
    repair_marks: bool = True
    reading_marks: bool = True
    paper: QColor = field(default_factory=lambda: QColor("#FDFBF7"))
    ink: QColor = field(default_factory=lambda: QColor("#1E1B17"))
    ink2: QColor = field(default_factory=lambda: QColor("#5C554B"))
    ruby: QColor = field(default_factory=lambda: QColor("#6A5F52"))
    rule: QColor = field(default_factory=lambda: QColor("#E3DDD2"))
    accent: QColor = field(default_factory=lambda: QColor("#1F5C94"))
    selection: QColor = field(default_factory=lambda: QColor("#CFE2F3"))
    hit: QColor = field(default_factory=lambda: QColor("#FFE7A0"))
    current_hit: QColor = field(default_factory=lambda: QColor("#FFC24A"))
    hit_line: QColor = field(default_factory=lambda: QColor("#6B4A00"))
    mark: QColor = field(default_factory=lambda: QColor("#B23A22"))
    entities: Mapping[EntityType, QColor] = field(default_factory=_light_entities)
    tones: tuple[QColor, ...] | None = None
    outlined: bool = False
    motion: bool = False
    bars: bool = False

    @property
    def setting(self) -> tuple[object, ...]:
        """What places the characters; a change of anything else moves nothing."""
        return (
            self.pixel_size,
            self.face,
            self.spacing,
            self.direction,
            self.strict_breaks,
            self.indent,
            self.measure,
            self.tight_measure,
            self.full_width_marks,
        )
