"""Every command of the table, by its keys, in the real window."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog

from reader.core.export.needs import NAME_FORMATS
from reader.ui.commands.key_list import KeyList, key_rows
from reader.ui.commands.keymap import is_sign, usual_keys
from reader.ui.commands.table import COMMANDS
from reader.ui.export.dialog import ExportDialog, NamesDialog

# What the off-screen platform says of every dialog.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")


def press(window, keys):
    target = QApplication.focusWidget() or window
    QTest.keySequence(target, QKeySequence(keys))
    QApplication.processEvents()


def dialog(window, kind):
    return next((child for child in window.findChildren(kind) if child.isVisible()), None)


def test_every_key_belongs_to_one_command():
    keys = [key for command in COMMANDS for key in command.keys]
    assert len(keys) == len(set(keys))
    assert all(not QKeySequence(key).isEmpty() for key in keys)


def test_single_letters_are_for_the_page_only(window):
    context = Qt.ShortcutContext.WindowShortcut
    for action in window.actions_:
        keys = [key.toString() for key in action.shortcuts()]
        assert action.shortcutContext() != context or not any(map(is_sign, keys)), keys
    assert {key for command in COMMANDS for key in command.keys if is_sign(key)} >= set("RVDTN?")


def test_no_key_of_the_input_methods_is_taken():
    never = {"Ctrl+Space", "Shift+Space", "Ctrl+.", *map(str, range(10))}
    keys = {key for command in COMMANDS for key in command.keys}
    assert not keys & never
    assert not [key for key in keys if key.startswith("Ctrl+Alt+")]
    assert not [key for key in keys if re.fullmatch("Alt\\+.", key)]  # mnemonics


def test_r_shows_and_hides_readings(window):
    assert window.reading.choices.ruby == "pinyin"
    press(window, "R")
    assert window.reading.choices.ruby == "none"
    assert window.toolbar.ruby.value() == "none"
    press(window, "R")
    assert window.reading.choices.ruby == "pinyin"


def test_shift_r_changes_the_kind_and_r_remembers_it(window):
    press(window, "Shift+R")
    assert window.toolbar.ruby.value() == "zhuyin"
    press(window, "R")
    press(window, "R")
    assert window.reading.choices.ruby == "zhuyin"


def test_z_shows_readings_while_it_is_held(window):
    press(window, "R")
    QTest.keyPress(window.view, Qt.Key.Key_Z)
    assert window.view.page.choices.ruby == "pinyin"
    assert window.reading.choices.ruby == "none"
    QTest.keyRelease(window.view, Qt.Key.Key_Z)
    assert window.view.page.choices.ruby == "none"


@pytest.mark.parametrize(
    ("key", "script"), [("2", "hans"), ("3", "hant"), ("4", "tw"), ("5", "hk"), ("1", "source")]
)
def test_ctrl_digits_choose_the_script(window, key, script):
    window.reading.set_script("twp")
    press(window, f"Ctrl+{key}")
    assert window.reading.choices.script == script
    assert window.toolbar.script.value() == script
    assert window.actions_[f"script_{script}"].isChecked()
    assert window.settings.value.script == script


def test_size(window):
    press(window, "Ctrl++")
    assert window.view.look.pixel_size == 28
    press(window, "Ctrl+-")
    press(window, "Ctrl+-")
    assert window.view.look.pixel_size == 22
    press(window, "Ctrl+0")
    assert window.view.look.pixel_size == window.settings.value.pixel_size == 25
    for _ in range(9):
        press(window, "Ctrl+=")
    assert window.view.look.pixel_size == 40


def test_find_step_and_close(window):
    press(window, "Ctrl+F")
    assert window.find_bar.field.hasFocus()
    QTest.keyClicks(window.find_bar.field, "guangzhou")
    assert window.find_bar.count.text() == "1 of 4"
    press(window, "F3")
    assert window.find_bar.count.text() == "2 of 4"
    press(window, "Shift+F3")
    press(window, "Shift+F3")
    assert window.find_bar.count.text() == "4 of 4"
    press(window, "Return")
    assert window.find_bar.count.text() == "1 of 4"
    assert window.view._hits
    press(window, "Esc")
    assert not window.find_bar.isVisible()
    assert window.view.hasFocus()
    assert not window.view._hits


def test_letters_in_a_field_are_letters(window):
    press(window, "Ctrl+F")
    before = window.reading.choices
    QTest.keyClicks(window.find_bar.field, "rdnpez/?")
    assert window.find_bar.field.text() == "rdnpez/?"
    assert window.reading.choices == before
    assert not window.is_removed_shown


def test_d_shows_what_was_removed_and_esc_the_page(window):
    press(window, "D")
    assert window.is_removed_shown
    assert window.removed.isVisible()
    assert not window.sidebar.isVisible()
    press(window, "F3")
    assert window.removed.card.isVisible()
    press(window, "Esc")
    assert not window.removed.card.isVisible()
    press(window, "Esc")
    assert not window.is_removed_shown
    assert window.sidebar.isVisible()
    assert window.view.hasFocus()


def test_f9_and_slash(window):
    press(window, "F9")
    assert not window.sidebar.isVisible()
    assert not window.settings.value.sidebar_open
    press(window, "/")
    assert window.sidebar.isVisible()
    assert window.sidebar.field.hasFocus()
    QTest.keyClicks(window.sidebar.field, "renxuefeng")
    assert [b.written.text for b in window.sidebar.groups["person"].buttons] == ["任學鋒"]
    press(window, "Esc")
    assert window.sidebar.field.text() == ""
    press(window, "Esc")
    assert window.view.hasFocus()


def test_e_goes_from_mention_to_mention(window):
    entities = window.reading.article.entities
    first = next(i for i, e in enumerate(entities) if e.text == "任學鋒")
    window.moving.go_to_entity(first)
    press(window, "E")
    second = window.moving.entity
    assert second != first
    assert entities[second].text == "任學鋒"
    press(window, "Shift+E")
    assert window.moving.entity == first
    assert window.view._focus == (entities[first].start, entities[first].end)


def test_n_and_p_go_from_doubt_to_doubt(window):
    repairs = window.reading.article.repairs
    assert repairs, "the sample holds 關于"
    spans = sorted(
        {(r.start, r.end) for r in repairs}
        | {(r.start, r.end) for r in window.reading.article.readings}
    )
    press(window, "N")
    assert window.view._focus == spans[0]
    press(window, "P")
    assert window.view._focus == spans[-1]


def test_ctrl_c_copies_hanzi_only(window):
    text = window.reading.article.text
    at = text.index("協調")
    window.view.select(at, at + 2)
    press(window, "Ctrl+C")
    assert QGuiApplication.clipboard().text() == "協調"
    press(window, "Ctrl+2")
    press(window, "Ctrl+C")
    assert QGuiApplication.clipboard().text() == "协调"


def test_ctrl_shift_c_copies_with_pinyin(window):
    at = window.reading.article.text.index("協調")
    window.view.select(at, at + 2)
    press(window, "Ctrl+Shift+C")
    assert QGuiApplication.clipboard().text() == "協調 (xiétiáo)"


def test_ctrl_a_selects_everything(window):
    press(window, "Ctrl+A")
    assert window.view.selected_span() == (0, len(window.reading.article.text))
    press(window, "Esc")
    assert window.view.selected_span() is None


def test_ctrl_z_takes_back_what_was_put_back(window):
    window.undoing.put_back((0, 1))
    assert window.reading.document.undone == {0, 1}
    assert "(guang)" in window.reading.article.text
    assert window.toast.isVisible()
    press(window, "Ctrl+Z")
    assert window.reading.document.undone == frozenset()
    press(window, "Ctrl+Shift+Z")
    assert window.reading.document.undone == {0, 1}
    press(window, "Ctrl+Z")
    press(window, "Ctrl+Y")
    assert window.reading.document.undone == {0, 1}


def test_ctrl_o_asks_for_a_file(window, tmp_path, qtbot):
    other = tmp_path / "other.txt"
    other.write_text("今天天氣很好。", "utf-8")
    press(window, "Ctrl+O")
    asked = dialog(window, QFileDialog)
    assert asked is not None
    asked.filesSelected.emit([str(other)])
    asked.close()
    assert window.reading.article.text == "今天天氣很好。"


def test_ctrl_v_opens_what_was_copied(window, opener):
    QGuiApplication.clipboard().setText("剪貼板上的文章。")
    before = window.reading.document
    press(window, "Ctrl+V")
    assert window.reading.article.text == "剪貼板上的文章。"
    assert [tab.document for tab in window.tabs.all] == [before, window.reading.document]


def test_ctrl_v_in_a_field_pastes_there(window):
    QGuiApplication.clipboard().setText("廣州")
    press(window, "Ctrl+F")
    press(window, "Ctrl+V")
    assert window.find_bar.field.text() == "廣州"
    assert "國資委" in window.reading.article.text


def test_ruby_markup_is_pasted_as_a_page(window, opener):
    data = QMimeData()
    data.setHtml("<p><ruby>漢<rt>hàn</rt></ruby>字</p>")
    QGuiApplication.clipboard().setMimeData(data)
    press(window, "Ctrl+V")
    assert opener.opened[-1][1] is True


def test_an_empty_clipboard_is_said(window):
    QGuiApplication.clipboard().setText("")
    press(window, "Ctrl+V")
    assert "clipboard" in window.banners.notices[0].text


def test_ctrl_e_exports(window, tmp_path):
    press(window, "Ctrl+E")
    asked = dialog(window, ExportDialog)
    assert asked is not None
    asked.script.setCurrentIndex(1)
    asked.save_to(str(tmp_path / "out.txt"))
    document = window.reading.document
    choices, to, path = document.asked_to_export
    assert (choices.script, to, path) == ("hans", "txt", str(tmp_path / "out.txt"))
    document.exported.emit(path, "")
    assert "out.txt" in window.banners.notices[0].text


def test_names_are_exported_by_their_own_dialog(window, tmp_path):
    window.actions_["export_names"].trigger()
    asked = dialog(window, NamesDialog)
    assert asked is not None
    assert asked.format == "names-csv"
    assert not asked.ruby.isVisible()
    next(b for b in asked.formats.buttons() if b.objectName() == "brat").click()
    assert asked._proposed() == "article.brat.zip"
    asked.save_to(str(tmp_path / "out.zip"))
    assert window.reading.document.asked_to_export[1] == "brat"
    assert window.settings.value.names_format == "brat"
    assert window.settings.value.export_format == "txt"
    formats = {b.objectName() for b in asked.formats.buttons()}
    assert formats == set(NAME_FORMATS)


def test_f6_leads_through_the_regions(window):
    order = []
    for _ in range(4):
        press(window, "F6")
        focused = QApplication.focusWidget()
        parts = (window.toolbar, window.sidebar, window.status, window.view)
        order.append(next(p for p in parts if p is focused or p.isAncestorOf(focused)))
    assert order == [window.sidebar, window.status, window.toolbar, window.view]
    press(window, "Shift+F6")
    assert window.toolbar.isAncestorOf(QApplication.focusWidget())


def test_the_ring_frames_what_has_the_keyboard(window):
    press(window, "F6")
    focused = QApplication.focusWidget()
    assert window.ring.framed is focused
    assert window.ring.geometry().contains(focused.mapTo(window, focused.rect().center()))
    press(window, "Esc")
    assert window.ring.framed is None


def test_f11(window):
    press(window, "F11")
    assert window.isFullScreen()
    press(window, "F11")
    assert not window.isFullScreen()


@pytest.mark.parametrize("key", ["F1", "?"])
def test_the_key_list(window, key):
    press(window, key)
    shown = dialog(window, KeyList)
    assert shown is not None
    shown.close()


def test_the_key_list_names_every_key():
    listed = {key for _, keys, _ in key_rows(usual_keys("default")) for key in keys.split(", ")}
    form = QKeySequence.SequenceFormat.NativeText
    for command in COMMANDS:
        for key in command.keys:
            assert QKeySequence(key).toString(form) in listed


@pytest.mark.parametrize("key", ["Ctrl+W", "Ctrl+Q"])
def test_close_keeps_the_state(window, key, settings, tmp_path):
    document = window.reading.document
    press(window, "R")
    press(window, key)
    assert not window.isVisible()
    assert document.is_closed
    stored = json.loads((tmp_path / "config" / "settings.json").read_text("utf-8"))
    assert stored["ruby"] == "none"
    assert stored["geometry"]


def test_single_keys_can_be_switched_off(window):
    window.actions_["single_keys"].trigger()
    before = window.reading.choices
    press(window, "R")
    QTest.keyClick(window.view, Qt.Key.Key_Z)
    assert window.reading.choices == before
    assert not window.settings.value.single_keys
    press(window, "Ctrl+2")
    assert window.reading.choices.script == "hans"


@pytest.mark.parametrize("name", ["light", "dark", "sepia", "system"])
def test_themes(window, name):
    window.actions_[f"theme_{name}"].trigger()
    assert window.settings.value.theme == name
    assert window.view.look.paper.name() == window.dress.theme.page.lower()


def test_the_sample_is_there(window):
    window.actions_["sample"].trigger()
    assert Path(window.reading.document.path).name == "qingdu_sample.txt"


def test_repaired_forms(window):
    window.actions_["repair"].trigger()
    assert window.reading.choices.repair
    at = window.reading.article.text.index("關于")
    number = window.reading.page.number_at(at)
    assert "關於" in window.reading.page.paragraph(number).text


def test_every_dialog_is_no_application_modal(window):
    press(window, "Ctrl+E")
    for child in window.findChildren(QDialog):
        assert child.windowModality() != Qt.WindowModality.ApplicationModal
