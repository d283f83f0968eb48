"""What a stranger met at a real screen: places counted, keys that went dead, words that lied."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reader.core.choices import Choices
from reader.core.pipeline import clean_source, make_page
from reader.core.source import from_text
from reader.ui.paragraphs import Paragraphs

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")

LEFT = Qt.MouseButton.LeftButton


def click(widget):
    QTest.mouseClick(widget, LEFT, pos=widget.rect().center())


def page_of(text):
    return make_page(clean_source(from_text(text), Choices()), Choices())


def test_blank_lines_are_no_paragraphs():
    text = "\n第一段。\n\n \u3000\n第二段。\n\n"
    page, paragraphs = page_of(text), Paragraphs()
    assert page.article.text == text
    places = [paragraphs.at(page, at) for at in (0, 1, text.index("\u3000"), text.index("二"))]
    assert places == [(1, 2), (1, 2), (1, 2), (2, 2)]
    assert paragraphs.at(page, len(text)) == (2, 2)
    assert paragraphs.at(page_of("\n\n"), 0) == (0, 0)


def test_the_place_is_written_anew_when_the_window_becomes_narrow(window, qtbot):
    assert window.status._place.text() == "Paragraph 1 of 4 · 100 %"
    window.resize(700, 800)
    qtbot.waitUntil(lambda: window.status._place.text().startswith("¶ 1 / 4"))
