"""The colours of tones: presets, lightened or darkened until they can be read on the page.

The presets are those of well-known dictionaries, tones 1 to 4 and the neutral one. The tone
stays written, so colour is never the only sign.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtGui import QColor

from reader.core.names import KINDS
from reader.ui.look.contrast import mixed, readable
from reader.ui.pageview.look import TINT

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reader.ui.look.theme import Theme

__all__ = ["TONE_PRESETS", "FiveColours", "TonePreset", "page_grounds", "tone_colours"]

TonePreset = Literal["reader", "mdbg", "pleco", "hanping", "sinosplice", "own"]

FiveColours = tuple[str, str, str, str, str]
"""Colours of tones 1 to 4 and of the neutral one, `#RRGGBB`."""

TONE_PRESETS: Mapping[str, tuple[str, ...]] = {
    "reader": ("#B3261E", "#8A5A00", "#1B6E3C", "#1F4FA8", "#6F675C"),
    "mdbg": ("#FF0000", "#D89000", "#00A000", "#0000FF", "#000000"),
    "pleco": ("#E30000", "#02B31C", "#1510F0", "#8900BF", "#777777"),
    "hanping": ("#64B4FF", "#30B030", "#F08000", "#D00020", "#A0A0A0"),
    "sinosplice": ("#F4A132", "#5FCC2F", "#205CB5", "#D93821", "#808080"),
}
_READER_DARK = ("#FF9A8C", "#E9BE5A", "#79D29A", "#9CC2FF", "#A9A49A")


def tone_colours(
    preset: TonePreset,
    theme: Theme,
    own: Sequence[str] = (),
    *,
    faithful: bool = False,
) -> tuple[QColor, ...]:
    """Return the colours of tones 1 to 5 on a theme's page, each readable there.

    `own` are those of the preset "own", `#RRGGBB`; what is no colour there is the first
    preset's. Colours that are `faithful` stay as they are, readable or not.
    """
    usual = _READER_DARK if theme.is_dark else TONE_PRESETS["reader"]
    if preset == "own":
        given = [*own[: len(usual)], *usual[len(own) :]]
        names = [a if QColor.isValidColorName(a) else b for a, b in zip(given, usual, strict=True)]
    else:
        names = list(usual if preset == "reader" else TONE_PRESETS[preset])
    raw = tuple(QColor(name) for name in names)
    if faithful:
        return raw
    return tuple(readable(colour, page_grounds(theme), dark=theme.is_dark) for colour in raw)


def page_grounds(theme: Theme) -> tuple[QColor, ...]:
    """Return what readings in their own colours stand on: the page, and the tints of words."""
    page = theme.colour("page")
    tints = (mixed(page, theme.colour(token), TINT) for token in ("accent", *KINDS))
    return (page, *tints)
