"""Having a word or a sentence spoken, and showing on the page what is being said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.core.sentences import sentence_at
from reader.core.wording import Sentence
from reader.ui.banner import Notice
from reader.ui.speech.voice import Lack, Voice, find_voice

if TYPE_CHECKING:
    from reader.core.article import Article
    from reader.core.choices import Choices
    from reader.ui.window import Window

__all__ = ["Speaking"]

_TERRITORIES = {"hans": ("CN", "SG", "TW"), "tw": ("TW", "HK", "CN"), "hk": ("HK", "TW", "CN")}


class Speaking(QObject):
    """Speaks with the system's voice; asked again while it speaks it stops."""

    def __init__(self, window: Window) -> None:
        """Look for no voice yet: most readers never ask for one."""
        super().__init__(window)
        self._window = window
        self._voice: Voice | None = None
        self._span: tuple[int, int] | None = None
        self._article: Article | None = None
        window.reading.text_shown.connect(self._text_shown)
        window.looking_up.voice_asked.connect(self.word)

    @property
    def is_busy(self) -> bool:
        """Whether something is being said."""
        return self._span is not None

    def word(self) -> None:
        """Speak the word that is looked at, or what is selected; or stop."""
        if self.is_busy:
            self.stop()
            return
        span = self._window.view.selected_span() or self._window.looking_up.current()
        self._say(span)

    def sentence(self) -> None:
        """Speak the sentence of the word that is looked at; or stop."""
        if self.is_busy:
            self.stop()
            return
        article, span = self._window.reading.article, self._window.looking_up.current()
        self._say(sentence_at(article.text, span[0]) if article and span else None)

    def stop(self) -> None:
        """Say no more."""
        if self._voice is not None:
            self._voice.stop()
        self._ended()

    def _say(self, span: tuple[int, int] | None) -> None:
        article = self._window.reading.article
        if article is None or span is None:
            return
        if self._voice is None:
            found = find_voice(self)
            if isinstance(found, Lack):
                self._window.banners.say(Notice(_words(found), details=found.detail))
                return
            self._voice = found
            found.reached.connect(self._reached)
            found.ended.connect(self._ended)
            found.broken.connect(self._failed)
        self._span, self._article = span, article
        self._window.view.set_spoken_span(span)
        order = _order(article, self._window.reading.choices)
        if not self._voice.say(article.text[slice(*span)], order):
            self._ended()
            self._window.banners.say(Notice(_words(Lack("chinese"))))

    def _reached(self, start: int, end: int) -> None:
        if self._span is not None:
            first = self._span[0]
            self._window.view.set_spoken_span((first + start, first + end))
            self._window.view.bring_into_view(first + start)

    def _ended(self) -> None:
        self._span = None
        self._window.view.set_spoken_span(None)

    def _failed(self, words: str) -> None:
        self._ended()
        failure = Sentence("The voice of the system failed: %1", words)
        self._window.banners.say(Notice(failure, "trouble"))

    def _text_shown(self) -> None:
        article = self._window.reading.article
        known = self._article
        if self.is_busy and (article is None or known is None or article.text != known.text):
            self.stop()


def _order(article: Article, choices: Choices) -> tuple[str, ...]:
    """Return the territories whose voices fit the script that is shown, the best first."""
    script = "tw" if choices.script in ("twp", "hant") else str(choices.script)
    if script == "source":
        detected = article.script
        hint = detected.variant_hint
        script = "hans" if detected.detected != "hant" or hint == "cn" else hint or "tw"
    return _TERRITORIES[script]


def _words(lack: Lack) -> Sentence:
    """Return what is missing, and what to do about it."""
    words = {
        "module": Sentence("Speech needs the package PySide6-Addons (the extra qingdu[speech])."),
        "library": Sentence("Speech is installed, but a library of the system is missing for it."),
        "engine": Sentence(
            "The system offers no voices. On Linux, install speech-dispatcher and espeak-ng."
        ),
        "chinese": Sentence(
            "The system has voices, but none for Chinese. Add one in its settings."
        ),
    }
    return words[lack.what]
