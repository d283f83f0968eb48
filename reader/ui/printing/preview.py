"""A sheet as it will be printed, and the way from one to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QTransform
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from reader.ui.controls import IconButton, grouped
from reader.ui.export.paper import PaperSetup
from reader.ui.export.sheets import RESOLUTION, Sheet, Sheets
from reader.ui.slices import Slices

if TYPE_CHECKING:
    from collections.abc import Generator

    from reader.core.page import Page
    from reader.ui.look.icons import Icons

__all__ = ["SheetPreview"]

_SMALLEST = QSize(240, 240)
_MILLIMETRES = 25.4  # in an inch


class _Paper(QWidget):
    """Draws one sheet, white on the dialog's ground, with its margins."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setMinimumSize(_SMALLEST)
        self._sheets: Sheets | None = None
        self._shown: tuple[PaperSetup, Sheet, int] | None = None

    def show_sheet(self, sheets: Sheets, setup: PaperSetup, sheet: Sheet, number: int) -> None:
        self._sheets, self._shown = sheets, (setup, sheet, number)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if self._sheets is None or self._shown is None:
            return
        setup, sheet, number = self._shown
        whole = self._sheets.whole
        share = min((self.width() - 8) / whole.width(), (self.height() - 8) / whole.height())
        width, height = whole.width() * share, whole.height() * share
        left, top = (self.width() - width) / 2, (self.height() - height) / 2
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing
        )
        paper = QRectF(left, top, width, height)
        painter.setPen(QPen(QColor(0, 0, 0, 60), 1))
        painter.setBrush(Qt.GlobalColor.white)
        painter.drawRect(paper)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setClipRect(paper)
        margin = setup.margin / _MILLIMETRES * RESOLUTION * share
        place = QTransform(share, 0.0, 0.0, share, left + margin, top + margin)
        self._sheets.draw(painter, sheet, number, place)
        self._sheets.brush.take_texts()
        painter.end()


class SheetPreview(QWidget):
    """Shows the sheets of a page one at a time; they are laid out in parts of a frame."""

    counted = Signal(int)
    """How many sheets there are, when all are laid out."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Preview"))
        self._slices = Slices(self)
        self._sheets: Sheets | None = None
        self._setup = PaperSetup()
        self._made: list[Sheet] = []
        self.number = 1
        self.paper = _Paper(self)
        self.words = QLabel(self)
        self.words.setProperty("role", "quiet")
        self.back = IconButton(self.tr("Sheet before"), self)
        self.on = IconButton(self.tr("Next sheet"), self)
        self.back.clicked.connect(lambda: self.go_to(self.number - 1))
        self.on.clicked.connect(lambda: self.go_to(self.number + 1))
        foot = QHBoxLayout()
        foot.addStretch()
        for part in (self.back, self.words, self.on):
            foot.addWidget(part)
        foot.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.paper, 1)
        column.addLayout(foot)

    def set_icons(self, icons: Icons) -> None:
        """Draw in the theme's colours."""
        self.back.setIcon(icons.icon("up"))
        self.on.setIcon(icons.icon("down"))

    @property
    def is_counted(self) -> bool:
        """Whether all sheets are laid out."""
        return not self._slices.is_busy("sheets")

    @property
    def count(self) -> int:
        """How many sheets are laid out."""
        return len(self._made)

    def show_page(self, page: Page, setup: PaperSetup) -> None:
        """Lay a page out anew, and show the sheet that was shown."""
        self._sheets, self._setup, self._made = Sheets(page, setup), setup, []
        self._slices.start("sheets", self._lay_out(self._sheets), self._done)
        self.go_to(self.number)

    def stop(self) -> None:
        """Lay out no more."""
        self._slices.stop("sheets")

    def go_to(self, number: int) -> None:
        """Show a sheet, counted from 1."""
        self.number = max(1, min(number, len(self._made)) if self.is_counted else number)
        self._show()

    def _lay_out(self, sheets: Sheets) -> Generator[float, None, None]:
        for sheet, done in sheets.sheets():
            self._made.append(sheet)
            if len(self._made) in (1, self.number):
                self._show()
            yield done

    def _done(self, _: None) -> None:
        self.go_to(self.number)
        self.counted.emit(len(self._made))

    def _show(self) -> None:
        at = min(self.number, len(self._made))
        if self._sheets is not None and at >= 1:
            self.paper.show_sheet(self._sheets, self._setup, self._made[at - 1], at)
        of = grouped(len(self._made)) + ("" if self.is_counted else "…")
        words = self.tr("%1 of %2").replace("%1", grouped(at)).replace("%2", of)
        self.words.setText(words)
        self.back.setEnabled(at > 1)
        self.on.setEnabled(at < len(self._made) or not self.is_counted)
