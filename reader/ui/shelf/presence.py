"""Which files are still there: looked for by a thread, since a folder far away may take long."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["Presence"]

_LOOK_MS = 30


class Presence(QObject):
    """Asks for files; the thread knows nothing but names and two queues."""

    told = Signal(str, bool)
    """A path, and whether there is a file."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._asked: SimpleQueue[str] = SimpleQueue()
        self._found: SimpleQueue[tuple[str, bool]] = SimpleQueue()
        self._known: set[str] = set()
        self._open = 0
        self._is_running = False
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self._hear)

    def ask(self, paths: Iterable[str]) -> None:
        """Look for files that were not asked for since `forget`."""
        new = [path for path in paths if path not in self._known]
        if not new:
            return
        if not self._is_running:
            self._is_running = True
            Thread(target=_look, args=(self._asked, self._found), daemon=True).start()
        self._known.update(new)
        self._open += len(new)
        for path in new:
            self._asked.put(path)
        self._timer.start()

    def forget(self) -> None:
        """Look again for what is asked for from now on."""
        self._known.clear()

    def _hear(self) -> None:
        with suppress(Empty):
            while self._open:
                path, is_there = self._found.get_nowait()
                self._open -= 1
                self.told.emit(path, is_there)
        if not self._open:
            self._timer.stop()


def _look(asked: SimpleQueue[str], found: SimpleQueue[tuple[str, bool]]) -> None:
    while True:
        path = asked.get()
        try:
            is_there = Path(path).exists()
        except (OSError, ValueError):
            is_there = False
        found.put((path, is_there))
