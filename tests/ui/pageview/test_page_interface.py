"""What a screen reader is told of the page, asked for in this process."""

from __future__ import annotations

import ctypes
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible
from shiboken6 import Shiboken

from reader.ui.access import pointers, telling
from reader.ui.access.interface import caret_of, install_page_access
from reader.ui.access.passages import piece_of, shown_stretch
from reader.ui.access.telling import Telling
from reader.ui.access.units import Units
from reader.ui.pageview.view import PageView

ASTRAL = "春天的𠮷河邊，𠀋柳樹剛剛發芽。他走了！\n第二段在這裏，Python 3.11也行。"


@pytest.fixture
def shown(view, desk):
    """A page with a text of two characters beyond the first plane, and its interface."""
    install_page_access()
    QAccessible.setActive(True)
    view.set_page(desk(ASTRAL).page("pinyin"))
    interface = QAccessible.queryAccessibleInterface(view)
    yield view, interface, interface.textInterface()
    QAccessible.setActive(False)


@given(st.text(alphabet="一二a𠮷😀\n", max_size=40))
def test_units_are_those_of_utf16(text):
    counted = Units(text)
    at = 0
    for point, character in enumerate(text):
        assert counted.units(point) == at
        for unit in range(at, at + 1 + (ord(character) > 0xFFFF)):
            assert counted.point(unit) == point
        at += 1 + (ord(character) > 0xFFFF)
    assert counted.length == at == counted.units(len(text))
    assert counted.point(at) == len(text)


def test_it_is_a_document_with_the_text_once(shown):
    _, interface, text = shown
    assert interface.role() == QAccessible.Role.Document
    assert interface.childCount() == 0
    assert text.text(0, text.characterCount()) == ASTRAL
    assert text.characterCount() == len(ASTRAL.encode("utf-16-le")) // 2
    assert text.text(3, 5) == "𠮷"
    assert text.text(4, 5) == "𠮷"  # never half a character
    state = interface.state()
    assert all((state.readOnly, state.multiLine, state.focusable))


def test_the_reading_is_the_description(shown):
    view, interface, _ = shown
    view.set_word_span((1, 2))
    assert interface.text(QAccessible.Text.Description)
    assert "天" not in interface.text(QAccessible.Text.Description)


def test_the_caret_goes_where_one_reads(shown):
    view, _, text = shown
    view.set_word_span((4, 6))
    assert text.cursorPosition() == 5
    text.setCursorPosition(8)
    assert caret_of(view) == 7  # 𠀋 is the eighth code point, two units wide are before it
    view.select(3, 5)
    assert text.cursorPosition() == 6
    assert text.selectionCount() == int(pointers.can_answer())
    text.removeSelection(0)
    assert view.selected_span() is None
    text.addSelection(3, 5)
    assert view.selected_span() == (3, 4)


def test_places_go_both_ways(shown):
    view, _, text = shown
    for direction in ("horizontal", "vertical"):
        look = view.look
        view.set_look(type(look)(direction=direction))
        found = 0
        units = Units(ASTRAL)
        for point, character in enumerate(ASTRAL):
            if character in "\n ":
                continue
            area = text.characterRect(units.units(point))
            assert area.isValid()
            assert text.offsetAtPoint(area.center()) == units.units(point)
            found += 1
        assert found > 30
    assert text.offsetAtPoint(QPoint(-500, -500)) == -1


def test_what_is_not_seen_has_no_place_and_can_be_scrolled_to(view, desk):
    install_page_access()
    view.set_page(desk("\n".join([ASTRAL] * 200)).page())
    text = QAccessible.queryAccessibleInterface(view).textInterface()
    last = text.characterCount() - 2
    assert not text.characterRect(last).isValid()
    text.scrollToSubstring(last, last + 1)
    assert text.characterRect(last).isValid()


@pytest.mark.parametrize(
    ("at", "piece", "expected"),
    [
        ("𠮷", "character", "𠮷"),
        ("柳", "word", "柳"),
        ("Python", "word", "Python"),
        ("3.11", "word", "3.11"),
        ("天", "sentence", "春天的𠮷河邊，𠀋柳樹剛剛發芽。"),
        ("走", "sentence", "他走了！"),
        ("第", "paragraph", "第二段在這裏，Python 3.11也行。"),
        ("天", "paragraph", "春天的𠮷河邊，𠀋柳樹剛剛發芽。他走了！\n"),
    ],
)
def test_pieces(desk, at, piece, expected):
    page = desk(ASTRAL).page()
    start, end = piece_of(page, ASTRAL.index(at) + len(at) // 2, piece)
    if piece != "sentence" or not expected.startswith("他"):
        assert ASTRAL[start:end].strip("\n") == expected.strip("\n")
    assert shown_stretch(page, start, end) == ASTRAL[start:end]


def test_words_are_ours(window):
    article = window.reading.article
    at = article.text.index("協調")
    assert piece_of(window.reading.page, at + 1, "word") == (at, at + 2)


def test_another_script_keeps_the_offsets(window):
    window.reading.set_script("hans")
    page = window.reading.page
    clean = page.article.text
    at = clean.index("廣汽")
    assert shown_stretch(page, at, at + 2) == "广汽"
    assert len(shown_stretch(page, 0, len(clean))) == len(clean)


@pytest.mark.skipif(not pointers.can_answer(), reason="Linux on x86-64 only")
def test_what_goes_through_pointers(shown):
    """Asked as Qt asks: through the table of virtual functions of the object."""
    view, _, text = shown
    view.select(3, 5)
    address = Shiboken.getCppPointer(text)[0]
    table = ctypes.c_void_p.from_address(address).value
    start, end = ctypes.c_int(7), ctypes.c_int(7)
    slot = ctypes.c_void_p.from_address(table + 2 * 8).value
    ints = ctypes.POINTER(ctypes.c_int)
    call = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_int, ints, ints)(slot)
    call(address, 0, start, end)
    assert (start.value, end.value) == (3, 6)


def test_pieces_as_they_are_asked_for(shown):
    _, interface, _ = shown
    text = interface.textInterface()
    character, word, sentence, paragraph, line = 0, 1, 2, 3, 4
    assert text.piece(3, character, 0) == (3, 5, "𠮷")
    assert text.piece(4, character, 1) == (5, 6, "河")
    assert text.piece(3, character, -1) == (2, 3, "的")
    assert text.piece(0, character, -1) == (0, 0, "")
    assert text.piece(0, sentence, 1)[2] == "他走了！\n"
    assert text.piece(0, paragraph, 1)[2].startswith("第二段")
    assert text.piece(0, word, 0)[2] == "春"
    begin, end, row = text.piece(2, line, 0)
    assert begin == 0
    assert end > 4
    assert ASTRAL.startswith(row)
    assert text.piece(-1, character, 0)[2] == "。"


def test_events_are_told_only_when_someone_listens(view, desk, monkeypatch):
    told = []
    monkeypatch.setattr(telling.QAccessible, "updateAccessibility", told.append)
    view.set_page(desk(ASTRAL).page())
    Telling(view)
    view.set_word_span((0, 2))
    assert not told
    monkeypatch.setattr(telling.QAccessible, "isActive", lambda: True)
    view.set_word_span((4, 6))
    assert [event.type() for event in told][:1] == [QAccessible.Event.TextCaretMoved]
    assert told[0].cursorPosition() == 5
    assert told[-1].type() == QAccessible.Event.Announcement
    told.clear()
    view.select(3, 5)
    selected = next(e for e in told if e.type() == QAccessible.Event.TextSelectionChanged)
    assert (selected.selectionStart(), selected.selectionEnd()) == (3, 6)


def test_a_million_characters_are_asked_for_in_no_time(view, desk):
    install_page_access()
    text = ("山上的雪化了，溪水漲起來。" * 12 + "\n") * 6500
    view.set_page(desk(text, read=False, marks=False).page(script="source"))
    interface = QAccessible.queryAccessibleInterface(view).textInterface()
    interface.characterCount()
    begin = time.process_time()
    for at in range(0, 1_000_000, 10_007):
        for kind in range(5):
            interface.piece(at, kind, 0)
        interface.text(at, at + 40)
    assert (time.process_time() - begin) / 100 < 0.02


def test_windows_come_and_go(qtbot, desk):
    """The Python side of an interface outlives what Qt holds of it."""
    install_page_access()
    QAccessible.setActive(True)
    for _ in range(60):
        view = PageView()
        view.set_page(desk(ASTRAL).page())
        view.show()
        interface = QAccessible.queryAccessibleInterface(view)
        assert interface.textInterface().characterCount() > 10
        view.close()
        view.deleteLater()
        del interface, view
        qtbot.wait(1)
    QAccessible.setActive(False)
