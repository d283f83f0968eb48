"""Readings fade in and bars pulse; without motion nothing does, and nothing ever moves."""

from __future__ import annotations

from dataclasses import replace

from reader.core.choices import Choices
from reader.core.page import Page
from reader.ui.look.page_look import look_for
from reader.ui.look.theme import THEMES
from reader.ui.pageview.look import Look
from reader.ui.pageview.motion import FADE, PULSE
from reader.ui.settings import Settings

STILL = replace(Look(), bars=True)
MOVING = replace(Look(), bars=True, motion=True)


def picture(view):
    return view.viewport().grab().toImage()


def unread(desk):
    book = desk(read=False)
    return Page(book.article, Choices(ruby="pinyin"), book.page()._convert, lambda text: None)


def test_readings_are_seen_at_once_and_fade_in(view, desk, qtbot):
    book = desk()
    view.set_look(MOVING)
    view.set_page(book.page("none"))
    view.set_page(book.page("pinyin"), keep=True)
    first = view._motion.strength
    assert 0.3 < first < 1
    qtbot.waitUntil(lambda: view._motion.strength == 1.0, timeout=2000)
    assert not view._motion._frames.isActive()
    assert FADE <= 0.12
    done = picture(view)
    view.set_look(STILL)
    view.set_page(book.page("none"), keep=True)
    view.set_page(book.page("pinyin"), keep=True)
    assert view._motion.strength == 1.0
    assert picture(view) == done


def test_bars_stand_where_readings_will_be(view, desk):
    page = unread(desk)
    view.set_look(replace(STILL, bars=False))
    view.set_page(page)
    bare = picture(view)
    view.set_look(STILL)
    assert picture(view) != bare
    assert not view._motion._pulse.isActive()


def test_bars_pulse_until_all_is_read(view, desk, qtbot):
    view.set_look(MOVING)
    view.set_page(unread(desk))
    one = view._motion.wait(MOVING)
    qtbot.wait(round(1000 * PULSE / 3))
    assert abs(view._motion.wait(MOVING) - one) > 0.02
    assert view._motion._pulse.isActive()
    view.set_page(desk().page("pinyin"))
    qtbot.waitUntil(lambda: not view._motion._pulse.isActive(), timeout=3000)


def test_less_motion_is_a_setting(qapp):
    assert not look_for(THEMES["light"], Settings(reduced_motion=True)).motion
    assert look_for(THEMES["light"], Settings(reduced_motion=True)).bars
