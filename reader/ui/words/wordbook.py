"""What the reader says of words in all texts: readings, words that are known, starred ones.

One for the whole program. Each list is a plain file of its own, written at each change.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.core.chinese.conversion import shadow
from reader.core.errors import MemoryUnavailable, ReaderError
from reader.library.ownwords import (
    KNOWN,
    READINGS,
    STARRED,
    change_reading,
    change_word,
    read_readings,
    read_words,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from reader.core.wording import Sentence

__all__ = ["Wordbook"]


class Wordbook(QObject):
    """The lists in a folder; without a folder they last as long as the program."""

    readings_changed = Signal(object)
    words_changed = Signal()
    known_changed = Signal(object)
    """Another word is known or starred."""
    trouble = Signal(object)

    def __init__(self, folder: Path | None = None) -> None:
        """Read the lists; `sentences` say what is wrong with them."""
        super().__init__()
        self._folder = folder
        self.sentences: list[Sentence] = []
        self._readings: dict[str, tuple[str, ...]] = {}
        self._listed: dict[str, dict[str, str]] = {KNOWN: {}, STARRED: {}}
        if folder is not None:
            self._try(lambda: self._load(folder))

    @property
    def readings(self) -> Mapping[str, tuple[str, ...]]:
        """Words and their syllables, one a character."""
        return self._readings

    @property
    def known(self) -> frozenset[str]:
        """The words that are known, in simplified characters."""
        return frozenset(self._listed[KNOWN])

    def is_known(self, word: str) -> bool:
        """Return whether a word is known, in either script."""
        return shadow(word) in self._listed[KNOWN]

    def is_starred(self, word: str) -> bool:
        """Return whether a word is starred, in either script."""
        return shadow(word) in self._listed[STARRED]

    def set_reading(self, word: str, syllables: tuple[str, ...] | None) -> None:
        """Read a word so in all texts; None: as without this."""
        if syllables is None:
            self._readings.pop(word, None)
        else:
            self._readings[word] = syllables
        if self._folder is not None:
            path = self._folder / READINGS
            self._try(lambda: change_reading(path, word, syllables))
        self.readings_changed.emit(self._readings)

    def set_known(self, word: str, *, on: bool) -> None:
        """Say that a word is known, or that it is not."""
        self._set(KNOWN, word, on=on)

    def set_starred(self, word: str, *, on: bool) -> None:
        """Star a word, or take the star away."""
        self._set(STARRED, word, on=on)

    def _set(self, name: str, word: str, *, on: bool) -> None:
        listed, folded = self._listed[name], shadow(word)
        if on == (folded in listed):
            return
        written = word if on else listed.pop(folded)
        if on:
            listed[folded] = word
        if self._folder is not None:
            path = self._folder / name
            self._try(lambda: change_word(path, written, on=on))
        self.words_changed.emit()
        if name == KNOWN:
            self.known_changed.emit(self.known)

    def _load(self, folder: Path) -> None:
        own = read_readings(folder / READINGS)
        self._readings = dict(own.words)
        if own.broken:
            self.sentences.append(own.sentence(folder / READINGS))
        for name, listed in self._listed.items():
            listed |= {shadow(word): word for word in read_words(folder / name)}

    def _try(self, work: Callable[[], object]) -> None:
        try:
            work()
        except MemoryUnavailable as error:
            self.sentences.append(error.sentence)
            self.trouble.emit(error.sentence)
        except ReaderError as error:
            self.trouble.emit(error.sentence)
