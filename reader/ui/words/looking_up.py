"""Looking words up: the word under the mouse or the keyboard, its card, and what is done there."""

from __future__ import annotations

from bisect import bisect_left
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication

from reader.core.chinese.han import is_hanzi
from reader.core.chinese.zhuyin import zhuyin
from reader.core.copying import shown_text
from reader.core.names import joined_syllables
from reader.core.words import next_word, word_at
from reader.ui.forms.repairing import doubts_about
from reader.ui.pageview.geometry import variant_of
from reader.ui.words.card import WordCard
from reader.ui.words.meanings import notes_of
from reader.ui.words.rereading import Rereading

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QRect

    from reader.core.article import Article
    from reader.core.words import WordLook
    from reader.ui.pageview.view import PageView
    from reader.ui.preferences.store import SettingsStore
    from reader.ui.reading import Reading
    from reader.ui.undoing import Undoing
    from reader.ui.words.wordbook import Wordbook

__all__ = ["LookingUp"]

Span = tuple[int, int]


class LookingUp(QObject):
    """Knows the word that is looked at, and keeps its card true."""

    copy_asked = Signal()
    voice_asked = Signal()

    def __init__(
        self,
        view: PageView,
        reading: Reading,
        undoing: Undoing,
        wordbook: Wordbook,
        settings: SettingsStore,
    ) -> None:
        """Listen to the page; the card lies over the view."""
        super().__init__(view)
        self._view, self._reading, self._settings = view, reading, settings
        self._undoing, self._wordbook = undoing, wordbook
        self.card = WordCard(view)
        self.card.pin(on=False)
        self._span: Span | None = None
        self._look: WordLook | None = None
        self._over = -1
        self._is_held = False
        view.installEventFilter(self)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._rested)
        self.rereading = Rereading(reading, undoing, wordbook)
        view.hovered.connect(self._hovered)
        view.clicked.connect(self._clicked)
        view.position_changed.connect(lambda _: self._moved())
        reading.looked_up.connect(self._take)
        reading.text_shown.connect(self._text_shown)
        reading.marks_shown.connect(self._fill)
        reading.readings_shown.connect(self._fill)
        wordbook.words_changed.connect(self._fill)
        card = self.card
        card.closed.connect(self.close)
        card.copy_asked.connect(self.copy_asked)
        card.voice_asked.connect(self.voice_asked)
        card.join_asked.connect(self.join)
        card.split_asked.connect(self.split)
        card.star_toggled.connect(lambda _: self.star())
        card.known_toggled.connect(lambda _: self.know())
        card.choice.chosen.connect(self._choose)

    @property
    def span(self) -> Span | None:
        """The word that is looked at, in the clean text."""
        return self._span

    @property
    def is_open(self) -> bool:
        """Whether a card stays on the page."""
        return self.card.isVisible() and self.card.is_pinned

    def show(self, span: Span, *, pinned: bool) -> None:
        """Show the card of a word; a pinned one stays until it is closed."""
        article, document = self._reading.article, self._reading.document
        if article is None or document is None:
            return
        if span != self._span:
            self._look = None
        self._span = span
        self.card.pin(on=pinned)
        self._view.set_word_span(span)
        self._fill(is_new=True)
        if self._look is None:
            document.look_up(*span)

    def speak(self) -> None:
        """Write the card in the language of the window."""
        self.card.speak()
        self._fill()

    def aim(self, span: Span) -> None:
        """Have a word be the one that commands are about, without its card."""
        if span != self._span:
            self.close()
            self._span, self._look = span, None
            self._view.set_word_span(span)

    def open(self) -> None:
        """Pin the card of the word that the keyboard is at, and go into it."""
        span = self.current()
        if span is not None:
            self._view.bring_into_view(span[0])
            self.show(span, pinned=True)
            head = self.card.head
            if head.buttons:
                head.buttons[max(0, head.current)].setFocus(Qt.FocusReason.TabFocusReason)

    def close(self) -> bool:
        """Close the card, the word stays outlined; return whether one was open."""
        was_open = self.card.isVisible()
        focused = QApplication.focusWidget()
        had_focus = focused is not None and self.card.isAncestorOf(focused)
        self.card.hide()
        self.card.pin(on=False)
        if had_focus:
            self._view.setFocus()
        return was_open

    def forget(self) -> bool:
        """Look at no word; return whether one was looked at."""
        had = self._span is not None
        self.close()
        self._span = self._look = None
        self._view.set_word_span(None)
        return had

    def put(self, span: Span) -> None:
        """Look at another word; a card that is open becomes its."""
        if self.is_open:
            self.show(span, pinned=True)
        elif span != self._span:
            self.close()
            self._span, self._look = span, None
            self._view.set_word_span(span)

    def bring_back(self, span: Span | None) -> None:
        """Look at the word that was looked at when the text was left; its card is closed."""
        self._span, self._look = span, None

    def star(self) -> None:
        """Star the word that is looked at, or take the star away."""
        word = self._word()
        if word:
            on = not self._wordbook.is_starred(word)
            words = self.tr("%1 is starred") if on else self.tr("%1 has no star any more")
            self._switch(self._wordbook.set_starred, word, words, on=on)

    def know(self) -> None:
        """Mark the word that is looked at as known, or as unknown."""
        word = self._word()
        if word:
            on = not self._wordbook.is_known(word)
            words = self.tr("%1 is known") if on else self.tr("%1 is not known any more")
            self._switch(self._wordbook.set_known, word, words, on=on)

    def _switch(self, set_: Callable[..., object], word: str, said: str, *, on: bool) -> None:
        """Say something of a word in all texts, or take it back; either can be undone."""
        change = partial(set_, word)
        self._undoing.perform(
            partial(change, on=on), partial(change, on=not on), said.replace("%1", word)
        )

    def join(self) -> None:
        """Make one word of the word and the next one."""
        whole = self._joined()
        if whole is not None:
            self._divide(whole)

    def split(self) -> None:
        """Part the word behind the character that is chosen on the card."""
        span = self._span
        if span is not None and span[1] - span[0] > 1:
            at = span[0] + 1 + max(0, self.card.head.current)
            at = min(at, span[1] - 1)
            self._divide((span[0], at), (at, span[1]))

    def _divide(self, *spans: Span) -> None:
        document, article = self._reading.document, self._reading.article
        if document is not None and article is not None:
            chosen = document.chosen
            before, after = chosen.own_words, chosen.with_words(article, *spans)
            words = " | ".join(article.text[start:end] for start, end in spans)
            self._undoing.perform(
                partial(chosen.set_own_words, after),
                partial(chosen.set_own_words, before),
                self.tr("Divided so: %1").replace("%1", words),
            )
            self.show(spans[0], pinned=True)

    def _joined(self) -> Span | None:
        """Return the word and the one that follows it at once, if one does."""
        article, span = self._reading.article, self._span
        if article is None or span is None or article.words is None:
            return None
        following = word_at(article, span[1])
        return (span[0], following[1]) if following is not None else None

    def _word(self) -> str:
        span, article = self.current(), self._reading.article
        return article.text[span[0] : span[1]] if span and article is not None else ""

    def current(self) -> Span | None:
        """Return the word looked at, else the one at the place that was gone to."""
        article = self._reading.article
        if self._span is not None or article is None:
            return self._span
        place = self._view.focus_span or self._view.selected_span()
        return next_word(article, place[0] if place else self._view.top_position(), 1)

    def _hovered(self, position: int) -> None:
        self._over = position
        self._timer.start(self._settings.value.card_delay)
        article, choices = self._reading.article, self._reading.choices
        is_bare = choices.ruby_for != "all" and choices.ruby != "none"
        span = word_at(article, position) if article is not None and is_bare else None
        self._view.set_peek_span(span)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice that Ctrl goes down on the page, or comes up."""
        del watched
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Control:
            self._is_held = event.type() == QEvent.Type.KeyPress
            self._timer.start(self._settings.value.card_delay)
        elif event.type() == QEvent.Type.FocusOut:
            self._is_held = False
        return False

    def _rested(self) -> None:
        if self.is_open or QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton:
            return
        article, way = self._reading.article, self._settings.value.card_on
        wanted = way == "hover" or (way == "key" and self._is_held)
        span = word_at(article, self._over) if article is not None and self._over >= 0 else None
        if span is None or not wanted:
            if self.card.isVisible():
                self.forget()
        elif span != self._span or not self.card.isVisible():
            self.show(span, pinned=False)

    def _clicked(self, position: int) -> None:
        article = self._reading.article
        span = word_at(article, position) if article is not None and position >= 0 else None
        if span is None or (self.is_open and span == self._span):
            self.forget()
        else:
            self.show(span, pinned=True)

    def _moved(self) -> None:
        if not self.card.isVisible():
            return
        rectangle = self._rectangle()
        if rectangle is None or not self.is_open:
            self.close()
        else:
            self.card.place(rectangle, beside=self._view.is_vertical)

    def _text_shown(self) -> None:
        article = self._reading.article
        if article is None or self._span is None:
            return
        span = self._view.word_span  # the view has carried it to where it stands now
        if span is None or not all(map(is_hanzi, article.text[slice(*span)])):
            self.forget()
            return
        if span != self._span:
            self._span, self._look = span, None
        self._fill(is_new=True)

    def _take(self, look: WordLook) -> None:
        if (look.start, look.end) == self._span:
            self._look = look
            self._fill(is_told=True)

    def _choose(self, at: int, syllable: str, scope: str) -> None:
        if self._span is not None:
            self.rereading.read(self._span, at, syllable, scope)

    def _fill(self, *, is_new: bool = False, is_told: bool = False) -> None:
        """Show on the card what is known by now; `is_told` when the word was looked up."""
        article, page, span = self._reading.article, self._reading.page, self._span
        if article is None or page is None or span is None:
            return
        if not is_new and not self.card.isVisible():
            return
        text = shown_text(page, *span)
        text = text if len(text) == span[1] - span[0] else article.text[slice(*span)]
        readings = _pinyin(article, span)
        card, doubtful = self.card, _doubtful(article, span)
        if is_new:
            card.head.show_word(text, variant_of(page))
        card.head.set_readings(readings, doubtful)
        look = self._look
        candidates = self.rereading.candidates(span, look.candidates if look else ())
        card.choice.set_word(text, readings, candidates)
        if is_new or is_told:
            several = [len(one) > 1 for one in candidates]
            wanted = next((some for some in (doubtful, several) if any(some)), [True])
            card.head.choose(wanted.index(True))
        sounds = " ".join(zhuyin(one) for one in readings if one)
        joined = joined_syllables([one for one in readings if one])
        card.show_names(f"{text} {joined}", self._forms(text), sounds, self._chips())
        word = article.text[slice(*span)]
        known, starred = self._wordbook.is_known(word), self._wordbook.is_starred(word)
        joins = self._joined() is not None
        card.show_deeds(known=known, starred=starred, join=joins, split=len(word) > 1)
        notes = notes_of(look, readings) if look else ""
        notes = "\n".join(filter(None, (*doubts_about(article, span), notes)))
        card.show_notes(notes, self._foot())
        rectangle = self._rectangle()
        if rectangle is not None:
            card.place(rectangle, beside=self._view.is_vertical)

    def _chips(self) -> list[str]:
        """Return in a few words what sort of word it is."""
        article, span, look = self._reading.article, self._span, self._look
        if article is None or span is None or look is None:
            return []
        level, old = look.levels
        chips = [] if level is None else [f"HSK {'7–9' if level == 7 else level}"]
        chips += [] if old is None else [f"HSK 2.0 · {old}"]
        chips += [] if chips else [self.tr("not in HSK")]
        return chips

    def _foot(self) -> str:
        look = self._look
        return "CC-CEDICT · HSK 3.0 (2021)" if look is not None and look.entries else "CC-CEDICT"

    def _forms(self, text: str) -> str:
        look = self._look
        if look is None:
            return ""
        if look.simplified != text:
            return self.tr("简 %1").replace("%1", look.simplified)
        different = look.traditional != text
        return self.tr("繁 %1").replace("%1", look.traditional) if different else ""

    def _rectangle(self) -> QRect | None:
        """Return where the word stands on the view, whole lines high."""
        if self._span is None:
            return None
        first = self._view.rectangle_of(self._span[0])
        last = self._view.rectangle_of(self._span[1] - 1)
        if first is None or last is None:
            return None
        whole = first.united(last)
        if not whole.intersects(self._view.viewport().rect()):
            return None
        return whole.translated(self._view.viewport().pos())


def _pinyin(article: Article, span: Span) -> tuple[str | None, ...]:
    known = article.pinyin
    readings = tuple(known[span[0] : span[1]]) if known is not None else ()
    return readings if len(readings) == span[1] - span[0] else (None,) * (span[1] - span[0])


def _doubtful(article: Article, span: Span) -> list[bool]:
    doubts = article.readings or ()
    first = bisect_left(doubts, span[0], key=lambda doubt: doubt.start)
    last = bisect_left(doubts, span[1], key=lambda doubt: doubt.start)
    places = {doubt.start for doubt in doubts[first:last] if not doubt.is_settled}
    return [at in places for at in range(*span)]
