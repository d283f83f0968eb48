"""Doubtful forms on the page: which one is looked at, its card, and what is done with it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from reader.core.edits import Edit
from reader.core.wording import Sentence
from reader.ui.languages.telling import stated
from reader.ui.removal.card import EditCard, EditState
from reader.ui.removal.proposals import beside

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.core.article import Article, Repair
    from reader.ui.look.icons import Icons
    from reader.ui.moving import Moving
    from reader.ui.pageview.view import PageView
    from reader.ui.reading import Reading
    from reader.ui.undoing import Undoing

__all__ = ["Repairing", "doubts_about"]


def doubts_about(article: Article, span: tuple[int, int]) -> Iterator[str]:
    """Yield a sentence for each doubtful form in a stretch of the clean text."""
    repairs = article.repairs or ()
    at = bisect_left(repairs, span[0], key=lambda repair: repair.start)
    while at < len(repairs) and repairs[at].start < span[1]:
        yield stated(repairs[at])
        at += 1


class Repairing(QObject):
    """Accepts and undoes single repairs: the one under the mouse, or the one that was gone to."""

    looked_at = Signal(int)
    """The repair whose card is shown, by its index."""

    def __init__(self, view: PageView, reading: Reading, moving: Moving, undoing: Undoing) -> None:
        """Listen to the page; the card lies over the view."""
        super().__init__(view)
        self._view, self._reading = view, reading
        self._moving, self._undoing = moving, undoing
        self.card = EditCard(view)
        self._over = -1
        self._current = -1
        view.hovered.connect(self._hovered)
        view.clicked.connect(lambda _: self.close())
        view.position_changed.connect(lambda _: self.card.hide())
        moving.doubt_reached.connect(self._reached)
        reading.text_shown.connect(self._text_shown)
        self.card.one_wanted.connect(self.toggle)
        self.card.all_wanted.connect(self._toggle_alike)

    def set_icons(self, icons: Icons) -> None:
        """Draw in the theme's colours."""
        self.card.set_icons(icons)

    def toggle(self) -> None:
        """Accept the form that is looked at, or undo it; where there is none, go to the next."""
        at = self._target()
        if at < 0:
            self.step(1)
            return
        self._undoing.switch_repairs((at,), at not in self._mended())

    def step(self, step: int) -> None:
        """Go to the next doubtful form, or the one before; from the last to the first."""
        repairs = self._repairs()
        if not repairs:
            return
        starts = [repair.start for repair in repairs]
        if 0 <= self._current < len(repairs):
            at = self._current + step
        else:
            here = self._view.top_position()
            at = bisect_left(starts, here) if step > 0 else bisect_right(starts, here) - 1
        self.show(at % len(repairs))

    def show(self, at: int) -> None:
        """Go to a doubtful form and show its card."""
        repairs = self._repairs()
        if 0 <= at < len(repairs):
            self._moving.show_doubt((repairs[at].start, repairs[at].end))

    def close(self) -> bool:
        """Close the card; return whether it was open."""
        was_open = self.card.isVisible()
        self.card.hide()
        self._current = -1
        return was_open

    def _repairs(self) -> Sequence[Repair]:
        article = self._reading.article
        return (article.repairs or ()) if article is not None else ()

    def _mended(self) -> frozenset[int]:
        document = self._reading.document
        return document.mended if document is not None else frozenset()

    def _at(self, position: int) -> int:
        """Return the repair at a position of the clean text, or -1."""
        repairs = self._repairs()
        at = bisect_right(repairs, position, key=lambda repair: repair.start) - 1
        return at if at >= 0 and position < repairs[at].end else -1

    def _target(self) -> int:
        over = self._at(self._over) if self._over >= 0 else -1
        if over >= 0:
            return over
        if 0 <= self._current < len(self._repairs()):
            return self._current
        span = self._view.selected_span()
        repairs = self._repairs()
        if span is None:
            return -1
        at = bisect_left(repairs, span[0], key=lambda repair: repair.start)
        return at if at < len(repairs) and repairs[at].start < span[1] else -1

    def _hovered(self, position: int) -> None:
        self._over = position

    def _reached(self, position: int) -> None:
        self._current = self._at(position)
        if self._current < 0:
            self.card.hide()
            return
        self.looked_at.emit(self._current)
        QTimer.singleShot(0, self, self._open_card)  # when the page stands still

    def _text_shown(self) -> None:
        if self._current >= len(self._repairs()):
            self.close()
        elif self.card.isVisible():
            self._open_card()

    def _open_card(self) -> None:
        repairs, at = self._repairs(), self._current
        if not 0 <= at < len(repairs):
            return
        repair = repairs[at]
        text = self._reading.article.text if self._reading.article is not None else ""
        before, after = beside(text, repair.start, repair.end)
        old, new = (f"{before}{form}{after}" for form in (repair.old, repair.new))
        span = repair.start, repair.end
        why = Sentence("%1.", repair.reason)
        edit = Edit(*span, old, new, "repair", why, repair.confidence)
        state: EditState = "made" if at in self._mended() else "suggested"
        self.card.show_edit(edit, "", len(self._alike(at)), state)
        place = self._view.rectangle_of(repair.start)
        if place is not None:
            place = place.translated(self._view.viewport().pos())
            self.card.place(place, beside=self._view.is_vertical)

    def _alike(self, at: int) -> tuple[int, ...]:
        repairs, mended = self._repairs(), self._mended()
        model = repairs[at]
        return tuple(
            number
            for number, repair in enumerate(repairs)
            if (repair.old, repair.new) == (model.old, model.new)
            and (number in mended) == (at in mended)
        )

    def _toggle_alike(self) -> None:
        if 0 <= self._current < len(self._repairs()):
            is_made = self._current in self._mended()
            self._undoing.switch_repairs(self._alike(self._current), not is_made)
