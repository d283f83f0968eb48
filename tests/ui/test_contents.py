"""Books in the window: headings on the page, and the contents to go by."""

from __future__ import annotations

import pytest
from containers import epub
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reader.ui.contents import ContentsDialog

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
    book.actions_["contents"].trigger()
    dialog = book.findChild(ContentsDialog)
    assert [dialog.list.item(n).text() for n in range(3)] == ["第一章", "第二章", "第三章"]
    assert dialog.list.currentRow() == 0
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    start = book.reading.document.article.text.index("第二章")
    qtbot.waitUntil(lambda: book.view.top_position() == start)
    book.actions_["contents"].trigger()
    assert book.findChildren(ContentsDialog)[-1].list.currentRow() == 1


def test_a_text_without_chapters_says_so(window):
    window.actions_["contents"].trigger()
    assert window.findChild(ContentsDialog) is None
    assert any("chapters" in banner.text.text() for banner in window.banners._banners)
