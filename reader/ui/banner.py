"""What the window says without stopping anybody: banners above the page, a toast below."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QColor, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from reader.ui.controls import IconButton
from reader.ui.languages.telling import told
from reader.ui.look.scale import scaled

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from reader.ui.look.icons import Icons
    from reader.ui.look.theme import Theme

__all__ = ["TOAST_MS", "Banners", "Notice", "Toast"]

TOAST_MS = 8000
_MOST = 2
_BESIDE = 0.4
"""The share of a banner that its answers take at most beside what it says; else below it."""

NoticeKind = Literal["info", "trouble"]


@dataclass(frozen=True, slots=True)
class Notice:
    """What to say, a Sentence or text in the window's language.

    `answers` are buttons: what is written on them and what they do. A Sentence can be told
    anew when the window changes its language.
    """

    text: str
    kind: NoticeKind = "info"
    answers: tuple[tuple[str, Callable[[], None]], ...] = ()
    details: str = ""


def announce(widget: QWidget, text: str) -> None:
    """Have a screen reader say the text when it has nothing else to say."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


class _Banner(QFrame):
    closed = Signal()

    def __init__(self, notice: Notice, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self.notice = notice
        self._colour = QColor(Qt.GlobalColor.transparent)
        self._sign = QLabel(self)
        self._sign.setFixedSize(20, 20)
        self.text = QLabel(self)
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._details = QLabel(self)
        self._details.setWordWrap(True)
        self._details.setProperty("role", "quiet")
        self._details.setTextFormat(Qt.TextFormat.PlainText)
        self._details.hide()
        self.close_button = IconButton("", self)
        self.close_button.clicked.connect(self.closed)
        self._answers, self._are_beside = QWidget(self), True
        self._answers.setVisible(bool(notice.answers))
        self._buttons = [QPushButton(self._answers) for _ in notice.answers]
        self._more = QPushButton(self)
        self._lay_out()
        self.speak()

    def speak(self) -> None:
        """Write everything in the language of the window, as far as it was not written in one."""
        notice = self.notice
        self.text.setText(told(notice.text))
        self.setAccessibleName(told(notice.text))
        self._details.setText(told(notice.details))
        self._more.setText(self.tr("Details"))
        self.close_button.set_name(self.tr("Dismiss"))
        for button, (label, _) in zip(self._buttons, notice.answers, strict=True):
            button.setText(told(label))

    def set_theme(self, theme: Theme, icons: Icons) -> None:
        ink = "accent" if self.notice.kind == "info" else "mark"
        name = "info" if self.notice.kind == "info" else "alert"
        self._colour = theme.colour(ink)
        ratio = self.devicePixelRatioF()
        self._sign.setPixmap(icons.pixmap(name, ink, scaled(20), ratio))
        self.close_button.setIcon(icons.icon("close"))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.fillRect(0, 0, 4, self.height(), self._colour)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_beside = self._answers.sizeHint().width() <= _BESIDE * event.size().width()
        if is_beside and not self._are_beside:
            self._row.insertWidget(3, self._answers)
        elif self._are_beside and not is_beside:
            self._column.insertWidget(1, self._answers)
        self._are_beside = is_beside

    def _lay_out(self) -> None:
        row = self._row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._sign)
        row.addSpacing(4)
        row.addWidget(self.text, 1)
        answers = QHBoxLayout(self._answers)
        answers.setContentsMargins(0, 0, 0, 0)
        answers.addStretch()
        for button, (_, answer) in zip(self._buttons, self.notice.answers, strict=True):
            button.setAutoDefault(True)
            button.clicked.connect(answer)
            button.clicked.connect(self.closed)
            answers.addWidget(button)
        row.addWidget(self._answers)
        self._more.setCheckable(True)
        self._more.toggled.connect(self._details.setVisible)
        self._more.setVisible(bool(self.notice.details))
        row.addWidget(self._more)
        row.addWidget(self.close_button)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(16, 5, 8, 5)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self._details)


class Banners(QWidget):
    """At most two notices, the newest first; what is more is counted and comes up later."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: tuple[Theme, Icons] | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(24, 12, 24, 4)
        self._column.setSpacing(8)
        self._banners: list[_Banner] = []
        self._more = QLabel(self)
        self._more.setProperty("role", "hint")
        self._column.addWidget(self._more)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()

    @property
    def notices(self) -> Sequence[Notice]:
        """What is said now, the newest first, also what has no room."""
        return [banner.notice for banner in self._banners]

    def say(self, notice: Notice) -> None:
        """Show a notice; the same one twice is shown once."""
        if notice.text in (known.text for known in self.notices):
            return
        banner = _Banner(notice, self)
        banner.closed.connect(lambda: self._dismiss(banner))
        self._banners.insert(0, banner)
        self._column.insertWidget(0, banner)
        if self._theme is not None:
            banner.set_theme(*self._theme)
        self._arrange()
        announce(self, told(notice.text))

    def clear(self) -> None:
        """Take all notices down."""
        for banner in list(self._banners):
            self._dismiss(banner)

    def clear_news(self) -> None:
        """Take down what was said of a text that is read no more; troubles stay."""
        for banner in list(self._banners):
            if banner.notice.kind == "info":
                self._dismiss(banner)

    def speak(self) -> None:
        """Write everything in the language of the window."""
        for banner in self._banners:
            banner.speak()
        self._arrange()

    def set_theme(self, theme: Theme, icons: Icons) -> None:
        """Draw in these colours."""
        self._theme = theme, icons
        for banner in self._banners:
            banner.set_theme(theme, icons)

    def _dismiss(self, banner: _Banner) -> None:
        if banner in self._banners:
            self._banners.remove(banner)
            self._column.removeWidget(banner)
            banner.hide()
            banner.deleteLater()
            self._arrange()

    def _arrange(self) -> None:
        for at, banner in enumerate(self._banners):
            banner.setVisible(at < _MOST)
        hidden = len(self._banners) - _MOST
        self._more.setVisible(hidden > 0)
        more = self.tr("%1 more").replace("%1", str(hidden))
        self._more.setText(more if hidden > 0 else "")
        self.setVisible(bool(self._banners))


class Toast(QFrame):
    """One line over the lower edge of its parent, with a way back; gone after 8 s."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("toast")
        self._host = parent
        self._answer: Callable[[], None] | None = None
        self.text = QLabel(self)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.button = QPushButton(self)
        self.button.setAutoDefault(True)
        self.button.clicked.connect(self._answered)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 8, 6)
        row.setSpacing(16)
        row.addWidget(self.text)
        row.addWidget(self.button)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(TOAST_MS)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def say(self, text: str, label: str, answer: Callable[[], None]) -> None:
        """Show the text and a button that does `answer`."""
        self.text.setText(text)
        self.setAccessibleName(text)
        self.button.setText(label)
        self._answer = answer
        self.place()
        self.show()
        self.raise_()
        self._timer.start()
        announce(self, text)

    def place(self) -> None:
        """Stand in the middle above the parent's lower edge."""
        area = self._host.rect()
        width = min(self.sizeHint().width(), area.width() - 32)
        height = self.sizeHint().height()
        left = (area.width() - width) // 2
        self.setGeometry(left, area.height() - height - scaled(48), width, height)

    def _answered(self) -> None:
        self.hide()
        if self._answer is not None:
            self._answer()
