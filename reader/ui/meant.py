"""Which word is meant by pinyin: a button that names it, its menu the others that are read so.

Of initials the likeliest word is taken, of whole syllables all words that are read so.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QPushButton

from reader.core.find import fold
from reader.core.initials import Meaning, meanings
from reader.core.showing import convert_for
from reader.ui.controls import grouped

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from reader.core.article import Article
    from reader.core.choices import Choices
    from reader.core.find import Finder, Found

__all__ = ["Meant"]

_MOST = 12
"""Words that the menu lists."""
_ALL = ""


class Meant(QPushButton):
    """Leaves of the hits those of the word that is meant or was chosen."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "chip")
        self._menu = QMenu(self)
        self.setMenu(self._menu)
        self._query = ""
        self._word: str | None = None  # folded; None while nothing was found of the query
        self._known: list[Meaning] = []
        self._shown: tuple[Article, Choices] | None = None
        self.speak()
        self.hide()

    def speak(self) -> None:
        """Write everything in the language of the window."""
        self.setToolTip(self.tr("Words that are read so"))
        self._write()

    def show_in(self, article: Article | None, choices: Choices | None) -> None:
        """Write the words in the script that is shown."""
        self._shown = (article, choices) if article is not None and choices is not None else None
        self._write()

    def sift(
        self, query: str, found: Found, article: Article | None, finder: Finder | None
    ) -> tuple[tuple[int, int], ...]:
        """Return the hits of the word that is meant; all of them when that is not one.

        The word stays while the query does, though more of the text becomes known.
        """
        if query != self._query:
            self._query, self._word = query, None
        self._known = []
        if found.by_pinyin and article is not None and finder is not None:
            begins = finder.begins_word if found.by_initials else _anywhere
            self._known = meanings(article.text, found.spans, article.entities, begins)
        words = [fold(one.word) for one in self._known]
        if self._word is None and words:
            self._word = words[0] if found.by_initials or len(words) == 1 else _ALL
        self._write()
        if self._word in words:
            return self._known[words.index(self._word)].spans
        return found.spans

    def _write(self) -> None:
        """Name the word on the button, all in its menu."""
        self.setVisible(bool(self._known))
        if not self._known:
            return
        self._menu.clear()
        group = QActionGroup(self._menu)
        for one in self._known[:_MOST]:
            self._add(group, fold(one.word), self._written(one.word), len(one.spans))
        if len(self._known) > 1:
            every = sum(len(one.spans) for one in self._known)
            self._menu.addSeparator()
            self._add(group, _ALL, self.tr("All of these words"), every)
        chosen = next((one for one in self._known if fold(one.word) == self._word), None)
        words = self._written(chosen.word) if chosen is not None else self.tr("%1 words")
        words = words.replace("%1", grouped(len(self._known)))
        self.setText(words)
        self.setAccessibleName(self.tr("Word meant: %1").replace("%1", words))

    def _add(self, group: QActionGroup, word: str, words: str, count: int) -> None:
        action = QAction(f"{words}\t{grouped(count)}", self._menu)
        action.setCheckable(True)
        action.setChecked(word == self._word)
        action.triggered.connect(lambda: self._choose(word))
        group.addAction(action)
        self._menu.addAction(action)

    def _choose(self, word: str) -> None:
        self._word = word
        self.changed.emit()

    def _written(self, word: str) -> str:
        """Return a word as it is shown, and in the other script where that differs."""
        shown = convert_for(*self._shown)(word).text if self._shown is not None else word
        others = [one for one in (fold(word), word) if one != shown]
        return f"{shown} · {others[0]}" if others else shown


def _anywhere(_: int) -> bool:
    return True
