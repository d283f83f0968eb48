"""One running program: real sockets, real second processes."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import time
from threading import Thread

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QObject

from reader.ui.single import door as single
from reader.ui.single.door import Errand, door_folder, knock, open_door, read_errand, wanted
from reader.ui.single.visitors import Visitors

pytestmark = pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="no local sockets here")


@pytest.fixture
def door():
    made = open_door()
    assert made is not None
    yield made
    made.close()


@pytest.fixture
def house(qtbot, door):
    owner = QObject()
    visitors = Visitors(door, owner)
    came = []
    visitors.came.connect(came.append)
    yield came
    owner.deleteLater()


def knocked(qtbot, errand, patience=5.0):
    answers = []
    caller = Thread(target=lambda: answers.append(knock(errand, patience)))
    caller.start()
    qtbot.waitUntil(lambda: bool(answers), timeout=8000)
    caller.join()
    return answers[0]


def test_files_are_handed_over(qtbot, house):
    assert knocked(qtbot, Errand(("/a/一.txt", os.fsdecode(b"/\xff")), "leave"))
    assert house == [Errand(("/a/一.txt", os.fsdecode(b"/\xff")), "leave")]
    assert os.environ.pop("XDG_ACTIVATION_TOKEN") == "leave"
    assert knocked(qtbot, Errand())
    assert len(house) == 2


def test_many_files_at_once_arrive(qtbot, house):
    files = tuple(f"/folder/{at:04}.txt" for at in range(3000))
    assert knocked(qtbot, Errand(files))
    assert house[0].files == files


def test_only_one_has_the_door_and_its_end_frees_it(door):
    assert open_door() is None
    door.close()
    again = open_door()
    assert again is not None
    again.close()
    assert not knock(Errand(("/a",)), 0.5)


def test_nobody_at_home_is_known_at_once():
    began = time.monotonic()
    assert not knock(Errand(("/a",)))
    assert time.monotonic() - began < 0.5


def test_a_dead_programs_socket_is_replaced(tmp_path):
    place = single._place()
    dead = socket.socket(socket.AF_UNIX)
    dead.bind(str(place))
    dead.close()
    assert not knock(Errand(("/a",)), 1.0)
    made = open_door()
    assert made is not None
    made.close()


def test_a_program_that_hangs_does_not_hold_the_start(door):
    began = time.monotonic()
    assert not knock(Errand(("/a",)), 0.3)
    assert time.monotonic() - began < 2


def test_who_waited_too_long_is_not_served_twice(qtbot, door):
    assert not knock(Errand(("/a",)), 0.2)
    owner = QObject()
    visitors = Visitors(door, owner)
    came = []
    visitors.came.connect(came.append)
    qtbot.wait(100)
    assert came == []


def test_a_visitor_that_says_nothing_is_shown_out(qtbot, house, monkeypatch):
    monkeypatch.setattr("reader.ui.single.visitors._SLOWEST", 0.2)
    with socket.socket(socket.AF_UNIX) as idle:
        idle.connect(str(single._place()))
        idle.setblocking(False)
        qtbot.wait(900)
        assert idle.recv(1) == b""
    assert knocked(qtbot, Errand(("/b",)))


@pytest.mark.parametrize(
    "words", [b"hello\n", b"[]\n", b'{"files": 1}\n', b"[" * 5000 + b"\n", b"x" * (2 << 20)]
)
def test_a_message_of_somebody_else_is_not_obeyed(qtbot, house, words):
    with socket.socket(socket.AF_UNIX) as rude:
        rude.connect(str(single._place()))
        rude.setblocking(False)
        sent = 0
        for _ in range(200):
            try:
                sent += rude.send(words[sent:])
            except BlockingIOError:
                pass
            except OSError:
                break
            qtbot.wait(2)
            if sent >= len(words):
                break
        qtbot.wait(50)
    assert house == []
    assert knocked(qtbot, Errand(("/b",)))


@given(st.binary(max_size=200))
def test_no_message_breaks_the_reading_of_it(message):
    errand = read_errand(message)
    assert errand is None or isinstance(errand, Errand)


@given(st.lists(st.text(min_size=1)), st.text())
def test_an_errand_survives_the_way(files, token):
    message = json.dumps({"files": files, "token": token}).encode()
    assert read_errand(message) == Errand(tuple(files), token)


def test_a_folder_that_others_can_write_has_no_door(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    (tmp_path / "qingdu").mkdir(mode=0o700)
    assert door_folder() == tmp_path / "qingdu"
    (tmp_path / "qingdu").chmod(0o777)
    assert door_folder() is None
    assert open_door() is None
    assert not knock(Errand(("/a",)))


def test_another_users_folder_or_a_link_has_no_door(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "qingdu").symlink_to(tmp_path / "elsewhere")
    assert door_folder() is None
    (tmp_path / "qingdu").unlink()
    (tmp_path / "qingdu").mkdir(mode=0o700)
    monkeypatch.setattr(os, "getuid", lambda: 12345)
    assert door_folder() is None


def test_something_else_in_the_doors_place_is_not_talked_to(monkeypatch, tmp_path):
    place = single._place()
    place.write_text("no socket")
    assert not knock(Errand(("/a",)))
    place.unlink()


def test_another_user_is_not_answered(qtbot, house, monkeypatch):
    monkeypatch.setattr("reader.ui.single.visitors.is_same_user", lambda line: False)
    assert not knocked(qtbot, Errand(("/a",)), 1.0)
    assert house == []


def test_a_place_too_long_for_a_socket_is_none(monkeypatch, tmp_path):
    deep = tmp_path / ("d" * 90)
    deep.mkdir()
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(deep))
    assert open_door() is None
    assert not knock(Errand(("/a",)))


def test_paths_are_taken_from_the_folder_of_the_second_start(monkeypatch):
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "leave")
    errand = wanted(
        ["a.txt", "/b.txt", "../c d.txt", "https://example.com/x", "file:///d%20%E6%96%87.txt"],
        "/home",
    )
    whole = ("/home/a.txt", "/b.txt", "/c d.txt", "https://example.com/x", "/d 文.txt")
    assert errand == Errand(whole, "leave")


def started(*arguments, **environment):
    return subprocess.Popen(
        [sys.executable, "-m", "reader", *arguments],
        env={**os.environ, **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def test_a_second_start_hands_over_and_ends(qtbot, tmp_path, house):
    (tmp_path / "one.txt").write_text("天地玄黃。", "utf-8")
    second = started("open", str(tmp_path / "one.txt"))
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=20_000)
    assert second.communicate() == ("", "")
    assert second.returncode == 0
    assert house == [Errand((str(tmp_path / "one.txt"),))]
