"""The system's printers: the one door to Qt's printing, which is loaded when it is asked for.

On Linux Qt finds printers through CUPS; without its library there are none, and all else works.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QPainter, QTransform
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from reader.ui.beside.prints import Prints
from reader.ui.export.sheets import RESOLUTION, Sheets, layout_of

if TYPE_CHECKING:
    from collections.abc import Generator

    from reader.ui.printing.order import Order

__all__ = ["printer_names", "printing"]


def printer_names() -> list[str]:
    """Return the names of the printers, the usual one first."""
    usual = QPrinterInfo.defaultPrinterName()
    names = QPrinterInfo.availablePrinterNames()
    return sorted(names, key=lambda name: (name != usual, name))


def printing(order: Order) -> Generator[float, None, bool]:
    """Print what is ordered, a sheet a step.

    Yield the part done, 0..1; return whether the printer took it. When the steps are given up
    nothing is printed.
    """
    printer = QPrinter(
        QPrinterInfo.printerInfo(order.printer), QPrinter.PrinterMode.HighResolution
    )
    printer.setPageLayout(layout_of(order.setup))
    printer.setDocName(order.title)
    printer.setCopyCount(order.copies)
    printer.setCreator("Qingdu")
    painter = QPainter()
    if not painter.begin(printer):
        return False
    is_complete, prints = False, Prints(order.page)
    try:
        scale = printer.resolution() / RESOLUTION
        sheets, printed = Sheets(order.page, order.setup), 0
        sheets.frames = prints
        for number, (sheet, done) in enumerate(sheets.sheets(), 1):
            if number > order.sheets[1]:
                break
            if number >= order.sheets[0]:
                while not prints.are_ready(sheets.plates_of(sheet)):
                    yield done
                if printed:
                    printer.newPage()
                sheets.draw(painter, sheet, number, QTransform.fromScale(scale, scale))
                sheets.brush.take_texts()
                printed += 1
            yield done
        is_complete = True
    finally:
        if not is_complete:
            printer.abort()
        painter.end()
        prints.close()
    return printer.printerState() != QPrinter.PrinterState.Error
