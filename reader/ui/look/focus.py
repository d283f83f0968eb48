"""The ring around whatever holds the keyboard, 2 px wide and 3 px outside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QMenuBar, QWidget

from reader.ui.look.theme import THEMES

if TYPE_CHECKING:
    from reader.ui.look.theme import Theme

__all__ = ["FocusRing"]

_GAP, _WIDTH = 3, 2
_MOVES = (
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Show,
    QEvent.Type.Hide,
    QEvent.Type.LayoutRequest,
)


class FocusRing(QWidget):
    """Lies over its window, lets every click through, and frames the focused control.

    It is drawn when the focus came by a key; a click says by itself where it went. The page is
    not framed: its own cursor shows there.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._theme = THEMES["light"]
        self._framed: QWidget | None = None
        self._watched: list[QWidget] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    @property
    def framed(self) -> QWidget | None:
        """The control that is framed now."""
        return self._framed if self.isVisible() else None

    def set_theme(self, theme: Theme) -> None:
        """Draw in these colours."""
        self._theme = theme
        self.update()

    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:  # noqa: ARG002 - Qt's
        for watched in self._watched:
            watched.removeEventFilter(self)
        self._watched, self._framed = [], None
        clicked = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
        inside = new is not None and self._window.isAncestorOf(new)
        if new is None or clicked or not inside or isinstance(new, QAbstractScrollArea | QMenuBar):
            self.hide()
            return
        self._framed = new
        above: QWidget | None = new
        while above is not None and above is not self._window:
            self._watched.append(above)
            above.installEventFilter(self)
            above = above.parentWidget()
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go where the framed control goes."""
        del watched
        if event.type() in _MOVES:
            self._place()
        return False

    def _place(self) -> None:
        framed = self._framed
        if framed is None or not framed.isVisible():
            self.hide()
            return
        outset = _GAP + _WIDTH
        corner = framed.mapTo(self._window, QPoint(0, 0))
        area = QRect(corner, framed.size()).adjusted(-outset, -outset, outset, outset)
        self.setGeometry(area & self._window.rect())
        self.raise_()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's name
        """Draw the ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("accent"), _WIDTH))
        inset = _WIDTH / 2
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(box, 9, 9)
