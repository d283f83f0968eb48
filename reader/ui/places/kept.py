"""The library as the window asks it: what fails is said once, and reading goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from reader.core.errors import MemoryUnavailable

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.library import Library

    Answer = TypeVar("Answer")

__all__ = ["Kept"]


class Kept(QObject):
    """Asks the library as long as it answers."""

    failed = Signal(object)
    """The sentence of the first failure; nothing is asked after it."""

    def __init__(self, library: Library | None, parent: QObject) -> None:
        super().__init__(parent)
        self._library = library

    @property
    def is_there(self) -> bool:
        """Whether anything is remembered."""
        return self._library is not None

    def ask(self, work: Callable[[Library], Answer], otherwise: Answer) -> Answer:
        """Return the answer, or `otherwise` when there is no library (any more)."""
        if self._library is None:
            return otherwise
        try:
            return work(self._library)
        except MemoryUnavailable as error:
            self._library = None
            self.failed.emit(error.sentence)
            return otherwise
