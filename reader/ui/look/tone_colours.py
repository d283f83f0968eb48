"""The colours of tones: presets, lightened or darkened until they can be read on the page.

The presets are those of well-known dictionaries, tones 1 to 4 and the neutral one. The tone
stays written, so colour is never the only sign.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtGui import QColor

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reader.ui.look.theme import Theme

__all__ = ["LEAST_CONTRAST", "TONE_PRESETS", "TonePreset", "contrast", "tone_colours"]

TonePreset = Literal["reader", "mdbg", "pleco", "hanping", "sinosplice"]

LEAST_CONTRAST = 4.5
"""WCAG 1.4.3, for small text."""

TONE_PRESETS: Mapping[TonePreset, tuple[str, ...]] = {
    "reader": ("#B3261E", "#8A5A00", "#1B6E3C", "#1F4FA8", "#6F675C"),
    "mdbg": ("#FF0000", "#D89000", "#00A000", "#0000FF", "#000000"),
    "pleco": ("#E30000", "#02B31C", "#1510F0", "#8900BF", "#777777"),
    "hanping": ("#64B4FF", "#30B030", "#F08000", "#D00020", "#A0A0A0"),
    "sinosplice": ("#F4A132", "#5FCC2F", "#205CB5", "#D93821", "#808080"),
}
_READER_DARK = ("#FF9A8C", "#E9BE5A", "#79D29A", "#9CC2FF", "#A9A49A")
_STEPS = 50


def tone_colours(preset: TonePreset, theme: Theme) -> tuple[QColor, ...]:
    """Return the colours of tones 1 to 5 on a theme's page, each readable there."""
    paper = theme.colour("page")
    own = preset == "reader" and theme.is_dark
    names = _READER_DARK if own else TONE_PRESETS[preset]
    return tuple(_readable(QColor(name), paper, dark=theme.is_dark) for name in names)


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast of two colours as WCAG 2 defines it, 1 to 21."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def _readable(colour: QColor, paper: QColor, *, dark: bool) -> QColor:
    """Mix in white, or black on light paper, no more than contrast asks for."""
    end = 1.0 if dark else 0.0
    for step in range(_STEPS + 1):
        share = step / _STEPS
        red, green, blue = (
            part + (end - part) * share
            for part in (colour.redF(), colour.greenF(), colour.blueF())
        )
        mixed = QColor.fromRgb(round(255 * red), round(255 * green), round(255 * blue))
        if contrast(mixed, paper) >= LEAST_CONTRAST:
            return mixed
    return mixed


def _luminance(colour: QColor) -> float:
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
