"""Small means: small forms, lost indents, pictures, borders of words, the edges of a page."""

from __future__ import annotations

import pytest

from reader.core.article import Source
from reader.core.clean import clean
from reader.core.clean.borders import share_of_words, splits_word
from reader.core.clean.dates import find_date
from reader.core.clean.mojibake import find_mojibake

BODY = "城东的旧车站去年停用以后，一直空着。今年春天，区里把它改成了菜市场。"


def cleaning(text):
    return clean(Source(text, "test"))


@pytest.mark.parametrize(
    ("dirty", "plain", "kind"),
    [
        ("天冷了﹐水結冰了﹔路也滑﹐慢慢走﹗", "天冷了，水結冰了；路也滑，慢慢走！", "small_form"),
        (f"??{BODY}\n??{BODY}", f"{BODY}\n{BODY}", "lost_indent"),
        (f"????{BODY}", BODY, "lost_indent"),
        ("这个公⭐司的经🔱理昨天到车❌站接人", "这个公司的经理昨天到车站接人", "injected_emoji"),
        ("他说：&ldo;好。&rdo;", "他说：“好。”", "html_reference"),
        ("他说：&ldquo好。&rdquo；", "他说：“好。”", "html_reference"),
        (f"{BODY}\n- 返回 -\n第3页/共5页", f"{BODY}\n- 返回 -", "paging"),
        (f"首页 > 新闻 > 正文\n{BODY}", BODY, "chrome"),
    ],
)
def test_dirt_goes_by_its_kind(dirty, plain, kind):
    made = cleaning(dirty)
    assert made.text == plain
    assert {edit.kind for edit in made.edits} == {kind}


def test_one_small_form_is_a_suggestion():
    made = cleaning("这里有一个﹐别的都没有。")
    assert made.edits == ()
    assert [edit.kind for edit in made.suggestions] == ["small_form"]


def test_pictures_behind_phrases_are_the_authors():
    text = "今天去爬山⛰️山顶真美🌥️下山腿软😂回家睡觉💤"
    assert cleaning(text).text == text


def test_a_button_in_the_middle_of_a_text_stays():
    lines = [f"{number}．{BODY}" for number in range(9)]
    text = "\n".join([*lines, "返回顶部", *lines])
    assert cleaning(text).text == text
    assert cleaning(f"{text}\n返回顶部").text == text


def test_words_have_no_border_inside():
    text = "我们在公司上班"
    assert splits_word(text, 4, 4)
    assert not splits_word(text, 3, 3)
    assert not splits_word("公", 1, 1)
    assert share_of_words("我们在公司上班") > share_of_words("鐨涓銆浜鍥鍦鏄")
    assert share_of_words("") == 0


@pytest.mark.parametrize(
    ("text", "written", "read"),
    [
        ("我們明天上午在學校門口等你們", "big5", "gb18030"),
        ("渔民说，禁渔期过后，近海的鱼明显多了起来。", "gbk", "big5hkscs"),
        ("山里的图书馆和老街", "utf-8", "latin-1"),
        ("父親的木工房", "utf-8", "gb18030"),
    ],
)
def test_hanzi_read_wrongly_are_read_again(text, written, read):
    wrong = text.encode(written).decode(read)
    assert cleaning(wrong).text == text
    assert find_mojibake(text) is None


@pytest.mark.parametrize(
    ("written", "iso"),
    [
        ("民國103年2月24日", "2014-02-24"),
        ("中华民国九十年", None),
        ("2018年3月28日 星期三 09:05", "2018-03-28T09:05"),
        ("2018年3月28日下午3:20", "2018-03-28T15:20"),
        ("2018-03-28T09:05:07+08:00", "2018-03-28T09:05:07"),
        ("18-03-28", None),
    ],
)
def test_more_dates_become_iso(written, iso):
    assert find_date(written) == iso


def test_a_year_of_two_figures_counts_where_a_label_says_so():
    assert find_date("18-03-28", short=True) == "2018-03-28"
    assert find_date("99-03-28", short=True) == "1999-03-28"
