"""Back and forward in the window, by keys, by the mouse, and over a restart."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from reader.library import Visit

LINE = "由四川過湖南去，靠東有一條官路。這官路將近湘西邊境到了一個地方名為茶峒的小山城時。"
TEXT = "".join(f"{number}{LINE}\n" for number in range(200))


def jump(window, qtbot, number):
    """Jump to a line of the text as the contents would."""
    position = window.reading.article.text.index(f"\n{number}由") + 1
    window.history.note()
    window.view.show_position(position)
    qtbot.wait(5)
    return window.view.top_position()


def test_nothing_can_be_done_at_first(reader):
    assert not reader.actions_["back"].isEnabled()
    assert not reader.actions_["forward"].isEnabled()
    reader.history.back()
    reader.history.forward()
    assert reader.view.top_position() == 0


def test_the_keys_lead_back_and_forward(reader, qtbot):
    places = [0, jump(reader, qtbot, 50), jump(reader, qtbot, 120), jump(reader, qtbot, 9)]
    assert reader.actions_["back"].isEnabled()
    for place in places[2::-1]:
        QTest.keyClick(reader.view, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
        assert reader.view.top_position() == place
    assert not reader.actions_["back"].isEnabled()
    for place in places[1:]:
        QTest.keyClick(reader.view, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
        assert reader.view.top_position() == place
    assert not reader.actions_["forward"].isEnabled()


def test_the_side_buttons_of_the_mouse_do_the_same(reader, qtbot):
    place = jump(reader, qtbot, 80)
    middle = QPoint(300, 300)
    for button, expected in (
        (Qt.MouseButton.BackButton, 0),
        (Qt.MouseButton.ForwardButton, place),
    ):
        QTest.mousePress(reader.view.viewport(), button, pos=middle)
        QTest.mouseRelease(reader.view.viewport(), button, pos=middle)
        assert reader.view.top_position() == expected
    QTest.mousePress(reader.sidebar, Qt.MouseButton.BackButton, pos=QPoint(40, 300))
    QTest.mouseRelease(reader.sidebar, Qt.MouseButton.BackButton, pos=QPoint(40, 300))
    assert reader.view.top_position() == 0


def test_steps_of_one_search_are_one_way(reader, qtbot):
    start = jump(reader, qtbot, 3)
    QTest.keyClick(reader.view, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(reader.find_bar.field, "9")
    for _ in range(6):
        QTest.keyClick(reader.find_bar.field, Qt.Key.Key_Return)
        qtbot.wait(5)
    away = reader.view.top_position()
    assert away != start
    reader.history.back()
    assert reader.view.top_position() == start
    reader.history.back()
    assert reader.view.top_position() == 0
    reader.history.forward()
    reader.history.forward()
    assert reader.view.top_position() == away


def test_scrolling_between_two_hits_makes_two_ways(reader, qtbot):
    reader.moving.leaving.emit("hits")
    reader.view.show_position(3000)
    qtbot.wait(5)
    reader.view.scroll_by(4000)
    place = reader.view.top_position()
    reader.moving.leaving.emit("hits")
    reader.view.show_position(0)
    qtbot.wait(5)
    reader.history.back()
    assert reader.view.top_position() == place


def test_home_and_end_can_be_taken_back(reader, qtbot):
    place = jump(reader, qtbot, 60)
    reader.view.setFocus()
    QTest.keyClick(reader.view, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    qtbot.wait(5)
    assert reader.view.top_position() != place
    reader.history.back()
    assert reader.view.top_position() == place


def test_places_hold_in_every_script_and_over_a_restart(make, qtbot):
    window = make()
    place = jump(window, qtbot, 50)
    jump(window, qtbot, 120)
    window.reading.set_script("hans")
    window.history.back()
    assert window.view.top_position() == place
    window.close()
    window = make()
    assert window.actions_["back"].isEnabled()
    assert window.actions_["forward"].isEnabled()
    window.history.forward()
    text = window.reading.article.text
    assert text.startswith("120由", window.view.top_position())


def test_places_hold_when_noise_is_put_back(make, qtbot, tmp_path):
    noisy = "".join(
        f"{n}由文(wen)化(hua)局局長(chang)周敏(min)說,去年新添(tian)書(次)。\n" for n in range(200)
    )
    (tmp_path / "noisy.txt").write_text(noisy, "utf-8")
    window = make()
    window.opening.open_path(str(tmp_path / "noisy.txt"))
    assert "(wen)" not in window.reading.article.text
    jump(window, qtbot, 70)
    jump(window, qtbot, 20)
    window.undoing.treat("alone")
    assert "(wen)" in window.reading.article.text
    window.history.back()
    assert window.reading.article.text.startswith("70由", window.view.top_position())


def test_each_text_has_its_own_way(make, qtbot, tmp_path):
    window = make()
    place = jump(window, qtbot, 50)
    (tmp_path / "other.txt").write_text(TEXT[::-1], "utf-8")
    window.opening.open_path(str(tmp_path / "other.txt"))
    assert not window.actions_["back"].isEnabled()
    window.opening.open_path(str(tmp_path / "text.txt"))
    assert window.actions_["back"].isEnabled()
    window.view.show_position(5000)
    window.history.back()
    window.history.forward()
    assert window.view.top_position() != place


def test_without_a_library_the_way_is_known_while_one_reads(make, library, qtbot):
    window = make()
    library.close()
    place = jump(window, qtbot, 50)
    window.history.save()
    assert "reading goes on" in window.banners.notices[0].text
    jump(window, qtbot, 120)
    window.history.save()
    assert len(window.banners.notices) == 1
    window.history.back()
    assert window.view.top_position() == place


def test_a_closed_window_has_written_the_way_down(make, library, qtbot):
    window = make()
    jump(window, qtbot, 50)
    digest = window.reading.document.digest
    assert library.marks(digest, Visit) == ()
    window.close()
    assert len(library.marks(digest, Visit)) == 1


def test_going_back_leads_out_of_what_was_removed(reader, qtbot):
    jump(reader, qtbot, 50)
    reader.show_removed(on=True)
    reader.actions_["back"].trigger()
    assert not reader.is_removed_shown
    assert reader.view.top_position() == 0


def test_the_mouse_does_nothing_behind_the_library(reader, qtbot):
    place = jump(reader, qtbot, 50)
    reader.shelving.show()
    QTest.mousePress(reader.shelving.page, Qt.MouseButton.BackButton, pos=QPoint(5, 5))
    QTest.mouseRelease(reader.shelving.page, Qt.MouseButton.BackButton, pos=QPoint(5, 5))
    assert reader.shelving.is_shown
    reader.shelving.leave()
    assert reader.view.top_position() == place
    assert reader.actions_["back"].isEnabled()
