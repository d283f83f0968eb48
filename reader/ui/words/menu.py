"""What the menu of the page offers for the word under the mouse."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from reader.core.words import word_at

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QPoint
    from PySide6.QtWidgets import QMenu

    from reader.core.words import WordLook
    from reader.ui.window import Window

__all__ = ["WordMenu"]

Span = tuple[int, int]
_OF_WORD = "star", "known", "say_word", "say_sentence"
"""Commands that are about the word that is aimed at."""


class WordMenu(QObject):
    """Adds a word's entries; what the dictionary knows of its readings comes in when it comes."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._look: WordLook | None = None
        self._waiting: tuple[QMenu, Span] | None = None
        window.reading.looked_up.connect(self._take)

    def add_to(self, menu: QMenu, point: QPoint) -> None:
        """Add the entries for the word at a point of the viewport, if one stands there."""
        window, article = self._window, self._window.reading.article
        position = window.view.position_at(point)
        span = word_at(article, position) if article and position is not None else None
        document = window.reading.document
        if article is None or span is None or document is None:
            return
        word = article.text[slice(*span)]
        window.looking_up.aim(span)
        show = partial(window.looking_up.show, span, pinned=True)
        self._add(menu, "look_up", self.tr("&Look up “%1”").replace("%1", word), show)
        readings = menu.addMenu(self.tr("&Reading"))
        readings.setObjectName("readings")
        self._waiting = waiting = readings, span
        readings.destroyed.connect(lambda: self._forget(waiting))
        self._fill(readings, span)
        document.look_up(*span)
        for name in _OF_WORD:
            menu.addAction(window.actions_[name])
        find = partial(self._find, word, span[0])
        self._add(menu, "find_all", self.tr("Find &everywhere"), find)
        menu.addSeparator()

    def _take(self, look: WordLook) -> None:
        if self._waiting is not None and (look.start, look.end) == self._waiting[1]:
            self._look = look
            self._fill(*self._waiting)

    def _forget(self, waiting: tuple[QMenu, Span]) -> None:
        """Fill a menu no more that is gone."""
        if self._waiting is waiting:
            self._waiting = None

    def _fill(self, menu: QMenu, span: Span) -> None:
        """List the readings of each character of the word; the one that is read is checked."""
        menu.clear()
        reread, article = self._window.looking_up.rereading, self._window.reading.article
        look = self._look
        known = look.candidates if look and (look.start, look.end) == span else ()
        for at, candidates in enumerate(reread.candidates(span, known)):
            if at:
                menu.addSeparator()
            for candidate in candidates:
                character = article.text[span[0] + at] if article is not None else ""
                words = f"{character} {candidate.pinyin}"
                read = partial(reread.read, span, at, candidate.pinyin, "here")
                action = self._add(menu, f"{at}:{candidate.pinyin}", words, read)
                action.setCheckable(True)
                action.setChecked(candidate is candidates[0])
        menu.setEnabled(not menu.isEmpty())

    def _find(self, word: str, position: int) -> None:
        self._window.find_bar.start(word, position)
        self._window.actions_["find"].setChecked(True)

    def _add(self, menu: QMenu, name: str, words: str, do: Callable[[], object]) -> QAction:
        action = QAction(words, menu)
        action.setObjectName(name)
        action.triggered.connect(lambda _: do())
        menu.addAction(action)
        return action
