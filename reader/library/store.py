"""The library: one SQLite file that remembers what was done with each document.

A document's name is its digest, the sha256 of the decoded source. Open a Library and use it
from one thread only; SQLite refuses others.
"""

from __future__ import annotations

import json
import os
import sqlite3
import stat
import sys
import time
from array import array
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import asdict, astuple
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Self, TypeVar

from reader.core.corrections import Rule
from reader.core.errors import MemoryUnavailable
from reader.core.files import write_sentence
from reader.core.paths import library_file
from reader.library.records import (
    AcceptedEdit,
    AcceptedRepair,
    ChosenReading,
    CorrectedName,
    Document,
    Mark,
    OwnWord,
    Position,
    UndoneEdit,
    WordReading,
)
from reader.library.schema import migrate
from reader.library.values import choices_from, loaded, stored

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path
    from types import TracebackType

    from reader.core.choices import Choices

__all__ = ["Library"]

SomeMark = TypeVar("SomeMark", bound=Mark)

_TABLES: Mapping[type[object], tuple[str, tuple[str, ...]]] = MappingProxyType(
    {
        UndoneEdit: ("undone_edits", ("start", "stop", "old")),
        AcceptedEdit: ("accepted_edits", ("start", "stop", "old")),
        AcceptedRepair: ("accepted_repairs", ("start", "stop", "old", "new")),
        ChosenReading: ("chosen_readings", ("start", "stop", "old", "pinyin")),
        WordReading: ("word_readings", ("word", "pinyin")),
        OwnWord: ("own_words", ("start", "stop", "old")),
        CorrectedName: ("corrected_names", ("start", "stop", "old", "type")),
        Rule: ("name_rules", ("name", "type")),
    }
)
_WAIT = 2.0
"""Seconds to wait for another program that writes."""

_GOES_ON = "reading goes on without it"
_PROBLEMS = {
    sqlite3.SQLITE_FULL: "the disk is full: free some space",
    sqlite3.SQLITE_READONLY: "it is read-only: change its permissions",
    sqlite3.SQLITE_CANTOPEN: "its folder cannot be written: change the permissions",
    sqlite3.SQLITE_PERM: "its folder cannot be written: change the permissions",
    sqlite3.SQLITE_BUSY: "another program is writing it: close that one",
    sqlite3.SQLITE_LOCKED: "another program is writing it: close that one",
    sqlite3.SQLITE_IOERR: "the disk is full or broken: free some space",
}
_DAMAGE = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})


class Library:
    """What is remembered of all documents.

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

    def remember(self, document: Document) -> None:
        """Note that a document was opened; `opened_at` 0 means now."""
        row = (
            document.digest,
            stored(document.name),
            None if document.title is None else stored(document.title),
            document.opened_at or time.time(),
        )
        with self._writing() as connection:
            connection.execute(
                "INSERT INTO documents VALUES (?, ?, ?, ?) ON CONFLICT (digest) DO UPDATE SET "
                "name = excluded.name, title = excluded.title, opened_at = excluded.opened_at",
                row,
            )

    def documents(self, limit: int = 100) -> tuple[Document, ...]:
        """Return the documents opened last, the latest first."""
        rows = self._rows(
            "SELECT digest, name, title, opened_at FROM documents WHERE opened_at > 0 "
            "ORDER BY opened_at DESC, digest LIMIT ?",
            limit,
        )
        return tuple(Document(*map(loaded, row)) for row in rows)

    def forget(self, digest: str) -> None:
        """Forget all about a document."""
        with self._writing() as connection:
            connection.execute("DELETE FROM documents WHERE digest = ?", (digest,))

    def position(self, digest: str) -> Position | None:
        """Return where reading stopped, or None."""
        rows = self._rows("SELECT start, quote FROM positions WHERE digest = ?", digest)
        return Position(*map(loaded, rows[0])) if rows else None

    def set_position(self, digest: str, position: Position) -> None:
        """Remember where reading stopped."""
        with self._writing(digest) as connection:
            connection.execute(
                "INSERT OR REPLACE INTO positions VALUES (?, ?, ?)",
                (digest, position.offset, stored(position.quote)),
            )

    def choices(self, digest: str) -> Choices | None:
        """Return how the document was last shown; what is unknown or unfit keeps its default."""
        rows = self._rows("SELECT fields FROM choices WHERE digest = ?", digest)
        return choices_from(rows[0][0]) if rows else None

    def set_choices(self, digest: str, choices: Choices) -> None:
        """Remember how the document is shown."""
        with self._writing(digest) as connection:
            connection.execute(
                "INSERT OR REPLACE INTO choices VALUES (?, ?)",
                (digest, json.dumps(asdict(choices))),
            )

    def undone_places(self, digest: str) -> array[int]:
        """Return start and end, in turn, of the many edits that were put back."""
        places = array("I")
        for (stored_places,) in self._rows(
            "SELECT places FROM undone_places WHERE digest = ?", digest
        ):
            if isinstance(stored_places, bytes) and not len(stored_places) % (2 * places.itemsize):
                places.frombytes(stored_places)
        if sys.byteorder == "big":
            places.byteswap()
        return places

    def set_undone_places(self, digest: str, places: array[int]) -> None:
        """Remember many edits that were put back, by start and end in turn."""
        kept = places[:]
        if sys.byteorder == "big":
            kept.byteswap()
        with self._writing(digest) as connection:
            connection.execute("DELETE FROM undone_places WHERE digest = ?", (digest,))
            if kept:
                connection.execute(
                    "INSERT INTO undone_places VALUES (?, ?)", (digest, kept.tobytes())
                )

    def marks(self, digest: str, kind: type[SomeMark]) -> tuple[SomeMark, ...]:
        """Return the remembered marks of one kind, in the order in which they were given."""
        table, columns = _TABLES[kind]
        rows = self._rows(
            f"SELECT {', '.join(columns)} FROM {table} WHERE digest = ? ORDER BY place",  # noqa: S608 - our own names
            digest,
        )
        return tuple(kind(*map(loaded, row)) for row in rows)

    def set_marks(self, digest: str, kind: type[SomeMark], marks: Iterable[SomeMark]) -> None:
        """Remember these marks of one kind instead of those before."""
        table, columns = _TABLES[kind]
        signs = ", ".join("?" * (len(columns) + 2))
        rows = [(digest, at, *map(stored, astuple(mark))) for at, mark in enumerate(marks)]
        with self._writing(digest) as connection:
            connection.execute(f"DELETE FROM {table} WHERE digest = ?", (digest,))  # noqa: S608 - our own names
            connection.executemany(f"INSERT INTO {table} VALUES ({signs})", rows)  # noqa: S608 - our own names

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
            problem = _PROBLEMS.get(code, f"SQLite says: {error}")
            raise MemoryUnavailable(self._sentence(problem)) from error

    def _sentence(self, problem: str) -> str:
        return f"the memory in {self.path} cannot be used ({problem}); {_GOES_ON}"

    def _put_aside(self) -> str:
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
            return self._sentence(f"it is damaged, and {write_sentence(error)}")
        return (
            f"the memory in {self.path} was damaged and is kept as {kept.name}; {_GOES_ON}, and "
            "the next start begins a new one"
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
