"""Books in the window: headings on the page, and the contents to go by."""

from __future__ import annotations

import pytest
from containers import epub
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")

CHAPTER = "<h1>第{0}章</h1>" + "<p>由四川過湖南去，靠東有一條官路。</p>" * 30


@pytest.fixture
def book(window, tmp_path, qtbot):
    path = tmp_path / "book.epub"
    path.write_bytes(epub([CHAPTER.format(n) for n in "一二三"]))
    window.opening.open_path(str(path))
    qtbot.waitUntil(lambda: window.reading.document.name == "book.epub")
    return window


def test_headings_stand_out_on_the_page(book):
    column = book.view._column
    heading, body = column.laid(0), column.laid(1)
    assert heading.style is column.geometry.heading
    assert heading.lines[0].origins[0] == 0.0  # not indented
    assert body.style is column.geometry.body
    before = column.laid(30)
    assert before.height > body.height


def test_contents_lead_to_a_chapter_in_whatever_script(book, qtbot):
    book.reading.set_script("hans")
    QTest.keyClick(book.view, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    panel = book.places
    rows = panel.headings.model()
    assert panel.isVisible()
    assert [rows.index(n).data() for n in range(3)] == ["第一章", "第二章", "第三章"]
    qtbot.waitUntil(panel.headings.hasFocus)
    assert panel.headings.currentIndex().row() == 0
    QTest.keyClick(panel.headings, Qt.Key.Key_Down)
    QTest.keyClick(panel.headings, Qt.Key.Key_Return)
    start = book.reading.document.article.text.index("第二章")
    qtbot.waitUntil(lambda: book.view.top_position() == start)
    assert book.view.hasFocus()
    assert panel.isVisible()
    assert panel.headings.currentIndex().row() == 1
    QTest.keyClick(book.view, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert book.view.top_position() == 0
    assert panel.headings.currentIndex().row() == 0


def test_the_panel_follows_the_reader_and_goes_as_it_came(book, qtbot):
    book.actions_["contents"].trigger()
    book.view.show_position(book.reading.article.text.index("第三章") + 40)
    assert book.places.headings.currentIndex().row() == 2
    assert book.actions_["contents"].isChecked()
    assert not book.actions_["sidebar"].isChecked()
    QTest.keyClick(book.places.headings, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert not book.places.isVisible()
    assert book.sidebar.isVisible()
    assert book.view.hasFocus()


def test_over_a_narrow_page_the_panel_has_done_its_work_when_something_is_chosen(book, qtbot):
    book.resize(600, 500)
    book.actions_["contents"].trigger()
    assert book.panes.is_overlay
    rect = book.places.headings.visualRect(book.places.headings.model().index(2))
    QTest.mouseClick(book.places.headings.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert not book.panes.is_open
    assert book.reading.article.text.startswith("第三章", book.view.top_position())


def test_a_text_without_chapters_says_so(window):
    window.actions_["contents"].trigger()
    assert not window.places.headings.isVisible()
    assert window.places._no_headings.isVisible()
