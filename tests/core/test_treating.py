"""The reader has the last word: what is made, what waits, what is carried over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from reader.core.choices import Choices
from reader.core.cleanrules import CleanRule, rule_lines
from reader.core.edits import apply_edits, moved, revert_edits
from reader.core.pipeline import carried_out, clean_source
from reader.core.source import from_text
from reader.core.treating import decided, treat, usable, with_rules

if TYPE_CHECKING:
    import random

DIRTY = (
    "市文(wen)化(hua)局局長(chang)周敏(min)說,圖書館去年新添(tian)3000冊書(次)。\n"
    "周敏(min)還說,文(wen)化(hua)局將在5月20日舉辦讀(du)書會,市民(min)可以免費參(can)加。\n"
    "小編推薦:點這裡看更多好文\n"
)
GLOSSED = "他姓仇(qiú)，不是仇(chóu)恨的仇。元素鈉(Na)在水里燃燒。\n"
ADVERT = CleanRule("小編推薦:點這裡看更多好文")


def source(text=DIRTY):
    return from_text(text, "test")


def treatment(text=DIRTY, rules=()):
    return with_rules(treat(source(text)), rules, closely=True)


def test_own_rules_become_edits_after_the_cleaning():
    article = clean_source(source(), Choices(), [ADVERT])
    assert "小編推薦" not in article.text
    assert "(wen)" not in article.text
    assert {edit.kind for edit in article.edits} == {"injected_reading", "own_rule"}
    assert apply_edits(DIRTY, article.edits) == article.text
    assert revert_edits(article.text, article.edits) == DIRTY
    assert article.verdict == treat(source()).verdict


def test_a_rule_sees_what_cleaning_has_left_and_takes_its_edits_in():
    article = clean_source(source(), Choices(), [CleanRule("文化局", "文旅局")])
    (own, *_) = [edit for edit in article.edits if edit.kind == "own_rule"]
    assert (own.old, own.new) == ("文(wen)化(hua)局", "文旅局")
    assert "Your own rule: 文化局" in own.reason
    assert revert_edits(article.text, article.edits) == DIRTY


def test_a_rule_for_another_document_does_nothing():
    mine = CleanRule("周敏", digest=source().digest)
    other = CleanRule("市民", digest="0" * 64)
    article = clean_source(source(), Choices(), [mine, other, CleanRule("冊", is_on=False)])
    assert "周敏" not in article.text
    assert "市民" in article.text
    assert "冊" in article.text


def test_left_alone_nothing_is_done_not_even_by_own_rules():
    article = clean_source(source(), Choices(clean=False), [ADVERT])
    assert article.text == DIRTY
    assert article.edits == article.suggestions == ()
    assert article.verdict.kind == "stacked"


def test_forced_what_nothing_proves_is_taken_out_too():
    plain = clean_source(source(GLOSSED), Choices())
    assert plain.text == GLOSSED
    forced = clean_source(source(GLOSSED), Choices(force=True))
    assert forced.text == "他姓仇，不是仇恨的仇。元素鈉(Na)在水里燃燒。\n"
    assert revert_edits(forced.text, forced.edits) == GLOSSED
    assert all(edit.confidence < 0.5 for edit in forced.edits)


def test_what_was_kept_is_listed_with_its_reason_in_the_source():
    known = treatment(DIRTY)
    assert [item.text for item in known.kept] == ["(次)"]
    assert all(DIRTY[item.start : item.end] == item.text for item in known.kept)
    assert known.kept_count == 1
    glossed = treatment(GLOSSED)
    assert len(glossed.guessed) == 2
    assert glossed.guessed == glossed.pending


@given(st.randoms(use_true_random=False), st.sampled_from(["usual", "force", "alone"]))
def test_whatever_is_decided_leads_forward_and_backward(rng: random.Random, how: str) -> None:
    text = DIRTY + GLOSSED
    rules = rng.sample([ADVERT, CleanRule(r"\d+", "N", is_regex=True), CleanRule("文化", "")], 2)
    known = treatment(text, rules)
    count = len(known.candidates)
    undone = {at for at in range(count) if rng.random() < 0.3}
    accepted = {at for at in known.pending if rng.random() < 0.5} - undone
    choices = Choices(clean=how != "alone", force=how == "force")
    article = carried_out(known, choices, undone, accepted)
    assert apply_edits(text, article.edits) == article.text
    assert revert_edits(article.text, article.edits) == text
    made = decided(count, known.pending, undone, accepted, choices)
    assert article.edits == tuple(known.candidates[at] for at in made)
    assert undone.isdisjoint(made)
    if choices.clean:
        spans = {(edit.start, edit.end) for edit in article.edits}
        assert not spans.intersection((s.start, s.end) for s in article.suggestions)


def test_candidates_are_in_order_and_share_no_text():
    known = treatment(DIRTY + GLOSSED, [ADVERT, CleanRule("仇(q")])
    ends = 0
    for edit in known.candidates:
        assert edit.start >= ends
        ends = edit.end


def test_edits_are_found_again_after_the_rules_changed():
    before, after = treatment(), treatment(rules=[ADVERT, CleanRule("周敏還")])
    onward = moved(before.candidates, after.candidates)
    for at, to in enumerate(onward):
        if to >= 0:
            assert before.candidates[at].old == after.candidates[to].old
    assert list(onward).count(-1) == 1  # (min) has become part of an own edit


def test_only_what_is_on_and_sound_is_used():
    rules, sentences = usable(rule_lines("text\t甲\nregex\t(\nregex\t[\t\t\toff\nnothing\n"))
    assert rules == (CleanRule("甲"),)
    assert [sentence[:21] for sentence in sentences] == [
        "line 2 of the rules: ",
        "line 4 of the rules: ",
    ]


def test_a_rule_out_of_time_is_told(monkeypatch):
    monkeypatch.setattr("reader.core.clean.own.SECONDS", 0.1)
    told = []
    rule = CleanRule(r"(?:.*?中){12}x", is_regex=True)
    text = "中" * 3000
    known = with_rules(treat(source(text)), [rule])
    article = clean_source(source(text), Choices(), [rule], told.append)
    assert article.text == text
    assert len(told) == len(known.troubles) == 1
