"""What names are listed as: a row, a chip, a place on a line of time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from reader.ui.controls import elided, plain_tip
from reader.ui.look.scale import scaled, unscaled
from reader.ui.look.theme import THEMES

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPaintEvent
    from PySide6.QtWidgets import QWidget

    from reader.ui.look.theme import Theme
    from reader.ui.names.naming import Written

__all__ = ["Ink", "NameButton", "NameChip", "NameDate", "NameRow", "draw_row", "spoken"]

_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | _MIDDLE
_RIGHT = Qt.AlignmentFlag.AlignRight | _MIDDLE
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class _Style(NamedTuple):
    ink: str
    pixels: int
    align: Qt.AlignmentFlag


_COUNT = _Style("ink2", 12, _RIGHT)


@dataclass(frozen=True, slots=True)
class Ink:
    """What a name is drawn with; `is_lit` while it is looked at or pressed."""

    painter: QPainter
    theme: Theme
    font: QFont
    is_current: bool = False
    is_lit: bool = False
    is_hovered: bool = False

    def put(self, area: QRect, text: str, style: _Style) -> int:
        """Write one line, shortened to its room; return its width."""
        font = QFont(self.font)
        font.setPixelSize(style.pixels)
        self.painter.setFont(font)
        self.painter.setPen(self.theme.colour(style.ink))
        metrics = QFontMetrics(font)
        shown = elided(metrics, text, area.width())
        self.painter.drawText(area, style.align, shown)
        return metrics.horizontalAdvance(shown)

    def ground(self, area: QRect) -> None:
        """Draw what lies under the words of a row."""
        painter = self.painter
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill = "accent_ground" if self.is_lit else ("rule" if self.is_hovered else "")
        if fill:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.theme.colour(fill, 1.0 if fill != "rule" else 0.6))
            painter.drawRoundedRect(QRectF(area), 6, 6)
        if self.is_current:
            painter.setBrush(self.theme.colour("accent"))
            bar = QRectF(area.left(), area.top() + 7, 3, area.height() - 14)
            painter.drawRoundedRect(bar, 1.5, 1.5)


def spoken(written: Written, at: int = 0) -> str:
    """Return what a screen reader says of a name; `at` is the mention looked at, from 1."""
    parts = (written.text, written.pinyin, written.offices, written.within, written.when)
    one, many = _tr("1 mention"), _tr("%1 mentions").replace("%1", str(written.count))
    count = one if written.count == 1 else many
    if at:
        count = _tr("mention %1 of %2").replace("%1", str(at)).replace("%2", str(written.count))
    return ", ".join([*filter(None, parts), count])


def draw_row(ink: Ink, area: QRect, written: Written, at: int = 0) -> None:
    """Draw a name across the list: its reading, count, and below what is known of it."""
    ink.ground(area)
    inner = area.adjusted(14, 0, -14, 0)
    below = written.offices or written.within
    first = inner
    if below and area.height() > 36:
        first = QRect(inner.left(), area.top() + 3, inner.width(), 20)
        second = QRect(inner.left(), area.top() + 22, inner.width(), 17)
        ink.put(second, below, _Style("ink2", 12, _LEFT))
    tail = f"{at} / {written.count}" if at and written.count > 1 else str(written.count)
    count = ink.put(first, tail, _Style("accent", 12, _RIGHT) if at else _COUNT)
    room = first.adjusted(0, 0, -count - 8, 0)
    width = ink.put(room, written.text, _Style("ink", 15, _LEFT))
    beside = written.pinyin or written.when or (below if first is inner else "")
    if beside:
        ink.put(room.adjusted(width + 7, 1, 0, 0), beside, _Style("ink2", 12, _LEFT))


class NameButton(QAbstractButton):
    """A name that can be clicked; `at` is the number of the mention looked at, 0 for none."""

    denied = Signal()
    """It is no name, says the Delete key."""
    menu_asked = Signal(QPoint)

    def __init__(self, written: Written, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.written = written
        self.at = 0
        self.theme = THEMES["light"]
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.rewrite(written)

    @property
    def is_current(self) -> bool:
        """Whether it is the name that is looked at."""
        return self.at > 0

    def rewrite(self, written: Written) -> None:
        """Show the same name as it is written now."""
        self.written = written
        self.setText(written.text)
        self.setAccessibleName(spoken(written, self.at))
        self.setToolTip(plain_tip(written.within))
        self.update()

    def set_current(self, at: int) -> None:
        """Mark it as the name of which this mention is looked at; 0 for none."""
        self.at = at
        self.rewrite(self.written)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the next mention with Enter, to the next name with an arrow."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() == Qt.Key.Key_Delete:
            self.denied.emit()
        elif Qt.Key(event.key()) in _STEPS and not event.modifiers():
            self.focusNextPrevChild(_STEPS[Qt.Key(event.key())] > 0)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the name's menu."""
        self.menu_asked.emit(event.globalPos())

    def ink(self, painter: QPainter) -> Ink:
        """Return what to draw with."""
        lit = self.is_current or self.isDown()
        return Ink(painter, self.theme, self.font(), self.is_current, lit, self.underMouse())

    def pixels(self, size: int) -> QFont:
        """Return the window's font in another size."""
        font = QFont(self.font())
        font.setPixelSize(size)
        return font


class NameRow(NameButton):
    """A row across the list: name, reading, count, and offices below."""

    def sizeHint(self) -> QSize:
        """Return one or two lines."""
        return QSize(scaled(160), scaled(42 if self.written.offices else 32))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's
        """Draw the row."""
        painter = QPainter(self)
        draw_row(self.ink(painter), unscaled(painter, self.rect()), self.written, self.at)


class NameChip(NameButton):
    """A small round name; amounts tell their count only when there are several."""

    def _tail(self) -> str:
        count = self.written.count
        if self.at and count > 1:
            return f"{self.at}/{count}"
        if self.written.name.kind == "quantity":
            return f"×{count}" if count > 1 else ""
        return str(count)

    def set_current(self, at: int) -> None:
        """Mark it; its count may need more room."""
        super().set_current(at)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return what the name and its count need."""
        width = QFontMetrics(self.pixels(14)).horizontalAdvance(self.written.text)
        tail = self._tail()
        if tail:
            width += 5 + QFontMetrics(self.pixels(11)).horizontalAdvance(tail)
        return QSize(scaled(min(width + 22, 260)), scaled(28))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's
        """Draw the chip."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = self.ink(painter)
        line = "accent" if ink.is_lit else ("control" if ink.is_hovered else "rule")
        painter.setPen(QPen(self.theme.colour(line), 1))
        painter.setBrush(self.theme.colour("accent_ground" if ink.is_lit else "card"))
        area = unscaled(painter, self.rect())
        box = QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        room = area.adjusted(11, 0, -10, 0)
        tail = self._tail()
        if tail:
            width = ink.put(room, tail, _Style("accent" if self.at else "ink2", 11, _RIGHT))
            room.adjust(0, 0, -width - 5, 0)
        ink.put(room, self.written.text, _Style("ink", 14, _LEFT))


class NameDate(NameButton):
    """A place on a line of time: a ring for a day or a month, a disc for a range."""

    is_first = True
    is_last = True

    def sizeHint(self) -> QSize:
        """Return one line."""
        return QSize(scaled(160), scaled(32))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's
        """Draw the date, the words of the text, and the piece of line beside them."""
        painter, written = QPainter(self), self.written
        ink = self.ink(painter)
        area = unscaled(painter, self.rect())
        ink.ground(area)
        colour = self.theme.colour("date")
        x, middle = 15.0, area.height() / 2
        painter.setPen(QPen(colour, 1.4))
        top = middle if self.is_first else 0.0
        bottom = middle if self.is_last else float(area.height())
        if top != bottom:
            painter.drawLine(QPointF(x, top), QPointF(x, bottom))
        is_range = "/" in (written.name.when or "")
        ground = "accent_ground" if self.is_current else "panel"
        painter.setBrush(colour if is_range else self.theme.colour(ground))
        painter.setPen(QPen(colour, 1.8))
        painter.drawEllipse(QPointF(x, middle), 4, 4)
        room = QRect(30, 0, area.width() - 44, area.height())
        count = written.count
        tail = "" if count == 1 else (f"  {self.at} / {count}" if self.at else f"  {count}")
        if not written.when:
            ink.put(room, written.text + tail, _Style("ink", 13, _LEFT))
            return
        width = ink.put(room, written.when, _Style("ink", 13, _LEFT))
        room.adjust(width + 10, 0, 0, 0)
        ink.put(room, written.text + tail, _Style("ink2", 12, _RIGHT))


def _tr(text: str) -> str:
    return QCoreApplication.translate("NameButton", text)
