"""The page on the screen: only what is seen of it is laid out and drawn."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QResizeEvent

from reader.core.edits import carry_over
from reader.ui.pageview.column import Column
from reader.ui.pageview.geometry import Faces, Geometry, mode_of, variant_of
from reader.ui.pageview.keys import press
from reader.ui.pageview.look import TINT, Look
from reader.ui.pageview.motion import Motion, draw_bars, is_waiting
from reader.ui.pageview.paint import Brushwork, Overlay
from reader.ui.pageview.ribbons import Ribbons
from reader.ui.pageview.scrolling import Scrolling
from reader.ui.pageview.selection import Selection
from reader.ui.pageview.tones import tells_tones

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtWidgets import QWidget

    from reader.core.article import EntityType
    from reader.core.page import Page
    from reader.ui.pageview.laid import Laid
    from reader.ui.pageview.paint import Plates

__all__ = ["PageView", "Seen"]


@dataclass(frozen=True, slots=True)
class Seen:
    """What is seen of a page that makes room for another: its lines, its place, its marks."""

    column: Column
    top: int
    selection: Selection | None
    focus: tuple[int, int] | None
    word: tuple[int, int] | None
    anchor: tuple[int, tuple[int, int]] | None


class PageView(Scrolling):
    """Shows a Page. Every position in and out of it is a code point of the clean text."""

    outlined = Signal()
    """Another word or name is outlined."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = Look()
        self._faces: dict[tuple[int, str, str], Faces] = {}
        self._hits: list[tuple[int, int]] = []
        self._current: int | None = None
        self._focus: tuple[int, int] | None = None
        self._word: tuple[int, int] | None = None
        self._ribbons = Ribbons()
        self._peek: tuple[int, int] | None = None
        self._spoken: tuple[int, int] | None = None
        self._hidden: frozenset[EntityType] = frozenset()
        self._motion = Motion(self)
        self._anchor: tuple[int, tuple[int, int]] | None = None
        self._plates: Plates | None = None
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

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
        before = old.page.choices.ruby if old is not None else "none"
        if page is None:
            self._column = self._anchor = None
            self._focus, self._word, self._hits, self._current = None, None, [], None
            self.clear_selection()
            self._settle()
            return
        if old is None or not keep:
            self._focus = self._word = self._anchor = None
            self.clear_selection()
            self._column = self._new_column(page, None)
        elif old.page.article.text == page.article.text:
            self._show_again(old, page)
        else:
            self._carry(old.page, page)
            self._rebuild(page)
        if keep and old is not None and before == "none" != page.choices.ruby:
            self._motion.come(self._look)
        self._settle()

    def _carry(self, before: Page, page: Page) -> None:
        """Take what is marked along to where it stands in the text that was cleaned anew."""
        old, new, known = before.article, page.article, self._selection
        drawn = [known.first, known.edge] if known is not None else []
        spans = [*drawn, *(span for span in (self._focus, self._word) if span is not None)]
        if not spans or old.source.text != new.source.text:
            self._focus = self._word = None
            self.clear_selection()
            return
        moved = dict(zip(spans, carry_over(spans, old.edits, new.edits), strict=True))
        self._focus = self._focus and moved[self._focus]
        self._word = self._word and moved[self._word]
        if known is not None:
            first, edge = (moved[span] for span in drawn)
            cursor = edge[1] if known.cursor > known.first[0] else edge[0]
            self._set_selection(Selection(first, cursor, known.grain))

    def seen(self) -> Seen | None:
        """Return what is seen of the page, for the day when it is shown again."""
        if self._column is None:
            return None
        marks = self._selection, self._focus, self._word
        return Seen(self._column, self.top_position(), *marks, self._anchor)

    def bring_back(self, page: Page, seen: Seen) -> None:
        """Show a page as it was seen before; meanwhile the look or the width may be another."""
        column = self._column = seen.column
        self._hits, self._current, self._reported = [], None, None
        self._set_selection(seen.selection)
        self._focus, self._word, self._anchor = seen.focus, seen.word, seen.anchor
        if column.page is not page or column.geometry.key[0] != self._look.setting:
            self.set_page(page, keep=True)
        if self._column is column and not column.geometry.recentre(self.flow().along):
            self._rebuild(page)
        self._settle()

    def set_plates(self, plates: Plates) -> None:
        """Have pictures drawn by this."""
        self._plates = plates
        self.viewport().update()

    def set_look(self, look: Look) -> None:
        """Draw in another look; the character at the top stays there."""
        moves = look.setting != self._look.setting
        held = self._anchored()
        if look.direction != self._look.direction:
            self._show_bar(vertical=look.direction == "vertical")
        self._look = look
        if self._column is not None and moves:
            self._rebuild(self._column.page, held)
        self.set_bar_marks(self._ribbons.positions, look.accent)
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
        self.outlined.emit()

    def set_spoken_span(self, span: tuple[int, int] | None) -> None:
        """Light up what is being spoken."""
        if span != self._spoken:
            self._spoken = span
            self.viewport().update()

    def set_peek_span(self, span: tuple[int, int] | None) -> None:
        """Show the readings of this word although the policy leaves them out."""
        if span != self._peek:
            self._peek = span
            self.viewport().update()

    def set_bookmarks(self, positions: Sequence[int]) -> None:
        """Hang a ribbon beside the lines of these positions, and mark them on the bar."""
        self._ribbons.take(positions)
        self.set_bar_marks(self._ribbons.positions, self._look.accent)
        self.viewport().update()

    @property
    def focus_span(self) -> tuple[int, int] | None:
        """The name or the doubtful place that is outlined."""
        return self._focus

    @property
    def word_span(self) -> tuple[int, int] | None:
        """The word that the keyboard or the card is at."""
        return self._word

    def set_word_span(self, span: tuple[int, int] | None) -> None:
        """Outline the word that the keyboard or the card is at."""
        if span != self._word:
            self._word = span
            self.viewport().update()
            self.outlined.emit()

    def _new_column(self, page: Page, known: Column | None) -> Column:
        variant, mode = variant_of(page), mode_of(self._look, page.choices.ruby)
        faces = self._faces_for(variant)
        geometry = Geometry(self._look, mode, variant, faces, self.flow().along)
        return Column(page, geometry, known, full_width=self._look.full_width_marks)

    def _faces_for(self, variant: str) -> Faces:
        """Return the faces of the look; those of the other script are kept for the way back."""
        key = (self._look.pixel_size, self._look.face, variant)
        if key not in self._faces:
            if len(self._faces) > 3:
                self._faces.clear()
            self._faces[key] = Faces(self._look, variant)
        return self._faces[key]

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

    def _rebuild(self, page: Page, held: tuple[int, int] | None = None) -> None:
        """Set the page anew; `held`, or what stands at the top, keeps its place."""
        held, old = held or self._anchored(), self._column
        self._column = self._new_column(page, old)
        self._hold(held)
        self._anchor = held and (self.top_position(), held)

    def _anchored(self) -> tuple[int, int] | None:
        """Return what stands at the top; while nobody scrolls it stays what it was.

        So the text does not creep when it is set one way and back many times.
        """
        if self._anchor is not None and self._anchor[0] == self.top_position():
            return self._anchor[1]
        return self._held()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the lines for the new width; the character at the top stays."""
        super().resizeEvent(event)
        column = self._column
        if column is None or column.geometry.is_vertical != self.is_vertical:
            return  # the direction changes: the lines are set in a moment
        if not column.geometry.recentre(self.flow().along):
            self._rebuild(column.page)
        self._settle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll and select by keys; what is not for the page goes on to the window."""
        if not press(self, event):
            event.ignore()

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
            flow, page = self.flow(), column.page
            toned = self._look.tones is not None and tells_tones(page.choices)
            turn, clip = flow.turn(), flow.strip(area)
            plates = self._plates
            brushwork = Brushwork(self._look, page.article, self._hidden, turn, toned, plates)
            brushwork.strength = self._motion.strength
            if turn is not None:
                painter.setWorldTransform(turn)
            for index, laid, top in column.visible(self._height()):
                if top < clip[1] and top + laid.height > clip[0]:
                    overlays = self._overlays(index, laid)
                    corner = (column.geometry.left, top)
                    brushwork.block(painter, laid, corner, clip, overlays)
                    if self._look.bars and is_waiting(page, laid):
                        strength = self._motion.wait(self._look)
                        draw_bars(painter, laid, corner, self._look.ruby, strength)
                    if self._ribbons.positions:
                        held = column.seams.start(index), column.seams.end(index)
                        self._ribbons.draw(painter, laid, corner, held, self._look.accent)
        painter.end()

    def _overlays(self, index: int, laid: Laid) -> list[Overlay]:
        look, column = self._look, self._column
        if column is None:
            return []
        begin, end = column.seams.start(index), column.seams.end(index)
        wanted: list[tuple[tuple[int, int], QColor, QColor | None]] = []
        if self._peek is not None:
            wanted.append((self._peek, QColor(Qt.GlobalColor.transparent), None))
        first = max(0, bisect_left(self._hits, (begin, begin)) - 1)
        for number in range(first, bisect_left(self._hits, (end, end))):
            current = number == self._current
            fill = look.current_hit if current else look.hit
            framed = current or look.outlined
            wanted.append((self._hits[number], fill, look.hit_line if framed else None))
        selected = self.selected_span()
        if selected is not None:
            line = look.accent if look.outlined else None
            wanted.append((selected, look.selection, line))
        if self._spoken is not None:
            wanted.append((self._spoken, look.hit, None))
        if self._focus is not None:
            colour = self._focus_colour(self._focus)
            tint = QColor(colour)
            tint.setAlphaF(TINT)
            wanted.append((self._focus, tint, colour))
        if self._word is not None:
            tint = QColor(look.accent)
            tint.setAlphaF(TINT)
            wanted.append((self._word, tint, look.accent))
        overlays = []
        for (start, stop), fill, line in wanted:
            if start < end and stop > begin:
                base = laid.paragraph.start
                shown = laid.paragraph.alignment.forward_span(
                    max(start, begin) - base, min(stop, end) - base
                )
                peeks = (start, stop) in (self._peek, self._word)
                overlays.append(Overlay(shown[0], shown[1], fill, line, peeks))
        return overlays

    def _focus_colour(self, span: tuple[int, int]) -> QColor:
        entities = (self._column.page.article.entities if self._column else None) or ()
        at = bisect_left(entities, span[0], key=lambda entity: entity.start)
        if at < len(entities) and entities[at].start == span[0]:
            return self._look.entities.get(entities[at].type, self._look.accent)
        return self._look.accent
