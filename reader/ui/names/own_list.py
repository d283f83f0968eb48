"""The list of what the reader said of names: in this text, and in all texts."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.core.names import KIND_OF_TYPE
from reader.ui.controls import TARGET

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.core.article import EntityType
    from reader.ui.names.correcting import Correcting
    from reader.ui.reading import Reading

__all__ = ["OwnListDialog"]


class OwnListDialog(QDialog):
    """Lists all that was said, lets one take it back, merge other lists and share one's own."""

    def __init__(self, correcting: Correcting, reading: Reading, parent: QWidget) -> None:
        super().__init__(parent)
        self._correcting, self._reading = correcting, reading
        self._dropping: list[Callable[[], None]] = []
        self.setWindowTitle(self.tr("My names"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(460, 480)
        self._note = QLabel(self)
        self._note.setWordWrap(True)
        self._note.setProperty("role", "quiet")
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("My names"))
        self.list.setUniformItemSizes(True)
        self.drop_button = self._button(self.tr("&Remove"), self._drop)
        self.merge_button = self._button(self.tr("&Merge a list…"), self._ask_merge)
        self.save_button = self._button(self.tr("&Save a copy…"), self._ask_save)
        self.close_button = self._button(self.tr("Close"), self.accept)
        self.list.itemSelectionChanged.connect(self._show_buttons)
        row = QHBoxLayout()
        row.addWidget(self.drop_button)
        row.addWidget(self.merge_button)
        row.addWidget(self.save_button)
        row.addStretch()
        row.addWidget(self.close_button)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(20, 16, 20, 16)
        outer.setSpacing(12)
        outer.addWidget(self._note)
        outer.addWidget(self.list)
        outer.addLayout(row)
        correcting.own_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """List what is said now."""
        at = self.list.currentRow()
        self.list.clear()
        self._dropping = []
        correcting, document = self._correcting, self._reading.document
        if document is not None:
            here, text = self.tr("at one place"), self.tr("in this text")
            for place in document.names.places:
                words = correcting.words_at(place)
                self._add(words, place.type, here, partial(correcting.drop_place, place))
            for rule in document.names.rules:
                drop = partial(correcting.drop_rule, rule, own=False)
                self._add(rule.name, rule.type, text, drop)
        for rule in correcting.own:
            drop = partial(correcting.drop_rule, rule, own=True)
            self._add(rule.name, rule.type, self.tr("in all texts"), drop)
        empty = self.tr("Nothing yet. Select a name on the page to mark it.")
        self._note.setText("" if self._dropping else empty)
        self._note.setVisible(not self._dropping)
        self.list.setCurrentRow(min(max(at, 0), self.list.count() - 1))
        self._show_buttons()

    def _add(
        self, name: str, type_: EntityType | None, where: str, drop: Callable[[], None]
    ) -> None:
        words = {
            "person": self.tr("person"),
            "organisation": self.tr("organisation"),
            "place": self.tr("place"),
            "date": self.tr("date"),
            "quantity": self.tr("quantity"),
        }
        title = self.tr("title")
        kind = self.tr("no name")
        if type_ is not None:
            kind = words.get(KIND_OF_TYPE.get(type_, ""), title)
        item = QListWidgetItem(f"{name} · {kind} · {where}")
        item.setSizeHint(QSize(0, TARGET))
        self.list.addItem(item)
        self._dropping.append(drop)

    def _drop(self) -> None:
        at = self.list.currentRow()
        if 0 <= at < len(self._dropping):
            self._dropping[at]()
            self.refresh()

    def _ask_merge(self) -> None:
        asked = QFileDialog(self, self.tr("Merge a list of names"))
        asked.setFileMode(QFileDialog.FileMode.ExistingFile)
        asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asked.fileSelected.connect(lambda path: self._correcting.merge(Path(path)))
        asked.open()

    def _ask_save(self) -> None:
        asked = QFileDialog(self, self.tr("Save a copy of my names"))
        asked.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        asked.setDefaultSuffix("txt")
        asked.selectFile("names.txt")
        asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asked.fileSelected.connect(lambda path: self._correcting.save_copy(Path(path)))
        asked.open()

    def _button(self, label: str, do: Callable[[], object]) -> QPushButton:
        button = QPushButton(label, self)
        button.setAutoDefault(False)
        button.clicked.connect(do)
        return button

    def _show_buttons(self) -> None:
        self.drop_button.setEnabled(bool(self.list.selectedItems()))
        self.save_button.setEnabled(bool(self._correcting.own))
