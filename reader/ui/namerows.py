"""What names are listed as: a row, a chip, a place on a line of time."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from reader.ui.controls import elided
from reader.ui.theme import THEMES

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

    from reader.ui.naming import Written

__all__ = ["NameButton", "NameChip", "NameDate", "NameRow"]

_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | _MIDDLE
_RIGHT = Qt.AlignmentFlag.AlignRight | _MIDDLE


class _Style(NamedTuple):
    ink: str
    pixels: int
    align: Qt.AlignmentFlag


class NameButton(QAbstractButton):
    """A name that can be clicked; `is_current` while it is the one looked at."""

    def __init__(self, written: Written, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.written = written
        self.is_current = False
        self.theme = THEMES["light"]
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.rewrite(written)

    def rewrite(self, written: Written) -> None:
        """Show the same name as it is written now."""
        self.written = written
        parts = (written.text, written.pinyin, written.offices, written.when)
        mentions = self.tr("1 mention") if written.count == 1 else self.tr("%1 mentions")
        self.setText(written.text)
        self.setAccessibleName(
            ", ".join([*filter(None, parts), mentions.replace("%1", str(written.count))])
        )
        self.update()

    def set_current(self, *, on: bool) -> None:
        """Mark it as the name that is looked at."""
        self.is_current = on
        self.update()

    def pixels(self, size: int) -> QFont:
        """Return the window's font in another size."""
        font = QFont(self.font())
        font.setPixelSize(size)
        return font

    def put(self, painter: QPainter, area: QRect, text: str, style: _Style) -> int:
        """Write one line, shortened to its room; return its width."""
        font = self.pixels(style.pixels)
        painter.setFont(font)
        painter.setPen(self.theme.colour(style.ink))
        shown = elided(QFontMetrics(font), text, area.width())
        painter.drawText(area, style.align, shown)
        return QFontMetrics(font).horizontalAdvance(shown)

    def ground(self, painter: QPainter) -> None:
        """Draw what lies under the words of a row."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill = "accent_ground" if self.is_current or self.isDown() else ""
        fill = fill or ("rule" if self.underMouse() else "")
        if fill:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.theme.colour(fill, 1.0 if fill != "rule" else 0.6))
            painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
        if self.is_current:
            painter.setBrush(self.theme.colour("accent"))
            painter.drawRoundedRect(QRectF(0, 7, 3, self.height() - 14), 1.5, 1.5)


class NameRow(NameButton):
    """A row across the list: name, reading, count, and offices below."""

    def sizeHint(self) -> QSize:
        """Return one or two lines."""
        return QSize(160, 42 if self.written.offices else 32)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's
        """Draw the row."""
        painter, written = QPainter(self), self.written
        self.ground(painter)
        first = QRect(14, 0, self.width() - 28, self.height())
        if written.offices:
            first = QRect(14, 3, self.width() - 28, 20)
            below = QRect(14, 22, self.width() - 28, 17)
            self.put(painter, below, written.offices, _Style("ink2", 12, _LEFT))
        count = self.put(painter, first, str(written.count), _Style("ink3", 12, _RIGHT))
        room = first.adjusted(0, 0, -count - 8, 0)
        width = self.put(painter, room, written.text, _Style("ink", 15, _LEFT))
        if written.pinyin:
            rest = room.adjusted(width + 7, 1, 0, 0)
            self.put(painter, rest, written.pinyin, _Style("ink2", 12, _LEFT))


class NameChip(NameButton):
    """A small round name; amounts tell their count only when there are several."""

    def _tail(self) -> str:
        count = self.written.count
        if self.written.name.kind == "quantity":
            return f"×{count}" if count > 1 else ""
        return str(count)

    def sizeHint(self) -> QSize:
        """Return what the name and its count need."""
        width = QFontMetrics(self.pixels(14)).horizontalAdvance(self.written.text)
        tail = self._tail()
        if tail:
            width += 5 + QFontMetrics(self.pixels(11)).horizontalAdvance(tail)
        return QSize(min(width + 22, 260), 28)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's
        """Draw the chip."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = self.is_current or self.isDown()
        line = "accent" if lit else ("control" if self.underMouse() else "rule")
        painter.setPen(QPen(self.theme.colour(line), 1))
        painter.setBrush(self.theme.colour("accent_ground" if lit else "card"))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        room = self.rect().adjusted(11, 0, -10, 0)
        tail = self._tail()
        if tail:
            width = self.put(painter, room, tail, _Style("ink3", 11, _RIGHT))
            room.adjust(0, 0, -width - 5, 0)
        self.put(painter, room, self.written.text, _Style("ink", 14, _LEFT))


class NameDate(NameButton):
    """A place on a line of time: a ring for a day or a month, a disc for a range."""

    is_first = True
    is_last = True

    def sizeHint(self) -> QSize:
        """Return one line."""
        return QSize(160, 32)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's
        """Draw the date, the words of the text, and the piece of line beside them."""
        painter, written = QPainter(self), self.written
        self.ground(painter)
        ink = self.theme.colour("date")
        x, middle = 15.0, self.height() / 2
        painter.setPen(QPen(ink, 1.4))
        top = middle if self.is_first else 0.0
        bottom = middle if self.is_last else float(self.height())
        if top != bottom:
            painter.drawLine(QPointF(x, top), QPointF(x, bottom))
        is_range = "/" in (written.name.when or "")
        ground = "accent_ground" if self.is_current else "panel"
        painter.setBrush(ink if is_range else self.theme.colour(ground))
        painter.setPen(QPen(ink, 1.8))
        painter.drawEllipse(QPointF(x, middle), 4, 4)
        room = QRect(30, 0, self.width() - 44, self.height())
        if not written.when:
            self.put(painter, room, written.text, _Style("ink", 13, _LEFT))
            return
        width = self.put(painter, room, written.when, _Style("ink", 13, _LEFT))
        text = written.text if written.count == 1 else f"{written.text}  {written.count}"
        self.put(painter, room.adjusted(width + 10, 0, 0, 0), text, _Style("ink2", 12, _RIGHT))
