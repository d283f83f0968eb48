import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.alignment import Alignment
from reader.core.article import Article, Detection, Entity, Source
from reader.core.chinese.conversion import Conversion
from reader.core.chinese.readings import read
from reader.core.choices import Choices
from reader.core.copying import (
    FORMS,
    copied,
    copying,
    pinyin_text,
    shown_text,
    text_with_pinyin,
)
from reader.core.page import Page
from reader.core.pipeline import make_page

TEXT = "統籌協調,西安。\nGDP好"
PINYIN = "tǒng chóu xié tiáo - xī ān - - - - - hǎo"
READINGS = tuple(None if s == "-" else s for s in PINYIN.split())
WORDS = ((0, 2), (2, 4), (4, 5), (5, 7), (7, 8), (8, 9), (9, 12), (12, 13))


def make(choices=None, **marks):
    chosen = choices or Choices()

    def convert(text):
        shown = text if chosen.script == "source" else text.replace("協調", "协调")
        return Conversion(shown, Alignment(len(text)))

    article = Article(Source(TEXT, "t"), TEXT, **marks)
    return Page(article, chosen, convert, lambda text: None)


def test_the_text_as_in_the_source():
    assert shown_text(make(), 2, 10) == "協調,西安。\nG"


def test_the_text_as_it_is_shown():
    page = make(Choices(script="hans"))
    assert shown_text(page, 3, 10) == "调,西安。\nG"
    assert shown_text(page, 0, len(TEXT)) == "統籌协调,西安。\nGDP好"


def test_with_pinyin_by_word():
    page = make(pinyin=READINGS, words=WORDS)
    assert text_with_pinyin(page, 2, 4) == "協調 (xiétiáo)"
    everything = text_with_pinyin(page, 0, len(TEXT))
    assert everything == "統籌 (tǒngchóu) 協調 (xiétiáo),西安 (xī'ān)。\nGDP好 (hǎo)"


def test_a_part_of_a_word_has_its_own_reading():
    assert text_with_pinyin(make(pinyin=READINGS, words=WORDS), 3, 5) == "調 (tiáo),"


def test_without_readings_it_is_the_text():
    assert text_with_pinyin(make(), 2, 4) == "協調"


def test_an_empty_span():
    assert shown_text(make(Choices(script="hans")), 4, 4) == ""
    assert text_with_pinyin(make(pinyin=READINGS, words=WORDS), 4, 4) == ""


def test_names_have_capitals_and_pinyin_can_be_had_alone():
    text = "任學鋒在廣州工作。他很好。"
    words = ((0, 3), (3, 4), (4, 6), (6, 8), (8, 9), (9, 10), (10, 11), (11, 12), (12, 13))
    article = Article(
        Source(text, "x"),
        text,
        words=words,
        pinyin=("rén", *read(text)[1:]),
        entities=(Entity(0, 3, "PERSON", "任學鋒"), Entity(4, 6, "LOCATION", "廣州")),
    )
    page = make_page(article, Choices())
    copied = text_with_pinyin(page, 0, len(text))
    assert copied.startswith("任學鋒 (Rén Xuéfēng) 在 (zài) 廣州 (Guǎngzhōu) 工作 (gōngzuò)。")
    assert pinyin_text(page, 0, len(text)) == "Rén Xuéfēng zài Guǎngzhōu gōngzuò. Tā hěn hǎo."
    assert pinyin_text(page, 4, 8) == "Guǎngzhōu gōngzuò"
    spoken = make_page(article, Choices(third_tones=True, pinyin_style="numbers"))
    assert pinyin_text(spoken, 9, 12) == "Ta1 hen2 hao3"


def test_in_the_source_script_whatever_is_shown():
    page = make(Choices(script="hans"))
    assert copied(page, 2, 7, "source").text == "協調,西安"
    assert copied(page, 2, 7).text == "协调,西安"


def test_as_html_with_ruby_and_text_beside_it():
    page = make(Choices(ruby="none"), pinyin=READINGS, words=WORDS)
    made = copied(page, 2, 10, "html")
    assert made.text == "協調 (xiétiáo),西安 (xī'ān)。\nG"
    assert made.html.startswith('<meta charset="utf-8"><p lang="zh">')
    assert "<ruby>協<rp>(</rp><rt>xié</rt><rp>)</rp></ruby>" in made.html
    assert made.html.endswith('<p lang="zh">G</p>')
    inside = copied(page, 3, 4, "html").html
    assert inside == (
        '<meta charset="utf-8"><span lang="zh">'
        "<ruby>調<rp>(</rp><rt>tiáo</rt><rp>)</rp></ruby></span>"
    )


def test_html_keeps_the_aid_that_is_shown_and_escapes():
    text = "好<b>&"
    pinyin = ("hǎo", None, None, None, None)
    article = Article(Source(text, "x"), text, pinyin=pinyin)
    page = make_page(article, Choices(ruby="zhuyin"))
    made = copied(page, 0, 5, "html").html
    assert "<rt>ㄏㄠˇ</rt>" in made
    assert made.endswith("&lt;b&gt;&amp;</span>")
    assert "<ruby>" not in copied(page, 0, 5).html
    assert copied(page, 0, 5).html.endswith("好&lt;b&gt;&amp;</span>")


def test_a_table_has_each_word_once_with_what_it_means():
    text = "協調\t協調,西安A"
    words = ((0, 2), (2, 3), (3, 5), (5, 6), (6, 8), (8, 9))
    pinyin = ("xié", "tiáo", None, "xié", "tiáo", None, "xī", "ān", None)
    page = make_page(Article(Source(text, "x"), text, pinyin=pinyin, words=words), Choices())
    asked = []

    def gloss(word, syllables):
        asked.append((word, list(syllables)))
        return "to\tcoordinate\n" if word == "協調" else ""

    assert copied(page, 0, 9, "table", gloss).text == "協調\txiétiáo\tto coordinate\n西安\txī'ān"
    assert asked == [("協調", ["xié", "tiáo"]), ("西安", ["xī", "ān"])]
    assert copied(page, 0, 9, "table").text == "協調\txiétiáo\n西安\txī'ān"


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("script", ["source", "hans", "tw"])
def test_a_paragraph_without_end_is_copied_in_parts(form, script):
    text = "春天的河邊，柳樹剛剛發芽了。" * 900
    pinyin = read(text)
    words = tuple((at, at + 1) for at in range(len(text)))
    article = Article(
        Source(text, "x"), text, pinyin=pinyin, words=words, script=Detection("hant")
    )
    page = make_page(article, Choices(script=script))
    steps, done = copying(page, 5, len(text) - 3, form), []
    while True:
        try:
            done.append(next(steps))
        except StopIteration as end:
            made = end.value
            break
    assert form == "source" or len(done) > 5
    assert done == sorted(done)
    assert done[-1:] in ([], [1.0])
    if form in ("shown", "source"):
        shown = make_page(article, page.choices).paragraph(0).text if form == "shown" else text
        assert made.text == shown[5:-3]
    if form == "html":
        assert made.html.count("<span") == 1
        assert made.html.count("<ruby>") == sum(one is not None for one in pinyin[5:-3])


@given(st.text(alphabet="協調西安a，\n ", max_size=40), st.data())
def test_copies_of_parts_make_the_copy_of_the_whole(text, data):
    at = data.draw(st.integers(0, len(text)))
    page = make_page(Article(Source(text, "x"), text), Choices(script="hans"))
    whole = copied(page, 0, len(text)).text
    assert copied(page, 0, at).text + copied(page, at, len(text)).text == whole


@pytest.mark.speed
@pytest.mark.parametrize("form", FORMS)
def test_no_step_of_a_long_copy_is_felt(form):
    line = "為貫徹落實習近平總書記在東西部扶貧協作座談會上的重要講話精神，他們去了。"
    text = "\n".join([line * 5] * 1200)
    readings = tuple("yī" if c not in "，。\n" else None for c in text)
    words = tuple((at, at + 1) for at in range(len(text)))
    article = Article(
        Source(text, "x"), text, pinyin=readings, words=words, script=Detection("hant")
    )
    page = make_page(article, Choices(script="hans", ruby="pinyin"))
    steps = copying(page, 0, len(text), form)
    longest, before = 0.0, time.thread_time()
    for _ in steps:
        now = time.thread_time()
        longest, before = max(longest, now - before), now
    assert longest < 0.03
