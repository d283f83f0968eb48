"""What a control is called and its key, told when the keyboard rests on it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

__all__ = ["TIP_MS", "FocusTips"]

TIP_MS = 500
_BELOW = 8  # pixels, clear of the ring


class FocusTips(QObject):
    """Shows the tip of the control that the keyboard has come to, in a window and its dialogs."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._control: QWidget | None = None
        self._timer = QTimer(self, singleShot=True, interval=TIP_MS)
        self._timer.timeout.connect(self._show)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:  # noqa: ARG002 - Qt's
        if self._control is not None:
            QToolTip.hideText()
        self._control = None
        self._timer.stop()
        clicked = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
        if new is None or clicked or not new.toolTip() or not self._is_ours(new):
            return
        self._control = new
        self._timer.start()

    def _is_ours(self, widget: QWidget) -> bool:
        top: QWidget | None = widget.window()
        while top is not None and top is not self._window:
            parent = top.parentWidget()
            top = parent.window() if parent is not None else None
        return top is not None

    def _show(self) -> None:
        control = self._control
        if control is not None and control.hasFocus():
            place = control.mapToGlobal(QPoint(0, control.height() + _BELOW))
            QToolTip.showText(place, control.toolTip(), control)
