"""Work that is done in the window's own process, a part of a frame at a time."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

__all__ = ["SLICE", "Slices"]

SLICE = 0.008
"""Seconds of the processor in one turn, half a frame."""


class Slices(QObject):
    """Runs generators one after the other; each yields often and returns its result."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs: dict[str, tuple[Generator[Any, None, Any], Callable[[Any], object]]] = {}
        self._is_turning = False
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._turn)

    def start(
        self, name: str, steps: Generator[Any, None, Any], done: Callable[[Any], object]
    ) -> None:
        """Begin a piece of work instead of the one of that name; `done` gets its result.

        What takes less than a turn is done at once.
        """
        self._jobs[name] = steps, done
        if not self._is_turning:  # what one job begins has to do with what is left of its turn
            self._turn()

    def stop(self, name: str) -> None:
        """Give a piece of work up."""
        self._jobs.pop(name, None)

    def is_busy(self, name: str) -> bool:
        """Return whether a piece of work is not done yet."""
        return name in self._jobs

    def _turn(self) -> None:
        self._is_turning = True
        try:
            self._work(time.thread_time() + SLICE)
        finally:
            self._is_turning = False

    def _work(self, until: float) -> None:
        while self._jobs:
            name, (steps, done) = next(iter(self._jobs.items()))
            try:
                next(steps)
            except StopIteration as end:
                self._jobs.pop(name, None)
                done(end.value)
            if time.thread_time() > until and self._jobs:
                self._timer.start()
                return
