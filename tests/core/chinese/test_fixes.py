"""Readings that the reader decided."""

from __future__ import annotations

import pickle

from hypothesis import given
from hypothesis import strategies as st

from reader.core.chinese.fixes import NO_FIXES, Fixes

YINHANG = Fixes(words={"銀行": ("yín", "háng")})


def test_nothing_decided_changes_nothing():
    assert not NO_FIXES
    assert NO_FIXES.syllables("銀行") == {}


def test_a_word_is_found_in_both_scripts():
    assert YINHANG.syllables("银行與銀行") == {0: "yín", 1: "háng", 3: "yín", 4: "háng"}


def test_two_traditional_characters_are_not_taken_for_each_other():
    dry = Fixes(words={"乾燥": ("gān", "zào")})
    assert dry.syllables("乾燥、干燥") == {0: "gān", 1: "zào", 3: "gān", 4: "zào"}
    assert dry.syllables("幹燥") == {}


def test_a_word_must_end_where_words_end():
    text = "白銀行業"
    assert YINHANG.syllables(text) == {1: "yín", 2: "háng"}
    assert YINHANG.syllables(text, [(0, 2), (2, 4)]) == {}
    assert YINHANG.syllables(text, [(0, 1), (1, 2), (2, 3), (3, 4)]) == {1: "yín", 2: "háng"}


def test_a_single_character_waits_for_the_words():
    lead = Fixes(words={"率": ("shuài",)})
    assert lead.syllables("率團效率") == {}
    assert lead.syllables("率團效率", [(0, 1), (1, 2), (2, 4)]) == {0: "shuài"}


def test_the_longer_word_goes_first_and_a_place_before_both():
    fixes = Fixes({2: "xìng"}, {"銀行": ("yín", "háng"), "銀行家": ("yín", "x", "jiā")})
    assert fixes.syllables("大銀行家") == {1: "yín", 2: "xìng", 3: "jiā"}


def test_places_count_from_the_beginning_of_the_text():
    assert Fixes({12: "háng"}).syllables("銀行", None, 11) == {1: "háng"}
    assert Fixes({13: "háng"}).syllables("銀行", None, 11) == {}


@given(st.text("銀行银a\n", max_size=30), st.integers(0, 30))
def test_a_stretch_reads_as_the_whole_does(text, cut):
    fixes = Fixes({0: "yí", 3: "xíng"}, {"行": ("háng",), "銀銀": ("yín", "yín")})
    whole = fixes.syllables(text)
    before = fixes.syllables(text[:cut])
    after = {at + cut: said for at, said in fixes.syllables(text[cut:], None, cut).items()}
    if "銀銀" not in text and "银" not in text:
        assert before | after == whole


def test_fixes_travel_between_processes():
    YINHANG.syllables("銀行")
    there = pickle.loads(pickle.dumps(YINHANG))  # noqa: S301 - our own
    assert there.syllables("銀行") == {0: "yín", 1: "háng"}
