"""The dialog of the settings: every setting by its control, kept, searched, put back."""

from __future__ import annotations

import subprocess
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QLineEdit, QPushButton

from reader.ui.preferences.colours import Colours
from reader.ui.preferences.controls import Number, OneOf, Several, Switch
from reader.ui.preferences.dialog import SettingsDialog
from reader.ui.preferences.row import SettingRow
from reader.ui.preferences.shown import SECTION_NAMES
from reader.ui.preferences.store import SettingsStore
from reader.ui.settings import Settings, declared

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")


@pytest.fixture
def dialog(window):
    QTest.keyClick(window.view, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    return window.findChild(SettingsDialog)


def row_of(dialog, known):
    dialog.show_section(known.shown.section)
    return next(row for row in dialog.findChildren(SettingRow) if row.declared.name == known.name)


def take_another(control):
    """Choose another value by a key, as a reader without a mouse does; return it."""
    control.main.setFocus()
    before = control.declared.default
    if isinstance(control, Switch):
        QTest.keyClick(control.box, Qt.Key.Key_Space)
        return not before
    if isinstance(control, Several):
        box = next(iter(control.boxes.values()))
        QTest.keyClick(box, Qt.Key.Key_Space)
        return control.declared.among[:1]
    if isinstance(control, Number):
        up = before < control.declared.among[-1]
        QTest.keyClick(control.field, Qt.Key.Key_Up if up else Qt.Key.Key_Down)
        return control.field.value()
    if isinstance(control, Colours):
        QTest.keyClick(control.buttons[1], Qt.Key.Key_Space)
        control.dialog.setCurrentColor(QColor("#336699"))
        control.dialog.accept()
        return before[0], "#336699", *before[2:]
    assert isinstance(control, OneOf)
    first = control.list.currentIndex() == 0
    QTest.keyClick(control.list, Qt.Key.Key_Down if first else Qt.Key.Key_Up)
    return control.list.currentData()


@pytest.mark.parametrize("known", declared(), ids=lambda known: known.name)
def test_every_setting_is_changed_kept_and_put_back(dialog, window, settings, known):
    settings.change(**{known.name: known.default})
    row = row_of(dialog, known)
    assert not row.reset.isVisible()
    value = take_another(row.control)
    assert value != known.default
    assert getattr(settings.value, known.name) == value
    window.dress.save()
    assert getattr(SettingsStore(settings._path).value, known.name) == value
    row.reset.click()
    assert getattr(settings.value, known.name) == known.default
    assert not row.reset.isVisible()


@pytest.mark.parametrize("known", declared(), ids=lambda known: known.name)
def test_every_setting_has_words_and_a_name(dialog, known):
    assert known.shown.text
    assert known.shown.section in SECTION_NAMES
    if known.shown.values:
        assert len(known.shown.values) == len(known.among)
    row = row_of(dialog, known)
    assert row.control.main.accessibleName() or row.control.main.text()
    assert row.reset.accessibleName()


def test_the_search_finds_a_setting_of_any_section(dialog):
    dialog.search.setFocus()
    QTest.keyClicks(dialog.search, "zhuyin")
    shown = [row.declared.name for row in dialog.findChildren(SettingRow) if row.isVisible()]
    assert "ruby" in shown
    assert "theme" not in shown
    QTest.keyClick(dialog.search, Qt.Key.Key_Escape)
    assert dialog.search.text() == ""
    assert dialog.isVisible()
    QTest.keyClick(dialog.search, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_the_dialog_fits_the_smallest_window(dialog, qtbot):
    dialog.resize(560, 360)
    for at in range(dialog.sections.count()):
        dialog.sections.setCurrentRow(at)
        QApplication.processEvents()
        page = dialog.pages.currentWidget()
        assert page.widget().width() <= page.viewport().width()
    assert (dialog.width(), dialog.height()) == (560, 360)


def test_another_window_follows(window, dialog, settings, opener, qtbot):
    from reader.ui.window import Window  # noqa: PLC0415

    other = Window(settings, None, opener)
    qtbot.addWidget(other)
    row = row_of(dialog, next(known for known in declared() if known.name == "pixel_size"))
    take_another(row.control)
    assert other.view.look.pixel_size == window.view.look.pixel_size != Settings().pixel_size
    settings.change_everywhere(hidden_kinds=("place", "date"))
    for each in (window, other):
        assert set(each.sidebar.hidden_kinds) == {"place", "date"}


def test_everything_is_reached_by_tab(dialog):
    dialog.search.setFocus()
    reached = set()
    for _ in range(60):
        focused = QApplication.focusWidget()
        reached.add(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    wanted = {row.control.main for row in dialog.findChildren(SettingRow) if row.isVisible()}
    assert wanted <= reached
    assert all(box in reached for box in dialog.findChildren(QCheckBox) if box.isVisible())


def test_the_dialog_costs_nothing_at_start():
    script = (
        "import sys, reader.ui.app, reader.ui.furniture\n"
        "loaded = [name for name in sys.modules if name.startswith('reader.ui.')]\n"
        "late = ('reader.ui.preferences.dialog', 'reader.ui.preferences.controls',"
        " 'reader.ui.preferences.keys_block', 'reader.ui.help')\n"
        "assert not [name for name in loaded if name.startswith(late)], loaded\n"
    )
    subprocess.run([sys.executable, "-c", script], check=True, timeout=60)


def test_the_search_leads_to_what_is_no_setting(dialog):
    dialog.search.setText("forget")
    links = [b for b in dialog.findChildren(QPushButton) if b.text().startswith("Privacy: ")]
    links[0].click()
    assert dialog.sections.currentItem().text() == "Privacy"
    dialog.search.setText("bookmark")
    link = next(b for b in dialog.findChildren(QPushButton) if b.text().startswith("Keys: "))
    link.click()
    assert dialog.sections.currentItem().text() == "Keys"
    field = dialog.findChild(QLineEdit, "keys-search")
    assert field.text() == "bookmark"
    assert field.hasFocus()
    dialog.search.setText("xyzzy")
    assert [w.text() for w in dialog.pages.currentWidget().findChildren(QLabel)] == [
        "No setting has these words."
    ]
