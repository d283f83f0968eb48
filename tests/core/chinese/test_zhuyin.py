from __future__ import annotations

from importlib import import_module

import pytest

from reader.core.chinese.syllables import toneless
from reader.core.chinese.zhuyin import zhuyin

OWN_WAY = {"m", "n", "ng", "hng"}
"""Syllables that pypinyin spells with letters that zhuyin does not have, or with a vowel."""


def oracle():
    """Return all syllables of pypinyin, and its zhuyin with the neutral dot put before."""
    pypinyin = pytest.importorskip("pypinyin")
    data, style = import_module("pypinyin.constants"), import_module("pypinyin.style")
    syllables = {s for row in data.PINYIN_DICT.values() for s in row.split(",")}
    syllables |= {s for word in data.PHRASES_DICT.values() for forms in word for s in forms}
    for syllable in sorted(syllables):
        theirs = style.convert(syllable, pypinyin.Style.BOPOMOFO, strict=True)
        yield syllable, "˙" + theirs[:-1] if theirs.endswith("˙") else theirs


def test_all_syllables_are_spelt_as_pypinyin_does():
    wrong, seen = [], 0
    for syllable, theirs in oracle():
        if toneless(syllable) not in OWN_WAY:
            seen += 1
            if zhuyin(syllable) != theirs:
                wrong.append((syllable, zhuyin(syllable), theirs))
    assert seen > 1500
    assert wrong == []


@pytest.mark.parametrize(
    ("pinyin", "expected"),
    [
        ("zhōng", "ㄓㄨㄥ"),
        ("ér", "ㄦˊ"),
        ("er", "˙ㄦ"),
        ("r", "˙ㄦ"),
        ("de", "˙ㄉㄜ"),
        ("lüè", "ㄌㄩㄝˋ"),
        ("nǚ", "ㄋㄩˇ"),
        ("xué", "ㄒㄩㄝˊ"),
        ("jūn", "ㄐㄩㄣ"),
        ("yuán", "ㄩㄢˊ"),
        ("yǔ", "ㄩˇ"),
        ("wǔ", "ㄨˇ"),
        ("wēng", "ㄨㄥ"),
        ("yōng", "ㄩㄥ"),
        ("qióng", "ㄑㄩㄥˊ"),
        ("shì", "ㄕˋ"),
        ("zǐ", "ㄗˇ"),
        ("ń", "ㄣˊ"),
        ("ńg", "ㄫˊ"),
        ("ê̄", "ㄝ"),
        ("Běi", "ㄅㄟˇ"),
    ],
)
def test_spelling(pinyin, expected):
    assert zhuyin(pinyin) == expected


@pytest.mark.parametrize("text", ["", "zh", "abc", "hello", "ㄓ", "y", "w", "q", "iong1"])
def test_what_is_no_syllable_comes_back(text):
    assert zhuyin(text) == text
