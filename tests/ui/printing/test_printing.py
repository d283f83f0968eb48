"""The print dialog and what it orders, by keys and clicks; printers are only played."""

from __future__ import annotations

import sys
from functools import cache

import pytest
from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QImage, QKeySequence, QPainter, QTransform
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from reader.core.choices import Choices
from reader.core.pipeline import clean_source, page_of
from reader.core.source import from_text, load_bytes
from reader.ui.export.paper import PAPERS, PaperSetup
from reader.ui.export.pdf import Print, print_page
from reader.ui.export.sheets import Sheets
from reader.ui.printing import printers
from reader.ui.printing.dialog import PrintDialog
from reader.ui.printing.order import Order

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")

LONG = "\n".join(f"第{i}段，春天的河邊，柳樹剛剛發芽了，共2016年20家(次)。" * 5 for i in range(24))


@pytest.fixture
def played(monkeypatch):
    """Two printers, the second of which writes a file."""
    monkeypatch.setattr(
        printers.QPrinterInfo, "availablePrinterNames", lambda: ["Office", "Attic"]
    )
    monkeypatch.setattr(printers.QPrinterInfo, "defaultPrinterName", lambda: "Attic")


def dialog(window):
    QTest.keySequence(window.view, QKeySequence("Ctrl+P"))
    QApplication.processEvents()
    return next((d for d in window.findChildren(PrintDialog) if d.isVisible()), None)


@cache
def page_of_text(text, ruby="none"):
    choices = Choices(ruby=ruby)
    return page_of(clean_source(from_text(text, "t.txt"), choices), choices)


def test_ctrl_p_opens_the_dialog_with_the_usual_printer(window, played):
    asked = dialog(window)
    assert [asked.printer.itemText(i) for i in range(3)] == ["Attic", "Office", "PDF file"]
    assert asked.hint.isHidden()
    assert asked.print_button.text() == "Print"
    QTest.keyClick(asked, Qt.Key.Key_Escape)
    assert not asked.isVisible()


def test_without_a_printer_a_file_is_offered_and_said_why(window, monkeypatch):
    monkeypatch.setattr(printers.QPrinterInfo, "availablePrinterNames", list)
    asked = dialog(window)
    assert asked.is_file
    assert asked.hint.isVisible()
    assert "printer" in asked.hint.text()
    assert asked.print_button.text() == "Save as…"
    assert not asked.copies.isEnabled()


def test_where_printing_cannot_be_loaded_there_is_still_a_file(window, monkeypatch):
    monkeypatch.setitem(sys.modules, "reader.ui.printing.printers", None)
    assert dialog(window).is_file


def test_the_preview_changes_with_what_is_chosen(window, played, qtbot):
    asked = dialog(window)
    qtbot.waitUntil(lambda: asked.preview.is_counted)
    seen = [asked.preview.paper.grab().toImage()]
    for box, value in (
        (asked.ruby, 0), (asked.ruby, 2), (asked.direction, 1), (asked.paper, 1), (asked.way, 1),
    ):  # fmt: skip
        box.setCurrentIndex(value)
        qtbot.wait(200)
        qtbot.waitUntil(lambda: asked.preview.is_counted)
        seen.append(asked.preview.paper.grab().toImage())
    asked.points.setValue(20)
    qtbot.wait(200)
    seen.append(asked.preview.paper.grab().toImage())
    assert all(a != b for n, a in enumerate(seen) for b in seen[:n])
    asked.reject()


def test_sheets_are_gone_through(window, played, qtbot):
    asked = PrintDialog(page_of_text(LONG), PaperSetup("A5"), ["Office"], window)
    asked.show()
    qtbot.waitUntil(lambda: asked.preview.is_counted)
    count = asked.preview.count
    assert count > 3
    assert not asked.preview.back.isEnabled()
    first = asked.preview.paper.grab().toImage()
    asked.preview.on.click()
    assert asked.preview.words.text() == f"2 of {count}"
    assert asked.preview.paper.grab().toImage() != first
    asked.preview.go_to(999)
    assert asked.preview.number == count
    assert not asked.preview.on.isEnabled()
    asked.close()


def test_what_is_ordered_is_remembered_and_sent(window, played, qtbot, monkeypatch):
    sent = []

    def printing(order):
        ruby = order.page.choices.ruby
        sent.append((ruby, order.setup, order.printer, order.sheets, order.copies))
        yield 0.5
        return True

    monkeypatch.setattr(printers, "printing", printing)
    asked = dialog(window)
    asked.paper.setCurrentText("A5")
    asked.ruby.setCurrentIndex(2)
    asked.direction.setCurrentIndex(1)
    asked.margin.setValue(15)
    asked.last.setValue(3)
    asked.copies.setValue(2)
    QTest.keyClick(asked.print_button, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not window.printing.is_busy)
    setup = PaperSetup("A5", margin=15, vertical=True)
    assert sent == [("zhuyin", setup, "Attic", (1, 3), 2)]
    assert window.settings.value.print_paper == "A5"
    assert "Sent to Attic" in window.banners.notices[0].text
    window.printing.ask()
    again = next(d for d in window.findChildren(PrintDialog) if d.isVisible())
    assert again.setup() == setup
    again.reject()


def test_a_printer_that_refuses_is_said(window, played, qtbot, monkeypatch):
    def printing(order):
        yield 0.1
        return False

    monkeypatch.setattr(printers, "printing", printing)
    dialog(window).print_button.click()
    qtbot.waitUntil(lambda: not window.printing.is_busy)
    assert window.banners.notices[0].kind == "trouble"


def test_printing_can_be_given_up(window, played, monkeypatch):
    ended = []

    def printing(order):
        try:
            while True:
                yield 0.1
        finally:
            ended.append(True)

    monkeypatch.setattr(printers, "printing", printing)
    monkeypatch.setattr("reader.ui.slices.SLICE", -1.0)
    dialog(window).print_button.click()
    assert window.printing.is_busy
    assert "Printing" in window.toast.text.text()
    window.toast.button.click()
    assert not window.printing.is_busy
    assert ended == [True]


def test_a_pdf_file_is_written_by_the_second_process_on_the_paper(window, played, tmp_path):
    asked = dialog(window)
    asked.printer.setCurrentIndex(2)
    asked.paper.setCurrentText("Letter")
    asked.print_button.click()
    where = next(d for d in window.findChildren(QFileDialog) if d.isVisible())
    path = str(tmp_path / "out.pdf")
    where.fileSelected.emit(path)
    choices, to, told = window.reading.document.asked_to_export
    assert (to, told) == ("pdf", path)
    assert choices.ruby == "pinyin"
    assert window.reading.document.paper == PaperSetup("Letter")
    where.reject()


def to_file(monkeypatch, path):
    """Let the printer be one that writes a PDF file, as Qt has it."""
    made, printed = printers.QPrinter, []

    def printer(info, mode):
        file = made(mode)
        file.setOutputFormat(made.OutputFormat.PdfFormat)
        file.setOutputFileName(str(path))
        file.abort = lambda: printed.append(file)
        return file

    printer.PrinterMode, printer.PrinterState = made.PrinterMode, made.PrinterState
    monkeypatch.setattr(printers, "QPrinter", printer)
    return printed


@pytest.mark.parametrize("vertical", [False, True])
def test_sheets_are_printed_as_vectors(qapp, tmp_path, monkeypatch, vertical):
    to_file(monkeypatch, tmp_path / "p.pdf")
    setup = PaperSetup("A5", vertical=vertical)
    done = list(printers.printing(Order(page_of_text(LONG, "pinyin"), setup, "x", (2, 3))))
    assert done == sorted(done)
    data = (tmp_path / "p.pdf").read_bytes()
    pdfium = pytest.importorskip("pypdfium2")
    with pdfium.PdfDocument(data) as document:
        assert len(document) == 2
        width, height = document[0].get_size()
        assert (round(width), round(height)) == (420, 595)
        assert "柳" in document[0].get_textpage().get_text_range()
    assert b"/Subtype /Image" not in data


def test_what_is_given_up_is_not_printed(qapp, tmp_path, monkeypatch):
    made = to_file(monkeypatch, tmp_path / "p.pdf")
    steps = printers.printing(Order(page_of_text(LONG), PaperSetup(), "x"))
    next(steps)
    steps.close()
    assert len(made) == 1


@pytest.mark.parametrize("paper", PAPERS[::3])
@pytest.mark.parametrize("vertical", [False, True])
def test_no_character_is_lost_between_sheets(qapp, paper, vertical):
    page = page_of_text(LONG, "zhuyin")
    sheets = Sheets(page, PaperSetup(paper, landscape=vertical, vertical=vertical))
    lines = {}
    for sheet, _ in sheets.sheets():
        across = max(s.top + s.last * sheets._column.laid(s.block).style.pitch for s in sheet)
        assert across <= sheets._height
        for strip in sheet:
            lines.setdefault(strip.block, []).extend(range(strip.first, strip.last))
    for block, drawn in lines.items():
        assert drawn == list(range(len(sheets._column.laid(block).lines)))
    assert len(lines) == 24


def test_all_ink_lies_inside_the_margins(qapp):
    page = page_of_text(LONG, "pinyin")
    for vertical in (False, True):
        sheets = Sheets(page, PaperSetup("A5", margin=20, vertical=vertical))
        sheet, _ = next(iter(sheets.sheets()))
        whole, margin = sheets.whole, 20 / 25.4 * 144
        image = QImage(whole.size(), QImage.Format.Format_Grayscale8)
        image.fill(255)
        painter = QPainter(image)
        sheets.draw(painter, sheet, 1, QTransform.fromTranslate(margin, margin))
        painter.end()
        image = image.convertToFormat(QImage.Format.Format_Grayscale8)
        dark = [
            (x, y)
            for y in range(0, image.height(), 3)
            for x, value in enumerate(bytes(image.constScanLine(y))[: image.width()])
            if value < 128
        ]
        assert len(dark) > 500
        assert min(x for x, _ in dark) >= margin - 3
        assert max(x for x, _ in dark) <= whole.width() - margin + 3
        assert min(y for _, y in dark) >= margin - 3
        assert max(y for _, y in dark) <= whole.height() - margin + 8


def test_columns_on_paper_read_as_the_text(qapp, tmp_path):
    text = "春天的河邊，柳樹剛剛發芽了。\n他在那裏住了三十年。"
    print_page(page_of_text(text), str(tmp_path / "a.pdf"), PaperSetup(vertical=True))
    data = (tmp_path / "a.pdf").read_bytes()
    assert sorted("".join(load_bytes(data, "a.pdf").text.split())) == sorted("".join(text.split()))


def test_a_print_of_any_paper_is_a_file(qapp):
    sheets = Print(page_of_text("甲"), PaperSetup("16K", landscape=True, points=28))
    assert list(sheets.go_on()) == [1.0]
    assert QByteArray(sheets.data()).startsWith(b"%PDF")
