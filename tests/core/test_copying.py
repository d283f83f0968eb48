from reader.core.alignment import Alignment
from reader.core.article import Article, Entity, Source
from reader.core.chinese.conversion import Conversion
from reader.core.chinese.readings import read
from reader.core.choices import Choices
from reader.core.copying import pinyin_text, shown_text, text_with_pinyin
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
