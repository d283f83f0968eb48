"""Which documents there are, and what the library's page tells of each."""

from __future__ import annotations

import json
import time
from contextlib import suppress
from typing import Any

from reader.core.errors import MemoryUnavailable
from reader.library.connection import Connected
from reader.library.records import About, Document, SearchText, Shelved
from reader.library.values import loaded, stored

__all__ = ["Shelf"]

_NEWEST = (float("inf"), "")
"""Where the list of documents begins."""
_ABOUT = (
    "source, author, published, script, opening, length, removed, people, organisations, "
    "places, who"
)


class Shelf(Connected):
    """The documents of the library, the one read last first."""

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

    def recent(self, limit: int = 20) -> tuple[Document, ...]:
        """Return the documents read last that can be opened by their path or address."""
        rows = self._rows(
            "SELECT digest, name, title, opened_at FROM documents WHERE opened_at > 0 "
            "AND name <> '' ORDER BY opened_at DESC, digest LIMIT ?",
            limit,
        )
        return tuple(Document(*map(loaded, row)) for row in rows)

    def shelf(self, limit: int = 200, after: tuple[float, str] = _NEWEST) -> tuple[Shelved, ...]:
        """Return some of all documents, the one read last first.

        To go on, give `opened_at` and digest of the last one that is known.
        """
        rows = self._rows(
            f"SELECT digest, name, title, opened_at, part, parts.words, texts.digest, {_ABOUT} "  # noqa: S608 - our own names
            "FROM documents LEFT JOIN abouts USING (digest) LEFT JOIN parts USING (digest) "
            "LEFT JOIN texts USING (digest) WHERE opened_at > 0 "
            "AND (opened_at < ?1 OR (opened_at = ?1 AND digest > ?2)) "
            "ORDER BY opened_at DESC, digest LIMIT ?3",
            *after,
            limit,
        )
        return tuple(map(_shelved, rows))

    def shelf_size(self) -> int:
        """Return how many documents there are."""
        return int(self._rows("SELECT count(*) FROM documents WHERE opened_at > 0")[0][0])

    def about(self, digest: str) -> About | None:
        """Return what is told of a document, or None when nothing was noted yet."""
        rows = self._rows(f"SELECT {_ABOUT} FROM abouts WHERE digest = ?", digest)  # noqa: S608 - our own names
        return _about(rows[0]) if rows else None

    def set_about(self, digest: str, about: About, found_by: SearchText) -> None:
        """Note what is told of a document, and the words that it is found by."""
        row = (
            *map(stored, (about.source, about.author, about.published, about.script)),
            stored(about.opening),
            *(about.length, about.removed, about.people, about.organisations, about.places),
            json.dumps(about.who),
            stored(found_by.text),
            found_by.spoken,
        )
        signs = ", ".join("?" * (len(row) + 1))
        with self._writing(digest) as connection:
            connection.execute(f"INSERT OR REPLACE INTO abouts VALUES ({signs})", (digest, *row))  # noqa: S608 - signs alone

    def search_texts(
        self, limit: int = 200, after: tuple[float, str] = _NEWEST
    ) -> tuple[tuple[Document, SearchText], ...]:
        """Return what documents are found by, in the order of `shelf`."""
        rows = self._rows(
            "SELECT digest, name, title, opened_at, words, spoken "
            "FROM documents LEFT JOIN abouts USING (digest) WHERE opened_at > 0 "
            "AND (opened_at < ?1 OR (opened_at = ?1 AND digest > ?2)) "
            "ORDER BY opened_at DESC, digest LIMIT ?3",
            *after,
            limit,
        )
        return tuple(
            (Document(*map(loaded, row[:4])), SearchText(loaded(row[4]) or "", row[5] or ""))
            for row in rows
        )

    def set_part(self, digest: str, part: float, words: str = "", read_at: float = 0.0) -> None:
        """Remember how much of a document, 0 to 1, was read by `read_at`; 0 means now.

        `words` are those where one stopped.
        """
        with self._writing(digest) as connection:
            row = (digest, part, stored(words))
            connection.execute("INSERT OR REPLACE INTO parts VALUES (?, ?, ?)", row)
            connection.execute(
                "UPDATE documents SET opened_at = ? WHERE digest = ? AND opened_at > 0",
                (read_at or time.time(), digest),
            )

    def move(self, digest: str, name: str) -> None:
        """Remember that a document lies elsewhere now."""
        with self._writing() as connection:
            connection.execute(
                "UPDATE documents SET name = ? WHERE digest = ?", (stored(name), digest)
            )

    def text(self, digest: str) -> tuple[str, bool] | None:
        """Return a text that is no file, and whether it is HTML; None when none is kept."""
        rows = self._rows("SELECT content, is_html FROM texts WHERE digest = ?", digest)
        return (loaded(rows[0][0]), bool(rows[0][1])) if rows else None

    def keep_text(self, digest: str, text: str, *, is_html: bool) -> None:
        """Keep a text that is no file, since it could not be opened again without."""
        with self._writing(digest) as connection:
            connection.execute(
                "INSERT OR REPLACE INTO texts VALUES (?, ?, ?)", (digest, stored(text), is_html)
            )

    def put_away(self, digest: str) -> None:
        """Take a document off the shelf; it is forgotten when the library is closed."""
        self._turn_time(1, digest)

    def put_back(self, digest: str) -> None:
        """Have a document on the shelf again that was put away."""
        self._turn_time(-1, digest)

    def _turn_time(self, sign: int, digest: str) -> None:
        with self._writing() as connection:
            connection.execute(
                "UPDATE documents SET opened_at = -opened_at WHERE digest = ? "
                "AND opened_at * ? > 0",
                (digest, sign),
            )

    def forget(self, digest: str) -> None:
        """Forget all about a document."""
        with self._writing() as connection:
            connection.execute("DELETE FROM documents WHERE digest = ?", (digest,))

    def forget_everything(self) -> None:
        """Forget all documents, and the copies that older versions or faults left beside.

        What was written is overwritten on the disk, as far as SQLite can.
        """
        with self._guarded():
            self._connection.execute("PRAGMA secure_delete = ON")
        with self._writing() as connection:
            connection.execute("DELETE FROM documents")
        with self._guarded():
            self._connection.execute("VACUUM")
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            for copy in self.path.parent.glob(f"{self.path.name}.*"):
                copy.unlink(missing_ok=True)

    def close(self) -> None:
        """Forget what was put away, and close the file."""
        with suppress(MemoryUnavailable):
            if self._rows("SELECT 1 FROM documents WHERE opened_at < 0 LIMIT 1"):
                with self._writing() as connection:
                    connection.execute("DELETE FROM documents WHERE opened_at < 0")
        super().close()


def _shelved(row: tuple[Any, ...]) -> Shelved:
    about = About() if row[7] is None else _about(row[7:])
    document, words = Document(*map(loaded, row[:4])), loaded(row[5]) or ""
    return Shelved(document, about, row[4], words, is_kept=row[6] is not None)


def _about(row: tuple[Any, ...]) -> About:
    try:
        who = json.loads(row[-1])
    except ValueError:
        who = []
    names = tuple(name for name in who if isinstance(name, str)) if isinstance(who, list) else ()
    values: list[Any] = [*map(loaded, row[:-1]), names]
    return About(*values)
