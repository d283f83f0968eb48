"""What an export will look like: its script, its readings, its repairs, on a small page."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QStackedWidget, QWidget

from reader.core.showing import show
from reader.ui.pageview.view import PageView

if TYPE_CHECKING:
    from reader.core.article import Article
    from reader.core.choices import Choices
    from reader.ui.pageview.look import Look

__all__ = ["Preview"]

_PIXELS = 16
_SMALLEST = QSize(360, 420)
_AS_READ = frozenset({"txt", "md", "html", "epub", "docx", "pdf"})
_WITHOUT_RUBY = frozenset({"txt"})


class Preview(QStackedWidget):
    """A small page under the choices of the export; formats that are data say what they hold."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._article: Article | None = None
        self.setMinimumSize(_SMALLEST)
        self.page = PageView(self)
        self.page.setAccessibleName(self.tr("Preview"))
        self.page.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.words = QLabel(self)
        self.words.setWordWrap(True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.words.setProperty("role", "quiet")
        self.addWidget(self.page)
        self.addWidget(self.words)

    def take(self, article: Article, look: Look) -> None:
        """Show this article; its underlines are not exported and not shown."""
        self._article = article
        small = replace(look, pixel_size=_PIXELS, entities={}, repair_marks=False)
        self.page.set_look(replace(small, reading_marks=False))

    def show_export(self, to: str, choices: Choices) -> None:
        """Show the text as the format `to` will hold it."""
        if self._article is None or to not in _AS_READ:
            self.words.setText(self._words().get(to, ""))
            self.setCurrentWidget(self.words)
            return
        shown = replace(choices, ruby="none") if to in _WITHOUT_RUBY else choices
        self.page.set_page(show(self._article, shown, _unknown), keep=True)
        self.setCurrentWidget(self.page)

    def _words(self) -> dict[str, str]:
        table = self.tr(
            "Each word once: as shown, in both scripts, its reading, how often it comes, and the "
            "sentence where it first does."
        )
        return {
            "csv": table,
            "tsv": table,
            "apkg": self.tr("A card for each word: the word, its reading, a sentence with it."),
            "json": self.tr("Text, edits, readings, words and names with their places."),
        }


def _unknown(_: str) -> None:
    """Leave the readings of words that another script brings to the export itself."""
