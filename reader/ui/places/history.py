"""Back and forward after jumps, in each text by itself.

Who makes the page jump calls `note` before. Places are kept in the source, so that they hold
under every script and after another cleaning.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent

from reader.library import Library, Position, Visit
from reader.ui.places.anchors import Anchors
from reader.ui.places.trail import Trail

if TYPE_CHECKING:
    from reader.ui.pageview.view import PageView
    from reader.ui.places.kept import Kept
    from reader.ui.reading import Reading

__all__ = ["History"]

_SETTLED = 400
"""Milliseconds after the last jump until the way is written down."""


class History(QObject):
    """The way through the text that is read."""

    changed = Signal()
    """One can go back or forward now, or not any more."""
    step_asked = Signal(int)
    """A button of the mouse asks to go back, -1, or forward, 1."""

    def __init__(self, view: PageView, reading: Reading, kept: Kept, window: QObject) -> None:
        """Listen to the side buttons of the mouse anywhere in the window."""
        super().__init__(window)
        self._view, self._reading, self._kept = view, reading, kept
        self._trails: dict[str, Trail] = {}
        self._anchors = Anchors()
        self._digest = ""
        self._last: tuple[str, int] | None = None
        self._saver = QTimer(self, singleShot=True, interval=_SETTLED)
        self._saver.timeout.connect(self.save)
        self._landing = QTimer(self, singleShot=True, interval=0)
        self._landing.timeout.connect(self._landed)
        reading.text_shown.connect(self._follow)
        window.installEventFilter(self)

    @property
    def can_go_back(self) -> bool:
        """Whether a place was left by a jump."""
        return bool(self._trail.behind)

    @property
    def can_go_forward(self) -> bool:
        """Whether one went back."""
        return bool(self._trail.ahead)

    def note(self, of: str = "") -> None:
        """Remember the place that is seen now: the page is about to jump.

        Jumps `of` one kind that follow each other, without scrolling between, are one way: back
        leads to where they began.
        """
        here = self._here()
        if here is None:
            return
        if self._landing.isActive():
            self._landed()
        goes_on = bool(of) and self._last == (of, self._view.top_position())
        if not goes_on:
            self._trail.leave(here)
            self._changed()
        self._last = (of, -1)
        self._landing.start()

    def back(self) -> None:
        """Go to the place that was left last."""
        here = self._here()
        if here is not None:
            self._show(self._trail.back(here))

    def forward(self) -> None:
        """Go to the place from which one went back."""
        here = self._here()
        if here is not None:
            self._show(self._trail.forward(here))

    def save(self) -> None:
        """Write the way down."""
        self._saver.stop()
        digest, trail = self._digest, self._trail
        if digest:
            visits = [Visit(place.offset, place.quote) for place in trail.behind]
            visits += [Visit(p.offset, p.quote, is_ahead=True) for p in trail.ahead]
            self._kept.ask(lambda library: library.set_marks(digest, Visit, visits), None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the two buttons at the side of a mouse, and the window's end."""
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            if event.button() == Qt.MouseButton.BackButton:
                self.step_asked.emit(-1)
                return True
            if event.button() == Qt.MouseButton.ForwardButton:
                self.step_asked.emit(1)
                return True
        elif event.type() == QEvent.Type.Close and self._saver.isActive():
            self.save()
        return super().eventFilter(watched, event)

    @property
    def _trail(self) -> Trail:
        return self._trails.setdefault(self._digest, Trail())

    def _here(self) -> Position | None:
        article = self._reading.article
        if article is None or not self._digest:
            return None
        return self._anchors.anchored(article, self._view.top_position())

    def _show(self, place: Position | None) -> None:
        article = self._reading.article
        if place is not None and article is not None:
            (at,) = self._anchors.clean_places(article, [(place.offset, place.quote)])
            self._view.show_position(at)
            self._view.setFocus()
        self._last = None
        self._changed()

    def _landed(self) -> None:
        if self._last is not None:
            self._last = (self._last[0], self._view.top_position())

    def _changed(self) -> None:
        self._saver.start()
        self.changed.emit()

    def _follow(self) -> None:
        """Take up the way through the text that is shown now."""
        document = self._reading.document
        digest = (document.digest or "") if document is not None else ""
        if digest == self._digest:
            return
        if self._saver.isActive():
            self.save()
        self._digest, self._last = digest, None
        if digest and digest not in self._trails:
            self._trails[digest] = self._kept.ask(lambda library: _trail(library, digest), Trail())
        self.changed.emit()


def _trail(library: Library, digest: str) -> Trail:
    visits = library.marks(digest, Visit)
    places = [(Position(visit.offset, visit.quote), visit.is_ahead) for visit in visits]
    return Trail(
        [place for place, is_ahead in places if not is_ahead],
        [place for place, is_ahead in places if is_ahead],
    )
