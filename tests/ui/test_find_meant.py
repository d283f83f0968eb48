"""Which word is meant by what was typed into the find strip."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QInputMethodEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.core.choices import SCRIPTS

QUERIES = ("guangzhou", "guang3zhou1", "guǎngzhōu", "gz", "gzhou", "广州", "廣州")


def look_for(window, query):
    bar = window.find_bar
    if not bar.isVisible():
        QTest.keySequence(window.view, QKeySequence("Ctrl+F"))
    bar.field.selectAll()
    if query.isascii():
        QTest.keyClicks(bar.field, query)
    else:  # as an input method gives it
        committed = QInputMethodEvent()
        committed.setCommitString(query)
        QApplication.sendEvent(bar.field, committed)
    QApplication.processEvents()
    return bar


@pytest.mark.parametrize("script", SCRIPTS)
def test_every_way_to_write_it_gives_the_same_hits(window, script):
    window.reading.set_script(script)
    text = window.reading.article.text
    bar = look_for(window, "guangzhou")
    wanted = bar.spans
    assert [text[a:b] for a, b in wanted] == ["廣州"] * 4
    for query in QUERIES:
        assert look_for(window, query).spans == wanted, query
        assert window.view._hits == list(wanted)


def test_the_button_names_the_word_in_both_scripts(window):
    bar = look_for(window, "gz")
    assert bar.meant.isVisible()
    assert bar.meant.text() == "廣州 · 广州"
    window.reading.set_script("hans")
    assert bar.meant.text() == "广州 · 廣州"
    look_for(window, "廣州")
    assert not bar.meant.isVisible()


def test_another_word_can_be_meant(window):
    bar = look_for(window, "gz")
    canton = bar.spans
    actions = {action.text().partition("\t")[0]: action for action in bar.meant.menu().actions()}
    assert list(actions)[:2] == ["廣州 · 广州", "貴州 · 贵州"]
    actions["貴州 · 贵州"].trigger()
    QApplication.processEvents()
    text = window.reading.article.text
    assert [text[a:b] for a, b in bar.spans] == ["貴州"]
    assert bar.count.text() == "1 of 1"
    window.reading.set_script("hans")
    assert len(bar.spans) == 1
    everything = next(a for a in bar.meant.menu().actions() if "All of" in a.text())
    everything.trigger()
    QApplication.processEvents()
    assert set(canton) < set(bar.spans)
    assert look_for(window, "gzhou").spans == canton


def test_of_whole_syllables_all_words_are_found(window):
    bar = look_for(window, "guang")
    text = window.reading.article.text
    assert {text[a:b] for a, b in bar.spans} == {"廣"}
    bar = look_for(window, "zhou")
    assert bar.meant.text() == "州"
    bar = look_for(window, "shi")
    assert len({text[a:b] for a, b in bar.spans}) > 1
    assert "words" in bar.meant.text()


def test_a_hit_by_pinyin_stands_behind_its_reading_too(window):
    window.reading.set_ruby("pinyin")
    bar = look_for(window, "guangzhou")
    view = window.view
    area = view.rectangle_of(bar.spans[1][0])
    image = view.viewport().grab().toImage()
    above = image.pixelColor(area.left() + 1, area.top() + area.height() // 3)
    assert above in (view.look.hit, view.look.current_hit)


def test_metadata_is_searched(window):
    bar = look_for(window, "laiyuan")
    assert [window.reading.article.text[a:b] for a, b in bar.spans] == ["來源"]
