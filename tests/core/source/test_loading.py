from __future__ import annotations

import os
from pathlib import Path

import pytest

from reader.core.errors import NotAFile, NotFound, NotPermitted, SourceError, UsageError
from reader.core.source import FORMATS, from_text, load, load_bytes


def test_a_text_file_comes_back_as_it_is(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes("甲\r\n乙\n\n".encode())
    before = path.stat()
    source = load(path)
    assert (source.text, source.name, source.format) == ("甲\n乙\n\n", str(path), "text")
    assert source.encoding is not None
    assert source.encoding.name == "utf-8"
    assert path.stat().st_mtime_ns == before.st_mtime_ns


def test_an_empty_file_is_an_empty_document(tmp_path):
    path = tmp_path / "empty"
    path.touch()
    assert load(path).text == ""


@pytest.mark.parametrize(
    ("name", "error"),
    [("nothing", NotFound), ("a\x00b", NotFound), ("x" * 300, SourceError), (".", NotAFile)],
)
def test_what_cannot_be_read_is_said_in_a_sentence(tmp_path, name, error):
    with pytest.raises(error, match=r": \w+"):
        load(f"{tmp_path}/{name}")


def test_a_path_through_a_file_leads_nowhere(tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(NotFound):
        load(tmp_path / "file" / "x")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_pipes_and_devices_are_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    for path in (tmp_path / "pipe", Path("/dev/zero")):
        with pytest.raises(NotAFile):
            load(path)


def test_refused_access_is_said(tmp_path, monkeypatch):
    path = tmp_path / "secret"
    path.write_text("x")

    def refuse(*_: object, **__: object) -> int:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "open", refuse)
    with pytest.raises(NotPermitted):
        load(path)


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="modes do not bind the superuser"
)
def test_a_mode_that_refuses_is_said(tmp_path):
    path = tmp_path / "secret"
    path.write_text("x")
    path.chmod(0)
    with pytest.raises(NotPermitted):
        load(path)


def test_text_given_as_a_string():
    source = from_text("\ufeff甲\r\n乙")
    assert (source.text, source.name, source.encoding) == ("甲\n乙", "clipboard", None)
    assert from_text("\ufeff\ufeff甲").text == "甲"
    assert from_text("<p>甲</p>").text == "<p>甲</p>"
    assert from_text("<p>甲</p>", format="html").text == "甲"
    assert from_text("\ud800甲").text == "\ud800甲"
    with pytest.raises(UsageError):
        from_text("", format="pdf")


def test_the_encoding_can_be_given():
    assert load_bytes("中".encode("utf-16-be"), "x", "utf-16-be").text == "中"
    with pytest.raises(UsageError):
        load_bytes(b"a", "x", "no such")


def test_plain_text_is_asked_last():
    assert [form.name for form in FORMATS][-1] == "text"
