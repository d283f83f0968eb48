"""The contents of a document: its headings, to go to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from reader.ui.controls import TARGET

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.core.article import Heading

__all__ = ["ContentsDialog"]

_SIZE = QSize(420, 560)
_STEP = "\u3000"
_PLACE = Qt.ItemDataRole.UserRole


class ContentsDialog(QDialog):
    """Lists the headings; Enter or a click goes to one and closes the list."""

    chosen = Signal(int)
    """The offset in the clean text of the heading that was chosen."""

    def __init__(
        self, headings: Sequence[Heading], titles: Sequence[str], parent: QWidget
    ) -> None:
        """List headings under their `titles` as shown; `select` says where one reads."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Contents"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(_SIZE)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Contents"))
        self.list.setUniformItemSizes(True)
        highest = min((heading.level for heading in headings), default=1)
        for heading, title in zip(headings, titles, strict=True):
            item = QListWidgetItem(_STEP * (heading.level - highest) + title)
            item.setData(_PLACE, heading.start)
            item.setSizeHint(QSize(0, TARGET))
            self.list.addItem(item)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(16, 16, 16, 16)
        outer.addWidget(self.list)
        self.list.itemClicked.connect(self._choose)
        self.list.itemActivated.connect(self._choose)

    def select(self, position: int) -> None:
        """Select the heading that a place of the clean text stands under."""
        rows = range(self.list.count())
        under = [row for row in rows if self.list.item(row).data(_PLACE) <= position]
        self.list.setCurrentRow(under[-1] if under else 0)

    def _choose(self, item: QListWidgetItem) -> None:
        if self.isVisible():
            self.chosen.emit(item.data(_PLACE))
            self.accept()
