"""Tens of thousands of names in the sidebar: nothing holds the window."""

from __future__ import annotations

import gc
import time
from itertools import product

import pytest
from PySide6.QtWidgets import QApplication

from reader.core.article import Article, Entity, Source
from reader.core.choices import Choices
from reader.core.pipeline import make_page
from reader.ui.app import spare_collections
from reader.ui.names.sidebar import Sidebar

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")

LONGEST_HOLD = 0.05
"""Seconds of the processor; the program's own settings of Python's collector are in force."""
SURNAMES = "趙錢孫李周吳鄭王馮陳褚衛蔣沈韓楊朱秦許何呂張孔曹嚴華金魏陶姜"
GIVEN = "一民學鋒近平卓韻燕萍偉強震文華秀英建國志明麗娟海濤雪梅"


def article_of_names(count=24_000):
    names = ["".join(parts) for parts in product(SURNAMES, GIVEN, GIVEN)]
    names = (names * (count // len(names) + 1))[:count]
    kinds = ("PERSON", "ORGANIZATION", "LOCATION", "QUANTITY")
    lines, entities, at = [], [], 0
    for number, name in enumerate(names):
        entities.append(Entity(at, at + 3, kinds[number % 4], name))
        line = f"{name}說。" + ("\n" if number % 50 == 49 else "")
        lines.append(line)
        at += len(line)
    text = "".join(lines)
    pinyin = tuple("yī" if c > "\u3100" else None for c in text)
    return Article(Source(text, "x"), text, entities=tuple(entities), pinyin=pinyin)


class Clock:
    """Turns the loop as Qt does, and keeps the longest turn in seconds of the processor."""

    def __init__(self):
        self.longest = 0.0

    def run(self, until, act=lambda: None):
        before = time.thread_time()
        act()
        self.longest = max(self.longest, time.thread_time() - before)
        end = time.monotonic() + 30
        while not until() and time.monotonic() < end:
            before = time.thread_time()
            QApplication.processEvents()
            self.longest = max(self.longest, time.thread_time() - before)
        assert until()


@pytest.fixture
def _spared():
    thresholds = gc.get_threshold()
    spare_collections()
    yield
    gc.unfreeze()
    gc.set_threshold(*thresholds)


@pytest.mark.speed
@pytest.mark.usefixtures("_spared")
def test_twenty_thousand_names_hold_nothing(qtbot):
    article = article_of_names()
    page = make_page(article, Choices())
    sidebar = Sidebar()
    qtbot.addWidget(sidebar)
    sidebar.resize(304, 800)
    sidebar.show()
    clock = Clock()
    people = sidebar.groups["person"]

    def named():
        return sum(len(group.names) for group in sidebar.groups.values())

    clock.run(lambda: named() > 15_000, lambda: sidebar.show_text(article, page))
    clock.run(lambda: people.is_full, people.more.click)
    assert people.list.model().rowCount() > 4_000
    bar = sidebar._scroll.verticalScrollBar()
    clock.run(lambda: bar.maximum() > 100_000)
    for part in range(20):
        clock.run(lambda: True, lambda part=part: bar.setValue(bar.maximum() * part // 20))
    for order in ("count", "pinyin", "text"):
        clock.run(
            lambda: not sidebar._slices.is_busy("order"),
            lambda order=order: sidebar.sort("person", order),
        )
    for query, most in (("王一", 200), ("yiyi", 99_999), ("", 99_999)):
        clock.run(
            lambda most=most: (
                not sidebar._slices.is_busy("filter") and 0 < len(people.names) <= most
            ),
            lambda query=query: sidebar.field.setText(query),
        )
    clock.run(lambda: True, lambda: sidebar.set_current(people.names[-1].best))
    assert sidebar.name_of(people.names[-1].best) is people.names[-1]
    assert clock.longest < LONGEST_HOLD, clock.longest
