"""What the library remembers of an open document: brought back once, kept while one reads.

Places are remembered as offsets in the source with a short quote, so that they survive another
cleaning. When the library fails, reading goes on without it and the document says so once.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from reader.core.address import is_address
from reader.core.corrections import Rule
from reader.library import (
    AcceptedRepair,
    ChosenReading,
    CorrectedName,
    CorrectedNames,
    Document,
    OwnWord,
    Position,
    WordReading,
)
from reader.ui.places.anchors import anchored, clean_place
from reader.ui.places.kept import Kept
from reader.ui.texts.edit_memory import EditMemory

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from reader.library import Library, Mark
    from reader.ui.texts.document import OpenDocument

__all__ = ["Memory"]

SETTLED = 400
"""Milliseconds without scrolling after which a place is written down."""

LONGEST = 5_000_000
"""Characters of a pasted text that is kept."""


class Memory(QObject):
    """Keeps one document's place, choices and undone edits in the library."""

    def __init__(
        self,
        library: Library,
        document: OpenDocument,
        pasted: tuple[str, bool] | None = None,
        *,
        keeps_choices: bool = True,
    ) -> None:
        """Listen to the document; it owns this object.

        A text that was `pasted` (and whether it is HTML) is kept too: it has no file. Unless it
        `keeps_choices`, it is shown as all texts are.
        """
        super().__init__(document)
        self._keeps_choices = keeps_choices
        self._document = document
        self._kept = Kept(library, self)
        self._kept.failed.connect(document.failed)
        self._pasted = pasted if pasted is not None and len(pasted[0]) <= LONGEST else None
        self._place: int | None = None
        self._awaited: Position | None = None
        self._is_back = False
        self._edits = EditMemory(document, self._try)
        self._timer = QTimer(self, singleShot=True, interval=SETTLED)
        self._timer.timeout.connect(self._keep_place)
        document.taken_in.connect(self._bring_back)
        document.choices_changed.connect(self._keep_choices)
        document.text_changed.connect(self._text_changed)
        document.names_corrected.connect(self._keep_names)
        document.chosen.kept.connect(self._keep_readings)
        document.repairs_accepted.connect(self._keep_repairs)
        document.place_changed.connect(self._note_place)
        document.closing.connect(self._keep_place)
        document.closing.connect(self._edits.finish)

    def _bring_back(self) -> None:
        document, digest = self._document, self._document.digest
        if digest is None:
            return

        def bring(library: Library) -> None:
            choices = library.choices(digest)
            places = library.marks(digest, CorrectedName)
            document.set_names(CorrectedNames(places, library.marks(digest, Rule)))
            readings = library.marks(digest, ChosenReading), library.marks(digest, WordReading)
            own = library.marks(digest, OwnWord)
            if own or any(readings):
                document.chosen.bring_back(*readings, own)
            self._awaited = library.position(digest)
            library.remember(Document(digest, _lasting(document.path), document.title))
            if self._pasted is not None:
                text, is_html = self._pasted
                library.keep_text(digest, text, is_html=is_html)
            repairs = frozenset(library.marks(digest, AcceptedRepair))
            before = document.choices
            choices = replace(choices or before, encoding=before.encoding)
            if not self._keeps_choices:  # but how it is cleaned is what was decided about it
                kept = choices
                choices = replace(before, clean=kept.clean, force=kept.force, repair=kept.repair)
            same = (choices.clean, choices.force) == (before.clean, before.force)
            decided = self._edits.bring_back(library, digest)
            document.set_choices(choices)
            if repairs:
                document.accept_repairs(repairs, everything=choices.repair)
            if same and not decided:
                self._go_back()

        self._try(bring)
        self._is_back = True

    def _text_changed(self) -> None:
        """Keep what is undone; the text after the first one is there because of that."""
        digest = self._document.digest
        if digest is None or not self._is_back:
            return
        if self._awaited is not None:
            QTimer.singleShot(0, self, self._go_back)  # when the page shows this text
        self._edits.keep(digest)

    def _keep_repairs(self) -> None:
        repairs = sorted(self._document.mending.accepted, key=lambda repair: repair.start)
        self._keep_marks((AcceptedRepair, repairs))

    def _keep_readings(self) -> None:
        chosen = self._document.chosen
        self._keep_marks(
            (ChosenReading, chosen.places),
            (WordReading, chosen.words),
            (OwnWord, chosen.own_words),
        )

    def _keep_names(self) -> None:
        names = self._document.names
        self._keep_marks((CorrectedName, names.places), (Rule, names.rules))

    def _go_back(self) -> None:
        position, self._awaited = self._awaited, None
        article = self._document.article
        if position is None or article is None or position.offset == 0:
            return
        self._document.place_found.emit(clean_place(article, position))

    def _note_place(self, clean_offset: int) -> None:
        self._place = clean_offset
        self._timer.start()

    def _keep_place(self) -> None:
        self._timer.stop()
        article, digest = self._document.article, self._document.digest
        if self._place is None or article is None or digest is None or self._awaited is not None:
            return
        position, self._place = anchored(article, self._place), None
        self._try(lambda library: library.set_position(digest, position))

    def _keep_choices(self) -> None:
        digest, choices = self._document.digest, self._document.choices
        if digest is not None:
            self._try(lambda library: library.set_choices(digest, choices))

    def _keep_marks(self, *given: tuple[type[Mark], Iterable[Mark]]) -> None:
        """Keep the marks of these kinds as they are now, once what was kept is back."""
        digest = self._document.digest
        if digest is None or not self._is_back:
            return

        def keep(library: Library) -> None:
            for kind, marks in given:
                library.set_marks(digest, kind, marks)

        self._try(keep)

    def _try(self, work: Callable[[Library], object]) -> None:
        self._kept.ask(work, None)


def _lasting(path: str) -> str:
    """Return a path as it holds wherever the program is started, an address as it is."""
    return str(Path(path).absolute()) if path and not is_address(path) else path
