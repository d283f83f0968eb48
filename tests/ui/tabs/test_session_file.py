"""The file that says which texts were open, whatever became of it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from threading import Timer

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.errors import WriteError
from reader.ui.tabs.session import (
    KeptSession,
    Session,
    SessionText,
    load_session,
    save_session,
    session_file,
)

TEXTS = st.builds(
    SessionText,
    path=st.text(min_size=1),
    is_sample=st.booleans(),
    encoding=st.sampled_from(["", "gb18030"]),
    digest=st.text(),
    text=st.text(),
    is_html=st.booleans(),
    title=st.text(),
)


@given(st.lists(TEXTS, min_size=1, max_size=5), st.data())
def test_what_is_written_is_read(tmp_path_factory, texts, data):
    path = tmp_path_factory.mktemp("session") / "deep" / "session.json"
    session = Session(tuple(texts), data.draw(st.integers(0, len(texts) - 1)))
    save_session(session, path)
    assert load_session(path) == (session, None)
    assert path.stat().st_mode & 0o077 == 0


def test_a_name_that_is_no_utf8_comes_back(tmp_path):
    path = tmp_path / "session.json"
    session = Session((SessionText(path=os.fsdecode(b"/a/\xff\xfe.txt")),))
    save_session(session, path)
    assert load_session(path)[0] == session


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b'{"texts": 1}', b"\xff\xfe", b"[" * 100_000, b'{"texts": {"a": 1}}'],
)
def test_a_broken_file_is_put_aside(tmp_path, content):
    path = tmp_path / "session.json"
    path.write_bytes(content)
    session, kept = load_session(path)
    assert session == Session()
    assert kept is not None
    assert kept.read_bytes() == content
    assert not path.exists()


def test_what_cannot_be_understood_is_left_out(tmp_path):
    path = tmp_path / "session.json"
    rows = [1, {}, {"path": 7}, {"path": "/a"}, {"title": "nothing"}, {"path": "/b", "x": 1}]
    path.write_text(json.dumps({"shown": 5, "texts": rows}), "utf-8")
    session, kept = load_session(path)
    assert [text.path for text in session.texts] == ["/a", "/b"]
    assert session.shown == 1
    assert kept is None


@pytest.mark.parametrize("shown", [-1, 99, "x", None, True, 1.5])
def test_a_wrong_number_shows_the_first(tmp_path, shown):
    path = tmp_path / "session.json"
    path.write_text(json.dumps({"shown": shown, "texts": [{"path": "/a"}, {"path": "/b"}]}))
    assert load_session(path)[0].shown in (0, 1)


def test_a_failed_write_leaves_the_old_one(tmp_path):
    path = tmp_path / "session.json"
    old = Session((SessionText(path="/a"),))
    save_session(old, path)
    blocked = tmp_path / "file"
    blocked.write_text("x")
    with pytest.raises(WriteError):
        save_session(old, blocked / "session.json")
    assert load_session(path)[0] == old


def test_one_program_keeps_the_session_and_its_end_sets_it_free():
    code = (
        "from reader.ui.tabs.session import KeptSession\n"
        "kept = KeptSession()\nprint(kept.is_ours, flush=True)\ninput()"
    )
    other = subprocess.Popen(
        [sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert other.stdout is not None
    assert other.stdout.readline().strip() == "True"
    assert not KeptSession().is_ours
    other.kill()
    other.wait()
    other.stdout.close()
    other.stdin.close()
    mine = KeptSession()
    assert mine.is_ours
    mine.release()


def test_the_session_is_read_without_qt_and_sqlite():
    code = (
        "import sys, reader.ui.tabs.session, reader.ui.single.door\n"
        "print(any(name.split('.')[0] in {'PySide6', 'sqlite3', 'numpy'} for name in sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def test_the_place_is_the_data_folder():
    assert session_file().parent.name == "qingdu"


def test_a_program_that_is_just_ending_is_waited_for(tmp_path):
    first = KeptSession(tmp_path / "session.json")
    Timer(0.2, first.release).start()
    second = KeptSession(tmp_path / "session.json", patience=5.0)
    assert second.is_ours
    second.release()
