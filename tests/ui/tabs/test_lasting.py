"""The open texts from one start to the next: the whole program, its processes and its files."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from reader.core.paths import data_folder
from reader.ui.app import Program
from reader.ui.single.door import Errand
from reader.ui.tabs.session import (
    KeptSession,
    Session,
    SessionText,
    load_session,
    save_session,
    session_file,
)


@pytest.fixture
def paths(tmp_path):
    made = []
    for at in range(3):
        path = tmp_path / f"text{at}.txt"
        path.write_text(
            "\n".join(f"第{at}篇第{line}段，天地玄黃。" for line in range(120)), "utf-8"
        )
        made.append(str(path))
    return made


@pytest.fixture
def start(qtbot):
    programs = []

    def start(*files):
        program = Program(session=KeptSession())
        programs.append(program)
        program.open(list(files))
        program.windows[0].resize(1000, 700)
        return program

    yield start
    for program in programs:
        program.close()


def wait_read(qtbot, window):
    qtbot.waitUntil(
        lambda: window.reading.document is not None and window.reading.document.is_analysed,
        timeout=20_000,
    )


def wait_noticed(qtbot, window):
    qtbot.waitUntil(
        lambda: window.furnishing.is_done and bool(window.banners.notices), timeout=10_000
    )


def names(window):
    return [tab.origin.name for tab in window.tabs.all]


def test_texts_order_place_and_choices_come_back(qtbot, start, paths):
    program = start(*paths)
    window = program.windows[0]
    wait_read(qtbot, window)
    window.tabs.step(1)
    wait_read(qtbot, window)
    window.reading.set_script("hans")
    window.view.show_position(window.reading.article.text.index("第90段"))
    place = window.view.top_position()
    window.tabs.move_current(1)
    program.close()

    again = start()
    window = again.windows[0]
    assert names(window) == ["text0.txt", "text2.txt", "text1.txt"]
    wait_read(qtbot, window)
    assert window.tabs.current.origin.path == paths[1]
    assert len(window.tabs.documents) == 1
    assert window.reading.choices.script == "hans"
    qtbot.waitUntil(lambda: window.view.top_position() == place, timeout=5000)


def test_a_start_with_files_adds_them_and_loses_nothing(qtbot, start, paths):
    first = start(*paths[:2])
    wait_read(qtbot, first.windows[0])
    first.close()
    window = start(paths[2]).windows[0]
    wait_read(qtbot, window)
    assert names(window) == ["text0.txt", "text1.txt", "text2.txt"]
    assert window.tabs.current.origin.path == paths[2]


def test_a_pasted_text_comes_back(qtbot, start):
    program = start()
    window = program.windows[0]
    wait_read(qtbot, window)
    QGuiApplication.clipboard().setText("剪貼板上的文章，沒有文件。")
    window.opening.paste()
    qtbot.waitUntil(lambda: names(window) == [""], timeout=10_000)  # the sample made room
    wait_read(qtbot, window)
    program.close()
    assert load_session(session_file())[0].texts[0].text == ""

    window = start().windows[0]
    wait_read(qtbot, window)
    assert window.reading.article.text == "剪貼板上的文章，沒有文件。"


def test_a_pasted_text_comes_back_without_a_library(qtbot, start):
    (data_folder() / "library.sqlite").mkdir(parents=True)
    program = start()
    window = program.windows[0]
    wait_read(qtbot, window)
    QGuiApplication.clipboard().setText("沒有圖書館也留得住。")
    window.opening.paste()
    qtbot.waitUntil(lambda: window.tabs.current.origin.text != "", timeout=5000)
    program.close()
    window = start().windows[0]
    wait_read(qtbot, window)
    assert window.reading.article.text == "沒有圖書館也留得住。"


def test_a_file_that_is_gone_is_said_and_found_again(qtbot, start, paths, monkeypatch):
    program = start(*paths[:2])
    wait_read(qtbot, program.windows[0])
    program.close()
    moved = Path(paths[0]).with_name("moved.txt")
    Path(paths[0]).rename(moved)
    monkeypatch.setattr(
        "reader.ui.tabs.missing.find_file", lambda window, path, found: found(str(moved))
    )
    window = start().windows[0]
    wait_noticed(qtbot, window)
    (notice,) = window.banners.notices
    assert "text0.txt is not in" in notice.text
    assert [words for words, _ in notice.answers] == ["Find it…", "Forget it"]
    window.tabs.step(1)
    wait_read(qtbot, window)
    assert not window.banners.notices
    window.tabs.step(1)
    wait_noticed(qtbot, window)
    window.banners.notices[0].answers[0][1]()
    wait_read(qtbot, window)
    assert names(window) == ["moved.txt", "text1.txt"]


def test_a_file_that_is_gone_is_forgotten_when_one_says_so(qtbot, start, paths):
    save_session(Session((SessionText(path="/nowhere/at all.txt", title="題"),)), session_file())
    window = start().windows[0]
    wait_noticed(qtbot, window)
    assert window.toolbar._title._whole == "題"
    window.banners.notices[0].answers[1][1]()
    assert window.tabs.all == ()
    assert window.welcome.isVisible()
    window.opening.open_path(paths[0])
    wait_read(qtbot, window)
    assert names(window) == ["text0.txt"]


def test_a_broken_session_is_kept_and_said(qtbot, start):
    session_file().parent.mkdir(parents=True)
    session_file().write_text("{broken", "utf-8")
    window = start().windows[0]
    assert any("session.json.broken" in notice.text for notice in window.banners.notices)
    assert session_file().with_name("session.json.broken").read_text("utf-8") == "{broken"
    wait_read(qtbot, window)


def test_a_full_disk_is_said_once_and_loses_nothing(qtbot, start, paths, monkeypatch):
    program = start(*paths[:2])
    window = program.windows[0]
    wait_read(qtbot, window)
    qtbot.waitUntil(session_file().exists, timeout=5000)
    before = session_file().read_bytes()

    def full(*_):
        raise OSError(28, os.strerror(28))

    monkeypatch.setattr("os.fsync", full)
    for path in (paths[2], paths[0]):
        window.opening.open_path(path)
        window.tabs.step(1)
        qtbot.wait(1100)
    said = [n.text for n in window.banners.notices if "cannot be remembered" in n.text]
    assert len(said) == 1
    assert "disk is full" in said[0]
    assert session_file().read_bytes() == before
    monkeypatch.undo()
    window.tabs.step(1)
    qtbot.waitUntil(lambda: session_file().read_bytes() != before, timeout=5000)


def test_the_session_outlives_a_crash(qtbot, start, paths):
    window = start(*paths).windows[0]
    wait_read(qtbot, window)
    qtbot.waitUntil(lambda: len(load_session(session_file())[0].texts) == 3, timeout=5000)


def test_the_sample_of_the_first_day_makes_room_and_a_sample_asked_for_stays(qtbot, start, paths):
    window = start().windows[0]
    wait_read(qtbot, window)
    qtbot.waitUntil(lambda: window.furnishing.is_done, timeout=5000)
    assert not window.strip.isVisible()
    window.opening.open_path(paths[0])
    qtbot.waitUntil(lambda: names(window) == ["text0.txt"], timeout=10_000)
    window.opening.open_sample()
    qtbot.waitUntil(lambda: len(window.tabs.all) == 2, timeout=10_000)
    window.opening.open_path(paths[1])
    qtbot.waitUntil(lambda: len(window.tabs.all) == 3, timeout=10_000)


def test_what_a_later_start_brings_is_opened_in_front(qtbot, start, paths):
    program = start(paths[0])
    window = program.windows[0]
    wait_read(qtbot, window)
    window.showMinimized()
    program.welcome(Errand(tuple(paths[1:])))
    assert not window.isMinimized()
    qtbot.waitUntil(lambda: len(window.tabs.all) == 3, timeout=10_000)
    wait_read(qtbot, window)
    assert window.tabs.current.origin.path == paths[1]
    program.welcome(Errand())
    program.welcome(Errand((paths[0],)))
    assert window.tabs.current.origin.path == paths[0]


def test_who_does_not_want_the_last_texts_gets_none(qtbot, start, paths):
    program = start(*paths)
    wait_read(qtbot, program.windows[0])
    program.settings.change(restore_texts=False)
    program.close()
    window = start(paths[2]).windows[0]
    wait_read(qtbot, window)
    assert names(window) == ["text2.txt"]


def test_texts_can_be_stepped_through_while_they_load(qtbot, start, paths):
    window = start(*paths).windows[0]
    for at in range(40):
        window.tabs.step(1 if at % 3 else -1)
        qtbot.wait(at % 7)
    for tab in window.tabs.all:
        window.tabs.show(tab)
        wait_read(qtbot, window)
        assert window.reading.article.text.startswith(f"第{tab.origin.name[4]}篇")
        assert window.view.page is window.reading.page
