"""How well one colour is read on another, and colours changed until they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["LEAST_CONTRAST", "contrast", "mixed", "readable"]

LEAST_CONTRAST = 4.5
"""WCAG 1.4.3, for small text."""

_STEPS = 50


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast of two colours as WCAG 2 defines it, 1 to 21."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def mixed(one: QColor, other: QColor, share: float) -> QColor:
    """Return a colour with a share, 0 to 1, of another mixed in."""
    pairs = (
        (one.redF(), other.redF()),
        (one.greenF(), other.greenF()),
        (one.blueF(), other.blueF()),
    )
    return QColor.fromRgb(*(round(255 * (a + (b - a) * share)) for a, b in pairs))


def readable(colour: QColor, grounds: Sequence[QColor], *, dark: bool) -> QColor:
    """Mix in white, or black on light grounds, no more than contrast on all of them asks for."""
    end = QColor("white" if dark else "black")
    made = colour
    for step in range(_STEPS + 1):
        made = mixed(colour, end, step / _STEPS)
        if all(contrast(made, ground) >= LEAST_CONTRAST for ground in grounds):
            return made
    return made


def _luminance(colour: QColor) -> float:
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
