"""The language changes in an open window: nothing stays in the old one, nothing is lost."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDialog,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QTabBar,
    QWidget,
)
from window_fakes import SAMPLE, FakeOpener

from reader.core.wording import Sentence
from reader.ui.banner import Notice
from reader.ui.languages.anew import speak_anew
from reader.ui.preferences.store import SettingsStore
from reader.ui.window import Window


def texts(root):
    """Yield `(object, what, text)` for every text that a user can see or hear."""
    for widget in [root, *root.findChildren(QWidget)]:
        yield widget, "name", widget.accessibleName()
        yield widget, "description", widget.accessibleDescription()
        yield widget, "tip", widget.toolTip()
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget, "text", widget.text()
        if isinstance(widget, QLineEdit):
            yield widget, "hint", widget.placeholderText()
        yield from _more(widget)
    for action in root.findChildren(QAction):
        yield action, "action", action.text()
        yield action, "action's tip", action.toolTip()


def _more(widget):
    """Yield what only some widgets have."""
    if isinstance(widget, QMenu | QGroupBox):
        yield widget, "title", widget.title()
    if isinstance(widget, QComboBox):
        for at in range(widget.count()):
            yield widget, f"item {at}", widget.itemText(at)
    if isinstance(widget, QTabBar):
        for at in range(widget.count()):
            yield widget, f"tab {at}", widget.tabToolTip(at)
    if isinstance(widget, QDialog):
        yield widget, "window", widget.windowTitle()


def told_by(root):
    """Return what stands where, so that two windows can be compared."""
    found = {}
    for thing, what, text in texts(root):
        kind = f"{type(thing).__name__} {thing.objectName()} {what}"
        found.setdefault(kind, []).append(text)
    return found


pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")


@pytest.fixture
def busy(window, qtbot):
    """A window in which everything is shown that can be at one time."""
    window.say(Sentence("%1: %2", "a.txt", Sentence("there is no such file: check the name")))
    window.banners.say(Notice(Sentence("Saved as %1.", "/a.txt")))
    window.show_removed(on=True)
    window.removed.show_next()
    window.show_removed(on=False)
    window.undoing.put_back((0,))
    window.find_bar.start("guangzhou", 0)
    return window


def test_a_window_that_changed_says_what_one_says_that_began_so(
    qtbot, tmp_path, speech, settings, window
):
    path = tmp_path / "article.txt"
    path.write_text(SAMPLE, "utf-8")
    window.show_removed(on=True)
    for language in ("zh_Hant", "en", "zh_Hans"):
        speech.speak(language)
        speak_anew(window)
        fresh = _fresh(qtbot, tmp_path, path)
        for one in (window, fresh):
            one.show_removed(on=True)
        qtbot.waitUntil(partial(_assert_same, window, fresh))
        fresh.close()


def _assert_same(window, fresh):
    """Names are written a moment later, a few at a time."""
    assert _differences(told_by(window), told_by(fresh)) == []


def _differences(old, new):
    """Return what one window says and the other does not."""
    return [
        f"{key}: {sorted(set(old.get(key, [])) - set(new.get(key, [])))} is not "
        f"{sorted(set(new.get(key, [])) - set(old.get(key, [])))}"
        for key in sorted(old | new)
        if sorted(old.get(key, [])) != sorted(new.get(key, []))
    ]


def _fresh(qtbot, tmp_path, path):
    store = SettingsStore(tmp_path / "fresh" / "settings.json")
    store.change(theme="light", first_run=False)
    made = Window(store, None, FakeOpener(store))
    qtbot.addWidget(made)
    made.resize(1360, 900)
    made.show()
    qtbot.waitExposed(made)
    made.opening.open_path(str(path))
    qtbot.waitUntil(made.view.hasFocus)
    return made


def test_nothing_is_lost(busy, qtbot, speech):
    window = busy
    window.view.set_selection(10, 20) if hasattr(window.view, "set_selection") else None
    window.sidebar.field.setText("gz")
    before = (
        window.reading.document,
        window.view.top_position(),
        window.view.selected_span(),
        window.undoing.can_undo,
        window.find_bar.field.text(),
        window.find_bar.spans,
        window.sidebar.field.text(),
        window.reading.choices,
        window.panes.is_open,
        window.size(),
    )
    speech.speak("zh_Hans")
    speak_anew(window)
    qtbot.wait(400)
    assert before == (
        window.reading.document,
        window.view.top_position(),
        window.view.selected_span(),
        window.undoing.can_undo,
        window.find_bar.field.text(),
        window.find_bar.spans,
        window.sidebar.field.text(),
        window.reading.choices,
        window.panes.is_open,
        window.size(),
    )
    window.undoing.undo()
    assert not window.undoing.can_undo
    assert [notice.text for notice in window.banners.notices]
    texts_now = [banner.text.text() for banner in window.banners._banners]
    assert any("没有这个文件" in text for text in texts_now)
    assert "已保存为 /a.txt。" in texts_now


def test_dialogs_that_stay_open_change_too(window, qtbot, speech):
    window.show_settings("language")
    window.show_keys()
    window.rules.open().wanted.setText("甲")
    speech.speak("zh_Hant")
    speak_anew(window)
    qtbot.wait(50)
    shown = [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()]
    titles = sorted(dialog.windowTitle() for dialog in shown)
    assert titles == sorted(["設定", "快速鍵", "我的清理規則"])
    rules = next(dialog for dialog in shown if dialog.windowTitle() == "我的清理規則")
    assert rules.wanted.text() == "甲"
    settings = next(dialog for dialog in shown if dialog.windowTitle() == "設定")
    assert settings.sections.currentItem().text() == "語言"
    for dialog in shown:
        dialog.close()


def test_the_language_is_chosen_in_the_menu(window):
    actions = window.actions_
    assert actions["language_system"].isChecked()
    actions["language_zh_Hant"].trigger()
    assert window.settings.value.language == "zh_Hant"
    window.settings.change(language="zh_Hans")
    assert actions["language_zh_Hans"].isChecked()
    assert [actions[f"language_{name}"].text() for name in ("en", "zh_Hans", "zh_Hant")] == [
        "English",
        "简体中文",
        "繁體中文",
    ]
