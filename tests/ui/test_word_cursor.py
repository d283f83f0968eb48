"""The word cursor and the selection, by real keys and the real mouse in the real window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeySequence, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.core.sentences import sentence_at

BOOK = "\n".join(
    f"第{i}段，春天的河邊，柳樹剛剛發芽了。他在那裏住了三十年，從來沒有離開。" * (i % 3 + 1)
    for i in range(60)
)


def press(window, *keys):
    for key in keys:
        QTest.keySequence(QApplication.focusWidget() or window, QKeySequence(key))
        QApplication.processEvents()


@pytest.fixture
def book(empty_window, qtbot, tmp_path):
    path = tmp_path / "book.txt"
    path.write_text(BOOK, "utf-8")
    empty_window.opening.open_path(str(path))
    qtbot.waitUntil(empty_window.view.hasFocus)
    return empty_window


def word(window):
    span = window.view.word_span
    text = window.view.page.article.text
    return text[slice(*span)] if span else ""


def selected(window):
    span = window.view.selected_span()
    return window.view.page.article.text[slice(*span)] if span else ""


def point_of(view, position):
    area = view.rectangle_of(position)
    return QPoint(area.left() + area.width() // 4, area.top() + area.height() * 3 // 4)


def test_the_first_press_shows_the_cursor_and_the_next_moves_it(book):
    press(book, "Right")
    assert book.view.word_span == (0, 1)
    press(book, "Right")
    assert word(book) == "段"
    press(book, "Left", "Left")
    assert book.view.word_span == (0, 1)


@pytest.mark.parametrize("direction", ["horizontal", "vertical"])
def test_lines_go_down_and_up_again_at_the_same_place(book, direction):
    book.dress.set_look(direction=direction)
    down, up = ("Down", "Up") if direction == "horizontal" else ("Left", "Right")
    on = "Right" if direction == "horizontal" else "Down"
    press(book, *[on] * 6)
    start = book.view.word_span
    place = book.view.rectangle_of(start[0])
    visited = []
    for _ in range(7):
        press(book, down)
        visited.append(book.view.word_span)
        assert book.view.is_in_view(visited[-1][0])
    assert len(set(visited)) == 7
    assert visited == sorted(visited)
    for span in [*visited[-2::-1], start]:
        press(book, up)
        assert book.view.word_span == span
    again = book.view.rectangle_of(start[0])
    assert again == place


def test_a_line_has_its_ends(book):
    press(book, "Right", "Down", "End")
    span = book.view.word_span
    start = book.view.line_edge(span[0], end=False)
    assert span[1] >= book.view.line_edge(span[0], end=True) - 2
    press(book, "Home")
    assert start <= book.view.word_span[0] <= start + 2
    press(book, "Ctrl+End")
    assert book.view.is_at_end()
    assert word(book) == "開"
    press(book, "Ctrl+Home")
    assert book.view.word_span == (0, 1)
    assert book.view.top_position() == 0


def test_without_a_cursor_the_screen_turns_and_none_appears(book):
    press(book, "Space")
    down = book.view.top_position()
    assert down > 50
    press(book, "PgDown")
    assert book.view.top_position() > down
    press(book, "PgUp", "PgUp")
    assert book.view.top_position() == 0
    assert book.view.word_span is None


def test_the_cursor_keeps_its_place_on_the_screen_when_it_turns(book):
    press(book, "Right", "Down", "Down")
    place = book.view.rectangle_of(book.view.word_span[0])
    press(book, "Space")
    assert book.view.top_position() > 50
    after = book.view.rectangle_of(book.view.word_span[0])
    assert abs(after.y() - place.y()) < book.view.line_pitch()
    for _ in range(60):
        press(book, "PgDown")
    assert word(book) == "開"


def test_shift_draws_the_selection_on_and_back_by_words(book):
    press(book, "Right", "Right")
    press(book, "Shift+Right")
    assert selected(book) == "段，春"
    assert word(book) == "春"
    press(book, "Shift+Left")
    assert selected(book) == "段"
    press(book, "Shift+Left")
    assert selected(book) == "0段"
    press(book, "Right")
    assert selected(book) == ""


def test_one_character_more_or_less(book):
    press(book, "Right", "Right", "Alt+Shift+Right")
    assert selected(book) == "段，"
    press(book, "Alt+Shift+Left")
    assert selected(book) == "段"


def test_sentences_and_paragraphs(book):
    text = book.view.page.article.text
    press(book, "Right", "Ctrl+Shift+Right")
    assert selected(book) == text[slice(*sentence_at(text, 0))]
    press(book, "Ctrl+Shift+Right")
    assert selected(book) == text[: text.index("\n")]
    press(book, "Ctrl+Shift+Left")
    assert selected(book) == text[slice(*sentence_at(text, 0))]
    press(book, "Ctrl+Shift+Down", "Ctrl+Shift+Down")
    assert selected(book).count("\n") == 1
    assert text[book.view.selected_span()[1]] == "\n"
    press(book, "Ctrl+Shift+Up")
    assert selected(book) == text[: text.index("\n")]


def test_lines_screens_and_the_text(book):
    length = len(book.view.page.article.text)
    press(book, "Right", "Shift+Down", "Shift+Down")
    assert 20 < len(selected(book)) < 120
    press(book, "Shift+Up", "Shift+Up")
    assert len(selected(book)) <= 2
    press(book, "Shift+End")
    assert len(selected(book)) == book.view.line_edge(0, end=True)
    press(book, "Shift+Home", "Shift+PgDown")
    assert len(selected(book)) > 100
    assert book.view.is_in_view(book.view.selection.cursor - 1)
    press(book, "Ctrl+Shift+End")
    assert book.view.selected_span() == (0, length)
    assert book.view.is_at_end()
    press(book, "Ctrl+Shift+Home")
    assert book.view.selected_span() == (0, 1)


def test_in_columns_the_arrows_follow_the_eye(book):
    book.dress.set_look(direction="vertical")
    press(book, "Down", "Down")
    assert word(book) == "段"
    press(book, "Shift+Down")
    assert selected(book) == "段，春"
    press(book, "Shift+Left")
    assert len(selected(book)) > 10
    press(book, "Shift+Right", "Up")
    assert selected(book) == ""


@pytest.mark.parametrize("keys", [("Ctrl+2",), ("R",), ("R", "Shift+R"), ("V",), ("Ctrl++",)])
def test_cursor_and_selection_outlive_every_switch(book, keys):
    press(book, "Right", "Down", "Right", "Shift+Right", "Shift+Right")
    before = book.view.selected_span(), book.view.word_span
    assert before[0] is not None
    press(book, *keys)
    assert (book.view.selected_span(), book.view.word_span) == before
    assert book.view.is_in_view(before[1][0])


def test_cursor_and_selection_outlive_another_cleaning(window):
    view = window.view
    at = view.page.article.text.index("協調工作")
    view.select(at, at + 4)
    window.looking_up.put((at, at + 2))
    edits = window.reading.document.all_edits
    window.undoing.put_back(tuple(range(len(edits))))
    assert "廣(guang)州" in view.page.article.text
    assert selected(window) == "協(xie)調工作"
    assert word(window) == "" or word(window).startswith("協")
    window.undoing.undo()
    assert selected(window) == "協調工作"


def test_another_text_has_no_selection(window, tmp_path):
    press(window, "Right", "Shift+Right")
    path = tmp_path / "other.txt"
    path.write_text("別的文字。", "utf-8")
    window.opening.open_path(str(path))
    assert window.view.selected_span() is None
    assert window.view.word_span is None


def test_the_menu_selects_sentence_and_paragraph(book):
    text = book.view.page.article.text
    press(book, "Right", "Down")
    here = book.view.word_span[0]
    book.actions_["select_sentence"].trigger()
    assert book.view.selected_span() == sentence_at(text, here)
    book.actions_["select_paragraph"].trigger()
    assert "\n" not in selected(book)
    assert selected(book).startswith("第")


def test_after_a_selection_by_mouse_the_cursor_goes_on_from_it(book, qtbot):
    target = book.view.viewport()
    qtbot.mousePress(target, Qt.MouseButton.LeftButton, pos=point_of(book.view, 5))
    qtbot.mouseMove(target, point_of(book.view, 12))
    qtbot.mouseRelease(target, Qt.MouseButton.LeftButton, pos=point_of(book.view, 12))
    assert book.view.selected_span() == (5, 12)
    press(book, "Shift+Right")
    assert book.view.selected_span() == (5, 13)
    press(book, "Right")
    assert book.view.word_span[0] >= 13


def test_turning_the_wheel_while_drawing_draws_on(book, qtbot):
    view = book.view
    target = view.viewport()
    qtbot.mousePress(target, Qt.MouseButton.LeftButton, pos=point_of(view, 3))
    qtbot.mouseMove(target, point_of(view, 30))
    before = view.selected_span()
    where = QPointF(point_of(view, 30))
    view.wheelEvent(
        QWheelEvent(
            where, where, QPoint(0, -200), QPoint(), Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.ScrollUpdate, False,
        )
    )  # fmt: skip
    qtbot.mouseRelease(target, Qt.MouseButton.LeftButton, pos=QPoint(where.x(), where.y()))
    assert view.selected_span()[0] == before[0]
    assert view.selected_span()[1] > before[1] + 20


def test_single_keys_off_leave_arrows_and_space(book):
    book.actions_["single_keys"].trigger()
    press(book, "R")
    assert book.reading.choices.ruby == "pinyin"
    press(book, "Right")
    assert book.view.word_span == (0, 1)
    press(book, "Space")
    assert book.view.top_position() > 50


def test_a_double_click_that_is_drawn_on_takes_whole_words(window, qtbot):
    view, text = window.view, window.reading.article.text
    start = text.index("協調工作")
    first, left = QPointF(point_of(view, start + 1)), Qt.MouseButton.LeftButton
    view.mouseDoubleClickEvent(
        QMouseEvent(
            QEvent.Type.MouseButtonDblClick, first, view.viewport().mapToGlobal(first), left, left,
            Qt.KeyboardModifier.NoModifier,
        )
    )  # fmt: skip
    qtbot.mouseMove(view.viewport(), point_of(view, start + 2))
    assert selected(window) == "協調工作"
    qtbot.mouseRelease(view.viewport(), left, pos=point_of(view, start + 2))
    assert selected(window) == "協調工作"
