"""A Chinese voice of the system: the one door to Qt's speech, an extra that may not be there."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from PySide6.QtCore import QLocale, QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["Lack", "Voice", "find_voice"]

_MODULE = "PySide6.QtTextToSpeech"
_PLAYED = "mock"  # Qt's engine for tests, which makes no sound


class Lack(NamedTuple):
    """What is missing: Qt's module, a library that it needs, an engine, a voice for Chinese."""

    what: Literal["module", "library", "engine", "chinese"]
    detail: str = ""


class Voice(QObject):
    """Says one text at a time."""

    reached = Signal(int, int)
    """A word is said: where it begins in the text and ends, in code points."""
    ended = Signal()
    broken = Signal(str)
    """What the system says of its failure, in its own words."""

    def __init__(self, engine: Any, speech: Any, parent: QObject) -> None:  # noqa: ANN401 - no types are there
        """Take an engine of Qt's and its class."""
        super().__init__(parent)
        self._engine, self._states = engine, speech.State
        self._text = ""
        engine.setParent(self)
        engine.stateChanged.connect(self._changed)
        engine.errorOccurred.connect(lambda _, words: self.broken.emit(words))
        if hasattr(engine, "sayingWord"):
            engine.sayingWord.connect(self._word)

    @property
    def is_busy(self) -> bool:
        """Whether something is being said."""
        return bool(self._text)

    def say(self, text: str, territories: Sequence[str]) -> bool:
        """Say a text with the first voice for these territories (CN, TW, HK), or any Chinese one.

        Return False when there is none.
        """
        locales = _chinese(self._engine)
        if not locales:
            return False

        def rank(locale: QLocale) -> int:
            code = QLocale.territoryToCode(locale.territory())
            return territories.index(code) if code in territories else len(territories)

        self._engine.setLocale(min(locales, key=rank))
        self._text = text
        self._engine.say(text)
        return True

    def stop(self) -> None:
        """Say no more."""
        self._text = ""
        self._engine.stop()

    def _changed(self, state: object) -> None:
        if self._text and state in (self._states.Ready, self._states.Error):
            self._text = ""
            self.ended.emit()

    def _word(self, _word: str, _number: int, start: int, length: int) -> None:
        """Carry Qt's places, which count UTF-16, to code points."""
        units = self._text.encode("utf-16-le")
        first = len(units[: 2 * start].decode("utf-16-le", "ignore"))
        last = len(units[: 2 * (start + length)].decode("utf-16-le", "ignore"))
        if last > first:
            self.reached.emit(first, last)


def find_voice(parent: QObject) -> Voice | Lack:
    """Return a voice, or what is missing for one."""
    try:
        speech = import_module(_MODULE).QTextToSpeech
    except ModuleNotFoundError:
        return Lack("module")
    except ImportError as error:
        return Lack("library", error.msg)
    names = [name for name in speech.availableEngines() if name != _PLAYED]
    engines = [speech(name, parent) for name in names]
    working = [one for one in engines if one.state() != speech.State.Error]
    speaking = next((one for one in working if _chinese(one)), None)
    for one in engines:
        if one is not speaking:
            one.deleteLater()
    if speaking is None:
        return Lack("chinese" if working else "engine")
    return Voice(speaking, speech, parent)


def _chinese(engine: Any) -> list[QLocale]:  # noqa: ANN401 - no types are there
    wanted = QLocale.Language.Chinese
    return [one for one in engine.availableLocales() if one.language() == wanted]
