"""The window's line icons, drawn in the colours of a theme."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from reader.assets import resource

if TYPE_CHECKING:
    from reader.ui.look.theme import Theme

__all__ = ["ICON_SIZE", "Icons"]

ICON_SIZE = 20
"""The side of a toolbar icon in logical pixels."""


class Icons:
    """Makes icons and pixmaps for one theme and screen, and keeps them as long as these stay."""

    def __init__(self, theme: Theme, scale: float = 1.0) -> None:
        """Remember the theme and the screen's device pixels per logical pixel."""
        self._theme = theme
        self._scale = ceil(scale)
        self._icons: dict[tuple[str, str, str, int], QIcon] = {}

    def icon(
        self, name: str, ink: str = "ink2", *, on: str = "accent", size: int = ICON_SIZE
    ) -> QIcon:
        """Return an icon whose lines have the colour `ink`, and `on` when checked.

        Raises FileNotFoundError when there is no such icon.
        """
        key = (name, ink, on, size)
        if key not in self._icons:
            icon, scale = QIcon(), self._scale
            off = self.pixmap(name, ink, size, scale)
            icon.addPixmap(off, QIcon.Mode.Normal, QIcon.State.Off)
            lit = self.pixmap(name, on, size, scale)
            icon.addPixmap(lit, QIcon.Mode.Normal, QIcon.State.On)
            faint = self.pixmap(name, "ink3", size, scale, alpha=0.5)
            icon.addPixmap(faint, QIcon.Mode.Disabled, QIcon.State.Off)
            self._icons[key] = icon
        return self._icons[key]

    def pixmap(
        self, name: str, token: str, size: int, scale: float = 1, alpha: float = 1.0
    ) -> QPixmap:
        """Return one picture of `size` logical pixels for a screen of that scale."""
        source = resource("icons", f"{name}.svg").read_text("utf-8")
        tinted = source.replace("currentColor", self._theme.colour(token).name())
        pixmap = QPixmap(round(size * scale), round(size * scale))
        pixmap.setDevicePixelRatio(scale)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setOpacity(alpha)
        renderer = QSvgRenderer(QByteArray(tinted.encode()))
        renderer.render(painter, QRectF(0, 0, size, size))
        painter.end()
        return pixmap
