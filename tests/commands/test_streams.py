"""The standard streams of the program, and the lines that come in by them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from reader.cli import main

ROOT = Path(__file__).resolve().parents[2]
TEXT = "天地玄黄，宇宙洪荒。\n"
FULL = Path("/dev/full")


@pytest.fixture
def good(tmp_path: Path) -> Path:
    path = tmp_path / "good.txt"
    path.write_text(TEXT, encoding="utf-8", newline="\n")
    return path


def shell(line: str, folder: Path, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    """Run a line of the shell in a folder; `reader` in it is the program."""
    inherited = {k: v for k, v in os.environ.items() if k not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    for name in ("QT_QPA_PLATFORM", "PYTHONUNBUFFERED"):  # buffered, as everybody runs it
        inherited.pop(name, None)
    return subprocess.run(
        ["/bin/sh", "-c", line.replace("reader", f'"{sys.executable}" -m reader', 1)],
        input=given,
        capture_output=True,
        cwd=folder,
        env={**inherited, "PYTHONPATH": str(ROOT)},
        timeout=60,
        check=False,
    )


def answers(
    given: bytes, *options: str, folder: Path = ROOT
) -> tuple[int, list[dict[str, object]], bytes]:
    done = shell(f"reader analyze --jsonl {' '.join(options)}", folder, given)
    return done.returncode, [json.loads(line) for line in done.stdout.splitlines()], done.stderr


@pytest.mark.skipif(not FULL.exists(), reason="this system has no /dev/full")
@pytest.mark.parametrize("line", ["clean good.txt", "analyze good.txt --fields text"])
def test_a_full_disk_under_the_output_is_one_clear_line(line: str, good: Path) -> None:
    done = shell(f"reader {line} > /dev/full", good.parent)
    assert done.returncode == 2
    assert done.stderr.startswith(b"reader: standard output: the disk is full: ")
    assert done.stderr.count(b"\n") == 1


@pytest.mark.parametrize(
    ("line", "word"),
    [
        ("reader clean good.txt >&-", b"standard output is closed"),
        ("reader analyze --jsonl <&-", b"standard input is closed"),
    ],
)
def test_a_closed_stream_is_one_clear_line(line: str, word: bytes, good: Path) -> None:
    done = shell(line, good.parent)
    assert done.returncode == 2
    assert done.stderr.startswith(b"reader: " + word)
    assert done.stderr.count(b"\n") == 1


def test_an_error_never_goes_to_the_output(good: Path) -> None:
    done = shell("reader clean missing 2>&-", good.parent)
    assert (done.returncode, done.stdout) == (2, b"")


@pytest.mark.skipif(not FULL.exists(), reason="this system has no /dev/full")
def test_an_error_that_cannot_be_said_keeps_its_status(good: Path) -> None:
    assert shell("reader clean missing 2>/dev/full", good.parent).returncode == 2


def test_the_output_may_be_named_as_a_device(good: Path) -> None:
    done = shell("reader clean good.txt -o /dev/stdout", good.parent)
    assert (done.returncode, done.stdout, done.stderr) == (0, TEXT.encode(), b"")
    out = good.parent / "out"
    out.write_text("before\n")
    done = shell("reader clean good.txt -o /dev/stdout >> out", good.parent)
    assert out.read_text("utf-8") == "before\n" + TEXT


def test_a_redirected_output_that_is_an_input_is_refused(good: Path) -> None:
    done = shell("reader clean good.txt >> good.txt", good.parent)
    assert done.returncode == 2
    assert done.stderr.startswith(b"reader: good.txt: it is the file that the output goes to")
    assert good.read_text("utf-8") == TEXT


def test_text_and_report_do_not_go_to_one_file(
    good: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out, link = good.parent / "out", good.parent / "link"
    link.symlink_to(out)
    assert main(["clean", str(good), "-o", str(out), "--report", str(link)]) == 2
    assert "choose another name" in capsys.readouterr().err
    assert not out.exists()
    assert main(["clean", str(good), "-o", "/dev/null", "--report", "/dev/null"]) == 0


@pytest.mark.parametrize("options", [["-o", ""], ["--report", ""], ["--scri", "hans"]])
def test_an_option_without_sense_is_a_usage_error(
    options: list[str], good: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["clean", str(good), *options]) == 2
    out, error = capsys.readouterr()
    assert out == ""
    assert error.startswith("reader: ")


@pytest.mark.parametrize("name", ["", "no\nsuch", "no\u2028such\rfile"])
def test_an_odd_name_is_one_clear_line(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["clean", name]) == 2
    error = capsys.readouterr().err
    assert len(error.splitlines()) == 1
    assert error.endswith(": there is no such file: check the name\n")


def test_the_notice_stands_before_an_article_only(good: Path) -> None:
    done = shell("reader missing", good.parent)
    assert done.returncode == 2
    assert done.stderr == b"reader: missing: there is no such file: check the name\n"
    done = shell("reader good.txt good.txt", good.parent)
    assert (done.returncode, done.stderr.count(b"\n")) == (0, 1)


def test_one_odd_line_does_not_end_the_others() -> None:
    lines = (
        '\ufeff{"id":1,"text":"天"}',
        '{"id":2,"text":"天","format":["text"]}',
        '{"id":NaN,"text":"天"}',
        '{"id":1e999,"text":"天"}',
        '{"id":' + "[" * 100_000 + "]" * 100_000 + ',"text":"天"}',
        '{"id":"last","text":"天"}',
    )
    status, given, error = answers("\n".join(lines).encode(), "--fields", "text")
    assert (status, error) == (1, b"")
    assert [answer["id"] for answer in given] == [1, 2, None, None, None, "last"]
    assert ["error" in answer for answer in given] == [False, True, True, True, True, False]


@pytest.mark.parametrize("options", [("--config", "x2y"), ("--encoding", "x-none")])
def test_an_unknown_name_is_told_before_any_line(options: tuple[str, str]) -> None:
    status, given, error = answers(b'{"id":1,"text":"x"}\n', *options)
    assert (status, given) == (2, [])
    assert options[1].encode() in error
