"""The readings a character can have, who gives each, and the way to choose another."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from reader.core.chinese.tones import parse_syllable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.core.article import Candidate

__all__ = ["SCOPES", "ReadingChoice", "Scope"]

Scope = Literal["here", "text", "everywhere"]
SCOPES: tuple[Scope, ...] = ("here", "text", "everywhere")


class ReadingChoice(QWidget):
    """One row a reading; `chosen` tells the number of the character, the syllable, the scope.

    An empty syllable asks for the reading that stands without the reader's choice.
    """

    chosen = Signal(int, str, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._candidates: list[tuple[Candidate, ...]] = []
        self._readings: list[str | None] = []
        self._state: object = None
        self._text = ""
        self._at = 0
        self._title = QLabel(self)
        self._title.setProperty("role", "heading")
        self.scope = QComboBox(self)
        self.scope.addItems(SCOPES)
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self._clicked)
        self.rows: list[QRadioButton] = []
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(1, 1)
        self.field = QLineEdit(self)
        self.field.returnPressed.connect(self._typed)
        self.field.textChanged.connect(lambda _: self._show_problem(""))
        self._problem = QLabel(self)
        self._problem.setProperty("role", "hint")
        self._problem.hide()
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self.scope)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addLayout(self._grid)
        column.addWidget(self.field)
        column.addWidget(self._problem)
        self.speak()

    def speak(self) -> None:
        """Write everything in the language of the window."""
        scopes = self.tr("here only"), self.tr("in this text"), self.tr("in all texts")
        for at, words in enumerate(scopes):
            self.scope.setItemText(at, words)
        self.scope.setAccessibleName(self.tr("Where the reading is changed"))
        self.field.setPlaceholderText(self.tr("Another reading: shuai4 or shuài"))
        self.field.setAccessibleName(self.tr("Another reading"))
        self.show_character(self._at)

    def set_word(
        self,
        text: str,
        readings: Sequence[str | None],
        candidates: Sequence[tuple[Candidate, ...]],
    ) -> None:
        """Take the readings of a word's characters: what is read, and what could be."""
        state = text, tuple(readings), tuple(candidates)
        if state == self._state:
            return
        self._state = state
        self._text = text
        self._readings = list(readings)
        self._candidates = list(candidates)
        self.show_character(self._at if self._at < len(text) else 0)

    def show_character(self, at: int) -> None:
        """List the readings of one character of the word."""
        self._at = at
        had_focus = any(row.hasFocus() for row in self.rows)
        for row in range(self._grid.rowCount()):
            for column in range(2):
                item = self._grid.itemAtPosition(row, column)
                widget = item.widget() if item is not None else None
                if widget is not None:
                    self._grid.removeWidget(widget)
                    widget.hide()
                    widget.deleteLater()
        self.rows = []
        if not 0 <= at < len(self._readings):
            return
        self._title.setText(self.tr("Reading of %1").replace("%1", self._text[at]))
        candidates = self._candidates[at] if at < len(self._candidates) else ()
        for number, candidate in enumerate(candidates):
            self._add_row(number, candidate, candidate.pinyin == self._readings[at])
            if had_focus and candidate.pinyin == self._readings[at]:
                self.rows[number].setFocus()
        self._show_problem("")

    @property
    def current_scope(self) -> Scope:
        """Where a change holds."""
        return SCOPES[self.scope.currentIndex()]

    def _add_row(self, number: int, candidate: Candidate, is_read: bool) -> None:  # noqa: FBT001
        sources = self.tr(", ").join(self._word(source) for source in candidate.sources)
        button = QRadioButton(candidate.pinyin, self)
        button.setStyleSheet("font-size: 17px;")
        button.setAccessibleName(f"{candidate.pinyin}: {sources}")
        button.setChecked(is_read)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._group.addButton(button, number)
        label = QLabel(sources, self)
        label.setProperty("role", "quiet")
        label.setWordWrap(True)
        self._grid.addWidget(button, number, 0)
        self._grid.addWidget(label, number, 1)
        for part in (button, label):
            part.show()
        self.rows.append(button)

    def _word(self, source: str) -> str:
        words = {
            "user": self.tr("your choice"),
            "author": self.tr("the author's annotation"),
            "surname": self.tr("as a surname"),
            "rule": self.tr("grammar around it"),
            "model": self.tr("words around it"),
            "dictionary": self.tr("dictionary"),
            "character": self.tr("this character can be read so"),
            "injected": self.tr("put into the source as noise"),
        }
        return words.get(source, source)

    def _clicked(self, number: int) -> None:
        candidates = self._candidates[self._at]
        if 0 <= number < len(candidates):
            self.chosen.emit(self._at, candidates[number].pinyin, self.current_scope)

    def _typed(self) -> None:
        written = self.field.text().strip()
        syllable = parse_syllable(written)
        if syllable is None:
            self._show_problem(self.tr("%1 is no syllable of pinyin").replace("%1", written))
            return
        self.field.clear()
        self.chosen.emit(self._at, syllable, self.current_scope)

    def _show_problem(self, sentence: str) -> None:
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))
