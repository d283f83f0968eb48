"""The strip for finding: above the page, never over it."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout

from reader.core.chinese.conversion import converter
from reader.core.find import Finder, Found, may_be_spoken
from reader.ui.banner import announce
from reader.ui.controls import IconButton, grouped
from reader.ui.look.scale import scaled
from reader.ui.meant import Meant
from reader.ui.texts.late import WordSpans

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

    from reader.core.article import Article
    from reader.core.choices import Choices
    from reader.ui.look.icons import Icons

__all__ = ["FindBar", "Sought"]

_SLICE = 0.008  # seconds of one turn at the index, half a frame


@dataclass(frozen=True, slots=True)
class Sought:
    """What is looked for in one text, and what was found of it."""

    is_open: bool
    query: str
    spans: tuple[tuple[int, int], ...]
    current: int
    after: int
    article: Article | None
    finder: Finder | None
    is_spoken: bool
    is_partial: bool


class FindBar(QFrame):
    """Field, count, previous and next; the hits are clean spans for the page to show."""

    hits_changed = Signal(object, int, bool)
    """The spans, the number of the current one (-1 for none), whether it should be shown."""
    closed = Signal()
    stopped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findbar")
        self._article: Article | None = None
        self._finder: Finder | None = None
        self._work: Iterator[float] | None = None
        self._spans: tuple[tuple[int, int], ...] = ()
        self._current = -1
        self._from = 0
        self._is_jump = self._is_partial = self._has_taiwan_words = self._is_spoken = False
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.timeout.connect(self._prepare)
        self.field = QLineEdit(self)
        self._sign = QAction(self)
        self.field.addAction(self._sign, QLineEdit.ActionPosition.LeadingPosition)
        self.count = QLabel(self.field)
        self.count.setProperty("role", "quiet")
        self.previous_button = IconButton("", self)
        self.next_button = IconButton("", self)
        self.close_button = IconButton("", self)
        self.initials = self._chip(is_on=True)
        self.whole_words = self._chip(is_on=False)
        self.meant = Meant(self)
        self._hint = QLabel(self)
        self._hint.setProperty("role", "quiet")
        self._hint.setWordWrap(True)
        self._lay_out()
        self.field.textEdited.connect(self._edited)
        self.meant.changed.connect(self._edited, Qt.ConnectionType.QueuedConnection)
        self.field.returnPressed.connect(self.find_next)
        self.next_button.clicked.connect(self.find_next)
        self.previous_button.clicked.connect(self.find_previous)
        self.close_button.clicked.connect(self.closed)
        self.speak()

    def speak(self) -> None:
        """Write everything in the language of the window."""
        self.setAccessibleName(self.tr("Find in the text"))
        self.field.setPlaceholderText(self.tr("Hanzi of any script, or pinyin"))
        self.field.setAccessibleName(self.tr("Find Hanzi or pinyin"))
        self._sign.setText(self.field.accessibleName())
        self.previous_button.set_name(self.tr("Previous hit (Shift+F3)"))
        self.next_button.set_name(self.tr("Next hit (F3)"))
        self.close_button.set_name(self.tr("Close"))
        self.initials.setText(self.tr("initials (gz)"))
        self.whole_words.setText(self.tr("whole words"))
        self.meant.speak()
        self._show_hint()
        self._show_count()

    @property
    def spans(self) -> tuple[tuple[int, int], ...]:
        """Where the query stands in the clean text, as far as is known."""
        return self._spans

    @property
    def is_done(self) -> bool:
        """Whether all of the text was searched."""
        return self._work is None and not self._is_partial

    def set_article(self, article: Article | None, choices: Choices | None = None) -> None:
        """Search another text, or the same with more marks; the query stays.

        Under choices that show Taiwan's words these are found too.
        """
        self.meant.show_in(article, choices)
        knows_taiwan = choices is not None and "twp" in (choices.script, choices.config)
        if article is self._article and knows_taiwan == self._has_taiwan_words:
            return
        self._has_taiwan_words = knows_taiwan
        is_other = article is None or self._article is None or article.text != self._article.text
        self._article, self._finder = article, None
        if is_other:
            self._from = 0
        if self.isVisible():
            self._search(is_jump=False)

    def sought(self) -> Sought:
        """Return what is looked for, for the day when the text is read again."""
        return Sought(
            self.isVisible(),
            self.field.text(),
            self._spans,
            self._current,
            self._from,
            self._article,
            self._finder,
            self._is_spoken,
            self._is_partial or self._work is not None,
        )

    def bring_back(self, sought: Sought) -> None:
        """Look for what was looked for in a text that is read again."""
        self._turn.stop()
        self._work = None
        self.field.setText(sought.query)
        self._spans, self._current, self._from = sought.spans, sought.current, sought.after
        self._article, self._finder = sought.article, sought.finder
        self._is_jump, self._is_partial = False, sought.is_partial
        self._is_spoken = sought.is_spoken
        self._show_hint()
        self.setVisible(sought.is_open)
        self._show_count()
        if sought.is_open and sought.is_partial:
            self._turn.start(0)
        if not sought.is_open:
            self.stopped.emit()

    def show_hits(self) -> None:
        """Have the page show what was found, and go nowhere."""
        if self.isVisible():
            self.hits_changed.emit(self._spans, self._current, False)

    def readings_arrived(self) -> None:
        """Look again, in a moment, with the readings that are known now."""
        if self.isVisible() and self.field.text() and not self._turn.isActive():
            self._work = None
            self._is_jump = False
            self._turn.start(300)

    def start(self, query: str, position: int) -> None:
        """Open with a query (or the last one); the first hit is wanted after `position`."""
        self._from = position
        if query:
            self.field.setText(query)
        self.show()
        self.field.setFocus()
        self.field.selectAll()
        self._search(is_jump=bool(query))

    def stop(self) -> None:
        """Close; the page shows no hits any more."""
        self._turn.stop()
        self._work = None
        self.hide()
        self.hits_changed.emit((), -1, False)
        self.stopped.emit()

    def find_next(self) -> None:
        """Go to the next hit, after the last to the first."""
        self._step(1)

    def find_previous(self) -> None:
        """Go to the hit before."""
        self._step(-1)

    def set_icons(self, icons: Icons) -> None:
        """Draw in the theme's colours."""
        self._sign.setIcon(icons.icon("find", "ink2", size=16))
        self.previous_button.setIcon(icons.icon("up"))
        self.next_button.setIcon(icons.icon("down"))
        self.close_button.setIcon(icons.icon("close"))
        self.field.setTextMargins(0, 0, scaled(80), 0)

    def _edited(self) -> None:
        self._search(is_jump=True)

    def _search(self, *, is_jump: bool) -> None:
        self._is_jump = is_jump
        self._work = None
        self._prepare()

    def _prepare(self) -> None:
        """Work at the index for a part of a frame, then search or come back."""
        article, query = self._article, self.field.text()
        if article is None or not query.strip():
            self._take(Found())
            return
        if self._finder is None:
            words = article.words
            borders = words.borders if isinstance(words, WordSpans) else None
            self._finder = Finder(article.text, article.pinyin, words, borders)
        if not may_be_spoken(query):
            self._take(self._find(self._finder, query))
            return
        if self._work is None:
            if not self._finder.is_prepared and not self.whole_words.isChecked():
                near = self._finder.find_near(
                    query, self._from, initials=self.initials.isChecked(), also=self._also(query)
                )
                if near.spans:
                    self._take(near, is_partial=True)
            self._work = self._finder.prepare()
        until = time.perf_counter() + _SLICE
        for _ in self._work:
            if time.perf_counter() > until:
                self._turn.start(0)
                return
        self._work = None
        self._take(self._find(self._finder, query))

    def _find(self, finder: Finder, query: str) -> Found:
        return finder.find(
            query,
            initials=self.initials.isChecked(),
            whole_words=self.whole_words.isChecked(),
            also=self._also(query),
        )

    def _also(self, query: str) -> tuple[str, ...]:
        """Return what words of Taiwan that the page shows are in the clean text."""
        return (converter("tw2sp")(query.strip()).text,) if self._has_taiwan_words else ()

    def _take(self, found: Found, *, is_partial: bool = False) -> None:
        spans = self.meant.sift(self.field.text(), found, self._article, self._finder)
        self._is_partial = is_partial
        old = self._spans[self._current] if 0 <= self._current < len(self._spans) else None
        self._spans = spans
        self._current = -1
        if spans and old in spans and not self._is_jump:
            self._current = spans.index(old)
        elif spans:
            after = (at for at, span in enumerate(spans) if span[0] >= self._from)
            self._current = next(after, 0)
        self._is_spoken = found.by_pinyin
        self._show_hint()
        self._show_count()
        self.hits_changed.emit(spans, self._current, self._is_jump)

    def _step(self, step: int) -> None:
        if not self._spans:
            return
        self._current = (self._current + step) % len(self._spans)
        self._from = self._spans[self._current][0]
        self._show_count()
        self.hits_changed.emit(self._spans, self._current, True)

    def _show_hint(self) -> None:
        spoken = self.tr("Read as pinyin, in any script")
        self._hint.setText(spoken if self._is_spoken else self.tr("In any script"))

    def _show_count(self) -> None:
        total = len(self._spans)
        text = self.tr("%1 of %2") if total else ""
        if not total and self.field.text().strip():
            text = self.tr("no hits")
        text = text.replace("%1", grouped(self._current + 1)).replace("%2", grouped(total))
        self.count.setText(f"{text}…" if self._is_partial else text)
        self.next_button.setEnabled(total > 0)
        self.previous_button.setEnabled(total > 0)
        if text and self.isVisible():
            announce(self, text)

    def _chip(self, *, is_on: bool) -> QPushButton:
        chip = QPushButton(self)
        chip.setCheckable(True)
        chip.setChecked(is_on)
        chip.setProperty("role", "chip")
        chip.toggled.connect(self._edited)
        return chip

    def _lay_out(self) -> None:
        inside = QHBoxLayout(self.field)
        inside.setContentsMargins(0, 0, 10, 0)
        inside.addStretch()
        inside.addWidget(self.count)
        self.field.setMaximumWidth(420)
        self.field.setMinimumWidth(120)
        first = QHBoxLayout()
        first.setSpacing(4)
        first.addWidget(self.field, 1)
        first.addSpacing(8)
        for button in (self.previous_button, self.next_button):
            first.addWidget(button)
        first.addStretch()
        first.addWidget(self.close_button)
        second = QHBoxLayout()
        second.setSpacing(8)
        for item in (self._hint, self.meant, self.initials, self.whole_words):
            second.addWidget(item)
        second.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 8, 24, 8)
        column.setSpacing(6)
        column.addLayout(first)
        column.addLayout(second)
