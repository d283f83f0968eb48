from __future__ import annotations

import json
import pickle

from hypothesis import given
from hypothesis import strategies as st

from reader.core.errors import NotFound, WriteError
from reader.core.wording import Sentence, filled, joined


def test_a_sentence_is_its_english_text() -> None:
    sentence = Sentence("%1: it holds more than %2 files", "a.zip", 10_000)
    assert sentence == "a.zip: it holds more than 10,000 files"
    assert json.loads(json.dumps([sentence])) == ["a.zip: it holds more than 10,000 files"]
    assert (sentence.template, sentence.values) == (
        "%1: it holds more than %2 files",
        ("a.zip", 10_000),
    )


@given(st.lists(st.text() | st.integers(), max_size=9), st.text())
def test_pickled_it_stays_what_it_is(values: list[str | int], inner: str) -> None:
    sentence = Sentence("%1 %2 %3 %4", Sentence("(%1)", inner), *values)
    again = pickle.loads(pickle.dumps(sentence))  # noqa: S301 - our own
    assert (again, again.template) == (sentence, sentence.template)
    assert isinstance(again.values[0], Sentence)
    assert again.values == sentence.values


@given(st.text(), st.text())
def test_what_stands_in_a_value_is_left_as_it_is(one: str, two: str) -> None:
    assert filled("<%1|%2>", one, two) == f"<{one}|{two}>"
    assert filled("%1 of %2") == "%1 of %2"


def test_an_error_carries_its_sentence_through_a_pickle() -> None:
    error = WriteError("%1: %2", "/a", Sentence("the disk is full"))
    again = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own
    assert type(again) is WriteError
    assert str(again) == again.sentence == "/a: the disk is full"
    assert isinstance(again.sentence, Sentence)
    assert isinstance(again.sentence.values[1], Sentence)
    whole = Sentence("there is no such file")
    assert NotFound(whole).sentence is whole


def test_reasons_are_joined_once_each() -> None:
    a, b, c = (Sentence(text) for text in "ABC")
    assert joined([a, b, a, c]) == "A; B; C"
    assert joined([a, a]) is a
    assert joined([a, b]).template == "%1; %2"
