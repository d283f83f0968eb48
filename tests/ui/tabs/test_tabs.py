"""Several texts in one window: by clicks, keys and drops on a real window off screen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence
from PySide6.QtTest import QTest
from window_fakes import SAMPLE

TEXTS = {"one.txt": SAMPLE, "two.txt": "天地玄黃。\n宇宙洪荒。", "three.txt": "日月盈昃。" * 400}


def press(window, keys):
    combination = QKeySequence(keys)[0]
    QTest.keyClick(window.view, combination.key(), combination.keyboardModifiers())


def names(window):
    return [tab.origin.name for tab in window.tabs.all]


def shown(window):
    assert window.tabs.current.document is window.reading.document
    return window.tabs.current.origin.name


def tab_point(window, at):
    return window.strip.tabRect(at).center() - QPoint(20, 0)


def dropped(window, data):
    where = QPointF(200, 200)
    copy, left, none = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    entering = QDragEnterEvent(where.toPoint(), copy, data, left, none)
    window.dragEnterEvent(entering)
    drop = QDropEvent(where, copy, data, left, none)
    window.dropEvent(drop)
    return entering.isAccepted() and drop.isAccepted()


@pytest.fixture
def paths(tmp_path):
    for name, text in TEXTS.items():
        (tmp_path / name).write_text(text, "utf-8")
    return [str(tmp_path / name) for name in TEXTS]


@pytest.fixture
def several(empty_window, paths, qtbot):
    for path in paths:
        empty_window.opening.open_path(path)
    qtbot.waitUntil(empty_window.strip.isVisible)
    return empty_window


def test_one_text_has_no_strip_and_two_have_one(empty_window, paths):
    empty_window.opening.open_path(paths[0])
    assert not empty_window.strip.isVisible()
    empty_window.opening.open_path(paths[1])
    assert empty_window.strip.isVisible()
    assert names(empty_window) == ["one.txt", "two.txt"]
    press(empty_window, "Ctrl+W")
    assert not empty_window.strip.isVisible()


def test_a_file_that_is_open_is_gone_to(several, paths):
    before = several.reading.document
    several.opening.open_path(paths[0])
    assert shown(several) == "one.txt"
    assert len(several.tabs.all) == 3
    several.opening.open_path(paths[2])
    assert several.reading.document is before


def test_several_dropped_files_are_tabs_and_the_first_is_shown(empty_window, paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(path) for path in paths])
    assert dropped(empty_window, data)
    assert names(empty_window) == list(TEXTS)
    assert shown(empty_window) == "one.txt"
    assert len(empty_window.tabs.documents) == 1
    press(empty_window, "Ctrl+Tab")
    assert len(empty_window.tabs.documents) == 2


@pytest.mark.parametrize(
    ("on", "back"), [("Ctrl+Tab", "Ctrl+Shift+Tab"), ("Ctrl+PgDown", "Ctrl+PgUp")]
)
def test_keys_step_through_the_texts(several, on, back):
    seen = []
    for keys in (on, on, on, back, back):
        press(several, keys)
        seen.append(shown(several))
    assert seen == ["one.txt", "two.txt", "three.txt", "two.txt", "one.txt"]
    assert several.strip.currentIndex() == 0
    assert several.view.hasFocus()


def test_a_click_shows_and_the_cross_or_the_middle_button_closes(several, qtbot):
    qtbot.mouseClick(several.strip, Qt.MouseButton.LeftButton, pos=tab_point(several, 0))
    assert shown(several) == "one.txt"
    qtbot.mouseClick(several.strip.close_button(1), Qt.MouseButton.LeftButton)
    assert names(several) == ["one.txt", "three.txt"]
    assert shown(several) == "one.txt"
    qtbot.mouseClick(several.strip, Qt.MouseButton.MiddleButton, pos=tab_point(several, 0))
    assert names(several) == ["three.txt"]
    assert shown(several) == "three.txt"
    assert several.isVisible()


def test_the_last_text_closes_the_window(several):
    for _ in range(2):
        press(several, "Ctrl+W")
        assert several.isVisible()
    documents = several.tabs.documents
    press(several, "Ctrl+W")
    assert not several.isVisible()
    assert all(document.is_closed for document in documents)


def test_a_closed_text_is_let_go_and_opens_again_in_its_place(several, opener):
    press(several, "Ctrl+PgUp")
    gone = several.reading.document
    press(several, "Ctrl+W")
    assert gone.is_closed
    assert names(several) == ["one.txt", "three.txt"]
    press(several, "Ctrl+Shift+T")
    assert names(several) == list(TEXTS)
    assert shown(several) == "two.txt"
    assert not several.actions_["reopen"].isEnabled()


def test_a_tab_is_dragged_to_another_place(several, qtbot):
    strip = several.strip
    start, end = tab_point(several, 0), tab_point(several, 2)
    qtbot.mousePress(strip, Qt.MouseButton.LeftButton, pos=start)
    for part in range(1, 21):
        qtbot.mouseMove(strip, pos=start + (end + QPoint(30, 0) - start) * part / 20)
        QTest.qWait(5)
    qtbot.mouseRelease(strip, Qt.MouseButton.LeftButton, pos=end + QPoint(30, 0))
    qtbot.waitUntil(lambda: names(several) == ["two.txt", "three.txt", "one.txt"])
    assert shown(several) == "one.txt"
    press(several, "Ctrl+Shift+PgUp")
    assert names(several) == ["two.txt", "one.txt", "three.txt"]
    assert strip.currentIndex() == 1


def test_each_text_keeps_its_place_selection_and_choices(several):
    several.view.show_position(600)
    several.view.select(610, 620)
    press(several, "Ctrl+2")
    top = several.view.top_position()
    press(several, "Ctrl+Tab")
    assert several.view.selected_span() is None
    several.view.select(3, 9)
    assert several.reading.choices.script == "source"
    press(several, "Ctrl+Shift+Tab")
    assert several.view.top_position() == top
    assert several.view.selected_span() == (610, 620)
    assert several.reading.choices.script == "hans"
    press(several, "Ctrl+Tab")
    assert several.view.selected_span() == (3, 9)


def test_another_look_while_away_keeps_the_place(several):
    several.view.show_position(600)
    top = several.view.top_position()
    press(several, "Ctrl+Tab")
    several.dress.set_pixel_size(40)
    several.resize(700, 600)
    press(several, "Ctrl+Shift+Tab")
    line = several.view.line_edge(top, end=False)
    assert several.view.top_position() == line
    assert several.view.page is several.reading.page


def test_each_text_has_its_own_way_back(several):
    several.tabs.show(several.tabs.all[0])
    first = several.reading.document
    several.undoing.put_back((0,))
    assert first.undone == {0}
    press(several, "Ctrl+Tab")
    assert not several.undoing.can_undo
    press(several, "Ctrl+Z")
    assert first.undone == {0}
    press(several, "Ctrl+Shift+Tab")
    press(several, "Ctrl+Z")
    assert first.undone == frozenset()
    assert several.undoing.can_redo


def test_each_text_keeps_what_is_looked_for(several, qtbot):
    several.tabs.show(several.tabs.all[0])
    press(several, "Ctrl+F")
    several.find_bar.field.clear()
    qtbot.keyClicks(several.find_bar.field, "guangzhou")
    qtbot.waitUntil(lambda: len(several.find_bar.spans) > 1)
    several.find_bar.find_next()
    spans, count = several.find_bar.spans, several.find_bar.count.text()
    press(several, "Ctrl+Tab")
    assert not several.find_bar.isVisible()
    assert not several.view._hits
    assert not several.actions_["find"].isChecked()
    press(several, "Ctrl+Shift+Tab")
    assert several.find_bar.isVisible()
    assert several.find_bar.spans == spans
    assert several.find_bar.count.text() == count
    assert len(several.view._hits) == len(spans)
    several.find_bar.find_next()
    assert several.find_bar.count.text() != count


def test_each_text_keeps_its_names_and_the_view_of_what_was_removed(several):
    several.tabs.show(several.tabs.all[0])
    several.sidebar.field.setText("廣州")
    several.moving.step(1)
    entity = several.moving.entity
    several.show_removed(on=True)
    several.tabs.step(1)
    assert not several.is_removed_shown
    assert not any(several.sidebar.names.values())
    assert several.sidebar.field.text() == ""
    several.tabs.step(-1)
    assert several.is_removed_shown
    assert several.actions_["removed"].isChecked()
    assert several.sidebar.field.text() == "廣州"
    assert any(several.sidebar.names.values())
    assert several.moving.entity == entity is not None


def test_what_is_said_of_a_text_stays_with_it(empty_window, opener, paths):
    opener.sure = 0.6
    empty_window.opening.open_path(paths[0])
    opener.sure = 1.0
    empty_window.opening.open_path(paths[1])
    assert not empty_window.banners.notices
    empty_window.tabs.step(-1)
    assert len(empty_window.banners.notices) == 1


def test_a_background_text_goes_on_and_is_shown_as_it_is_then(several):
    several.tabs.show(several.tabs.all[0])
    document = several.reading.document
    document.forget_marks()
    several.tabs.step(1)
    document.find_marks()
    several.tabs.step(-1)
    assert any(several.sidebar.names.values())
    assert several.view.page is document.page


def test_the_strip_names_the_texts(several, paths):
    strip = several.strip
    assert strip.tabToolTip(1) == paths[1]
    assert strip.accessibleTabName(1) == "two.txt"
    assert strip.close_button(1).accessibleName() == "Close two.txt"
    assert several.actions_["next_text"].isEnabled()


def test_a_narrow_window_scrolls_the_strip(empty_window, tmp_path, qtbot):
    empty_window.resize(560, 360)
    for at in range(12):
        path = tmp_path / f"a text with a long name {at}.txt"
        path.write_text(f"第{at}段。", "utf-8")
        empty_window.opening.open_path(str(path))
    assert empty_window.width() == 560
    assert empty_window.strip.width() == 560
    assert empty_window.strip.tabRect(empty_window.strip.currentIndex()).right() <= 560


def test_the_arrows_go_along_the_strip_and_delete_closes(several, qtbot):
    several.strip.setFocus()
    qtbot.keyClick(several.strip, Qt.Key.Key_Left)
    assert shown(several) == "two.txt"
    assert several.strip.hasFocus()
    qtbot.keyClick(several.strip, Qt.Key.Key_Delete)
    assert names(several) == ["one.txt", "three.txt"]
