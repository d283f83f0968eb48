"""The library's page in the real window, by keys and by the mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QPushButton, QToolButton

from reader.library import Document, Library

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")


def titles(window):
    rows = window.shelving.page.rows
    return [rows.index(row).data() for row in range(rows.rowCount())]


def show(window, qtbot):
    QTest.keyClick(window.view, Qt.Key.Key_O, CONTROL | SHIFT)
    qtbot.waitUntil(lambda: window.shelving.is_shown)


def search(window, qtbot, query, count):
    window.shelving.page.field.setText(query)
    qtbot.waitUntil(
        lambda: len(titles(window)) == count and not window.shelving._searching._typing.isActive()
    )


def test_the_key_shows_what_was_read_and_escape_leads_back(reader, qtbot, library):
    qtbot.wait(1100)  # the open text is noted by then
    show(reader, qtbot)
    assert titles(reader) == ["故鄉", "背影", "論語", "边城", "中国的西北角"]
    assert reader.shelving.page.head.continuing.entry.document.name.endswith("open.txt")
    assert reader.shelving.page.head.continuing.button.hasFocus()
    assert not reader.toolbar.isVisible()
    assert reader.actions_["library"].isChecked()
    assert not reader.actions_["export"].isEnabled()
    QTest.keyClick(reader.shelving.page.field, Qt.Key.Key_Escape)
    assert not reader.shelving.is_shown
    assert reader.view.hasFocus()
    assert reader.actions_["export"].isEnabled()
    assert reader.actions_["sidebar"].isEnabled()


def test_continue_leads_to_the_text_that_is_open(reader, qtbot):
    qtbot.wait(1100)
    show(reader, qtbot)
    QTest.keyClick(reader.shelving.page.head.continuing.button, Qt.Key.Key_Space)
    assert not reader.shelving.is_shown


def test_a_text_is_opened_by_the_keyboard(reader, qtbot):
    show(reader, qtbot)
    grid = reader.shelving.page.grid
    grid.setFocus()
    QTest.keyClick(grid, Qt.Key.Key_Right)
    QTest.keyClick(grid, Qt.Key.Key_Right)
    row = grid.currentIndex().row()
    name = reader.shelving.page.rows.entry(row).document.name
    QTest.keyClick(grid, Qt.Key.Key_Return)
    assert not reader.shelving.is_shown
    assert reader.reading.document.path == name


def test_a_text_is_opened_by_a_click(reader, qtbot):
    show(reader, qtbot)
    grid = reader.shelving.page.grid
    box = grid.visualRect(reader.shelving.page.rows.index(1))
    QTest.mouseMove(grid.viewport(), box.center())
    assert grid.viewport().cursor().shape() == Qt.CursorShape.PointingHandCursor
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    assert reader.reading.document.path.endswith("book1.txt")
    assert not reader.shelving.is_shown


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("故鄉", ["故鄉"]),
        ("故乡", ["故鄉"]),
        ("guxiang", ["故鄉"]),
        ("gu4 xiang1", ["故鄉"]),
        ("gx", ["故鄉"]),
        ("鲁迅", ["故鄉"]),
        ("luxun", ["故鄉"]),
        ("cuicui", ["边城"]),
        ("閏", ["故鄉"]),
        ("蘭州", ["中国的西北角"]),
        ("book3", ["边城"]),
        ("zzz", []),
    ],
)
def test_a_text_is_found_by_title_author_and_names(reader, qtbot, query, found):
    QTest.keyClick(reader.view, Qt.Key.Key_K, CONTROL)
    assert reader.shelving.is_shown
    assert reader.shelving.page.field.hasFocus()
    search(reader, qtbot, query, len(found))
    assert titles(reader) == found
    assert reader.shelving.page.nothing.isVisible() == (not found)
    assert not reader.shelving.page.head.continuing.isVisible()


def test_the_search_goes_on_by_keys_alone(reader, qtbot):
    QTest.keyClick(reader.view, Qt.Key.Key_K, CONTROL)
    field = reader.shelving.page.field
    QTest.keyClicks(field, "cuicui")
    qtbot.waitUntil(lambda: titles(reader) == ["边城"])
    QTest.keyClick(field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(titles(reader)) > 1)
    assert reader.shelving.is_shown
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert reader.shelving.page.grid.hasFocus()
    QTest.keyClick(reader.shelving.page.grid, Qt.Key.Key_Up)
    assert field.hasFocus()
    reader.shelving.page.grid.setFocus()
    QTest.keyClick(reader.shelving.page.grid, Qt.Key.Key_C)
    assert field.hasFocus()
    assert field.text() == "c"
    QTest.keyClicks(field, "uicui")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert reader.reading.document.path.endswith("book3.txt")


def test_find_means_the_library_while_it_is_shown(reader, qtbot):
    show(reader, qtbot)
    QTest.keyClick(reader.shelving.page.grid, Qt.Key.Key_F, CONTROL)
    assert reader.shelving.page.field.hasFocus()
    assert not reader.find_bar.isVisible()


def test_what_is_removed_can_be_put_back(reader, qtbot, library):
    show(reader, qtbot)
    grid = reader.shelving.page.grid
    grid.setFocus()
    grid.setCurrentIndex(reader.shelving.page.rows.index(titles(reader).index("背影")))
    for key, left in ((Qt.Key.Key_Delete, 4), (Qt.Key.Key_Delete, 3)):
        QTest.keyClick(grid, key)
        assert len([one for one in titles(reader) if one != "打開的書"]) == left
    assert reader.toast.isVisible()
    QTest.mouseClick(reader.toast.button, Qt.MouseButton.LeftButton)
    assert "論語" in titles(reader)
    QTest.keyClick(grid, Qt.Key.Key_Z, CONTROL)
    assert titles(reader)[-5:] == ["故鄉", "背影", "論語", "边城", "中国的西北角"]
    assert library.position(f"{1:064}") is None
    QTest.keyClick(grid, Qt.Key.Key_Z, CONTROL)
    assert len(library.shelf()) >= 5


def test_what_stays_removed_is_gone_the_next_time(reader, qtbot, library):
    show(reader, qtbot)
    grid = reader.shelving.page.grid
    grid.setFocus()
    grid.setCurrentIndex(reader.shelving.page.rows.index(titles(reader).index("背影")))
    QTest.keyClick(grid, Qt.Key.Key_Delete)
    reader.close()
    library.close()
    with Library(library.path) as again:
        assert "背影" not in [one.document.title for one in again.shelf()]


def test_a_missing_file_is_shown_as_such_and_can_be_found(reader, qtbot, tmp_path, monkeypatch):
    (tmp_path / "book1.txt").rename(tmp_path / "elsewhere.txt")
    show(reader, qtbot)
    rows = reader.shelving.page.rows
    row = titles(reader).index("背影")
    qtbot.waitUntil(lambda: bool(rows.missing))
    index = rows.index(row)
    assert "File is missing" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert "File is missing" not in rows.index(row + 1).data(Qt.ItemDataRole.AccessibleTextRole)
    reader.shelving.page.grid.setCurrentIndex(index)
    reader.shelving.page.grid.setFocus()
    QTest.keyClick(reader.shelving.page.grid, Qt.Key.Key_Return)
    (asked,) = reader.findChildren(QFileDialog)
    asked.fileSelected.emit(str(tmp_path / "elsewhere.txt"))
    asked.close()
    assert reader.reading.document.path == str(tmp_path / "elsewhere.txt")
    assert not reader.shelving.is_shown


def test_the_text_read_last_says_when_its_file_is_gone(make, library, tmp_path, qtbot):
    library.remember(Document("d" * 64, str(tmp_path / "gone.txt"), "沒了", 5.0))
    window = make()
    window.shelving.show()
    qtbot.waitUntil(lambda: window.shelving.page.head.continuing.is_missing)
    assert window.shelving.page.head.continuing.button.text() == "Find it…"


def test_a_pasted_text_is_opened_again(make, library, qtbot):
    library.remember(Document("d" * 64, "", "貼", 5.0))
    library.keep_text("d" * 64, "貼上的文字。", is_html=False)
    window = make()
    window.shelving.show()
    QTest.mouseClick(window.shelving.page.head.continuing.button, Qt.MouseButton.LeftButton)
    assert window.reading.article.text == "貼上的文字。"
    library.remember(Document("e" * 64, "", "丟", 6.0))
    library.set_part("e" * 64, 0.5, read_at=2e9 * 2)
    window.shelving.show()
    QTest.mouseClick(window.shelving.page.head.continuing.button, Qt.MouseButton.LeftButton)
    assert "paste it again" in str(window.banners.notices[0].text)
    assert window.banners.isVisible()


def test_an_empty_library_is_the_way_in(make, qtbot, tmp_path):
    window = make()
    window.shelving.show()
    head = window.shelving.page.head
    assert not head.continuing.isVisible()
    assert head.drop.isVisible()
    assert head.drop.height() > 400
    assert head.drop.buttons["open"].hasFocus()
    QTest.mouseClick(head.drop.buttons["sample"], Qt.MouseButton.LeftButton)
    assert window.reading.document is not None
    assert not window.shelving.is_shown


def test_what_is_dropped_on_the_page_is_opened(reader, qtbot):
    show(reader, qtbot)
    data = QMimeData()
    data.setText("拖進來的文字。")
    event = QDropEvent(
        QPointF(300, 300),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    reader.dropEvent(event)
    assert reader.reading.article.text == "拖進來的文字。"
    assert not reader.shelving.is_shown


def test_trouble_is_said_where_one_looks(reader, qtbot):
    show(reader, qtbot)
    reader.say("something is wrong")
    assert reader.banners.isVisible()
    reader.shelving.leave()
    assert reader.banners.isVisible()
    assert reader.banners.parentWidget() is reader.view.parentWidget()


def test_regions_lead_through_the_page(reader, qtbot):
    show(reader, qtbot)
    reader.shelving.page.field.setFocus()
    seen = []
    for _ in range(3):
        QTest.keyClick(reader.focusWidget(), Qt.Key.Key_F6)
        seen.append(reader.focusWidget())
    assert reader.shelving.page.grid in seen
    assert reader.shelving.page.head.isAncestorOf(seen[0])


def test_every_control_has_a_name(reader, qtbot):
    show(reader, qtbot)
    for kind in (QPushButton, QToolButton):
        for control in reader.shelving.page.findChildren(kind):
            if control.objectName() != "qt_clear_button" and "QLineEdit" not in str(
                type(control.parent())
            ):
                assert control.accessibleName() or control.text(), control
    assert reader.shelving.page.field.accessibleName()
    assert reader.shelving.page.grid.accessibleName()
    cells = reader.shelving.page.rows.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert cells.startswith(titles(reader)[0])


def test_in_a_narrow_window_the_button_is_in_the_menu(reader, qtbot):
    reader.resize(560, 360)
    assert not reader.toolbar.library_button.isVisible()
    show(reader, qtbot)
    qtbot.wait(10)
    assert reader.shelving.page.grid.columns == 2
    assert reader.shelving.page.field.isVisible()
    reader.resize(1200, 800)
    qtbot.wait(10)
    assert reader.shelving.page.grid.columns == 6
    reader.shelving.leave()
    assert reader.toolbar.library_button.isVisible()


@pytest.mark.parametrize("harm", ["none", "closed", "locked"])
def test_without_a_library_reading_goes_on(make, library, qtbot, tmp_path, harm):
    window = make(None if harm == "none" else library)
    if harm == "closed":
        library.close()
    elif harm == "locked":
        library._connection.execute("PRAGMA busy_timeout = 20")
        other = Library(library.path)
        other._connection.execute("BEGIN EXCLUSIVE")
    path = tmp_path / "open.txt"
    path.write_text("打開的書。" * 300, "utf-8")
    window.opening.open_path(str(path))
    window.bookmarks.toggle()
    window.shelving.noting.write()
    window.shelving.show()
    assert window.shelving.page.head.drop.isVisible()
    window.shelving.search()
    window.shelving.page.field.setText("book")
    qtbot.wait(80)
    window.shelving.page.field.clear()
    window.shelving.escape()
    assert not window.shelving.is_shown
    assert window.bookmarks.places == [0]
    said = [str(notice.text) for notice in window.banners.notices]
    assert sum("reading goes on" in sentence for sentence in said) == (harm != "none")
    window.close()
    if harm == "locked":
        other.close()


def test_a_long_shelf_is_walked_by_keys_without_being_laid_out(make, library, qtbot):
    for number in range(3000):
        library.remember(
            Document(f"{number:064}", f"/no/{number}.txt", f"書{number}", 1.0 + number)
        )
    window = make()
    window.shelving.show()
    qtbot.waitUntil(lambda: window.shelving.page.rows.rowCount() == 2999, timeout=20_000)
    grid = window.shelving.page.grid
    grid.setFocus()
    QTest.keyClick(grid, Qt.Key.Key_End)
    assert grid.currentIndex().row() == 2998
    assert grid.viewport().rect().intersects(grid.visualRect(grid.currentIndex()))
    QTest.keyClick(grid, Qt.Key.Key_PageUp)
    assert 2900 < grid.currentIndex().row() < 2998
    QTest.keyClick(grid, Qt.Key.Key_Home)
    QTest.keyClick(grid, Qt.Key.Key_Down)
    assert grid.currentIndex().row() == grid.columns
    index = grid.indexAt(grid.visualRect(grid.currentIndex()).center())
    assert index.row() == grid.columns
    assert not grid.indexAt(QPoint(1, 1)).isValid()


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_menu_offers_what_can_be_done(reader, qtbot, tmp_path):
    show(reader, qtbot)
    grid = reader.shelving.page.grid
    grid.setFocus()
    grid.setCurrentIndex(reader.shelving.page.rows.index(0))
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), QPoint(0, 0))
    QApplication.sendEvent(grid.viewport(), event)
    (menu,) = reader.shelving.page.findChildren(QMenu)
    words = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert [word.replace("&", "") for word in words] == [
        "Open",
        "Copy its place",
        "Remove from the library",
    ]
    before = titles(reader)
    menu.actions()[-1].trigger()
    menu.close()
    assert titles(reader) == before[1:]
    reader.undoing.undo()
    assert titles(reader) == before[1:]  # what was done to a text is another way back
    reader.actions_["undo"].trigger()
    assert titles(reader) == before


def test_the_text_read_last_can_be_removed_and_put_back(reader, qtbot, library):
    show(reader, qtbot)
    card = reader.shelving.page.head.continuing
    first = card.entry.document.digest
    QTest.keyClick(card.button, Qt.Key.Key_Delete)
    assert card.entry.document.title == "故鄉"
    assert titles(reader)[0] == "背影"
    QTest.keyClick(card.button, Qt.Key.Key_Z, CONTROL)
    assert card.entry.document.digest == first
    assert titles(reader)[0] == "故鄉"


def test_screen_readers_hear_each_card(reader, qtbot):
    show(reader, qtbot)
    cards = QAccessible.queryAccessibleInterface(reader.shelving.page.grid)
    said = [cards.child(at).text(QAccessible.Text.Name) for at in range(cards.childCount())]
    assert any(words.startswith("背影, 朱自清") for words in said)
    button = reader.shelving.page.head.continuing.button
    assert (
        QAccessible.queryAccessibleInterface(button)
        .text(QAccessible.Text.Name)
        .startswith("Continue: ")
    )
