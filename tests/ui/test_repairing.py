"""Doubtful forms in the window: accepted and undone by keys and clicks, listed, remembered."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from test_window_clicks import click

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")

TEXT = "\n".join(f"第{at}段關于教育，也關于文化，還有一些別的事情要說清楚。" for at in range(60))


def press(window, keys):
    QTest.keySequence(QApplication.focusWidget() or window, QKeySequence(keys))
    QApplication.processEvents()


@pytest.fixture
def forms(window, tmp_path, qtbot):
    path = tmp_path / "forms.txt"
    path.write_text(TEXT, "utf-8")
    window.opening.open_path(str(path))
    qtbot.waitUntil(window.view.hasFocus)
    assert len(window.reading.article.repairs) == 120
    return window


def shown(window, at):
    page = window.reading.page
    repair = window.reading.article.repairs[at]
    number = page.number_at(repair.start)
    return page.paragraph(number).text[repair.start - page.clean_span(number)[0]]


def test_n_shows_the_reason_and_a_accepts_and_undoes_it(forms, qtbot):
    press(forms, "N")
    card = forms.repairing.card
    qtbot.waitUntil(card.isVisible)
    assert card._what.text() == "關于 → 關於"
    assert "a form left behind" in card._why.text()
    assert forms.view.hasFocus()
    press(forms, "A")
    assert forms.reading.document.mended == {0}
    assert (shown(forms, 0), shown(forms, 1)) == ("於", "于")
    assert card.one.text() == "Put it back"
    assert forms.status.doubts.text() == "119 doubtful forms"
    press(forms, "A")
    assert forms.reading.document.mended == frozenset()
    press(forms, "Ctrl+Z")
    assert forms.reading.document.mended == {0}
    press(forms, "Ctrl+Shift+Z")
    assert forms.reading.document.mended == frozenset()


def test_a_goes_to_a_form_before_it_changes_one(forms, qtbot):
    press(forms, "A")
    assert forms.reading.document.mended == frozenset()
    qtbot.waitUntil(forms.repairing.card.isVisible)
    press(forms, "Esc")
    assert not forms.repairing.card.isVisible()


def test_a_takes_the_form_under_the_mouse(forms, qtbot):
    area = forms.view.rectangle_of(forms.reading.article.repairs[3].start)
    QTest.mouseMove(forms.view.viewport(), QPoint(area.center().x(), area.bottom() - 12))
    qtbot.waitUntil(lambda: forms.repairing._over >= 0)
    press(forms, "A")
    assert forms.reading.document.mended == {3}


def test_a_selected_form_is_taken_too(forms):
    start = forms.reading.article.repairs[5].start
    forms.view.select(start - 1, start + 1)
    press(forms, "A")
    assert forms.reading.document.mended == {5}


def test_the_panel_lists_all_accepts_all_and_none(forms):
    press(forms, "Shift+A")
    panel = forms.forms
    assert panel.isVisible()
    assert panel.rows == 120
    assert panel.list.hasFocus()
    assert forms.actions_["forms"].isChecked()
    assert not forms.actions_["sidebar"].isChecked()
    click(panel.all_button)
    assert len(forms.reading.document.mended) == 120
    assert forms.actions_["repair"].isChecked()
    assert not panel.all_button.isEnabled()
    assert not forms.status.doubts.isVisible()
    click(panel.none_button)
    assert forms.reading.document.mended == frozenset()
    click(panel.close_button)
    assert not panel.isVisible()
    assert forms.sidebar.isVisible()
    assert forms.view.hasFocus()


def test_one_of_all_can_be_undone(forms):
    forms.actions_["repair"].trigger()
    assert len(forms.reading.document.mended) == 120
    press(forms, "N")
    press(forms, "A")
    assert forms.reading.document.mended == frozenset(range(1, 120))
    assert not forms.reading.choices.repair


def test_rows_are_ticked_and_lead_to_their_place(forms, qtbot):
    press(forms, "Shift+A")
    panel = forms.forms
    panel.list.setCurrentIndex(panel._model.index(50))
    panel.list.scrollTo(panel._model.index(50))
    box = panel.list.visualRect(panel._model.index(50))
    QTest.mouseClick(
        panel.list.viewport(), Qt.MouseButton.LeftButton, pos=box.center() + QPoint(40, 0)
    )
    repair = forms.reading.article.repairs[50]
    qtbot.waitUntil(forms.repairing.card.isVisible)
    assert forms.view._focus == (repair.start, repair.end)
    QTest.keyClick(panel.list, Qt.Key.Key_Space)
    assert forms.reading.document.mended == {50}
    click(panel.next_button)
    assert panel.list.currentIndex().row() == 51
    click(panel.previous_button)
    assert panel.list.currentIndex().row() == 50


def test_the_card_accepts_all_alike(forms, qtbot):
    press(forms, "N")
    card = forms.repairing.card
    qtbot.waitUntil(card.isVisible)
    click(card.all)
    assert len(forms.reading.document.mended) == 120


def test_what_is_accepted_stands_in_every_script_and_nothing_moves(forms):
    view = forms.view
    view.show_position(forms.reading.article.text.index("第30段"))
    press(forms, "N")
    press(forms, "A")
    (at,) = forms.reading.document.mended
    start = forms.reading.article.repairs[at].start
    view.select(start - 1, start + 3)
    top, span = view.top_position(), view.selected_span()
    for keys, letter in (("Ctrl+2", "于"), ("Ctrl+4", "於"), ("Ctrl+3", "於"), ("Ctrl+1", "於")):
        press(forms, keys)
        assert shown(forms, at) == letter
        assert view.top_position() == top
        assert view.selected_span() == span
        assert forms.reading.document.mended == {at}
    press(forms, "A")
    assert shown(forms, at) == "于"


def test_apply_beside_the_source_accepts_the_form(forms):
    forms.show_removed(on=True)
    buttons = [
        button
        for button in forms.removed.kinds.findChildren(type(forms.removed.all_button))
        if button.text() == "Apply" and button.isVisibleTo(forms.removed.kinds)
    ]
    (apply,) = buttons
    click(apply)
    assert len(forms.reading.document.mended) == 120


def test_the_status_says_the_script_and_how_sure(forms):
    words = forms.status._script.text()
    assert words.startswith("Traditional")
    assert "converted from simplified" in words
    assert " sure" in forms.status._script.toolTip()


def test_the_card_of_a_word_says_what_is_doubtful_in_it(forms, qtbot):
    area = forms.view.rectangle_of(forms.reading.article.repairs[0].start)
    place = QPoint(area.center().x(), area.bottom() - 12)
    QTest.mouseClick(forms.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    card = forms.looking_up.card
    qtbot.waitUntil(card.isVisible)
    assert "a form left behind." in card.notes.text()


def test_f6_leads_into_the_panel(forms):
    press(forms, "Shift+A")
    forms.view.setFocus()
    press(forms, "F6")
    assert forms.forms.isAncestorOf(QApplication.focusWidget())
