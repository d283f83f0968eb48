"""Surnames that are read otherwise than the same characters elsewhere."""

from __future__ import annotations

import pytest

from reader.core.analyse.naming import choose_surnames, read_surnames
from reader.core.article import (
    Annotation,
    Article,
    Candidate,
    DoubtfulReading,
    Entity,
    Source,
)
from reader.core.pipeline import analyse


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("任學鋒", {5: "rén"}),
        ("单田芳", {5: "shàn"}),
        ("尉遲恭", {5: "yù", 6: "chí"}),
        ("王一民", {}),
        ("仇", {}),
        ("任·约翰·史密斯", {}),
    ],
)
def test_surnames_are_read_as_such(name, wanted):
    assert read_surnames([Entity(5, 5 + len(name), "PERSON", name)]) == wanted


def test_only_people_have_surnames_and_the_author_knows_better():
    place = Entity(0, 2, "LOCATION", "任丘")
    person = Entity(3, 6, "PERSON", "任学锋")
    assert read_surnames([place]) == {}
    assert read_surnames([person], [Annotation(3, 4, "rèn", "author")]) == {}


def test_the_whole_analysis_reads_names_as_names():
    article = Article(Source("", "test"), "市委書記任學鋒說,他的任務很重。")
    for fields in ({"pinyin"}, {"pinyin", "entities"}):
        made = analyse(article, fields)
        assert made.pinyin is not None
        assert (made.pinyin[4], made.pinyin[11]) == ("rén", "rèn")


def test_a_doubt_about_a_surname_is_settled_by_the_name():
    doubt = DoubtfulReading(3, 4, "dān", (Candidate("dān", ("dictionary",), 0.9),))
    other = DoubtfulReading(7, 8, "zhǎng", ())
    settled = choose_surnames([doubt, other], {3: "shàn"})
    assert settled[0].chosen == "shàn"
    assert [c.pinyin for c in settled[0].candidates] == ["shàn", "dān"]
    assert settled[1] is other
