"""Laws of the one map."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.alignment import Alignment, Patch


@st.composite
def alignments(draw: st.DrawFn, length: int | None = None) -> Alignment:
    size = draw(st.integers(0, 30)) if length is None else length
    cuts = sorted(draw(st.lists(st.integers(0, size), max_size=10)))
    replacements, end = [], -1
    for start, stop in zip(cuts[::2], cuts[1::2], strict=False):
        if start <= end:
            continue
        replacements.append((start, stop, draw(st.integers(0, 4))))
        end = stop
    return Alignment.from_replacements(size, replacements)


@st.composite
def chains(draw: st.DrawFn) -> tuple[Alignment, Alignment]:
    first = draw(alignments())
    return first, draw(alignments(first.other_length))


@given(alignments())
def test_inverse_of_the_inverse_is_the_same_map(alignment: Alignment) -> None:
    assert alignment.inverse().inverse() == alignment
    assert alignment.inverse().other_length == alignment.length


@given(alignments())
def test_every_character_is_covered_by_its_way_there_and_back(alignment: Alignment) -> None:
    for at in range(alignment.length):
        start, end = alignment.forward_span(at, at + 1)
        assert 0 <= start <= end <= alignment.other_length
        if start < end:
            back_start, back_end = alignment.backward_span(start, end)
            assert back_start <= at < back_end


@given(alignments())
def test_positions_never_run_backwards(alignment: Alignment) -> None:
    carried = [alignment.forward(at) for at in range(alignment.length + 1)]
    assert carried == sorted(carried)
    assert carried[-1] == alignment.other_length
    assert carried == [alignment.inverse().backward(at) for at in range(alignment.length + 1)]


@given(chains())
def test_chained_maps_cover_what_the_two_maps_cover(chain: tuple[Alignment, Alignment]) -> None:
    first, second = chain
    both = first.then(second)
    assert (both.length, both.other_length) == (first.length, second.other_length)
    for at in range(first.length):
        start, end = first.forward_span(at, at + 1)
        if start == end:
            continue
        start, end = second.forward_span(start, end)
        whole_start, whole_end = both.forward_span(at, at + 1)
        assert whole_start <= start
        assert end <= whole_end


@given(alignments())
def test_chaining_with_identity_changes_nothing(alignment: Alignment) -> None:
    assert Alignment(alignment.length).then(alignment) == alignment
    assert alignment.then(Alignment(alignment.other_length)) == alignment


def test_removed_text_maps_to_the_place_where_it_stood() -> None:
    alignment = Alignment.from_replacements(6, [(2, 4, 0)])
    assert [alignment.forward(at) for at in range(7)] == [0, 1, 2, 2, 2, 3, 4]
    assert alignment.backward(2) == 4
    assert alignment.forward_span(1, 5) == (1, 3)


def test_inserted_text_belongs_to_no_character() -> None:
    alignment = Alignment.from_replacements(2, [(1, 1, 3)])
    assert alignment.forward_span(0, 1) == (0, 1)
    assert alignment.forward_span(1, 2) == (4, 5)
    assert alignment.backward(2) == 1


def test_minimal_keeps_only_what_changes_the_length() -> None:
    alignment = Alignment.from_replacements(6, [(0, 2, 2), (3, 4, 2)])
    assert not alignment.is_identity
    assert alignment.minimal().patches == (Patch(3, 4, 3, 5),)
    assert Alignment.from_replacements(3, [(0, 2, 2)]).is_identity


@pytest.mark.parametrize(
    "patches",
    [
        (Patch(2, 1, 2, 3),),
        (Patch(0, 2, 0, 1), Patch(1, 3, 1, 2)),
        (Patch(1, 2, 3, 4),),
        (Patch(4, 9, 4, 4),),
    ],
)
def test_what_is_no_map_is_refused(patches: tuple[Patch, ...]) -> None:
    with pytest.raises(ValueError, match=r"patch"):
        Alignment(5, patches)


def test_maps_that_do_not_meet_are_refused() -> None:
    with pytest.raises(ValueError, match="do not meet"):
        Alignment(3).then(Alignment(4))
