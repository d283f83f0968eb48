"""What is known of one word."""

from __future__ import annotations

import pytest

from reader.core.article import Annotation, Article, Source
from reader.core.chinese.cedict import Dictionary, compiled
from reader.core.lookup import look_up

LINES = (
    "廣州 广州 [Guang3 zhou1] /see 廣州市|广州市[Guang3 zhou1 Shi4]/",
    "廣州市 广州市 [Guang3 zhou1 Shi4] /Guangzhou/",
    "發 发 [fa1] /to send out/",
    "髮 发 [fa4] /hair/",
    "市長 市长 [shi4 zhang3] /mayor/",
)


@pytest.fixture
def dictionary(tmp_path):
    path = tmp_path / "cedict.tsv"
    path.write_bytes(compiled(LINES))
    made = Dictionary(path)
    yield made
    made.close()


def article(text, *annotations):
    return Article(Source(text, "x"), text, annotations=annotations)


def test_a_reference_is_followed(dictionary):
    look = look_up(article("在廣州工作"), 1, 3, dictionary)
    assert [entry.glosses[0] for entry in look.entries][-1] == "Guangzhou"
    assert (look.simplified, look.traditional) == ("广州", "廣州")


def test_parts_stand_in_where_there_is_no_entry(dictionary):
    look = look_up(article("廣州市長"), 0, 4, dictionary)
    assert look.entries == ()
    assert [word for word, _ in look.parts] == ["廣州市"]


def test_traditional_forms_come_from_the_dictionary_where_it_is_sure(dictionary):
    assert look_up(article("市长"), 0, 2, dictionary).traditional == "市長"
    assert look_up(article("发"), 0, 1, dictionary).traditional == "發"


def test_what_the_author_says_is_among_the_candidates(dictionary):
    text = "\n" * 3 + "年" * 150 + "州長" + "年" * 150
    at = text.index("長")
    look = look_up(article(text, Annotation(at, at + 1, "cháng", "author")), at - 1, at + 1)
    assert look.candidates[1][0].pinyin == "cháng"
    assert "author" in look.candidates[1][0].sources
    assert look.entries == look.parts == ()
