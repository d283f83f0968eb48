"""What is written on covers and under them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.library import About, Document, Shelved
from reader.ui.shelf.entry import written


def entry(name="/a/book.txt", title=None, **about):
    return Shelved(Document("d", name, title, 1.0), About(**about))


@pytest.mark.parametrize(
    ("given_", "title", "first", "second", "seal"),
    [
        (entry(title="故鄉", author="魯迅", published="1921"), "故鄉", "魯迅", "1921", "魯迅"),
        (entry(title="故鄉", source="新青年"), "故鄉", "新青年", "book.txt", "新青年"),
        (
            entry(
                title="廣州國資委 · 2018-03-28",
                source="廣州國資委",
                published="2018-03-28",
                opening="為貫徹落實",
            ),
            "廣州國資委",
            "2018-03-28",
            "為貫徹落實",
            "",
        ),
        (entry("/a/紅樓夢.txt", "紅樓夢.txt", opening="此開卷"), "紅樓夢", "紅樓夢.txt", "", ""),
        (entry("/a/x1.txt", "x1.txt", opening="我冒了嚴寒，回到"), "我冒了嚴寒", "x1.txt", "", ""),
        (entry("", None, opening="今天天气不错，我们"), "今天天气不错", "", "", ""),
        (entry("https://a.cn/news/1.html", "新聞"), "新聞", "a.cn · 1.html", "", ""),
        (entry("/a/x1.txt", "x1.txt"), "x1", "x1.txt", "", ""),
        (entry(title="書", author="Lu Xun"), "書", "Lu Xun", "book.txt", ""),
    ],
)
def test_the_cover_bears_the_title_and_the_rest_stands_below(given_, title, first, second, seal):
    words = written(given_)
    assert (words.title, words.first, words.second) == (title, first, second)
    assert words.seal == seal


WORDS = st.text(st.characters(codec="utf-8"), max_size=12)


ABOUTS = st.builds(About, source=WORDS, author=WORDS, published=WORDS, opening=WORDS)


@given(document=st.builds(Document, st.just("d"), WORDS, st.none() | WORDS), about=ABOUTS)
def test_nothing_under_a_cover_repeats_it(document, about):
    words = written(Shelved(document, about))
    assert words.title not in (words.first, words.second) or not words.title
    assert words.first != words.second or not words.first
    assert len(words.seal) <= 4


def test_texts_of_one_author_are_one_series():
    one, other = entry(title="故鄉", author="魯迅"), entry(title="藥", author="魯迅")
    assert written(one).series == written(other).series
