"""Source and clean text in two columns, drawn where they are seen only."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QContextMenuEvent, QFont, QPainter, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from reader.ui.access.roles import give_role
from reader.ui.look.scale import scaled
from reader.ui.look.theme import THEMES
from reader.ui.pageview.faces import ui_families
from reader.ui.removal.layout import Layouts, RowLayout, Texts
from reader.ui.removal.rows import RowTable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from reader.core.edits import Edit
    from reader.ui.look.theme import Theme
    from reader.ui.removal.columns import EditColumns

__all__ = ["RemovedList"]

_MARGIN, _GAP = 24, 12  # at the sides; between rows
SHARE = 0.62
_SIZE, _SMALL = 18, 13
"""The source's part of the width."""


class RemovedList(QAbstractScrollArea):
    """Shows rows of a RowTable; tells which edit was clicked."""

    edit_clicked = Signal(int)
    menu_asked = Signal(int, QPoint)
    """An edit, and where on the screen its menu is wanted."""
    moved = Signal()

    def __init__(self, families: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        give_role(self, QAccessible.Role.Document)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._font = QFont()
        self._font.setFamilies(list(families))
        self._font.setPixelSize(_SIZE)
        self._theme = THEMES["light"]
        self._edits: Sequence[Edit] = ()
        self._texts = Texts("", "", (), frozenset())
        self._table = RowTable("", (), ())
        self._small = QFont()
        self._small.setFamilies(ui_families())
        self._small.setPixelSize(_SMALL)
        self._layouts = Layouts(self._font, self._small)
        self._heights: list[int] = []
        self._tops: list[int] = [0]
        self._current = -1
        self._marked = (0, 0)
        self.verticalScrollBar().setSingleStep(31)
        self.verticalScrollBar().valueChanged.connect(lambda _: self.moved.emit())
        self.viewport().setMouseTracking(True)

    @property
    def current(self) -> int:
        """The edit that is looked at, or -1."""
        return self._current

    @property
    def table(self) -> RowTable:
        """The rows, and the way between the two texts."""
        return self._table

    def show_texts(self, texts: Texts, columns: EditColumns) -> None:
        """Show a source, what is clean of it, and the edits between them, with their columns."""
        same = texts.source == self._texts.source and len(texts.edits) == len(self._edits)
        value = self.verticalScrollBar().value()
        self._texts, self._edits = texts, texts.edits
        self._table = RowTable(texts.source, texts.edits, texts.left, columns)
        self._marked = (0, 0)
        if not same:
            self._current = -1
        self._estimate()
        if same:
            self.verticalScrollBar().setValue(value)
        self.viewport().update()

    def set_theme(self, theme: Theme) -> None:
        """Draw in these colours."""
        self._theme = theme
        if self._font.pixelSize() != scaled(_SIZE):
            self._font.setPixelSize(scaled(_SIZE))
            self._small.setPixelSize(scaled(_SMALL))
            self._layouts = Layouts(self._font, self._small)
            self._estimate()
        self._layouts.clear()
        self.viewport().update()

    def go_to(self, edit: int) -> None:
        """Look at an edit and have it in sight."""
        if not 0 <= edit < len(self._edits):
            return
        self._current, self._marked = edit, (0, 0)
        self.show_source(self._edits[edit].start)

    def mark_clean(self, start: int, end: int) -> None:
        """Mark a stretch of the clean text, instead of an edit."""
        self._current, self._marked = -1, (start, end)
        self.viewport().update()

    def show_source(self, position: int) -> None:
        """Bring a position of the source to the middle, unless it is in sight."""
        number = self._table.at_source(position)
        self._measure(number)
        top = self._tops[number]
        area = self._area(number, position)
        bar, height = self.verticalScrollBar(), self.viewport().height()
        y = top + area - bar.value()
        if not 40 <= y <= height - 140:
            bar.setValue(top + area - height // 3)
        self.viewport().update()

    def rectangle(self, edit: int) -> QRect:
        """Return where an edit is in the viewport; empty when it is out of sight."""
        if not 0 <= edit < len(self._edits):
            return QRect()
        number = self._table.at_source(self._edits[edit].start)
        row = self._table.rows[number]
        if not row.first <= edit < row.last and number:
            number -= 1
        for at, y in self._visible():
            if at == number:
                boxes = self._source_boxes(number, edit)
                return boxes[0].translated(_MARGIN, y).toAlignedRect() if boxes else QRect()
        return QRect()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from edit to edit with the left and right keys; Enter opens one."""
        key = event.key()
        if key in (Qt.Key.Key_Right, Qt.Key.Key_Left) and self._edits:
            step = 1 if key == Qt.Key.Key_Right else -1
            self.go_to((max(self._current, -1) + step) % len(self._edits))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._current >= 0:
            self.edit_clicked.emit(self._current)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tell which edit was clicked."""
        edit = self._edit_at(event.position())
        if edit >= 0:
            self._current = edit
            self.viewport().update()
        self.edit_clicked.emit(edit)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the edit under the mouse, or of the one that is looked at."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        edit = self._current if by_key else self._edit_at(QPointF(event.pos()))
        if edit >= 0:
            below = self.viewport().mapToGlobal(self.rectangle(edit).bottomLeft())
            self.menu_asked.emit(edit, below if by_key else event.globalPos())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show that edits can be clicked."""
        over = self._edit_at(event.position()) >= 0
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew; the row at the top stays there."""
        super().resizeEvent(event)
        top = bisect_right(self._tops, self.verticalScrollBar().value()) - 1
        self._estimate()
        self.verticalScrollBar().setValue(self._tops[max(0, min(top, len(self._tops) - 1))])

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's
        """Draw the rows in sight."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._theme
        painter.fillRect(self.viewport().rect(), theme.colour("page"))
        middle = round(self.viewport().width() * SHARE)
        for number, y in self._visible():
            self._draw_row(painter, number, y, middle + _GAP)
        painter.setPen(QPen(theme.colour("rule"), 1))
        painter.drawLine(QPointF(middle + 0.5, 0), QPointF(middle + 0.5, self.height()))

    def _draw_row(self, painter: QPainter, number: int, y: int, left: int) -> None:
        theme, layout = self._theme, self._layout(number)
        row = self._table.rows[number]
        for edit in range(row.first, row.last):
            boxes = layout.boxes(edit)
            if edit == self._current:
                painter.setPen(QPen(theme.colour("accent"), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                for box in (*boxes, *layout.clean_boxes(edit)):
                    shift = QPointF(_MARGIN, y) if box in boxes else QPointF(left, y)
                    painter.drawRoundedRect(box.translated(shift), 3, 3)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("selection"))
        marked = (place - row.clean_start for place in self._marked)
        for box in layout.stretch_boxes(*marked):
            painter.drawRoundedRect(box.translated(left, y), 3, 3)
        layout.source.draw(painter, QPointF(_MARGIN, y))
        layout.clean.draw(painter, QPointF(left, y))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for edit in range(row.first, row.last):
            self._draw_edit(painter, layout, edit, QPointF(_MARGIN, y))
        painter.setPen(QPen(theme.colour("control"), 1.2))
        for place in layout.gaps():
            _caret(painter, place + QPointF(left, y + 3), 2.5)
        painter.setPen(QPen(theme.colour("mark"), 1.6))
        for place in layout.doubts():
            _caret(painter, place + QPointF(left, y + 4), 4.5)

    def _draw_edit(self, painter: QPainter, layout: RowLayout, edit: int, corner: QPointF) -> None:
        """Strike an edit that is made; frame one that was put back or is only suggested."""
        texts, colour = self._texts, self._theme.colour
        if edit not in texts.left:
            painter.setPen(QPen(colour("mark"), 1.3))
            painter.drawLines([line.translated(corner) for line in layout.strikes(edit)])
            return
        suggested = edit in texts.pending
        if edit in texts.guessed:
            return  # it is kept on purpose, and coloured so
        pen = QPen(colour("mark" if suggested else "good"), 1.3)
        pen.setStyle(Qt.PenStyle.DashLine if suggested else Qt.PenStyle.SolidLine)
        painter.setPen(pen)
        for box in layout.boxes(edit):
            area = box.translated(corner).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(area, 3, 3)

    def _layout(self, number: int) -> RowLayout:
        width = self.viewport().width()
        middle = round(width * SHARE)
        return self._layouts.get(
            number,
            self._table.rows[number],
            self._texts,
            (middle - _MARGIN - _GAP, width - middle - 2 * _GAP),
            self._theme,
        )

    def _source_boxes(self, number: int, edit: int) -> list[QRectF]:
        return self._layout(number).boxes(edit)

    def _area(self, number: int, position: int) -> int:
        """Return how far below its row's top a position of the source stands."""
        return self._layout(number).y_of(position - self._table.rows[number].start)

    def _edit_at(self, point: QPointF) -> int:
        for number, y in self._visible():
            if y <= point.y() < y + self._heights[number]:
                row = self._table.rows[number]
                inside = point - QPointF(_MARGIN, y)
                for edit in range(row.first, row.last):
                    if any(box.contains(inside) for box in self._source_boxes(number, edit)):
                        return edit
        return -1

    def _visible(self) -> list[tuple[int, int]]:
        """Return the rows in sight and where their tops are; measure them on the way."""
        bar, height = self.verticalScrollBar(), self.viewport().height()
        number = max(0, bisect_right(self._tops, bar.value()) - 1)
        seen: list[tuple[int, int]] = []
        while number < len(self._table.rows):
            self._measure(number)
            y = self._tops[number] - bar.value()
            if y >= height:
                break
            seen.append((number, y))
            number += 1
        return seen

    def _measure(self, number: int) -> None:
        needed = self._layout(number).height + _GAP
        if needed != self._heights[number]:
            self._heights[number] = needed
            self._add_up()

    def _estimate(self) -> None:
        """Guess all heights from the lengths; rows in sight are measured later."""
        self._layouts.clear()
        width = self.viewport().width()
        cells = max(1, round(width * SHARE) - _MARGIN - _GAP) / self._font.pixelSize()
        others = max(1.0, width * (1 - SHARE) - 2 * _GAP) / self._font.pixelSize()
        self._heights = [
            self._layouts.pitch
            * max(
                1,
                -int(-0.8 * (row.end - row.start) // cells),
                -int(-(row.clean_end - row.clean_start) // others),
            )
            + _GAP
            for row in self._table.rows
        ]
        self._add_up()

    def _add_up(self) -> None:
        self._tops = list(accumulate(self._heights, initial=_GAP))
        bar = self.verticalScrollBar()
        bar.blockSignals(True)
        bar.setRange(0, max(0, self._tops[-1] + 48 - self.viewport().height()))
        bar.setPageStep(self.viewport().height())
        bar.blockSignals(False)


def _caret(painter: QPainter, tip: QPointF, half: float) -> None:
    """Draw a ˄ below a place."""
    low = tip + QPointF(0, half)
    painter.drawPolyline([low - QPointF(half, 0), tip, low + QPointF(half, 0)])
