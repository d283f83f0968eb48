"""The ring around whatever holds the keyboard, 2 px wide and 3 px outside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QMenuBar, QWidget
from shiboken6 import Shiboken

from reader.ui.look.theme import THEMES
from reader.ui.pageview.pointing import Pointing

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
    not framed, nor a list of names: their own cursors show there. A dialog of the window gets
    a ring of its own when the keyboard first comes into it.
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
        """Draw in these colours, in the dialogs too."""
        self._theme = theme
        self.update()
        for ring in self._window.findChildren(FocusRing):
            if ring is not self:
                ring.set_theme(theme)

    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:  # noqa: ARG002 - Qt's
        for watched in filter(Shiboken.isValid, self._watched):  # some went with what they were in
            watched.removeEventFilter(self)
        self._watched, self._framed = [], None
        clicked = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
        inside = new is not None and self._window.isAncestorOf(new)
        if new is not None and not inside:
            self._follow_into(new)
        if new is None or clicked or not inside or _shows_itself(new):
            self.hide()
            return
        self._framed = new
        above: QWidget | None = new
        while above is not None and above is not self._window:
            self._watched.append(above)
            above.installEventFilter(self)
            above = above.parentWidget()
        self._place()

    def _follow_into(self, new: QWidget) -> None:
        """Have a ring in a dialog of this window."""
        dialog = new.window()
        parent = dialog.parentWidget()
        if parent is None or dialog.windowType() != Qt.WindowType.Dialog:
            return
        host = parent.window()
        known = dialog.findChild(FocusRing, options=Qt.FindChildOption.FindDirectChildrenOnly)
        if host is self._window and known is None:
            ring = FocusRing(dialog)
            ring.set_theme(self._theme)
            ring._follow(None, new)

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
        self.setGeometry(area & self._room(framed))
        self.raise_()
        self.show()

    def _room(self, framed: QWidget) -> QRect:
        """Return what is seen of the window where the control stands: no more than scrolls."""
        room, above = self._window.rect(), framed.parentWidget()
        while above is not None and above is not self._window:
            if isinstance(above.parentWidget(), QAbstractScrollArea):
                corner = above.mapTo(self._window, QPoint(0, 0))
                room &= QRect(corner, above.size()).adjusted(-_GAP, -_GAP, _GAP, _GAP)
            above = above.parentWidget()
        return room

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's name
        """Draw the ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = _WIDTH + self._theme.is_high_contrast
        painter.setPen(QPen(self._theme.colour("accent"), width))
        inset = width / 2
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(box, 9, 9)


def _shows_itself(widget: QWidget) -> bool:
    return isinstance(widget, Pointing | QMenuBar) or widget.objectName() == "name-list"
