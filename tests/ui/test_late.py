"""What arrives late looks like what was there from the start."""

from __future__ import annotations

from array import array
from itertools import accumulate, pairwise

from hypothesis import given
from hypothesis import strategies as st

from reader.ui.texts.late import LateReadings, WordSpans, divided_anew

SYLLABLES = st.one_of(st.none(), st.sampled_from(["wèi", "guàn", "de"]))
LINES = st.lists(st.lists(SYLLABLES, max_size=5), min_size=1, max_size=6)


def late(lines: list[list[str | None]], arrived: set[int]) -> LateReadings:
    spans, start = [], 0
    for line in lines:
        spans.append((start, start + len(line)))
        start += len(line) + 1
    readings = LateReadings(spans)
    for number in arrived:
        readings.arrive(number, " ".join(s or "" for s in lines[number]))
    return readings


@given(LINES)
def test_all_arrived_is_the_whole_tuple(lines: list[list[str | None]]) -> None:
    whole: list[str | None] = []
    for line in lines:
        whole += [*line, None]
    whole.pop()
    readings = late(lines, set(range(len(lines))))
    assert list(readings) == whole
    assert readings[:] == tuple(whole)
    assert readings[1:-1] == tuple(whole)[1:-1]
    assert len(readings) == len(whole)


def test_a_line_that_is_not_read_is_empty() -> None:
    readings = late([["yī"], ["èr", "sān"]], {0})
    assert readings[0:1] == ("yī",)
    assert readings[2:4] == ()
    assert readings[2] is None
    assert readings[0:4] == ("yī", None, None, None)
    assert readings.has(0)
    assert not readings.has(1)


def test_word_spans_are_their_borders() -> None:
    words = WordSpans(array("i", [0, 2, 3, 7]))
    assert list(words) == [(0, 2), (2, 3), (3, 7)]
    assert words[1:] == ((2, 3), (3, 7))
    assert len(WordSpans(array("i", [0]))) == 0


def test_only_lines_that_stay_the_same_are_taken_over() -> None:
    look = late([["yī"], ["èr", "sān"], ["sì"]], {0, 1, 2})
    whole = late([["yī"], ["èr", "sān"], ["sì", "wǔ"]], set())
    whole.take_over(look, 6)
    assert whole[0:1] == ("yī",)
    assert whole[2:4] == ("èr", "sān")
    assert not whole.has(2)


def test_corrections_outlast_what_arrives() -> None:
    readings = late([["yī"], ["rèn", "xué"]], set())
    assert readings.correct({2: "rén"}) == [1]
    readings.arrive(1, "rèn xué")
    assert readings[2:4] == ("rén", "xué")
    assert readings[2] == "rén"


@given(
    st.lists(st.integers(1, 4), min_size=1, max_size=8),
    st.lists(st.tuples(st.integers(0, 20), st.integers(1, 6)), max_size=4),
)
def test_words_of_ones_own_stand_and_all_words_tile_the_text(
    lengths: list[int], wishes: list[tuple[int, int]]
) -> None:
    ends = list(accumulate(lengths))
    words = list(pairwise([0, *ends]))
    own = [(start, min(start + length, ends[-1])) for start, length in wishes if start < ends[-1]]
    made = list(divided_anew(words, own))
    assert [word[0] for word in made] == [0, *(word[1] for word in made[:-1])]
    assert made[-1][1] == ends[-1]
    assert not own or own[-1] in made
