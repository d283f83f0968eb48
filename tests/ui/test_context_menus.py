"""The menus of a word, a name, a removed group and a group of names: every entry of the design."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def point_of(window, text, at=0):
    start = window.reading.article.text.index(text)
    return window.view.rectangle_of(start + at).center(), start


def names(menu):
    found = {action.objectName() for action in menu.actions()}
    return found | {sub.objectName() for sub in menu.findChildren(QMenu)}


def choose(menu, name, within=None):
    where = menu if within is None else menu.findChild(QMenu, within)
    next(action for action in where.actions() if action.objectName() == name).trigger()


@pytest.fixture
def word_menu(window):
    point, start = point_of(window, "協調")
    return window.name_menus.page_menu(point), start


def test_a_word_can_be_looked_up_and_is_what_commands_are_about(window, word_menu):
    menu, start = word_menu
    wanted = {"look_up", "readings", "star", "known", "find_all", "kinds", "copy", "copy_pinyin"}
    assert wanted <= names(menu)
    assert window.looking_up.span == (start, start + 2)
    assert not window.looking_up.card.isVisible()
    window.actions_["copy"].trigger()
    assert QGuiApplication.clipboard().text() == "協調"
    window.actions_["copy_pinyin"].trigger()
    assert "xié" in QGuiApplication.clipboard().text()
    window.actions_["star"].trigger()
    assert window.wordbook.is_starred("協調")
    choose(menu, "look_up")
    assert window.looking_up.is_open


def test_a_reading_is_chosen_in_the_menu(window, word_menu):
    menu, start = word_menu
    readings = menu.findChild(QMenu, "readings")
    listed = [action.text() for action in readings.actions() if action.text()]
    assert "調 diào" in listed
    assert [a.text() for a in readings.actions() if a.isChecked()] == ["協 xié", "調 tiáo"]
    choose(menu, "1:diào", "readings")
    assert window.reading.article.pinyin[start + 1] == "diào"
    window.undoing.undo()
    assert window.reading.article.pinyin[start + 1] == "tiáo"


def test_what_is_known_of_a_word_may_come_after_its_menu_is_gone(window, word_menu):
    menu, start = word_menu
    menu.deleteLater()
    QApplication.sendPostedEvents(menu, QEvent.Type.DeferredDelete)
    window.reading.document.look_up(start, start + 2)  # an exception in a slot fails the test
    assert window.looking_up.span == (start, start + 2)


def test_all_places_of_a_word_are_found(window):
    point, _ = point_of(window, "畢節")
    menu = window.name_menus.page_menu(point)
    choose(menu, "find_all")
    assert window.find_bar.isVisible()
    assert len(window.view._hits) == window.reading.article.text.count("畢")


def test_a_word_is_marked_as_a_name_at_once(window, word_menu):
    menu, _ = word_menu
    choose(menu, "place", "kinds")
    marked = [e for e in window.reading.article.entities if e.text == "協調"]
    assert [entity.type for entity in marked] == ["LOCATION"]
    assert window.toast.isVisible()
    window.undoing.undo()
    assert not [e for e in window.reading.article.entities if e.text == "協調"]


def test_the_kind_of_a_name_is_changed(window):
    point, _ = point_of(window, "王一民")
    menu = window.name_menus.page_menu(point)
    assert {"step1", "step-1", "mark", "kinds", "deny_here", "deny_text"} <= names(menu)
    kinds = menu.findChild(QMenu, "kinds")
    person = next(action for action in kinds.actions() if action.objectName() == "person")
    assert not person.isEnabled()
    choose(menu, "organisation", "kinds")
    types = {e.type for e in window.reading.article.entities if e.text == "王一民"}
    assert types == {"ORGANIZATION"}


def test_the_menu_of_a_name_in_the_list_copies_the_list(window):
    name = window.sidebar.names["person"][0]
    menu = window.name_menus.name_menu(name)
    assert {"next", "previous", "mark", "kinds", "deny_text", "copy", "copy_list"} <= names(menu)
    choose(menu, "copy_list")
    assert len(QGuiApplication.clipboard().text().split("\n")) == 4


def test_the_menu_of_a_group_of_names(window):
    menu = window.name_menus.kind_menu("person")
    assert {"text", "frequent", "pinyin", "copy", "underlines"} & names(menu) >= {
        "copy",
        "underlines",
        "pinyin",
    }
    choose(menu, "underlines")
    assert window.settings.value.hidden_kinds == ("person",)


def test_the_menu_of_a_removed_group(window):
    window.show_removed(on=True)
    removed = window.removed
    menu = removed.group_menu(0)
    assert names(menu) >= {"one", "copy"}
    choose(menu, "copy")
    old = window.reading.document.all_edits[0].old
    assert QGuiApplication.clipboard().text() == old
    choose(menu, "one")
    assert window.reading.document.undone == {0}
    removed.list.go_to(1)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
    QApplication.sendEvent(removed.list, event)
    opened = QApplication.activePopupWidget()
    assert isinstance(opened, QMenu)
    opened.close()


def test_all_groups_like_one_go_back(window):
    window.show_removed(on=True)
    edits = window.reading.document.all_edits
    alike = [at for at, edit in enumerate(edits) if edit.old == "(zhou)"]
    assert len(alike) > 1
    choose(window.removed.group_menu(alike[0]), "alike")
    assert window.reading.document.undone == set(alike)


def test_nothing_is_offered_for_a_word_where_none_is(window):
    menu = window.name_menus.page_menu(QPoint(2, 2))
    assert not {"look_up", "readings", "find_all"} & names(menu)


def test_no_letter_of_a_context_menu_is_there_twice(window, word_menu):
    name = window.sidebar.names["person"][0]
    point, _ = point_of(window, "王一民")
    for menu in (
        word_menu[0],
        window.name_menus.page_menu(point),
        window.name_menus.name_menu(name),
        window.name_menus.kind_menu("date"),
    ):
        shared = list(window.actions_)
        own = [action for action in menu.actions() if action not in shared]
        texts = [action.text().replace("&&", "") for action in own]
        letters = [text[text.index("&") + 1].casefold() for text in texts if "&" in text]
        assert len(letters) == len(set(letters)), texts
