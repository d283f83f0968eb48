"""What a stranger met at a real screen: places counted, keys that went dead, words that lied."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from reader.core.choices import Choices
from reader.core.pipeline import clean_source, make_page
from reader.core.source import from_text
from reader.ui.paragraphs import Paragraphs
from reader.ui.removal.proposals import beside as beside_form

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")

LEFT = Qt.MouseButton.LeftButton


def click(widget):
    QTest.mouseClick(widget, LEFT, pos=widget.rect().center())


def page_of(text):
    return make_page(clean_source(from_text(text), Choices()), Choices())


def test_blank_lines_are_no_paragraphs():
    text = "\n第一段。\n\n \u3000\n第二段。\n\n"
    page, paragraphs = page_of(text), Paragraphs()
    assert page.article.text == text
    places = [paragraphs.at(page, at) for at in (0, 1, text.index("\u3000"), text.index("二"))]
    assert places == [(1, 2), (1, 2), (1, 2), (2, 2)]
    assert paragraphs.at(page, len(text)) == (2, 2)
    assert paragraphs.at(page_of("\n\n"), 0) == (0, 0)


def test_the_place_is_written_anew_when_the_window_becomes_narrow(window, qtbot):
    assert window.status._place.text() == "Paragraph 1 of 4 · 100 %"
    window.resize(700, 800)
    qtbot.waitUntil(lambda: window.status._place.text().startswith("¶ 1 / 4"))


def key(name):
    return getattr(Qt.Key, f"Key_{name}")


def open_file(window, tmp_path, text, name="another.txt"):
    path = tmp_path / name
    path.write_text(text, "utf-8")
    window.opening.open_path(str(path))


def test_ctrl_z_takes_the_toast_down_with_the_step(window):
    window.undoing.put_back((0,))
    assert window.toast.isVisible()
    QTest.keyClick(window.view, key("Z"), Qt.KeyboardModifier.ControlModifier)
    assert not window.toast.isVisible()


def test_another_text_takes_the_toast_down(window, tmp_path):
    window.undoing.put_back((0,))
    open_file(window, tmp_path, "另一篇文章。")
    assert not window.toast.isVisible()


def test_find_opens_at_once_after_what_was_removed_closed_it(window):
    window.actions_["find"].trigger()
    window.show_removed(on=True)
    window.show_removed(on=False)
    assert not window.actions_["find"].isChecked()
    window.actions_["find"].trigger()
    assert window.find_bar.isVisible()


@pytest.mark.parametrize("place", ["list", "card"])
def test_d_leads_back_to_the_page(window, place):
    window.actions_["removed"].trigger()
    held = window.removed.list
    if place == "card":
        window.removed.show_next()
        held = window.removed.card.one
    assert held.hasFocus()
    QTest.keyClick(held, key("D"))
    assert not window.is_removed_shown


def test_what_was_removed_opens_where_one_reads(window, tmp_path, qtbot):
    open_file(window, tmp_path, "\n".join(f"第{at}段(duan)文字(zi)。" * 3 for at in range(400)))
    window.view.show_position(window.reading.article.text.index("第300段"))
    window.show_removed(on=True)
    shown = window.removed.list
    rows = [shown._table.rows[number] for number, _ in shown._visible()]
    seen = "".join(window.reading.article.source.text[row.start : row.end] for row in rows)
    assert "第300段" in seen


@pytest.mark.parametrize("controls", ["boxes", "onward"])
def test_the_keyboard_stays_on_the_kind_that_was_switched(window, qtbot, controls):
    window.show_removed(on=True)
    (control,) = getattr(window.removed.kinds, controls).values()
    qtbot.waitUntil(control.isVisible)
    control.setFocus()
    window.undoing.put_back((0,))
    (again,) = getattr(window.removed.kinds, controls).values()
    assert again is not control
    assert again.hasFocus()


def test_a_card_names_the_character_before_all_that_was_put_in(window, tmp_path):
    open_file(window, tmp_path, "協作(zuo)(zuo)(zuo)座談(tan)會(hui),工作(zuo)(zuo)(zuo)組(zu)。")
    window.show_removed(on=True)
    edits = window.reading.document.all_edits
    touching = [at for at in range(1, len(edits)) if edits[at - 1].end == edits[at].start]
    for at in touching:
        assert window.removed._before(at) == "作"
    assert touching
    assert window.removed._before(touching[0] - 1) == "作"


def test_enter_puts_back_what_the_card_shows(window):
    window.show_removed(on=True)
    window.removed.show_next()
    QTest.keyClick(window.removed.card.one, key("Return"))
    assert window.reading.document.undone == {0}


def test_frames_stand_around_what_was_put_back(window):
    window.show_removed(on=True)
    shown = window.removed.list
    layout = shown._layout(1)
    line = layout.source.lineAt(0)
    baseline = line.y() + line.ascent()
    (box,) = layout.boxes(shown._table.rows[1].first)
    assert box.top() < baseline - 14
    assert box.bottom() > baseline + 4


def test_the_columns_stand_under_their_headings(window):
    window.show_removed(on=True)
    removed = window.removed
    middle = round(removed.list.viewport().width() * 0.62)
    assert removed._source_head.width() == middle


def test_a_suggestion_is_marked_and_named_with_hanzi(window, tmp_path):
    open_file(window, tmp_path, "他說,關于產業(ye)的事(shi)。\n工作(zuo)很多。")
    window.show_removed(on=True)
    button = next(b for b in window.removed.kinds.findChildren(QPushButton) if "→" in b.text())
    button.click()
    at = window.reading.article.text.index("于")
    assert window.removed.list._marked == (at, at + 1)
    picture = window.removed.list.viewport().grab().toImage()
    colour = QColor(window.removed.list._theme.colour("selection"))
    left = round(picture.width() * 0.62)
    drawn = {
        picture.pixelColor(x, y).rgb() for x in range(left, picture.width()) for y in range(60)
    }
    assert colour.rgb() in drawn
    QTest.keyClick(window.removed.list, key("Right"))
    assert window.removed.list._marked == (0, 0)


@pytest.mark.parametrize(
    ("text", "start", "beside"),
    [
        ("關于產", 1, ("關", "")),
        (",并與", 1, ("", "與")),
        ("并", 0, ("", "")),
        (",并,", 1, ("", "")),
    ],
)
def test_a_suggestion_is_never_shown_with_a_mark(text, start, beside):
    assert beside_form(text, start, start + 1) == beside


def test_what_was_said_of_one_text_goes_with_it(window, tmp_path, settings):
    settings.change(first_run=True)
    open_file(window, tmp_path, "工作(zuo)很(hen)多(duo),協作(zuo)也(ye)多(duo)。")
    assert len(window.banners.notices) == 1
    window.say("a trouble")
    open_file(window, tmp_path, "另一篇。", "third.txt")
    assert [notice.text for notice in window.banners.notices] == ["a trouble"]


def test_an_empty_file_is_said(window, tmp_path):
    open_file(window, tmp_path, "", "nothing.txt")
    assert window.banners.notices[0].text == "There is no text in nothing.txt."
    assert not window.status._place.text()


def test_a_failure_names_its_file(window, tmp_path):
    path = tmp_path / "bad.txt"
    path.write_text("x", "utf-8")
    document = window.opening._opener.open_path(str(path))
    document.article = None
    window.opening._await(document)
    document.failed.emit("no such file: check the name")
    assert window.banners.notices[0].text == "bad.txt: no such file: check the name"


def test_choices_are_written_without_closing(window, settings, qtbot):
    QTest.keyClick(window.view, key("R"))
    saved = window.settings._path
    qtbot.waitUntil(lambda: saved.exists() and '"ruby": "none"' in saved.read_text("utf-8"))
    assert settings.value.ruby == "none"


def test_putting_back_and_undoing_wears_nothing_out(window, qtbot):
    window.show_removed(on=True)
    for _ in range(30):
        window.removed.show_next()
        QTest.keyClick(window.removed.card.one, key("Space"))
        qtbot.wait(1)  # what is to be deleted is deleted in the loop only
        window.undoing.undo()
        qtbot.wait(1)
    assert window.reading.document.undone == frozenset()
