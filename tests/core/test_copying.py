from reader.core.alignment import Alignment
from reader.core.article import Article, Source
from reader.core.chinese.conversion import Conversion
from reader.core.choices import Choices
from reader.core.copying import shown_text, text_with_pinyin
from reader.core.page import Page

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
