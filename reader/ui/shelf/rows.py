"""The documents of the library as the page lists them; all of them are a list in memory."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from reader.ui.shelf.entry import Written, written

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from reader.library import Shelved

__all__ = ["ShelfRows"]

_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole


class ShelfRows(QAbstractListModel):
    """The documents, the one read last first; a filter leaves some."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.entries: list[Shelved] = []
        self.missing: set[str] = set()
        """The names of documents whose files are gone, as far as is known."""
        self.total = 0
        """How many documents the library has."""
        self._shown: list[Shelved] = []
        self._wanted: Collection[str] | None = None
        self._written: dict[str, Written] = {}
        self._first: Shelved | None = None

    @property
    def is_filtered(self) -> bool:
        """Whether a filter is at work."""
        return self._wanted is not None

    def show(self, entries: Sequence[Shelved]) -> None:
        """List these documents and no others."""
        self.beginResetModel()
        self.entries = list(entries)
        self._written.clear()
        self._filter()
        self.endResetModel()

    def add(self, entries: Sequence[Shelved]) -> None:
        """List these documents behind the others."""
        if not entries:
            return
        self.entries += entries
        new = [one for one in entries if self._fits(one)]
        if new:
            first = len(self._shown)
            self.beginInsertRows(QModelIndex(), first, first + len(new) - 1)
            self._shown += new
            self.endInsertRows()

    def put_first(self, entry: Shelved | None) -> None:
        """Have a search go through this document too, which has a card of its own."""
        self._first = entry

    def filter(self, wanted: Collection[str] | None) -> None:
        """Leave the documents of these digests; None leaves all."""
        if wanted == self._wanted:
            return
        self.beginResetModel()
        self._wanted = wanted
        self._filter()
        self.endResetModel()

    def entry(self, row: int) -> Shelved:
        """Return the document of a row."""
        return self._shown[row]

    def row_of(self, digest: str) -> int:
        """Return the row of a document, or -1."""
        rows = (row for row, one in enumerate(self._shown) if one.document.digest == digest)
        return next(rows, -1)

    def take_out(self, digest: str) -> None:
        """List a document no more."""
        row = self.row_of(digest)
        if row >= 0:
            self.beginRemoveRows(QModelIndex(), row, row)
            entry = self._shown.pop(row)
            self.entries.remove(entry)
            self.total -= 1
            self.endRemoveRows()

    def put_in(self, entry: Shelved, at: int) -> None:
        """List a document again at its old place among all."""
        self.beginResetModel()
        self.entries.insert(min(at, len(self.entries)), entry)
        self.total += 1
        self._filter()
        self.endResetModel()

    def words(self, entry: Shelved) -> Written:
        """Return what is written on a document's card."""
        digest = entry.document.digest
        if digest not in self._written:
            self._written[digest] = written(entry)
        return self._written[digest]

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return how many are left by the filter."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> Any:  # noqa: ANN401 - Qt's
        """Return a document's title, and all that its card says for a screen reader."""
        if role not in (_Role.DisplayRole, _Role.AccessibleTextRole, _Role.ToolTipRole):
            return None
        entry = self._shown[index.row()]
        words = self.words(entry)
        if role == _Role.DisplayRole:
            return words.title
        parts = [words.title, words.first, words.second, self.state(entry)]
        if role == _Role.ToolTipRole:
            parts = [words.title, entry.document.name or self.tr("Pasted text")]
            return "\n".join(filter(None, parts))
        return ", ".join(filter(None, parts))

    def state(self, entry: Shelved) -> str:
        """Return how far a document was read, or that its file is gone."""
        if entry.document.name in self.missing and entry.document.name:
            return self.tr("File is missing")
        if entry.part is None:
            return self.tr("New")
        if entry.part >= 1.0:
            return self.tr("Done")
        return self.tr("%1 %").replace("%1", str(round(100 * entry.part)))

    def _fits(self, entry: Shelved) -> bool:
        return self._wanted is None or entry.document.digest in self._wanted

    def _filter(self) -> None:
        first = [self._first] if self._first is not None and self._wanted is not None else []
        self._shown = [one for one in (*first, *self.entries) if self._fits(one)]
