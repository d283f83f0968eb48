"""Letters and tones of a syllable."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.chinese.syllables import _table
from reader.core.chinese.tones import parse_syllable, parse_syllables, split_tone, with_tone

SYLLABLES = sorted({one for row in _table().values() for one in row.split(",")})


def test_every_syllable_comes_together_again():
    for syllable in SYLLABLES:
        assert with_tone(*split_tone(syllable)) == syllable


@given(st.sampled_from(SYLLABLES))
def test_a_syllable_may_be_typed_with_a_number(syllable):
    letters, tone = split_tone(syllable)
    assert parse_syllable(f"{letters}{tone}") == syllable
    assert parse_syllable(f" {letters.replace('ü', 'v').upper()}{tone}") == syllable
    assert parse_syllable(syllable) == syllable


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("lve4", "lüè"),
        ("nu:3", "nǚ"),
        ("shuai4", "shuài"),
        ("de", "de"),
        ("de5", "de"),
        ("r", None),
    ],
)
def test_ways_to_type(typed, read):
    assert parse_syllable(typed) == read


@pytest.mark.parametrize("typed", ["", "xyz", "shuai6", "shuai44", "行", "shuàii", "a b"])
def test_what_is_no_syllable(typed):
    assert parse_syllable(typed) is None


def test_several_syllables():
    assert parse_syllables("yin2 háng") == ("yín", "háng")
    assert parse_syllables("Xī'ān") == ("xī", "ān")
    assert parse_syllables("yin2 xyz") is None
    assert parse_syllables("  ") is None
