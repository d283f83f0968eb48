"""The tables, and how a library that an older version made gets them.

A migration is a tuple of statements; `user_version` counts those that were done. Never change
one that was published: add another.
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from reader.core.errors import MemoryUnavailable

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

__all__ = ["MIGRATIONS", "migrate"]

_MARK = """(
    digest TEXT NOT NULL REFERENCES documents ON DELETE CASCADE,
    place INTEGER NOT NULL, start INTEGER NOT NULL, stop INTEGER NOT NULL, old NOT NULL, {}
    PRIMARY KEY (digest, place)
) WITHOUT ROWID"""

_RULE = """(
    digest TEXT NOT NULL REFERENCES documents ON DELETE CASCADE,
    place INTEGER NOT NULL, name NOT NULL, type, PRIMARY KEY (digest, place)
) WITHOUT ROWID"""

_OF_WORDS = """(
    digest TEXT NOT NULL REFERENCES documents ON DELETE CASCADE,
    place INTEGER NOT NULL, word NOT NULL, pinyin NOT NULL, PRIMARY KEY (digest, place)
) WITHOUT ROWID"""

_PLACE = """(
    digest TEXT NOT NULL REFERENCES documents ON DELETE CASCADE,
    place INTEGER NOT NULL, start INTEGER NOT NULL, quote NOT NULL, {} NOT NULL,
    PRIMARY KEY (digest, place)
) WITHOUT ROWID"""

_ABOUT = (
    "source NOT NULL, author NOT NULL, published NOT NULL, script NOT NULL, opening NOT NULL, "
    "length INTEGER NOT NULL, removed INTEGER NOT NULL, people INTEGER NOT NULL, "
    "organisations INTEGER NOT NULL, places INTEGER NOT NULL, who NOT NULL, words NOT NULL, "
    "spoken NOT NULL"
)

_DOCUMENT = "digest TEXT PRIMARY KEY, name NOT NULL, title, opened_at REAL NOT NULL"
_OF_DOCUMENT = "digest TEXT PRIMARY KEY REFERENCES documents ON DELETE CASCADE"

MIGRATIONS: tuple[tuple[str, ...], ...] = (
    (
        f"CREATE TABLE documents ({_DOCUMENT})",
        "CREATE INDEX documents_by_time ON documents (opened_at)",
        f"CREATE TABLE positions ({_OF_DOCUMENT}, start INTEGER NOT NULL, quote NOT NULL)",
        f"CREATE TABLE choices ({_OF_DOCUMENT}, fields TEXT NOT NULL)",
        f"CREATE TABLE undone_edits {_MARK.format('')}",
        f"CREATE TABLE accepted_repairs {_MARK.format('new NOT NULL,')}",
        f"CREATE TABLE chosen_readings {_MARK.format('pinyin NOT NULL,')}",
        f"CREATE TABLE corrected_names {_MARK.format('type,')}",
    ),
    (f"CREATE TABLE name_rules {_RULE}",),
    (
        f"CREATE TABLE word_readings {_OF_WORDS}",
        f"CREATE TABLE own_words {_MARK.format('')}",
    ),
    (
        f"CREATE TABLE accepted_edits {_MARK.format('')}",
        f"CREATE TABLE undone_places ({_OF_DOCUMENT}, places BLOB NOT NULL)",
    ),
    (
        f"CREATE TABLE bookmarks {_PLACE.format('label')}",
        f"CREATE TABLE visits {_PLACE.format('is_ahead')}",
        f"CREATE TABLE abouts ({_OF_DOCUMENT}, {_ABOUT})",
        f"CREATE TABLE parts ({_OF_DOCUMENT}, part REAL NOT NULL)",
        f"CREATE TABLE texts ({_OF_DOCUMENT}, content NOT NULL, is_html INTEGER NOT NULL)",
    ),
    ("ALTER TABLE parts ADD COLUMN words NOT NULL DEFAULT ''",),
)


def migrate(
    connection: sqlite3.Connection,
    path: Path,
    migrations: Sequence[tuple[str, ...]] = MIGRATIONS,
) -> None:
    """Bring the library to the newest form; an older one is copied first, beside it.

    Raise MemoryUnavailable when a newer version of the program made it.
    """
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    if version > len(migrations):
        raise MemoryUnavailable(
            "the memory in %1 was made by a newer version of this program: update it", path
        )
    if version == len(migrations):
        return
    if version:
        _copy(connection, path.with_name(f"{path.name}.version-{version}"))
    with connection:
        connection.execute("BEGIN IMMEDIATE")
        # Another program may have done it while we waited for the lock.
        done: int = connection.execute("PRAGMA user_version").fetchone()[0]
        for statements in migrations[done:]:
            for statement in statements:
                connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {len(migrations)}")


def _copy(connection: sqlite3.Connection, target: Path) -> None:
    target.unlink(missing_ok=True)
    os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    with closing(sqlite3.connect(target)) as copy:
        connection.backup(copy)
