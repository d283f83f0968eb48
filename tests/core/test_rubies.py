"""Above which words readings are shown."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.article import (
    Article,
    Candidate,
    Detection,
    DoubtfulReading,
    Entity,
    Source,
)
from reader.core.chinese.levels import hardness, hsk2_level, hsk_level, is_rare
from reader.core.chinese.readings import read
from reader.core.choices import RUBY_POLICIES, Choices
from reader.core.pipeline import make_page

TEXT = "他率團去貴州協調魑魍。"
WORDS = ((0, 1), (1, 2), (2, 3), (3, 4), (4, 6), (6, 8), (8, 10), (10, 11))
DOUBT = DoubtfulReading(
    1, 2, "shuài", (Candidate("shuài", ("rule",), 0.9), Candidate("lǜ", ("injected",), 0.1))
)
ARTICLE = Article(
    Source(TEXT, "x"),
    TEXT,
    script=Detection("hant"),
    words=WORDS,
    pinyin=read(TEXT),
    readings=(DOUBT,),
    entities=(Entity(4, 6, "LOCATION", "貴州"),),
)


def shown(policy, article=ARTICLE, level=3, known=(), script="source"):
    choices = Choices(ruby="pinyin", ruby_for=policy, ruby_level=level, script=script)
    page = make_page(article, choices)
    page.known = known
    paragraph = page.paragraph(0)
    assert (
        paragraph.aid
        == make_page(article, Choices(ruby="pinyin", script=script)).paragraph(0).ruby
    )
    return "".join(c for c, r in zip(paragraph.text, paragraph.ruby, strict=True) if r)


def test_each_policy_shows_what_it_says():
    assert shown("all") == "他率團去貴州協調魑魍"
    assert shown("hover") == ""
    assert shown("names") == "貴州"
    assert shown("doubts") == "率"
    assert shown("rare") == "魑魍"
    assert shown("unknown", known={"他", "去", "协调"}) == "率團貴州魑魍"


def test_levels_are_those_of_hsk():
    assert (hsk_level("協調"), hsk_level("协调"), hsk_level("州長")) == (6, 6, None)
    assert hsk2_level("协调") == 5
    assert hardness("州長") == max(hardness("州"), hardness("長"))
    assert hardness("魑魍") == 8
    assert hardness("以") == 2
    everything = shown("level", level=0)
    assert everything == shown("all")
    assert "協調" in shown("level", level=5)
    assert "協調" not in shown("level", level=6)
    assert "魑魍" in shown("level", level=7)


def test_levels_and_names_hold_in_every_script():
    assert shown("names", script="hans") == "贵州"
    assert shown("level", level=7, script="hans") == "魑魍"


def test_a_settled_doubt_is_no_doubt_any_more():
    settled = replace(DOUBT, candidates=(Candidate("shuài", ("user",), 1.0),))
    assert shown("doubts", replace(ARTICLE, readings=(settled,))) == ""


@pytest.mark.parametrize("policy", ["level", "unknown"])
def test_until_words_are_known_a_policy_by_words_shows_nothing(policy):
    assert shown(policy, replace(ARTICLE, words=None)) == ""


@given(st.sampled_from(RUBY_POLICIES), st.integers(0, 7))
def test_a_policy_only_takes_readings_away(policy, level):
    choices = Choices(ruby="zhuyin", ruby_for=policy, ruby_level=level)
    paragraph = make_page(ARTICLE, choices).paragraph(0)
    assert paragraph.ruby is not None
    assert len(paragraph.ruby) == len(paragraph.text)
    for one, other in zip(paragraph.ruby, paragraph.aid or (), strict=True):
        assert one in (None, other)


def test_rare_characters():
    assert not any(map(is_rare, "的一是在不了有和人這中大為上個國我以要他"))
    assert all(map(is_rare, "魑魍黧㐂"))
