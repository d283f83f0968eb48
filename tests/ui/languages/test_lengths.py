"""Every text fits its control, in each language and in English that is 40 % longer."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QToolButton,
)

from reader.core.wording import Sentence
from reader.ui.banner import Notice
from reader.ui.controls import ElidedLabel

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")
WIDTHS = (560, 1120)
HEIGHT = 700


def cut(root):
    """Yield what is seen and has less room than its text needs: `(class, text, has, needs)`."""
    for widget in root.findChildren(QLabel):
        if widget.isVisible() and widget.text() and not isinstance(widget, ElidedLabel):
            yield from _cut_label(widget)
    for widget in root.findChildren(QAbstractButton):
        if widget.isVisible() and widget.text():
            yield from _cut_button(widget)
    yield from _cut_fields(root)


def _cut_fields(root):
    for widget in root.findChildren(QComboBox):
        if widget.isVisible():
            wide = widget.fontMetrics().horizontalAdvance(widget.currentText())
            if widget.width() < wide + 24:
                yield "QComboBox", widget.currentText(), widget.width(), wide + 24
    for widget in root.findChildren(QLineEdit):
        if widget.isVisible() and not widget.text():
            wide = widget.fontMetrics().horizontalAdvance(widget.placeholderText())
            room = widget.contentsRect().width() - widget.textMargins().right() - 8
            if room < wide:
                yield "QLineEdit", widget.placeholderText(), room, wide


def _cut_label(label):
    said = label.text().replace("&", "") if label.buddy() else label.text()
    margins = label.contentsMargins()
    room = label.width() - margins.left() - margins.right()
    flags = Qt.TextFlag.TextWordWrap if label.wordWrap() else Qt.TextFlag.TextSingleLine
    if label.wordWrap():
        needed = label.fontMetrics().boundingRect(0, 0, room, 10_000, flags, said)
        if needed.height() > label.height() + 1 or needed.width() > room + 1:
            yield "QLabel", label.text(), label.height(), needed.height()
    else:
        wide = max(map(label.fontMetrics().horizontalAdvance, said.split("\n")))
        if wide > room + 1:
            yield "QLabel", label.text(), room, wide


def _cut_button(button):
    if isinstance(button, QToolButton) and (
        button.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly
    ):
        return
    if isinstance(button, QPushButton | QCheckBox | QRadioButton):
        wide = button.fontMetrics().horizontalAdvance(button.text().replace("&", ""))
        is_marked = isinstance(button, QCheckBox) or type(button) is QRadioButton
        mark = 20 if is_marked else 0
        mark += 0 if button.icon().isNull() or button.icon() == QIcon() else 18
        if button.width() < wide + mark:
            yield type(button).__name__, button.text(), button.width(), wide + mark


@pytest.fixture(params=WIDTHS)
def spoken_window(request, any_language, window, qtbot):
    """A window that was made in the language, so wide."""
    window.resize(request.param, HEIGHT)
    qtbot.waitUntil(lambda: window.width() == request.param)
    return window


def test_the_page_and_what_stands_around_it(spoken_window, qtbot):
    window = spoken_window
    window.banners.say(Notice(Sentence("Read as %1, %2 sure. The text may show wrong characters.",
        "GB18030", "0.61"), answers=((Sentence("Try %1", "UTF-8"), print),
        (Sentence("Try %1", "Big5"), print), (Sentence("Keep"), print))))  # fmt: skip
    window.find_bar.start("guangzhou", 0)
    qtbot.wait(50)
    assert set(cut(window)) == set()


def test_what_was_removed(spoken_window, qtbot):
    window = spoken_window
    window.show_removed(on=True)
    window.removed.show_next()
    qtbot.wait(50)
    assert set(cut(window.removed)) == set()


def test_the_panels_beside_the_page(spoken_window, qtbot):
    window = spoken_window
    if window.panes.is_overlay:
        window.actions_["sidebar"].trigger()
    qtbot.wait(50)
    assert set(cut(window.side)) == set()
    for panel in (window.forms, window.places):
        window.side.setCurrentWidget(panel)
        window.panes.open_sidebar(on=True)
        qtbot.wait(20)
        assert set(cut(window.side)) == set()


def test_the_card_of_a_word(spoken_window, qtbot):
    window = spoken_window
    window.looking_up.show(window.reading.article.words[20], pinned=True)
    qtbot.wait(50)
    assert set(cut(window.looking_up.card)) == set()


def test_the_settings(spoken_window, qtbot):
    window = spoken_window
    window.show_settings("reading")
    dialog = next(one for one in window.findChildren(QDialog) if one.isVisible())
    for row in range(dialog.sections.count()):
        dialog.sections.setCurrentRow(row)
        qtbot.wait(20)
        assert set(cut(dialog)) == set(), row
        wide = dialog.sections.sizeHintForColumn(0)
        assert wide <= dialog.sections.viewport().width()
    dialog.close()


@pytest.mark.parametrize("command", ["keys", "export", "export_names", "own_names", "about"])
def test_dialogs(spoken_window, qtbot, command):
    window = spoken_window
    window.actions_[command].trigger()
    qtbot.wait(50)
    for dialog in window.findChildren(QDialog):
        if dialog.isVisible():
            assert set(cut(dialog)) == set()
            dialog.close()


def test_the_dialog_of_rules(spoken_window, qtbot):
    dialog = spoken_window.rules.open()
    qtbot.wait(50)
    assert set(cut(dialog)) == set()
    dialog.close()
