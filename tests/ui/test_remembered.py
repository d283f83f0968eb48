"""The whole program: treatment, suggestions, repairs and rules are there again the next time."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reader.core.paths import rules_file
from reader.ui.app import Program
from reader.ui.texts.edit_memory import FEW

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")

TEXT = (
    "為了做好這項工作(zuo)，縣裡召開會(hui)議，研究關于教育發展的問題，先后三次討論學校(xiao)建設。\n"
    "會(hui)議指出，學校(xiao)的建筑要安全，關于經費要說清楚，并與各方面商量工作(zuo)。\n"
    "他姓仇(qiú)。\n"
)


DIRTY = "市文(wen)化(hua)局局長(chang)周敏(min)說,圖書館去年新添(tian)3000冊書(次)。\n"


@pytest.fixture
def start(qtbot, tmp_path):
    path = tmp_path / "text.txt"
    programs = []

    def go(text=TEXT):
        while programs:
            programs.pop().close()
        path.write_text(text, "utf-8", newline="\n")
        program = Program()
        programs.append(program)
        program.open([str(path)])
        window = program.windows[0]
        window.resize(1300, 800)
        qtbot.waitUntil(
            lambda: bool(window.reading.document and window.reading.document.is_analysed),
            timeout=20_000,
        )
        return window

    yield go
    for program in programs:
        program.close()


def wait(qtbot, window, what):
    def holds():
        document = window.reading.document
        return document.is_analysed and what(document)

    qtbot.waitUntil(holds, timeout=20_000)


def test_left_alone_and_forced_come_back(start, qtbot):
    window = start()
    window.undoing.treat("alone")
    wait(qtbot, window, lambda document: document.article.text == TEXT)
    window = start()
    wait(qtbot, window, lambda document: document.article.text == TEXT)
    assert not window.reading.choices.clean
    window.undoing.treat("force")
    wait(qtbot, window, lambda document: "仇。" in document.article.text)
    window = start()
    wait(qtbot, window, lambda document: "仇。" in document.article.text)


def test_a_single_suggestion_comes_back(start, qtbot):
    window = start()
    known = window.reading.document.treating
    index = next(at for at, edit in enumerate(known.candidates) if edit.old == "(qiú)")
    assert index in known.pending
    window.undoing.take_out((index,))
    wait(qtbot, window, lambda document: "仇。" in document.article.text)
    window = start()
    wait(qtbot, window, lambda document: "仇。" in document.article.text)
    assert window.reading.document.treating.accepted == {index}


def test_accepted_forms_come_back_and_leave_in_an_export(start, qtbot, tmp_path):
    window = start()
    repairs = window.reading.article.repairs
    assert len(repairs) >= 4
    window.view.setFocus()
    QTest.keyClick(window.view, Qt.Key.Key_A)
    QTest.keyClick(window.view, Qt.Key.Key_A)
    assert window.reading.document.mended == {0}
    window = start()
    wait(qtbot, window, lambda document: document.mended == {0})
    out = tmp_path / "out.txt"
    with qtbot.waitSignal(window.reading.document.exported, timeout=20_000):
        window.reading.document.export(window.reading.choices, "txt", str(out))
    assert "關於教育" in out.read_text("utf-8")
    assert "關于經費" in out.read_text("utf-8")


def test_rules_of_the_file_clean_the_text_when_it_is_opened(start, qtbot):
    rules_file().parent.mkdir(parents=True, exist_ok=True)
    rules_file().write_text("text\t他姓\nregex\t(\n", "utf-8")
    window = start()
    assert "他姓" not in window.reading.article.text
    assert any("line 2 of the rules" in notice.text for notice in window.banners.notices)
    dialog = window.rules.open()
    dialog.list.setCurrentRow(0)
    dialog.delete_button.click()
    wait(qtbot, window, lambda document: "他姓" in document.article.text)
    window.undoing.undo()
    wait(qtbot, window, lambda document: "他姓" not in document.article.text)
    dialog.close()


def test_very_many_put_back_come_back(start, qtbot):
    text = DIRTY * (FEW // 3)
    window = start(text)
    document = window.reading.document
    many = tuple(range(FEW + 100))
    document.put_back(many)
    undone = document.undone
    assert len(undone) > FEW
    wait(qtbot, window, lambda document: undone <= document.treating.left)
    window = start(text)
    wait(qtbot, window, lambda document: document.undone == undone)
