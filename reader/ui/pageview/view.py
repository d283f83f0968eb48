"""The page on the screen: only what is seen of it is laid out and drawn."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame

from reader.ui.pageview.bar import TickBar
from reader.ui.pageview.column import Column, Spot
from reader.ui.pageview.geometry import Faces, Geometry, mode_of, variant_of
from reader.ui.pageview.keys import press
from reader.ui.pageview.look import Look
from reader.ui.pageview.paint import Brushwork, Overlay
from reader.ui.pageview.pointing import Pointing

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtWidgets import QWidget

    from reader.core.article import EntityType
    from reader.core.page import Page
    from reader.ui.pageview.laid import Laid

__all__ = ["PageView"]


class PageView(Pointing):
    """Shows a Page. Every position in and out of it is a code point of the clean text."""

    position_changed = Signal(int)
    visible_changed = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = Look()
        self._faces: Faces | None = None
        self._hits: list[tuple[int, int]] = []
        self._current: int | None = None
        self._focus: tuple[int, int] | None = None
        self._hidden: frozenset[EntityType] = frozenset()
        self._ticks: tuple[list[int], QColor] = ([], QColor())
        self._reported: tuple[int, int, int] | None = None
        self._wheel = 0.0  # what the wheel asked for beyond whole pixels
        self._placed = 0  # the scroll bar as we left it
        self._bar = TickBar(self)
        self.setVerticalScrollBar(self._bar)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self._bar.valueChanged.connect(self._bar_moved)

    @property
    def page(self) -> Page | None:
        """The page that is shown."""
        return self._column.page if self._column else None

    @property
    def look(self) -> Look:
        """How the page is drawn."""
        return self._look

    @property
    def hidden_kinds(self) -> frozenset[EntityType]:
        """The kinds of entities that are not underlined."""
        return self._hidden

    @hidden_kinds.setter
    def hidden_kinds(self, kinds: Iterable[EntityType]) -> None:
        self._hidden = frozenset(kinds)
        self.viewport().update()

    def set_page(self, page: Page | None, keep: bool = False) -> None:  # noqa: FBT001, FBT002
        """Show a page; `keep` holds the character at the top of the window where it is."""
        old = self._column
        if page is None:
            self._column = None
            self._focus, self._hits, self._current = None, [], None
            self.clear_selection()
            self._settle()
            return
        if old is None or not keep:
            self._focus = None
            self.clear_selection()
            self._column = self._new_column(page, None)
        elif old.page.article.text == page.article.text:
            self._show_again(old, page)
        else:
            self._rebuild(page)
        self._settle()

    def set_look(self, look: Look) -> None:
        """Draw in another look; the character at the top stays there."""
        moves = look.setting != self._look.setting
        self._look = look
        if self._column is not None and moves:
            self._rebuild(self._column.page)
        self._settle()

    def readings_arrived(self, first: int, last: int) -> None:
        """Fetch the readings of paragraphs `first` to `last`; nothing moves."""
        if self._column is None:
            return
        self._column.renew_paragraphs(first, last)
        shown = self.visible_paragraphs()
        if shown is None or (first <= shown[1] and last >= shown[0]):
            self.viewport().update()

    def marks_changed(self) -> None:
        """Fetch entities, doubtful forms and readings anew; nothing moves."""
        if self._column is not None:
            self._column.renew(self._column.page)
        self.viewport().update()

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
        y = (self._height() - pitch) // 2 if where == "centre" else round(0.2 * pitch)
        column.put(spot, y, self._height())
        self._settle()

    def set_hits(self, spans: Sequence[tuple[int, int]], current: int | None) -> None:
        """Light up found stretches; `current` is the number of the one that is looked at."""
        order = sorted(range(len(spans)), key=lambda i: spans[i])
        self._hits = [spans[i] for i in order]
        self._current = order.index(current) if current is not None and order else None
        self.viewport().update()

    def set_focus_span(self, span: tuple[int, int] | None) -> None:
        """Outline the name that is selected elsewhere."""
        self._focus = span
        self.viewport().update()

    def set_ticks(self, positions: Sequence[int], colour: QColor) -> None:
        """Show ticks on the scroll bar at positions of the text."""
        self._ticks = (list(positions), colour)
        self._draw_ticks()

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

    def position_beside(self, position: int, lines: int) -> int:
        """Return the position above (-1) or below (1) a position."""
        column = self._column
        if column is None:
            return position
        spot = column.spot(position)
        laid = column.laid(spot.block)
        line = laid.lines[spot.line] if laid.lines else None
        at = spot.character - line.start if line else 0
        x = line.lefts[min(at, len(line.lefts) - 1)] if line else 0.0
        block, number = spot.block, spot.line + lines
        while not 0 <= number < len(column.laid(block).lines):
            block += lines
            if not 0 <= block < len(column.blocks):
                return 0 if lines < 0 else len(column.page.article.text)
            number = 0 if lines > 0 else len(column.laid(block).lines) - 1
        return column.position(block, column.laid(block).caret_at(number, x))

    def bring_into_view(self, position: int) -> None:
        """Scroll as little as is needed to see the line of a position."""
        place, height = self.rectangle_of(position), self._height()
        if place is None:
            self.show_position(position, "centre")
        elif place.top() < 0:
            self.scroll_by(place.top())
        elif place.bottom() >= height:
            self.scroll_by(place.bottom() + 1 - height)

    def rectangle_of(self, position: int) -> QRect | None:
        """Return where a character is in the window, its readings with it, if it is seen."""
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
                return QRect(left, top + spot.line * pitch, width, pitch)
        return None

    def scroll_by(self, distance: int) -> None:
        """Scroll by pixels; what stays in the window is moved, not drawn again."""
        if self._column is None:
            return
        moved = self._column.move(distance, self._height())
        if moved == 0:
            return
        if abs(moved) < self._height():
            self.viewport().scroll(0, -moved)
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

    def _new_column(self, page: Page, known: Column | None) -> Column:
        variant, mode = variant_of(page), mode_of(self._look, page.choices.ruby)
        key = (self._look.pixel_size, self._look.face, variant)
        if self._faces is None or self._faces.key != key:
            self._faces = Faces(self._look, variant)
        geometry = Geometry(self._look, mode, variant, self._faces, self.viewport().width())
        same = known is not None and known.page.article.text == page.article.text
        blocks = known.blocks if known is not None and same else None
        return Column(page, geometry, full_width=self._look.full_width_marks, blocks=blocks)

    def _show_again(self, column: Column, page: Page) -> None:
        """Show the same clean text in other characters, with other readings."""
        key = (
            self._look.setting,
            mode_of(self._look, page.choices.ruby),
            variant_of(page),
        )
        if key != column.geometry.key:
            self._rebuild(page)
            return
        held = self._held()
        column.renew(page)
        self._hold(held)

    def _rebuild(self, page: Page) -> None:
        held, old = self._held(), self._column
        self._column = self._new_column(page, old)
        self._hold(held)

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
        return self.viewport().height()

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
        positions, colour = self._ticks
        column = self._column
        if column is None or not positions:
            self._bar.set_ticks([], colour)
            return
        total = max(1, column.heights.total)
        shares = []
        for position in positions:
            index = column.blocks.at(position)
            start, end = column.blocks.starts[index], column.blocks.ends[index]
            inside = (position - start) / max(1, end - start) * column.heights[index]
            shares.append(min(1.0, (column.heights.above(index) + inside) / total))
        self._bar.set_ticks(shares, colour)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the lines for the new width; the character at the top stays."""
        super().resizeEvent(event)
        column = self._column
        if column is not None and not column.geometry.recentre(self.viewport().width()):
            self._rebuild(column.page)
        self._settle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll and select by keys; what is not for the page goes on to the window."""
        if not press(self, event):
            event.ignore()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl held the window decides."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier or self._column is None:
            event.ignore()
            return
        pixels: float = event.pixelDelta().y()
        if not pixels:
            pixels = event.angleDelta().y() / 120 * 1.5 * self._column.geometry.body.pitch
        self._wheel -= pixels
        whole = int(self._wheel)
        self._wheel -= whole
        self.scroll_by(whole)
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what has to be drawn of the blocks in the window."""
        painter = QPainter(self.viewport())
        area = event.rect()
        painter.fillRect(area, self._look.paper)
        column = self._column
        if column is not None:
            painter.setRenderHints(
                QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing
            )
            brushwork = Brushwork(self._look, column.page.article, self._hidden)
            clip = (area.top(), area.bottom() + 1)
            for index, laid, top in column.visible(self._height()):
                if top < clip[1] and top + laid.height > clip[0]:
                    overlays = self._overlays(index, laid)
                    corner = (column.geometry.left, top)
                    brushwork.block(painter, laid, corner, clip, overlays)
        painter.end()

    def _overlays(self, index: int, laid: Laid) -> list[Overlay]:
        look, column = self._look, self._column
        if column is None:
            return []
        begin, end = column.blocks.starts[index], column.blocks.ends[index]
        wanted: list[tuple[tuple[int, int], QColor, QColor | None]] = []
        first = max(0, bisect_left(self._hits, (begin, begin)) - 1)
        for number in range(first, bisect_left(self._hits, (end, end))):
            current = number == self._current
            fill = look.current_hit if current else look.hit
            wanted.append((self._hits[number], fill, look.hit_line if current else None))
        selected = self.selected_span()
        if selected is not None:
            wanted.append((selected, look.selection, None))
        if self._focus is not None:
            colour = self._focus_colour(self._focus)
            tint = QColor(colour)
            tint.setAlphaF(0.12)
            wanted.append((self._focus, tint, colour))
        overlays = []
        for (start, stop), fill, line in wanted:
            if start < end and stop > begin:
                base = laid.paragraph.start
                shown = laid.paragraph.alignment.forward_span(
                    max(start, begin) - base, min(stop, end) - base
                )
                overlays.append(
                    Overlay(shown[0] - laid.offset, shown[1] - laid.offset, fill, line)
                )
        return overlays

    def _focus_colour(self, span: tuple[int, int]) -> QColor:
        entities = (self._column.page.article.entities if self._column else None) or ()
        at = bisect_left(entities, span[0], key=lambda entity: entity.start)
        if at < len(entities) and entities[at].start == span[0]:
            return self._look.entities.get(entities[at].type, self._look.accent)
        return self._look.accent

    def _spot_at(self, point: QPoint) -> tuple[Spot, float] | None:
        """Return the character nearest to a point of the window, and the point's x in its line."""
        column = self._column
        if column is None:
            return None
        x = float(point.x() - column.geometry.left)
        nearest: tuple[Spot, float] | None = None
        for index, laid, top in column.visible(self._height()):
            if nearest is not None and point.y() < top:
                break
            if not laid.lines:
                nearest = (Spot(index, 0, 0), x)
                continue
            row = min(max(0, (point.y() - top) // laid.style.pitch), len(laid.lines) - 1)
            nearest = (Spot(index, row, laid.character_at(row, x)), x)
        return nearest
