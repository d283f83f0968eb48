"""Places that are remembered stand where they stood, whatever was cleaned."""

from __future__ import annotations

from types import SimpleNamespace

from hypothesis import given
from hypothesis import strategies as st

from reader.core.edits import Edit, apply_edits
from reader.library import Position
from reader.ui.places.anchors import Anchors, anchored, clean_place, source_place


def article(text, starts):
    edits, last = [], -1
    for start in sorted(set(starts)):
        if start > last and start + 2 <= len(text):
            edits.append(Edit(start, start + 2, text[start : start + 2], "", "noise", "why"))
            last = start + 1
    return SimpleNamespace(
        source=SimpleNamespace(text=text), edits=tuple(edits), text=apply_edits(text, edits)
    )


TEXTS = st.text("天地玄黃宇宙洪荒\n", min_size=4, max_size=60)
STARTS = st.lists(st.integers(0, 58), max_size=10)


@given(text=TEXTS, starts=STARTS, at=st.integers(0, 60))
def test_a_place_comes_back_to_its_character(text, starts, at):
    made = article(text, starts)
    at = min(at, len(made.text))
    place = anchored(made, at)
    assert made.source.text.startswith(place.quote, place.offset)
    assert clean_place(made, place) == at
    kept = Anchors()
    assert kept.anchored(made, at) == place
    assert kept.clean_places(made, [(place.offset, place.quote)]) == [at]


@given(text=TEXTS, before=STARTS, after=STARTS, places=st.lists(st.integers(0, 60), max_size=8))
def test_places_follow_another_cleaning(text, before, after, places):
    one, other, kept = article(text, before), article(text, after), Anchors()
    marks = [kept.anchored(one, min(at, len(one.text))) for at in places]
    pairs = [(mark.offset, mark.quote) for mark in marks]
    found = kept.clean_places(other, pairs)
    assert found == [clean_place(other, mark) for mark in marks]
    assert all(0 <= at <= len(other.text) for at in found)


@given(text=TEXTS, added=st.integers(1, 300))
def test_a_quote_that_moved_is_found_near_where_it_was(text, added):
    quote = "日月盈昃辰宿列張"
    moved = article("囗" * added + text + quote, [])
    assert source_place(moved, len(text), quote) == added + len(text)
    gone = Position(10_000, "不見了")
    assert source_place(moved, gone.offset, gone.quote) == len(moved.source.text)
