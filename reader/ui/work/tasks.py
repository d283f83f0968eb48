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

from reader.ui.work.messages import Close, Idle, pack, read_frame, unpack
from reader.ui.work.processes import WORKER, start_worker

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable

__all__ = ["Desk", "Line"]

TURN = 0.005
"""Seconds of the window's time that messages take in one turn of its loop."""


REST_MS = 10_000
"""Milliseconds of nothing to do after which a process that `rests` ends, and gives its room up."""


class Line(QObject):
    """The line to one second process; it is started anew when it dies.

    One that `rests` is ended when it has had nothing to do for a while; the next message starts
    another.
    """

    received = Signal(object)
    restarted = Signal()
    _arrived = Signal(object, object)

    def __init__(
        self,
        process: subprocess.Popen[bytes] | None = None,
        *,
        nice: bool = False,
        rests: bool = False,
        module: str = WORKER,
    ) -> None:
        """Take over a process that runs already, or start one of a module at the first message."""
        super().__init__()
        self._nice, self._rests, self._module = nice, rests, module
        self._sent = 0
        self._ending: dict[subprocess.Popen[bytes], list[Thread]] = {}
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._end)
        self._process: subprocess.Popen[bytes] | None = None
        self._outbox: SimpleQueue[Any] = SimpleQueue()
        self._threads: list[Thread] = []
        self._inbox: deque[tuple[subprocess.Popen[bytes], bytes | None]] = deque()
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._hand_over)
        self._arrived.connect(self._take, Qt.ConnectionType.QueuedConnection)
        if process is not None:
            self._attach(process)

    def send(self, message: object) -> None:
        """Send a message; packing and writing it happens away from the window."""
        if self._process is None:
            self._attach(start_worker(nice=self._nice, module=self._module))
        self._rest.stop()
        self._sent += 1
        self._outbox.put(message)

    def tell(self, message: object) -> None:
        """Send a message that means nothing to a process that has not been started."""
        if self._process is not None:
            self.send(message)

    def close(self) -> None:
        """End the process and wait for the threads to come home."""
        self._rest.stop()
        if self._process is not None:
            self._outbox.put(None)
            self._ending[self._process] = self._threads
            self._process = None
        for process in list(self._ending):
            process.kill()
            self._bury(process)

    def _end(self) -> None:
        """Let the process end by itself; the window does not wait for it."""
        if self._process is not None:
            self._ending[self._process] = self._threads
            self._process = None
            self._outbox.put(None)

    def _bury(self, process: subprocess.Popen[bytes]) -> None:
        for thread in self._ending.pop(process):
            thread.join()
        process.wait()
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                _close_pipe(pipe)

    def _attach(self, process: subprocess.Popen[bytes]) -> None:
        self._process = process
        self._sent = 0
        self._outbox = SimpleQueue()
        arrive = self._arrived.emit
        self._threads = [
            Thread(target=_write, args=(process, self._outbox), daemon=True),
            Thread(target=_read, args=(process, arrive), daemon=True),
        ]
        for thread in self._threads:
            thread.start()

    def _take(self, process: subprocess.Popen[bytes], frame: bytes | None) -> None:
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
            if process is self._process:
                self._hear(frame)
            elif frame is None and process in self._ending:
                self._bury(process)
        if not self._inbox:
            self._turn.stop()

    def _hear(self, frame: bytes | None) -> None:
        if frame is None:
            self.close()
            self.restarted.emit()
            return
        message = unpack(frame)
        if isinstance(message, Idle):
            if self._rests and message.taken == self._sent:
                self._rest.start()
        else:
            self.received.emit(message)


def _write(process: subprocess.Popen[bytes], outbox: SimpleQueue[Any]) -> None:
    """Write what is to be sent; close the pipe after the last message, with which it all ends."""
    stream = process.stdin
    if stream is None:
        return
    while (message := outbox.get()) is not None:
        try:
            stream.write(pack(message))
            stream.flush()
        except (BrokenPipeError, ValueError):
            return
    _close_pipe(stream)


def _read(process: subprocess.Popen[bytes], arrive: Callable[[object, object], object]) -> None:
    frame: bytes | None = b""
    while frame is not None and process.stdout is not None:
        frame = read_frame(process.stdout)
        if frame is None:
            process.wait()  # here, since letting go of much memory takes its time
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
        self.marks = Line(nice=True, rests=True)
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
        """Stop listening for a document, and all work on it."""
        self._listeners.pop(number, None)
        self._restarts.pop(number, None)
        for line in (self.text, self.marks):
            line.tell(Close(number))

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
