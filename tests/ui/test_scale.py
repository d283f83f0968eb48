"""The size of what is around the page: changed at once, nothing cut, and the way back."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton, QWidget

from reader.ui.controls import ElidedLabel, IconButton
from reader.ui.look import scale as scaling
from reader.ui.preferences.dialog import SettingsDialog
from reader.ui.settings import UI_SCALES

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")


def cut(top):
    """Return the texts and buttons that have less room than they need, or stand outside."""
    found = []
    for widget in top.findChildren(QWidget):
        if not widget.isVisibleTo(top) or not widget.isEnabled():
            continue
        is_label = isinstance(widget, QLabel) and not isinstance(widget, ElidedLabel)
        if not (is_label and not widget.wordWrap() and widget.text()) and not isinstance(
            widget, QPushButton | IconButton
        ):
            continue
        if isinstance(widget, QAbstractButton) and widget.parentWidget() is None:
            continue
        if widget.width() < widget.minimumSizeHint().width() - 1 or (
            is_label and widget.width() < widget.sizeHint().width() - 1
        ):
            found.append((type(widget).__name__, widget.accessibleName() or widget.text()))
    return found


def outside(bar):
    """Return the children of a bar that reach beyond it."""
    return [
        (type(child).__name__, child.accessibleName())
        for child in bar.findChildren(QWidget)
        if child.isVisibleTo(bar) and child.parentWidget() is bar
        and not bar.rect().contains(child.geometry())
    ]  # fmt: skip


@pytest.mark.parametrize("size", [(1120, 760), (560, 360)])
@pytest.mark.parametrize("percent", [200, 150, 80])
def test_nothing_is_cut(window, settings, qtbot, percent, size):
    settings.change(ui_scale=percent)
    window.resize(*size)
    qtbot.wait(60)
    for bar in (window.toolbar, window.status):
        assert not outside(bar)
        assert not cut(bar)
    assert window.toolbar.find_button.width() == scaling.scaled(32)
    assert window.toolbar.height() == scaling.scaled(48)
    assert window.view.height() > 100
    window.panes.open_sidebar(on=True)
    qtbot.wait(30)
    assert not outside(window.sidebar)
    assert window.panes.is_overlay == (size[0] < scaling.scaled(760))
    if size[0] > 1000:
        window.panes.open_sidebar(on=False)
        window.find_bar.start("廣州", 0)
        qtbot.wait(30)
        assert not outside(window.find_bar)
        assert not cut(window.find_bar)
        window.show_removed(on=True)
        qtbot.wait(30)
        assert not cut(window.removed.findChild(QWidget, "removed-head"))


def test_the_way_back_is_the_same(window, settings, qtbot):
    qtbot.wait(30)
    before = window.grab().toImage()
    settings.change(ui_scale=200)
    qtbot.wait(30)
    assert window.grab().toImage() != before
    settings.change(ui_scale=100)

    def is_back():
        after = window.grab().toImage()
        assert not [
            (x, y)
            for x in range(0, before.width(), 3)
            for y in range(0, before.height(), 3)
            if before.pixel(x, y) != after.pixel(x, y)
        ]

    qtbot.waitUntil(is_back)  # the toolbar is laid out anew in a later turn of the loop


def test_what_is_made_later_has_the_size_too(window, settings, qtbot):
    settings.change(ui_scale=200)
    window.say("Something could not be done")
    window.actions_["settings"].trigger()
    qtbot.wait(50)
    buttons = window.banners.findChildren(IconButton)
    assert buttons[0].width() == 64
    dialog = window.findChild(SettingsDialog)
    assert dialog.font().pixelSize() == 26
    reset = next(b for b in dialog.findChildren(IconButton))
    assert reset.minimumWidth() == 64
    settings.change(ui_scale=100)
    assert reset.minimumWidth() == 32
    assert buttons[0].minimumWidth() == 32


def test_the_systems_font_is_honoured(qapp, monkeypatch):
    for pixels, factor in ((9, 1.0), (13, 1.0), (15, 1.15), (20, 1.55), (60, 2.0)):
        font = QFont()
        font.setPixelSize(pixels)
        monkeypatch.setattr(QFontDatabase, "systemFont", lambda _, font=font: font)
        assert scaling.system_scale() == pytest.approx(factor)


def test_lengths_follow_the_font(window, settings):
    for percent in UI_SCALES:
        settings.change(ui_scale=percent)
        assert scaling.scale() == pytest.approx(percent / 100, abs=0.04)
        assert scaling.scaled(0) == 0
