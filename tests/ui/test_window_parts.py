"""Smaller promises of the window's parts."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPushButton, QRadioButton

from reader.core.choices import RUBIES, SCRIPTS
from reader.core.names import KINDS
from reader.ui.export.dialog import ExportDialog
from reader.ui.names.legend import draw_shape
from reader.ui.names.naming import written_date

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")


@pytest.mark.parametrize(
    ("when", "written"),
    [
        ("2016-09", "2016-09"),
        ("2018-03-20/2018-03-23", "2018-03-20–23"),
        ("2018-03-20/2018-04-02", "2018-03-20–04-02"),
        ("2018-12-30/2019-01-02", "2018-12-30–2019-01-02"),
        ("2016/2018", "2016–2018"),
        ("2018-03-28T08:30", "2018-03-28 08:30"),
    ],
)
def test_dates_and_ranges(when, written):
    assert written_date(when) == written


def test_every_kind_has_its_own_shape(qapp):
    pictures = set()
    for kind in KINDS:
        image = QImage(40, 12, QImage.Format.Format_ARGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        draw_shape(painter, kind, QPointF(2, 6), 34, QColor("black"))
        painter.end()
        pictures.add(bytes(image.constBits()))
    assert len(pictures) == len(KINDS)


def test_without_a_name_e_starts_from_the_place_one_reads(window):
    QTest.keyClick(window.view, Qt.Key.Key_E)
    assert window.moving.entity == 0
    QTest.keyClick(window.view, Qt.Key.Key_Escape)
    assert window.moving.entity is None
    QTest.keyClick(window.view, Qt.Key.Key_E, Qt.KeyboardModifier.ShiftModifier)
    assert window.moving.entity == len(window.reading.article.entities) - 1


def test_whole_words_and_initials_can_be_asked_for(window):
    window.actions_["find"].trigger()
    bar = window.find_bar
    bar.field.setText("gz")
    bar._edited()
    text = window.reading.article.text
    assert {text[start:end] for start, end in bar.spans} == {"廣州"}
    words = " ".join(action.text() for action in bar.meant.menu().actions())
    assert all(word in words for word in ("廣州", "貴州", "工作"))
    bar.initials.click()
    assert bar.count.text() == "no hits"
    bar.field.setText("xie")
    bar._edited()
    assert len(bar.spans) >= 1
    bar.whole_words.click()
    assert all(not text.startswith("協調", start) for start, _ in bar.spans)


def test_find_looks_again_when_readings_arrive(window, qtbot):
    window.actions_["find"].trigger()
    window.find_bar.field.setText("guangzhou")
    window.find_bar._spans = ()
    window.reading.document.readings_arrived.emit(0, 1)
    qtbot.waitUntil(lambda: len(window.find_bar.spans) == 4, timeout=2000)


def test_what_is_selected_is_looked_for(window):
    at = window.reading.article.text.index("調研")
    window.view.select(at, at + 2)
    window.actions_["find"].trigger()
    assert window.find_bar.field.text() == "調研"
    assert window.find_bar.spans[window.find_bar._current][0] == at


def test_hits_stay_the_same_in_every_script(window):
    window.actions_["find"].trigger()
    spans = set()
    for script in ("source", "hans", "hant", "tw", "hk"):
        window.reading.set_script(script)
        for query in ("廣州", "广州", "guangzhou", "guang3zhou1", "guǎng zhōu"):
            window.find_bar.field.setText(query)
            window.find_bar._edited()
            spans.add(window.find_bar.spans)
    assert len(spans) == 1


def test_a_suggestion_is_shown_in_the_text(window):
    window.show_removed(on=True)
    button = next(b for b in window.removed.kinds.findChildren(QPushButton) if "關于" in b.text())
    button.click()
    assert window.removed.list.verticalScrollBar().value() >= 0
    QTest.mouseMove(window.removed.list.viewport(), QPoint(5, 5))
    QTest.mouseClick(window.removed.list.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    assert not window.removed.card.isVisible()


def test_export_asks_where_in_the_format_that_is_chosen(window):
    window.exporting.ask()
    asked = next(d for d in window.findChildren(ExportDialog) if d.isVisible())
    asked.formats.buttons()[1].setChecked(True)
    asked.save_button.click()
    where = next(d for d in asked.findChildren(QFileDialog) if d.isVisible())
    assert where.defaultSuffix() == "md"
    where.close()
    asked.reject()


def test_readings_that_arrive_are_written_beside_the_names(window, qtbot):
    button = window.sidebar.groups["person"].buttons[0]
    button.rewrite(type(button.written)(button.written.name, button.written.text))
    window.reading.document.readings_arrived.emit(0, 3)
    qtbot.waitUntil(lambda: button.written.pinyin.endswith("Xuéfēng"), timeout=2000)


def test_down_leads_from_the_filter_to_the_names(window):
    window.sidebar.focus_filter()
    QTest.keyClick(window.sidebar.field, Qt.Key.Key_Down)
    assert not window.sidebar.field.hasFocus()
    assert window.sidebar.isAncestorOf(window.focusWidget())


def test_the_edge_of_the_sidebar_is_dragged(window):
    handle = window.panes._handle
    QTest.mousePress(handle, Qt.MouseButton.LeftButton)
    QTest.mouseMove(handle, QPoint(-46, 100))
    handle.dragged.emit(window.panes.width() - 350)
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton)
    assert window.panes.sidebar_width == 350
    assert window.sidebar.width() == 350


def test_closing_a_group_and_the_sidebar_by_their_buttons(window):
    window.sidebar.close_button.click()
    assert not window.sidebar.isVisible()
    assert not window.actions_["sidebar"].isChecked()


def test_settings_come_back_in_a_new_window(window, qtbot, settings, opener):
    from reader.ui.preferences.store import SettingsStore  # noqa: PLC0415
    from reader.ui.window import Window  # noqa: PLC0415

    window.actions_["theme_sepia"].trigger()
    window.sidebar.groups["date"].legend.click()
    window.dress.set_pixel_size(32)
    window.resize(700, 600)
    window.close()
    again = Window(SettingsStore(settings._path), None, opener)
    qtbot.addWidget(again)
    assert again.dress.theme.name == "sepia"
    assert again.view.look.pixel_size == 32
    assert again.view.hidden_kinds == {"DATE", "TIME"}
    assert (again.width(), again.height()) == (700, 600)


def test_the_status_says_when_all_noise_is_back(window):
    document = window.reading.document
    document.put_back(range(len(document.all_edits)))
    assert "put back" in window.status.noise.text()
    assert window.status.noise.isEnabled()


def test_an_export_is_not_offered_the_name_of_what_is_read(window):
    dialog = ExportDialog(window.reading.choices, "txt", "article.txt", "", window)
    assert dialog._proposed() == "article-clean.txt"
    dialog = ExportDialog(window.reading.choices, "md", "article.txt", "", window)
    assert dialog._proposed() == "article.md"


def test_words_that_only_taiwan_uses_are_found_where_they_are_shown(window):
    window.opening._await(window.opening._opener.open_text("这个软件很好。", html=False))
    window.reading.set_script("twp")
    assert window.reading.page.paragraph(0).text == "這個軟體很好。"
    window.actions_["find"].trigger()
    window.find_bar.field.setText("軟體")
    window.find_bar._edited()
    assert window.find_bar.spans == ((2, 4),)
    window.reading.set_script("tw")
    assert window.find_bar.spans == ()


def test_first_hits_are_shown_while_the_index_is_made(window, monkeypatch):
    monkeypatch.setattr("reader.ui.findbar._SLICE", -1.0)
    bar = window.find_bar
    window.actions_["find"].trigger()
    bar._finder = None
    bar.field.setText("guangzhou")
    bar._edited()
    assert bar.count.text().endswith("…")
    assert bar.spans
    for _ in range(50):
        QTest.qWait(1)
    assert bar.count.text() == "1 of 4"


def test_an_export_is_shown_before_it_is_written(window):
    window.reading.set_script("source")
    window.exporting.ask()
    dialog = window.findChild(ExportDialog)
    shown = dialog.preview
    dialog.findChild(QRadioButton, "html").click()
    dialog.script.setCurrentIndex(SCRIPTS.index("hans"))
    dialog.ruby.setCurrentIndex(RUBIES.index("pinyin"))
    page = shown.page.page
    assert shown.currentWidget() is shown.page
    assert (page.choices.script, page.choices.ruby) == ("hans", "pinyin")
    assert "广州" in page.paragraph(0).text
    assert window.reading.page.choices.script == "source"
    dialog.findChild(QRadioButton, "txt").click()
    assert shown.page.page.choices.ruby == "none"
    dialog.findChild(QRadioButton, "apkg").click()
    assert "card" in shown.words.text()
    dialog.reject()
