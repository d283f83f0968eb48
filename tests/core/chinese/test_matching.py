"""The matcher against a plain telling of the rule it follows."""

from __future__ import annotations

from time import process_time

import hypothesis.strategies as st
import pytest
from hypothesis import given

from reader.core.chinese.matching import CharacterTable, Stage


def by_the_rule(dictionaries, text):
    """From left to right: the first dictionary with a word here gives its longest one."""
    pieces = []
    while text:
        for words in dictionaries:
            length = next((n for n in range(len(text), 0, -1) if text[:n] in words), 0)
            if length:
                pieces.append((length, words[text[:length]]))
                break
        else:
            pieces.append((1, text[0]))
        text = text[pieces[-1][0] :]
    return pieces


small = st.text(alphabet="甲乙丙丁", min_size=1, max_size=4)
entries = st.lists(
    st.dictionaries(small, st.text(alphabet="ABC", min_size=1, max_size=4), max_size=6),
    min_size=1,
    max_size=3,
)
texts = st.text(alphabet=["甲", "乙", "丙", "丁", "，", "\n", " ", "𠮷"], max_size=24)


@given(dictionaries=entries, text=texts)
def test_a_stage_follows_the_rule(dictionaries, text):
    result, alignment = Stage(dictionaries).apply(text)
    assert result == "".join(value for _, value in by_the_rule(dictionaries, text))
    assert (alignment.length, alignment.other_length) == (len(text), len(result))


@given(dictionaries=entries, words=st.sets(small, max_size=6), text=texts)
def test_a_phrase_does_not_reach_over_a_border(dictionaries, words, text):
    divide = Stage([{word: word for word in words}])
    result, _ = Stage(dictionaries).apply(text, lambda at: divide.part_at(text, at))
    parts: list[str] = []
    known, at = {word: word for word in words if len(word) > 1}, 0
    for length, _ in by_the_rule([known], text):
        piece = text[at : at + length]
        if length == 1 and parts and len(parts[-1]) and parts[-1] not in known and piece != "\n":
            parts[-1] += piece
        else:
            parts.append(piece)
        at += length
    for part in parts:
        expected = "".join(value for _, value in by_the_rule(dictionaries, part))
        assert result.startswith(expected)
        result = result.removeprefix(expected)
    assert result == ""


@given(dictionaries=entries, text=texts)
def test_all_words_are_given(dictionaries, text):
    merged = {key: key for words in dictionaries for key in words}
    spans = [(m.start, m.end) for m in Stage([merged]).matches(text)]
    expected, at = [], 0
    for length, _ in by_the_rule([merged], text):
        if text[at : at + length] in merged:
            expected.append((at, at + length))
        at += length
    assert spans == expected


@pytest.mark.parametrize(
    ("at", "span"), [(0, None), (1, (1, 3)), (2, (1, 3)), (3, (3, 5)), (5, None)]
)
def test_the_phrase_that_decides(at, span):
    stage = Stage([{"乙丙": "乙丙", "丙丁": "丙丁", "丁戊": "XY"}])
    assert stage.phrase_at("甲乙丙丁戊己", at) == span


def test_a_table_takes_the_first_dictionary():
    table = CharacterTable.of({"甲": "A"}, {"甲": "B", "乙": "C", "丙丁": "D"})
    assert "甲乙丙丁𠮷".translate(table) == "AC丙丁𠮷"


@pytest.mark.speed
def test_long_lines_are_linear():
    """Ten times the text takes about ten times as long, also where all phrases overlap."""
    stage = Stage([{"甲甲": "乙乙", "甲甲甲": "丙丙丙"}])

    def seconds(size):
        start = process_time()
        stage.apply("甲" * size)
        return process_time() - start

    assert seconds(200_000) < 40 * max(seconds(20_000), 0.02)
