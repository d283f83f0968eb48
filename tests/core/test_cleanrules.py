"""The file of the user's own rules: read line by line, written so that it reads the same."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.cleanrules import (
    LARGEST,
    CleanRule,
    read_rules,
    rule_lines,
    rules_of,
    write_rules,
    written,
)
from reader.core.errors import UsageError, WriteError

DIGEST = "0123456789abcdef" * 4
texts = st.text(st.characters(exclude_categories=("Cs",)), max_size=12)
rules = st.builds(
    CleanRule,
    find=texts.filter(bool),
    replacement=texts,
    digest=st.sampled_from(("", DIGEST)),
    is_on=st.booleans(),
)


@given(st.lists(rules, max_size=5))
def test_what_is_written_reads_the_same(known: list[CleanRule]) -> None:
    content = "".join(f"{written(rule).text}\n" for rule in known)
    assert rules_of(rule_lines(content)) == tuple(known)


@given(st.from_regex(r"[a-z\\.\[\]+*\n\t ]{1,9}", fullmatch=True))
def test_a_pattern_stays_on_one_line_and_means_the_same(pattern: str) -> None:
    text = written(CleanRule(pattern, is_regex=True)).text
    assert "\n" not in text
    assert text.count("\t") == 1


def test_two_fields_are_enough_and_the_rest_goes_without_saying() -> None:
    (rule,) = rules_of(rule_lines("text\t廣告\n"))
    assert rule == CleanRule("廣告")
    assert written(rule).text == "text\t廣告"
    assert written(CleanRule("甲", is_on=False)).text == "text\t甲\t\teverywhere\toff"


def test_comments_empty_lines_windows_line_ends_and_marks_are_no_trouble() -> None:
    lines = rule_lines("\ufeff# mine\r\n\r\nregex\t\\d+頁\r\n")
    assert [line.trouble for line in lines] == ["", "", ""]
    assert rules_of(lines) == (CleanRule("\\d+頁", is_regex=True),)


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("word\t甲", "neither with text nor with regex"),
        ("text 甲", "neither with text nor with regex"),
        ("text\t", "nothing to find"),
        ("text\t甲\t\tsomewhere", "'somewhere' is neither"),
        ("text\t甲\t\t\tmaybe", "'maybe' is neither on nor off"),
        ("text\t甲\t\t\ton\tmore", "more than five fields"),
    ],
)
def test_a_broken_line_has_one_sentence_with_its_number_and_the_rest_goes_on(line, says):
    lines = rule_lines(f"text\t乙\n{line}\ntext\t丙\n")
    assert [rule.find for rule in rules_of(lines)] == ["乙", "丙"]
    assert lines[1].trouble.startswith("line 2 of the rules: ")
    assert says in lines[1].trouble
    assert lines[1].text == line


def test_a_file_is_written_whole_and_read_back(tmp_path) -> None:
    path = tmp_path / "config" / "cleaning_rules.tsv"
    lines = rule_lines("# mine\nbroken\ntext\t甲\n")
    write_rules(path, lines)
    assert path.read_text("utf-8") == "# mine\nbroken\ntext\t甲\n"
    assert read_rules(path) == lines
    assert [entry.name for entry in path.parent.iterdir()] == [path.name]


def test_what_cannot_be_read_or_written_is_said(tmp_path) -> None:
    with pytest.raises(UsageError, match="No such file"):
        read_rules(tmp_path / "none")
    (tmp_path / "binary").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(UsageError, match="no text in UTF-8"):
        read_rules(tmp_path / "binary")
    (tmp_path / "book").write_bytes(b"a" * (LARGEST + 1))
    with pytest.raises(UsageError, match="too long"):
        read_rules(tmp_path / "book")
    (tmp_path / "file").write_text("")
    with pytest.raises(WriteError):
        write_rules(tmp_path / "file" / "rules", ())
