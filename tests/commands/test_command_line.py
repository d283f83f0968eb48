"""The command line as the contract has it, run in this process and as a program."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from reader.cli import main
from reader.core.edits import Edit, apply_edits, revert_edits
from reader.library.ownnames import own_names_file

ROOT = Path(__file__).resolve().parents[2]
DIRTY = (
    "文(wen)章來(lai)源:云山市文(wen)化(hua)局 發布時間:2020-05-06\n"
    "云山市文(wen)化(hua)局局長(chang)(chang)周敏(min)說,圖書館去年新添(tian)3000冊書(次)。\n"
    "周敏(min)還說,文(wen)化(hua)局將在5月20日舉辦讀(du)(du)書會,市民(min)可以免費參(can)加。\n"
    "讀(du)(du)書會由市民(min)自己主(zhu)持,文(wen)化(hua)局只提供場(chang)地(di)。\n"
)
CLEAN = (
    "文章來源:云山市文化局 發布時間:2020-05-06\n"
    "云山市文化局局長周敏說,圖書館去年新添3000冊書(次)。\n"
    "周敏還說,文化局將在5月20日舉辦讀書會,市民可以免費參加。\n"
    "讀書會由市民自己主持,文化局只提供場地。\n"
)


@pytest.fixture
def dirty(tmp_path: Path) -> Path:
    path = tmp_path / "dirty.txt"
    path.write_text(DIRTY, encoding="utf-8", newline="\n")
    return path


def program(
    *arguments: str, given: str = "", **environment: str
) -> subprocess.CompletedProcess[str]:
    inherited = {k: v for k, v in os.environ.items() if k not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    inherited.pop("QT_QPA_PLATFORM", None)
    return subprocess.run(
        [sys.executable, "-m", "reader", *arguments],
        input=given,
        capture_output=True,
        encoding="utf-8",
        cwd=ROOT,
        env={**inherited, **environment},
        timeout=60,
        check=False,
    )


def analyzed(capsys: pytest.CaptureFixture[str], *arguments: str) -> dict[str, object]:
    assert main(["analyze", *arguments]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert isinstance(answer, dict)
    return answer


def test_clean_prints_exactly_the_text(dirty: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["clean", str(dirty)]) == 0
    assert capsys.readouterr().out == CLEAN


def test_clean_adds_one_final_newline_to_text_and_none_to_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a").write_text("天地", encoding="utf-8")
    (tmp_path / "b").write_text("", encoding="utf-8")
    (tmp_path / "c").write_text("玄黃\n\n", encoding="utf-8")
    assert main(["clean", *(str(tmp_path / name) for name in "abc")]) == 0
    assert capsys.readouterr().out == "天地\n玄黃\n\n"


def test_report_leads_from_the_source_to_the_text(dirty: Path, tmp_path: Path) -> None:
    report, out = tmp_path / "report.jsonl", tmp_path / "clean.txt"
    assert main(["clean", str(dirty), "-o", str(out), "--report", str(report)]) == 0
    told = json.loads(report.read_text("utf-8"))
    edits = [Edit(**edit) for edit in told["edits"]]
    assert apply_edits(DIRTY, edits) == CLEAN == out.read_text("utf-8")
    assert revert_edits(CLEAN, edits) == DIRTY
    assert told["verdict"]["kind"] == "stacked"
    assert told["metadata"]["published"] == "2020-05-06"
    assert told["metadata"]["source"] == "云山市文化局"


def test_all_fields_agree_on_one_text(dirty: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for script in ("source", "hans", "twp"):
        told = analyzed(capsys, str(dirty), "--script", script)
        text = told["text"]
        assert len(told["pinyin"]) == len(text)
        assert "".join(text[start:end] for start, end in told["words"]) == text
        for entity in told["entities"]:
            assert text[entity["start"] : entity["end"]] == entity["text"]
        assert told["schema"] == "reader/1"
        assert "source" not in told


def test_fields_limits_what_is_printed(dirty: Path, capsys: pytest.CaptureFixture[str]) -> None:
    told = analyzed(capsys, str(dirty), "--fields", "text,source")
    assert set(told) == {"schema", "id", "text", "source"}
    assert told["source"] == DIRTY


def test_jsonl_goes_on_after_a_bad_line() -> None:
    lines = [
        json.dumps({"id": "a", "text": "天地"}),
        "",
        "{nonsense",
        json.dumps({"id": 7}),
        json.dumps({"id": "h", "text": "<p>宇宙洪荒</p>", "format": "html"}),
    ]
    done = program("analyze", "--jsonl", "--fields", "text", given="\n".join(lines))
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 1
    assert [answer["id"] for answer in answers] == ["a", None, 7, "h"]
    assert answers[0]["text"] == "天地"
    assert "error" in answers[1]
    assert "error" in answers[2]
    assert answers[3]["text"].strip() == "宇宙洪荒"


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (["analyze", "FILE", "--fields", "nonsense"], "nonsense"),
        (["clean", "FILE", "--script", "klingon"], "klingon"),
        (["export", "FILE", "--to", "mobi", "-o", "x"], "mobi"),
        (["shot", "FILE", "-o", "x.png", "--view", "shelf"], "shelf"),
        (["batch", "FILE", "OUT"], "no such folder"),
        (["clean", "http://127.0.0.1/"], "private network"),
        (["clean", "FILE", "--config", "x2y"], "x2y"),
        (["clean", "FILE", "--encoding", "x-none"], "x-none"),
        (["analyze"], "needs a file"),
    ],
)
def test_usage_errors_are_one_line_and_exit_2(
    arguments: list[str], word: str, dirty: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([str(dirty) if a == "FILE" else a for a in arguments]) == 2
    error = capsys.readouterr().err
    assert error.startswith("reader: ")
    assert error.count("\n") == 1
    assert word in error


def test_one_bad_file_of_two_is_status_1(dirty: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["clean", "/no/such/file", str(dirty)]) == 1
    out, error = capsys.readouterr()
    assert out == CLEAN
    assert error.startswith("reader: /no/such/file: ")


def test_what_cannot_be_read_is_one_clear_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    picture = tmp_path / "picture.txt"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20)
    for name in ("/no/such/file", str(tmp_path), str(picture)):
        assert main(["clean", name]) == 2
        out, error = capsys.readouterr()
        assert out == ""
        assert error.startswith(f"reader: {name}: ")
        assert error.count("\n") == 1


def test_an_output_that_is_an_input_is_refused(
    dirty: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    link = tmp_path / "link.txt"
    link.symlink_to(dirty)
    assert main(["clean", str(dirty), "-o", str(link)]) == 2
    assert main(["export", str(dirty), "--to", "txt", "-o", str(dirty)]) == 2
    assert capsys.readouterr().err.count("\n") == 2
    assert dirty.read_text("utf-8") == DIRTY


@pytest.mark.parametrize(
    "form", ["txt", "md", "html", "json", "names-csv", "names-json", "conll", "webannotation"]
)
def test_every_built_format_is_written(form: str, dirty: Path, tmp_path: Path) -> None:
    out = tmp_path / f"out.{form}"
    arguments = ["export", str(dirty), "--to", form, "-o", str(out), "--ruby", "pinyin"]
    assert main(arguments) == 0
    written = out.read_text("utf-8")
    assert "書" in written or form.startswith("names")
    if form == "txt":
        assert written == CLEAN
    if form == "html":
        assert "<rp>" in written
    if form == "json":
        assert json.loads(written)["text"] == CLEAN


def test_without_a_display_the_article_is_printed(dirty: Path) -> None:
    done = program(str(dirty))
    assert done.returncode == 0
    assert done.stdout == CLEAN
    assert done.stderr.count("\n") == 1


def test_clean_loads_neither_qt_nor_pypinyin_nor_opencc(dirty: Path) -> None:
    code = (
        "import sys; from reader.cli import main; main(['clean', sys.argv[1]]); "
        "print([m for m in ('PySide6', 'pypinyin', 'opencc', 'trafilatura') if m in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(dirty)],
        capture_output=True,
        encoding="utf-8",
        cwd=ROOT,
        timeout=60,
        check=True,
    )
    assert done.stdout.splitlines()[-1] == "[]"


def test_a_closed_pipe_ends_quietly(tmp_path: Path) -> None:
    long = tmp_path / "long.txt"
    long.write_text("天地玄黃宇宙洪荒。\n" * 40_000, encoding="utf-8")
    reader = subprocess.Popen(
        [sys.executable, "-m", "reader", "clean", str(long)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=ROOT,
    )
    assert reader.stdout is not None
    assert reader.stderr is not None
    reader.stdout.read(10)
    reader.stdout.close()
    error = reader.stderr.read()
    reader.stderr.close()
    assert reader.wait(30) == 0
    assert error == b""


def test_no_clean_leaves_the_source_alone(dirty: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["clean", "--no-clean", str(dirty)]) == 0
    assert capsys.readouterr().out == DIRTY


def test_no_clean_still_knows_what_the_document_says_of_itself(
    dirty: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    cleaned = analyzed(capsys, str(dirty))
    answer = analyzed(capsys, str(dirty), "--no-clean")
    assert (answer["text"], answer["edits"]) == (DIRTY, [])
    for field in ("metadata", "metadata_lines", "verdict"):
        assert answer[field] == cleaned[field]


def test_the_users_own_list_of_names_wins(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = tmp_path / "text.txt"
    text.write_text("雲山市的王一笑了。", encoding="utf-8")
    own = own_names_file()
    own.parent.mkdir(parents=True, exist_ok=True)
    own.write_text("PERSON\t王一笑\nNONE\t云山市\nWHO\t是\n", encoding="utf-8")
    assert main(["analyze", str(text)]) == 0
    told = capsys.readouterr()
    entities = json.loads(told.out)["entities"]
    assert [(e["text"], e["type"]) for e in entities] == [("王一笑", "PERSON")]
    assert told.err.count("\n") == 1
    assert "names.txt: line 3" in told.err
    out = tmp_path / "out.json"
    assert main(["export", str(text), "--to", "json", "-o", str(out)]) == 0
    assert json.loads(out.read_text("utf-8"))["entities"] == entities
    own.unlink()
    own.mkdir()
    assert main(["analyze", str(text), "--fields", "entities"]) == 0
    assert "王一笑" not in capsys.readouterr().out


def own_readings(text: str) -> Path:
    path = Path(os.environ["XDG_CONFIG_HOME"], "qingdu", "readings.txt")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_the_users_own_readings_stand(dirty: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = analyzed(capsys, str(dirty))
    own_readings("图书馆\ttú shū guān\n")
    after = analyzed(capsys, str(dirty))
    at = str(after["text"]).index("館")
    assert before["pinyin"][at] == "guǎn"  # type: ignore[index]
    assert after["pinyin"][at] == "guān"  # type: ignore[index]
    assert after["text"] == before["text"]
    said = [one for one in after["readings"] if one["start"] == at]  # type: ignore[attr-defined]
    assert said[0]["candidates"][0]["sources"][0] == "user"


def test_lines_that_cannot_be_understood_are_named(
    dirty: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = own_readings("图书馆\n率\tshuài\n")
    assert main(["analyze", str(dirty), "--fields", "pinyin"]) == 0
    said = capsys.readouterr()
    assert said.err.startswith(f"reader: {path}: line 1 left out")
    assert said.err.count("\n") == 1
    assert main(["clean", str(dirty)]) == 0
    assert capsys.readouterr().err == ""


def test_readings_are_exported_as_one_likes(dirty: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.html"
    export = ["export", str(dirty), "--to", "html", "-o", str(out), "--ruby", "pinyin"]
    assert main([*export, "--ruby-by", "word", "--pinyin-style", "numbers"]) == 0
    assert "<ruby>圖書館<rp>(</rp><rt>tu2shu1guan3</rt>" in out.read_text("utf-8")
    assert main([*export, "--ruby-for", "names"]) == 0
    shown = re.findall("<ruby>(.)", out.read_text("utf-8"))
    assert "周" in shown
    assert "館" not in shown
    assert main([*export, "--ruby-for", "level", "--ruby-level", "7"]) == 0
    assert "圖" not in re.findall("<ruby>(.)", out.read_text("utf-8"))


def test_an_analysis_has_the_tones_of_the_dictionary_whatever_is_shown(
    dirty: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out.json"
    export = ["export", str(dirty), "--to", "json", "-o", str(out), "--ruby", "pinyin"]
    assert main(export) == 0
    plain = json.loads(out.read_text("utf-8"))
    switches = ["--sandhi", "--third-tones", "--full-tones", "--erhua", "--region", "taiwan"]
    assert main([*export, *switches, "--pinyin-style", "wade-giles", "--ruby-for", "rare"]) == 0
    assert json.loads(out.read_text("utf-8")) == plain
