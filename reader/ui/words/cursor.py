"""The word cursor: keys move it by word, line and screen, and with Shift draw the selection on.

The word where it is, is outlined. A selection begins with that word and is drawn from there;
the cursor goes along with its moving end. In columns the commands mean the same, their keys are
others (`reader.ui.commands.cursor`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, QPoint

from reader.core.borders import Unit, border, near_word, paragraph_at
from reader.core.sentences import sentence_at
from reader.core.words import next_word
from reader.ui.pageview.selection import Selection

if TYPE_CHECKING:
    from PySide6.QtCore import QRect

    from reader.core.article import Article
    from reader.ui.pageview.view import PageView
    from reader.ui.reading import Reading
    from reader.ui.words.looking_up import LookingUp

__all__ = ["Way", "WordCursor"]

Way = Unit | Literal["line", "line_edge", "screen"]
"""By what the cursor moves."""

_LINES = 400  # without a Hanzi that are passed over


class WordCursor(QObject):
    """Moves the word that is looked at, and the selection's end."""

    def __init__(self, view: PageView, reading: Reading, looking_up: LookingUp) -> None:
        super().__init__(view)
        self._view, self._reading, self._looking_up = view, reading, looking_up
        self._goal: tuple[int, float] | None = None  # a position, and the x that led to it
        self._edge = -1  # the end of a line, which is the beginning of the next one too
        self._is_ours = False  # whether the keys drew the selection
        view.selection_changed.connect(self._selected)

    def move(self, way: Way, step: int) -> None:
        """Go on by a word, a line, a screen or to an end (1), or back (-1)."""
        article = self._reading.article
        if article is None:
            return
        begins = self._looking_up.span is None and self._view.selected_span() is None
        if way == "screen":
            self._turn(article, step, begins=begins)
        elif way == "text":
            self._go_to_end(article, step, begins=begins)
        else:
            here = self._here(article)
            is_shown = begins and way in ("word", "line")  # the first press shows where it is
            target = here if is_shown or here is None else self._target(article, here, way, step)
            if target is not None:
                self._put(target)
        self._view.clear_selection()

    def extend(self, way: Way, step: int) -> None:
        """Draw the selection on by a unit, or back."""
        article, view = self._reading.article, self._view
        if article is None:
            return
        known = view.selection if view.selected_span() is not None else None
        if known is None:
            first = self._here(article)
            if first is None:
                return
            known = Selection(first, first[1] if step > 0 else first[0])
            if self._looking_up.span is None and way == "word":
                self._select(article, known)
                return
        start, end = known.first
        cursor = known.cursor
        if start <= cursor <= end and start < end:  # the first word stays selected
            cursor = end if step > 0 else start
        moved = self._moved(article, cursor, way, step)
        if way in ("word", "sentence", "paragraph"):
            moved = _given_back(article.text, known.first, cursor, moved, by_word=way == "word")
        self._select(article, Selection(known.first, moved))

    def take(self, unit: Literal["sentence", "paragraph"]) -> None:
        """Select the sentence or the paragraph where the cursor is."""
        article = self._reading.article
        here = self._here(article) if article is not None else None
        if article is not None and here is not None:
            at = sentence_at if unit == "sentence" else paragraph_at
            span = at(article.text, here[0])
            self._select(article, Selection(span, span[1]))

    def _selected(self) -> None:
        self._is_ours = False

    def _here(self, article: Article) -> tuple[int, int] | None:
        """Return the word that the cursor is at, or would begin at."""
        view, span = self._view, self._looking_up.span
        selection = view.selection if view.selected_span() is not None else None
        if selection is not None and not (self._is_ours and span):
            is_back = selection.cursor < selection.first[1]
            step = 1 if is_back else -1
            return next_word(article, selection.cursor - (not is_back), step)
        if span is not None:
            return span
        place = view.focus_span or (view.selection.first if view.selection else None)
        if place is None or not view.is_in_view(place[0]):
            return next_word(article, view.top_position(), 1)
        return next_word(article, place[0], 1)

    def _target(
        self, article: Article, here: tuple[int, int], way: Way, step: int
    ) -> tuple[int, int] | None:
        if way == "word":
            return next_word(article, here[1] if step > 0 else here[0] - 1, step)
        if way == "line":
            return self._beside(article, here[0], step)
        if way == "line_edge":
            start, end = self._line(here[0])
            return near_word(article, start, end, end - 1 if step > 0 else start)
        return None

    def _line(self, position: int) -> tuple[int, int]:
        view = self._view
        return view.line_edge(position, end=False), view.line_edge(position, end=True)

    def _beside(self, article: Article, position: int, step: int) -> tuple[int, int] | None:
        """Return the word above or below, past lines that have none."""
        x = self._goal[1] if self._goal is not None and self._goal[0] == position else None
        at = position
        for _ in range(_LINES):
            before = at
            at, x = self._view.position_beside(at, step, x)
            start, end = self._line(at)
            word = near_word(article, start, end, at)
            if word is not None and (word[0] > position) == (step > 0):
                self._goal = word[0], x
                return word
            if at in (before, 0, len(article.text)):
                return None
        return None

    def _moved(self, article: Article, cursor: int, way: Way, step: int) -> int:
        """Return where the end of a selection goes."""
        view = self._view
        if way == "line":
            x = self._goal[1] if self._goal is not None and self._goal[0] == cursor else None
            moved, x = view.position_beside(cursor, step, x)
            self._goal = moved, x
            return moved
        if way == "line_edge":
            if step > 0 and cursor == self._edge:
                return cursor
            moved = view.line_edge(cursor, end=step > 0)
            self._edge = moved if step > 0 else -1
            return moved
        if way == "screen":
            return self._after_turn(cursor, step)
        return border(article, cursor, way, step)

    def _select(self, article: Article, selection: Selection) -> None:
        """Select, and take the cursor along to the word at the end that moves."""
        view = self._view
        view.select_from(selection.first, selection.cursor)
        self._is_ours = True
        start, end = selection.span or selection.first
        is_back = selection.cursor < selection.first[1]
        at = start if is_back else max(start, end - 1)
        word = near_word(article, start, end, at)
        if word is not None:
            self._looking_up.put(word)
        view.bring_into_view(at)

    def _put(self, word: tuple[int, int]) -> None:
        self._view.bring_into_view(word[0])
        self._looking_up.put(word)

    def _go_to_end(self, article: Article, step: int, *, begins: bool) -> None:
        """Show the beginning or the end of the text; the cursor goes along when there is one."""
        view = self._view
        view.leaping.emit()
        (view.scroll_to_end if step > 0 else view.scroll_to_start)()
        length = len(article.text)
        word = next_word(article, length if step > 0 else 0, -step)
        if word is not None and not begins:
            self._looking_up.put(word)

    def _turn(self, article: Article, step: int, *, begins: bool) -> None:
        """Go on by a screen; the cursor stays where it is on the screen, or comes into it."""
        here = self._here(article)
        before = self._view.top_position()
        if begins or here is None:
            self._scroll(step)
            return
        at = self._after_turn(here[0], step)
        start, end = self._line(at)
        word = near_word(article, start, end, at) or next_word(article, at, step)
        if self._view.top_position() == before:
            word = next_word(article, len(article.text) if step > 0 else 0, -step)
        if word is not None:
            self._put(word)

    def _after_turn(self, position: int, step: int) -> int:
        """Go on by a screen; return what stands where a position stood."""
        view = self._view
        view.bring_into_view(position)
        place: QRect | None = view.rectangle_of(position)
        point = place.center() if place is not None else QPoint()
        before = view.top_position()
        self._scroll(step)
        if view.top_position() == before:
            return (len(self._reading.article.text) if self._reading.article else 0) * (step > 0)
        return view.nearest_position(point)

    def _scroll(self, step: int) -> None:
        view = self._view
        line = view.line_pitch()
        view.scroll_by(step * max(line, view.flow().across - line))


def _given_back(
    text: str, first: tuple[int, int], cursor: int, moved: int, *, by_word: bool
) -> int:
    """Return where the moving end stops when it goes back: at the unit before, not behind it.

    So what one key took in the opposite one gives back, with the marks or blanks between.
    """
    between = (lambda sign: not sign.isalnum()) if by_word else str.isspace
    while first[1] < moved < cursor and between(text[moved - 1]):
        moved -= 1
    while cursor < moved < first[0] and between(text[moved]):
        moved += 1
    return moved
