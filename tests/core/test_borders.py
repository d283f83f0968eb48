import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.article import Article, Source
from reader.core.borders import border, near_word, paragraph_at

TEXT = "協調工作，很好。\n\n用Python 3寫。👍🏽好e\u0301"
WORDS = ((0, 2), (2, 4), (4, 5), (5, 7), (7, 8), (8, 9), (9, 10), (10, 11))


def article(text=TEXT, words=None):
    return Article(Source(text, "t"), text, words=words)


def walk(unit, step, words=None, text=TEXT):
    made, at, found = article(text, words), 0 if step > 0 else len(text), []
    while (moved := border(made, at, unit, step)) != at:
        found.append(moved)
        at = moved
    return found


def test_words_on_and_back():
    assert walk("word", 1, WORDS)[:5] == [2, 4, 7, 11, 17]
    assert walk("word", -1, WORDS)[-3:] == [5, 2, 0]


def test_without_words_each_hanzi_is_one_and_latin_letters_together():
    assert walk("word", 1)[:9] == [1, 2, 3, 4, 6, 7, 11, 17, 19]


def test_characters_keep_their_marks():
    assert walk("character", 1)[-4:] == [21, 23, 24, 26]


def test_paragraphs():
    assert walk("paragraph", 1) == [8, len(TEXT)]
    assert walk("paragraph", -1) == [10, 0]
    assert paragraph_at(TEXT, 9) == (9, 9)


def test_the_text():
    assert walk("text", 1) == [len(TEXT)]
    assert walk("text", -1) == [0]


def test_the_word_nearest_to_a_place():
    made = article(words=WORDS)
    assert near_word(made, 0, 8, 3) == (2, 4)
    assert near_word(made, 0, 8, 7) == (5, 7)
    assert near_word(made, 8, 9, 8) is None


@pytest.mark.parametrize("unit", ["character", "word", "sentence", "paragraph", "text"])
@given(st.text(alphabet="好a1。\n， \u0301\u200d👍🏽", max_size=30), st.integers(0, 30))
def test_every_step_goes_on_until_the_end(unit, text, position):
    made, at = article(text), min(position, len(text))
    on, back = border(made, at, unit, 1), border(made, at, unit, -1)
    assert at < on <= len(text) or at == on == len(text)
    assert 0 <= back < at or at == back == 0
