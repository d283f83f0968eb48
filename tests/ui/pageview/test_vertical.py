from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QMouseEvent, QWheelEvent

from reader.core.chinese.han import is_hanzi
from reader.ui.pageview.annotate import pinyin_places, readings_of
from reader.ui.pageview.classes import NEVER_FIRST, NEVER_LAST, Kind, kind_of
from reader.ui.pageview.columnface import ASCENT, ColumnFace
from reader.ui.pageview.columnruns import column_runs
from reader.ui.pageview.faces import reading_face
from reader.ui.pageview.flow import Flow
from reader.ui.pageview.look import Look
from reader.ui.pageview.ruby import GAP
from reader.ui.pageview.turned import turned, upright_sign

FORMAT = QImage.Format.Format_RGB32
HEIGHTS = range(300, 1300, 50)
RUBY = pytest.mark.parametrize("ruby", ["none", "pinyin", "zhuyin"])
COLUMNS = Look(direction="vertical")
BOOK = "\n".join(["春天的河邊柳樹剛剛發芽，" * 9] * 40)


@pytest.fixture
def columns(view):
    view.set_look(COLUMNS)
    return view


def picture(view):
    return view.viewport().grab().toImage()


@RUBY
@pytest.mark.parametrize("strict", [False, True])
def test_no_column_breaks_a_rule_at_any_height(view, desk, ruby, strict):
    view.set_look(Look(direction="vertical", strict_breaks=strict))
    for height in HEIGHTS:
        view.resize(900, height)
        view.set_page(desk().page(ruby), keep=False)
        column = view._column
        for index in range(len(column.blocks)):
            laid = column.laid(index)
            for line in laid.lines:
                assert column.geometry.left + line.rights[-1] <= view.flow().along
                for a, b in pairwise(range(line.end - line.start)):
                    assert line.lefts[b] >= line.rights[a] - 0.15 * laid.style.em
            for line in laid.lines[1:]:
                first, last = laid.shown[line.start], laid.shown[line.start - 1]
                assert first not in NEVER_FIRST
                assert last not in NEVER_LAST
                sign = upright_sign(first)
                assert sign is None or sign.place == 0
                assert not (strict and kind_of(first) is Kind.DASH)


@RUBY
@pytest.mark.parametrize("script", ["source", "hans"])
def test_the_middle_of_every_character_hits_it(view, desk, ruby, script):
    hit = 0
    for height in HEIGHTS:
        view.set_look(Look(direction="vertical"))
        view.resize(2400, height)
        view.set_page(desk().page(ruby, script), keep=False)
        column = view._column
        for index, laid, _ in column.visible(view.flow().across):
            for character in range(len(laid.text)):
                line = laid.lines[laid.line_of(character)]
                at = character - line.start
                if line.rights[at] - line.lefts[at] < 2:
                    continue
                position = column.position(index, character)
                if column.spot(position).character != character:
                    continue  # the second of two that stand for one
                area = view.rectangle_of(position)
                assert view.viewport().rect().intersects(area)
                assert view.position_at(area.center()) == position
                hit += 1
    assert hit > 3000


@pytest.mark.parametrize("size", [20, 25, 32])
def test_readings_beside_a_column_never_touch_nor_leave_the_page(view, desk, size):
    view.set_look(Look(pixel_size=size, direction="vertical"))
    least, count = 1e9, 0
    for height in HEIGHTS:
        view.resize(900, height)
        view.set_page(desk().page("pinyin"), keep=False)
        geometry = view._column.geometry
        for index in range(len(view._column.blocks)):
            laid = view._column.laid(index)
            for line in laid.lines if laid.has_ruby() else ():
                above = readings_of(laid.paragraph, laid.paragraph.ruby, line)
                syllables = pinyin_places(line, above, (), geometry)
                for a, b in pairwise(syllables):
                    least = min(least, b.left - a.right)
                    count += 1
                for syllable in syllables:
                    assert geometry.left + syllable.left > 4
                    assert geometry.left + syllable.right < view.flow().along - 4
    assert count > 1000
    assert least >= GAP * geometry.faces.ruby.em - 1e-6


@pytest.mark.parametrize("size", [20, 22, 25, 28, 32, 40])
def test_zhuyin_of_one_character_ends_before_the_next(view, desk, size):
    view.set_look(Look(pixel_size=size, direction="vertical"))
    view.set_page(desk().page("zhuyin"), keep=False)
    geometry = view._column.geometry
    laid = view._column.laid(1)
    line = laid.lines[0]
    steps = [
        line.lefts[at + 1] - line.lefts[at]
        for at in range(line.end - line.start - 1)
        if all(map(is_hanzi, laid.shown[line.start + at : line.start + at + 2]))
    ]
    assert len(steps) > 3
    assert min(steps) >= 3 * geometry.faces.zhuyin.em
    reach = (ASCENT + 0.05) * size + 1.45 * geometry.faces.zhuyin.em
    assert reach <= geometry.body.baseline
    assert geometry.body.pitch - geometry.body.baseline >= 0.35 * size


def test_hanzi_stand_on_a_grid_of_columns(columns, desk):
    columns.set_page(desk("春天柳" * 200, marks=False).page("pinyin"), keep=False)
    flow, areas = columns.flow(), [columns.rectangle_of(at) for at in range(120)]
    assert areas[0].left() > flow.across - 3 * columns.line_pitch()
    assert areas[0].top() > min(area.top() for area in areas)
    rows = {area.top() for area in areas}
    assert len({area.left() for area in areas}) > 3
    assert len(rows) < 30
    assert all(area.bottom() < flow.along for area in areas)


def test_numbers_and_quotation_marks_are_turned():
    shown = turned("在3月20日共123人，2016年“好”8:30至5.3%", "hant")
    signs = [upright_sign(c) for c in shown]
    assert "".join(s.sign for s in signs if s) == "320123"
    assert [s.size for s in signs if s] == [1, 2, 2, 3, 3, 3]
    assert "「好」" in shown
    assert "2016年" in shown
    assert "8:30" in shown
    assert "5.3%" in shown
    assert "『好』" in turned("“好”", "hans")
    assert turned("chapter 3 of A tale, 5 a", "hans") == "chapter 3 of A tale, 5 a"
    assert turned("E=mc", "hans") == "E=mc"
    assert upright_sign(turned("某B區", "hans")[1]) == ("B", 0, 1)


@given(
    st.text("春。，,:;()!?aB 0123456789—“”‘’-.%", max_size=60), st.sampled_from(["hans", "hant"])
)
def test_what_is_turned_has_the_same_length(text, variant):
    shown = turned(text, variant)
    assert len(shown) == len(text)
    for a, b in zip(text, shown, strict=True):
        sign = upright_sign(b)
        assert a == b or a in "“”‘’" or (sign is not None and sign.sign == a)


def test_a_number_stands_in_one_square(qapp):
    face = ColumnFace(reading_face("hant", 40))
    for number in ("7", "20", "100"):
        shown = turned(f"春{number}春", "hant")[1:-1]
        assert sum(face.advance(sign) for sign in shown) == pytest.approx(40)


def test_marks_take_the_forms_that_columns_have(qapp):
    simplified, traditional = (ColumnFace(reading_face(v, 40)) for v in ("hans", "hant"))
    for mark in "（）「」《》…":
        assert simplified.upright(mark) not in (None, simplified.face.glyph(mark))
    begin, end = simplified.ink("，")
    assert end < 0.5 * 40, "in simplified text a comma stands at the top of its square"
    begin, end = traditional.ink("，")
    assert (begin + end) / 2 == pytest.approx(20, abs=3), "in traditional text in the middle"
    assert simplified.upright("a") is None
    assert simplified.upright("春") == simplified.face.glyph("春")


def test_hanzi_are_drawn_upright(columns, desk):
    columns.set_page(desk("春" * 3, marks=False).page("none"), keep=False)
    laid = columns._column.laid(0)
    runs = column_runs("春春春", "春春春", laid.lines[0], laid.style.column)
    assert [run.stands for run in runs] == [True]
    shot = picture(columns).convertToFormat(QImage.Format.Format_Grayscale8)
    area = columns.rectangle_of(1)
    square = QImage(shot.copy(area.adjusted(4, -2, -4, 2)))
    upright = columns.rectangle_of(0)
    same = QImage(shot.copy(upright.adjusted(4, -2, -4, 2)))
    assert abs(ink_of(square) - ink_of(same)) < 0.1 * ink_of(same)
    assert ink_of(same) > 30


def difference(one: QImage, other: QImage) -> int:
    """Return the widest difference of a colour's part: smoothed edges are rounded."""
    parts = [bytes(image.convertToFormat(FORMAT).constBits()) for image in (one, other)]
    return max(abs(a - b) for a, b in zip(*parts, strict=True))


def ink_of(image: QImage) -> int:
    return sum(
        image.pixelColor(x, y).lightness() < 128
        for x in range(image.width())
        for y in range(image.height())
    )


@given(st.integers(0, 899), st.integers(0, 699), st.integers(1, 60), st.integers(1, 60))
def test_places_are_carried_both_ways(x, y, width, height):
    for vertical in (True, False):
        flow = Flow(QSize(900, 700), vertical=vertical)
        inside = flow.inward(QPoint(x, y))
        assert flow.outward(QRect(inside, QSize(1, 1))).topLeft() == QPoint(x, y)
        area = QRect(inside, QSize(width, height))
        first, last = flow.strip(flow.outward(area))
        assert (first, last) == (area.top(), area.top() + area.height())
        turn = flow.turn()
        if turn is not None:
            assert turn.mapRect(area) == flow.outward(area)


@RUBY
def test_what_stands_at_the_top_stays_when_the_direction_changes(view, desk, ruby):
    lines = (f"第{i}段，春天的一條河邊柳樹剛剛發芽。" * (i % 5 + 40) for i in range(20))
    view.set_page(desk("\n".join(lines)).page(ruby), keep=False)
    view.show_position(5800)
    top = view.top_position()
    for direction in ("vertical", "horizontal") * 5:
        view.set_look(Look(direction=direction))
        area = view.rectangle_of(top)
        assert area is not None
        assert view.flow().inward(area.center()).y() < 2 * view.line_pitch()
    assert view.top_position() == top
    view.set_look(COLUMNS)
    view.resize(700, 500)
    view.resize(900, 700)
    view.set_look(Look())
    assert view.top_position() == top


def test_the_beginning_stays_the_beginning(view, desk):
    view.set_page(desk().page("pinyin"), keep=False)
    for direction in ("vertical", "horizontal", "vertical"):
        view.set_look(Look(direction=direction))
        assert view.top_position() == 0
        assert view.rectangle_of(0) is not None


def test_columns_scroll_from_right_to_left(columns, desk, qtbot):
    columns.set_page(desk(BOOK).page("pinyin"), keep=False)
    key, before = Qt.Key, columns.rectangle_of(40)
    qtbot.keyClick(columns, key.Key_Left)
    after = columns.rectangle_of(40)
    assert after.left() - before.left() == columns.line_pitch()
    assert after.top() == before.top()
    qtbot.keyClick(columns, key.Key_Right)
    assert columns.rectangle_of(40) == before
    qtbot.keyClick(columns, key.Key_Space)
    assert columns.top_position() > 100
    qtbot.keyClick(columns, key.Key_PageUp)
    assert columns.top_position() == 0
    bar = columns.horizontalScrollBar()
    assert bar.isVisible()
    assert not columns.verticalScrollBar().isVisible()
    qtbot.keyClick(columns, key.Key_End)
    assert columns.is_at_end()
    assert bar.value() == bar.maximum()
    assert columns.visible_paragraphs()[1] == 39
    bar.setValue(0)
    assert columns.top_position() == 0


def test_the_bar_begins_at_the_right(columns, desk, qtbot):
    columns.set_page(desk(BOOK).page(), keep=False)
    bar = columns.horizontalScrollBar()
    qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=QPoint(5, bar.height() // 2))
    assert bar.value() > 0
    red = QColor("#ff0000")
    columns.set_ticks([0, len(columns.page.article.text) - 1], red)
    shot = bar.grab().toImage()
    found = [x for x in range(shot.width()) if shot.pixelColor(x, shot.height() // 2) == red]
    assert found[0] < 40
    assert found[-1] > shot.width() - 40


@pytest.mark.parametrize(
    ("delta", "on"), [((0, -120), True), ((-120, 0), False), ((120, 0), True)]
)
def test_the_wheel_goes_on_and_back(columns, desk, delta, on):
    columns.set_page(desk(BOOK).page(), keep=False)
    columns.scroll_by(500)
    value = columns.horizontalScrollBar().value()
    event = QWheelEvent(
        QPointF(50, 50),
        QPointF(50, 50),
        QPoint(),
        QPoint(*delta),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    columns.wheelEvent(event)
    assert (columns.horizontalScrollBar().value() > value) is on


def test_the_mouse_selects_down_a_column(columns, desk, qtbot):
    columns.set_page(desk(BOOK).page("pinyin"), keep=False)
    first, last = columns.rectangle_of(3), columns.rectangle_of(60)
    start = first.topLeft() + QPoint(first.width() // 2, 2)
    stop = last.topLeft() + QPoint(last.width() // 2, 2)
    target = columns.viewport()
    qtbot.mousePress(target, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(target, stop)
    qtbot.mouseRelease(target, Qt.MouseButton.LeftButton, pos=stop)
    assert columns.selected_span() == (3, 60)


def test_drawing_beyond_the_left_side_scrolls_on(columns, desk, qtbot):
    columns.set_page(desk(BOOK).page(), keep=False)
    target, first = columns.viewport(), columns.rectangle_of(3)
    start = first.topLeft() + QPoint(first.width() // 2, 2)
    beyond = QPoint(-40, 200)
    qtbot.mousePress(target, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(target, QPoint(200, 200))
    move = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(beyond),
        QPointF(target.mapToGlobal(beyond)),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    columns.mouseMoveEvent(move)
    qtbot.waitUntil(lambda: columns.top_position() > 300)
    qtbot.mouseRelease(target, Qt.MouseButton.LeftButton, pos=beyond)
    begin, end = columns.selected_span()
    assert begin == 3
    assert end > columns.top_position()


def test_what_is_blitted_is_what_would_be_drawn(columns, desk, qapp):
    columns.set_page(desk(BOOK).page("pinyin"), keep=False)
    qapp.processEvents()

    def on_screen():
        return columns.screen().grabWindow(columns.winId()).toImage()

    before = on_screen()
    for distance in (37, 111, -60, 5):
        columns.scroll_by(distance)
        qapp.processEvents()
    blitted = on_screen()
    assert blitted != before
    columns.viewport().repaint()
    assert difference(on_screen(), blitted) <= 1


@RUBY
def test_a_strip_of_columns_can_be_drawn_alone(columns, desk, ruby):
    columns.set_page(desk().page(ruby), keep=False)
    columns.set_hits([(40, 44)], 0)
    columns.select(60, 90)
    whole, width = picture(columns), columns.viewport().width()
    for x in range(0, width - 50, 50):
        strip = columns.viewport().grab(QRect(x, 0, 50, whole.height())).toImage()
        assert difference(strip, whole.copy(QRect(x, 0, 50, whole.height()))) <= 1


@pytest.mark.parametrize(
    "text",
    ["", "\n\n", " ", "a" * 500, "😀👍🏽 e\u0301 𠮷\ufffd\x00\t12", "。" * 80, "\U0010f005"],
)
@RUBY
def test_any_text_can_stand_in_columns(columns, desk, text, ruby):
    columns.set_page(desk(text, marks=False).page(ruby), keep=False)
    columns.resize(120, 90)
    picture(columns)
    columns.show_position(len(text))
    columns.select_all()
    columns.scroll_by(50)
    assert not picture(columns).isNull()
