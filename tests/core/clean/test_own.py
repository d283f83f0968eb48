"""The user's own rules as edits, and what was kept on purpose."""

from __future__ import annotations

from time import monotonic

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.clean.kept import UNPROVEN, find_kept
from reader.core.clean.own import KIND, fault, find_own, hits
from reader.core.cleanrules import CleanRule
from reader.core.edits import apply_edits, revert_edits

ASTRAY = CleanRule(r"(?:.*?中){12}x", is_regex=True)
"""A pattern that tries every way to choose twelve of many."""

literal = st.builds(CleanRule, find=st.text("甲乙ab。", min_size=1, max_size=3),
                    replacement=st.text("甲丙 ", max_size=2))  # fmt: skip
pattern = st.builds(
    CleanRule,
    find=st.sampled_from(["甲+", "(乙)(a)?", "^.", "[ab]+$", "(?<=甲)", "。|", "b*"]),
    replacement=st.sampled_from(["", "丁", r"<\g<0>>"]),
    is_regex=st.just(True),
)


@given(st.text("甲乙ab。\n", max_size=40), st.lists(literal | pattern, max_size=4))
def test_own_edits_lead_forward_and_backward(text: str, rules: list[CleanRule]) -> None:
    expected = text
    for rule in rules:
        pieces, position = [], 0
        for start, end, new in hits(expected, rule):
            pieces += (expected[position:start], new)
            position = end
        expected = "".join((*pieces, expected[position:]))
    own = find_own(text, rules)
    assert own.troubles == ()
    assert apply_edits(text, own.edits) == expected
    assert revert_edits(expected, own.edits) == text
    assert all(edit.kind == KIND and edit.confidence == 1.0 for edit in own.edits)


def test_rules_come_one_after_the_other_and_say_so() -> None:
    own = find_own("甲甲乙", [CleanRule("甲", "乙"), CleanRule("乙乙乙")])
    (edit,) = own.edits
    assert (edit.start, edit.end, edit.new) == (0, 3, "")
    assert edit.reason == "Your own rule: 甲; Your own rule: 乙乙乙"


def test_a_rule_that_changes_nothing_is_no_edit() -> None:
    idle = [CleanRule("甲", "甲"), CleanRule("乙"), CleanRule("$", is_regex=True)]
    assert find_own("甲甲", idle) == find_own("", ())


def test_groups_stand_in_the_replacement() -> None:
    own = find_own("第12頁", [CleanRule(r"第(\d+)頁", r"[\1]", is_regex=True)])
    assert apply_edits("第12頁", own.edits) == "[12]"


@pytest.mark.parametrize(
    ("find", "new", "says"),
    [
        ("(甲", "", "no regular expression"),
        ("[", "", "no regular expression"),
        ("*", "", "no regular expression"),
        ("甲", r"\2", "cannot be put there"),
        ("(?P<a>甲)", r"\g<b>", "cannot be put there"),
    ],
)
def test_a_broken_expression_is_said_and_the_others_go_on(find: str, new: str, says: str) -> None:
    rule = CleanRule(find, new, is_regex=True)
    assert says in fault(rule)
    own = find_own("甲乙", [rule, CleanRule("乙")])
    assert [edit.old for edit in own.edits] == ["乙"]
    (sentence,) = own.troubles
    assert sentence.startswith("Your rule is switched off: ")
    with pytest.raises(ValueError, match=says):
        hits("甲", rule)


def test_a_pattern_that_goes_astray_is_stopped_and_said() -> None:
    begin = monotonic()
    own = find_own("中" * 4000, [ASTRAY, CleanRule("中中")], seconds=0.2)
    assert monotonic() - begin < 20
    assert len(own.edits) == 2000
    (sentence,) = own.troubles
    assert "took more than 0.2 s and is switched off for this text" in sentence


def test_a_pattern_with_too_many_hits_is_stopped_too() -> None:
    own = find_own("中" * 3_000_000, [CleanRule("(.)", "<\\1>", is_regex=True)], seconds=0.05)
    assert own.edits == ()
    assert len(own.troubles) == 1


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("我(wo)們", UNPROVEN),
        ("好（ㄏㄠˇ）", UNPROVEN),
        ("銀行[háng]", UNPROVEN),
        ("鈉(Na)", "Written with a capital"),
        ("是(zhe)", "no reading of the character"),
        ("北京(Beijing)", "no syllable"),
        ("標準(ISO)", "no syllable"),
        ("20家(次)", "Hanzi in it"),
        ("第三條(1)", "A number"),
    ],
)
def test_what_is_kept_has_its_reason(text: str, reason: str) -> None:
    (kept,) = find_kept(text)
    assert text[kept.start : kept.end] == kept.text
    assert reason in kept.reason


def test_brackets_without_hanzi_before_them_are_nobodys_business() -> None:
    assert list(find_kept("(wo)a(b) (三) abc(def)")) == []
    assert [kept.text for kept in find_kept("我(wo)(wo)")] == ["(wo)", "(wo)"]
