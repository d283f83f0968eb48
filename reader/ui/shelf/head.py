"""What stands above the covers: the text one reads, where texts come in, and what follows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QWidget

from reader.ui.shelf.continuing import ContinueCard
from reader.ui.shelf.dropzone import DropZone

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from reader.library import Shelved
    from reader.ui.commands.actions import Actions
    from reader.ui.look.icons import Icons
    from reader.ui.look.theme import Theme

__all__ = ["ShelfHead"]

_ABOVE, _TITLE, _BETWEEN, _LEAST = 28, 40, 24, 250


class ShelfHead(QWidget):
    """Places its parts for a width; a search hides all of them."""

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.continuing = ContinueCard(self)
        self.drop = DropZone(actions, self)
        self._first, self._second = self._heading(20), self._heading(16)
        self._is_searching = self._is_followed = False
        self._room = 0

    def speak(self) -> None:
        """Write everything in the language of the window."""
        self._first.setText(self.tr("Continue reading"))
        self._second.setText(self.tr("Recent"))
        self.drop.speak()

    def show_entry(self, entry: Shelved | None, *, is_missing: bool = False) -> None:
        """Speak of the text that was read last; without one the way in fills the page."""
        self.continuing.show_entry(entry, is_missing=is_missing)
        self.drop.set_alone(on=entry is None)
        self._arrange()

    def set_searching(self, *, on: bool) -> None:
        """Leave the page to what is found."""
        self._is_searching = on
        self._arrange()

    def set_followed(self, *, on: bool) -> None:
        """Have a heading for the texts that stand below, if there are any."""
        if on != self._is_followed:
            self._is_followed = on
            self._arrange()

    def set_room(self, height: int) -> None:
        """Know how high the window is: what is alone fills it."""
        self._room = height

    def set_theme(self, theme: Theme, icons: Icons) -> None:
        """Draw in these colours."""
        self.continuing.set_theme(theme, icons)
        self.drop.set_theme(theme, icons)

    def hasHeightForWidth(self) -> bool:
        """Return that the width decides the height."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return how high all of it is."""
        if self._is_searching:
            return _ABOVE
        if self.continuing.entry is None:
            return max(_LEAST, self._room)
        parts = self.continuing.heightForWidth(width) + self.drop.heightForWidth(width)
        return _ABOVE + _TITLE + parts + 2 * _BETWEEN + _TITLE

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the parts anew."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        width, has_text = self.width(), self.continuing.entry is not None
        for part in (self._first, self.continuing):
            part.setVisible(has_text and not self._is_searching)
        self._second.setVisible(has_text and self._is_followed and not self._is_searching)
        self.drop.setVisible(not self._is_searching)
        if not has_text:
            edge = min(_ABOVE, max(8, (self.height() - _LEAST) // 2))
            self.drop.setGeometry(0, edge, width, self.height() - 2 * edge)
            return
        y = _ABOVE
        self._first.setGeometry(0, y, width, _TITLE - 12)
        y += _TITLE
        high = self.continuing.heightForWidth(width)
        self.continuing.setGeometry(0, y, width, high)
        y += high + _BETWEEN
        high = self.drop.heightForWidth(width)
        self.drop.setGeometry(0, y, width, high)
        y += high + _BETWEEN
        self._second.setGeometry(0, y, width, _TITLE - 12)

    def _heading(self, pixels: int) -> QLabel:
        label = QLabel(self)
        label.setStyleSheet(f"font-size: {pixels}px; font-weight: 700;")
        return label
