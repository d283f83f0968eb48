"""Going from mention to mention, from doubt to doubt, from hit to hit."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.core.names import KIND_OF_TYPE, Name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QColor

    from reader.core.article import Article
    from reader.ui.look.theme import Theme
    from reader.ui.names.sidebar import Sidebar
    from reader.ui.pageview.view import PageView
    from reader.ui.reading import Reading

__all__ = ["Looked", "Moving"]

_MOST_TICKS = 1500


@dataclass(frozen=True, slots=True)
class Looked:
    """The name or the doubtful place that is looked at, and the ticks on the scroll bar."""

    entity: int | None
    span: tuple[int, int] | None
    doubt: int
    ticks: tuple[tuple[int, ...], str]


class Moving(QObject):
    """Moves the page; knows which entity is looked at."""

    arrived = Signal(int, int)
    """The number of the mention (from 1), and of how many."""
    leaving = Signal(str)
    """The page is about to jump, to one of this kind of places."""
    doubt_reached = Signal(int)
    """The offset in the clean text of the doubtful place that was gone to."""

    def __init__(
        self, view: PageView, reading: Reading, sidebar: Sidebar, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._view, self._reading, self._sidebar = view, reading, sidebar
        self._theme: Theme | None = None
        self._entity: int | None = None
        self._span: tuple[int, int] | None = None
        self._doubt = -1
        self._ticks: tuple[tuple[int, ...], str] = (), "accent"
        sidebar.listed.connect(self.follow)

    @property
    def entity(self) -> int | None:
        """The entity that is looked at, by its index."""
        return self._entity

    @property
    def looked(self) -> Looked:
        """What is looked at in this text."""
        return Looked(self._entity, self._span, self._doubt, self._ticks)

    def bring_back(self, looked: Looked) -> None:
        """Look at what was looked at when the text was left."""
        self._entity, self._span, self._doubt = looked.entity, looked.span, looked.doubt
        self._sidebar.set_current(self._entity)
        self._tick(*looked.ticks)
        if self._entity is not None:
            self.follow()

    def set_theme(self, theme: Theme) -> None:
        """Draw ticks in these colours."""
        self._theme = theme

    def forget(self) -> None:
        """Look at no name."""
        self._entity, self._doubt = None, -1
        self._view.set_focus_span(None)
        self._sidebar.set_current(None)
        self._tick((), "accent")

    def go_to_name(self, name: Name, backwards: bool = False) -> None:  # noqa: FBT001, FBT002
        """Go to the first mention of a name, or on from the one that is looked at."""
        mentions = name.mentions
        if self._entity in mentions:
            at = mentions.index(self._entity) + (-1 if backwards else 1)
        else:
            at = -1 if backwards else 0
        self._look_at(mentions[at % len(mentions)], name)

    def go_to_entity(self, index: int) -> None:
        """Look at an entity that was clicked on the page, which stays where it is."""
        name = self._sidebar.name_of(index)
        if name is not None:
            self._look_at(index, name)

    def follow(self) -> None:
        """Look at the same place still: other names were found, their numbers are others."""
        article, span = self._reading.article, self._span
        if self._entity is None or span is None or article is None:
            return
        entities = article.entities or ()
        at = bisect_left(entities, span[0], key=lambda entity: entity.start)
        if at < len(entities) and (entities[at].start, entities[at].end) == span:
            self._entity = at
            self._sidebar.set_current(at)
        else:
            self.forget()

    def step(self, step: int) -> None:
        """Go to the next mention of the name looked at, else to the next name of the text."""
        article = self._reading.article
        if article is None or not article.entities:
            return
        if self._entity is not None and (name := self._sidebar.name_of(self._entity)) is not None:
            self.go_to_name(name, step < 0)
            return
        named = [i for i, e in enumerate(article.entities) if e.type in KIND_OF_TYPE]
        if named:
            starts = [article.entities[i].start for i in named]
            at = bisect_left(starts, self._view.top_position()) - (1 if step < 0 else 0)
            self.go_to_entity(named[at % len(named)])

    def step_doubt(self, step: int) -> None:
        """Go to the next doubtful form or reading; from the last to the first."""
        article = self._reading.article
        spans = _doubts(article) if article is not None else []
        if not spans:
            return
        here = self._doubt if self._doubt >= 0 else self._view.top_position() - (step > 0)
        starts = [span[0] for span in spans]
        at = bisect_right(starts, here) if step > 0 else bisect_left(starts, here) - 1
        self.show_doubt(spans[at % len(spans)])

    def show_doubt(self, span: tuple[int, int]) -> None:
        """Go to a doubtful place."""
        self.forget()
        self._doubt = span[0]
        self._show(span, "doubts")
        self.doubt_reached.emit(span[0])

    def show_hits(self, spans: Sequence[tuple[int, int]], current: int, is_jump: bool) -> None:  # noqa: FBT001
        """Light up hits; go to the current one when it `is_jump`."""
        known = 0 <= current < len(spans)
        self._view.set_hits(spans, current if known else None)
        self._tick([span[0] for span in spans], "hit_line")
        if known and is_jump and not self._view.is_in_view(spans[current][0]):
            self.leaving.emit("hits")
            self._view.show_position(spans[current][0], "centre")

    def _look_at(self, index: int, name: Name) -> None:
        article = self._reading.article
        if article is None or article.entities is None:
            return
        self._entity, self._doubt = index, -1
        entity = article.entities[index]
        self._span = entity.start, entity.end
        self._show((entity.start, entity.end), "names")
        self._sidebar.set_current(index)
        self._tick([article.entities[i].start for i in name.mentions], name.kind)
        self.arrived.emit(name.mentions.index(index) + 1, len(name.mentions))

    def _show(self, span: tuple[int, int], of: str) -> None:
        self._view.set_focus_span(span)
        if not self._view.is_in_view(span[0]):
            self.leaving.emit(of)
            self._view.show_position(span[0], "centre")

    def _tick(self, positions: Sequence[int], ink: str) -> None:
        self._ticks = tuple(positions), ink
        if self._theme is not None:
            every = max(1, -(-len(positions) // _MOST_TICKS))
            colour: QColor = self._theme.colour(ink)
            self._view.set_ticks(positions[::every], colour)


def _doubts(article: Article) -> list[tuple[int, int]]:
    """Return all places that are marked as doubtful, in order."""
    places = {(repair.start, repair.end) for repair in article.repairs or ()}
    open_ = (doubt for doubt in article.readings or () if not doubt.is_settled)
    places |= {(doubt.start, doubt.end) for doubt in open_}
    return sorted(places)
