from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.ui.pageview.classes import CLOSING, NEVER_FIRST, NEVER_LAST, OPENING
from reader.ui.pageview.composer import Composer, Line
from reader.ui.pageview.drawn import drawn
from reader.ui.pageview.row import Setting

EM = 20.0
TRACKING = 4.0
PARAGRAPH = (
    "春天的河邊，柳樹剛剛發芽。他在2016年9月份以前，一直住在南方的一座小城裏（約三萬人），"
    "老人說：“這條路走了三十年，還沒有走完。”圖書館裏很安靜，只有翻書的聲音……會議決定，"
    "先后3次組織20家企業（含子公司）到西部考察——那是最後一次；Python 3.11 也可以用來處理《中文》、"
    "「日文」。増長5.3%，阿·托爾斯泰說，「好！」「好？」（好）。"
)


class Face:
    em = EM

    def advance(self, character: str) -> float:
        return EM / 2 if character.isascii() else EM

    def ink(self, character: str) -> tuple[float, float]:
        if character in OPENING:
            return EM * 0.55, EM * 0.95
        return (EM * 0.05, EM * 0.4) if character in CLOSING else (0.0, EM)


def setting(cells: int, *, tracking: float = TRACKING, indent: float = 2 * (EM + TRACKING)):
    return Setting(cells * (EM + tracking) - tracking, tracking, 1.2, indent)


def compose(text: str, cells: int = 20, **kwargs: float) -> list[Line]:
    return Composer(Face(), setting(cells, **kwargs)).compose(text)


def pieces(text: str, cells: int = 20, **kwargs: float) -> list[str]:
    return [text[line.start : line.end] for line in compose(text, cells, **kwargs)]


def visible_end(text: str, line: Line) -> float:
    """Where the ink of a line ends: its last blanks and the room behind a stop do not count."""
    end = len(text[line.start : line.end].rstrip(" "))
    if end == 0:
        return 0.0
    return line.rights[end - 1] - (EM * 0.55 if text[line.start + end - 1] in CLOSING else 0)


def check(text: str, lines: list[Line], measure: float) -> None:
    assert "".join(text[line.start : line.end] for line in lines) == text
    for number, line in enumerate(lines):
        if number:
            assert text[line.start] not in NEVER_FIRST, text[line.start - 2 : line.start + 2]
            assert text[line.start - 1] not in NEVER_LAST, text[line.start - 2 : line.start + 2]
            assert not (text[line.start] in "—…―" and text[line.start - 1] == text[line.start])
            before, after = text[line.start - 1], text[line.start]
            assert not (before.isdigit() and (after.isdigit() or after in ".%年月次家"))
        assert line.lefts == sorted(line.lefts)
        assert all(a <= b + 0.01 for a, b in zip(line.lefts, line.rights, strict=True))
        assert visible_end(text, line) <= measure + 0.02
        assert line.lefts[0] >= 0


@pytest.mark.parametrize("cells", range(8, 36))
@pytest.mark.parametrize("tracking", [4.4, 0.8])
def test_no_line_breaks_a_rule_at_any_width(cells, tracking):
    text = drawn(PARAGRAPH)
    lines = compose(text, cells, tracking=tracking)
    check(text, lines, setting(cells, tracking=tracking).measure)


@given(st.text("春天的河，。「」（）“”、！年a1 —…·", min_size=1, max_size=120), st.integers(6, 30))
def test_every_character_is_set_once_and_in_order(text, cells):
    lines = compose(text, cells)
    assert [line.start for line in lines[1:]] == [line.end for line in lines[:-1]]
    assert lines[0].start == 0
    assert lines[-1].end == len(text)
    for line in lines:
        assert len(line.origins) == len(line.lefts) == len(line.rights) == line.end - line.start
        assert all(a <= b + 0.01 for a, b in zip(line.lefts, line.lefts[1:], strict=False))


@given(st.text("春天的河，。年a1「」", min_size=1, max_size=90), st.integers(8, 30))
def test_no_line_is_longer_than_the_measure(text, cells):
    for line in compose(text, cells):
        assert visible_end(text, line) <= setting(cells).measure + 0.02


def test_hanzi_stand_on_a_grid_after_an_indent_of_two_cells():
    lines = compose("春" * 40)
    assert lines[0].lefts == [48.0 + 24 * i for i in range(18)]
    assert lines[1].lefts == [24.0 * i for i in range(20)]


def test_a_full_line_ends_at_the_measure():
    for line in compose(PARAGRAPH, 20)[:-1]:
        last = PARAGRAPH[line.end - 1]
        reach = line.rights[-1] - (EM * 0.54 if last in CLOSING else 0)
        assert reach == pytest.approx(20 * 24 - 4, abs=EM * 0.15)


def test_two_marks_side_by_side_lose_half_an_em():
    one, two = compose("春。春"), compose("春。」春")
    width_one = one[0].lefts[2] - one[0].lefts[0]
    width_two = two[0].lefts[3] - two[0].lefts[0]
    assert width_two - width_one < 0.7 * EM


def test_an_opening_mark_begins_a_line_at_its_ink():
    text = "春" * 18 + "「" + "春" * 30
    line = compose(text)[1]
    assert text[line.start] == "「"
    assert line.origins[0] + 0.55 * EM <= 0.1 * EM


def test_words_and_numbers_stay_whole():
    assert pieces("春" * 16 + "language春春")[1].startswith("language")
    assert pieces("春" * 17 + "20年春春")[1].startswith("20年")
    assert pieces("春" * 17 + "5.3%春春")[1].startswith("5.3%")


def test_a_word_longer_than_a_line_is_broken():
    lines = pieces("a" * 300)
    assert len(lines) > 3
    assert "".join(lines) == "a" * 300


def test_a_last_line_full_of_marks_takes_no_more():
    for cells in range(3, 9):
        for marks in range(1, 12):
            text = "春" * 11 + "河8――」" + "。" * marks
            for line in compose(text, cells):
                assert visible_end(text, line) <= setting(cells).measure + 0.02


def test_the_strict_level_keeps_dashes_from_beginning_a_line():
    text = "春" * 18 + "――" + "春" * 30
    free, strict = setting(20), setting(20)
    strict = replace(strict, strict=True)
    assert text[Composer(Face(), free).compose(text)[1].start] == "―"
    assert text[Composer(Face(), strict).compose(text)[1].start] == "春"


def test_latin_paragraphs_stay_ragged():
    text = "all that is said of the bright river in spring is true " * 6
    for line in compose(text, 21):
        for at in range(line.end - line.start - 1):
            if text[line.start + at] == " ":
                assert line.rights[at] - line.lefts[at] == pytest.approx(EM / 2)
                assert line.lefts[at + 1] == pytest.approx(line.rights[at])


def test_a_gap_stands_between_hanzi_and_latin():
    line = compose("春a")[0]
    assert line.lefts[1] - line.rights[0] == pytest.approx(TRACKING / 2 + 1.2)


def test_marks_give_room_for_one_more_stop():
    natural = compose("春，夏")[0]
    text = "春，夏，秋，冬，" + "年" * 9 + "好，春天春天"
    line = compose(text, indent=16.0, cells=18)[0]
    assert text[line.end - 1] == "，"
    room = line.lefts[2] - line.rights[0]
    assert 0.6 * EM < room < natural.lefts[2] - natural.rights[0]
    assert visible_end(text, line) == pytest.approx(18 * 24 - 4, abs=EM * 0.15)
    too_far = compose(text, indent=30.0, cells=18)[0]
    assert text[too_far.end - 1] == "年"


def test_dashes_join():
    line = compose("春――春")[0]
    assert line.lefts[2] < line.rights[1]


def test_the_last_line_has_more_than_one_character():
    for length in range(30, 120):
        lines = pieces("春" * length + "。")
        assert len(lines[-1].strip("。")) >= 2


def test_blanks_at_the_end_of_a_line_take_no_room():
    text = "春" * 18 + " " + "春" * 20
    assert pieces(text)[0] == "春" * 18 + " "


def test_blanks_at_the_beginning_lie_in_the_indent():
    line = compose("　　春天")[0]
    assert line.lefts[2] == 48.0
    assert line.lefts[0] == 0.0


def test_without_an_indent_the_first_line_begins_at_the_edge():
    assert Composer(Face(), setting(20)).compose("春天", indented=False)[0].lefts[0] == 0.0


def test_an_empty_text_has_no_lines():
    assert compose("") == []
    assert len(compose(" ")) == 1


def test_room_for_zhuyin_stands_beside_hanzi_alone():
    wide = Setting(400, 2.0, 1.0, 0.0, 9.0)
    line = Composer(Face(), wide).compose("春a天")[0]
    assert line.rights[0] - line.lefts[0] == EM + 9
    assert line.rights[1] - line.lefts[1] == EM / 2
