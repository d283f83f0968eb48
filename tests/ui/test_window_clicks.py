"""The window by mouse: toolbar, sidebar, what was removed, banners, narrow windows."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QInputDialog, QLabel, QLineEdit
from window_fakes import SAMPLE

from reader.ui.banner import Notice
from reader.ui.controls import TARGET
from reader.ui.names.rows import NameChip

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")

LEFT = Qt.MouseButton.LeftButton


def click(widget, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.mouseClick(widget, LEFT, modifier, widget.rect().center())


def texts(window, kind):
    return [button.written.text for button in window.sidebar.groups[kind].buttons]


def row(window, kind, text):
    buttons = window.sidebar.groups[kind].buttons
    return next(button for button in buttons if button.written.text == text)


def test_segments_choose_readings_and_script(window, qtbot):
    click(window.toolbar.ruby.button("zhuyin"))
    assert window.reading.choices.ruby == "zhuyin"
    click(window.toolbar.script.button("hans"))
    assert window.reading.choices.script == "hans"
    qtbot.waitUntil(lambda: texts(window, "person")[0] == "任学锋")
    click(window.toolbar.script.button("source"))
    qtbot.waitUntil(lambda: texts(window, "person")[0] == "任學鋒")


def test_segments_are_a_radio_group_for_the_arrow_keys(window):
    window.toolbar.script.button("source").setFocus()
    QTest.keyClick(window.toolbar.script.button("source"), Qt.Key.Key_Right)
    assert window.reading.choices.script == "hans"
    assert window.toolbar.script.button("hans").hasFocus()


def test_size_buttons(window):
    click(window.toolbar.larger_button)
    assert window.view.look.pixel_size == 28
    click(window.toolbar.smaller_button)
    assert window.view.look.pixel_size == 25


def test_people_are_listed_with_pinyin_and_offices(window):
    person = row(window, "person", "任學鋒").written
    assert person.pinyin == "Rén Xuéfēng" or person.pinyin.endswith("Xuéfēng")
    assert person.offices == "廣州市委書記"
    assert person.count == 2


def test_bodies_come_by_count_and_dates_by_time(window):
    counts = [b.written.count for b in window.sidebar.groups["organisation"].buttons]
    assert counts == sorted(counts, reverse=True)
    assert [b.written.when for b in window.sidebar.groups["date"].buttons] == [
        "2018-03-20",
        "2018-03-28",
    ]
    assert isinstance(row(window, "place", "畢節"), NameChip)


def test_a_place_tells_where_it_lies(window, qtbot):
    chip = row(window, "place", "畢節")
    assert chip.toolTip() == "貴州"
    assert "貴州" in chip.accessibleName()
    assert not row(window, "place", "貴州").toolTip()
    window.reading.set_script("hans")
    qtbot.waitUntil(lambda: window.sidebar.groups["place"].buttons[0].toolTip() == "贵州")


def test_a_name_is_followed_from_mention_to_mention(window):
    button = row(window, "person", "任學鋒")
    entities = window.reading.article.entities
    starts = [e.start for e in entities if e.text == "任學鋒"]
    seen = []
    for _ in range(3):
        click(button)
        seen.append(entities[window.moving.entity].start)
    assert seen == [starts[0], starts[1], starts[0]]
    click(button, Qt.KeyboardModifier.ShiftModifier)
    assert entities[window.moving.entity].start == starts[1]
    assert button.is_current
    assert window.view._focus == (starts[1], starts[1] + 3)


def test_a_click_on_the_page_marks_the_name_in_the_list(window):
    index = next(i for i, e in enumerate(window.reading.article.entities) if e.text == "王一民")
    window.view.entity_clicked.emit(index)
    assert row(window, "person", "王一民").is_current


def test_the_legend_hides_underlines_and_is_remembered(window):
    click(window.sidebar.groups["place"].legend)
    assert window.view.hidden_kinds == {"LOCATION"}
    assert window.settings.value.hidden_kinds == ("place",)
    click(window.sidebar.groups["place"].legend)
    assert window.view.hidden_kinds == frozenset()


def test_groups_fold(window):
    group = window.sidebar.groups["organisation"]
    click(group.head)
    assert not group.buttons[0].isVisible()
    assert window.settings.value.folded_groups == ("organisation",)
    click(group.head)
    assert group.buttons[0].isVisible()


@pytest.mark.parametrize("query", ["广州", "廣州", "guangzhou", "gz"])
def test_the_filter_takes_any_script_and_pinyin(window, qtbot, query):
    window.sidebar.field.setText(query)
    wanted = {"廣州市委", "廣州國資委"}
    qtbot.waitUntil(lambda: set(texts(window, "organisation")) == wanted)
    assert texts(window, "person") == []
    assert not window.sidebar.groups["person"].isVisible()


def test_the_filter_says_when_nothing_matches_and_takes_the_first(window):
    window.sidebar.field.setFocus()
    QTest.keyClicks(window.sidebar.field, "xyzzy")
    assert "No name" in window.sidebar._nothing.text()
    window.sidebar.field.clear()
    QTest.keyClicks(window.sidebar.field, "wang")
    QTest.keyClick(window.sidebar.field, Qt.Key.Key_Return)
    assert window.reading.article.entities[window.moving.entity].text == "王一民"


def test_a_long_list_is_opened_whole(window, monkeypatch, qtbot):
    names = [f"第{at}集團" for at in range(10, 80)]
    listed = re.compile("|".join(names))
    monkeypatch.setattr("window_fakes._NAME", listed)
    monkeypatch.setattr("window_fakes.NAMES", dict.fromkeys(names, "ORGANIZATION"))
    window.opening._await(window.opening._opener.open_text("、".join(names), html=False))
    group = window.sidebar.groups["organisation"]
    assert len(group.buttons) == 6
    assert group.more.text() == "64 more"
    click(group.more)
    listed = group.list
    assert listed.model().rowCount() == 70
    assert listed.hasFocus()
    assert listed.currentIndex().row() == 6
    QTest.keyClick(listed, Qt.Key.Key_End)
    QTest.keyClick(listed, Qt.Key.Key_Return)
    assert window.reading.article.entities[window.moving.entity].text == names[-1]
    outside = window.sidebar._scroll.viewport()

    def is_seen():
        place = listed.visualRect(listed.currentIndex())
        return outside.rect().contains(listed.mapTo(outside, place.center()))

    qtbot.waitUntil(is_seen)
    assert listed.model().data(listed.currentIndex(), Qt.ItemDataRole.AccessibleTextRole) == (
        "第79集團, mention 1 of 1"
    )
    QTest.mouseClick(
        listed.viewport(), LEFT, pos=listed.visualRect(listed.model().index(0)).center()
    )
    assert window.reading.article.entities[window.moving.entity].text == names[0]
    click(group.more)
    assert len(group.buttons) == 6
    assert not listed.isVisible()


def test_while_names_are_looked_for(window):
    document = window.reading.document
    document.forget_marks()
    document.marks_changed.emit()
    document.progress.emit(0.4)
    assert window.sidebar._bar.isVisible()
    assert "40" in window.sidebar._work.text()
    document.find_marks()
    assert not window.sidebar._bar.isVisible()
    assert "任學鋒" in texts(window, "person")


def test_a_text_without_names_says_so(window):
    window.opening._await(window.opening._opener.open_text("今天天氣很好。", html=False))
    assert window.sidebar._nothing.isVisible()
    assert window.status.noise.text() == "Nothing to remove"
    assert not window.status.noise.isEnabled()


def test_status_says_when_there_is_no_model_for_readings(window):
    status, document = window.status, window.reading.document
    assert not status.readings.isVisible()
    document.has_model = False
    window.around.show_text()
    assert status.readings.isVisible()
    assert "dictionary alone" in status.readings.text()
    document.has_model = True
    window.around.show_text()
    assert not status.readings.isVisible()


def test_status_tells_and_leads(window):
    assert window.status._script.text().startswith("Traditional")
    assert "characters of noise removed" in window.status.noise.text()
    assert window.status.doubts.text() == "1 doubtful form"
    click(window.status.doubts)
    at = window.reading.article.text.index("關于")
    assert window.view._focus == (at + 1, at + 2)
    click(window.status.noise)
    assert window.is_removed_shown


def test_an_edit_is_clicked_and_put_back(window, qtbot):
    click(window.toolbar.removed_button)
    assert window.is_removed_shown
    window.removed.list.go_to(2)
    window.removed.repaint()
    place = window.removed.list.rectangle(2)
    assert not place.isEmpty()
    QTest.mouseClick(window.removed.list.viewport(), LEFT, pos=place.center())
    card = window.removed.card
    assert card.isVisible()
    click(card.one)
    assert window.reading.document.undone == {2}
    assert card.one.text() == "Take it out again"
    click(window.toast.button)
    assert window.reading.document.undone == frozenset()


def test_all_like_one_all_of_a_kind_and_all(window):
    window.show_removed(on=True)
    edits = window.reading.document.all_edits
    (kind,) = {edit.kind for edit in edits}
    like = [at for at, edit in enumerate(edits) if edit.old == edits[0].old]
    window.removed._open_card(0)
    window.removed.list._current = 0
    window.removed.card.all_wanted.emit()
    assert window.reading.document.undone == set(like)
    window.undoing.undo()
    QApplication.processEvents()
    box = window.removed.kinds.boxes[kind]
    QTest.mouseClick(box, LEFT, pos=QPoint(40, box.height() // 2))
    assert len(window.reading.document.undone) == len(edits)
    assert window.removed.all_button.text() == "Take all out again"
    click(window.removed.all_button)
    assert not window.reading.document.undone


def test_places_are_walked_through(window):
    window.show_removed(on=True)
    count = len(window.reading.document.all_edits)
    click(window.removed.next_button)
    assert window.removed.list.current == 0
    click(window.removed.previous_button)
    assert window.removed.list.current == count - 1
    window.removed.list.setFocus()
    QTest.keyClick(window.removed.list, Qt.Key.Key_Right)
    (onward,) = window.removed.kinds.onward.values()
    click(onward)
    assert window.removed.list.current == 1
    QTest.keyClick(window.removed.list, Qt.Key.Key_Left)
    assert window.removed.list.current == 0
    QTest.keyClick(window.removed.list, Qt.Key.Key_Return)
    assert window.removed.card.isVisible()


def test_the_report_names_every_edit(window):
    window.show_removed(on=True)
    click(window.removed.copy_button)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert len(lines) == 1 + len(window.reading.document.all_edits)
    assert "(guang)" in lines[1]


def test_suggestions_are_listed_and_shown(window):
    window.show_removed(on=True)
    labels = [b.text() for b in window.removed.kinds.findChildren(QAbstractButton)]
    assert any("關于" in label and "關於" in label for label in labels)
    click(window.removed.kinds.repair)
    assert window.reading.choices.repair


def test_banners_two_and_then_more(window):
    for at in range(4):
        window.banners.say(Notice(f"sentence {at}"))
    window.banners.say(Notice("sentence 3"))
    shown = [b for b in window.banners._banners if b.isVisible()]
    assert [b.notice.text for b in shown] == ["sentence 3", "sentence 2"]
    assert window.banners._more.text() == "2 more"
    click(shown[0].close_button)
    assert window.banners._more.text() == "1 more"
    window.banners.clear()
    assert not window.banners.isVisible()


def test_a_banner_answers_once(window):
    heard = []
    window.banners.say(Notice("asks", answers=(("Yes", lambda: heard.append(1)),)))
    button = next(b for b in window.banners.findChildren(QAbstractButton) if b.text() == "Yes")
    click(button)
    assert heard == [1]
    assert not window.banners.isVisible()


def test_the_toast_goes_by_itself(window, qtbot):
    window.toast._timer.setInterval(50)
    window.undoing.put_back((0,))
    assert window.toast.isVisible()
    qtbot.waitUntil(lambda: not window.toast.isVisible(), timeout=2000)


def test_a_failure_is_a_banner_and_the_text_stays(window, qtbot):
    before = window.reading.document
    document = window.opening._opener.open_text("x", html=False)
    document.article = None
    window.opening._await(document)
    document.failed.emit("no such file: check the name")
    assert window.banners.notices[0].text == "no such file: check the name"
    assert window.reading.document is before
    assert document.is_closed


def test_nothing_open_says_how_to_begin(empty_window):
    empty_window.opening.trouble.emit("not found")
    assert empty_window.welcome.isVisible()
    assert empty_window.welcome.buttons["open"].hasFocus()
    assert not empty_window.actions_["export"].isEnabled()
    click(empty_window.welcome.buttons["sample"])
    assert empty_window.view.isVisible()
    assert not empty_window.welcome.isVisible()


def test_export_that_fails_is_a_banner(window):
    window.reading.document.exported.emit("out.txt", "out.txt: the disk is full")
    assert window.banners.notices[0].kind == "trouble"
    assert "full" in window.banners.notices[0].text


def test_export_over_the_file_that_is_read_is_refused(window, tmp_path):
    read = tmp_path / "read.txt"
    read.write_text("字", encoding="utf-8")
    window.reading.document.path = str(read)
    window.exporting.write(window.reading.choices, "txt", str(read))
    assert window.banners.notices[0].kind == "trouble"
    assert not hasattr(window.reading.document, "asked_to_export")


def test_narrow_windows_lay_the_sidebar_over_the_page(window, qtbot):
    window.resize(700, 800)
    qtbot.waitUntil(lambda: window.panes.is_overlay)
    assert not window.sidebar.isVisible()
    assert not window.toolbar.open_button.isVisible()
    assert window.settings.value.sidebar_open
    click(window.toolbar.sidebar_button)
    assert window.sidebar.isVisible()
    assert window.panes._scrim.isVisible()
    assert window.sidebar.field.hasFocus()
    QTest.keyClick(window.sidebar.field, Qt.Key.Key_Escape)
    assert not window.sidebar.isVisible()
    click(window.toolbar.sidebar_button)
    click(row(window, "person", "習近平"))
    assert not window.sidebar.isVisible()
    click(window.toolbar.sidebar_button)
    QTest.mouseClick(window.panes._scrim, LEFT, pos=QPoint(20, 300))
    assert not window.sidebar.isVisible()
    window.show_removed(on=True)
    window.show_removed(on=False)
    assert not window.sidebar.isVisible()
    window.resize(1200, 800)
    qtbot.waitUntil(lambda: not window.panes.is_overlay)
    assert window.sidebar.isVisible()


def test_the_sidebar_is_made_wider_by_keys_and_within_limits(window):
    window.panes._handle.setFocus()
    QTest.keyClick(window.panes._handle, Qt.Key.Key_Left)
    assert window.panes.sidebar_width == 320
    assert window.settings.value.sidebar_width == 320
    window.panes.set_sidebar_width(9999)
    assert window.panes.sidebar_width == 420


def test_files_and_text_are_dropped(window, tmp_path):
    path = tmp_path / "dropped.txt"
    path.write_text("拖進來的文章。", "utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    drop(window, data)
    assert window.reading.article.text == "拖進來的文章。"
    data = QMimeData()
    data.setText("一段文字。")
    drop(window, data)
    assert window.reading.article.text == "一段文字。"


def drop(window, data):
    where, action = QPoint(300, 300), Qt.DropAction.CopyAction
    modifier = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(where, action, data, LEFT, modifier)
    window.dragEnterEvent(enter)
    assert enter.isAccepted()
    window.dropEvent(QDropEvent(QPointF(where), action, data, LEFT, modifier))


def test_the_place_is_told_to_the_document_and_taken_from_it(window):
    document = window.reading.document
    document.place_found.emit(len(document.article.text) - 1)
    assert document.seen
    window.view.position_changed.emit(7)
    assert document.places[-1] == 7


def test_everything_that_can_be_clicked_has_a_name_and_a_size(window):
    window.show_removed(on=True)
    window.show_removed(on=False)
    window.actions_["find"].trigger()
    for button in window.findChildren(QAbstractButton):
        if button.isVisibleTo(window) and not isinstance(button.parent(), QLineEdit):
            assert button.accessibleName() or button.text(), button
            least = 24 if isinstance(button, NameChip) else 26
            assert button.height() >= least, (button, button.height())
    for button in window.toolbar.findChildren(QAbstractButton):
        assert button.height() >= TARGET
    for field in window.findChildren(QLineEdit):
        assert field.accessibleName()


def test_everything_by_the_tab_key(window):
    seen = set()
    window.toolbar.menu_button.setFocus()
    for _ in range(80):
        focused = window.focusWidget()
        seen.add(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    wanted = {
        button
        for button in window.findChildren(QAbstractButton)
        if button.isVisibleTo(window)
        and button.isEnabled()
        and not isinstance(button.parent(), QLineEdit)
        and (button.isChecked() or not button.autoExclusive())
        and button.group() is None
    }
    assert not wanted - seen, [b.accessibleName() or b.text() for b in wanted - seen]


def test_labels_are_not_rich_text_by_accident(window):
    window.say("<b>bold</b>")
    labels = [label for label in window.banners.findChildren(QLabel) if "bold" in label.text()]
    assert labels
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in labels)


def test_the_encoding_can_be_overridden(window, opener):
    assert window.status.encoding.text() == "UTF-8"
    path = window.reading.document.path
    window.status.encoding.menu().actions()[1].trigger()
    assert opener.opened[-1] == (path, "gb18030")
    assert window.status.encoding.text() == "GB18030"


def test_an_uncertain_encoding_is_asked_about(empty_window, opener, tmp_path):
    window, path = empty_window, tmp_path / "article.txt"
    path.write_text(SAMPLE, "utf-8")
    opener.sure = 0.62
    window.opening.open_path(str(path))
    (notice,) = window.banners.notices
    assert "0.62" in notice.text
    assert [label for label, _ in notice.answers] == ["Try GB18030", "Try Big5", "Keep"]
    opener.sure = 1.0
    notice.answers[1][1]()
    assert opener.opened[-1][1] == "big5hkscs"
    assert not window.banners.notices


def test_the_first_run_says_once_what_was_removed(window, settings, tmp_path):
    settings.change(first_run=True)
    for name in ("one.txt", "two.txt"):
        (tmp_path / name).write_text(SAMPLE, "utf-8")
    window.opening.open_path(str(tmp_path / "one.txt"))
    (notice,) = window.banners.notices
    assert "characters of noise were removed" in notice.text
    notice.answers[0][1]()
    assert window.is_removed_shown
    assert not settings.value.first_run
    window.banners.clear()
    window.opening.open_path(str(tmp_path / "two.txt"))
    assert not window.banners.notices


def test_a_link_is_asked_for_and_only_the_web_is_opened(window, qtbot, monkeypatch):
    opened = []
    monkeypatch.setattr(window.opening, "open_path", opened.append)
    QGuiApplication.clipboard().setText("https://example.com/page")
    window.actions_["open_link"].trigger()
    dialog = window.findChild(QInputDialog)
    assert dialog.textValue() == "https://example.com/page"
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClick(dialog.findChild(QLineEdit), Qt.Key.Key_Return)
    assert opened == ["https://example.com/page"]
    window.actions_["open_link"].trigger()
    dialog = window.findChildren(QInputDialog)[-1]
    dialog.setTextValue("file:///etc/passwd")
    with qtbot.waitSignal(window.opening.trouble) as said:
        dialog.accept()
    assert "http://" in said.args[0]
    assert len(opened) == 1


def test_the_link_of_a_page_can_be_dropped(window, monkeypatch):
    opened = []
    monkeypatch.setattr(window.opening, "open_path", opened.append)
    data = QMimeData()
    data.setUrls([QUrl("https://example.com/x")])
    assert window.opening.take(data)
    assert opened == ["https://example.com/x"]
