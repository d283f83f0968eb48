"""Which theme is shown: one of ours, or what the system asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QStyle

from reader.ui.look.contrast import LEAST_CONTRAST, contrast, mixed, readable
from reader.ui.look.theme import THEMES, Theme

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.ui.look.theme import ThemeName

__all__ = ["follow_system", "resolve", "system_is_still", "theme_from_palette"]

_SHARES = (1.0, 0.85, 0.7, 0.55, 0.4, 0.3, 0.2, 0.1)


def theme_from_palette(palette: QPalette) -> Theme:
    """Return the theme of a high-contrast system: its own colours, shapes tell the kinds.

    Grounds behind text are its highlight, as much of it as leaves the text readable.
    """
    role = QPalette.ColorRole

    def take(which: QPalette.ColorRole) -> QColor:
        return palette.color(QPalette.ColorGroup.Active, which)

    ink, ground, light = take(role.Text), take(role.Base), take(role.Highlight)
    dark = ground.lightness() < ink.lightness()
    link = readable(take(role.Link), [ground], dark=dark)
    behind = _ground(light, ground, [ink, link])
    faint = mixed(ground, behind, 0.6)
    grounds = dict.fromkeys(("window", "page", "panel", "card"), ground.name())
    inks = dict.fromkeys(
        "ink ink2 ink3 control ruby struck good hit_line mark".split()
        + "person organisation place date quantity".split(),
        ink.name(),
    )
    return Theme(
        name="system",
        accent=link.name(),
        accent_ground=faint.name(),
        on_accent=ground.name(),
        rule=faint.name(),
        hit=faint.name(),
        current_hit=behind.name(),
        selection=behind.name(),
        is_dark=dark,
        is_high_contrast=True,
        **grounds,
        **inks,
    )


def _ground(light: QColor, ground: QColor, inks: list[QColor]) -> QColor:
    for share in _SHARES:
        made = mixed(ground, light, share)
        if all(contrast(ink, made) >= LEAST_CONTRAST for ink in inks):
            return made
    return ground


def resolve(name: ThemeName) -> Theme:
    """Return the theme of a setting; `system` follows the desktop's scheme and contrast."""
    if name != "system":
        return THEMES[name]
    hints = QGuiApplication.styleHints()
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return theme_from_palette(_system_palette())
    return THEMES["dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"]


def follow_system(do: Callable[[], None]) -> None:
    """Do something whenever the system changes its scheme or its contrast."""
    hints = QGuiApplication.styleHints()
    hints.colorSchemeChanged.connect(do)
    hints.accessibility().contrastPreferenceChanged.connect(do)


def system_is_still() -> bool:
    """Return whether the desktop asks for no animation."""
    style = QApplication.style()
    return style.styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) == 0


def _system_palette() -> QPalette:
    """Return the palette of the system, which lies under our own."""
    QGuiApplication.setPalette(QPalette())
    return QGuiApplication.palette()
