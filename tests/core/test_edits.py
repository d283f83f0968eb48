"""Laws of the edits: there, back, and one after the other."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.edits import (
    Edit,
    align_edits,
    apply_edits,
    carry_all_back,
    carry_all_on,
    carry_back,
    carry_on,
    compose_edits,
    revert_edits,
)

TEXTS = st.text("甲乙丙𠮷()a", max_size=16)


@st.composite
def edits_of(draw: st.DrawFn, text: str) -> list[Edit]:
    cuts = sorted(draw(st.lists(st.integers(0, len(text)), max_size=8)))
    edits: list[Edit] = []
    for start, end in zip(cuts[::2], cuts[1::2], strict=False):
        new = draw(st.text("丁戊x", max_size=3))
        if (edits and start <= edits[-1].end) or text[start:end] == new:
            continue
        edits.append(Edit(start, end, text[start:end], new, "kind", "reason", 0.9))
    return edits


@given(st.data())
def test_edits_lead_there_and_back(data: st.DataObject) -> None:
    text = data.draw(TEXTS)
    edits = data.draw(edits_of(text))
    clean = apply_edits(text, edits)
    assert revert_edits(clean, edits) == text
    assert align_edits(len(text), edits).other_length == len(clean)


@given(st.data())
def test_a_carried_position_is_the_alignments(data: st.DataObject) -> None:
    text = data.draw(TEXTS)
    edits = data.draw(edits_of(text))
    alignment = align_edits(len(text), edits)
    for at in range(len(text) + 1):
        assert carry_on(at, edits) == alignment.forward(at)
    everywhere = range(len(text) + 1)
    assert carry_all_on(everywhere, edits) == {at: carry_on(at, edits) for at in everywhere}
    for at in range(alignment.other_length + 1):
        assert carry_back(at, edits) == alignment.backward(at)


@given(st.data())
def test_composed_edits_do_what_both_do(data: st.DataObject) -> None:
    text = data.draw(TEXTS)
    first = data.draw(edits_of(text))
    middle = apply_edits(text, first)
    second = data.draw(edits_of(middle))
    both = compose_edits(text, first, second)
    clean = apply_edits(middle, second)
    assert apply_edits(text, both) == clean
    assert revert_edits(clean, both) == text
    assert all(edit.old != edit.new for edit in both)


def test_edits_that_touch_become_one_and_bear_both_reasons() -> None:
    first = [Edit(1, 2, "b", "xyz", "first", "one", 0.9)]
    second = [Edit(2, 3, "y", "", "second", "two", 0.8)]
    assert compose_edits("abc", first, second) == (
        Edit(1, 2, "b", "xz", "second", "one; two", 0.8),
    )


def test_edits_side_by_side_stay_apart() -> None:
    first = [Edit(1, 2, "b", "", "first", "one")]
    second = [Edit(1, 2, "c", "", "second", "two")]
    assert [edit.kind for edit in compose_edits("abc", first, second)] == ["first", "second"]


def test_what_takes_back_the_first_edit_is_no_edit() -> None:
    first = [Edit(0, 1, "a", "x", "first", "one")]
    second = [Edit(0, 1, "x", "a", "second", "two")]
    assert compose_edits("abc", first, second) == ()


def test_edits_that_do_not_fit_are_refused() -> None:
    with pytest.raises(ValueError, match="does not fit"):
        apply_edits("abc", [Edit(0, 1, "b", "", "kind", "reason")])
    with pytest.raises(ValueError, match="was not made"):
        revert_edits("abc", [Edit(0, 1, "b", "x", "kind", "reason")])


@given(st.data())
def test_one_walk_back_is_as_good_as_many(data: st.DataObject) -> None:
    text = data.draw(TEXTS)
    edits = data.draw(edits_of(text))
    length = len(apply_edits(text, edits))
    positions = sorted(data.draw(st.lists(st.integers(0, length), max_size=8)))
    assert carry_all_back(positions, edits) == [carry_back(at, edits) for at in positions]
