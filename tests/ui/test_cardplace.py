from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QSize

from reader.ui.words.place import place_beside, room_beside

AREA = QRect(8, 8, 1000, 700)


@given(st.integers(8, 940), st.integers(8, 600), st.integers(200, 600), st.integers(100, 900))
def test_a_card_never_covers_its_column(left, top, width, height):
    column = QRect(left, top, 54, 80)
    place = place_beside(column, AREA, QSize(width, height), 6)
    if place is None:
        assert room_beside(column, AREA, 6) < width
    else:
        assert AREA.contains(place)
        assert not place.intersects(column)
        assert place.width() == width
        assert room_beside(column, AREA, 6) >= width
