"""Keys that the user chooses: the laws of the map, and the keys themselves in the window."""

from __future__ import annotations

from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from reader.ui.commands.actions import Actions
from reader.ui.commands.key_list import KeyList, key_text
from reader.ui.commands.keymap import assigned, keymap, native, portable, refusal, usual_keys
from reader.ui.commands.presets import PRESETS
from reader.ui.commands.table import COMMANDS
from reader.ui.preferences.dialog import SettingsDialog
from reader.ui.preferences.keys_block import KeysBlock

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")

NAMES = [command.name for command in COMMANDS]
KEYS = st.sampled_from(["R", "N", "Ctrl+F", "Ctrl+Shift+9", "F7", "Alt+F7", "Y", "Shift+Y", "G"])
PRESET = st.sampled_from(list(PRESETS))
LINES = st.lists(
    st.one_of(
        st.builds(lambda n, k: f"{n}={k}", st.sampled_from(NAMES), KEYS),
        st.sampled_from(["=", "x=R", "ruby", "ruby=", "ruby=Ctrl+Space", "ruby=Ctrl+K, R"]),
        st.text(max_size=12),
    ),
    max_size=12,
)


def press(widget, keys):
    QTest.keySequence(widget, QKeySequence(keys))
    QApplication.processEvents()


@given(PRESET, LINES)
def test_whatever_was_kept_no_key_does_two_things(preset, own):
    keys = keymap(preset, own)
    assert list(keys) == NAMES
    given_out = [portable(key) for known in keys.values() for key in known]
    assert len(given_out) == len(set(given_out))


@given(PRESET, LINES, st.sampled_from(NAMES), st.lists(KEYS, max_size=2, unique=True))
def test_a_command_has_the_keys_that_it_is_given(preset, own, name, wanted):
    own = assigned(preset, own, name, wanted)
    assert keymap(preset, own)[name] == tuple(wanted)


@given(PRESET, st.sampled_from(NAMES), KEYS)
def test_what_is_given_back_is_as_before(preset, name, key):
    own = assigned(preset, (), name, (key,))
    back = assigned(preset, own, name, usual_keys(preset)[name])
    assert back == ()
    assert keymap(preset, back) == usual_keys(preset)


@pytest.mark.parametrize("preset", PRESETS)
def test_a_preset_has_no_conflict_and_nothing_that_is_refused(preset):
    keys = [key for known in usual_keys(preset).values() for key in known]
    assert len(keys) == len(set(keys))
    for key in keys:
        assert portable(key) == key
        assert key == "Esc" or not refusal(key)


@pytest.mark.parametrize(
    "key",
    "Ctrl+Space Shift+Space Ctrl+. Shift Ctrl+Shift Alt+Shift Ctrl+Alt+A Alt+F 5 Tab".split(),
)
def test_keys_that_are_never_bound_are_refused_with_a_sentence(key, qapp):
    assert refusal(key).endswith(".")
    assert keymap("default", [f"ruby={key}"])["ruby"] == ()


def test_a_key_that_is_chosen_works_and_the_old_one_no_longer(window, settings):
    settings.change(own_keys=("ruby=F7",))
    press(window.view, "R")
    assert window.reading.choices.ruby == "pinyin"
    press(window.view, "F7")
    assert window.reading.choices.ruby == "none"
    assert "F7" in window.toolbar.ruby.button("none").toolTip()
    assert "F7" in window.actions_["ruby"].toolTip()
    assert window.actions_["ruby"].shortcut().toString() == "F7"


@pytest.mark.parametrize("keys", [("B",), ("Ctrl+O", "B")])
def test_a_letter_for_the_window_works_on_the_page_only(window, settings, keys, monkeypatch):
    settings.change(own_keys=tuple(f"find={key}" for key in keys))
    window.sidebar.field.setFocus()
    QTest.keyClicks(window.sidebar.field, "b")
    assert window.sidebar.field.text() == "b"
    assert not window.find_bar.isVisible()
    window.view.setFocus()
    QTest.keyClick(window.view, Qt.Key.Key_B)
    assert window.find_bar.isVisible()
    settings.change(single_keys=False)
    press(window, "Esc")
    window.view.setFocus()
    QTest.keyClick(window.view, Qt.Key.Key_B)
    assert not window.find_bar.isVisible()


def test_letters_are_quiet_while_an_input_method_composes(window):
    view = window.view
    QApplication.sendEvent(view, QInputMethodEvent("pinyin", []))
    press(view, "R")
    assert window.reading.choices.ruby == "pinyin"
    QTest.keyPress(view, Qt.Key.Key_Z)
    QTest.keyRelease(view, Qt.Key.Key_Z)
    press(view, "Ctrl+2")
    assert window.reading.choices.script == "hans"
    QApplication.sendEvent(view, QInputMethodEvent("", []))
    press(view, "R")
    assert window.reading.choices.ruby == "none"


def test_composing_in_a_field_reaches_the_field(window):
    press(window, "Ctrl+F")
    field = window.find_bar.field
    QApplication.sendEvent(field, QInputMethodEvent("guang", []))
    QTest.keyClick(field, Qt.Key.Key_R)
    event = QInputMethodEvent("", [])
    event.setCommitString("广")
    QApplication.sendEvent(field, event)
    assert "广" in field.text()
    assert window.reading.choices.ruby == "pinyin"


def test_peeking_follows_its_key(window, settings):
    window.reading.set_ruby("none")
    settings.change(own_keys=("peek=G",))
    QTest.keyPress(window.view, Qt.Key.Key_G)
    assert window.view.page.choices.ruby == "pinyin"
    QTest.keyRelease(window.view, Qt.Key.Key_G)
    assert window.view.page.choices.ruby == "none"


def test_the_presets_are_chosen_in_the_settings(window, settings):
    settings.change(key_preset="zhongwen")
    span = window.looking_up.span
    press(window.view, "N")
    assert window.looking_up.span != span
    press(window.view, "Y")
    assert window.reading.choices.ruby == "none"
    settings.change(key_preset="default")
    press(window.view, "R")
    assert window.reading.choices.ruby == "pinyin"


@pytest.fixture
def block(window):
    window.show_settings("keys")
    return window.findChild(SettingsDialog).findChild(KeysBlock)


def test_keys_are_changed_by_pressing_them(block, window, settings):
    block.search.setText("pinyin or zhuyin on")
    assert block.current == "ruby"
    block.list.setFocus()
    QTest.keyClick(block.list, Qt.Key.Key_Return)
    assert block.field.hasFocus()
    press(block.field, "Ctrl+Space")
    assert "Input methods" in block.message.text()
    press(block.field, "N")
    assert "Next doubtful place" in block.message.text()
    assert settings.value.own_keys == ()
    press(block.field, "N")
    assert settings.value.own_keys == ("ruby=N",)
    assert block.list.hasFocus()
    assert window.actions_["next_doubt"].shortcuts() == []
    block.buttons["usual"].click()
    assert settings.value.own_keys == ()
    assert [k.toString() for k in window.actions_["next_doubt"].shortcuts()] == ["N"]


def test_keys_are_added_taken_away_and_left(block, settings):
    block.choose("sidebar")
    block.buttons["add"].click()
    press(block.field, "Ctrl+Shift+L")
    assert settings.value.own_keys == ("sidebar=F9", "sidebar=Ctrl+Shift+L")
    block.buttons["none"].click()
    assert settings.value.own_keys == ("sidebar=",)
    block.buttons["change"].click()
    QTest.keyClick(block.field, Qt.Key.Key_Escape)
    assert not block.field.isVisible()
    assert block.window().isVisible()
    block.buttons["all"].click()
    assert settings.value.own_keys == ()


def test_the_key_list_shows_the_keys_of_now_and_is_searched(window, settings):
    settings.change(own_keys=("ruby=F7",))
    press(window.view, "?")
    shown = window.findChild(KeyList)
    assert ("F7", "Pinyin or zhuyin on or off") in [row[1:] for row in shown.rows()]
    shown.search.setText("sidebar")
    assert {row[2] for row in shown.rows()} >= {"Sidebar"}
    shown.search.setText("v")
    assert [row[2] for row in shown.rows()] == ["Vertical text"]
    shown.search.setText("xyzzy")
    assert shown.rows() == []
    shown.search.clear()
    shown.copy.click()
    text = QGuiApplication.clipboard().text()
    assert text == key_text(shown.rows())
    assert "F7" in text
    shown.change.click()
    assert window.findChild(SettingsDialog).sections.currentItem().text() == "Keys"


@pytest.fixture
def bare(qtbot):
    """The actions in a window where they do nothing but say that they were asked."""
    window = QWidget()
    page = QWidget(window)
    page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    qtbot.addWidget(window)
    actions, told = Actions(window, page), []
    for command in COMMANDS:
        tell = partial(told.append, command.name)
        actions[command.name].triggered.connect(lambda *_, tell=tell: tell())
    window.show()
    window.activateWindow()
    page.setFocus()
    qtbot.waitUntil(page.hasFocus)
    yield actions, page, told
    window.close()


@pytest.mark.parametrize("preset", PRESETS)
def test_every_key_of_the_table_and_the_presets_answers(bare, preset):
    actions, page, told = bare
    actions.set_keys(keymap(preset, ()))
    for command in COMMANDS:
        for key in actions.keys[command.name]:
            if command.scope != "held":
                QTest.keySequence(page, QKeySequence(key))
                assert told == [command.name], key
                told.clear()


@pytest.mark.parametrize("key", ["Ctrl+Shift+F12", "Ö"])
def test_every_command_answers_to_a_key_of_the_users(bare, key):
    actions, page, told = bare
    for command in COMMANDS:
        if command.scope != "held":
            actions.set_keys(keymap("default", [f"{command.name}={key}"]))
            QTest.keySequence(page, QKeySequence(key))
            assert told == [command.name]
            assert native(key) in actions[command.name].toolTip()
            told.clear()


def test_no_letter_does_anything_while_a_field_has_the_keyboard(window):
    told = []
    for action in window.actions_:
        tell = partial(told.append, action.objectName())
        action.triggered.connect(lambda *_, tell=tell: tell())
    window.sidebar.field.setFocus()
    letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ?/"
    QTest.keyClicks(window.sidebar.field, letters)
    assert window.sidebar.field.text() == letters
    assert told == []
