"""Work away from the window: messages to the second processes, answers back in its thread.

No thread and no process here reaches a widget. A `Line` owns one process and two threads that
know only a pipe, a queue and a signal; what comes in is handed to the window's thread by Qt.
"""

from __future__ import annotations

from collections import deque
from queue import SimpleQueue
from threading import Thread
from time import monotonic
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from reader.ui.work.messages import pack, read_frame, unpack
from reader.ui.work.processes import WORKER, start_worker

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable

__all__ = ["Desk", "Line"]

TURN = 0.005
"""Seconds of the window's time that messages take in one turn of its loop."""


class Line(QObject):
    """The line to one second process; it is started anew when it dies."""

    received = Signal(object)
    restarted = Signal()
    _arrived = Signal(object, object)

    def __init__(
        self,
        process: subprocess.Popen[bytes] | None = None,
        *,
        nice: bool = False,
        module: str = WORKER,
    ) -> None:
        """Take over a process that runs already, or start one of a module at the first message."""
        super().__init__()
        self._nice, self._module = nice, module
        self._process: subprocess.Popen[bytes] | None = None
        self._outbox: SimpleQueue[Any] = SimpleQueue()
        self._threads: list[Thread] = []
        self._inbox: deque[tuple[object, bytes | None]] = deque()
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._hand_over)
        self._arrived.connect(self._take, Qt.ConnectionType.QueuedConnection)
        if process is not None:
            self._attach(process)

    def send(self, message: object) -> None:
        """Send a message; packing and writing it happens away from the window."""
        if self._process is None:
            self._attach(start_worker(nice=self._nice, module=self._module))
        self._outbox.put(message)

    def close(self) -> None:
        """End the process and wait for the threads to come home."""
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        self._outbox.put(None)
        for thread in self._threads:
            thread.join()
        process.wait()
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                _close_pipe(pipe)

    def _attach(self, process: subprocess.Popen[bytes]) -> None:
        self._process = process
        self._outbox = SimpleQueue()
        arrive = self._arrived.emit
        self._threads = [
            Thread(target=_write, args=(process, self._outbox), daemon=True),
            Thread(target=_read, args=(process, arrive), daemon=True),
        ]
        for thread in self._threads:
            thread.start()

    def _take(self, process: object, frame: bytes | None) -> None:
        self._inbox.append((process, frame))
        self._turn.start()

    def _hand_over(self) -> None:
        """Hand over what has come in, no longer than a part of a frame at a time.

        Messages are unpacked here and not where they are read: another thread at work would
        keep the window waiting for Python's lock.
        """
        until = monotonic() + TURN
        while self._inbox and monotonic() < until:
            process, frame = self._inbox.popleft()
            if process is not self._process:
                continue
            if frame is not None:
                self.received.emit(unpack(frame))
                continue
            self.close()
            self.restarted.emit()
        if not self._inbox:
            self._turn.stop()


def _write(process: subprocess.Popen[bytes], outbox: SimpleQueue[Any]) -> None:
    stream = process.stdin
    while stream is not None and (message := outbox.get()) is not None:
        try:
            stream.write(pack(message))
            stream.flush()
        except (BrokenPipeError, ValueError):
            return


def _read(process: subprocess.Popen[bytes], arrive: Callable[[object, object], object]) -> None:
    frame: bytes | None = b""
    while frame is not None and process.stdout is not None:
        frame = read_frame(process.stdout)
        arrive(process, frame)


def _close_pipe(pipe: Any) -> None:  # noqa: ANN401 - a binary stream
    try:
        pipe.close()
    except BrokenPipeError:
        return


class Desk(QObject):
    """Where all documents' messages go out and come in; one for the whole program.

    `text` is the line to the process that loads, cleans and reads, `marks` to the one that
    finds names. Each document hears only what is for it, under its number.
    """

    def __init__(self, process: subprocess.Popen[bytes] | None = None) -> None:
        """Open both lines; `process` may run already for the first."""
        super().__init__()
        self.text = Line(process)
        self.marks = Line(nice=True)
        self._listeners: dict[int, Callable[[Any], None]] = {}
        self._restarts: dict[int, Callable[[], None]] = {}
        for line in (self.text, self.marks):
            line.received.connect(self._deliver)
            line.restarted.connect(self._start_over)

    def listen(
        self, number: int, hear: Callable[[Any], None], start_over: Callable[[], None]
    ) -> None:
        """Have `hear` called with each message for a document, `start_over` after a crash."""
        self._listeners[number] = hear
        self._restarts[number] = start_over

    def forget(self, number: int) -> None:
        """Stop listening for a document."""
        self._listeners.pop(number, None)
        self._restarts.pop(number, None)

    def close(self) -> None:
        """End both processes."""
        self._listeners.clear()
        self._restarts.clear()
        self.text.close()
        self.marks.close()

    def _deliver(self, message: Any) -> None:  # noqa: ANN401 - one of reader.ui.work.messages
        hear = self._listeners.get(message.document)
        if hear is not None:
            hear(message)

    def _start_over(self) -> None:
        for start_over in list(self._restarts.values()):
            start_over()
