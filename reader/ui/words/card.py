"""The word card: what a word is and means, how it is read, and the way to read it otherwise.

It stands below the word's line, or above it, never over it. Without being pinned it only shows
and lets every click through.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from reader.ui.controls import IconButton
from reader.ui.look.scale import scaled
from reader.ui.words.head import WordHead
from reader.ui.words.place import place_below, place_beside, room_beside
from reader.ui.words.reading_choice import ReadingChoice

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QMouseEvent

    from reader.ui.look.icons import Icons
    from reader.ui.look.theme import Theme

__all__ = ["WordCard"]

_WIDTH = 380
_NARROWEST = 300  # beside a column
_GAP = 6
_EDGE = 8


class WordCard(QFrame):
    """Shows one word; everything that is done on it is told by signals."""

    star_toggled = Signal(bool)
    known_toggled = Signal(bool)
    copy_asked = Signal()
    voice_asked = Signal()
    join_asked = Signal()
    split_asked = Signal()
    closed = Signal()

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self.setObjectName("card")
        self._host = host
        self._line, self._beside = QRect(), False
        self._grabbed: QPoint | None = None
        self._was_moved = False
        self.head = WordHead(self)
        self.forms, self.sounds = self._quiet(), self._quiet()
        self.chips, self.notes = self._quiet(), QLabel(self)
        self.notes.setTextFormat(Qt.TextFormat.PlainText)
        self.notes.setWordWrap(True)
        self.choice = ReadingChoice(self)
        self.star, self.copy = IconButton("", self), IconButton("", self)
        self.voice = IconButton("", self)
        self.close_button = IconButton("", self)
        self.known = QCheckBox(self)
        self.join = QPushButton(self)
        self.split = QPushButton(self)
        self.foot = self._quiet("hint")
        self._icons: Icons | None = None
        self._lay_out()
        self.speak()
        self.head.chosen.connect(self._show_character)
        self.star.setCheckable(True)
        self.star.toggled.connect(self._name_star)
        self.star.clicked.connect(self.star_toggled)
        self.known.clicked.connect(self.known_toggled)
        self.copy.clicked.connect(self.copy_asked)
        self.voice.clicked.connect(self.voice_asked)
        self.join.clicked.connect(self.join_asked)
        self.split.clicked.connect(self.split_asked)
        self.close_button.clicked.connect(self.closed)
        self.hide()

    def speak(self) -> None:
        """Write everything in the language of the window; what is shown of a word is not asked."""
        self.copy.set_name(self.tr("Copy"))
        self.voice.set_name(self.tr("Speak"))
        self.close_button.set_name(self.tr("Close"))
        self.known.setText(self.tr("I know this word"))
        self.join.setText(self.tr("Join with the next"))
        self.split.setText(self.tr("Split"))
        self._name_star(self.star.isChecked())
        self.head.setAccessibleName(self.tr("Characters"))
        self.choice.speak()

    @property
    def is_pinned(self) -> bool:
        """Whether the card stays, and takes the mouse and the keyboard."""
        return not self.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def pin(self, *, on: bool) -> None:
        """Let the card stay, with all that can be done on it; or only show the word."""
        if on != self.is_pinned:
            self._was_moved = False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, not on)
        for part in (self.choice, self._rule, self._deeds, self._tools):
            part.setVisible(on)

    def set_theme(self, theme: Theme, icons: Icons) -> None:
        """Draw in these colours."""
        self._icons = icons
        self.head.set_theme(theme)
        self.copy.setIcon(icons.icon("copy"))
        self.voice.setIcon(icons.icon("voice"))
        self.close_button.setIcon(icons.icon("close"))
        self._name_star(self.star.isChecked())

    def show_names(self, name: str, forms: str, sounds: str, chips: Sequence[str]) -> None:
        """Show the other script, zhuyin and what sort of word it is; `name` is read aloud."""
        self.setAccessibleName(name)
        for label, text in ((self.forms, forms), (self.sounds, sounds)):
            label.setText(text)
            label.setVisible(bool(text))
        self.chips.setText("  ·  ".join(chips))
        self.chips.setVisible(bool(chips))

    def show_notes(self, notes: str, foot: str) -> None:
        """Show what the word means, and where that comes from."""
        self.notes.setText(notes)
        self.notes.setVisible(bool(notes))
        self.foot.setText(foot)
        self.foot.setVisible(bool(foot))

    def show_deeds(self, *, known: bool, starred: bool, join: bool, split: bool) -> None:
        """Show what is said of the word, and what can be done with its borders."""
        self.known.setChecked(known)
        self.star.setChecked(starred)
        self.join.setEnabled(join)
        self.split.setEnabled(split)

    def place(self, line: QRect, *, beside: bool = False) -> None:
        """Stand at a word whose line, as far as the word goes, is a rectangle of the host.

        The card of a word in a column of vertical text stands `beside` it.
        """
        self._line, self._beside = line, beside
        if self._was_moved and not self.geometry().intersects(line):
            return
        self._was_moved = False
        area = self._host.rect().adjusted(_EDGE, _EDGE, -_EDGE - 12, -_EDGE)
        width = min(scaled(_WIDTH), area.width())
        if beside:
            width = min(width, max(_NARROWEST, room_beside(line, area, _GAP)))
        height = self._needed(width)
        place = place_beside(line, area, QSize(width, height), _GAP) if beside else None
        if place is None:
            place = place_below(line, area, QSize(width, height), _GAP)
        self.setGeometry(place)
        self.show()
        self.raise_()

    def _show_character(self, at: int) -> None:
        self.choice.show_character(at)
        if self.isVisible():
            self.place(self._line, beside=self._beside)

    def _needed(self, width: int) -> int:
        """Return the height at which nothing of the card is hidden."""
        column = self._column
        column.invalidate()
        column.activate()
        inside = width - 2 * self.frameWidth() - 2
        height = column.totalHeightForWidth(inside) if column.hasHeightForWidth() else 0
        return max(height, column.totalMinimumSize().height()) + 2 * self.frameWidth() + 2

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the card to move it; nothing below it is clicked."""
        self._grabbed = event.position().toPoint()
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the card inside its host."""
        if self._grabbed is not None:
            to = self.pos() + event.position().toPoint() - self._grabbed
            room = self._host.rect().size() - self.size()
            self.move(max(0, min(to.x(), room.width())), max(0, min(to.y(), room.height())))
            self._was_moved = True

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let the card go."""
        del event
        self._grabbed = None

    def _quiet(self, role: str = "quiet") -> QLabel:
        label = QLabel(self)
        label.setProperty("role", role)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    def _name_star(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        name = self.tr("Take the star away") if on else self.tr("Star")
        self.star.setAccessibleName(name)
        self.star.setToolTip(self.tr("%1 (X)").replace("%1", name))
        if self._icons is not None:
            self.star.setIcon(self._icons.icon("star_on" if on else "star"))

    def _lay_out(self) -> None:
        self._tools, self._deeds = QWidget(self), QWidget(self)
        tools = QHBoxLayout(self._tools)
        tools.setContentsMargins(0, 0, 0, 0)
        tools.setSpacing(0)
        for button in (self.voice, self.star, self.copy, self.close_button):
            tools.addWidget(button)
        beside = QVBoxLayout()
        beside.setSpacing(2)
        beside.addWidget(self._tools, 0, Qt.AlignmentFlag.AlignRight)
        beside.addWidget(self.forms)
        beside.addWidget(self.sounds)
        beside.addStretch()
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(self.head, 1)
        top.addLayout(beside, 1)
        deeds = QHBoxLayout(self._deeds)
        deeds.setContentsMargins(0, 0, 0, 0)
        deeds.setSpacing(2)
        deeds.addWidget(self.known)
        deeds.addStretch()
        for deed in (self.join, self.split):
            deed.setProperty("role", "link")
            deeds.addWidget(deed)
        self._rule = QFrame(self)
        self._rule.setProperty("role", "rule")
        self._rule.setFixedHeight(1)
        body = QWidget(self)
        body.setObjectName("card-body")
        column = self._column = QVBoxLayout(body)
        column.setContentsMargins(16, 8, 12, 10)
        column.setSpacing(8)
        column.addLayout(top)
        for part in (self.chips, self.notes, self._rule, self.choice, self._deeds, self.foot):
            column.addWidget(part)
        column.addStretch()
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(body)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.addWidget(self._scroll)
