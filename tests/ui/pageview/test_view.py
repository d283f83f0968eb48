from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QMouseEvent, QWheelEvent

from reader.ui.pageview.annotate import pinyin_places, readings_of
from reader.ui.pageview.classes import NEVER_FIRST, NEVER_LAST
from reader.ui.pageview.look import Look
from reader.ui.pageview.ruby import GAP
from reader.ui.pageview.view import PageView

FORMAT = QImage.Format.Format_RGB32
WIDTHS = (360, 420, 505, 590, 640, 711, 780, 860, 940, 1024, 1300)
SIZES = (20, 25, 32)
FIRST_SENTENCE = 13


def places(view):
    """Return where every visible character is drawn: block, character, x and y."""
    column = view._column
    return {
        (index, line.start + i): (column.geometry.left + x, top + number * laid.style.pitch)
        for index, laid, top in column.visible(view.viewport().height())
        for number, line in enumerate(laid.lines)
        for i, x in enumerate(line.origins)
    }


def picture(view):
    return view.viewport().grab().toImage()


@pytest.mark.parametrize("size", SIZES)
def test_no_character_moves_when_pinyin_comes_and_goes(view, desk, size):
    view.set_look(Look(pixel_size=size))
    known, unknown = desk(), desk(read=False)
    for width in WIDTHS:
        view.resize(width, 700)
        view.set_page(known.page("none"), keep=False)
        bare = places(view)
        view.set_page(known.page("pinyin"), keep=True)
        assert places(view) == bare
        view.set_page(unknown.page("pinyin"), keep=True)
        assert places(view) == bare
        view.set_page(known.page("pinyin"), keep=True)
        assert places(view) == bare
        assert len(bare) > 50


def test_toggling_in_the_middle_of_a_long_text_moves_nothing(view, desk):
    book = desk("\n".join(f"第{i}段春天的河邊柳樹剛剛發芽。" * (i % 7 + 1) for i in range(300)))
    view.set_page(book.page("none"), keep=False)
    view.show_position(7000)
    view.scroll_by(13)
    bare, top = places(view), view.top_position()
    for ruby in ("pinyin", "none", "pinyin"):
        view.set_page(book.page(ruby), keep=True)
        assert places(view) == bare
    for ruby in ("zhuyin", "none"):
        view.set_page(book.page(ruby), keep=True)
        assert abs(view.top_position() - top) < 40


def test_readings_that_arrive_are_drawn_and_move_nothing(view, desk):
    page = desk(marks=False).page("pinyin")
    late = page.article
    page.article = replace(late, pinyin=None)
    view.set_page(page, keep=False)
    bare, before = places(view), picture(view)
    page.article = late
    view.readings_arrived(2, 2)
    some = picture(view)
    assert some != before
    view.readings_arrived(0, 99)
    all_of_them = picture(view)
    assert all_of_them not in (some, before)
    assert places(view) == bare
    page.article = replace(late, pinyin=tuple(r and "lǚ" for r in late.pinyin))
    view.readings_arrived(0, 99)
    assert picture(view) != all_of_them
    assert places(view) == bare


def test_readings_stand_over_the_middle_of_their_hanzi(view, desk):
    view.set_page(desk().page("pinyin"), keep=False)
    laid = view._column.laid(1)
    line = laid.lines[0]
    above = readings_of(laid.paragraph, laid.paragraph.ruby, line)
    for syllable in pinyin_places(line, above, (), laid.geometry):
        at = syllable.character
        middle = (line.lefts[at] + line.rights[at]) / 2
        assert (syllable.left + syllable.right) / 2 == pytest.approx(middle)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("script", ["source", "hans"])
def test_readings_never_touch_nor_leave_the_page(view, desk, size, script):
    view.set_look(Look(pixel_size=size))
    least, count = 1e9, 0
    for width in WIDTHS:
        view.resize(width, 900)
        view.set_page(desk().page("pinyin", script), keep=False)
        geometry = view._column.geometry
        for _, laid, _ in view._column.visible(900):
            for line in laid.lines:
                if not laid.has_ruby():
                    continue
                above = readings_of(laid.paragraph, laid.paragraph.ruby, line)
                syllables = pinyin_places(line, above, (), geometry)
                for a, b in pairwise(syllables):
                    least = min(least, b.left - a.right)
                    assert a.scale > 0.75
                    count += 1
                for syllable in syllables:
                    assert geometry.left + syllable.left > 4
                    assert geometry.left + syllable.right < view.viewport().width() - 4
    assert count > 500
    assert least >= GAP * geometry.faces.ruby.em - 1e-6


@pytest.mark.parametrize("ruby", ["none", "pinyin", "zhuyin"])
def test_no_line_breaks_a_rule_in_any_width(view, desk, ruby):
    for width in range(300, 1300, 47):
        view.resize(width, 700)
        view.set_page(desk().page(ruby), keep=False)
        for index in range(len(view._column.blocks)):
            laid = view._column.laid(index)
            for line in laid.lines[1:]:
                assert laid.shown[line.start] not in NEVER_FIRST
                assert laid.shown[line.start - 1] not in NEVER_LAST


@pytest.mark.parametrize(("ruby", "script"), [("pinyin", "source"), ("zhuyin", "hans")])
def test_the_middle_of_every_glyph_hits_it(view, desk, ruby, script):
    view.resize(640, 1500)
    view.set_page(desk().page(ruby, script), keep=False)
    column, hit = view._column, 0
    for index, laid, top in column.visible(1500):
        for number, line in enumerate(laid.lines):
            for i in range(line.end - line.start):
                if line.rights[i] - line.lefts[i] < 2:
                    continue
                x = column.geometry.left + (line.lefts[i] + line.rights[i]) / 2
                point = QPoint(round(x), top + number * laid.style.pitch + laid.style.baseline)
                assert view.position_at(point) == column.position(index, line.start + i)
                hit += 1
        for number, line in enumerate(laid.lines):
            for i in range(1, line.end - line.start):
                gap = line.lefts[i] - line.rights[i - 1]
                at = laid.character_at(number, line.lefts[i] - gap / 4)
                assert gap <= 0 or at == line.start + i
                at = laid.character_at(number, line.rights[i - 1] + gap / 4)
                assert gap <= 0 or at == line.start + i - 1
    assert hit > 200


def test_a_position_and_its_rectangle_agree(view, desk):
    view.set_page(desk().page("pinyin"), keep=False)
    for position in (2, 25, 60, 100):
        area = view.rectangle_of(position)
        assert view.position_at(area.center()) == position
    assert view.rectangle_of(10**6) is not None


@pytest.mark.parametrize("change", ["size", "width", "script", "words", "spacing", "zhuyin"])
def test_the_character_at_the_top_is_held(view, desk, change):
    book = desk(
        "\n".join(f"第{i}段，春天的一條河邊柳樹剛剛發芽。" * (i % 5 + 40) for i in range(20))
    )
    view.set_page(book.page("none"), keep=False)
    view.show_position(5800)
    top = view.top_position()
    line = view.rectangle_of(top)
    if change == "size":
        view.set_look(Look(pixel_size=32))
    elif change == "width":
        view.resize(520, 700)
    elif change == "script":
        view.set_page(book.page("none", "hans"), keep=True)
    elif change == "words":
        column = view._column
        view.set_page(book.page("none", "tw"), keep=True)
        assert view._column is column
    elif change == "spacing":
        view.set_look(Look(spacing="tight"))
    else:
        view.set_page(book.page("zhuyin"), keep=True)
    held = view.rectangle_of(top)
    assert abs(held.top() - line.top()) <= 1
    assert abs(view.top_position() - top) < 50


def test_scrolling_goes_from_end_to_end_without_a_jump(view, desk):
    book = desk("\n".join("春天的河邊柳樹剛剛發芽，" * (i * 7 % 30) for i in range(1, 120)))
    view.set_page(book.page("pinyin"), keep=False)
    seen = [view.top_position()]
    for _ in range(2000):
        before = places(view)
        value = view.verticalScrollBar().value()
        view.scroll_by(97)
        moved = {before[k][1] - y for k, (_, y) in places(view).items() if k in before}
        assert len(moved) <= 1
        seen.append(view.top_position())
        if view.verticalScrollBar().value() == value == view.verticalScrollBar().maximum():
            break
    else:
        pytest.fail("the end was never reached")
    assert seen == sorted(seen)
    assert view.visible_paragraphs()[1] == len(book.page()) - 1
    view.scroll_by(-(10**6))
    assert view.top_position() == 0
    assert view.verticalScrollBar().value() == 0


def on_screen(view):
    """Return what the window system shows, which a grab would draw anew."""
    return view.screen().grabWindow(view.winId()).toImage().convertToFormat(FORMAT)


def test_what_is_blitted_is_what_would_be_drawn(view, desk, qapp):
    view.set_page(
        desk("\n".join(["春天的河邊柳樹剛剛發芽，" * 9] * 40)).page("pinyin"), keep=False
    )
    view.set_focus_span((20, 22))
    qapp.processEvents()
    before = on_screen(view)
    for distance in (37, 111, -60, 5):
        view.scroll_by(distance)
        qapp.processEvents()
    blitted = on_screen(view)
    assert blitted != before
    view.viewport().repaint()
    assert on_screen(view) == blitted


class Recorder(PageView):
    """A page that remembers which areas it was asked to draw."""

    def paintEvent(self, event):  # noqa: N802 - Qt's name
        self.areas = [*getattr(self, "areas", []), event.rect()]
        super().paintEvent(event)


def test_only_the_strip_that_comes_into_view_is_drawn(desk, qtbot, qapp):
    view = Recorder()
    qtbot.addWidget(view)
    view.resize(900, 700)
    view.set_page(
        desk("\n".join(["春天的河邊柳樹剛剛發芽，" * 9] * 40)).page("pinyin"), keep=False
    )
    view.show()
    qtbot.waitExposed(view)
    qapp.processEvents()
    view.areas.clear()
    view.scroll_by(40)
    qapp.processEvents()
    assert [area.height() for area in view.areas] == [40]


def test_the_scroll_bar_moves_the_text(view, desk):
    view.set_page(desk("\n".join(["春天的河邊柳樹剛剛發芽，" * 9] * 400)).page(), keep=False)
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert view.visible_paragraphs()[1] == 399
    bar.setValue(bar.maximum() // 2)
    assert 150 < view.visible_paragraphs()[0] < 250
    bar.setValue(0)
    assert view.top_position() == 0


def test_a_paragraph_without_end_is_laid_out_in_pieces(view, desk):
    view.set_page(desk("春天的河邊柳樹剛剛發芽。" * 20_000, marks=False).page("none"), keep=False)
    view.scroll_to_end()
    assert len(view._column._laid) < 12
    view.show_position(120_000, "centre")
    area = view.rectangle_of(120_000)
    assert abs(area.center().y() - view.viewport().height() // 2) <= area.height()


def test_signals_tell_what_is_seen(view, desk, qtbot):
    with qtbot.waitSignal(view.visible_changed) as seen:
        view.set_page(desk("\n".join(["春天的河邊柳樹剛剛發芽，"] * 200)).page(), keep=False)
    assert seen.args[0] == 0
    assert 3 < seen.args[1] < 30
    with qtbot.waitSignals([view.visible_changed, view.position_changed]):
        view.show_position(1300)
    assert view.top_position() == 1300


def point_of(view, position):
    area = view.rectangle_of(position)
    return QPoint(area.left() + area.width() // 4, area.top() + area.height() * 3 // 4)


def test_the_mouse_selects_characters_words_sentences_and_paragraphs(view, desk, qtbot):
    page = desk().page("pinyin", "hans")
    view.set_page(page, keep=False)
    start = page.clean_span(1)[0]
    target = view.viewport()
    with qtbot.waitSignal(view.selection_changed):
        qtbot.mousePress(target, Qt.MouseButton.LeftButton, pos=point_of(view, start + 2))
        qtbot.mouseMove(target, point_of(view, start + 40))
        qtbot.mouseRelease(target, Qt.MouseButton.LeftButton, pos=point_of(view, start + 40))
    assert view.selected_span() == (start + 2, start + 40)
    qtbot.mouseClick(
        target,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.ShiftModifier,
        point_of(view, start + 50),
    )
    assert view.selected_span() == (start + 2, start + 50)
    qtbot.mouseDClick(target, Qt.MouseButton.LeftButton, pos=point_of(view, start + 4))
    assert view.selected_span() == (start + 4, start + 5)
    qtbot.mouseClick(target, Qt.MouseButton.LeftButton, pos=point_of(view, start + 4))
    assert view.selected_span() == (start, start + FIRST_SENTENCE)
    qtbot.mouseClick(target, Qt.MouseButton.LeftButton, pos=point_of(view, start + 4))
    assert view.selected_span() == page.clean_span(1)
    qtbot.mouseClick(target, Qt.MouseButton.LeftButton, pos=point_of(view, start + 9))
    assert view.selected_span() is None
    view.clear_selection()
    assert view.selected_span() is None


def test_a_double_click_takes_a_word(view, desk, qtbot):
    book = desk()
    book = type(book)(replace(book.article, words=((0, 4), (4, 6), (6, len(book.article.text)))))
    view.set_page(book.page(), keep=False)
    qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point_of(view, 5))
    qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=point_of(view, 5))
    assert view.selected_span() == (4, 6)


def test_a_click_on_a_name_tells_which(view, desk, qtbot):
    book = desk()
    view.set_page(book.page(), keep=False)
    entity = book.article.entities[4]
    with qtbot.waitSignal(view.entity_clicked) as clicked:
        qtbot.mouseClick(
            view.viewport(), Qt.MouseButton.LeftButton, pos=point_of(view, entity.start)
        )
    assert clicked.args == [4]
    with qtbot.assertNotEmitted(view.entity_clicked):
        qtbot.mouseClick(
            view.viewport(), Qt.MouseButton.LeftButton, pos=point_of(view, entity.start - 2)
        )


def test_a_hand_is_shown_over_names(view, desk, qtbot):
    book = desk()
    view.set_page(book.page(), keep=False)
    entity = book.article.entities[4]
    qtbot.mouseMove(view.viewport(), point_of(view, entity.start))
    assert view.viewport().cursor().shape() == Qt.CursorShape.PointingHandCursor
    qtbot.mouseMove(view.viewport(), point_of(view, entity.start - 2))
    assert view.viewport().cursor().shape() == Qt.CursorShape.IBeamCursor


def test_drawing_below_the_window_scrolls_on(view, desk, qtbot):
    view.set_page(desk("\n".join(["春天的河邊柳樹剛剛發芽，" * 9] * 40)).page(), keep=False)
    target = view.viewport()
    qtbot.mousePress(target, Qt.MouseButton.LeftButton, pos=point_of(view, 3))
    below = QPoint(200, target.height() + 40)
    qtbot.mouseMove(target, QPoint(200, 200))
    move = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(below),
        QPointF(target.mapToGlobal(below)),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    view.mouseMoveEvent(move)
    qtbot.waitUntil(lambda: view.top_position() > 300)
    qtbot.mouseRelease(target, Qt.MouseButton.LeftButton, pos=below)
    start, end = view.selected_span()
    assert start == 3
    assert end > view.top_position()


def test_the_wheel_scrolls_and_leaves_ctrl_to_the_window(view, desk):
    view.set_page(desk("\n".join(["春天的河邊柳樹剛剛發芽，" * 9] * 40)).page(), keep=False)

    def wheel(modifiers):
        event = QWheelEvent(
            QPointF(50, 50),
            QPointF(50, 50),
            QPoint(),
            QPoint(0, -240),
            Qt.MouseButton.NoButton,
            modifiers,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        view.wheelEvent(event)
        return event.isAccepted()

    assert not wheel(Qt.KeyboardModifier.ControlModifier)
    assert view.verticalScrollBar().value() == 0
    assert wheel(Qt.KeyboardModifier.NoModifier)
    assert view.verticalScrollBar().value() == 3 * view.line_pitch()


def test_keys_scroll_and_select(view, desk, qtbot):
    view.set_page(desk("\n".join(["春天的河邊柳樹剛剛發芽，" * 9] * 40)).page(), keep=False)
    key, control = Qt.Key, Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(view, key.Key_Space)
    down = view.top_position()
    assert down > 100
    qtbot.keyClick(view, key.Key_PageUp)
    assert view.top_position() == 0
    qtbot.keyClick(view, key.Key_Down)
    qtbot.keyClick(view, key.Key_Down)
    assert view.top_position() > 0
    qtbot.keyClick(view, key.Key_End, control)
    assert view.visible_paragraphs()[1] == 39
    qtbot.keyClick(view, key.Key_Home, control)
    assert view.top_position() == 0
    qtbot.keyClick(view, key.Key_A, control)
    assert view.selected_span() == (0, len(view.page.article.text))
    assert view.top_position() == 0


def test_what_lies_under_and_over_the_text_is_drawn(view, desk):
    view.set_page(desk().page("pinyin"), keep=False)
    pictures = [picture(view)]

    def drawn() -> bool:
        pictures.append(picture(view))
        return all(pictures[-1] != before for before in pictures[:-1])

    view.set_hits([(40, 44), (60, 62)], 1)
    assert drawn()
    view.set_hits([(40, 44), (60, 62)], None)
    assert drawn()
    view.set_focus_span((70, 72))
    assert drawn()
    view.select(30, 80)
    assert drawn()
    view.hidden_kinds = {"PERSON"}
    assert drawn()
    view.hidden_kinds = {"PERSON", "ORGANIZATION", "LOCATION", "DATE", "QUANTITY"}
    assert drawn()
    view.set_look(Look(repair_marks=False))
    assert drawn()
    view.set_look(Look(repair_marks=False, reading_marks=False))
    assert drawn()
    view.set_look(Look(paper=QColor("#1A1B1E"), ink=QColor("#DAD6CD")))
    assert drawn()


def test_ticks_are_drawn_where_they_belong(view, desk):
    view.set_page(desk("\n".join(["春天的河邊柳樹剛剛發芽，" * 9] * 40)).page(), keep=False)
    length = len(view.page.article.text)
    red = QColor("#ff0000")
    view.set_ticks([0, length // 2, length - 1], red)
    shot = view.verticalScrollBar().grab().toImage()
    rows = [y for y in range(shot.height()) if shot.pixelColor(shot.width() // 2, y) == red]
    middle = shot.height() / 2
    assert rows
    assert rows[0] < 40
    assert rows[-1] > shot.height() - 40
    assert any(abs(y - middle) < 25 for y in rows)


@pytest.mark.parametrize(
    "text", ["", "\n\n\n", " ", "a" * 500, "😀👍🏽 e\u0301 𠮷\ufffd\x00\t", "。" * 80]
)
@pytest.mark.parametrize("ruby", ["none", "pinyin", "zhuyin"])
def test_any_text_can_be_shown(view, desk, text, ruby):
    view.set_page(desk(text, marks=False).page(ruby), keep=False)
    view.resize(120, 90)
    picture(view)
    view.show_position(len(text))
    view.select_all()
    view.scroll_by(50)
    assert not picture(view).isNull()
    assert view.position_at(QPoint(5, 5)) is None or text


def test_no_page_at_all(view, qtbot):
    view.set_page(None)
    view.scroll_by(10)
    qtbot.keyClick(view, Qt.Key.Key_Space)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton)
    assert view.top_position() == 0
    assert view.visible_paragraphs() is None
    assert view.selected_span() is None
    assert picture(view).pixelColor(5, 5) == Look().paper


def test_another_clean_text_keeps_the_place(view, desk):
    text = "\n".join(f"第{i}段春天的河邊柳樹剛剛發芽。" * 3 for i in range(200))
    view.set_page(desk(text).page(), keep=False)
    view.show_position(4000)
    top = view.top_position()
    view.set_page(desk(text + "又一句。").page("pinyin"), keep=True)
    assert view.top_position() == top
    view.set_page(desk("短。").page(), keep=True)
    assert view.top_position() == 0
