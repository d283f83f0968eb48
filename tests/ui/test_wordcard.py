"""The word card: by mouse and by keys, and what is chosen on it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from reader.core.chinese.han import is_hanzi
from reader.ui.settings import Settings

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")

LEFT = Qt.MouseButton.LeftButton


def place(window, text, at=0):
    """Return where a character of the page is in the viewport, and its position."""
    position = window.reading.article.text.index(text) + at
    window.view.bring_into_view(position)
    area = window.view.rectangle_of(position)
    return QPoint(area.center().x(), area.bottom() - round(0.3 * area.height())), position


def click(window, text, at=0):
    point, _ = place(window, text, at)
    QTest.mouseClick(window.view.viewport(), LEFT, pos=point)


def press(widget):
    QTest.mouseClick(widget, LEFT, pos=widget.rect().center())


def card(window):
    return window.looking_up.card


def read_at(window, position):
    return window.reading.article.pinyin[position]


def row(window, pinyin):
    return next(one for one in card(window).choice.rows if one.text() == pinyin)


def test_a_click_pins_the_card_of_the_word_and_another_closes_it(window):
    click(window, "協調")
    assert card(window).isVisible()
    assert window.looking_up.is_open
    assert [one.text() for one in card(window).head.buttons] == ["協", "調"]
    assert [one.reading for one in card(window).head.buttons] == ["xié", "tiáo"]
    assert "协调" in card(window).forms.text()
    assert card(window).sounds.text() == "ㄒㄧㄝˊ ㄊㄧㄠˊ"
    click(window, "協調", 1)
    assert not card(window).isVisible()
    assert window.looking_up.span is None


def test_the_mouse_on_a_word_shows_its_card_and_takes_it_away(window, qtbot):
    point, position = place(window, "協調")
    QTest.mouseMove(window.view.viewport(), point)
    qtbot.waitUntil(card(window).isVisible, timeout=1000)
    assert not window.looking_up.is_open
    assert window.looking_up.span == (position, position + 2)
    assert not card(window).choice.isVisible()
    assert card(window).testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    QTest.mouseMove(window.view.viewport(), QPoint(4, 4))
    qtbot.waitUntil(lambda: not card(window).isVisible(), timeout=1000)


@pytest.mark.parametrize("way", ["click", "key"])
def test_the_mouse_alone_can_be_told_to_show_nothing(window, qtbot, way):
    window.actions_[f"card_{way}"].trigger()
    assert window.settings.value.card_on == way
    QTest.mouseMove(window.view.viewport(), place(window, "協調")[0])
    qtbot.wait(3 * Settings().card_delay)
    assert not card(window).isVisible()
    QTest.mouseMove(window.view.viewport(), QPoint(4, 4))


def test_the_card_never_stands_on_its_own_line(window):
    text = window.reading.article.text
    for width, height in ((1360, 900), (700, 460), (560, 360)):
        window.resize(width, height)
        for position in range(60, len(text), 17):
            if not is_hanzi(text[position]):
                continue
            window.view.bring_into_view(position)
            window.looking_up.show((position, position + 1), pinned=True)
            line = window.view.rectangle_of(position).translated(window.view.viewport().pos())
            assert not card(window).geometry().intersects(line)
            assert window.view.rect().contains(card(window).geometry())


def test_a_reading_is_changed_here_and_the_change_undone(window):
    click(window, "市長", 1)
    _, position = place(window, "市長", 1)
    before = read_at(window, position)
    assert before == "zhǎng"
    press(card(window).head.buttons[position - window.looking_up.span[0]])
    press(row(window, "cháng"))
    assert read_at(window, position) == "cháng"
    assert "your choice" in row(window, "cháng").accessibleName()
    assert window.toast.isVisible()
    QTest.keyClick(window.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert read_at(window, position) == "zhǎng"
    window.undoing.redo()
    assert read_at(window, position) == "cháng"


def test_a_reading_is_typed_for_the_whole_text(window):
    click(window, "畢節", 0)
    choice = card(window).choice
    choice.scope.setCurrentIndex(1)
    press(card(window).head.buttons[0])
    choice.field.setFocus()
    QTest.keyClicks(choice.field, "bix9")
    QTest.keyClick(choice.field, Qt.Key.Key_Return)
    assert "bix9" in choice._problem.text()
    choice.field.clear()
    QTest.keyClicks(choice.field, "bi3")
    QTest.keyClick(choice.field, Qt.Key.Key_Return)
    text = window.reading.article.text
    places = [at for at in range(len(text)) if text.startswith("畢節", at)]
    assert len(places) > 1
    assert {read_at(window, at) for at in places if window.reading.article.words} >= {"bǐ"}
    assert [one.word for one in window.reading.document.chosen.words]
    window.undoing.undo()
    assert {read_at(window, at) for at in places} == {"bì"}


def test_a_reading_for_all_texts_goes_into_the_word_book(window):
    click(window, "協調")
    card(window).choice.scope.setCurrentIndex(2)
    press(card(window).head.buttons[1])
    press(row(window, "diào"))
    assert dict(window.wordbook.readings) == {"協調": ("xié", "diào")}
    window.undoing.undo()
    assert dict(window.wordbook.readings) == {}


def test_everything_by_keys(window):
    window.view.setFocus()
    start = window.reading.article.text.index("協調")
    window.view.select(start, start + 2)
    QTest.keyClick(window.view, Qt.Key.Key_Return)
    assert window.looking_up.is_open
    assert card(window).head.buttons[1].hasFocus() or card(window).head.buttons[0].hasFocus()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not card(window).isVisible()
    assert window.view.hasFocus()
    assert window.looking_up.span == (start, start + 2)
    QTest.keyClick(window.view, Qt.Key.Key_Right)
    assert window.looking_up.span[0] == start + 2
    QTest.keyClick(window.view, Qt.Key.Key_Left)
    assert window.looking_up.span == (start, start + 2)
    QTest.keyClick(window.view, Qt.Key.Key_K)
    assert window.wordbook.is_known("协调")
    QTest.keyClick(window.view, Qt.Key.Key_X)
    assert window.wordbook.is_starred("協調")
    QTest.keyClick(window.view, Qt.Key.Key_C)
    assert QGuiApplication.clipboard().text().split("\t")[:2] == ["協調", "xiétiáo"]
    QTest.keyClick(window, Qt.Key.Key_Escape)
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert window.looking_up.span is None


def test_arrow_keys_stay_when_single_letters_are_off(window):
    window.actions_["single_keys"].trigger()
    window.view.setFocus()
    QTest.keyClick(window.view, Qt.Key.Key_Right)
    first = window.looking_up.span
    assert first is not None
    QTest.keyClick(window.view, Qt.Key.Key_K)
    assert not window.wordbook.known


def test_known_and_star_are_buttons_too(window):
    click(window, "協調")
    press(card(window).star)
    QTest.mouseClick(card(window).known, LEFT, pos=QPoint(8, card(window).known.height() // 2))
    assert window.wordbook.is_starred("協調")
    assert window.wordbook.is_known("協調")
    window.undoing.undo()
    assert not window.wordbook.is_known("協調")
    assert not card(window).known.isChecked()


def test_the_card_goes_with_its_text(window):
    click(window, "協調")
    window.reading.set_script("hans")
    assert [one.text() for one in card(window).head.buttons] == ["协", "调"]
    assert "協調" in card(window).forms.text()
    window.reading.set_script("source")
    window.undoing.put_back(tuple(range(len(window.reading.document.all_edits))))
    assert not card(window).isVisible() or window.looking_up.span is not None


def test_all_that_can_be_done_on_the_card_has_a_name(window):
    click(window, "協調")
    for part in (card(window).star, card(window).copy, card(window).close_button):
        assert part.accessibleName()
    for part in (card(window).choice.field, card(window).choice.scope, card(window).head):
        assert part.accessibleName()
    assert "xiétiáo" in card(window).accessibleName()
    press(card(window).close_button)
    assert not card(window).isVisible()


def test_words_are_joined_and_split_and_remembered(window):
    text = window.reading.article.text
    at = text.index("協調")
    click(window, "協調")
    press(card(window).head.buttons[0])
    press(card(window).split)
    assert window.looking_up.span == (at, at + 1)
    assert [one.old for one in window.reading.document.chosen.own_words] == ["協", "調"]
    press(card(window).join)
    assert window.looking_up.span[0] == at
    assert window.looking_up.span[1] >= at + 2
    window.undoing.undo()
    window.undoing.undo()
    assert (at, at + 2) in list(window.reading.article.words)
    assert window.reading.document.chosen.own_words == ()


def test_a_newer_dictionary_is_taken_in(window, tmp_path):
    path = tmp_path / "cedict_ts.u8"
    path.write_text("協調 协调 [xie2 tiao2] /newer/\n", "utf-8")
    window.dictionary.take(str(path))
    window.dictionary.take(str(tmp_path / "missing.u8"))
    assert [notice.kind for notice in window.banners.notices] == ["trouble", "info"]


def test_the_keyboard_stays_where_a_reading_was_chosen(window):
    click(window, "協調")
    press(card(window).head.buttons[1])
    row(window, "diào").setFocus()
    QTest.keyClick(row(window, "diào"), Qt.Key.Key_Space)
    _, position = place(window, "協調", 1)
    assert read_at(window, position) == "diào"
    assert row(window, "diào").hasFocus()


def test_the_card_comes_while_ctrl_is_held(window, qtbot):
    window.actions_["card_key"].trigger()
    window.view.setFocus()
    QTest.mouseMove(window.view.viewport(), place(window, "協調")[0])
    qtbot.wait(2 * Settings().card_delay)
    assert not card(window).isVisible()
    QTest.keyPress(window.view, Qt.Key.Key_Control)
    qtbot.waitUntil(card(window).isVisible, timeout=1000)
    QTest.keyRelease(window.view, Qt.Key.Key_Control)
    qtbot.waitUntil(lambda: not card(window).isVisible(), timeout=1000)
    QTest.mouseMove(window.view.viewport(), QPoint(4, 4))


def test_a_settled_doubt_is_passed_over(window):
    article = window.reading.article
    at = article.text.index("市長") + 1
    doubts = [(repair.start, repair.end) for repair in article.repairs]
    window.reading.document.chosen.choose(article, {at: "cháng"})
    assert [one.start for one in window.reading.article.readings] == [at]
    for _ in range(2 * len(doubts)):
        QTest.keyClick(window.view, Qt.Key.Key_N)
        assert window.view.focus_span in doubts
