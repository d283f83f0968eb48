from __future__ import annotations

import random

import pytest

from reader.ui.pageview.look import Look

SENTENCES = (
    "春天的一條河邊，柳樹剛剛發芽。",
    "他在2016年9月份以前，一直住在南方的一座小城裏（約三萬人）。",
    "老人說：“這條路走了三十年，還沒有走完。”",
    "會議決定，先后3次組織20家企業到西部考察——那是最後一次；",
    "圖書館裏很安靜，只有翻書的聲音……",
)


def endless(length):
    dice = random.Random(5)  # noqa: S311 - dice that fall the same every time
    text = ""
    while len(text) < length:
        text += dice.choice(SENTENCES)
    return text


def short_lines(column, blocks):
    """Return how many lines end more than two Hanzi before the measure, the very last apart."""
    short = 0
    for index in blocks:
        laid = column.laid(index)
        for line in laid.lines if index + 1 < len(column.blocks) else laid.lines[:-1]:
            end = line.rights[-1]
            if column.geometry.measure - end > 2.3 * laid.style.em:
                short += 1
    return short


@pytest.mark.parametrize("direction", ["horizontal", "vertical"])
@pytest.mark.parametrize(
    ("ruby", "script"), [("none", "source"), ("pinyin", "hans"), ("zhuyin", "source")]
)
def test_no_line_is_short_inside_a_paragraph_without_end(view, desk, ruby, script, direction):
    view.set_look(Look(direction=direction))
    for width in (420, 640, 900):
        view.resize(width, width)
        page = desk(endless(12_000), marks=False).page(ruby, script)
        view.set_page(page, keep=False)
        column = view._column
        blocks = range(len(column.blocks))
        assert len(blocks) > 9
        assert short_lines(column, blocks) == 0
        check_cuts(column, page)
        pieces = "".join(column.laid(index).text for index in blocks)
        assert pieces == page.paragraph(0).text


def check_cuts(column, page):
    text, seams = page.article.text, column.seams
    for index in range(len(column.blocks)):
        assert seams.start(index) < seams.end(index)
        assert column.laid(index).paragraph.start == seams.start(index)
        if index:
            assert seams.start(index) == seams.end(index - 1)
    for position in range(0, len(text), 97):
        index = seams.at(position)
        assert seams.start(index) <= position < seams.end(index)
        spot = column.spot(position)
        assert spot.block == index
        assert column.position(spot.block, spot.character) == position


@pytest.mark.parametrize("ruby", ["none", "pinyin"])
def test_scrolling_up_from_the_middle_finds_full_lines_too(view, desk, ruby):
    page = desk(endless(12_000), marks=False).page(ruby)
    view.set_page(page, keep=False)
    view.show_position(9_000)
    top = view.top_position()
    before = []
    while view.top_position() > 0:
        assert view.top_position() <= top
        top = view.top_position()
        view.scroll_by(-350)
        before.append(top)
    column = view._column
    last = column.seams.at(9_000)
    assert last > 9
    assert short_lines(column, range(last + 1)) <= 1  # where what was set from above is met
    check_cuts(column, page)
    assert before == sorted(before, reverse=True)


def test_nothing_moves_while_a_paragraph_without_end_is_scrolled(view, desk):
    view.set_page(desk(endless(9_000), marks=False).page("pinyin"), keep=False)
    view.show_position(5_000)
    for distance in [-97] * 80 + [61] * 160 + [-211] * 40:
        column = view._column
        before = {
            (laid.paragraph.start, number): top + number * laid.style.pitch
            for _, laid, top in column.visible(700)
            for number in range(len(laid.lines))
        }
        place = column.place()
        view.scroll_by(distance)
        after = {
            (laid.paragraph.start, number): top + number * laid.style.pitch
            for _, laid, top in column.visible(700)
            for number in range(len(laid.lines))
        }
        moved = {before[key] - after[key] for key in before.keys() & after.keys()}
        assert len(moved) <= 1
        assert place is not None


def test_marks_at_a_seam_are_drawn_once_each(view, desk):
    view.set_page(desk("長" * 5_000, marks=False).page("none"), keep=False)
    column = view._column
    assert short_lines(column, range(len(column.blocks))) == 0
    view.set_page(desk("a" * 5_000, marks=False).page("none"), keep=False)
    column = view._column
    total = sum(len(column.laid(index).text) for index in range(len(column.blocks)))
    assert total == 5_000
