"""What a batch has done: its results, its errors, and the log that vouches for both."""

from __future__ import annotations

import json
import os
import sys
import time
from contextlib import ExitStack, suppress
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

from reader.commands.streams import complain
from reader.core.bulk import json_line
from reader.core.errors import UsageError, WriteError
from reader.core.files import write_sentence

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["Done", "Input", "Ledger", "Progress"]

ERRORS, LOG = "errors.jsonl", ".progress.jsonl"
_COMMIT_SECONDS = 1.0
_COMMIT_DOCUMENTS = 256


class Input(NamedTuple):
    """An input as it was found: its name as given and below the folder, size and time."""

    name: str
    relative: str
    size: int
    changed: int


class Done(NamedTuple):
    """What came of a file: a line for the results, or a sentence for the errors."""

    line: str
    error: str | None


class Ledger(ExitStack):
    """The results in the file of that name, the errors, and the log that vouches for both."""

    def __init__(self, folder: Path, results: str, fingerprint: str) -> None:
        super().__init__()
        self.failed = 0
        self._fingerprint = fingerprint
        self._pending: list[tuple[Input, Done]] = []
        self._committed = time.monotonic()
        try:
            folder.mkdir(parents=True, exist_ok=True)
            with ExitStack() as opened:
                self._log = opened.enter_context((folder / LOG).open("a+b"))
                _lock(self._log, folder)
                self._results = opened.enter_context((folder / results).open("a+b"))
                self._errors = opened.enter_context((folder / ERRORS).open("a+b"))
                self.enter_context(opened.pop_all())
        except OSError as error:
            raise WriteError(f"{folder}: {write_sentence(error)}") from error
        self.callback(self._commit)

    def resume(self, files: list[Input]) -> list[Input]:
        """Cut the results back to what the log vouches for; return the files still to do."""
        self._log.seek(0)
        first = self._log.readline()
        good = results = errors = number = 0
        if first.endswith(b"\n") and first == self._head():
            good = len(first)
            for line in self._log:
                entry = self._entry(line)
                if number == len(files) or entry is None or entry[0] != list(files[number]):
                    break
                _, results, errors, is_failure = entry
                self.failed += is_failure
                good += len(line)
                number += 1
        for stream, size in ((self._log, good), (self._results, results), (self._errors, errors)):
            if os.fstat(stream.fileno()).st_size < size:
                return self._anew(files)
            stream.truncate(size)
        if not good:
            self._write(self._log, self._head())
        return files[number:]

    def _anew(self, files: list[Input]) -> list[Input]:
        """Begin again: a result that the log names is no longer there."""
        self.failed = 0
        for stream in (self._log, self._results, self._errors):
            stream.truncate(0)
        self._write(self._log, self._head())
        return files

    def _head(self) -> bytes:
        return json_line({"batch": self._fingerprint}).encode()

    @staticmethod
    def _entry(line: bytes) -> tuple[list[object], int, int, int] | None:
        try:
            file, results, errors, failed = json.loads(line)
        except (ValueError, TypeError):
            return None
        return file, results, errors, failed

    def add(self, file: Input, done: Done) -> None:
        """Take in what came of the next file."""
        self._pending.append((file, done))
        self.failed += done.error is not None
        is_time = time.monotonic() - self._committed > _COMMIT_SECONDS
        if is_time or len(self._pending) >= _COMMIT_DOCUMENTS:
            self._commit()

    def _commit(self) -> None:
        """Put what is pending on the disk: the results first, then the log that names them."""
        sizes = [os.fstat(stream.fileno()).st_size for stream in (self._results, self._errors)]
        texts: tuple[list[bytes], list[bytes]] = ([], [])
        lines: list[str] = []
        for file, done in self._pending:
            is_failure = done.error is not None
            line = json_line({"id": file.name, "error": done.error}) if is_failure else done.line
            texts[is_failure].append(line.encode())
            sizes[is_failure] += len(texts[is_failure][-1])
            lines.append(json_line([file, *sizes, int(is_failure)]))
        self._write(self._results, b"".join(texts[0]))
        self._write(self._errors, b"".join(texts[1]))
        self._write(self._log, "".join(lines).encode())
        self._pending.clear()
        self._committed = time.monotonic()

    @staticmethod
    def _write(stream: BinaryIO, data: bytes) -> None:
        if not data:
            return
        try:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        except OSError as error:
            raise WriteError(f"{stream.name}: {write_sentence(error)}") from error


def _lock(log: BinaryIO, folder: Path) -> None:
    """Raise UsageError while another run writes into the folder."""
    with suppress(ImportError):
        import fcntl  # noqa: PLC0415 - not on Windows

        try:
            fcntl.flock(log, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            message = f"{folder}: another batch is writing there: wait for it, or stop it"
            raise UsageError(message) from error


class Progress:
    """One line on a terminal that says how far the work is; elsewhere only the last word."""

    def __init__(self, total: int, done: int, failed: int) -> None:
        self._total, self._done, self._failed = total, done, failed
        self._before = done
        self._start = self._said = time.monotonic()
        self._is_terminal = sys.stderr.isatty()

    def step(self, *, is_failure: bool) -> None:
        """Count one more."""
        self._done += 1
        self._failed += is_failure
        now = time.monotonic()
        if self._is_terminal and now - self._said > 0.2:
            self._said = now
            speed = (self._done - self._before) / max(now - self._start, 1e-9)
            left = (self._total - self._done) / max(speed, 1e-9)
            filled = 20 * self._done // max(self._total, 1)
            bar = "█" * filled + "·" * (20 - filled)
            sys.stderr.write(
                f"\r\x1b[K{bar} {self._done:,} of {self._total:,}, {speed:.0f} a second, "
                f"{left / 60:.0f} min left, {self._failed:,} failed"
            )
            sys.stderr.flush()

    def end(self) -> None:
        """Say what came of it."""
        if self._is_terminal:
            sys.stderr.write("\r\x1b[K")
        before = f", {self._before:,} of them before" if self._before else ""
        complain(f"{self._done:,} documents done{before}; {self._failed:,} failed")
