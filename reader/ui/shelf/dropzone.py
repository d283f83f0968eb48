"""Where texts come in: dropped, opened, pasted, by a link, and the sample."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QWidget

from reader.ui.controls import unmarked
from reader.ui.flow import Flow
from reader.ui.look.theme import THEMES

if TYPE_CHECKING:
    from reader.ui.commands.actions import Actions
    from reader.ui.look.icons import Icons
    from reader.ui.look.theme import Theme

__all__ = ["DropZone"]

_BUTTONS = {"open": "open", "paste": "paste", "open_link": "link", "sample": "document"}
_STRIP = 92
_WIDE = 820
_ALONE = 236


class DropZone(QFrame):
    """A dashed field; a strip among other things, or all there is in an empty library."""

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = THEMES["light"]
        self._icons: Icons | None = None
        self._actions = actions
        self._is_alone = False
        self._sign = QLabel(self)
        self._title, self._words = QLabel(self), QLabel(self)
        self._words.setProperty("role", "quiet")
        self._words.setWordWrap(True)
        self.buttons: dict[str, QPushButton] = {}
        for name in _BUTTONS:
            action = actions[name]
            button = QPushButton(self)
            button.setAutoDefault(True)
            button.clicked.connect(action.trigger)
            self.buttons[name] = button
        self._row = Flow(self, gap=8)
        self._row.take(list(self.buttons.values()))
        self._lay_out()

    def speak(self) -> None:
        """Write everything in the language of the window."""
        self.setAccessibleName(self.tr("Add a text"))
        self._title.setText(self.tr("Drop files or text here"))
        self._words.setText(
            self.tr("Files are only read, never changed, and nothing leaves this computer.")
        )
        for name, button in self.buttons.items():
            words = self._actions[name].text()
            button.setText(unmarked(words) + "…" * words.endswith("…"))
        self._arrange()

    def tell_keys(self) -> None:
        """Show the keys that the buttons have now."""
        form = QKeySequence.SequenceFormat.NativeText
        for name, button in self.buttons.items():
            button.setToolTip(self._actions[name].shortcut().toString(form))

    def set_alone(self, *, on: bool) -> None:
        """Fill the page: there is nothing else on it."""
        if on != self._is_alone:
            self._is_alone = on
            self._lay_out()
            self._draw_sign()

    def set_theme(self, theme: Theme, icons: Icons) -> None:
        """Draw in these colours."""
        self._theme, self._icons = theme, icons
        self._draw_sign()
        for name, icon in _BUTTONS.items():
            self.buttons[name].setIcon(icons.icon(icon, size=16))
            self.buttons[name].setIconSize(QSize(16, 16))
        self._arrange()
        self.update()

    def event(self, event: QEvent) -> bool:
        """Place everything anew when a part asks for another size."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
        return super().event(event)

    def _draw_sign(self) -> None:
        if self._icons is not None:
            size = 40 if self._is_alone else 24
            sign = self._icons.pixmap("document", "ink2", size, self.devicePixelRatioF())
            self._sign.setPixmap(sign)

    def heightForWidth(self, width: int) -> int:
        """Return how high the strip is: its buttons go below its words where it is narrow."""
        if self._is_alone:
            return _ALONE
        return _STRIP if width >= _WIDE else 104 + self._row.heightForWidth(width - 48)

    def hasHeightForWidth(self) -> bool:
        """Return that the width decides the height."""
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place words and buttons beside or below each other."""
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's name
        """Draw the dashed border."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self._theme.colour("control"), 1.5)
        pen.setDashPattern([5, 4])
        painter.setPen(pen)
        painter.setBrush(self._theme.colour("panel"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 10, 10)

    def _lay_out(self) -> None:
        font = self._title.font()
        font.setPixelSize(20 if self._is_alone else 15)
        font.setBold(True)
        self._title.setFont(font)
        self._title.setStyleSheet(f"font-size: {font.pixelSize()}px; font-weight: 700;")
        centre = Qt.AlignmentFlag.AlignHCenter
        for label in (self._sign, self._title, self._words):
            label.setAlignment(
                centre
                if self._is_alone
                else Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            )
        self._arrange()
        self.updateGeometry()

    def _arrange(self) -> None:
        width, height = self.width(), self.height()
        if self._is_alone:
            y = max(12, height // 2 - 110)
            for part, high in ((self._sign, 44), (self._title, 34), (self._words, 40)):
                part.setGeometry(24, y, width - 48, high)
                y += high + 6
            room = sum(button.sizeHint().width() + 8 for button in self.buttons.values())
            room = min(room, width - 48)
            high = self._row.heightForWidth(room)
            self._row.setGeometry((width - room) // 2, y + 10, room, high)
            return
        self._sign.setGeometry(24, 20, 28, 52)
        beside = width >= _WIDE
        room = sum(button.sizeHint().width() + 8 for button in self.buttons.values())
        words = width - 64 - 24 - (room + 16 if beside else 0)
        self._title.setGeometry(64, 18, words, 24)
        self._words.setGeometry(64, 42, words, 36)
        if beside:
            self._row.setGeometry(width - room - 16, 30, room, 34)
        else:
            self._row.setGeometry(24, 86, width - 48, self._row.heightForWidth(width - 48))
