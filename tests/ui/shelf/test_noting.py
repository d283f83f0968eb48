"""What the library is told of a text while it is read."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from window_fakes import SAMPLE

from reader.ui.app import Program
from reader.ui.texts.origin import Origin

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")


@pytest.fixture
def start(qtbot, tmp_path):
    programs = []

    def go(text=SAMPLE, name="text.txt"):
        while programs:
            programs.pop().close()
        path = tmp_path / name
        path.write_text(text, "utf-8", newline="\n")
        program = Program()
        program.settings.change(first_run=False)
        programs.append(program)
        program.open([str(path)])
        window = program.windows[0]
        window.resize(1100, 700)
        qtbot.waitUntil(
            lambda: bool(window.reading.document and window.reading.document.is_analysed),
            timeout=20_000,
        )
        return program

    yield go
    for program in programs:
        program.close()


def shelf(program, qtbot):
    program.windows[0].shelving.noting.write()
    qtbot.waitUntil(lambda: bool(program.library.shelf()[0].about.length), timeout=5000)
    return program.library.shelf()


def test_a_text_and_who_is_in_it_are_told(start, qtbot, tmp_path):
    program = start()
    qtbot.waitUntil(lambda: bool(program.windows[0].sidebar.names["person"]), timeout=5000)
    (one,) = shelf(program, qtbot)
    assert one.document.name == str(tmp_path / "text.txt")
    about = one.about
    assert (about.source, about.published) == ("廣州國資委", "2018-03-28")
    assert about.opening.startswith("廣州市委書記任學鋒同志")
    assert about.removed > 0
    assert about.script == "hant"
    assert about.people >= 3
    assert {"任學鋒", "習近平"} <= set(about.who)
    ((_, found_by),) = program.library.search_texts()
    spoken = found_by.spoken.split(" ")
    assert len(spoken) == len(found_by.text)
    at = found_by.text.index("任學鋒")
    assert spoken[at : at + 3] == ["rén", "xué", "fēng"]


def test_the_library_finds_what_was_read_by_pinyin_of_a_name(start, qtbot):
    program = start()
    window = program.windows[0]
    qtbot.waitUntil(lambda: bool(window.sidebar.names["person"]), timeout=5000)
    shelf(program, qtbot)
    for query, count in (("rxf", 1), ("renxuefeng", 1), ("任学锋", 1), ("馬雲", 0)):
        window.shelving.search()
        window.shelving.page.field.setText(query)
        qtbot.waitUntil(lambda count=count: window.shelving.page.rows.rowCount() == count)
    assert window.shelving.page.nothing.isVisible()


def test_how_far_one_read_is_told(start, qtbot):
    text = "\n".join(f"{n}由四川過湖南去，靠東有一條官路。" * 3 for n in range(300))
    program = start(text)
    window = program.windows[0]
    (one,) = shelf(program, qtbot)
    assert one.part == 0.0
    window.view.show_position(len(window.reading.article.text) // 2)
    window.shelving.noting.write()
    one = program.library.shelf()[0]
    assert one.part == pytest.approx(0.5, abs=0.02)
    assert one.words[:20].replace(" ", "") in window.reading.article.text.replace("\n", "")
    window.view.scroll_to_end()
    window.close()
    assert program.library.shelf()[0].part == 1.0


def test_a_pasted_text_is_there_again_after_a_restart(start, qtbot):
    program = start()
    window = program.windows[0]
    window.opening.open(Origin(text="貼上的文字，沒有檔案。" * 5))
    qtbot.waitUntil(lambda: bool(program.library.shelf()[0].is_kept), timeout=5000)
    program = start()
    window = program.windows[0]
    kept = next(one for one in program.library.shelf() if one.is_kept)
    window.shelving.show()
    row = window.shelving.page.rows.row_of(kept.document.digest)
    window.shelving.page.grid.setFocus()
    window.shelving.page.grid.setCurrentIndex(window.shelving.page.rows.index(row))
    QTest.keyClick(window.shelving.page.grid, "\r")
    qtbot.waitUntil(lambda: window.reading.article.text.startswith("貼上"), timeout=5000)
    assert not window.shelving.is_shown


def test_a_text_that_is_read_again_comes_first(start, qtbot):
    start(SAMPLE, "one.txt")
    program = start(SAMPLE[::-1], "two.txt")
    names = [one.document.name[-7:] for one in program.library.shelf()]
    assert names == ["two.txt", "one.txt"]
    program = start(SAMPLE, "one.txt")
    names = [one.document.name[-7:] for one in program.library.shelf()]
    assert names == ["one.txt", "two.txt"]
