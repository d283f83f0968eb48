"""The whole program: real windows, real second processes, a library and settings on disk."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reader.core.paths import config_folder, library_file
from reader.ui.app import SETTINGS, Program

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from reader.ui.window import Window

LINE = "文(wen)化(hua)局局長(chang)(chang)周敏(min)說,圖書館去年新添(tian)3000冊書(次)。"


@pytest.fixture
def dirty(tmp_path: Path) -> Path:
    path = tmp_path / "dirty.txt"
    path.write_text("\n".join(f"第{at}段。{LINE}" for at in range(60)), encoding="utf-8")
    return path


@pytest.fixture
def programs(qtbot: QtBot) -> Iterator[list[Program]]:
    made: list[Program] = []
    yield made
    for program in made:
        program.close()


def opened(qtbot: QtBot, programs: list[Program], *files: Path) -> Window:
    program = Program()
    programs.append(program)
    program.open([str(file) for file in files])
    window = program.windows[0]
    window.furnishing.finish()
    window.resize(1000, 700)
    return window


def wait_read(qtbot: QtBot, window: Window) -> None:
    qtbot.waitUntil(
        lambda: window.reading.document is not None and window.reading.document.is_analysed,
        timeout=20_000,
    )


def test_place_choices_and_undone_edits_come_back(
    qtbot: QtBot, programs: list[Program], dirty: Path
) -> None:
    window = opened(qtbot, programs, dirty)
    wait_read(qtbot, window)
    QTest.keyClick(window.view, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    document = window.reading.document
    assert document is not None
    with qtbot.waitSignal(document.text_changed, timeout=10_000):
        document.put_back([0])
    wait_read(qtbot, window)
    assert document.article is not None
    place = document.article.text.index("第40段")
    window.view.show_position(place)
    assert window.view.top_position() == place
    programs.pop().close()

    again = opened(qtbot, programs, dirty)
    wait_read(qtbot, again)
    assert again.reading.choices.script == "hans"
    assert again.reading.document is not None
    assert again.reading.document.undone == {0}
    qtbot.waitUntil(lambda: again.view.top_position() == place, timeout=5_000)


def test_a_library_that_cannot_be_used_is_said_and_reading_goes_on(
    qtbot: QtBot, programs: list[Program], dirty: Path
) -> None:
    library_file().mkdir(parents=True)
    window = opened(qtbot, programs, dirty)
    assert any("memory" in notice.text for notice in window.banners.notices)
    wait_read(qtbot, window)
    assert window.reading.page is not None


def test_broken_settings_are_kept_and_said(
    qtbot: QtBot, programs: list[Program], dirty: Path
) -> None:
    config_folder().mkdir(parents=True)
    (config_folder() / SETTINGS).write_text("{broken", encoding="utf-8")
    window = opened(qtbot, programs, dirty)
    assert any("settings" in notice.text for notice in window.banners.notices)
    assert (config_folder() / f"{SETTINGS}.broken").read_text("utf-8") == "{broken"


def test_what_cannot_be_opened_is_a_banner(
    qtbot: QtBot, programs: list[Program], tmp_path: Path
) -> None:
    window = opened(qtbot, programs, tmp_path / "none.txt")
    qtbot.waitUntil(lambda: bool(window.banners.notices), timeout=10_000)
    assert window.banners.notices[0].kind == "trouble"
    assert window.isVisible()


def test_several_files_stand_side_by_side_and_closing_ends_the_processes(
    qtbot: QtBot, programs: list[Program], dirty: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other.txt"
    other.write_text("天地玄黃。", encoding="utf-8")
    window = opened(qtbot, programs, dirty, other)
    program = programs[0]
    assert len(program.windows) == 1
    wait_read(qtbot, window)
    assert [tab.origin.path for tab in window.tabs.all] == [str(dirty), str(other)]
    assert [tab.document is not None for tab in window.tabs.all] == [True, False]
    window.tabs.step(1)
    wait_read(qtbot, window)
    assert window.reading.article is not None
    assert window.reading.article.text == "天地玄黃。"
    assert len(window.tabs.documents) == 2
    lines = (program.desk.text, program.desk.marks)
    processes = [line._process for line in lines]
    assert all(process is not None and process.poll() is None for process in processes)
    program.close()
    assert all(process is not None and process.poll() is not None for process in processes)
    assert not window.isVisible()
