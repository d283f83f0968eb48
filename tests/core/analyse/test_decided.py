"""The reader's decisions laid over the other sources."""

from __future__ import annotations

from reader.core.analyse.decided import USER, believed, decide
from reader.core.article import Article, Candidate, DoubtfulReading, Source
from reader.core.chinese.fixes import Fixes
from reader.core.decisions import Decisions
from reader.core.pipeline import analyse

DOUBT = DoubtfulReading(
    3,
    4,
    "zhǎng",
    (Candidate("zhǎng", ("dictionary",), 0.9), Candidate("cháng", ("injected",), 0.05)),
)


def test_a_decision_ends_a_doubt_and_keeps_what_others_say():
    (settled,) = decide([DOUBT], {3: "cháng"}, {})
    assert settled.chosen == "cháng"
    assert settled.candidates[0] == Candidate("cháng", (USER, "injected"), 1.0)
    assert settled.candidates[1] == DOUBT.candidates[0]
    assert settled.is_settled
    assert not DOUBT.is_settled


def test_a_decision_for_what_was_chosen_anyway_also_ends_the_doubt():
    (settled,) = decide([DOUBT], {3: "zhǎng"}, {})
    assert settled.candidates[0].sources == (USER, "dictionary")


def test_a_place_that_nobody_doubted_is_listed_when_it_is_read_otherwise():
    assert decide([], {1: "rèn"}, {1: "rèn"}) == ()
    (made,) = decide([], {1: "rén"}, {1: "rèn"})
    assert [one.pinyin for one in made.candidates] == ["rén", "rèn"]


def test_doubts_stay_in_order():
    made = decide([DOUBT], {1: "rén", 9: "dé"}, {1: "rèn", 9: "de"})
    assert [one.start for one in made] == [1, 3, 9]


def test_analysis_reads_as_the_reader_decided():
    article = Article(Source("他在銀行工作。", "x"), "他在銀行工作。")
    fixes = Fixes({5: "zuó"}, {"银行": ("yín", "xíng")})
    made = analyse(article, {"pinyin", "readings"}, Decisions(readings=fixes))
    assert made.pinyin is not None
    assert made.pinyin[2:6] == ("yín", "xíng", "gōng", "zuó")
    sources = {doubt.start: doubt.candidates[0].sources for doubt in made.readings or ()}
    assert {at for at, said in sources.items() if USER in said} == {2, 3, 5} - (
        {2} if 2 not in sources else set()
    )
    assert analyse(article, {"pinyin"}).pinyin != made.pinyin


def test_what_is_read_stands_first_among_the_candidates():
    known = DOUBT.candidates
    assert believed(known, "cháng", is_decided=True)[0].sources == (USER, "injected")
    assert believed(known, "cháng", is_decided=False)[0].sources == ("injected",)
    assert believed(known, "zhāng", is_decided=True)[0].sources == (USER,)
    assert believed(known, "zhāng", is_decided=False)[0].sources == ("surname",)
    assert len(believed(known, "zhāng", is_decided=False)) == 3
    assert believed(known, None, is_decided=False) == known
    possible = (known[0], Candidate("zhàng", ("character",), 0.01))
    assert believed(possible, "zhàng", is_decided=False)[0].sources == ("surname",)
    assert believed(possible[1:], "zhàng", is_decided=False)[0].sources == ("character",)
