"""The middle of the window: the reading column and the sidebar, beside it or over it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QWidget

from reader.ui.look.scale import scale, scaled

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent

__all__ = ["NARROWEST", "OVERLAY_BELOW", "WIDEST", "Panes"]

OVERLAY_BELOW = 760
"""The width in logical pixels under which the sidebar lies over the page."""
NARROWEST, WIDEST, _OVERLAY = 240, 420, 320


class _Scrim(QWidget):
    """Darkens the page while the sidebar lies over it; a click closes the sidebar."""

    clicked = Signal()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()
        self.clicked.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setOpacity(0.32)
        painter.fillRect(event.rect(), Qt.GlobalColor.black)


class _Handle(QWidget):
    """The edge between page and sidebar: dragged, or moved with the arrow keys."""

    dragged = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setCursor(Qt.CursorShape.SplitHCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.speak()

    def speak(self) -> None:
        """Be called something in the language of the window."""
        self.setAccessibleName(self.tr("Width of the sidebar"))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.dragged.emit(round(self.mapToParent(event.position()).x()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -16, Qt.Key.Key_Right: 16}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        self.dragged.emit(self.geometry().center().x() + step)


class Panes(QWidget):
    """Places a column and a sidebar; in a narrow window the sidebar is an overlay."""

    sidebar_shown = Signal(bool)
    width_changed = Signal(int)

    def __init__(self, column: QWidget, sidebar: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column, self._sidebar = column, sidebar
        self._width = 304
        self._is_open = True
        self._reopens = False
        self._scrim = _Scrim(self)
        self._handle = _Handle(self)
        for child in (column, self._scrim, sidebar, self._handle):
            child.setParent(self)
        self._scrim.clicked.connect(lambda: self.open_sidebar(on=False))
        self._handle.dragged.connect(self._dragged)

    @property
    def is_overlay(self) -> bool:
        """Whether an open sidebar lies over the page."""
        return self.width() < scaled(OVERLAY_BELOW)

    @property
    def is_open(self) -> bool:
        """Whether the sidebar is shown."""
        return self._is_open

    @property
    def sidebar_width(self) -> int:
        """The width of the sidebar beside the page, in logical pixels."""
        return self._width

    @property
    def edge(self) -> QWidget:
        """The edge that is dragged."""
        return self._handle

    def stand_behind(self, control: QWidget) -> None:
        """Have the edge reached by Tab after this control."""
        QWidget.setTabOrder(control, self._handle)

    def speak(self) -> None:
        """Write everything in the language of the window."""
        self._handle.speak()

    def open_sidebar(self, *, on: bool) -> None:
        """Show or hide the sidebar."""
        if on != self._is_open:
            self._is_open = on
            self._arrange()
            self.sidebar_shown.emit(on)

    def set_sidebar_width(self, width: int) -> None:
        """Make the sidebar so wide, within its limits."""
        width = max(NARROWEST, min(WIDEST, width))
        if width != self._width:
            self._width = width
            self._arrange()
            self.width_changed.emit(width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the parts anew; a shrinking window shuts the sidebar until it grows again."""
        super().resizeEvent(event)
        before = event.oldSize().width()
        self._fit(shuts=not 0 <= before < scaled(OVERLAY_BELOW))

    def set_scale(self) -> None:
        """Place the parts for another size of everything around the page."""
        self._fit(shuts=not self._sidebar.hasFocus())

    def _fit(self, *, shuts: bool) -> None:
        """Place the parts; a sidebar with no room beside the page any more may be shut for now."""
        if self.is_overlay and self._is_open and shuts:
            self.open_sidebar(on=False)
            self._reopens = True
        elif not self.is_overlay and self._reopens:
            self._reopens = False
            self.open_sidebar(on=True)
        self._arrange()

    def focusNextPrevChild(self, next_: bool) -> bool:  # noqa: FBT001 - Qt's
        """Keep the keyboard in a sidebar that lies over the page: Tab goes round in it."""
        here = QApplication.focusWidget()
        over = self.is_overlay and self._is_open
        if here is None or not over or not self._sidebar.isAncestorOf(here):
            return super().focusNextPrevChild(next_)
        at: QWidget = here
        while True:
            at = (at.nextInFocusChain() if next_ else at.previousInFocusChain()) or here
            takes = at.focusPolicy() & Qt.FocusPolicy.TabFocus and at.isEnabled()
            if at is here or (takes and at.isVisible() and self._sidebar.isAncestorOf(at)):
                break
        reason = Qt.FocusReason
        at.setFocus(reason.TabFocusReason if next_ else reason.BacktabFocusReason)
        return True

    def _arrange(self) -> None:
        area = self.rect()
        overlay = self.is_overlay
        width = min(scaled(_OVERLAY), area.width() - 48) if overlay else scaled(self._width)
        beside = width if self._is_open and not overlay else 0
        self._column.setGeometry(area.adjusted(0, 0, -beside, 0))
        self._sidebar.setGeometry(QRect(area.width() - width, 0, width, area.height()))
        self._sidebar.setVisible(self._is_open)
        self._scrim.setGeometry(area)
        self._scrim.setVisible(self._is_open and overlay)
        self._handle.setGeometry(QRect(area.width() - width - 3, 0, 7, area.height()))
        self._handle.setVisible(bool(beside))
        if self._is_open:
            self._scrim.raise_()
            self._sidebar.raise_()
            self._handle.raise_()

    def _dragged(self, x: int) -> None:
        self.set_sidebar_width(round((self.width() - x) / scale()))
