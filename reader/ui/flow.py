"""Children side by side, a new row where there is no more room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

from reader.ui.look.scale import scaled

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

__all__ = ["Flow"]


class Flow(QWidget):
    """Holds widgets of their own size in rows, `gap` logical pixels apart."""

    def __init__(self, parent: QWidget | None = None, gap: int = 6) -> None:
        super().__init__(parent)
        self._gap = gap
        self._items: list[QWidget] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def take(self, items: list[QWidget]) -> None:
        """Hold these widgets, in this order."""
        self._items = items
        for item in items:
            item.setParent(self)
            item.show()
        self.arrange()

    def heightForWidth(self, width: int) -> int:
        """Return the height that the rows need."""
        return self._place(width, is_real=False)

    def hasHeightForWidth(self) -> bool:
        """Return that the width decides the height."""
        return True

    def sizeHint(self) -> QSize:
        """Return the size at the present width."""
        return QSize(200, self._place(max(self.width(), 160), is_real=False))

    def minimumSizeHint(self) -> QSize:
        """Return a size that any list is wide enough for."""
        return QSize(scaled(120), scaled(28) if self._items else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange the children anew."""
        super().resizeEvent(event)
        self._place(self.width(), is_real=True)

    def event(self, event: QEvent) -> bool:
        """Arrange the children anew when one of them asks for another size."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._place(self.width(), is_real=True)
        return super().event(event)

    def arrange(self) -> None:
        """Place the children anew: one of them has another size."""
        self._place(self.width(), is_real=True)
        self.updateGeometry()

    def _place(self, width: int, *, is_real: bool) -> int:
        x = y = row = 0
        for item in self._items:
            hint = item.sizeHint()
            size = QSize(min(hint.width(), width), hint.height())
            if x and x + size.width() > width:
                x, y, row = 0, y + row + self._gap, 0
            if is_real:
                item.setGeometry(QRect(x, y, size.width(), size.height()))
            x, row = x + size.width() + self._gap, max(row, size.height())
        return y + row
