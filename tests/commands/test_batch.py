"""A folder at once: the same results whatever the number of processes, and whatever stops it."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest

from reader.cli import main
from reader.core.bulk import clean_document
from reader.library.ownnames import own_names_file

if TYPE_CHECKING:
    from pathlib import Path

LINES = (
    "广(guang)州(zhou)的春(chun)天",
    "春(chun)天来了，广(guang)州(zhou)下雨。",
    "王小明说好。",
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "in"
    for number in range(24):
        path = made / f"{number % 3}" / f"{number:02}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("\n".join(LINES) + f"\n第{number}号", encoding="utf-8")
    (made / ".hidden").write_text("x")
    (made / "picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n")
    return made


def batch(*arguments: object) -> int:
    return main(["batch", *map(str, arguments)])


def results(out: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in (out / "documents.jsonl").read_text().splitlines()]


def test_a_folder_is_done_in_the_order_of_its_paths(folder, tmp_path, capsys):
    assert batch(folder, tmp_path / "out", "--jobs", 1) == 1
    done = results(tmp_path / "out")
    assert [made["id"] for made in done] == sorted(str(p) for p in folder.rglob("[0-9]*.txt"))
    assert all(made["schema"] == "reader/1" for made in done)
    (error,) = (tmp_path / "out" / "errors.jsonl").read_text().splitlines()
    assert json.loads(error)["id"] == str(folder / "picture.txt")
    assert capsys.readouterr().err == "reader: 25 documents done; 1 failed\n"


def test_the_number_of_processes_changes_nothing(folder, tmp_path):
    for jobs in (1, 3):
        batch(folder, tmp_path / str(jobs), "--jobs", jobs, "--fields", "text,edits")
    for name in ("documents.jsonl", "errors.jsonl"):
        assert (tmp_path / "1" / name).read_bytes() == (tmp_path / "3" / name).read_bytes()


def test_killed_at_any_moment_it_goes_on_and_repeats_nothing(folder, tmp_path):
    fields = ("--fields", "text")
    batch(folder, tmp_path / "whole", *fields)
    out = tmp_path / "out"
    for delay in (0.3, 0.6, 0.9, 1.2):
        command = [sys.executable, "-m", "reader", "batch", folder, out, "--jobs", "2", *fields]
        process = subprocess.Popen(command, stderr=subprocess.DEVNULL)
        time.sleep(delay)
        process.send_signal(signal.SIGKILL)
        process.wait()
    out.mkdir(exist_ok=True)  # on a busy machine none of them may have come so far
    with (out / "documents.jsonl").open("ab") as half:
        half.write(b'{"half": "a li')
    assert batch(folder, out, "--jobs", 1, *fields) == 1
    for name in ("documents.jsonl", "errors.jsonl"):
        assert (out / name).read_bytes() == (tmp_path / "whole" / name).read_bytes()


def test_what_changed_is_done_anew_and_other_options_begin_anew(folder, tmp_path, capsys):
    out = tmp_path / "out"
    batch(folder, out, "--fields", "text")
    changed = folder / "2" / "23.txt"
    changed.write_text("新的", encoding="utf-8")
    batch(folder, out, "--fields", "text")
    assert "23 of them before" in capsys.readouterr().err
    assert [made["text"] for made in results(out)][-1] == "新的"
    assert len(results(out)) == 24
    batch(folder, out, "--fields", "text", "--script", "hant")
    assert "before" not in capsys.readouterr().err
    assert results(out)[0]["text"].startswith("廣州")


def test_the_users_own_list_of_names_wins_here_too(tmp_path):
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_text("云山市的王一笑了。", encoding="utf-8")
    own, out = own_names_file(), tmp_path / "out"
    own.parent.mkdir(parents=True, exist_ok=True)
    for type_ in ("PERSON", "LOCATION"):  # another list is another run
        own.write_text(f"{type_}\t王一笑\nNONE\t云山市\n", encoding="utf-8")
        assert batch(tmp_path / "in", out, "--jobs", 1) == 0
        (made,) = results(out)
        assert [(e["text"], e["type"]) for e in made["entities"]] == [("王一笑", type_)]
    assert batch(tmp_path / "in", tmp_path / "brat", "--jobs", 1, "--to", "brat") == 0
    assert (tmp_path / "brat" / "a.brat.zip").is_file()


def test_one_file_a_document(folder, tmp_path):
    (folder / "0" / "00.html").write_text("<p>甲</p>", encoding="utf-8")
    out = folder / "out"
    for _ in range(2):  # the output lies in the input and is not read
        assert batch(folder, out, "--to", "md") == 1
    assert (out / "0" / "00.html.md").read_text(encoding="utf-8") == "甲\n"
    assert (out / "0" / "00.txt.md").read_text(encoding="utf-8").startswith("# 广州的春天\n")
    assert (out / "1" / "01.md").exists()
    assert not (out / "documents.jsonl").exists()


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["nowhere", "out"], "no such folder"),
        (["in", "in"], "the folder that is read"),
        (["in", "out", "--to", "pdf"], "PDF"),
        (["in", "out", "--jobs", "0"], "--jobs"),
        (["in", "in/picture.txt"], "picture.txt"),
    ],
)
def test_what_cannot_be_done_is_one_line(folder, monkeypatch, capsys, arguments, sentence):
    monkeypatch.chdir(folder.parent)
    assert batch(*arguments) == 2
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert sentence in said


def test_two_runs_do_not_write_into_one_folder(folder, tmp_path, capsys):
    fcntl = pytest.importorskip("fcntl")
    out = tmp_path / "out"
    out.mkdir()
    with (out / ".progress.jsonl").open("a") as log:
        fcntl.flock(log, fcntl.LOCK_EX)
        assert batch(folder, out) == 2
    assert "another batch" in capsys.readouterr().err


def test_an_empty_folder_is_done_at_once(tmp_path):
    (tmp_path / "in").mkdir()
    assert batch(tmp_path / "in", tmp_path / "out") == 0
    assert (tmp_path / "out" / "documents.jsonl").read_bytes() == b""


def test_a_document_is_cleaned_without_a_file():
    made = clean_document({"id": 7, "text": "\n".join(LINES)}, fields={"text", "verdict"})
    assert made["id"] == 7
    assert made["text"].startswith("广州的春天\n春天来了")
