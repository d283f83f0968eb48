"""The matcher against a plain telling of the rule it follows."""

from __future__ import annotations

import re
from time import process_time

import hypothesis.strategies as st
import pytest
from hypothesis import given

from reader.core.chinese.matching import CharacterTable, Stage

SEPARATORS = re.compile(r"(\s+|[-，。])")


def by_the_rule(dictionaries, text):
    """Between separators: dictionary by dictionary, the longest first, then the leftmost."""

    def divide(piece, left):
        if not piece or not left:
            return piece
        words = left[0]
        for length in range(len(piece), 0, -1):
            for at in range(len(piece) - length + 1):
                word = piece[at : at + length]
                if word in words:
                    before, after = piece[:at], piece[at + length :]
                    return divide(before, left) + words[word] + divide(after, left)
        return divide(piece, left[1:])

    pieces = SEPARATORS.split(text)
    return "".join(divide(p, dictionaries) if n % 2 == 0 else p for n, p in enumerate(pieces))


small = st.text(alphabet="甲乙丙丁", min_size=1, max_size=4)
dictionaries = st.lists(
    st.dictionaries(small, st.text(alphabet="ABC", min_size=1, max_size=4), max_size=6),
    min_size=1,
    max_size=3,
)


@given(
    dictionaries=dictionaries,
    text=st.text(alphabet=["甲", "乙", "丙", "丁", "，", "\n", " ", "𠮷"], max_size=24),
)
def test_a_stage_follows_the_rule(dictionaries, text):
    result, alignment = Stage(dictionaries).apply(text)
    assert result == by_the_rule(dictionaries, text)
    assert (alignment.length, alignment.other_length) == (len(text), len(result))


def test_a_phrase_with_a_separator_never_matches():
    stage = Stage([{"甲．乙": "X", "甲": "A"}])
    assert stage.apply("甲．乙")[0] == "A．乙"


def test_a_separator_is_not_converted():
    assert Stage([{"，": ",", "甲": "A"}]).apply("甲，")[0] == "A，"


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
