"""What kinds of dirt there were: named, counted, to be put back or taken out as one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from reader.ui.controls import IconButton, grouped
from reader.ui.languages.telling import told
from reader.ui.removal.proposals import Proposals

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reader.core.article import Article
    from reader.core.wording import Sentence
    from reader.ui.look.icons import Icons
    from reader.ui.texts.treating import Treating

__all__ = ["EditKinds", "kind_name"]


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
        "paging": tr("Page turners"),
        "chrome": tr("Page furniture"),
        "small_form": tr("Small punctuation marks"),
        "lost_indent": tr("Indents inside lines"),
        "own_rule": tr("Your own rules"),
    }
    return names.get(kind) or kind.replace("_", " ").capitalize()


class EditKinds(QWidget):
    """The kinds with their counts, then what was suggested and what was kept on purpose."""

    wanted = Signal(str)
    """The next edit of this kind is wanted."""
    switched = Signal(str, bool)
    """All edits of this kind are wanted (or not)."""
    repair_toggled = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("removed-kinds-list")
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(16, 12, 12, 16)
        self._whole.setSpacing(6)
        self.proposals = Proposals(self)
        self._fill_body()
        self.boxes: dict[str, QCheckBox] = {}
        self.onward: dict[str, IconButton] = {}
        self._icons: Icons | None = None
        self.repair = QCheckBox(self)
        self.repair.hide()
        self._whole.addWidget(self.repair)
        self._whole.addStretch()
        self.repair.toggled.connect(self.repair_toggled)

    def speak(self) -> None:
        """Write what stands here always in the language of the window."""
        self.repair.setText(self.tr("Show the repaired forms"))

    def set_icons(self, icons: Icons) -> None:
        """Draw in the theme's colours."""
        self._icons = icons
        for button in self.onward.values():
            button.setIcon(icons.icon("down", size=16))

    def show_kinds(
        self,
        kinds: Mapping[str, Sequence[int]],
        known: Treating,
        article: Article,
        mended: frozenset[int],
    ) -> None:
        """List what was done to a text, and what was only thought of.

        `kinds` are the indexes of the edits of each kind, `mended` those of accepted repairs.
        """
        focused = self._focused()
        self._clear()
        if kinds:
            self._heading(self.tr("By kind"), "")
        for kind, indexes in sorted(kinds.items(), key=lambda item: -len(item[1])):
            left = len(known.left.intersection(indexes)) if known.left else 0
            self._kind(kind, len(indexes), left, known.candidates[indexes[0]].reason)
        self.proposals.suggest(self._body, self._column, article, known, mended)
        if article.repairs:
            self.repair.blockSignals(True)
            self.repair.setChecked(len(mended) == len(article.repairs))
            self.repair.blockSignals(False)
            self.repair.show()
        self.proposals.keep(self._body, self._column, article, known)
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

    def _kind(self, kind: str, count: int, undone: int, reason: Sentence) -> None:
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
        words = QLabel(told(reason), self._body)
        words.setWordWrap(True)
        words.setProperty("role", "hint")
        words.setContentsMargins(24, 0, 40, 6)
        self._column.addWidget(words)
        self.boxes[kind], self.onward[kind] = box, onward

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
