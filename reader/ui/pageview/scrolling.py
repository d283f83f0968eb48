"""Moving through the page: the scroll bar, places in the window, what is seen.

Every position is a code point of the clean text; places are pixels of the viewport. What is
"above" in lines is at the right in columns: `Flow` carries the places.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtWidgets import QFrame

from reader.ui.pageview.bar import TickBar
from reader.ui.pageview.column import Spot
from reader.ui.pageview.flow import Flow
from reader.ui.pageview.plates import set_plates
from reader.ui.pageview.pointing import Pointing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

__all__ = ["Scrolling"]


class Scrolling(Pointing):
    """A column of text behind the viewport."""

    position_changed = Signal(int)
    visible_changed = Signal(int, int)
    leaping = Signal()
    """A key is about to lead to the beginning or the end of the text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ticks: tuple[list[int], QColor] = ([], QColor())
        self._marks: tuple[list[int], QColor] = ([], QColor())
        self._reported: tuple[int, int, int] | None = None
        self._wheel = 0.0  # what the wheel asked for beyond whole pixels
        self._placed = 0  # the scroll bar as we left it
        self._bars = TickBar(self), TickBar(self, Qt.Orientation.Horizontal)
        self.setVerticalScrollBar(self._bars[0])
        self.setHorizontalScrollBar(self._bars[1])
        self._bar = self._bars[0]
        self._show_bar(vertical=False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for bar in self._bars:
            bar.valueChanged.connect(self._bar_moved)

    def flow(self) -> Flow:
        """Return how the text lies in the window."""
        vertical = self._bar is self._bars[1]
        return Flow(self.viewport().size(), vertical=vertical)

    @property
    def is_vertical(self) -> bool:
        """Whether the text stands in columns."""
        return self.flow().is_vertical

    def _show_bar(self, *, vertical: bool) -> None:
        """Have the bar at the side along which the text goes on."""
        self._bar = self._bars[vertical]
        on, off = Qt.ScrollBarPolicy.ScrollBarAlwaysOn, Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(off if vertical else on)
        self.setHorizontalScrollBarPolicy(on if vertical else off)

    def set_ticks(self, positions: Sequence[int], colour: QColor) -> None:
        """Show ticks on the scroll bar at positions of the text."""
        self._ticks = (list(positions), colour)
        self._draw_ticks()

    def set_bar_marks(self, positions: Sequence[int], colour: QColor) -> None:
        """Show marks at the edge of the scroll bar at positions of the text."""
        self._marks = (list(positions), colour)
        self._draw_ticks()

    def top_position(self) -> int:
        """Return the position of the first character that is seen."""
        top = self._column.top_line(self._height()) if self._column else None
        if top is None or self._column is None:
            return 0
        return self._column.position(top[0].block, top[0].character)

    def show_position(self, position: int, where: Literal["top", "centre"] = "top") -> None:
        """Bring the line of a position to the top of the window or to its middle."""
        column = self._column
        if column is None:
            return
        spot = column.spot(position)
        pitch = column.laid(spot.block).style.pitch
        y = (self._height() - pitch) // 2
        if where == "top":
            begins = spot.block == spot.line == 0
            lead = column.laid(spot.block).lead
            y = column.geometry.top + lead if begins else round(0.2 * pitch)
        column.put(spot, y, self._height())
        self._settle()

    def visible_paragraphs(self) -> tuple[int, int] | None:
        """Return the first and the last paragraph in the window."""
        if self._column is None:
            return None
        numbers = [
            self._column.blocks.numbers[index]
            for index, _, _ in self._column.visible(self._height())
        ]
        return (numbers[0], numbers[-1]) if numbers else None

    def line_pitch(self) -> int:
        """Return the distance of two lines of text in pixels."""
        return self._column.geometry.body.pitch if self._column else 1

    def line_edge(self, position: int, *, end: bool) -> int:
        """Return the position of the beginning or the end of a position's line."""
        if self._column is None:
            return position
        spot = self._column.spot(position)
        lines = self._column.laid(spot.block).lines
        if not lines:
            return position
        line = lines[spot.line]
        return self._column.position(spot.block, line.end if end else line.start)

    def position_beside(
        self, position: int, lines: int, x: float | None = None
    ) -> tuple[int, float]:
        """Return the character above (-1) or below (1) a position, and the x gone along.

        `x` is where in the line it is looked for, at first that of the position.
        """
        column = self._column
        if column is None:
            return position, 0.0
        spot = column.spot(position)
        laid = column.laid(spot.block)
        line = laid.lines[spot.line] if laid.lines else None
        if x is None:
            at = spot.character - line.start if line else 0
            x = line.lefts[min(at, len(line.lefts) - 1)] + 1.0 if line else 0.0
        block, number = spot.block, spot.line + lines
        while not 0 <= number < len(column.laid(block).lines):
            block += lines
            if not 0 <= block < len(column.blocks):
                return 0 if lines < 0 else len(column.page.article.text), x
            number = 0 if lines > 0 else len(column.laid(block).lines) - 1
        return column.position(block, column.laid(block).character_at(number, x)), x

    def bring_into_view(self, position: int) -> None:
        """Scroll as little as is needed to see the line of a position."""
        place, height = self._place_of(position), self._height()
        if place is None:
            self.show_position(position, "centre")
        elif place.top() < 0:
            self.scroll_by(place.top())
        elif place.bottom() >= height:
            self.scroll_by(place.bottom() + 1 - height)

    def is_in_view(self, position: int) -> bool:
        """Return whether the whole line of a position is seen."""
        place = self._place_of(position)
        return place is not None and place.top() >= 0 and place.bottom() < self._height()

    def rectangle_of(self, position: int) -> QRect | None:
        """Return where a character is in the window, its readings with it, if it is seen."""
        place = self._place_of(position)
        return None if place is None else self.flow().outward(place)

    def _place_of(self, position: int) -> QRect | None:
        """Return where a character is: x along its line, y across from the window's edge."""
        if self._column is None:
            return None
        spot = self._column.spot(position)
        for index, laid, top in self._column.visible(self._height()):
            if index == spot.block and laid.lines:
                line = laid.lines[spot.line]
                at = min(spot.character - line.start, len(line.lefts) - 1)
                left = self._column.geometry.left + round(line.lefts[at])
                width = max(1, round(line.rights[at] - line.lefts[at]))
                pitch = laid.style.pitch
                return QRect(left, top + laid.lead + spot.line * pitch, width, pitch)
        return None

    def nearest_position(self, point: QPoint) -> int:
        """Return the position of the character nearest to a point of the viewport."""
        found = self._spot_at(point)
        if found is None or self._column is None:
            return 0
        return self._column.position(found[0].block, found[0].character)

    def scroll_by(self, distance: int) -> None:
        """Scroll by pixels; what stays in the window is moved, not drawn again."""
        if self._column is None:
            return
        moved = self._column.move(distance, self._height())
        if moved == 0:
            return
        if abs(moved) < self._height():
            self.viewport().scroll(*self.flow().scrolled(moved))
            self._report()
        else:
            self._settle()

    def scroll_to_start(self) -> None:
        """Show the beginning of the text."""
        if self._column is not None:
            self._column.block, self._column.into = 0, -self._column.geometry.top
        self._settle()

    def scroll_to_end(self) -> None:
        """Show the end of the text."""
        if self._column is not None:
            self._column.to_end(self._height())
        self._settle()

    def _held(self) -> tuple[int, int] | None:
        """Return what stands at the top of the window and how high; None at the beginning."""
        column = self._column
        if column is None or (column.block == 0 and column.into <= -column.geometry.top):
            return None
        top = column.top_line(self._height())
        if top is None:
            return None
        spot, y = top
        return column.position(spot.block, spot.character), y

    def _hold(self, held: tuple[int, int] | None) -> None:
        if held is not None and self._column is not None:
            self._column.put(self._column.spot(held[0]), held[1], self._height())

    def _height(self) -> int:
        return self.flow().across

    def is_at_end(self) -> bool:
        """Return whether the end of the text is in the window."""
        return self._bar.value() >= self._bar.maximum()

    def _settle(self) -> None:
        """Draw everything again where it now stands."""
        if self._column is not None:
            self._column.move(0, self._height())
        self._draw_ticks()
        self._report()
        self.viewport().update()

    def _report(self) -> None:
        """Bring the scroll bar up to date and tell what is seen."""
        self._place_bar()
        shown = self.visible_paragraphs()
        if self._column is None or shown is None:
            self._reported = None
            return
        before, position = self._reported, self.top_position()
        self._reported = (position, *shown)
        if before is None or before[1:] != shown:
            self.visible_changed.emit(*shown)
        if before is None or before[0] != position:
            self.position_changed.emit(position)

    def _place_bar(self) -> None:
        column, bar, height = self._column, self._bar, self._height()
        blocked = bar.blockSignals(True)
        if column is None:
            bar.setRange(0, 0)
        else:
            geometry = column.geometry
            total = column.heights.total + geometry.top + geometry.bottom
            bar.setRange(0, max(0, total - height))
            bar.setPageStep(height)
            bar.setSingleStep(geometry.body.pitch)
            end = column.at_end(height)
            bar.setValue(bar.maximum() if end else column.place() + geometry.top)
        bar.blockSignals(blocked)
        self._placed = bar.value()
        bar.update()

    def _bar_moved(self, value: int) -> None:
        column, height = self._column, self._height()
        if column is None:
            return
        distance = value - self._placed
        if value >= self._bar.maximum():
            column.to_end(height)
        elif abs(distance) <= height and value > 0:
            self.scroll_by(distance)
            return
        else:
            column.jump(value - column.geometry.top, height)
        self._settle()

    def _draw_ticks(self) -> None:
        for (positions, colour), draw in (
            (self._ticks, self._bar.set_ticks),
            (self._marks, self._bar.set_marks),
        ):
            draw(self._shares(positions), colour)

    def _shares(self, positions: Sequence[int]) -> list[float]:
        """Return how far down the column positions are, 0..1."""
        column = self._column
        if column is None or not positions:
            return []
        total = max(1, column.heights.total)
        shares = []
        for position in positions:
            index = column.blocks.at(position)
            start, end = column.blocks.starts[index], column.blocks.ends[index]
            inside = (position - start) / max(1, end - start) * column.heights[index]
            shares.append(min(1.0, (column.heights.above(index) + inside) / total))
        return shares

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl held the window decides."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier or self._column is None:
            event.ignore()
            return
        pixels = self._turns(event.pixelDelta())
        if not pixels:
            angle = self._turns(event.angleDelta())
            pixels = angle / 120 * 1.5 * self._column.geometry.body.pitch
        self._wheel -= pixels
        whole = int(self._wheel)
        self._wheel -= whole
        self.scroll_by(whole)
        self._draw_on()
        event.accept()

    def _turns(self, delta: QPoint) -> float:
        """Return how far back a wheel was turned; to the left is on where columns go left."""
        return float(delta.y() - delta.x() if self.is_vertical else delta.y())

    def plate_at(self, point: QPoint) -> int | None:
        """Return the index of the picture under a point of the viewport, if there is one."""
        column = self._column
        if column is None or not column.page.article.content.pictures:
            return None
        inside = self.flow().inward(point)
        for _, laid, top in column.visible(self._height()):
            for plate in laid.plates:
                area = QRect(plate.left, plate.top, plate.along, plate.across)
                if area.translated(column.geometry.left, top).contains(inside):
                    return plate.picture
        return None

    def plate_size(self, index: int) -> QSize | None:
        """Return how large a picture is set, whether it is seen or not."""
        column = self._column
        shown = column.page.article.content.pictures if column is not None else ()
        if column is None or not 0 <= index < len(shown):
            return None
        geometry = column.geometry
        (plate,), _ = set_plates(
            [(index, shown[index])],
            0,
            geometry.measure,
            geometry.ems,
            is_vertical=geometry.is_vertical,
        )
        size = QSize(plate.along, plate.across)
        return size.transposed() if geometry.is_vertical else size

    def place_of_plate(self, index: int) -> QRect | None:
        """Return where a picture is in the window, if any of it is seen."""
        column = self._column
        if column is None:
            return None
        for _, laid, top in column.visible(self._height()):
            for plate in laid.plates:
                if plate.picture == index:
                    area = QRect(plate.left, plate.top, plate.along, plate.across)
                    return self.flow().outward(area.translated(column.geometry.left, top))
        return None

    def _spot_at(self, point: QPoint) -> tuple[Spot, float] | None:
        """Return the character nearest to a point of the window, and the point's x in its line."""
        column = self._column
        if column is None:
            return None
        point = self.flow().inward(point)
        x = float(point.x() - column.geometry.left)
        nearest: tuple[Spot, float] | None = None
        for index, laid, top in column.visible(self._height()):
            if nearest is not None and point.y() < top:
                break
            if not laid.lines:
                nearest = (Spot(index, 0, 0), x)
                continue
            row = (point.y() - top - laid.lead) // laid.style.pitch
            row = min(max(0, row), len(laid.lines) - 1)
            nearest = (Spot(index, row, laid.character_at(row, x)), x)
        return nearest
