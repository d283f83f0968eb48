"""Covers: titles of every kind have room, or say that they have not."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QColor

from reader.ui.look.theme import THEMES
from reader.ui.shelf.cover import COVER, Covers
from reader.ui.shelf.entry import Written


def cover(title, seal="", theme="light", scale=1.0):
    words = Written(title, "", "", seal, "series", "")
    return Covers().cover(words, "hant", THEMES[theme], scale)


@pytest.fixture(autouse=True)
def _application(qapp):
    return qapp


@pytest.mark.parametrize(
    ("title", "whole"),
    [
        ("故鄉", True),
        ("論語·學而", True),
        ("中共中央关于进一步全面深化改革、推进中国式现代化的决定", True),
        ("2016年9月份以來", True),
        ("The Old Man and the Sea", True),
        ("長" * 80, False),
        ("x" * 200, True),  # one word is cut by itself
        ("", True),
        (" ", True),
    ],
)
def test_a_title_has_room_or_says_so(title, whole):
    assert cover(title)[1] is whole


@settings(max_examples=60)
@given(title=st.text(max_size=120), seal=st.text("魯迅朱自清", max_size=4))
def test_any_title_is_drawn(title, seal):
    for scale in (1.0, 2.0):
        picture, _ = cover(title, seal, "dark", scale)
        assert picture.size() == COVER * scale


def test_covers_are_kept_until_the_colours_change():
    covers = Covers()
    words = Written("故鄉", "", "", "魯迅", "魯迅", "")
    first, _ = covers.cover(words, "hant", THEMES["light"], 1.0)
    assert covers.cover(words, "hant", THEMES["light"], 1.0)[0].cacheKey() == first.cacheKey()
    assert covers.is_known(words, "hant", 1.0)
    covers.forget()
    assert not covers.is_known(words, "hant", 1.0)
    dark, _ = covers.cover(words, "hant", THEMES["dark"], 1.0)
    assert dark.toImage() != first.toImage()


def luminance(colour):
    def part(value):
        value /= 255
        return value / 12.92 if value <= 0.03928 else ((value + 0.055) / 1.055) ** 2.4

    return (
        0.2126 * part(colour.red()) + 0.7152 * part(colour.green()) + 0.0722 * part(colour.blue())
    )


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_titles_and_seals_stand_out(theme):
    paper = QColor("#E9E2D3") if theme == "dark" else QColor("#FBF7EC")
    for ink in (QColor("#241D14"), QColor("#A8392A")):
        light, dark = sorted((luminance(paper), luminance(ink)), reverse=True)
        assert (light + 0.05) / (dark + 0.05) >= 4.5
