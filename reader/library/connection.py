"""The library's one file: opened, looked after, and what is said when it cannot be used."""

from __future__ import annotations

import os
import sqlite3
import stat
import time
from contextlib import ExitStack, contextmanager, suppress
from typing import TYPE_CHECKING, Any, Self

from reader.core.errors import MemoryUnavailable
from reader.core.files import write_sentence
from reader.core.paths import library_file
from reader.core.wording import Sentence
from reader.library.schema import migrate

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from types import TracebackType

__all__ = ["Connected"]

_WAIT = 2.0
"""Seconds to wait for another program that writes."""

_PROBLEMS = {
    sqlite3.SQLITE_FULL: Sentence("the disk is full: free some space"),
    sqlite3.SQLITE_READONLY: Sentence("it is read-only: change its permissions"),
    sqlite3.SQLITE_CANTOPEN: Sentence("its folder cannot be written: change the permissions"),
    sqlite3.SQLITE_PERM: Sentence("its folder cannot be written: change the permissions"),
    sqlite3.SQLITE_BUSY: Sentence("another program is writing it: close that one"),
    sqlite3.SQLITE_LOCKED: Sentence("another program is writing it: close that one"),
    sqlite3.SQLITE_IOERR: Sentence("the disk is full or broken: free some space"),
}
_DAMAGE = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})


class Connected:
    """An open library file; what it holds is for those that are made of this.

    Every method raises MemoryUnavailable when the file cannot be read or written; nothing is
    half written then.
    """

    def __init__(self, path: Path | None = None) -> None:
        """Open the library, or make it; without `path`, in its usual place.

        A damaged file is put aside, so that the next start finds a fresh one, and
        MemoryUnavailable says where it is.
        """
        self.path = library_file() if path is None else path
        with self._guarded():
            _make_private(self.path)
            self._connection = sqlite3.connect(self.path, timeout=_WAIT, isolation_level=None)
            with ExitStack() as unprepared:
                unprepared.callback(self._connection.close)
                self._prepare()
                unprepared.pop_all()

    def _prepare(self) -> None:
        self._connection.execute("PRAGMA foreign_keys = ON")
        self._connection.execute("PRAGMA trusted_schema = OFF")
        self._connection.execute("PRAGMA journal_mode = WAL")
        self._connection.execute("PRAGMA synchronous = NORMAL")
        found = self._connection.execute("PRAGMA quick_check(1)").fetchone()[0]
        if found != "ok":
            raise _Damaged
        migrate(self._connection, self.path)

    def close(self) -> None:
        """Close the file; a closed library is of no more use."""
        with suppress(sqlite3.Error):
            self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def _rows(self, statement: str, *values: object) -> list[tuple[Any, ...]]:
        with self._guarded():
            return self._connection.execute(statement, values).fetchall()

    @contextmanager
    def _writing(self, digest: str | None = None) -> Iterator[sqlite3.Connection]:
        """One transaction: done whole or not at all. The document is made when it is new."""
        with self._guarded(), self._connection:
            self._connection.execute("BEGIN IMMEDIATE")
            if digest is not None:
                self._connection.execute(
                    "INSERT OR IGNORE INTO documents VALUES (?, '', NULL, 0)", (digest,)
                )
            yield self._connection

    @contextmanager
    def _guarded(self) -> Iterator[None]:
        """Turn what SQLite and the system say into a sentence."""
        try:
            yield
        except OSError as error:
            raise MemoryUnavailable(self._sentence(write_sentence(error))) from error
        except sqlite3.Error as error:
            code = getattr(error, "sqlite_errorcode", 0) & 0xFF
            if code in _DAMAGE or isinstance(error, _Damaged):
                raise MemoryUnavailable(self._put_aside()) from error
            problem = _PROBLEMS.get(code) or Sentence("SQLite says: %1", error)
            raise MemoryUnavailable(self._sentence(problem)) from error

    def _sentence(self, problem: Sentence) -> Sentence:
        return Sentence(
            "the memory in %1 cannot be used (%2); reading goes on without it", self.path, problem
        )

    def _put_aside(self) -> Sentence:
        """Rename the damaged file and what belongs to it; return what to say."""
        with suppress(AttributeError, sqlite3.Error):
            self._connection.close()
        ending = f".damaged-{time.strftime('%Y%m%d-%H%M%S')}"
        kept = self.path.with_name(self.path.name + ending)
        try:
            for part in ("-wal", "-shm"):
                with suppress(FileNotFoundError):
                    beside = self.path.with_name(self.path.name + part)
                    beside.replace(kept.with_name(kept.name + part))
            self.path.replace(kept)
        except OSError as error:
            return self._sentence(Sentence("it is damaged, and %1", write_sentence(error)))
        return Sentence(
            "the memory in %1 was damaged and is kept as %2; reading goes on without it, and the "
            "next start begins a new one",
            self.path,
            kept.name,
        )


class _Damaged(sqlite3.DatabaseError):
    """SQLite's own check found the file damaged."""


def _make_private(path: Path) -> None:
    """Make the file when there is none; only its owner may read it, and it is no link."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
    descriptor = os.open(path, flags, 0o600)
    try:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            message = "it is no file"
            raise OSError(message)
        if hasattr(os, "fchmod"):
            os.fchmod(descriptor, 0o600)
    finally:
        os.close(descriptor)
