"""The window of one's own cleaning rules: written, tried, switched off, undone, reloaded."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from test_window_clicks import click

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")

TEXT = "第一段文字。\n小編推薦：更多好文\n第12頁\n"


@pytest.fixture
def ruled(window, tmp_path, qtbot):
    path = tmp_path / "ruled.txt"
    path.write_text(TEXT, "utf-8")
    window.opening.open_path(str(path))
    qtbot.waitUntil(window.view.hasFocus)
    return window


@pytest.fixture
def dialog(ruled):
    ruled.actions_["own_rules"].trigger()
    return ruled.rules._dialog


def kept(window):
    path = window.rules.path
    lines = path.read_text("utf-8").splitlines() if path.exists() else []
    return [line for line in lines if not line.startswith("#")]


def write(dialog, find, put="", *, regex=False, here=False):
    dialog.wanted.setText(find)
    dialog.put.setText(put)
    dialog.regex.setChecked(regex)
    dialog.here.setChecked(here)


def test_a_rule_is_written_tried_added_and_undone(ruled, dialog, qtbot):
    dialog.wanted.setText("小編推薦：更多好文")
    qtbot.waitUntil(lambda: "1 place in this text" in dialog.preview.text())
    assert "[小編推薦：更多好文]" in dialog.preview.text()
    click(dialog.add_button)
    assert ruled.reading.article.text == "第一段文字。\n\n第12頁\n"
    assert kept(ruled) == ["text\t小編推薦：更多好文"]
    assert ruled.reading.article.edits[0].kind == "own_rule"
    assert dialog.list.count() == 1
    ruled.undoing.undo()
    assert ruled.reading.article.text == TEXT
    assert kept(ruled) == []
    ruled.undoing.redo()
    assert ruled.reading.article.text != TEXT


def test_an_expression_with_its_replacement(ruled, dialog, qtbot):
    write(dialog, r"(\d+)", r"<\1>", regex=True)
    qtbot.waitUntil(lambda: "[12 → <12>]" in dialog.preview.text())
    click(dialog.add_button)
    assert "第<12>頁" in ruled.reading.article.text


def test_a_broken_expression_is_said_while_it_is_written(dialog, qtbot):
    write(dialog, "(a", regex=True)
    qtbot.waitUntil(lambda: "no regular expression" in dialog.preview.text())


def test_what_finds_nothing_says_so(dialog, qtbot):
    write(dialog, "nothing of it")
    qtbot.waitUntil(lambda: dialog.preview.text() == "It finds nothing in this text.")


def test_a_rule_is_switched_off_changed_and_deleted(ruled, dialog):
    write(dialog, "1")
    click(dialog.add_button)
    assert "第2頁" in ruled.reading.article.text
    item = dialog.list.item(0)
    box = dialog.list.visualItemRect(item)
    middle = QPoint(box.left() + 12, box.center().y())
    QTest.mouseClick(dialog.list.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert kept(ruled) == ["text\t1\t\teverywhere\toff"]
    assert ruled.reading.article.text == TEXT
    dialog.list.setCurrentRow(0)
    dialog.put.setText("9")
    click(dialog.change_button)
    assert kept(ruled) == ["text\t1\t9\teverywhere\toff"]
    click(dialog.delete_button)
    assert kept(ruled) == []
    assert dialog.list.count() == 0
    for _ in range(4):
        ruled.undoing.undo()
    assert kept(ruled) == []


def test_a_rule_is_made_from_the_selection(ruled):
    start = TEXT.index("小編")
    ruled.view.select(start, start + 4)
    names = [action.objectName() for action in ruled.name_menus.page_menu(QPoint(5, 5)).actions()]
    assert "rule_from" in names
    ruled.actions_["rule_from"].trigger()
    dialog = ruled.rules._dialog
    assert dialog.wanted.text() == "小編推薦"
    assert dialog.rule().find == "小編推薦"


def test_line_ends_in_a_selection_are_kept(ruled):
    start = TEXT.index("。\n小")
    ruled.view.select(start, start + 3)
    ruled.actions_["rule_from"].trigger()
    assert ruled.rules._dialog.rule().find == "。\n小"


def test_the_file_is_read_again_when_one_comes_back(ruled, dialog):
    path = ruled.rules.path
    path.parent.mkdir(exist_ok=True, parents=True)
    path.write_text("text\t第\nbroken\nregex\t(\n", "utf-8")
    QApplication.sendEvent(ruled, QEvent(QEvent.Type.WindowActivate))
    assert ruled.reading.article.text == TEXT.replace("第", "")
    assert dialog.list.count() == 3
    assert dialog.list.item(1).text().startswith("line 2 of the rules: ")
    write(dialog, "頁")
    click(dialog.add_button)
    assert kept(ruled) == ["text\t第", "broken", "regex\t(", "text\t頁"]


def test_edits_put_back_stay_so_when_the_rules_change(ruled, dialog):
    for text in ("小編推薦：", "更多"):
        write(dialog, text)
        click(dialog.add_button)
    first = next(
        at for at, e in enumerate(ruled.reading.document.all_edits) if e.old == "小編推薦："
    )
    ruled.undoing.put_back((first,))
    assert "小編推薦：好文" in ruled.reading.article.text
    write(dialog, "第一段")
    click(dialog.add_button)
    assert "小編推薦：好文" in ruled.reading.article.text
    assert "文字" in ruled.reading.article.text.splitlines()[0]
    ruled.undoing.undo()  # the rule
    ruled.undoing.undo()  # what was put back
    assert "小編推薦" not in ruled.reading.article.text
