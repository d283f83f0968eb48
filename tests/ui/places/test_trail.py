"""The way through a text behaves as that of a web browser."""

from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from reader.library import Position
from reader.ui.places.trail import MOST, Trail

PLACES = st.integers(0, 5).map(lambda offset: Position(offset, ""))
MOVES = st.lists(
    st.one_of(st.tuples(st.just("jump"), PLACES), st.just(("back",)), st.just(("forward",))),
    max_size=60,
)


@given(moves=MOVES)
def test_back_and_forward_take_each_other_back(moves):
    trail, here = Trail(), Position(0, "")
    for move in moves:
        if move[0] == "jump":
            trail.leave(here)
            here = move[1]
            assert not trail.ahead
        elif move[0] == "back":
            place = trail.back(here)
            if place is not None:
                assert place != here
                assert trail.forward(place) == here
                assert trail.back(here) == place
                here = place
        else:
            place = trail.forward(here)
            here = place or here
    for side in (trail.behind, trail.ahead):
        assert all(a != b for a, b in itertools.pairwise(side))


def test_going_all_the_way_back_ends_where_one_began():
    trail = Trail()
    places = [Position(at, "") for at in range(5)]
    for place in places[:-1]:
        trail.leave(place)
    here, seen = places[-1], []
    while (place := trail.back(here)) is not None:
        here = place
        seen.append(here)
    assert seen == places[-2::-1]
    while (place := trail.forward(here)) is not None:
        here = place
    assert here == places[-1]


def test_a_very_long_way_is_forgotten_at_its_beginning():
    trail = Trail()
    for at in range(MOST + 50):
        trail.leave(Position(at, ""))
    assert len(trail.behind) == MOST
    assert trail.behind[0].offset == 50
