"""What the library remembers of a document's edits: those put back, and those asked for.

A few are remembered one by one. Of a whole book's hundred thousand the places are gathered in
small turns and kept as one piece, so that the window never waits for them.
"""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from reader.library import AcceptedEdit, UndoneEdit

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from reader.core.edits import Edit
    from reader.library import Library
    from reader.ui.texts.document import OpenDocument

__all__ = ["EditMemory"]

FEW = 500
"""Undone edits up to which each is remembered by itself."""
_TURN = 5000  # edits that are gathered in one turn of the window's loop


class EditMemory(QObject):
    """Brings back what was decided about edits, and keeps what is."""

    def __init__(
        self, document: OpenDocument, use: Callable[[Callable[[Library], object]], None]
    ) -> None:
        """Have `use` call what works with the library, if there is one."""
        super().__init__(document)
        self._document, self._use = document, use
        self._gathered = array("I")
        self._work: Iterator[None] | None = None
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._go_on)

    def bring_back(self, library: Library, digest: str) -> bool:
        """Decide as it was decided; return whether anything was."""
        accepted = _indexes(self._document.all_edits, library.marks(digest, AcceptedEdit))
        places = library.undone_places(digest)
        if places:
            spans = set(zip(places[::2], places[1::2], strict=True))
            undone = frozenset(
                at
                for at, edit in enumerate(self._document.all_edits)
                if (edit.start, edit.end) in spans
            )
        else:
            undone = _indexes(self._document.all_edits, library.marks(digest, UndoneEdit))
        self._document.treating.bring_back(undone, accepted)
        return bool(undone or accepted)

    def keep(self, digest: str) -> None:
        """Remember what is decided now."""
        self._turn.stop()
        edits, known = self._document.all_edits, self._document.treating
        asked = [AcceptedEdit(e.start, e.end, e.old) for e in _chosen(edits, known.accepted)]
        few = len(known.undone) <= FEW
        undone = known.undone if few else frozenset()
        marks = [UndoneEdit(e.start, e.end, e.old) for e in _chosen(edits, undone)]

        def write(library: Library) -> None:
            library.set_marks(digest, AcceptedEdit, asked)
            library.set_marks(digest, UndoneEdit, marks)
            if few:
                library.set_undone_places(digest, array("I"))

        self._use(write)
        if not few:
            self._work = self._gather(digest, edits, known.undone)
            self._turn.start()

    def finish(self) -> None:
        """Write down what is still being gathered: the document closes."""
        while self._turn.isActive():
            self._go_on()

    def _go_on(self) -> None:
        if self._work is None or next(self._work, self) is self:
            self._turn.stop()

    def _gather(
        self, digest: str, edits: tuple[Edit, ...], undone: frozenset[int]
    ) -> Iterator[None]:
        places = array("I")
        for count, at in enumerate(undone, start=1):
            edit = edits[at]
            places.append(edit.start)
            places.append(edit.end)
            if not count % _TURN:
                yield
        self._use(lambda library: library.set_undone_places(digest, places))


def _chosen(edits: tuple[Edit, ...], indexes: frozenset[int]) -> Iterator[Edit]:
    return (edits[at] for at in sorted(indexes))


def _indexes(
    edits: tuple[Edit, ...], marks: Iterable[UndoneEdit | AcceptedEdit]
) -> frozenset[int]:
    """Return where the remembered edits stand among those of the document."""
    wanted = {(mark.start, mark.end, mark.old) for mark in marks}
    if not wanted:
        return frozenset()
    places = enumerate(edits)
    return frozenset(at for at, edit in places if (edit.start, edit.end, edit.old) in wanted)
