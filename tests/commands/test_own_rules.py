"""`--rules` and `--force`: the user's own word on the command line."""

from __future__ import annotations

import json

import pytest

from reader.cli import main
from reader.core.edits import Edit, apply_edits, revert_edits

TEXT = "他姓仇(qiú)，不是仇(chóu)恨的仇。\n小編推薦：更多好文\n第12頁\n"
RULES = (
    "# mine\ntext\t小編推薦：更多好文\nregex\t第(\\d+)頁\t[\\1]\nregex\t(\nnothing\n"
    "text\t恨\t\t\toff\n"
)


@pytest.fixture
def files(tmp_path):
    (tmp_path / "in.txt").write_text(TEXT, "utf-8", newline="\n")
    (tmp_path / "rules.tsv").write_text(RULES, "utf-8", newline="\n")
    return tmp_path


def test_own_rules_clean_and_are_reported(files, capsys):
    rules = str(files / "rules.tsv")
    report = files / "report.jsonl"
    arguments = ["--rules", rules, "--report", str(report)]
    assert main(["clean", str(files / "in.txt"), *arguments]) == 0
    told = capsys.readouterr()
    assert told.out == "他姓仇(qiú)，不是仇(chóu)恨的仇。\n\n[12]\n"
    said = told.err.splitlines()
    assert len(said) == 2
    assert "line 4 of the rules: “(” is no regular expression" in said[0]
    assert "line 5 of the rules: " in said[1]
    edits = [Edit(**edit) for edit in json.loads(report.read_text("utf-8"))["edits"]]
    assert [(edit.kind, edit.confidence) for edit in edits] == [("own_rule", 1.0)] * 2
    assert apply_edits(TEXT, edits) == told.out
    assert revert_edits(told.out, edits) == TEXT


def test_without_rules_nothing_of_the_users_bears_on_the_result(files, capsys):
    assert main(["clean", str(files / "in.txt")]) == 0
    assert capsys.readouterr().out == TEXT


def test_force_takes_out_what_nothing_proves(files, capsys):
    assert main(["clean", str(files / "in.txt"), "--force"]) == 0
    assert capsys.readouterr().out == TEXT.replace("(qiú)", "").replace("(chóu)", "")


def test_analysis_of_lines_knows_the_rules(files, capsys, monkeypatch):
    line = json.dumps({"id": 1, "text": "甲第3頁"})
    monkeypatch.setattr("reader.commands.documents.input_lines", lambda: iter([line]))
    fields = ["--fields", "text,edits", "--rules", str(files / "rules.tsv")]
    assert main(["analyze", "--jsonl", *fields]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer["text"] == "甲[3]"
    assert answer["edits"][0]["kind"] == "own_rule"


@pytest.mark.parametrize("extra", [["--force"], ["--rules", "x"]])
def test_what_is_left_alone_is_neither_forced_nor_ruled(files, extra, capsys):
    assert main(["clean", str(files / "in.txt"), "--no-clean", *extra]) == 2
    assert "--no-clean leaves the text alone" in capsys.readouterr().err


def test_a_missing_file_of_rules_is_an_error_and_it_is_never_overwritten(files, capsys):
    assert main(["clean", str(files / "in.txt"), "--rules", str(files / "none")]) == 2
    assert "the rules cannot be read" in capsys.readouterr().err
    rules = str(files / "rules.tsv")
    assert main(["clean", str(files / "in.txt"), "--rules", rules, "-o", rules]) == 2
    assert (files / "rules.tsv").read_text("utf-8") == RULES


def test_a_folder_is_cleaned_by_them_too(files, capsys):
    (files / "in").mkdir()
    (files / "in" / "a.txt").write_text(TEXT, "utf-8", newline="\n")
    arguments = ["--jobs", "1", "--rules", str(files / "rules.tsv")]
    assert main(["batch", str(files / "in"), str(files / "lines"), *arguments]) == 0
    answer = json.loads((files / "lines" / "documents.jsonl").read_text("utf-8"))
    assert answer["text"].endswith("。\n\n[12]\n")
    arguments += ["--to", "txt"]
    assert main(["batch", str(files / "in"), str(files / "texts"), *arguments]) == 0
    (written,) = (files / "texts").glob("a*.txt")
    assert written.read_text("utf-8").endswith("。\n\n[12]\n")
