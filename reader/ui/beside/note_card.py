"""The card of a note: what it says, beside the sign that calls it, and the way to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout

from reader.ui.words.place import place_below, place_beside, room_beside

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

__all__ = ["NoteCard"]

_WIDTH, _NARROWEST = 400, 260
_GAP, _EDGE, _MARGIN = 6, 8, 14


class NoteCard(QFrame):
    """Shows one note. Without being pinned it lets every click through."""

    go_asked = Signal()
    closed = Signal()

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self.setObjectName("card")
        self._host = host
        self.text = QLabel(self)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        self.text.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.text.setContentsMargins(_MARGIN, 10, _MARGIN, 10)
        self.text.setObjectName("card-body")
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self.text)
        self.go, self.close_button = QPushButton(self), QPushButton(self)
        self._deeds = QFrame(self)
        deeds = QHBoxLayout(self._deeds)
        deeds.setContentsMargins(_MARGIN - 6, 0, _MARGIN - 6, 8)
        for button in (self.go, self.close_button):
            button.setProperty("role", "link")
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            deeds.addWidget(button)
            deeds.insertStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self._scroll, 1)
        column.addWidget(self._deeds)
        self.go.clicked.connect(self.go_asked)
        self.close_button.clicked.connect(self.closed)
        self.speak()
        self.hide()

    def speak(self) -> None:
        """Write everything in the language of the window."""
        self.go.setText(self.tr("Go to the note"))
        self.close_button.setText(self.tr("Close"))
        self.close_button.setToolTip(self.tr("Close (%1)").replace("%1", "Esc"))
        self.setAccessibleName(self.tr("Note: %1").replace("%1", self.text.text()))

    @property
    def is_pinned(self) -> bool:
        """Whether the card stays, and takes the mouse and the keyboard."""
        return not self.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_note(self, text: str, line: QRect, *, pinned: bool, beside: bool) -> None:
        """Show a note whose sign stands in a rectangle of the host; in columns `beside` it."""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, not pinned)
        self._deeds.setVisible(pinned)
        self.text.setText(text)
        self.setAccessibleName(self.tr("Note: %1").replace("%1", text))
        area = self._host.rect().adjusted(_EDGE, _EDGE, -_EDGE - 12, -_EDGE)
        width = min(_WIDTH, area.width())
        if beside:
            width = min(width, max(_NARROWEST, room_beside(line, area, _GAP)))
        height = self.text.heightForWidth(width - 2) + 4
        height += self._deeds.sizeHint().height() if pinned else 0
        size = QSize(width, min(height, area.height() // 2))
        place = place_beside(line, area, size, _GAP) if beside else None
        self.setGeometry(place or place_below(line, area, size, _GAP))
        self.show()
        self.raise_()
