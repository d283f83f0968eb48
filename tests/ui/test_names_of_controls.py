"""Everything has a name and a role; the keyboard's place is seen, told, and comes back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QMenu,
    QScrollArea,
    QTabBar,
    QToolTip,
    QWidget,
)

from reader.ui.commands.table import COMMANDS
from reader.ui.look.focus import FocusRing
from reader.ui.look.tips import TIP_MS

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QTabBar,
)
NOT_TRIGGERED = {"quit", "close", "full_screen", "paste", "open", "own_names_merge"}


def is_control(widget):
    if isinstance(widget, QScrollArea | QMenu) or widget.objectName().startswith("qt_"):
        return False
    takes = widget.focusPolicy() != Qt.FocusPolicy.NoFocus and not widget.isWindow()
    inner = isinstance(widget.parentWidget(), QComboBox | QAbstractSpinBox)  # Qt's own parts
    return (isinstance(widget, CONTROLS) or takes) and not inner


def nameless(top):
    """Return the controls of a window without a name, or without a role, for a screen reader."""
    found = []
    for widget in top.findChildren(QWidget):
        if not (is_control(widget) and widget.isVisible() and widget.window() is top):
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        name = interface.text(QAccessible.Text.Name).strip()
        role = interface.role()
        if not name or role in (QAccessible.Role.NoRole, QAccessible.Role.Client):
            place = " < ".join(type(above).__name__ for above in ancestors(widget))
            found.append((place, widget.objectName(), name, role.name))
    return found


def ancestors(widget):
    while widget is not None:
        yield widget
        widget = widget.parentWidget()


def dialogs(window):
    return [
        top
        for top in QApplication.topLevelWidgets()
        if top is not window and top.isVisible() and not isinstance(top, QMenu | QFileDialog)
        and top.windowType() == Qt.WindowType.Dialog
    ]  # fmt: skip


def test_the_window_and_its_panels(window, qtbot):
    window.say("Something could not be done")
    window.toast.say("Something was done", "Undo", lambda: None)
    window.find_bar.start("廣州", 0)
    at = window.reading.article.text.index("協調")
    window.looking_up.show((at, at + 2), pinned=True)
    qtbot.wait(30)
    assert not nameless(window)
    window.show_removed(on=True)
    window.removed.show_next()
    qtbot.wait(30)
    assert not nameless(window)


@pytest.mark.parametrize("name", [c.name for c in COMMANDS if c.name not in NOT_TRIGGERED])
def test_what_commands_open(window, qtbot, name):
    """Each command is given; the panels and dialogs it opens are walked."""
    window.view.select(40, 43)
    action = window.actions_.find(name)
    if action is None or not action.isEnabled():
        pytest.skip("not to be had with this text")
    before = QApplication.focusWidget()
    action.trigger()
    qtbot.wait(20)
    assert not nameless(window)
    for dialog in dialogs(window):
        assert not nameless(dialog), type(dialog).__name__
        assert dialog.windowTitle() or dialog.accessibleName()
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda dialog=dialog: not dialog.isVisible())
        window.activateWindow()
        qtbot.waitUntil(lambda: QApplication.focusWidget() is before)
    for box in QApplication.topLevelWidgets():
        if isinstance(box, QMenu | QFileDialog) and box.isVisible():
            box.close()


def tab_through(top, most=400):
    """Press Tab until the keyboard is where it was first; return what it came to."""
    seen = []
    for _ in range(most):
        QTest.keyClick(QApplication.focusWidget() or top, Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        if focused is None or focused in seen:
            break
        seen.append(focused)
    return seen


@pytest.mark.parametrize("action", ["settings", "keys", "export"])
def test_a_ring_shows_the_keyboard_in_dialogs(window, qtbot, action):
    window.actions_[action].trigger()
    qtbot.wait(30)
    dialog = dialogs(window)[0]
    dialog.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    seen = tab_through(dialog)
    assert len(seen) >= 2
    ring = dialog.findChild(FocusRing)
    assert ring.framed is QApplication.focusWidget()
    window.dress.set_theme("dark")
    assert ring._theme.name == "dark"
    dialog.close()
    assert window.ring.framed is None or window.ring.isVisible()


def test_tab_goes_round_the_whole_window(window, qtbot):
    window.view.setFocus()
    seen = tab_through(window)
    for part in (window.toolbar, window.sidebar, window.status):
        assert any(part.isAncestorOf(widget) for widget in seen)


def test_f6_goes_through_all_regions(window, qtbot):
    window.say("Something could not be done")
    window.find_bar.start("廣州", 0)
    window.view.setFocus()
    at = window.reading.article.text.index("協調")
    window.looking_up.show((at, at + 2), pinned=True)
    qtbot.wait(20)
    wanted = [
        window.looking_up.card, window.sidebar, window.status, window.toolbar,
        window.find_bar, window.banners, window.view,
    ]  # fmt: skip
    for region in wanted:
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_F6)
        focused = QApplication.focusWidget()
        assert region is focused or region.isAncestorOf(focused), type(region).__name__
    for region in [*reversed(wanted[:-1]), window.view]:
        QTest.keyClick(
            QApplication.focusWidget(), Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier
        )
        focused = QApplication.focusWidget()
        assert region is focused or region.isAncestorOf(focused), type(region).__name__


def test_a_tip_comes_on_the_keyboard_too(window, qtbot):
    window.toolbar.find_button.setFocus(Qt.FocusReason.TabFocusReason)
    assert not QToolTip.isVisible()
    qtbot.waitUntil(QToolTip.isVisible, timeout=TIP_MS + 1500)
    assert QToolTip.text() == window.toolbar.find_button.toolTip()
    assert "Ctrl+F" in QToolTip.text()
    window.view.setFocus()
    qtbot.waitUntil(lambda: not QToolTip.isVisible())


def test_the_keyboard_stays_in_a_sidebar_over_the_page(window, qtbot):
    window.resize(560, 500)
    qtbot.wait(20)
    window.actions_["sidebar"].trigger()
    qtbot.wait(20)
    assert window.panes.is_overlay
    start = QApplication.focusWidget()
    assert window.sidebar.isAncestorOf(start)
    seen = tab_through(window)
    assert len(seen) > 3
    assert all(window.sidebar.isAncestorOf(widget) for widget in seen)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert window.sidebar.isAncestorOf(QApplication.focusWidget())
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.panes.is_open)
    assert window.view.hasFocus()
