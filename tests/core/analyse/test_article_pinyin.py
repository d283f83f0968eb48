from __future__ import annotations

import hypothesis.strategies as st
import pytest
from hypothesis import given

from reader.core.analyse.pinyin import candidates_at, read_article
from reader.core.article import Annotation
from reader.core.chinese.readings import read


def author(start, end, reading):
    return Annotation(start, end, reading, "author")


def injected(start, end, reading):
    return Annotation(start, end, reading, "injected")


def test_without_annotations_it_is_plain_reading():
    text = "重慶的天氣"
    assert read_article(text, ()) == (read(text), ())


@pytest.mark.parametrize("written", ["zhòng", "zhong4", "ㄓㄨㄥˋ", "Zhòng", "zhong"])
def test_the_author_is_believed_however_it_is_written(written):
    readings, doubts = read_article("重庆", [author(0, 1, written)])
    assert readings == ("chóng" if written == "chong" else "zhòng", "qìng")
    (doubt,) = doubts
    assert (doubt.start, doubt.end, doubt.chosen) == (0, 1, "zhòng")
    assert [(c.pinyin, c.sources) for c in doubt.candidates] == [
        ("zhòng", ("author",)),
        ("chóng", ("dictionary",)),
    ]


def test_a_reading_that_the_character_does_not_have_is_shown_and_not_chosen():
    readings, (doubt,) = read_article("重庆", [author(1, 2, "mā")])
    assert readings[1] == doubt.chosen == "qìng"
    assert [c.sources for c in doubt.candidates] == [("dictionary",), ("author",)]


def test_noise_is_shown_and_never_chosen():
    readings, (doubt,) = read_article("州長", [injected(1, 2, "chang")])
    assert readings[1] == doubt.chosen == "zhǎng"
    assert ("cháng", ("injected",)) in [(c.pinyin, c.sources) for c in doubt.candidates]


@pytest.mark.parametrize("reading", ["zhang", "zhǎng", "ZHANG", "zhang3"])
def test_what_agrees_is_no_doubt(reading):
    for annotation in (author(1, 2, reading), injected(1, 2, reading)):
        assert read_article("州長", [annotation])[1] == ()


def test_readings_of_several_characters_are_divided():
    for written in ("Běijīng", "běi jīng", "Běi'jīng", "bei3jing1"):
        assert read_article("北京", [author(0, 2, written)])[1] == ()
    readings, doubts = read_article("重庆", [author(0, 2, "zhòngqìng")])
    assert readings == ("zhòng", "qìng")
    assert len(doubts) == 1


def test_what_cannot_be_divided_says_nothing():
    assert read_article("北京", [author(0, 2, "Peking")]) == (("běi", "jīng"), ())
    long = "北京" * 40
    assert read_article(long, [author(0, 80, "běijīng" * 40)])[1] == ()


def test_two_authors_on_one_place():
    readings, (doubt,) = read_article("长", [author(0, 1, "cháng"), author(0, 1, "zhǎng")])
    assert readings[0] in {"cháng", "zhǎng"}
    assert {c.pinyin for c in doubt.candidates} == {"cháng", "zhǎng"}


def test_a_hanzi_without_reading_is_in_doubt():
    readings, (doubt,) = read_article("A\U00033479", ())
    assert readings == (None, None)
    assert (doubt.start, doubt.end, doubt.chosen, doubt.candidates) == (1, 2, None, ())


def test_the_author_may_know_what_the_dictionary_does_not():
    _, (doubt,) = read_article("\U00033479", [author(0, 1, "bo")])
    assert doubt.chosen is None


@pytest.mark.parametrize("wish", ["zhòng", "zhong4", "mā"])
def test_the_user_stands_whatever_the_others_say(wish):
    user = Annotation(0, 1, wish, "user")
    readings, (doubt,) = read_article("重庆", [author(0, 1, "tóng"), user])
    assert readings[0] == doubt.chosen == doubt.candidates[0].pinyin
    assert readings[0] == ("mā" if wish == "mā" else "zhòng")
    assert doubt.candidates[0].sources == ("user",)


def test_all_that_a_character_can_be_is_a_candidate():
    first, *others = candidates_at("重庆", 0)
    assert (first.pinyin, first.sources) == ("chóng", ("dictionary",))
    assert "zhòng" in {c.pinyin for c in others}
    assert {c.sources for c in others} == {("character",)}
    assert candidates_at("A", 0) == ()
    asked = candidates_at("重庆", 0, [Annotation(0, 1, "zhòng", "user")])
    assert (asked[0].pinyin, asked[0].sources) == ("zhòng", ("user",))
    assert len({c.pinyin for c in asked}) == len(asked)


@given(
    st.lists(
        st.tuples(
            st.integers(0, 5),
            st.integers(1, 3),
            st.sampled_from(["zhong", "zhòng", "x", "", "běijīng", "ㄅㄟˇ", "le5", "nv3"]),
            st.sampled_from(["author", "injected"]),
        ),
        max_size=6,
    )
)
def test_the_laws_hold_for_any_annotation(given_ones):
    text = "重长女𠮷行A北京"
    annotations = [
        Annotation(at, min(at + size, len(text)), r, o) for at, size, r, o in given_ones
    ]
    readings, doubts = read_article(text, annotations)
    assert len(readings) == len(text)
    assert readings[5] is None
    assert [d.start for d in doubts] == sorted({d.start for d in doubts})
    for doubt in doubts:
        assert doubt.chosen == readings[doubt.start]
        for candidate in doubt.candidates:
            assert candidate.sources
            assert 0 <= candidate.confidence <= 1
            if candidate.sources == ("injected",):
                assert candidate.pinyin != doubt.chosen
