from __future__ import annotations

from itertools import pairwise

import hypothesis.strategies as st
import pytest
from hypothesis import given

from reader.core.analyse.words import segment
from reader.core.article import Entity

PART = st.one_of(
    st.sampled_from(
        ["今天", "天气", "很好", "二〇一八年", "12.5%", "don't", "……", "\n", "\n\n", "繁體", "A"]
    ),
    st.characters(codec="utf-8"),
)
TEXTS = st.lists(PART, max_size=12).map("".join)


@st.composite
def texts_with_entities(draw):
    text = draw(TEXTS)
    places = draw(st.lists(st.integers(0, len(text)), max_size=6, unique=True).map(sorted))
    kinds = st.sampled_from(["PERSON", "LOCATION", "DATE"])
    return text, [
        Entity(start, end, draw(kinds), text[start:end])
        for start, end in list(pairwise(places))[::2]
    ]


@given(texts_with_entities())
def test_the_pieces_tile_the_text(case):
    text, entities = case
    pieces = segment(text, entities)
    assert "".join(text[start:end] for start, end in pieces) == text
    assert all(start < end for start, end in pieces)
    assert all(left[1] == right[0] for left, right in pairwise(pieces))


@given(texts_with_entities())
def test_a_line_end_is_a_piece_of_its_own(case):
    text, entities = case
    people = {(e.start, e.end) for e in entities if e.type == "PERSON"}
    for start, end in segment(text, entities):
        assert "\n" not in text[start:end] or end - start == 1 or (start, end) in people


@given(texts_with_entities())
def test_entities_end_where_words_end(case):
    text, entities = case
    borders = {0, len(text), *(end for _, end in segment(text, entities))}
    for entity in entities:
        assert {entity.start, entity.end} <= borders


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("今天天气很好。", "今天|天气|很|好|。"),
        ("研究生命的起源", "研究|生命|的|起源"),
        ("研究生命的起源，\n第二行", "研究|生命|的|起源|，|\n|第二|行"),
        ("國家圖書館", "國家圖書館"),
        ("Don't panic: 3.14%", "Don't| |panic|:| |3.14%"),
        ("……——！", "……|——|！"),
        ("二〇一八年", "二〇一八|年"),
    ],
)
def test_pieces(text, pieces):
    assert "|".join(text[start:end] for start, end in segment(text, ())) == pieces


def test_a_person_is_one_word():
    text = "副州長黎燕萍說"
    pieces = segment(text, [Entity(3, 6, "PERSON", "黎燕萍")])
    assert (3, 6) in pieces


def test_nothing_has_no_pieces():
    assert segment("", ()) == ()
