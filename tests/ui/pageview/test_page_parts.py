from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.ui.pageview.blocks import Blocks
from reader.ui.pageview.drawn import drawn
from reader.ui.pageview.heights import Heights
from reader.ui.pageview.ruby import place
from reader.ui.pageview.selection import Selection


@given(
    st.lists(st.integers(0, 500), min_size=1, max_size=700),
    st.lists(st.tuples(st.integers(0, 699), st.integers(0, 900)), max_size=20),
)
def test_heights_are_sums(values, changes):
    heights = Heights(values)
    for index, value in changes:
        if index < len(values):
            heights[index] = values[index] = value
    assert heights.total == sum(values)
    for index in range(0, len(values), 37):
        assert heights.above(index) == sum(values[:index])


def test_no_heights_at_all():
    assert Heights([]).find(5) == (0, 5)
    assert Heights([]).total == len(Heights([])) == 0


@given(st.lists(st.integers(1, 50), min_size=1, max_size=700), st.integers(0, 40_000))
def test_a_place_is_found_in_its_block(values, place):
    heights = Heights(values)
    index, into = heights.find(place)
    assert heights.above(index) + into == place
    assert into < values[index] or index == len(values) - 1


def test_ascii_marks_are_drawn_wide_between_hanzi_alone():
    assert drawn("春天,好;是:來!嗎?") == "春天，好；是：來！嗎？"
    assert drawn("20家(次)好") == "20家（次）好"
    assert drawn("好(2016)春") == "好（2016）春"
    assert drawn("好(Wang, 2016: 3)春") == "好（Wang, 2016: 3）春"
    assert drawn("at 8:30, f(x) is 1,000; ok?") == "at 8:30, f(x) is 1,000; ok?"
    assert drawn("8:30好") == "8:30好"
    assert drawn("It’s “so” here") == "It\ue019s \ue01cso\ue01d here"
    assert drawn("他說“Yes”。") == "他說“Yes”。"
    assert drawn("春天——好") == "春天――好"


@given(st.text("春。，,:;()!?a1—“” ", max_size=60))
def test_what_is_drawn_has_the_same_length(text):
    shown = drawn(text)
    assert len(shown) == len(text)
    for a, b in zip(text, shown, strict=True):
        assert a == b or a in ",:;?!()—“”"


@given(
    st.lists(
        st.tuples(st.floats(20, 60), st.floats(4, 28), st.booleans()), min_size=1, max_size=40
    )
)
def test_readings_never_touch(syllables):
    centres, x = [], 0.0
    for step, _, _ in syllables:
        x += step
        centres.append(x)
    widths = [width for _, width, _ in syllables]
    pads = [3.0 if dotted else 0.0 for _, _, dotted in syllables]
    placed = place(centres, widths, pads, 2.0)
    for i in range(1, len(placed)):
        right = placed[i - 1].left + widths[i - 1] * placed[i - 1].scale + pads[i - 1]
        assert placed[i].left - right >= 2.0 - 1e-6
    for centre, width, (left, scale) in zip(centres, widths, placed, strict=True):
        assert left + width * scale / 2 - centre < 1e-6
        assert scale <= 1


def test_a_long_paragraph_is_cut_behind_sentences(desk):
    sentence = "春天的河邊柳樹剛剛發芽。"
    page = desk(sentence * 1000 + "\n短" + "\n\n" + "長" * 10_000).page()
    blocks = Blocks.of(page)
    text = page.article.text
    for i in range(len(blocks)):
        start, end = page.clean_span(blocks.numbers[i])
        assert start <= blocks.starts[i] <= blocks.ends[i] <= end
        assert blocks.ends[i] - blocks.starts[i] <= 3000
        if i and not blocks.begins(i):
            assert blocks.starts[i] == blocks.ends[i - 1]
            if blocks.numbers[i] == 0:
                assert text[blocks.starts[i] - 1] == "。"
    assert [blocks.at(p) for p in blocks.starts] == list(range(len(blocks)))


def test_the_pieces_of_a_paragraph_show_what_the_paragraph_shows(desk):
    page = desk("春天的一條河邊柳樹剛剛發芽。" * 500).page("pinyin", "hans")
    blocks, whole = Blocks.of(page), page.paragraph(0)
    pieces = [page.piece(*span) for span in zip(blocks.starts, blocks.ends, strict=True)]
    assert len(pieces) > 2
    assert "".join(piece.text for piece in pieces) == whole.text
    assert sum((piece.ruby for piece in pieces), ()) == whole.ruby
    assert [m.index for piece in pieces for m in piece.marks if m.kind == "entity"] == [
        m.index for m in whole.marks if m.kind == "entity"
    ]


def test_a_selection_grows_by_whole_pieces():
    word = Selection((10, 12), 12, "word")
    assert word.drawn_to(15, 18).span == (10, 18)
    assert word.drawn_to(5, 7).span == (5, 12)
    assert Selection((4, 4), 4).span is None
    assert Selection((4, 4), 4).drawn_to(2, 2).span == (2, 4)
