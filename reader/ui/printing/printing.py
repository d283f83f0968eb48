"""Printing the document that is read: asking how, sheets on their way, telling how it went."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from reader.core.errors import UsageError
from reader.core.files import refuse_same_file
from reader.core.wording import Sentence
from reader.ui.banner import Notice
from reader.ui.export.paper import PaperSetup
from reader.ui.look.icons import Icons
from reader.ui.slices import Slices

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from reader.ui.printing.order import Order
    from reader.ui.window import Window

__all__ = ["Printing"]

_JOB = "print"
_TOLD = 0.02  # of the way between two words about it


class Printing(QObject):
    """Opens the print dialog and prints what it orders, a sheet at a time."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._slices = Slices(self)

    @property
    def is_busy(self) -> bool:
        """Whether something is being printed."""
        return self._slices.is_busy(_JOB)

    def ask(self) -> None:
        """Open the dialog."""
        window = self._window
        document = window.reading.document
        if document is None or document.article is None or document.page is None:
            return
        # Made when asked for: opening a text does not wait for it, nor need the system's printing.
        from reader.ui.printing.dialog import PrintDialog  # noqa: PLC0415

        value = window.settings.value
        setup = PaperSetup(
            value.print_paper,
            landscape=value.print_across,
            margin=value.print_margin,
            points=value.print_points,
            vertical=value.print_columns,
        )
        dialog = PrintDialog(document.page, setup, _printers(), window)
        dialog.preview.set_icons(Icons(window.dress.theme, window.devicePixelRatioF()))
        dialog.ordered.connect(self.carry_out)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def carry_out(self, order: Order) -> None:
        """Print what was ordered, or ask where to save it."""
        setup = order.setup
        self._window.settings.change(
            print_paper=setup.paper,
            print_across=setup.landscape,
            print_margin=setup.margin,
            print_points=setup.points,
            print_columns=setup.vertical,
        )
        if not order.printer:
            self._ask_where(order)
            return
        from reader.ui.printing.printers import printing  # noqa: PLC0415 - see above

        steps = printing(order)
        self._say(0.0)
        self._slices.start(_JOB, self._told(steps), self._done_by(order.printer))

    def stop(self) -> None:
        """Give up; what is on its way to the printer is called back."""
        self._slices.stop(_JOB)
        self._window.toast.hide()

    def save(self, order: Order, path: str) -> None:
        """Have the PDF file written by the second process; the export's own words tell of it."""
        document = self._window.reading.document
        if document is None:
            return
        try:
            refuse_same_file(path, [document.path] if document.path else [])
        except UsageError as error:
            self._window.say(error.sentence)
            return
        document.export(order.page.choices, "pdf", path, order.setup)

    def _ask_where(self, order: Order) -> None:
        window = self._window
        document = window.reading.document
        name = Path(document.name).stem if document is not None else ""
        asked = QFileDialog(window, self.tr("Save as"), window.settings.value.last_folder)
        asked.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        asked.setDefaultSuffix("pdf")
        asked.selectFile(f"{name or 'text'}.pdf")
        asked.fileSelected.connect(lambda path: self.save(order, path))
        asked.finished.connect(asked.deleteLater)
        asked.open()

    def _told(self, steps: Generator[float, None, bool]) -> Generator[float, None, bool]:
        """Go on, and tell now and then how far it is."""
        told = 0.0
        try:
            while True:
                done = next(steps)
                if done - told >= _TOLD:
                    told = done
                    self._window.toast.text.setText(self._words(done))
                yield done
        except StopIteration as end:
            return bool(end.value)
        finally:
            steps.close()

    def _done_by(self, printer: str) -> Callable[[bool], None]:
        def tell(is_well: bool) -> None:  # noqa: FBT001 - the result of the work
            self._window.toast.hide()
            taken = Sentence("Sent to %1.", printer)
            words = taken if is_well else Sentence("%1 does not take it.", printer)
            self._window.banners.say(Notice(words, "info" if is_well else "trouble"))

        return tell

    def _say(self, done: float) -> None:
        self._window.toast.say(self._words(done), self.tr("Cancel"), self.stop)

    def _words(self, done: float) -> str:
        return self.tr("Printing… %1 %").replace("%1", str(round(100 * done)))


def _printers() -> list[str]:
    """Return the system's printers; none where Qt's printing cannot be loaded."""
    try:
        from reader.ui.printing.printers import printer_names  # noqa: PLC0415
    except ImportError:
        return []
    return printer_names()
