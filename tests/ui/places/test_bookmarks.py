"""Bookmarks: set, seen, named, taken away, and there again the next time."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from reader.library import Bookmark

TEXT = "".join(
    f"{n}由文(wen)化(hua)局局長(chang)周敏(min)說,去年新添(tian)書(次)。\n" for n in range(200)
)
CONTROL = Qt.KeyboardModifier.ControlModifier


def go(window, number):
    window.view.show_position(window.reading.article.text.index(f"\n{number}由") + 1)


def mark(window, *numbers):
    for number in numbers:
        go(window, number)
        QTest.keyClick(window.view, Qt.Key.Key_B, CONTROL)


def numbers(window):
    text = window.reading.article.text
    return [int(text[at : text.index("由", at)]) for at in window.bookmarks.places]


def test_the_key_sets_one_where_one_reads_and_takes_it_away(reader):
    mark(reader, 50, 20)
    assert numbers(reader) == [20, 50]
    assert reader.toast.isVisible()
    QTest.keyClick(reader.view, Qt.Key.Key_B, CONTROL)
    assert numbers(reader) == [50]
    QTest.keyClick(reader.view, Qt.Key.Key_Z, CONTROL)
    assert numbers(reader) == [20, 50]
    reader.undoing.redo()
    assert numbers(reader) == [50]


def test_what_is_selected_is_marked(reader):
    at = reader.reading.article.text.index("\n3由") + 1
    reader.view.select(at, at + 2)
    QTest.keyClick(reader.view, Qt.Key.Key_B, CONTROL)
    assert numbers(reader) == [3]


def test_they_stay_in_every_script_and_when_noise_is_put_back(reader):
    mark(reader, 50, 120)
    for script in ("hans", "hk", "source"):
        reader.reading.set_script(script)
        assert numbers(reader) == [50, 120]
    reader.undoing.treat("alone")
    assert "(wen)" in reader.reading.article.text
    assert numbers(reader) == [50, 120]
    mark(reader, 70)
    reader.undoing.treat("usual")
    assert numbers(reader) == [50, 70, 120]


def test_they_are_there_again_the_next_time(make, library):
    window = make()
    mark(window, 50)
    window.bookmarks.rename(0, "here")
    window.close()
    window = make()
    assert numbers(window) == [50]
    (kept,) = library.marks(window.reading.document.digest, Bookmark)
    assert kept == window.bookmarks.marks[0]
    assert (kept.label, kept.quote[:3]) == ("here", "50由")


def test_next_and_previous_go_round(reader):
    assert not reader.actions_["next_bookmark"].isEnabled()
    mark(reader, 20, 50, 120)
    reader.view.scroll_to_start()
    seen = []
    for _ in range(4):
        reader.actions_["next_bookmark"].trigger()
        seen.append(reader.view.top_position())
    places = reader.bookmarks.places
    assert seen == [*places, places[0]]
    reader.actions_["previous_bookmark"].trigger()
    assert reader.view.top_position() == places[2]
    reader.history.back()
    assert reader.view.top_position() == places[0]


def test_bookmarks_in_the_last_window_are_reached_too(reader):
    reader.view.scroll_to_end()
    text = reader.reading.article.text
    for number in (197, 199):
        at = text.index(f"\n{number}由") + 1
        reader.view.select(at, at + 1)
        QTest.keyClick(reader.view, Qt.Key.Key_B, CONTROL)
    reader.view.clear_selection()
    heard = []
    reader.bookmarks.arrived.connect(lambda at, of: heard.append(at))
    for _ in range(3):
        reader.actions_["next_bookmark"].trigger()
    assert heard == [1, 2, 1]


def test_a_ribbon_hangs_in_the_margin_and_a_wedge_on_the_bar(reader, qtbot):
    def inked(widget, box):
        picture = widget.grab().toImage()
        accent = QColor(reader.view.look.accent)
        return sum(
            picture.pixelColor(x, y) == accent
            for x in range(box.left(), box.right())
            for y in range(box.top(), box.bottom())
        )

    for direction in ("horizontal", "vertical"):
        reader.dress.set_look(direction=direction)
        reader.view.scroll_to_start()
        bar = reader.view._bar
        line = reader.view.rectangle_of(reader.view.top_position())
        left = reader.view._column.geometry.left
        margin = QRect(left - 26, line.top(), 24, line.height())
        if direction == "vertical":
            margin = QRect(line.left(), left - 36, line.width(), 34)
        assert not inked(reader.view.viewport(), margin)
        assert not inked(bar, bar.rect())
        reader.bookmarks.toggle()
        assert inked(reader.view.viewport(), margin) > 40
        assert inked(bar, bar.rect())
        reader.bookmarks.toggle()
        assert not inked(reader.view.viewport(), margin)


def test_notes_are_written_and_bookmarks_removed_in_the_list(reader, qtbot):
    mark(reader, 20, 50)
    QTest.keyClick(reader.view, Qt.Key.Key_T, CONTROL)
    rows = reader.places.bookmarks
    qtbot.waitUntil(rows.hasFocus)
    QTest.keyClick(rows, Qt.Key.Key_Home)
    QTest.keyClick(rows, Qt.Key.Key_F2)
    editor = rows.findChild(QLineEdit)
    QTest.keyClicks(editor, "a note")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: reader.bookmarks.marks[0].label == "a note")
    assert rows.model().index(0).data() == "a note"
    assert rows.model().index(0).data(Qt.ItemDataRole.AccessibleTextRole).startswith("a note, 20")
    QTest.keyClick(rows, Qt.Key.Key_Delete)
    assert numbers(reader) == [50]
    reader.undoing.undo()
    assert [one.label for one in reader.bookmarks.marks] == ["a note", ""]
    QTest.keyClick(rows, Qt.Key.Key_Down)
    QTest.keyClick(rows, Qt.Key.Key_Return)
    assert reader.view.top_position() == reader.bookmarks.places[1]
    assert reader.view.hasFocus()


def test_a_text_without_bookmarks_says_how_one_is_set(reader):
    reader.actions_["contents"].trigger()
    assert "Ctrl+B" in reader.places._no_bookmarks.text()
    assert reader.places._no_bookmarks.isVisible()
    assert not reader.places.bookmarks.isVisible()
    assert not reader.places.remove_button.isEnabled()
    mark(reader, 20)
    assert reader.places.bookmarks.isVisible()


def test_words_are_listed_in_the_script_that_is_shown(reader):
    mark(reader, 20)
    reader.actions_["contents"].trigger()
    rows = reader.places.bookmarks.model()
    assert "局長" in rows.index(0).data()
    reader.reading.set_script("hans")
    assert "局长" in rows.index(0).data()


def test_without_a_library_they_hold_while_one_reads(make, library):
    window = make()
    library.close()
    mark(window, 20)
    assert numbers(window) == [20]
    assert any("reading goes on" in notice.text for notice in window.banners.notices)


def test_a_full_disk_is_said_and_bookmarks_hold_while_one_reads(make, library):
    window = make()
    mark(window, 20)
    (pages,) = library._connection.execute("PRAGMA page_count").fetchone()
    library._connection.execute(f"PRAGMA max_page_count = {pages}")
    window.bookmarks.rename(0, "a note without room " * 20_000)
    mark(window, 50)
    assert numbers(window) == [20, 50]
    said = [str(notice.text) for notice in window.banners.notices]
    assert [sentence for sentence in said if "disk is full" in sentence]
    assert len(said) == 1
