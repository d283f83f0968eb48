"""The print dialog: which printer, paper and readings, and a sheet as it will be."""

from __future__ import annotations

from copy import copy
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from reader.core.choices import RUBIES
from reader.ui.export.paper import PAPERS, PaperSetup
from reader.ui.printing.order import Order
from reader.ui.printing.preview import SheetPreview

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.core.page import Page

__all__ = ["PrintDialog"]

_SETTLE = 120  # ms after the last change until the preview is laid out anew


class PrintDialog(QDialog):
    """Asks how to print; `ordered` gives an Order."""

    ordered = Signal(object)

    def __init__(
        self, page: Page, setup: PaperSetup, printers: Sequence[str], parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self._page = page
        self.setWindowTitle(self.tr("Print"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.printer = self._combo([*printers, self.tr("PDF file")])
        self.hint = QLabel(self.tr("No printer is known here. Set one up in the system."), self)
        self.hint.setProperty("role", "quiet")
        self.hint.setWordWrap(True)
        self.hint.setVisible(not printers)
        self.paper = self._combo(PAPERS)
        self.paper.setCurrentText(setup.paper)
        self.way = self._combo([self.tr("Upright"), self.tr("Across")])
        self.way.setCurrentIndex(int(setup.landscape))
        self.margin = self._number(5, 50, setup.margin, self.tr(" mm"))
        self.points = self._number(7, 28, setup.points, self.tr(" pt"))
        self.direction = self._combo([self.tr("Lines"), self.tr("Columns from right to left")])
        self.direction.setCurrentIndex(int(setup.vertical))
        self.ruby = self._combo([self.tr("None"), self.tr("Pinyin"), self.tr("Zhuyin")])
        self.ruby.setCurrentIndex(RUBIES.index(page.choices.ruby))
        self.first = self._number(1, 99_999, 1, "")
        self.last = self._number(0, 99_999, 0, "")
        self.last.setSpecialValueText(self.tr("the last"))
        self.copies = self._number(1, 99, 1, "")
        self.preview = SheetPreview(self)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.print_button = self.buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self._lay_out()
        self._wait = QTimer(self, singleShot=True, interval=_SETTLE)
        self._wait.timeout.connect(self._show)
        for box in (self.paper, self.way, self.direction, self.ruby):
            box.currentIndexChanged.connect(lambda _: self._wait.start())
        for number in (self.margin, self.points):
            number.valueChanged.connect(lambda _: self._wait.start())
        self.printer.currentIndexChanged.connect(self._printer_chosen)
        self.buttons.rejected.connect(self.reject)
        self.buttons.accepted.connect(self._order)
        self.finished.connect(lambda _: self.preview.stop())
        self._printer_chosen()
        self._show()

    @property
    def is_file(self) -> bool:
        """Whether a PDF file is wanted, not paper."""
        return self.printer.currentIndex() == self.printer.count() - 1

    def setup(self) -> PaperSetup:
        """Return the paper as it is chosen."""
        return PaperSetup(
            self.paper.currentText(),
            landscape=self.way.currentIndex() == 1,
            margin=self.margin.value(),
            points=self.points.value(),
            vertical=self.direction.currentIndex() == 1,
        )

    def page(self) -> Page:
        """Return the page with the readings that are chosen."""
        page = copy(self._page)
        page.choices = replace(page.choices, ruby=RUBIES[self.ruby.currentIndex()])
        return page

    def _order(self) -> None:
        last = self.last.value() or self.last.maximum()
        sheets = self.first.value(), max(self.first.value(), last)
        printer = "" if self.is_file else self.printer.currentText()
        title = self._page.article.metadata.title or self._page.article.source.name
        order = Order(self.page(), self.setup(), printer, sheets, self.copies.value(), title)
        self.ordered.emit(order)
        self.accept()

    def _show(self) -> None:
        self.preview.show_page(self.page(), self.setup())

    def _printer_chosen(self, *_: object) -> None:
        words = self.tr("Save as…") if self.is_file else self.tr("Print")
        self.print_button.setText(words)
        for box in (self.first, self.last, self.copies):
            box.setEnabled(not self.is_file)

    def _combo(self, words: Sequence[str]) -> QComboBox:
        box = QComboBox(self)
        box.addItems(list(words))
        return box

    def _number(self, least: int, most: int, value: int, unit: str) -> QSpinBox:
        box = QSpinBox(self)
        box.setRange(least, most)
        box.setValue(value)
        box.setSuffix(unit)
        return box

    def _lay_out(self) -> None:
        body = QWidget(self)
        form = QFormLayout(body)
        form.setContentsMargins(0, 0, 8, 0)
        form.setSpacing(10)
        form.addRow(self.tr("Printer"), self.printer)
        form.addRow("", self.hint)
        form.setRowVisible(self.hint, not self.hint.isHidden())
        rows = (
            (self.tr("Paper"), self.paper),
            (self.tr("Turned"), self.way),
            (self.tr("Margins"), self.margin),
            (self.tr("Size of Hanzi"), self.points),
            (self.tr("Direction"), self.direction),
            (self.tr("Readings"), self.ruby),
            (self.tr("From sheet"), self.first),
            (self.tr("To sheet"), self.last),
            (self.tr("Copies"), self.copies),
        )
        for words, part in ((self.tr("Printer"), self.printer), *rows):
            part.setAccessibleName(words)
        for words, part in rows:
            form.addRow(words, part)
        scroll = QScrollArea(self)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setWidget(body)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setMinimumWidth(body.sizeHint().width() + 16)
        beside = QHBoxLayout()
        beside.setSpacing(16)
        beside.addWidget(scroll)
        beside.addWidget(self.preview, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(20, 16, 20, 12)
        outer.setSpacing(12)
        outer.addLayout(beside, 1)
        outer.addWidget(self.buttons)
        self.resize(820, 620)
