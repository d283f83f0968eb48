"""The window of one's own cleaning rules: add, try, switch off, delete."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
)

from reader.core.cleanrules import CleanRule
from reader.ui.controls import grouped
from reader.ui.languages.telling import told
from reader.ui.removal.rows import listed_signs, visible_signs

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from reader.core.cleanrules import RuleLine
    from reader.ui.reading import Reading
    from reader.ui.rules.rulebook import Rulebook
    from reader.ui.work.messages import RuleTried

__all__ = ["RuleDialog"]

PAUSE = 250
"""Milliseconds without a key after which a rule is tried."""
_LONGEST = 40  # code points of a rule that are listed


class RuleDialog(QDialog):
    """Lists the rules of the file; below them one rule is written and tried at once."""

    def __init__(self, book: Rulebook, reading: Reading, parent: QWidget) -> None:
        super().__init__(parent)
        self._book, self._reading = book, reading
        self._at = -1
        self.resize(560, 620)
        self.list = QListWidget(self)
        self.list.setUniformItemSizes(True)
        self.wanted = QLineEdit(self)
        self.put = QLineEdit(self)
        self.regex, self.here = QCheckBox(self), QCheckBox(self)
        self.preview = QLabel(self)
        self.preview.setWordWrap(True)
        self.preview.setTextFormat(Qt.TextFormat.PlainText)
        self.preview.setMinimumHeight(132)
        self.preview.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.add_button = self._button(self._add)
        self.change_button = self._button(self._change)
        self.delete_button = self._button(self._delete)
        self.close_button = self._button(self.close)
        self._note = QLabel(self)
        self._note.setWordWrap(True)
        self._note.setProperty("role", "hint")
        self._note.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self._try)
        self._labels = QLabel(self), QLabel(self)
        self._lay_out()
        for field in (self.wanted, self.put):
            field.textChanged.connect(self._edited)
        for box in (self.regex, self.here):
            box.toggled.connect(self._edited)
        self.list.currentRowChanged.connect(self._chosen)
        self.list.itemChanged.connect(self._ticked)
        book.changed.connect(self.refresh)
        reading.rule_tried.connect(self._tried)
        reading.text_shown.connect(self._edited)
        self.speak()

    def speak(self) -> None:
        """Write everything in the language of the window; what is written in fields stays."""
        self.setWindowTitle(self.tr("My cleaning rules"))
        self.list.setAccessibleName(self.tr("My cleaning rules"))
        self.wanted.setAccessibleName(self.tr("Find"))
        self.put.setAccessibleName(self.tr("Put there"))
        self.put.setPlaceholderText(self.tr("Nothing: it is removed"))
        self._labels[0].setText(self.tr("&Find"))
        self._labels[1].setText(self.tr("&Put there"))
        self.regex.setText(self.tr("A regular &expression"))
        self.here.setText(self.tr("In this &text only"))
        self.add_button.setText(self.tr("&Add"))
        self.change_button.setText(self.tr("&Change"))
        self.delete_button.setText(self.tr("&Delete"))
        self.close_button.setText(self.tr("Close"))
        wanted = self.rule()
        self.refresh()
        self._fill(wanted)

    def begin(self, text: str) -> None:
        """Begin a new rule that finds this text."""
        self.list.setCurrentRow(-1)
        self._at = -1
        self._fill(CleanRule(text))
        self.wanted.setFocus()
        self.wanted.selectAll()

    def refresh(self) -> None:
        """List the rules as they are now."""
        self.list.blockSignals(True)
        row = self.list.currentRow()
        self.list.clear()
        for at, line in enumerate(self._book.lines):
            if line.rule is not None or line.trouble:
                self._list(at, line)
        self.list.setCurrentRow(min(row, self.list.count() - 1))
        self.list.blockSignals(False)
        self._chosen(self.list.currentRow())
        kept = self.tr("Kept in %1: a plain file that can be edited and shared.")
        path = self._book.path
        self._note.setText(kept.replace("%1", str(path)) if path is not None else "")

    def rule(self) -> CleanRule:
        """Return the rule as it is written in the fields."""
        find, put = self.wanted.text(), self.put.text()
        is_regex = self.regex.isChecked()
        if not is_regex:  # a field shows a line end as a sign
            find, put = (text.replace("\u2028", "\n") for text in (find, put))
        document = self._reading.document
        digest = document.digest if document is not None else None
        return CleanRule(find, put, is_regex, (digest or "") if self.here.isChecked() else "")

    def _list(self, at: int, line: RuleLine) -> None:
        rule = line.rule
        if rule is None:
            item = QListWidgetItem(told(line.trouble))
            item.setFlags(Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled)
        else:
            item = QListWidgetItem(self._words(rule))
            item.setCheckState(Qt.CheckState.Checked if rule.is_on else Qt.CheckState.Unchecked)
        item.setData(Qt.ItemDataRole.UserRole, at)
        self.list.addItem(item)

    def _words(self, rule: CleanRule) -> str:
        find, put = (listed_signs(text, _LONGEST) for text in (rule.find, rule.replacement))
        words = f"/{find}/" if rule.is_regex else find
        words = f"{words}  →  {put}" if put else words
        if not rule.digest:
            return words
        document = self._reading.document
        own = document is not None and rule.digest == document.digest
        where = self.tr("this text") if own else self.tr("another text")
        return f"{words}   ({where})"

    def _fill(self, rule: CleanRule) -> None:
        is_plain = not rule.is_regex
        for field, text in ((self.wanted, rule.find), (self.put, rule.replacement)):
            field.setText(text.replace("\n", "\u2028") if is_plain else text)
        self.regex.setChecked(rule.is_regex)
        self.here.setChecked(bool(rule.digest))
        self._edited()

    def _chosen(self, row: int) -> None:
        item = self.list.item(row) if row >= 0 else None
        self._at = item.data(Qt.ItemDataRole.UserRole) if item is not None else -1
        line = self._book.lines[self._at] if self._at >= 0 else None
        if line is not None and line.rule is not None:
            self._fill(line.rule)
        self._show_buttons()

    def _ticked(self, item: QListWidgetItem) -> None:
        at = item.data(Qt.ItemDataRole.UserRole)
        rule = self._book.lines[at].rule
        on = item.checkState() == Qt.CheckState.Checked
        if rule is not None and rule.is_on != on:
            self._book.replace(at, replace(rule, is_on=on))

    def _add(self) -> None:
        self._book.add(self.rule())
        self.list.setCurrentRow(self.list.count() - 1)

    def _change(self) -> None:
        before = self._book.lines[self._at].rule if self._at >= 0 else None
        if before is not None:
            self._book.replace(self._at, replace(self.rule(), is_on=before.is_on))

    def _delete(self) -> None:
        if self._at >= 0:
            self._book.remove(self._at)

    def _edited(self, *_: object) -> None:
        self._show_buttons()
        if self.wanted.text():
            self._timer.start()
        else:
            self._timer.stop()
            self.preview.setText(self.tr("Write what to find; what it changes is shown here."))

    def _try(self) -> None:
        document = self._reading.document
        if document is not None and self.wanted.text():
            document.treating.try_rule(self.rule())

    def _tried(self, tried: RuleTried) -> None:
        if tried.rule != self.rule():
            return
        if tried.sentence:
            self.preview.setText(told(tried.sentence))
            return
        one, many = self.tr("1 place in this text"), self.tr("%1 places in this text")
        nothing = self.tr("It finds nothing in this text.")
        words = many.replace("%1", grouped(tried.found)) if tried.found > 1 else one
        lines = [words if tried.found else nothing]
        for before, old, new, after in tried.examples:
            shown = [visible_signs(text) for text in (before, old, new, after)]
            put = f" → {shown[2]}" if shown[2] else ""
            lines.append(f"…{shown[0]}[{shown[1]}{put}]{shown[3]}…")
        self.preview.setText("\n".join(lines))

    def _show_buttons(self) -> None:
        has_text = bool(self.wanted.text())
        line = self._book.lines[self._at] if 0 <= self._at < len(self._book.lines) else None
        is_rule = line is not None and line.rule is not None
        self.add_button.setEnabled(has_text)
        self.change_button.setEnabled(has_text and is_rule)
        self.delete_button.setEnabled(line is not None)

    def _button(self, do: Callable[[], object]) -> QPushButton:
        button = QPushButton(self)
        button.setAutoDefault(False)
        button.clicked.connect(do)
        return button

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setSpacing(8)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignVCenter)
        for label, field in zip(self._labels, (self.wanted, self.put), strict=True):
            label.setBuddy(field)
            form.addRow(label, field)
        boxes = QHBoxLayout()
        boxes.setSpacing(24)
        boxes.addWidget(self.regex)
        boxes.addWidget(self.here)
        boxes.addStretch()
        form.addRow("", boxes)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.add_button, self.change_button, self.delete_button):
            row.addWidget(button)
        row.addStretch()
        row.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(self.list, 1)
        column.addLayout(form)
        column.addWidget(self.preview)
        column.addWidget(self._note)
        column.addLayout(row)
