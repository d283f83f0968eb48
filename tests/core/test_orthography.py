"""Pinyin as a text of its own, after GB/T 16159-2012."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.chinese.readings import read
from reader.core.orthography import capitalised, joined, sentence_pinyin


def written(divided, names=(), readings=None, style="marks"):
    """Write a text whose words are divided by bars."""
    words, at = [], 0
    for word in divided.split("|"):
        words.append((at, at + len(word)))
        at += len(word)
    text = divided.replace("|", "")
    syllables = read(text) if readings is None else readings
    spans = {(text.index(name), text.index(name) + len(name)): kind for name, kind in names}
    return sentence_pinyin(text, syllables, words, spans, style)


@pytest.mark.parametrize(
    ("divided", "pinyin"),
    [
        ("我们|的|学校|很|大|。", "Wǒmen de xuéxiào hěn dà."),
        ("他|来|了|，|你|呢|？|好|！", "Tā lái le, nǐ ne? Hǎo!"),
        ("西安|的|天安门", "Xī'ān de tiān'ānmén"),
        ("三百|五十|六|个|人", "Sānbǎi wǔshíliù gè rén"),
        ("十一|月", "Shíyī yuè"),
        ("第一|次|、|第十三|课", "Dì-yī cì, dì-shísān kè"),
        ("他|说|：|“|你好|。|”|我|走|了|。", "Tā shuō: “nǐhǎo.” Wǒ zǒu le."),
        ("2016|年|9|月", "2016 nián 9 yuè"),
        ("用|Python|写|（|一次|）", "Yòng Python xiě (yīcì)"),
    ],
)
def test_sentences(divided, pinyin):
    assert written(divided) == pinyin


def test_names_have_capitals():
    names = (("任学锋", "PERSON"), ("广州市", "LOCATION"))
    readings = ("rén", "xué", "fēng", "zài", "guǎng", "zhōu", "shì", None)
    assert written("任学锋|在|广州|市|。", names, readings) == "Rén Xuéfēng zài Guǎngzhōu Shì."


def test_styles_hold_for_whole_words():
    assert written("协调|工作", style="numbers") == "Xie2tiao2 gong1zuo4"
    assert written("协调|工作", style="wade-giles") == "Hsieh2-t'iao2 kung1-tso4"
    assert written("西安", style="none") == "Xi'an"
    assert joined(("guó", "yǔ"), "gwoyeu") == "gwoyeu"


def test_capitals_stand_on_letters():
    assert capitalised("ālǐ") == "Ālǐ"
    assert capitalised("“ān") == "“Ān"
    assert capitalised("3") == "3"


@given(st.text("我们的，。“”（） a1第三百\u3000", max_size=20))
def test_no_two_blanks_and_none_before_a_stop(text):
    made = sentence_pinyin(text, read(text), [(at, at + 1) for at in range(len(text))], {})
    assert "  " not in made
    assert " ," not in made
    assert " ." not in made
    assert made == made.strip()
