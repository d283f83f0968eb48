"""The word at a place."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.core.article import Article, Source
from reader.core.words import next_word, word_at

TEXT = "他2016年在廣州市工作。"
WORDS = ((0, 1), (1, 5), (5, 6), (6, 7), (7, 10), (10, 12), (12, 13))


def article(words=WORDS):
    return Article(Source(TEXT, "x"), TEXT, words=words)


def test_the_word_that_holds_a_place():
    assert word_at(article(), 8) == (7, 10)
    assert word_at(article(None), 8) == (8, 9)
    assert word_at(article(), 12) is None
    assert word_at(article(), 2) is None
    assert word_at(article(), 99) is None


@given(st.integers(-2, 20))
def test_steps_go_through_all_words_of_hanzi(start):
    there, at = [], start
    while (span := next_word(article(), at, 1)) is not None:
        there.append(span)
        at = span[1]
    back, at = [], len(TEXT)
    while (span := next_word(article(), at, -1)) is not None and span[1] > max(0, start):
        back.append(span)
        at = span[0] - 1
    assert there == back[::-1]
