"""Copying and dragging out, by real keys and a real mouse; the clipboard says what came of it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QDrag, QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.core.copying import Copied, copied
from reader.ui.copying.outgoing import Outgoing


def press(window, *keys):
    for key in keys:
        QTest.keySequence(QApplication.focusWidget() or window, QKeySequence(key))
        QApplication.processEvents()


def clipboard():
    return QGuiApplication.clipboard().mimeData()


def select(window, words):
    at = window.view.page.article.text.index(words)
    window.view.select(at, at + len(words))
    return at, at + len(words)


def point_of(view, position):
    area = view.rectangle_of(position)
    return QPoint(area.left() + area.width() // 4, area.top() + area.height() * 3 // 4)


def test_ctrl_c_copies_what_is_shown_without_readings(window):
    window.reading.set_script("hans")
    select(window, "協調工作")
    press(window, "Ctrl+C")
    assert clipboard().text() == "协调工作"
    assert "协调工作</span>" in clipboard().html()
    assert "<ruby>" not in clipboard().html()


def test_ctrl_shift_c_copies_with_pinyin(window):
    select(window, "協調工作")
    press(window, "Ctrl+Shift+C")
    assert clipboard().text() == "協調 (xiétiáo) 工作 (gōngzuò)"
    assert not clipboard().hasHtml()


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("copy_source", "協調工作"),
        ("copy_html", "协调 (xiétiáo) 工作 (gōngzuò)"),
        ("copy_reading", "Xiétiáo gōngzuò"),
    ],
)
def test_the_other_forms_are_in_the_menu(window, name, text):
    window.reading.set_script("hans")
    select(window, "協調工作")
    window.actions_[name].trigger()
    assert clipboard().text().lower() == text.lower()
    assert ("<rt>xié</rt>" in clipboard().html()) is (name == "copy_html")


def test_c_copies_the_word_its_pinyin_and_what_it_means(window):
    start, _ = select(window, "協調")
    window.view.clear_selection()
    window.looking_up.put((start, start + 2))
    press(window, "C")
    word, pinyin, meaning = clipboard().text().split("\t")
    assert (word, pinyin) == ("協調", "xiétiáo")
    assert "coordinate" in meaning


def test_c_copies_a_line_for_each_selected_word(window):
    select(window, "協調工作")
    press(window, "C")
    rows = [line.split("\t") for line in clipboard().text().split("\n")]
    assert [row[:2] for row in rows] == [["協調", "xiétiáo"], ["工作", "gōngzuò"]]
    assert all(row[2] for row in rows)


def test_without_a_selection_the_word_of_the_cursor_is_copied(window):
    start, _ = select(window, "協調")
    window.view.clear_selection()
    window.looking_up.put((start, start + 2))
    press(window, "Ctrl+C")
    assert clipboard().text() == "協調"


def test_with_nothing_to_copy_the_clipboard_stays(window):
    QGuiApplication.clipboard().setText("before")
    press(window, "Ctrl+C", "Ctrl+Shift+C")
    assert clipboard().text() == "before"


def test_a_long_copy_lets_the_window_live_and_can_be_given_up(window, qtbot, monkeypatch):
    monkeypatch.setattr("reader.ui.slices.SLICE", -1.0)
    monkeypatch.setattr("reader.ui.copying.copies._SHORT", 0)
    QGuiApplication.clipboard().setText("before")
    window.reading.set_script("hans")
    window.view.select_all()
    press(window, "Ctrl+C")
    assert window.copies.is_busy or clipboard().text() != "before"
    page, text = window.reading.page, window.reading.article.text
    window.view.select_all()
    window.copies.copy("shown")
    assert window.copies.is_busy
    assert window.toast.isVisible()
    window.toast.button.click()
    assert not window.copies.is_busy
    window.copies.copy("shown")
    qtbot.waitUntil(lambda: not window.copies.is_busy)
    assert clipboard().text() == copied(page, 0, len(text)).text
    assert "copied" in window.toast.text.text()


def test_what_is_selected_is_dragged_out(window, qtbot, monkeypatch):
    carried = []

    def carry(drag, action):
        mime = drag.mimeData()
        carried.append((mime.text(), mime.html(), action))
        return action

    monkeypatch.setattr(QDrag, "exec", carry)
    window.reading.set_script("hans")
    start, end = select(window, "協調工作")
    target, view = window.view.viewport(), window.view
    qtbot.mousePress(target, Qt.MouseButton.LeftButton, pos=point_of(view, start + 1))
    assert view.selected_span() == (start, end)
    qtbot.mouseMove(target, point_of(view, start + 1) + QPoint(30, 4))
    qtbot.mouseRelease(target, Qt.MouseButton.LeftButton, pos=point_of(view, start + 1))
    press(window, "Ctrl+C")
    assert carried == [(clipboard().text(), clipboard().html(), Qt.DropAction.CopyAction)]
    assert view.selected_span() == (start, end)


def test_a_click_on_the_selection_is_a_click(window, qtbot):
    start, _ = select(window, "協調工作")
    target, view = window.view.viewport(), window.view
    with qtbot.waitSignal(view.clicked):
        qtbot.mouseClick(target, Qt.MouseButton.LeftButton, pos=point_of(view, start + 1))
    assert view.selected_span() is None
    assert window.looking_up.is_open


def test_over_the_selection_the_mouse_is_an_arrow(window, qtbot):
    start, _ = select(window, "協調工作")
    view = window.view
    qtbot.mouseMove(view.viewport(), point_of(view, start + 1))
    assert view.viewport().cursor().shape() == Qt.CursorShape.ArrowCursor


def test_what_comes_from_this_page_is_not_dropped_on_its_window(window):
    class Drop:
        def __init__(self, source):
            self.taken, self._source = False, source

        def source(self):
            return self._source

        def mimeData(self):  # noqa: N802 - Qt's name
            data = QMimeData()
            data.setText("協調")
            return data

        def acceptProposedAction(self):  # noqa: N802 - Qt's name
            self.taken = True

    inside, outside = Drop(window.view), Drop(None)
    for drop in (inside, outside):
        window.dragEnterEvent(drop)
    assert not inside.taken
    assert outside.taken


def test_outgoing_text_is_made_when_it_is_asked_for(qapp):
    made = []

    def steps():
        made.append(1)
        yield 0.5
        made.append(2)
        return Copied("字", "<b>字</b>".encode())

    data = Outgoing(steps())
    assert data.formats() == ["text/plain", "text/html"]
    assert made == []
    assert data.text() == "字"
    assert data.html() == "<b>字</b>"
    assert bytes(data.data("text/plain").data()) == "字".encode()
    assert not data.hasFormat("image/png")
    assert data.imageData() is None
    assert made == [1, 2]
