from __future__ import annotations

import itertools

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from reader.ui.pageview.underline import Stroke, underline

KINDS = ("PERSON", "ORGANIZATION", "LOCATION", "DATE", "QUANTITY")
RED = QColor("#ff0000")


def draw(kind, *, begins=True, finishes=True, width=100.0):
    image = QImage(120, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    underline(painter, kind, RED, Stroke(10.0, 10.0 + width, 10.0, 25.0, begins, finishes))
    painter.end()
    return image


def inked(image, x, y):
    return image.pixelColor(x, y).green() < 200


def rows(image):
    return [y for y in range(20) if any(inked(image, x, y) for x in range(120))]


def test_every_kind_has_a_shape_of_its_own(qapp):
    pictures = [draw(kind) for kind in KINDS]
    for i, one in enumerate(pictures):
        assert all(one != other for other in pictures[:i])
    assert draw("TIME") == draw("DATE")
    assert draw("MONEY") == draw("PERCENT") == draw("QUANTITY")


def test_a_person_has_one_whole_line_and_an_organisation_two(qapp):
    person, organisation = draw("PERSON"), draw("ORGANIZATION")
    assert all(inked(person, x, 10) for x in range(11, 109))
    assert len(rows(person)) == 2
    assert rows(organisation) == [10, 13]


@pytest.mark.parametrize("kind", ["LOCATION", "DATE"])
def test_places_and_dates_have_gaps_and_end_with_ink(qapp, kind):
    image = draw(kind)
    inks = [inked(image, x, 10) or inked(image, x, 11) for x in range(10, 110)]
    assert sum(a != b for a, b in itertools.pairwise(inks)) > 8
    assert inks[0] or inks[1]
    assert inks[-1] or inks[-2]


def test_a_bracket_is_closed_only_where_the_name_ends(qapp):
    whole, opened = draw("QUANTITY"), draw("QUANTITY", finishes=False)
    assert inked(whole, 109, 9)
    assert inked(opened, 10, 9)
    assert not inked(opened, 109, 9)


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_leaves_its_place(qapp, kind):
    for width in (1.5, 7.0, 100.0):
        image = draw(kind, width=width)
        for y in rows(image):
            assert 6 <= y <= 16
            assert not any(inked(image, x, y) for x in range(8))
            assert not any(inked(image, x, y) for x in range(14 + int(width), 120))
    assert not rows(draw(kind, width=0.5))
