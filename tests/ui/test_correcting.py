"""Correcting names in the window, by real keys and clicks."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.core.corrections import Rule
from reader.library import CorrectedName
from reader.library.ownnames import read_own_names
from reader.ui.names.dialog import NameDialog
from reader.ui.names.own_list import OwnListDialog

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

LEFT = Qt.MouseButton.LeftButton


def press(window, keys):
    if QApplication.focusWidget() is None:  # a dialog was closed just now
        window.activateWindow()
        window.view.setFocus()
        QTest.qWaitForWindowActive(window)
    QTest.keySequence(QApplication.focusWidget() or window, QKeySequence(keys))
    QApplication.processEvents()


def dialog(window, kind):
    return next((child for child in window.findChildren(kind) if child.isVisible()), None)


def told(window):
    return [(e.text, e.type) for e in window.reading.article.entities]


def select(window, words):
    at = window.reading.article.text.index(words)
    window.view.select(at, at + len(words))
    return at


def own(window):
    return Path(window.settings.folder) / "names.txt"


def row(window, kind, text):
    buttons = window.sidebar.groups[kind].buttons
    return next(button for button in buttons if button.written.text == text)


def choose(menu, name):
    action = next(a for a in menu.actions() if a.objectName() == name)
    action.trigger()


def test_ctrl_m_marks_what_is_selected_and_undo_takes_it_back(window):
    select(window, "產業幫扶工作")
    before = told(window)
    press(window, "Ctrl+M")
    asked = dialog(window, NameDialog)
    assert _checked(asked) == ("person", "here")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    assert _checked(asked) == ("organisation", "here")
    QTest.keyClick(asked, Qt.Key.Key_Return)
    assert ("產業幫扶工作", "ORGANIZATION") in told(window)
    assert window.toast.isVisible()
    (place,) = window.reading.document.names.places
    source = window.reading.article.source.text
    assert source[place.start : place.end] == place.old == "產業幫扶工作"
    press(window, "Ctrl+Z")
    assert told(window) == before
    press(window, "Ctrl+Shift+Z")
    assert ("產業幫扶工作", "ORGANIZATION") in told(window)


def _checked(asked):
    return asked.kinds.checkedButton().objectName(), asked.scopes.checkedButton().objectName()


def test_a_place_is_kept_in_the_source_with_its_noise(window):
    select(window, "協調工作")
    press(window, "Ctrl+M")
    dialog(window, NameDialog).mark_button.click()
    (place,) = window.reading.document.names.places
    assert place.old == "協(xie)調工作"
    window.undoing.put_back(tuple(range(len(window.reading.document.all_edits))))
    window.reading.document.find_marks()
    assert ("協(xie)調工作", "PERSON") in told(window)


def test_another_span_throughout_the_text(window):
    select(window, "州國資委")
    press(window, "Ctrl+M")
    asked = dialog(window, NameDialog)
    assert asked.type() == "ORGANIZATION"
    asked.scopes.button  # noqa: B018 - all three are there
    next(b for b in asked.scopes.buttons() if b.objectName() == "text").click()
    asked.mark_button.click()
    assert ("廣州國資委", "ORGANIZATION") not in told(window)
    assert told(window).count(("州國資委", "ORGANIZATION")) == 3
    assert window.sidebar.groups["organisation"].buttons[0].written.count == 3
    window.undoing.undo()
    assert told(window).count(("廣州國資委", "ORGANIZATION")) == 3


def test_delete_on_a_row_says_that_it_is_no_name(window):
    button = row(window, "person", "任學鋒")
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Delete)
    assert "任學鋒" not in [text for text, _ in told(window)]
    assert window.reading.document.names.rules == (Rule("任學鋒", None),)
    window.toast.button.click()
    assert ("任學鋒", "PERSON") in told(window)


def test_in_all_texts_goes_to_a_plain_file_and_to_the_next_text(window):
    window.moving.go_to_entity(next(i for i, t in enumerate(told(window)) if t[0] == "黔南"))
    press(window, "Ctrl+M")
    asked = dialog(window, NameDialog)
    assert _checked(asked) == ("place", "text")
    for group, name in ((asked.kinds, "organisation"), (asked.scopes, "all")):
        next(b for b in group.buttons() if b.objectName() == name).click()
    asked.mark_button.click()
    assert ("黔南", "ORGANIZATION") in told(window)
    assert "ORGANIZATION\t黔南\n" in own(window).read_text("utf-8")
    window.opening._await(window.opening._opener.open_text("他去了黔南,再到黔南。", html=False))
    assert told(window) == [("黔南", "ORGANIZATION")] * 2
    window.undoing.forget()
    window.correcting.drop_rule(Rule("黔南", "ORGANIZATION"), own=True)
    assert told(window) == [("黔南", "LOCATION")] * 2
    assert read_own_names(own(window)).rules == ()
    window.undoing.undo()
    assert read_own_names(own(window)).rules == (Rule("黔南", "ORGANIZATION"),)


def test_nothing_selected_says_how(window):
    press(window, "Ctrl+M")
    assert dialog(window, NameDialog) is None
    assert "Select" in window.toast.text.text()
    window.view.select(0, 200)
    press(window, "Ctrl+M")
    assert dialog(window, NameDialog) is None


def test_the_list_of_what_was_said(window, tmp_path):
    names = window.reading.document.names
    source = window.reading.article.source.text
    at = source.index("產業")
    places = (CorrectedName(at, at + 2, "產業", "TITLE"),)
    window.reading.document.set_names(type(names)(places, (Rule("習近平", None),)))
    window.correcting._set_own((Rule("雲山", "LOCATION"),))
    window.actions_["own_names"].trigger()
    shown = dialog(window, OwnListDialog)
    rows = [shown.list.item(at).text() for at in range(shown.list.count())]
    assert rows == [
        "產業 · title · at one place",
        "習近平 · no name · in this text",
        "雲山 · place · in all texts",
    ]
    other = tmp_path / "other.txt"
    other.write_text("PERSON\t雲山\nPERSON\t新人\nWHO\n", "utf-8")
    window.correcting.merge(other)
    assert "1 name was added" in window.banners.notices[0].text
    assert "line 3" in window.banners.notices[0].details
    assert shown.list.count() == 4
    window.correcting.save_copy(tmp_path / "copy.txt")
    assert read_own_names(tmp_path / "copy.txt").rules == window.correcting.own
    shown.list.setCurrentRow(1)
    shown.drop_button.click()
    assert ("習近平", "PERSON") in told(window)
    shown.list.setCurrentRow(0)
    shown.drop_button.click()
    assert ("產業", "TITLE") not in told(window)
    while shown.list.count():
        shown.list.setCurrentRow(0)
        shown.drop_button.click()
    assert not shown.drop_button.isEnabled()
    assert shown._note.isVisible()


def test_broken_lines_of_the_own_list_are_told(window):
    own(window).parent.mkdir(parents=True, exist_ok=True)
    own(window).write_text("WHO\t王\nPERSON\t王一\n", "utf-8")
    window.correcting.read_own()
    assert window.correcting.own == (Rule("王一", "PERSON"),)
    assert "line 1" in window.banners.notices[0].details
    own(window).unlink()
    own(window).mkdir()
    window.correcting.read_own()
    assert len(window.banners.notices) == 2
    window.correcting._set_own((Rule("王一", None),))
    assert window.correcting.own == (Rule("王一", None),)


def test_what_others_write_into_the_list_stays_and_is_taken_up(window):
    window.correcting._set_own((Rule("王一", "PERSON"), Rule("馬上", None)))
    with own(window).open("a", encoding="utf-8") as file:
        file.write("LOCATION\t協調\n")
    window.correcting._set_own((Rule("馬上", None),))
    assert read_own_names(own(window)).rules == (Rule("馬上", None), Rule("協調", "LOCATION"))
    assert ("協調", "LOCATION") in told(window)
    own(window).write_text("NONE\t任學鋒\n", "utf-8")
    os.utime(own(window), ns=(1, 1))
    window.actions_["own_names"].trigger()
    assert "任學鋒" not in [text for text, _ in told(window)]
    dialog(window, OwnListDialog).close_button.click()


def test_the_menu_of_a_name(window):
    name = row(window, "person", "任學鋒").written.name
    menu = window.name_menus.name_menu(name)
    choose(menu, "next")
    assert told(window)[window.moving.entity][0] == "任學鋒"
    first = window.moving.entity
    choose(menu, "next")
    choose(menu, "previous")
    assert window.moving.entity == first
    choose(menu, "copy")
    assert QGuiApplication.clipboard().text() == "任學鋒"
    choose(menu, "mark")
    assert dialog(window, NameDialog) is not None
    dialog(window, NameDialog).reject()
    choose(menu, "deny_here")
    assert told(window).count(("任學鋒", "PERSON")) == 1


def test_the_menu_of_the_page(window):
    index = next(i for i, t in enumerate(told(window)) if t[0] == "王一民")
    start = window.reading.article.entities[index].start
    place = window.view.rectangle_of(start)
    point = place.center() if isinstance(place.center(), QPoint) else place.center().toPoint()
    menu = window.name_menus.page_menu(point)
    assert "王一民" in next(a.text() for a in menu.actions() if a.objectName() == "mark")
    choose(menu, "step1")
    assert window.moving.entity == index
    choose(menu, "deny_all")
    assert "王一民" not in [t for t, _ in told(window)]
    assert "NONE\t王一民" in own(window).read_text("utf-8")
    nowhere = window.name_menus.page_menu(QPoint(2, 2))
    assert [a.objectName() for a in nowhere.actions()][:1] == ["copy"]


def test_menus_open_where_they_are_asked_for(window, qtbot):
    group = window.sidebar.groups["person"]
    QTest.mouseClick(group.menu_button, LEFT)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    menu.close()
    button = group.buttons[0]
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(4, 4), QPoint(4, 4))
    QApplication.sendEvent(button, event)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    menu.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_the_menu_of_a_kind_sorts_and_is_remembered(window):
    def listed(kind):
        return [b.written.text for b in window.sidebar.groups[kind].buttons]

    menu = window.name_menus.kind_menu("person")
    assert [a.objectName() for a in menu.actions()][:4] == ["text", "count", "pinyin", ""]
    assert listed("person")[0] == "任學鋒"
    choose(menu, "pinyin")
    spoken = [b.written.pinyin for b in window.sidebar.groups["person"].buttons]
    assert spoken == sorted(spoken)
    assert "person:pinyin" in window.settings.value.name_orders
    choose(window.name_menus.kind_menu("person"), "count")
    assert listed("person")[0] == "任學鋒"
    choose(window.name_menus.kind_menu("organisation"), "text")
    assert listed("organisation")[0] == "廣州國資委"
    assert "time" in [a.objectName() for a in window.name_menus.kind_menu("date").actions()]
    choose(window.name_menus.kind_menu("date"), "text")
    assert window.sidebar.groups["date"].buttons[0].written.when == "2018-03-28"
    choose(window.name_menus.kind_menu("place"), "underlines")
    assert window.view.hidden_kinds == {"LOCATION"}


def test_lists_are_copied_in_the_script_that_is_shown(window, qtbot):
    window.reading.set_script("hans")
    people = window.sidebar.groups["person"]
    qtbot.waitUntil(lambda: people.buttons[0].written.text == "任学锋")
    choose(window.name_menus.kind_menu("person"), "copy")
    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines == ["任学锋", "习近平", "王一民", "李卓韵"]
    choose(window.name_menus.kind_menu("person"), "copy_table")
    first = QGuiApplication.clipboard().text().split("\n")[0].split("\t")
    assert first[0] == "任学锋"
    assert first[2:] == ["广州市委书记", "2"]


def test_the_mention_looked_at_is_counted(window):
    button = row(window, "person", "任學鋒")
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Return)
    assert button.at == 1
    assert button.accessibleName().endswith("mention 1 of 2")
    QTest.keyClick(button, Qt.Key.Key_Return)
    assert button.at == 2
    QTest.keyClick(button, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert button.at == 1
    QTest.keyClick(button, Qt.Key.Key_Down)
    assert row(window, "person", "習近平").hasFocus()
    QTest.keyClick(row(window, "person", "習近平"), Qt.Key.Key_Up)
    assert button.hasFocus()


def test_the_name_looked_at_is_followed_through_a_correction(window):
    window.moving.go_to_entity(next(i for i, t in enumerate(told(window)) if t[0] == "王一民"))
    window.correcting.say(window.correcting.target(None, 0), None, "text")
    assert told(window)[window.moving.entity][0] == "王一民"
    assert row(window, "person", "王一民").is_current
    window.name_menus.deny(row(window, "person", "王一民").written.name)
    assert window.moving.entity is None
