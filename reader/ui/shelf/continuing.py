"""The card of the text that one reads: where one stopped, what was cleaned, who is in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFont,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from reader.ui.controls import grouped
from reader.ui.look.theme import THEMES
from reader.ui.pageview.faces import hanzi_family
from reader.ui.shelf.card import draw_part
from reader.ui.shelf.cover import Covers
from reader.ui.shelf.entry import written
from reader.ui.shelf.lettering import Hand

if TYPE_CHECKING:
    from reader.library import Shelved
    from reader.ui.look.icons import Icons
    from reader.ui.look.theme import Theme

__all__ = ["ContinueCard"]

_HEIGHT, _LOW = 190, 230
_COVER = QSize(110, 150)
_WIDE = 720
_WHO = 3
"""Names that are told."""


class ContinueCard(QFrame):
    """Draws itself; the button opens the text."""

    asked = Signal()
    removed = Signal()
    menu_asked = Signal(QPoint)
    """A menu is wanted, at this place of the screen."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._entry: Shelved | None = None
        self._theme = THEMES["light"]
        self._icons: Icons | None = None
        self._covers = Covers()
        self.is_missing = False
        self.button = QPushButton(self)
        self.button.setAutoDefault(True)
        self.button.setProperty("role", "primary")
        self.button.clicked.connect(self.asked)

    @property
    def entry(self) -> Shelved | None:
        """The document of the card."""
        return self._entry

    def show_entry(self, entry: Shelved | None, *, is_missing: bool = False) -> None:
        """Speak of this document."""
        self._entry, self.is_missing = entry, is_missing
        if entry is not None:
            title = written(entry).title
            words = self.tr("Find it…") if is_missing else self.tr("Continue")
            self.button.setText(words)
            self.button.setAccessibleName(f"{words}: {title}")
            self.setAccessibleName(self.tr("Continue reading: %1").replace("%1", title))
            facts = [text for _, text in self._facts(entry)]
            self.setAccessibleDescription(", ".join([self._under(entry), *facts]))
        self.update()

    def speak(self) -> None:
        """Write everything in the language of the window."""
        self.show_entry(self._entry, is_missing=self.is_missing)

    def set_theme(self, theme: Theme, icons: Icons) -> None:
        """Draw in these colours."""
        self._theme, self._icons = theme, icons
        self._covers.forget()
        self.update()

    def heightForWidth(self, width: int) -> int:
        """Return how high the card is."""
        return _HEIGHT if width >= _WIDE else _LOW

    def hasHeightForWidth(self) -> bool:
        """Return that the width decides the height."""
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the document away by the key that the button leaves."""
        if event.key() == Qt.Key.Key_Delete:
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the document."""
        self.menu_asked.emit(event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the button at the right."""
        super().resizeEvent(event)
        wide = self.width() >= _WIDE
        size = QSize(max(132, self.button.sizeHint().width()), 36)
        top = 72 if wide else self.height() - size.height() - 16
        self.button.setGeometry(QRect(self.width() - size.width() - 20, top, *size.toTuple()))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's name
        """Draw the cover, the words, and how far one is."""
        entry, theme = self._entry, self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("rule"), 1))
        painter.setBrush(theme.colour("panel"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)
        if entry is None:
            return
        words = written(entry)
        scale = self.devicePixelRatioF()
        cover, _ = self._covers.cover(words, entry.about.script, theme, scale, _COVER)
        painter.setOpacity(0.45 if self.is_missing else 1.0)
        painter.drawPixmap(20, 20, cover)
        painter.setOpacity(1.0)
        wide = self.width() >= _WIDE
        left = 20 + _COVER.width() + 24
        right = self.button.x() - 24 if wide else self.width() - 20
        room = right - left
        about = entry.about
        beside = (one for one in (about.author or about.source, about.published) if one)
        head = " · ".join(dict.fromkeys((words.title, *beside)))
        Hand(self, 16, theme.colour("ink"), bold=True).write(
            painter, QRect(left, 18, room, 24), head
        )
        quiet = theme.colour("ink2")
        Hand(self, 13, quiet).write(painter, QRect(left, 42, room, 20), self._under(entry))
        self._stopped(painter, QRectF(left, 70, room, 66), entry)
        self._how_far(painter, QRectF(left, 150, room, 20), entry)
        if wide:
            self._show_facts(painter, QRect(self.button.x(), 118, self.button.width(), 20), entry)
        else:
            facts = " · ".join(text for _, text in self._facts(entry))
            box = QRect(20, self.height() - 44, self.button.x() - 36, 20)
            Hand(self, 12, quiet).write(painter, box, facts)

    def _under(self, entry: Shelved) -> str:
        about = entry.about
        script = {
            "hans": self.tr("Simplified"),
            "hant": self.tr("Traditional"),
            "mixed": self.tr("Mixed script"),
        }.get(about.script, "")
        length = self.tr("%1 Hanzi").replace("%1", grouped(about.length)) if about.length else ""
        origin = written(entry).origin or self.tr("Pasted text")
        who = "、".join(about.who[:_WHO])
        return " · ".join(filter(None, (origin, script, length, who)))

    def _facts(self, entry: Shelved) -> list[tuple[str, str]]:
        """Return an icon's name and a sentence for each thing that is known."""
        about = entry.about
        facts = (
            ("check", about.removed, self.tr("1 character removed"), self.tr("%1 removed")),
            ("person", about.people, self.tr("1 person"), self.tr("%1 people")),
            (
                "organisation",
                about.organisations,
                self.tr("1 organisation"),
                self.tr("%1 organisations"),
            ),
        )
        return [
            (icon, (one if count == 1 else many).replace("%1", grouped(count)))
            for icon, count, one, many in facts
            if count
        ]

    def _show_facts(self, painter: QPainter, box: QRect, entry: Shelved) -> None:
        for name, words in self._facts(entry):
            if self._icons is not None:
                ink = "good" if name == "check" else "ink2"
                sign = self._icons.pixmap(name, ink, 14, self.devicePixelRatioF())
                painter.drawPixmap(box.left() + 2, box.top() + 3, sign)
            Hand(self, 12, self._theme.colour("ink2")).write(
                painter, box.adjusted(22, 0, 24, 0), words
            )
            box.translate(0, 20)

    def _stopped(self, painter: QPainter, box: QRectF, entry: Shelved) -> None:
        """Write the words where one stopped, two lines of them."""
        variant = "hans" if entry.about.script == "hans" else "hant"
        font = QFont()
        font.setFamilies([hanzi_family(variant)])
        font.setPixelSize(19)
        layout = QTextLayout(entry.words or entry.about.opening, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        y = 0.0
        for _ in range(2):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(box.width())
            line.setPosition(box.topLeft() + QPointF(0, y))
            y += 31
        layout.endLayout()
        painter.setPen(self._theme.colour("ink2"))
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            line.draw(painter, QPointF(0, 0))

    def _how_far(self, painter: QPainter, box: QRectF, entry: Shelved) -> None:
        if self.is_missing:
            words = self.tr("The file is not where it was: %1")
            area = box.toRect()
            where = words.replace("%1", entry.document.name)
            Hand(self, 12, self._theme.colour("mark")).write(painter, area, where)
            return
        part = entry.part or 0.0
        draw_part(
            painter, QRectF(box.left(), box.top() + 7, box.width() - 56, 5), part, self._theme
        )
        words = self.tr("Done") if part >= 1.0 else self.tr("%1 %")
        area = QRect(round(box.right()) - 44, round(box.top()), 44, 20)
        shown = words.replace("%1", str(round(100 * part)))
        right = Qt.AlignmentFlag.AlignRight
        Hand(self, 12, self._theme.colour("ink2"), at=right).write(painter, area, shown)
