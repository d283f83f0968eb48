"""Laws of the entities: order, slices, line ends, both scripts, any text at all."""

from __future__ import annotations

import time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from reader.core.analyse.entities import recognise
from reader.core.article import ENTITY_TYPES
from reader.core.chinese.conversion import converter

PIECES = [
    "贵州",
    "黔南",
    "毕节",
    "广东省委",
    "省政府",
    "市政府",
    "副书记",
    "书记",
    "任学锋",
    "同志",
    "王一民",
    "、",
    "，",
    "。",
    "和",
    "的",
    "在",
    "为",
    "3月20-23日",
    "2016年9月份",
    "昨日",
    "今年",
    "光绪二十四年",
    "五月初八",
    "春节",
    "下午3点",
    "08:30",
    "20家(次)",
    "数小时",
    "一个",
    "半",
    "两成三",
    "三分之二",
    "7.2%",
    "3860.5亿元",
    "50美元",
    "五百两",
    "集团",
    "有限公司",
    "广汽",
    "大学",
    "工作组",
    "约翰·史密斯",
    "阿Q",
    "\n",
    "　",
    " ",
    "·",
    "（",
    "）",
    "“",
    "”",
    "第",
    "至",
    "到",
    "—",
    "零",
    "万",
    "十",
    "年",
    "月",
    "日",
    "点",
    "元",
    "百分之",
    "浙江省杭州市余杭区文一西路1290号",
    "😀",
    "𠮷",
    "A",
    "1",
    "２",
    ",",
    ".",
]

texts = st.one_of(
    st.lists(st.sampled_from(PIECES), max_size=40).map("".join),
    st.text(max_size=120),
    st.text(
        alphabet="一二三十百千万亿点年月日时分秒个元%0123456789.,-—至到半多余几数第前上",
        max_size=60,
    ),
)


@settings(max_examples=400, deadline=None)
@given(text=texts, published=st.sampled_from([None, "2018-03-28", "2018-03", "2018", "no date"]))
@example(text="一" * 300, published=None)
@example(text="9" * 300 + "%", published=None)
@example(text="99999999年99月99日99点99分", published="0000-00-00")
def test_spans_are_in_order_apart_on_one_line_and_cut_from_the_text(text, published):
    entities = recognise(text, published)
    position = 0
    for index, entity in enumerate(entities):
        assert position <= entity.start < entity.end <= len(text)
        assert entity.text == text[entity.start : entity.end]
        assert "\n" not in entity.text
        assert entity.text == entity.text.strip()
        assert entity.type in ENTITY_TYPES
        assert 0.0 <= entity.score <= 1.0
        for part in entity.parts:
            assert entity.start <= part.start < part.end <= entity.end
            assert part.end - part.start < entity.end - entity.start
            assert part.text == text[part.start : part.end]
        if entity.mentions_of is not None:
            full = entities[entity.mentions_of]
            assert entity.mentions_of < index
            assert full.type == entity.type
            assert full.mentions_of is None
            assert full.text != entity.text
        position = entity.end


@settings(max_examples=200, deadline=None)
@given(text=texts)
def test_only_the_right_types_are_normalised_and_in_their_form(text):
    for entity in recognise(text, "2018-03-28"):
        if entity.type in {"QUANTITY", "MONEY", "PERCENT"}:
            assert isinstance(entity.normalized, dict)
            assert {"value", "unit"} <= entity.normalized.keys() <= {"value", "unit", "approx"}
            number = entity.normalized["value"]
            if isinstance(number, list):
                assert number == sorted(number)
                assert len(number) == 2
        elif entity.type in {"DATE", "TIME"}:
            assert entity.normalized is None or isinstance(entity.normalized, str)
        else:
            assert entity.normalized is None
        if entity.type != "PERSON":
            assert entity.titles == entity.affiliations == ()


@settings(max_examples=150, deadline=None)
@given(text=texts)
def test_titles_and_affiliations_are_entities_of_the_text(text):
    entities = recognise(text, None)
    titles = {entity.text for entity in entities if entity.type == "TITLE"}
    bodies = {e.text for e in entities if e.type in {"ORGANIZATION", "LOCATION"}}
    held = set()
    for entity in entities:
        assert set(entity.titles) <= titles
        assert set(entity.affiliations) <= bodies
        held |= set(entity.titles)
    assert titles == held


@settings(max_examples=100, deadline=None)
@given(text=st.lists(st.sampled_from(PIECES), max_size=30).map("".join))
def test_the_same_input_gives_the_same_output(text):
    assert recognise(text, None) == recognise(text, None)


ARTICLE = (
    "3月20日，广州国资委副巡视员李卓韵率广汽集团、广药集团等5家企业赴贵州黔南考察。"
    "贵州省委书记陈一鸣表示，今年前9个月全省投资增长7.2%，达3860.5亿元。\n"
)


@pytest.mark.parametrize("config", ["s2t", "s2tw", "s2hk"])
def test_both_scripts_give_the_same_spans(config):
    other = converter(config)(ARTICLE).text
    assert len(other) == len(ARTICLE)
    here, there = recognise(ARTICLE, "2018-03-28"), recognise(other, "2018-03-28")
    assert [(e.start, e.end, e.type) for e in here] == [(e.start, e.end, e.type) for e in there]
    assert len(here) >= 15


@pytest.mark.speed
@pytest.mark.parametrize("joint", ["\n", ""], ids=["lines", "one line"])
def test_the_time_is_linear_in_the_length(joint):
    piece = ARTICLE.strip() + joint
    recognise(piece, None)

    def seconds(size):
        text = (piece * (size // len(piece) + 1))[:size]
        start = time.process_time()
        recognise(text, None)
        return time.process_time() - start

    small, large = seconds(8_000), seconds(64_000)
    assert large < 8 * small * 2.0


@pytest.mark.speed
@pytest.mark.parametrize("character", list("一1王中.半的·年至"))
def test_long_runs_of_one_character_take_no_longer(character):
    start = time.process_time()
    recognise(character * 30_000, None)
    assert time.process_time() - start < 10
