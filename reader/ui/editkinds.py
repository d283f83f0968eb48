"""What kinds of dirt there were: named, counted, to be put back or taken out as one."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from reader.core.chinese.han import is_hanzi
from reader.ui.controls import IconButton, grouped

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reader.core.article import Article
    from reader.core.edits import Edit
    from reader.ui.icons import Icons

__all__ = ["EditKinds", "kind_name"]

_LISTED = 40
"""Suggestions that are listed at most; the others are counted."""


def kind_name(kind: str) -> str:
    """Return what a kind of edit is called; one without a name is called by its own."""

    def tr(text: str) -> str:
        return QCoreApplication.translate("EditKinds", text)

    names = {
        "injected_reading": tr("Readings put into the text"),
        "author_reading": tr("The author's own readings"),
        "injected_emoji": tr("Emoji put into the text"),
        "lookalike_letter": tr("Letters that only look right"),
        "invisible": tr("Invisible characters"),
        "blank": tr("Blanks between Hanzi"),
        "hard_wrap": tr("Line ends inside sentences"),
        "html_reference": tr("HTML references"),
        "mojibake": tr("Characters that were read wrongly"),
        "advertising": tr("Advertising"),
        "byte_shift": tr("Bytes put between bytes"),
        "private_use": tr("Characters of no meaning"),
        "full_width": tr("Wide letters and digits"),
        "lost_indent": tr("Indents inside lines"),
    }
    return names.get(kind) or kind.replace("_", " ").capitalize()


class EditKinds(QWidget):
    """The kinds with their counts, then the suggestions that were not made."""

    wanted = Signal(str)
    """The next edit of this kind is wanted."""
    switched = Signal(str, bool)
    """All edits of this kind are wanted (or not)."""
    place_wanted = Signal(int, int, bool)
    """A stretch, and whether it is one of the source (else of the clean text)."""
    repair_toggled = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("removed-kinds-list")
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(16, 12, 12, 16)
        self._whole.setSpacing(6)
        self._fill_body()
        self.boxes: dict[str, QCheckBox] = {}
        self.onward: dict[str, IconButton] = {}
        self._icons: Icons | None = None
        self.repair = QCheckBox(self.tr("Show the repaired forms"), self)
        self.repair.hide()
        self._whole.addWidget(self.repair)
        self._whole.addStretch()
        self.repair.toggled.connect(self.repair_toggled)

    def set_icons(self, icons: Icons) -> None:
        """Draw in the theme's colours."""
        self._icons = icons
        for button in self.onward.values():
            button.setIcon(icons.icon("down", size=16))

    def show_kinds(
        self, edits: Sequence[Edit], undone: frozenset[int], article: Article, *, repairing: bool
    ) -> None:
        """List what was done to a text, and what was only thought of."""
        focused = self._focused()
        self._clear()
        counts = Counter(edit.kind for edit in edits)
        open_counts = Counter(edits[at].kind for at in undone)
        reasons = {edit.kind: edit.reason for edit in edits}
        if counts:
            self._heading(self.tr("By kind"), "")
        for kind, count in counts.most_common():
            self._kind(kind, count, open_counts[kind], reasons[kind])
        self._suggestions(article, repairing=repairing)
        if focused is not None and focused[1] in focused[0]:
            control = focused[0][focused[1]]
            control.show()  # the layout would show it later only
            control.setFocus()

    def _focused(self) -> tuple[Mapping[str, QWidget], str] | None:
        """Return where the keyboard is, so that it is there again on the new controls."""
        for controls in (self.boxes, self.onward):
            for kind, control in controls.items():
                if control.hasFocus():
                    return controls, kind
        return None

    def _kind(self, kind: str, count: int, undone: int, reason: str) -> None:
        name = kind_name(kind)
        box = QCheckBox(name, self._body)
        box.setTristate(0 < undone < count)
        states = Qt.CheckState
        state = states.PartiallyChecked if undone else states.Checked
        box.setCheckState(states.Unchecked if undone == count else state)
        box.setAccessibleName(self.tr("Taken out: %1").replace("%1", name))
        box.setToolTip(self.tr("Unticked, all of this kind stay in the text"))
        box.clicked.connect(lambda: self.switched.emit(kind, undone > 0))
        onward = IconButton(self.tr("Next of this kind: %1").replace("%1", name), self._body)
        onward.clicked.connect(lambda: self.wanted.emit(kind))
        if self._icons is not None:
            onward.setIcon(self._icons.icon("down", size=16))
        number = QLabel(grouped(count), self._body)
        number.setProperty("role", "quiet")
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(box, 1)
        row.addWidget(number)
        row.addWidget(onward)
        self._column.addLayout(row)
        words = QLabel(reason, self._body)
        words.setWordWrap(True)
        words.setProperty("role", "hint")
        words.setContentsMargins(24, 0, 40, 6)
        self._column.addWidget(words)
        self.boxes[kind], self.onward[kind] = box, onward

    def _suggestions(self, article: Article, *, repairing: bool) -> None:
        groups: dict[tuple[str, str], list[tuple[int, int, bool]]] = {}
        for repair in article.repairs or ():
            before, after = _beside(article.text, repair.start, repair.end)
            pair = (before + repair.old + after, before + repair.new + after)
            groups.setdefault(pair, []).append((repair.start, repair.end, False))
        for edit in article.suggestions:
            place = (edit.start, edit.end, True)
            groups.setdefault((edit.old, edit.new), []).append(place)
        if not groups:
            return
        total = sum(map(len, groups.values()))
        self._column.addSpacing(12)
        self._heading(self.tr("Suggested, not applied"), grouped(total))
        for (old, new), places in list(groups.items())[:_LISTED]:
            self._suggestion(old, new, places)
        if len(groups) > _LISTED:
            rest = QLabel(self.tr("%1 more").replace("%1", str(len(groups) - _LISTED)), self._body)
            rest.setProperty("role", "hint")
            self._column.addWidget(rest)
        if article.repairs:
            self.repair.blockSignals(True)
            self.repair.setChecked(repairing)
            self.repair.blockSignals(False)
            self.repair.show()

    def _suggestion(self, old: str, new: str, places: list[tuple[int, int, bool]]) -> None:
        text = f"{old}  →  {new or self.tr('nothing')}"
        button = QPushButton(text if len(places) == 1 else f"{text}   ×{len(places)}", self._body)
        button.setProperty("role", "link")
        button.setToolTip(self.tr("Show it in the text"))
        turn = [0]

        def show() -> None:
            place = places[turn[0] % len(places)]
            turn[0] += 1
            self.place_wanted.emit(*place)

        button.clicked.connect(show)
        row = QHBoxLayout()
        row.addWidget(button)
        row.addStretch()
        self._column.addLayout(row)

    def _heading(self, text: str, count: str) -> None:
        row = QHBoxLayout()
        heading = QLabel(text, self._body)
        heading.setProperty("role", "heading")
        number = QLabel(count, self._body)
        number.setProperty("role", "quiet")
        row.addWidget(heading)
        row.addStretch()
        row.addWidget(number)
        self._column.addLayout(row)
        self._column.addSpacing(4)

    def _clear(self) -> None:
        """Begin anew on an empty body.

        The old body goes as a whole: to take layouts out one by one leaves them to Python and
        Qt at once, and the program fell over that.
        """
        self._body.hide()
        self._body.deleteLater()
        self._fill_body()
        self.repair.hide()
        self.boxes.clear()
        self.onward.clear()

    def _fill_body(self) -> None:
        self._body = QWidget(self)
        self._column = QVBoxLayout(self._body)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._whole.insertWidget(0, self._body)
        self._body.show()


def _beside(text: str, start: int, end: int) -> tuple[str, str]:
    """Return the Hanzi before a form, or the one after it where none stands before."""
    before, after = text[max(0, start - 1) : start], text[end : end + 1]
    if is_hanzi(before):
        return before, ""
    return ("", after) if is_hanzi(after) else ("", "")
