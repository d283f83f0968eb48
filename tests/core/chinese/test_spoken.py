"""Readings as they are spoken."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.chinese.readings import read
from reader.core.chinese.spoken import spoken
from reader.core.choices import Choices


def said(text, words=None, readings=None, **choices):
    readings = readings.split() if readings else read(text)
    made = spoken(text, readings, words, Choices(ruby="pinyin", **choices))
    return " ".join(one or "-" for one in made)


@pytest.mark.parametrize(
    ("text", "readings"),
    [
        ("一个", "yí gè"),
        ("一次", "yí cì"),
        ("一天", "yì tiān"),
        ("一年", "yì nián"),
        ("一起", "yì qǐ"),
        ("第一次", "dì yī cì"),
        ("一月", "yī yuè"),
        ("十一个", "shí yī gè"),
        ("一九八一年", "yī jiǔ bā yī nián"),
        ("一百", "yì bǎi"),
        ("一万", "yí wàn"),
        ("唯一", "wéi yī"),
        ("不是", "bú shì"),
        ("不好", "bù hǎo"),
        ("不", "bù"),
        ("好不好", "hǎo bu hǎo"),
        ("看一看", "kàn yi kàn"),
    ],
)
def test_yi_and_bu(text, readings):
    assert said(text, sandhi=True) == readings


@pytest.mark.parametrize(
    ("text", "words", "readings"),
    [
        ("你好", [(0, 2)], "ní hǎo"),
        ("展览馆", [(0, 3)], "zhán lán guǎn"),
        ("我很好", [(0, 1), (1, 2), (2, 3)], "wó hén hǎo"),
        ("水果很好", [(0, 2), (2, 3), (3, 4)], "shuí guǒ hén hǎo"),
        ("老師", [(0, 2)], "lǎo shī"),
        ("好。你", [(0, 1), (1, 2), (2, 3)], "hǎo - nǐ"),
    ],
)
def test_third_tones(text, words, readings):
    assert said(text, words, third_tones=True) == readings


def test_neutral_tones_in_full():
    assert said("朋友的東西", readings="péng you de dōng xi", full_tones=True) == (
        "péng yǒu de dōng xī"
    )
    assert said("孩子們", readings="hái zi men", full_tones=True) == "hái zi men"


def test_erhua():
    assert said("花兒", readings="huā er", erhua=True) == "huā r"
    assert said("花儿", readings="huā ér", erhua=True) == "huā ér"
    assert said("儿", readings="er", erhua=True) == "er"


def test_readings_of_taiwan():
    assert said("垃圾", readings="lā jī", region="taiwan") == "lè sè"
    assert said("星期", readings="xīng qī", region="taiwan") == "xīng qí"
    assert said("垃圾", readings="lā jī") == "lā jī"
    assert said("知識", readings="zhī shi", region="taiwan") == "zhī shi"


SWITCHES = st.fixed_dictionaries(
    {
        **dict.fromkeys(("sandhi", "third_tones", "full_tones", "erhua"), st.booleans()),
        "region": st.sampled_from(["mainland", "taiwan"]),
    }
)


@given(st.text("一不好看個第月三你很儿的垃圾期。a", max_size=12), SWITCHES)
def test_only_what_is_read_is_spoken(text, switches):
    choices = Choices(**switches)
    readings = read(text)
    made = spoken(text, readings, None, choices)
    assert [one is None for one in made] == [one is None for one in readings]
    if choices == Choices():
        assert made == readings
