"""Mouse and keyboard on the page: selecting, clicking names, moving by keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QAbstractScrollArea, QApplication

from reader.core.sentences import sentence_at
from reader.ui.pageview.selection import Grain, Selection

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent
    from PySide6.QtWidgets import QWidget

    from reader.ui.pageview.column import Column, Spot
    from reader.ui.pageview.flow import Flow

__all__ = ["GRAINS", "Pointing"]

GRAINS: tuple[Grain, ...] = ("character", "word", "sentence", "paragraph")
"""What one click takes, two, three and four in a row; as in LibreOffice, since a paragraph of
Chinese is long and the sentence is what one studies, copies and has spoken."""

_AUTO_SCROLL = 30  # ms between steps while the mouse is held outside the page


class Pointing(QAbstractScrollArea):
    """What a page does with mouse and keys; `PageView` is the page."""

    selection_changed = Signal()
    entity_clicked = Signal(int)
    hovered = Signal(int)
    """The mouse is over another character: its position in the clean text, -1 for none."""
    clicked = Signal(int)
    """A character was clicked without selecting anything; -1 for a click beside the text."""
    drawn = Signal()
    """The mouse has let go of a selection."""
    call_clicked = Signal(str, int)
    """A link or the call of a note was clicked: "link" or "note", and its index."""
    call_hovered = Signal(str, int)
    """The mouse is over another such; the kind is empty for none."""
    plate_clicked = Signal(int)
    """A picture was clicked."""
    pulled = Signal()
    """The selection is drawn off the page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column: Column | None = None
        self._selection: Selection | None = None
        self._dragging = self._moved = self._lifted = False
        self._clicks = 0
        self._over = -1
        self._called: tuple[str, int] = ("", -1)
        self._pressed = self._drawn = QPoint()
        # Timers of the page itself: one that outlives its page on this side brings Qt down.
        self._scrolling = QTimer(self, interval=_AUTO_SCROLL)
        self._scrolling.timeout.connect(self._scroll_on)
        self._clicked = QElapsedTimer()  # since the last click of several in a row
        self.viewport().setMouseTracking(True)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)

    def selected_span(self) -> tuple[int, int] | None:
        """Return the selected stretch of the clean text, or None."""
        return self._selection.span if self._selection else None

    @property
    def selection(self) -> Selection | None:
        """The selection and the end of it that moves."""
        return self._selection

    def select_from(self, first: tuple[int, int], cursor: int) -> None:
        """Select from the stretch where a selection began to a position."""
        self._set_selection(Selection(first, cursor))

    def select(self, start: int, end: int) -> None:
        """Select a stretch of the clean text."""
        self._set_selection(Selection((start, start), end))

    def select_all(self) -> None:
        """Select the whole text."""
        if self._column is not None:
            self.select(0, len(self._column.page.article.text))

    def clear_selection(self) -> None:
        """Select nothing."""
        self._set_selection(None)

    def position_at(self, point: QPoint) -> int | None:
        """Return the position of the character under a point of the viewport, if there is one."""
        found = self._spot_at(point)
        if found is None or self._column is None or self.plate_at(point) is not None:
            return None
        spot, x = found
        laid = self._column.laid(spot.block)
        if not laid.lines:
            return None
        line, at = laid.lines[spot.line], spot.character - laid.lines[spot.line].start
        reach = self._column.geometry.tracking / 2 + 1
        if not line.lefts[at] - reach <= x <= line.rights[at] + reach:
            return None
        return self._column.position(spot.block, spot.character)

    def border_at(self, point: QPoint) -> int | None:
        """Return the position of the border between characters that is nearest to a point."""
        piece = self._piece_at(point, "character")
        return None if piece is None else piece[0]

    def entity_at(self, point: QPoint) -> int | None:
        """Return the index of the entity under a point of the viewport, if there is one."""
        found = self._spot_at(point)
        if found is None or self._column is None or self.position_at(point) is None:
            return None
        spot = found[0]
        laid = self._column.laid(spot.block)
        for part in laid.marks(spot.line):
            if part.mark.kind == "entity" and part.start <= spot.character < part.end:
                return part.mark.index
        return None

    def call_at(self, point: QPoint) -> tuple[str, int] | None:
        """Return the link or the call of a note under a point: "link" or "note", its index."""
        column, found = self._column, self._spot_at(point)
        if found is None or column is None or not column.page.article.content:
            return None
        if self.plate_at(point) is not None:
            return None
        spot, x = found
        laid = column.laid(spot.block)
        if not laid.lines:
            return None
        line, reach = laid.lines[spot.line], 0.35 * laid.style.em
        for part in laid.marks(spot.line):
            if part.mark.kind not in ("link", "note"):
                continue
            if part.start == part.end:
                edge = line.rights[max(0, min(part.end, line.end) - line.start - 1)]
                if abs(x - edge) <= reach:
                    return part.mark.kind, part.mark.index
            elif part.start <= spot.character < part.end and self.position_at(point) is not None:
                return part.mark.kind, part.mark.index
        return None

    def plate_at(self, point: QPoint) -> int | None:
        """Return the index of the picture under a point of the viewport, if there is one."""
        raise NotImplementedError

    def scroll_by(self, distance: int) -> None:
        """Scroll by pixels."""
        raise NotImplementedError

    def flow(self) -> Flow:
        """Return how the text lies in the window."""
        raise NotImplementedError

    def _spot_at(self, point: QPoint) -> tuple[Spot, float] | None:
        raise NotImplementedError

    def _set_selection(self, selection: Selection | None) -> None:
        before = self.selected_span()
        self._selection = selection
        if self.selected_span() != before:
            self.viewport().update()
            self.selection_changed.emit()

    def _piece_at(self, point: QPoint, grain: Grain) -> tuple[int, int] | None:
        """Return the piece of the clean text at a point; for characters an empty one."""
        found, column = self._spot_at(point), self._column
        if found is None or column is None:
            return None
        spot, x = found
        laid = column.laid(spot.block)
        paragraph = laid.paragraph
        if grain == "paragraph":
            return column.page.clean_span(column.blocks.numbers[spot.block])
        if grain == "sentence" and laid.lines:
            position = column.position(spot.block, spot.character)
            return sentence_at(column.page.article.text, position)
        if grain == "word" and laid.lines:
            at = spot.character
            word = next((w for w in paragraph.words or () if w[0] <= at < w[1]), (at, at + 1))
            start, end = paragraph.alignment.backward_span(*word)
            return paragraph.start + start, paragraph.start + end
        caret = laid.caret_at(spot.line, x) if laid.lines else 0
        position = column.position(spot.block, caret)
        return position, position

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a selection: the second press takes the word, the third the sentence.

        The fourth takes the paragraph. A press on what is selected may lift it off the page.
        """
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        point = event.position().toPoint()
        near = (point - self._pressed).manhattanLength() < QApplication.startDragDistance()
        goes_on = near and self._is_soon() and 2 <= self._clicks < len(GRAINS)
        self._clicks = self._clicks + 1 if goes_on else 1
        shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if self._clicks == 1 and not shift and self._is_selected(point):
            self._pressed, self._lifted = point, True
            return
        self._press(point, event)

    def _is_soon(self) -> bool:
        """Return whether a click now is one more in a row."""
        known = self._clicked
        return known.isValid() and known.elapsed() <= QApplication.doubleClickInterval()

    def _is_selected(self, point: QPoint) -> bool:
        span, position = self.selected_span(), self.position_at(point)
        return span is not None and position is not None and span[0] <= position < span[1]

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take the word; a fifth press begins anew."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._lifted = False
            goes_on = self._is_soon() and self._clicks == 3
            self._clicks = 4 if goes_on else 2
            self._press(event.position().toPoint(), event)

    def _press(self, point: QPoint, event: QMouseEvent) -> None:
        grain = GRAINS[self._clicks - 1]
        self._pressed = self._drawn = point
        self._dragging, self._moved = True, self._clicks > 1
        if self._clicks > 1:
            self._clicked.start()
        piece = self._piece_at(point, grain)
        if piece is None:
            return
        shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if shift and self._selection is not None and self._clicks == 1:
            self._moved = True
            self._set_selection(self._selection.drawn_to(*piece))
        else:
            self._set_selection(Selection(piece, piece[1], grain))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw the selection on, or show a hand over a name."""
        point = event.position().toPoint()
        is_far = (point - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        if self._lifted and is_far:
            self._lifted = False
            self.pulled.emit()
            return
        if not self._dragging:
            called = self.call_at(point)
            self._show_shape(point, is_call=called is not None)
            self._hover_call(called or ("", -1))
            position = self.position_at(point)
            self._hover(-1 if position is None else position)
            return
        self._moved = self._moved or is_far
        if self._moved:
            self._draw_to(point)
        flow = self.flow()
        outside = not 0 <= flow.inward(point).y() < flow.across
        if outside and not self._scrolling.isActive():
            self._scrolling.start()
        elif not outside:
            self._scrolling.stop()
        self._drawn = point

    def _hover_call(self, called: tuple[str, int]) -> None:
        if called != self._called:
            self._called = called
            self.call_hovered.emit(*called)

    def _show_shape(self, point: QPoint, *, is_call: bool) -> None:
        """Show a hand over what can be clicked, an arrow over what can be drawn off the page."""
        shape = Qt.CursorShape.IBeamCursor
        if is_call or self.plate_at(point) is not None or self.entity_at(point) is not None:
            shape = Qt.CursorShape.PointingHandCursor
        elif self._is_selected(point):
            shape = Qt.CursorShape.ArrowCursor
        if self.viewport().cursor().shape() != shape:
            self.viewport().setCursor(shape)

    def viewportEvent(self, event: QEvent) -> bool:
        """Notice that the mouse leaves."""
        if event.type() == QEvent.Type.Leave:
            self._hover(-1)
            self._hover_call(("", -1))
        return super().viewportEvent(event)

    def _hover(self, position: int) -> None:
        if position != self._over:
            self._over = position
            self.hovered.emit(position)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the selection; a click that selected nothing may be on a name."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        point = event.position().toPoint()
        if self._lifted:  # it was a click after all
            self._lifted = False
            self._press(point, event)
        clicked = self._dragging and not self._moved
        if self._dragging and self._moved:
            self.drawn.emit()
        self._dragging = False
        self._scrolling.stop()
        if clicked:
            self._click(point)

    def _click(self, point: QPoint) -> None:
        """Tell what was clicked: a link or a note, a picture, a name, a character."""
        called, plate = self.call_at(point), self.plate_at(point)
        if called is not None:
            self.call_clicked.emit(*called)
        elif plate is not None:
            self.plate_clicked.emit(plate)
        else:
            entity, position = self.entity_at(point), self.position_at(point)
            if entity is not None:
                self.entity_clicked.emit(entity)
            self.clicked.emit(-1 if position is None else position)

    def _draw_to(self, point: QPoint) -> None:
        if self._selection is not None:
            piece = self._piece_at(point, self._selection.grain)
            if piece is not None:
                self._set_selection(self._selection.drawn_to(*piece))

    def _draw_on(self) -> None:
        """Draw the selection to where the mouse is held: the page has moved under it."""
        if self._dragging and self._moved:
            self._draw_to(self._drawn)

    def _scroll_on(self) -> None:
        """Scroll on while the mouse is held before or behind the page."""
        flow = self.flow()
        y = flow.inward(self._drawn).y()
        self.scroll_by(y if y < 0 else y - flow.across)
        self._draw_on()
