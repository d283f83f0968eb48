"""The running program's side of its door: what later starts bring is opened in its window."""

from __future__ import annotations

import os
import socket
import time
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal

from reader.ui.single.door import ANSWER, LONGEST, is_same_user, read_errand

if TYPE_CHECKING:
    from reader.ui.single.door import Door

__all__ = ["Visitors"]

_SLOWEST = 2.0
"""Seconds that a visitor has for his message."""


class Visitors(QObject):
    """Listens at the door in the window's own loop."""

    came = Signal(object)
    """A Errand that was told: it has been taken."""

    def __init__(self, door: Door, parent: QObject) -> None:
        """Listen as long as the parent lives."""
        super().__init__(parent)
        self._door = door
        self._lines: dict[socket.socket, _Line] = {}
        if door.socket is not None:
            bell = QSocketNotifier(door.socket.fileno(), QSocketNotifier.Type.Read, self)
            bell.activated.connect(self._answer)
        self._clock = QTimer(self, interval=500)
        self._clock.timeout.connect(self._drop_slow)

    def _answer(self) -> None:
        if self._door.socket is None:
            return
        with suppress(OSError):
            line, _ = self._door.socket.accept()
            line.setblocking(False)
            if not is_same_user(line):
                line.close()
                return
            self._lines[line] = _Line(line, self)
            self._clock.start()

    def hear(self, line: socket.socket) -> None:
        """Take in what a visitor says; answer when he has said it all."""
        known = self._lines.get(line)
        if known is None:
            return
        try:
            part = line.recv(1 << 16)
        except BlockingIOError:
            return
        except OSError:
            part = b""
        known.message += part
        if not part or len(known.message) > LONGEST:
            self._end(line)
        elif known.message.endswith(b"\n"):
            self._take(line, known.message)

    def _take(self, line: socket.socket, message: bytes) -> None:
        visit = read_errand(message)
        is_there = visit is not None and not _has_left(line)
        if is_there:
            with suppress(OSError):
                line.sendall(ANSWER)
        self._end(line)
        if visit is not None and is_there:
            if visit.token:
                os.environ["XDG_ACTIVATION_TOKEN"] = visit.token  # Qt asks Wayland with it
            self.came.emit(visit)

    def _end(self, line: socket.socket) -> None:
        known = self._lines.pop(line, None)
        if known is not None:
            known.close()
        if not self._lines:
            self._clock.stop()

    def _drop_slow(self) -> None:
        now = time.monotonic()
        for line in [line for line, known in self._lines.items() if now > known.until]:
            self._end(line)


class _Line:
    """One visitor and what he has said so far."""

    def __init__(self, line: socket.socket, visitors: Visitors) -> None:
        self._line = line
        self.message = b""
        self.until = time.monotonic() + _SLOWEST
        self._bell = QSocketNotifier(line.fileno(), QSocketNotifier.Type.Read, visitors)
        self._bell.activated.connect(lambda: visitors.hear(line))

    def close(self) -> None:
        self._bell.setEnabled(False)
        self._bell.deleteLater()
        self._line.close()


def _has_left(line: socket.socket) -> bool:
    """Return whether a visitor waited too long and went his own way."""
    try:
        return line.recv(1, socket.MSG_PEEK) == b""
    except BlockingIOError:
        return False
    except OSError:
        return True
