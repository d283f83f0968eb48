"""The library: one SQLite file that remembers what was done with each document.

A document's name is its digest, the sha256 of the decoded source. Open a Library and use it
from one thread only; SQLite refuses others.
"""

from __future__ import annotations

import json
import sys
from array import array
from dataclasses import asdict, astuple
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeVar

from reader.core.corrections import Rule
from reader.library.records import (
    AcceptedEdit,
    AcceptedRepair,
    Bookmark,
    ChosenReading,
    CorrectedName,
    Mark,
    OwnWord,
    Position,
    UndoneEdit,
    Visit,
    WordReading,
)
from reader.library.shelf import Shelf
from reader.library.values import choices_from, loaded, stored

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

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
        Bookmark: ("bookmarks", ("start", "quote", "label")),
        Visit: ("visits", ("start", "quote", "is_ahead")),
    }
)


class Library(Shelf):
    """What is remembered of all documents.

    Every method raises MemoryUnavailable when the file cannot be read or written; nothing is
    half written then.
    """

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
