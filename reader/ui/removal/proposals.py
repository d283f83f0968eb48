"""Beside the kinds of dirt: what was only suggested, and what was kept on purpose."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from reader.core.chinese.han import is_hanzi
from reader.ui.controls import grouped
from reader.ui.languages.telling import told
from reader.ui.removal.rows import listed_signs

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.core.article import Article
    from reader.ui.texts.treating import Treating

__all__ = ["Proposals", "beside"]

_LISTED = 40
"""Suggestions that are listed at most; the others are counted."""
_EXAMPLES = 5
"""Different brackets that are listed for each reason to keep them."""
_LONGEST = 24  # code points of a text that is listed


class _Place(NamedTuple):
    """A stretch of the source or of the clean text, and its number among its like."""

    start: int
    end: int
    in_source: bool
    number: int


class Proposals(QObject):
    """Writes two lists into a column; its parent is asked for nothing."""

    place_wanted = Signal(int, int, bool)
    """A stretch, and whether it is one of the source (else of the clean text)."""
    made = Signal(object)
    """The indexes of candidates that are to be made."""
    repairs_switched = Signal(object, bool)
    """The indexes of repairs that are to be accepted (or not)."""

    def suggest(
        self, body: QWidget, column: QVBoxLayout, article: Article, known: Treating,
        mended: frozenset[int],
    ) -> int:  # fmt: skip
        """List what was suggested; return how many there are."""
        edits: dict[tuple[str, str], list[_Place]] = {}
        repairs: dict[tuple[str, str], list[_Place]] = {}
        for number, repair in enumerate(article.repairs or ()):
            before, after = beside(article.text, repair.start, repair.end)
            pair = (before + repair.old + after, before + repair.new + after)
            place = _Place(repair.start, repair.end, False, number)
            repairs.setdefault(pair, []).append(place)
        for index in sorted((known.pending & known.left) - known.guessed - known.undone):
            edit = known.candidates[index]
            place = _Place(edit.start, edit.end, True, index)
            edits.setdefault((edit.old, edit.new), []).append(place)
        total = sum(len(places) for places in (*edits.values(), *repairs.values()))
        if not total:
            return 0
        column.addSpacing(12)
        _heading(body, column, self.tr("Suggested, not applied"), grouped(total))
        rows = [(pair, places, False) for pair, places in edits.items()]
        rows += [(pair, places, True) for pair, places in repairs.items()]
        for (old, new), places, is_repair in rows[:_LISTED]:
            self._suggestion(body, column, (old, new), places, mended if is_repair else None)
        self._more(body, column, len(rows) - _LISTED)
        return total

    def keep(self, body: QWidget, column: QVBoxLayout, article: Article, known: Treating) -> None:
        """List what was looked at and kept, by the reason for it."""
        source = article.source.text
        guesses = {known.candidates[at].start: at for at in known.guessed}
        gone = {known.candidates[at].start for at in known.guessed - known.left}
        groups: dict[str, dict[str, list[_Place]]] = {}
        for item in known.kept:
            if item.start in gone:
                continue
            base = source[item.start - 1 : item.start]
            place = _Place(item.start, item.end, True, guesses.get(item.start, -1))
            groups.setdefault(item.reason, {}).setdefault(base + item.text, []).append(place)
        if not groups:
            return
        column.addSpacing(12)
        _heading(body, column, self.tr("Kept on purpose"), grouped(known.kept_count - len(gone)))
        for reason, texts in groups.items():
            words = QLabel(told(reason), body)
            words.setWordWrap(True)
            words.setProperty("role", "hint")
            words.setContentsMargins(6, 4, 8, 0)
            column.addWidget(words)
            for text, places in list(texts.items())[:_EXAMPLES]:
                self._kept(body, column, text, places)
            self._more(body, column, len(texts) - _EXAMPLES)

    def _suggestion(
        self,
        body: QWidget,
        column: QVBoxLayout,
        pair: tuple[str, str],
        places: Sequence[_Place],
        mended: frozenset[int] | None,
    ) -> None:
        old, new = (listed_signs(text, _LONGEST) for text in pair)
        indexes = tuple(place.number for place in places)
        row = self._row(body, column, f"{old}  →  {new or self.tr('nothing')}", places)
        is_made = mended is not None and mended.issuperset(indexes)
        do = QPushButton(self.tr("Undo") if is_made else self.tr("Apply"), body)
        do.setProperty("role", "link")
        do.setAccessibleName(f"{do.text()}: {old} → {new}")
        if mended is None:
            do.clicked.connect(lambda: self.made.emit(indexes))
        else:
            do.clicked.connect(lambda: self.repairs_switched.emit(indexes, not is_made))
        row.addWidget(do)

    def _kept(
        self, body: QWidget, column: QVBoxLayout, text: str, places: Sequence[_Place]
    ) -> None:
        row = self._row(body, column, listed_signs(text, _LONGEST), places)
        indexes = tuple(place.number for place in places if place.number >= 0)
        if indexes:
            do = QPushButton(self.tr("Take out"), body)
            do.setProperty("role", "link")
            do.setAccessibleName(f"{do.text()}: {text}")
            do.clicked.connect(lambda: self.made.emit(indexes))
            row.addWidget(do)

    def _row(
        self, body: QWidget, column: QVBoxLayout, text: str, places: Sequence[_Place]
    ) -> QHBoxLayout:
        button = QPushButton(text if len(places) == 1 else f"{text}   ×{len(places)}", body)
        button.setProperty("role", "plain-link")
        button.setToolTip(self.tr("Show it in the text"))
        turn = [0]

        def show() -> None:
            place = places[turn[0] % len(places)]
            turn[0] += 1
            self.place_wanted.emit(*place[:3])

        button.clicked.connect(show)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        row.addStretch(1)
        column.addLayout(row)
        return row

    def _more(self, body: QWidget, column: QVBoxLayout, count: int) -> None:
        if count > 0:
            rest = QLabel(self.tr("%1 more").replace("%1", grouped(count)), body)
            rest.setProperty("role", "hint")
            rest.setContentsMargins(6, 0, 0, 4)
            column.addWidget(rest)


def beside(text: str, start: int, end: int) -> tuple[str, str]:
    """Return the Hanzi before a form, or the one after it where none stands before."""
    before, after = text[max(0, start - 1) : start], text[end : end + 1]
    if is_hanzi(before):
        return before, ""
    return ("", after) if is_hanzi(after) else ("", "")


def _heading(body: QWidget, column: QVBoxLayout, text: str, count: str) -> None:
    row = QHBoxLayout()
    heading = QLabel(text, body)
    heading.setProperty("role", "heading")
    number = QLabel(count, body)
    number.setProperty("role", "quiet")
    row.addWidget(heading)
    row.addStretch()
    row.addWidget(number)
    column.addLayout(row)
    column.addSpacing(4)
