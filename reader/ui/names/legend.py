"""The five shapes of line that tell the kinds of names apart, colour or no colour."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QAbstractButton

from reader.ui.look.scale import scaled, unscaled
from reader.ui.look.theme import THEMES

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QPaintEvent
    from PySide6.QtWidgets import QWidget

    from reader.core.names import Kind
    from reader.ui.look.theme import Theme

__all__ = ["LegendButton", "draw_shape"]


def draw_shape(painter: QPainter, kind: Kind, start: QPointF, width: float, ink: QColor) -> None:
    """Draw the underline of a kind, `width` long, its middle line beginning at `start`."""
    x, y = start.x(), start.y()
    pen = QPen(ink, 2)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if kind == "organisation":
        pen.setWidthF(1.2)
        painter.setPen(pen)
        for shift in (-1.6, 1.6):
            painter.drawLine(QPointF(x, y + shift), QPointF(x + width, y + shift))
        return
    if kind == "quantity":
        pen.setWidthF(1.4)
        painter.setPen(pen)
        corners = [(x, y - 4), (x, y + 1), (x + width, y + 1), (x + width, y - 4)]
        painter.drawPolyline([QPointF(*corner) for corner in corners])
        return
    if kind == "place":
        pen.setDashPattern([3.2, 1.8])
    elif kind == "date":
        pen.setDashPattern([1, 1.2])
    painter.setPen(pen)
    painter.drawLine(QPointF(x, y), QPointF(x + width, y))


class LegendButton(QAbstractButton):
    """A sample of the underline; checked while the page draws it."""

    def __init__(self, kind: Kind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self._theme = THEMES["light"]
        self.setCheckable(True)
        self.setChecked(True)
        self.setFixedSize(44, 32)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_theme(self, theme: Theme) -> None:
        """Draw in these colours."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size, which is fixed."""
        return QSize(scaled(44), scaled(32))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's
        """Draw the sample; faint and crossed while it is hidden."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shown = self.isChecked()
        ink = self._theme.colour(self._kind if shown else "ink3", 1.0 if shown else 0.6)
        area = unscaled(painter, self.rect())
        middle = area.height() / 2
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("rule"))
            painter.drawRoundedRect(area.adjusted(0, 2, 0, -2), 6, 6)
        draw_shape(painter, self._kind, QPointF(5, middle), 34, ink)
        if not shown:
            painter.setPen(QPen(self._theme.colour("ink3"), 1.4))
            painter.drawLine(QPointF(14, middle + 7), QPointF(30, middle - 7))
