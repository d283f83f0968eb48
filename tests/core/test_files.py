from __future__ import annotations

import errno
import os
import resource
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from reader.core.errors import UsageError, WriteError
from reader.core.files import refuse_same_file, write_atomically

POSIX = pytest.mark.skipif(os.name != "posix", reason="modes and limits of POSIX")


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def names(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir())


def test_text_and_bytes_are_written_whole(tmp_path):
    path = tmp_path / "out.txt"
    write_atomically(path, "漢\n")
    assert path.read_bytes() == "漢\n".encode()
    write_atomically(str(path), b"\xff")
    assert path.read_bytes() == b"\xff"
    assert names(tmp_path) == ["out.txt"]


@POSIX
def test_modes_are_kept_and_own_files_private(tmp_path):
    old = tmp_path / "old"
    old.write_text("x")
    old.chmod(0o640)
    write_atomically(old, "y")
    write_atomically(tmp_path / "own", "y", private=True)
    umask = os.umask(0o027)
    try:
        write_atomically(tmp_path / "new", "y")
    finally:
        os.umask(umask)
    assert [mode(tmp_path / name) for name in ("old", "own", "new")] == [0o640, 0o600, 0o640]


@POSIX
def test_a_link_stays_a_link(tmp_path):
    (tmp_path / "real").write_text("x")
    (tmp_path / "link").symlink_to("real")
    write_atomically(tmp_path / "link", "y")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_text() == "y"


@POSIX
def test_a_device_is_written_to_directly():
    write_atomically("/dev/null", "y")
    assert stat.S_ISCHR(Path("/dev/null").stat().st_mode)


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("no/folder", "no such folder"),
        ("file/x", "no folder"),
        ("", "folder of that name"),
        ("x" * 300, "too long"),
        ("a\x00b", "none that a file can have"),
    ],
)
def test_what_cannot_be_written_is_said(tmp_path, name, sentence):
    (tmp_path / "file").touch()
    with pytest.raises(WriteError, match=sentence):
        write_atomically(f"{tmp_path}/{name}", "y")
    assert names(tmp_path) == ["file"]


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        (errno.ENOSPC, "disk is full"),
        (errno.EROFS, "read-only"),
        (errno.EACCES, "may not write"),
        (errno.EIO, "cannot be written"),
    ],
)
@pytest.mark.parametrize("call", ["fsync", "open", "replace"])
def test_a_failure_leaves_the_old_file_and_nothing_else(
    tmp_path, monkeypatch, code, sentence, call
):
    path = tmp_path / "out"
    path.write_text("old")

    def fail(*_: object, **__: object) -> None:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(Path if call == "replace" else os, call, fail)
    with pytest.raises(WriteError, match=sentence):
        write_atomically(path, "new")
    monkeypatch.undo()
    assert path.read_text() == "old"
    assert names(tmp_path) == ["out"]


def test_an_interruption_leaves_no_temporary_file(tmp_path, monkeypatch):
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupt)
    with pytest.raises(KeyboardInterrupt):
        write_atomically(tmp_path / "out", "new")
    assert names(tmp_path) == []


@POSIX
def test_a_real_limit_on_size_is_met(tmp_path):
    program = (
        "import signal, sys\n"
        "from reader.core.files import write_atomically\n"
        "from reader.core.errors import WriteError\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "try: write_atomically(sys.argv[1], b'x' * 100_000)\n"
        "except WriteError as error: sys.exit(str(error))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path / "out")],
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096)),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert "too large" in done.stderr
    assert names(tmp_path) == []


def test_a_read_only_target_is_not_replaced(tmp_path, monkeypatch):
    path = tmp_path / "out"
    path.write_text("old")
    monkeypatch.setattr(os, "access", lambda *_: False)
    with pytest.raises(WriteError, match="may not write"):
        write_atomically(path, "new")
    assert path.read_text() == "old"


def test_an_output_that_is_an_input_is_refused_under_any_name(tmp_path):
    path = tmp_path / "in"
    path.write_text("x")
    (tmp_path / "link").symlink_to(path)
    (tmp_path / "hard").hardlink_to(path)
    for name in ("in", "link", "hard", "./in"):
        with pytest.raises(UsageError, match="choose another name"):
            refuse_same_file(f"{tmp_path}/{name}", [tmp_path / "other", path])
    refuse_same_file(tmp_path / "out", [path])
    refuse_same_file("a\x00b", [path])
