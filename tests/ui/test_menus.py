"""The menus: all commands in them, letters that do not clash, the bar that Alt shows, help."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from reader import __version__
from reader.ui.commands.menus import top_menus
from reader.ui.commands.table import COMMANDS, MENUS
from reader.ui.help.about import AboutDialog, licence_texts
from reader.ui.help.report import ReportDialog, report_text

# What the off-screen platform says of dialogs and menus.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

ALT = Qt.KeyboardModifier.AltModifier


def menu(window, key):
    return window.toolbar.menu_button.menu().findChild(QMenu, key)


def entries(window):
    for key, _ in MENUS:
        for action in menu(window, key).actions():
            yield key, action


def test_the_menus_are_those_of_the_design_in_its_order(window):
    titles = [m.title().replace("&", "") for m in top_menus(window.toolbar.menu_button.menu())]
    assert titles == ["File", "Edit", "View", "Text", "Go", "Help"]


def test_every_command_of_a_menu_stands_there_once(window):
    shown = Counter(
        (key, action.objectName())
        for key, action in entries(window)
        if action.objectName() and not action.isSeparator()
    )
    wanted = Counter((c.menu, c.name) for c in COMMANDS if c.menu and c.scope != "held")
    assert shown == wanted


def test_no_rule_stands_first_or_last_or_beside_another(window):
    for key, _ in MENUS:
        rules = [action.isSeparator() for action in menu(window, key).actions()]
        assert rules
        assert not rules[0]
        assert not rules[-1]
        assert (True, True) not in pairwise(rules)


def test_no_letter_of_a_menu_is_there_twice(window):
    for key in ("", *dict(MENUS)):
        found = menu(window, key) if key else window.toolbar.menu_button.menu()
        texts = [action.text().replace("&&", "") for action in found.actions()]
        letters = Counter(text[text.find("&") + 1].casefold() for text in texts if "&" in text)
        assert not [letter for letter, count in letters.items() if count > 1], key
        without = [text for text in texts if text and "&" not in text]
        assert not without or key in ("text/encoding", "view/language"), without


def test_every_command_has_a_name_and_a_tip(window):
    for command in COMMANDS:
        action = window.actions_[command.name]
        assert action.text()
        assert "&" not in action.toolTip()
        assert action.toolTip().startswith(action.text().replace("&", "").rstrip("…"))


def handle(window):
    return window.windowHandle()


def alt(window):
    QTest.keyPress(handle(window), Qt.Key.Key_Alt)
    QTest.keyRelease(handle(window), Qt.Key.Key_Alt)
    QApplication.processEvents()


def test_alt_alone_shows_the_bar_and_hides_it_again(window, qtbot):
    top = window.view.mapTo(window, window.view.rect().topLeft())
    alt(window)
    assert window.menu_bar.bar.isVisible()
    assert window.menu_bar.bar.hasFocus()
    assert window.view.mapTo(window, window.view.rect().topLeft()) == top
    alt(window)
    assert not window.menu_bar.bar.isVisible()
    assert window.view.hasFocus()
    alt(window)
    QTest.keyClick(window.menu_bar.bar, Qt.Key.Key_Escape)
    assert not window.menu_bar.bar.isVisible()
    assert window.view.hasFocus()


def test_alt_with_another_key_shows_nothing(window):
    QTest.keyPress(handle(window), Qt.Key.Key_Alt)
    QTest.keyPress(handle(window), Qt.Key.Key_Shift, ALT)
    QTest.keyRelease(handle(window), Qt.Key.Key_Shift, ALT)
    QTest.keyRelease(handle(window), Qt.Key.Key_Alt)
    assert not window.menu_bar.bar.isVisible()
    QTest.keyPress(handle(window), Qt.Key.Key_Alt)
    QTest.mouseClick(handle(window), Qt.MouseButton.LeftButton, ALT)
    QTest.keyRelease(handle(window), Qt.Key.Key_Alt)
    assert not window.menu_bar.bar.isVisible()


@pytest.mark.parametrize(("letter", "key"), [("F", "file"), ("V", "view"), ("H", "help")])
def test_alt_with_a_letter_opens_its_menu(window, qtbot, letter, key):
    QTest.keyPress(handle(window), Qt.Key.Key_Alt)
    QTest.keyClick(handle(window), getattr(Qt.Key, f"Key_{letter}"), ALT)
    QTest.keyRelease(handle(window), Qt.Key.Key_Alt)
    opened = QApplication.activePopupWidget()
    assert opened is menu(window, key)
    opened.close()
    qtbot.waitUntil(lambda: not window.menu_bar.bar.isVisible())


def test_spacing_and_marks_are_in_the_view_menu(window, settings):
    window.actions_["spacing_tight"].trigger()
    assert window.view.look.spacing == "tight"
    window.actions_["marks"].trigger()
    assert not settings.value.marks
    assert not window.view.look.entities
    assert not window.view.look.repair_marks
    window.actions_["marks"].trigger()
    assert window.view.look.entities
    assert window.view.look.repair_marks


def test_next_theme_goes_round(window, settings):
    seen = []
    for _ in range(12):
        window.actions_["next_theme"].trigger()
        seen.append(settings.value.theme)
    assert set(seen[:6]) == set(seen[6:])
    assert len(set(seen)) == 6


def test_a_file_is_read_in_another_encoding_and_again(window, opener):
    first = window.reading.document
    window.actions_["encoding_gb18030"].trigger()
    assert opener.opened[-1][1] == "gb18030"
    assert window.reading.document is not first
    assert window.actions_["encoding_gb18030"].isChecked()
    window.actions_["analyse_again"].trigger()
    assert opener.opened[-1][1] == "gb18030"
    assert len(window.tabs.all) == 1


def test_a_pasted_text_cannot_be_read_in_another_encoding(window):
    QGuiApplication.clipboard().setText("貼上的文字。")
    window.opening.paste()
    assert not window.actions_["encoding_gb18030"].isEnabled()
    assert not window.actions_["analyse_again"].isEnabled()


def test_about_names_the_version_and_shows_every_licence(window, root):
    window.actions_["about"].trigger()
    shown = window.findChild(AboutDialog)
    names = [name for name, _ in licence_texts()]
    assert shown.list.count() == len(names) > 12
    told = {path for _, path in licence_texts()}
    assert set((root / "resources" / "data").rglob("*.md")) <= told
    assert shown.text.toPlainText() == (root / "LICENSE").read_text("utf-8")
    for row in range(shown.list.count()):
        shown.list.setCurrentRow(row)
        assert len(shown.text.toPlainText()) > 100
    shown.close()


def test_a_report_tells_versions_and_nothing_private(window, settings, tmp_path):
    settings.change(last_folder=str(tmp_path), face="私人字體", pixel_size=32)
    window.actions_["report"].trigger()
    shown = window.findChild(ReportDialog)
    shown.copy.click()
    text = QGuiApplication.clipboard().text()
    assert text == report_text(window)
    assert __version__ in text
    assert "pixel_size=32" in text
    article = window.reading.article
    for private in (str(tmp_path), "article.txt", "私人字體", article.text[:4]):
        assert private not in text
    shown.close()
