"""Above which words readings are shown: the control, the keys, the page."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from reader.core.choices import RUBY_POLICIES
from reader.ui.pageview.annotate import readings_of

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")


def places(view):
    """Return where every character in the window stands."""
    column = view._column
    return [
        (index, top, line.lefts, line.rights)
        for index, laid, top in column.visible(view.viewport().height())
        for line in laid.lines
    ]


def test_the_control_chooses_and_shows_what_is_chosen(window):
    button = window.toolbar.policy_button
    assert not button.isChecked()
    names = [action.objectName() for action in button.menu().actions() if action.objectName()]
    assert {f"ruby_for_{policy}" for policy in RUBY_POLICIES if policy != "level"} <= set(names)
    window.actions_["ruby_for_names"].trigger()
    assert window.reading.choices.ruby_for == "names"
    assert window.settings.value.ruby_for == "names"
    assert button.isChecked()
    assert "Names" in button.accessibleName()
    window.actions_["ruby_for_level_4"].trigger()
    assert (window.reading.choices.ruby_for, window.reading.choices.ruby_level) == ("level", 4)
    window.actions_["ruby_for_all"].trigger()
    assert not button.isChecked()


def test_choosing_words_turns_readings_on(window):
    window.reading.set_ruby("none")
    window.actions_["ruby_for_rare"].trigger()
    assert window.reading.choices.ruby == "pinyin"


def test_no_policy_moves_a_character(window):
    window.reading.set_ruby("pinyin")
    before = places(window.view)
    for policy in RUBY_POLICIES:
        window.reading.set_policy(policy, 2)
        assert places(window.view) == before
        window.reading.set_option(ruby_by="word")
        assert places(window.view) == before
        window.reading.set_option(ruby_by="character")


def test_the_word_under_the_mouse_shows_its_reading(window):
    window.reading.set_policy("hover")
    at = window.reading.article.text.index("協調")
    window.view.bring_into_view(at)
    area = window.view.rectangle_of(at)
    before = window.view.grab().toImage()
    QTest.mouseMove(window.view.viewport(), QPoint(area.center().x(), area.bottom() - 12))
    assert window.view._peek == (at, at + 2)
    assert window.view.grab().toImage() != before
    QTest.mouseMove(window.view.viewport(), QPoint(3, 3))
    assert window.view._peek is None


def test_a_known_word_is_bare(window):
    window.reading.set_policy("unknown")
    at = window.reading.article.text.index("協調")
    paragraph = window.reading.page.paragraph(window.reading.page.number_at(at))
    here = at - paragraph.start
    assert paragraph.ruby[here : here + 2] == ("xié", "tiáo")
    window.view.select(at, at + 2)
    QTest.keyClick(window.view, Qt.Key.Key_K)
    window.reading.document.chosen.set_known(window.wordbook.known)
    paragraph = window.reading.page.paragraph(window.reading.page.number_at(at))
    assert paragraph.ruby[here : here + 2] == (None, None)


def test_pinyin_word_by_word(window):
    QTest.keyClick(window.view, Qt.Key.Key_W)
    assert window.reading.choices.ruby_by == "word"
    at = window.reading.article.text.index("協調")
    window.view.bring_into_view(at)
    spot = window.view._column.spot(at)
    laid = window.view._column.laid(spot.block)
    line = laid.lines[spot.line]
    texts = [one.text for one in readings_of(laid.paragraph, laid.paragraph.ruby, line)]
    assert "xiétiáo" in texts
    QTest.keyClick(window.view, Qt.Key.Key_W)
    assert window.reading.choices.ruby_by == "character"


def test_spelling_and_tones_are_chosen_in_the_menu(window):
    at = window.reading.article.text.index("協調")

    def shown():
        paragraph = window.reading.page.paragraph(window.reading.page.number_at(at))
        return paragraph.ruby[at - paragraph.start : at - paragraph.start + 2]

    window.reading.set_ruby("pinyin")
    for style, written in (
        ("numbers", ("xie2", "tiao2")),
        ("none", ("xie", "tiao")),
        ("wade-giles", ("hsieh2", "t'iao2")),
        ("gwoyeu", ("shye", "tyau")),
        ("marks", ("xié", "tiáo")),
    ):
        window.actions_[f"style_{style}"].trigger()
        assert shown() == written
        assert window.settings.value.pinyin_style == style
    for switch in ("sandhi", "third_tones", "full_tones", "erhua"):
        window.actions_[f"tones_{switch}"].trigger()
        assert getattr(window.reading.choices, switch) is True
    window.actions_["tones_taiwan"].trigger()
    assert window.reading.choices.region == "taiwan"
    assert window.actions_["tones_taiwan"].isChecked()


def test_z_held_shows_all_readings_for_as_long_as_it_is_down(window):
    window.reading.set_policy("rare")
    QTest.keyPress(window.view, Qt.Key.Key_Z)
    assert window.view.page.choices.ruby_for == "all"
    QTest.keyRelease(window.view, Qt.Key.Key_Z)
    assert window.view.page.choices.ruby_for == "rare"
