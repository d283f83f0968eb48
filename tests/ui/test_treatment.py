"""Force and leave alone, single suggestions, what was kept: by clicks and keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from test_window_clicks import click

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")

TEXT = (
    "市文(wen)化(hua)局局長(chang)周敏(min)說,圖書館去年新添(tian)3000冊書(次)。\n"
    "周敏(min)還說,文(wen)化(hua)局將在5月20日舉辦讀(du)書會,市民(min)可以免費參(can)加。\n"
    "元素鈉(Na)在水里燃燒,姓仇(qiú)的人說。\n"
)


@pytest.fixture
def treated(window, tmp_path, qtbot):
    path = tmp_path / "treated.txt"
    path.write_text(TEXT, "utf-8")
    window.opening.open_path(str(path))
    qtbot.waitUntil(window.view.hasFocus)
    window.show_removed(on=True)
    return window


def choose(window, value):
    click(window.removed.treatment.button(value))


def words(window):
    labels = window.removed.kinds.findChildren(QLabel)
    return [label.text() for label in labels if label.isVisibleTo(window.removed.kinds)]


def links(window, text):
    buttons = window.removed.kinds.findChildren(QPushButton)
    return [b for b in buttons if b.text() == text and b.isVisibleTo(window.removed.kinds)]


def test_left_alone_the_source_stands_and_it_is_undone(treated):
    choose(treated, "alone")
    assert treated.reading.article.text == TEXT
    assert treated.reading.choices.clean is False
    assert "left alone" in treated.removed._summary.text()
    assert treated.status.noise.text() == "Left alone"
    treated.undoing.undo()
    assert "(wen)" not in treated.reading.article.text
    assert treated.removed.treatment.value() == "usual"
    treated.undoing.redo()
    assert treated.reading.article.text == TEXT
    click(treated.removed.all_button)
    assert "(wen)" not in treated.reading.article.text


def test_forced_what_is_uncertain_goes_too(treated):
    assert "仇(qiú)" in treated.reading.article.text
    choose(treated, "force")
    assert "仇的人" in treated.reading.article.text
    assert "鈉(Na)" in treated.reading.article.text
    assert "書(次)" in treated.reading.article.text
    index = next(
        at for at, edit in enumerate(treated.reading.document.all_edits) if edit.old == "(qiú)"
    )
    treated.undoing.put_back((index,))
    assert "仇(qiú)" in treated.reading.article.text
    choose(treated, "usual")
    assert "仇(qiú)" in treated.reading.article.text


def test_one_taken_out_of_a_text_left_alone_is_the_only_one(treated):
    choose(treated, "alone")
    treated.undoing.take_out((0,))
    edits = treated.reading.document.all_edits
    assert treated.reading.article.edits == (edits[0],)
    treated.undoing.undo()
    assert treated.reading.article.text == TEXT
    treated.undoing.undo()
    assert "(wen)" not in treated.reading.article.text


def test_what_was_kept_is_listed_with_its_reason_and_can_be_taken_out(treated):
    listed = words(treated)
    assert "Kept on purpose" in listed
    assert "A real parenthesis: there are Hanzi in it." in listed
    assert "Written with a capital, as names are." in listed
    (take,) = links(treated, "Take out")
    click(take)
    assert "仇的人" in treated.reading.article.text
    assert not links(treated, "Take out")
    treated.undoing.undo()
    assert "仇(qiú)" in treated.reading.article.text


def test_a_kept_bracket_is_shown_in_the_text(treated):
    (row,) = links(treated, "鈉(Na)")
    click(row)
    start, end = treated.removed.list._marked
    assert treated.reading.article.text[start:end] == "(Na)"


def test_what_was_kept_is_coloured_and_what_is_gone_leaves_a_mark(treated):
    shown = treated.removed.list
    layout = shown._layout(0)
    row = shown.table.rows[0]
    made = [
        at for at in range(row.first, row.last) if at not in treated.reading.document.treating.left
    ]
    assert len(list(layout.gaps())) == len(made)
    good = shown._theme.colour("good")
    spans = [f for f in layout.source.formats() if f.format.foreground().color() == good]
    assert [layout.source.text()[f.start : f.start + f.length] for f in spans] == ["(次)"]


def test_stepping_leaves_out_what_was_kept(treated):
    known = treated.reading.document.treating
    assert known.guessed
    seen = []
    for _ in range(len(known.candidates)):
        click(treated.removed.next_button)
        seen.append(treated.removed.list.current)
    assert known.guessed.isdisjoint(seen)


def test_f6_and_arrow_keys_reach_the_treatment(treated):
    button = treated.removed.treatment.button("usual")
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Right)
    assert treated.reading.choices.force is True
    assert treated.removed.treatment.button("force").hasFocus()
