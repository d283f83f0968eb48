"""Files that other programs change while they are open, and the menu of recent ones."""

from __future__ import annotations

import os
import time

import pytest

from reader.ui.app import Program
from reader.ui.tabs.session import KeptSession

BODY = "\n".join(
    f"第{at}段。文(wen)化(hua)局局長(zhang)周敏(min)說,新添(tian)3000冊書。" for at in range(80)
)


@pytest.fixture
def path(tmp_path):
    made = tmp_path / "article.txt"
    made.write_text(BODY, "utf-8")
    return made


@pytest.fixture
def window(qtbot, path):
    program = Program(session=KeptSession())
    program.open([str(path)])
    window = program.windows[0]
    window.resize(1000, 700)
    wait_read(qtbot, window)
    qtbot.waitUntil(lambda: window.furnishing.is_done, timeout=5000)
    window.banners.clear()
    yield window
    program.close()


def wait_read(qtbot, window):
    qtbot.waitUntil(
        lambda: window.reading.document is not None and window.reading.document.is_analysed,
        timeout=20_000,
    )


def wait_said(qtbot, window, words="changed on disk"):
    qtbot.waitUntil(
        lambda: any(words in notice.text for notice in window.banners.notices), timeout=8000
    )
    return next(notice for notice in window.banners.notices if words in notice.text)


def answer(window, notice, label):
    next(do for words, do in notice.answers if words == label)()
    window.banners.clear()


def replaced(path, text):
    """Save as many editors do: write another file, and put it in the place of the first."""
    other = path.with_suffix(".tmp")
    other.write_text(text, "utf-8")
    other.replace(path)


@pytest.mark.parametrize("save", [lambda path, text: path.write_text(text, "utf-8"), replaced])
def test_place_choices_and_undone_edits_survive_a_reload(qtbot, window, path, save):
    document = window.reading.document
    with qtbot.waitSignal(document.text_changed, timeout=10_000):
        document.put_back([0])
    wait_read(qtbot, window)
    window.reading.set_script("hans")
    window.view.show_position(document.article.text.index("第60段"))
    qtbot.wait(500)
    save(path, f"新的題目\n新的一段。\n{BODY}\n尾聲。")
    notice = wait_said(qtbot, window)
    assert window.reading.document is document
    answer(window, notice, "Reload")
    qtbot.waitUntil(lambda: window.reading.document is not document, timeout=10_000)
    wait_read(qtbot, window)
    text = window.reading.article.text
    assert text.startswith("新的題目")
    assert "文(wen)化局" in text
    assert window.reading.choices.script == "hans"
    assert len(window.reading.document.undone) == 1
    qtbot.waitUntil(lambda: text[window.view.top_position() :].startswith("第60段"), timeout=5000)
    assert len(window.tabs.all) == 1


def test_who_keeps_is_not_asked_again_until_the_next_change(qtbot, window, path):
    document = window.reading.document
    path.write_text("甲。", "utf-8")
    answer(window, wait_said(qtbot, window), "Keep")
    qtbot.wait(900)
    assert not window.banners.notices
    assert window.reading.document is document
    replaced(path, "乙。")
    answer(window, wait_said(qtbot, window), "Keep")
    replaced(path, "丙。")
    answer(window, wait_said(qtbot, window), "Reload")
    qtbot.waitUntil(lambda: window.reading.article.text == "丙。", timeout=10_000)


def test_touching_is_no_change_and_saving_much_is_said_once(qtbot, window, path):
    os.utime(path, (time.time() + 5, time.time() + 5))
    qtbot.wait(900)
    assert not window.banners.notices
    for at in range(20):
        replaced(path, f"{at}。")
        qtbot.wait(20)
    wait_said(qtbot, window)
    qtbot.wait(600)
    assert len(window.banners.notices) == 1


def test_a_file_that_goes_leaves_its_text_and_is_seen_when_it_returns(qtbot, window, path):
    document = window.reading.document
    path.unlink()
    qtbot.wait(900)
    assert window.reading.document is document
    assert not window.banners.notices
    path.write_text("回來了。", "utf-8")
    answer(window, wait_said(qtbot, window), "Reload")
    qtbot.waitUntil(lambda: window.reading.article.text == "回來了。", timeout=10_000)


def test_a_reload_that_fails_leaves_the_text(qtbot, window, path):
    document = window.reading.document
    path.write_bytes(bytes(range(256)) * 40)
    answer(window, wait_said(qtbot, window), "Reload")
    wait_said(qtbot, window, "article.txt:")
    assert window.reading.document is document


def test_a_text_in_the_background_is_asked_about_when_it_is_looked_at(
    qtbot, window, path, tmp_path
):
    other = tmp_path / "other.txt"
    other.write_text("天地玄黃。", "utf-8")
    window.opening.open_path(str(other))
    qtbot.waitUntil(lambda: window.tabs.current.origin.path == str(other), timeout=10_000)
    replaced(path, "新。")
    qtbot.wait(900)
    assert not window.banners.notices
    window.tabs.step(1)
    assert "article.txt changed" in wait_said(qtbot, window).text


def recent(window):
    menu = window.actions_["recent"].menu()
    menu.fill()
    return [action for action in menu.actions() if action.text()]


def test_the_menu_lists_what_was_read_last(qtbot, window, path, tmp_path):
    for at in range(12):
        other = tmp_path / f"a&b{at}.txt"
        other.write_text(f"第{at}篇。", "utf-8")
        window.opening.open_path(str(other))
        qtbot.waitUntil(
            lambda name=str(other): window.tabs.current.origin.path == name, timeout=10_000
        )
    wait_read(qtbot, window)
    rows = recent(window)
    assert len(rows) == 11
    assert rows[0].text().startswith("a&&b11.txt\t")
    assert tmp_path.name in rows[0].text()
    window.tabs.close()
    rows[3].trigger()
    assert window.tabs.current.origin.name == "a&b8.txt"
    rows[-1].trigger()
    assert len(recent(window)) == 1
    window.undoing.undo()
    assert len(recent(window)) == 11


def test_a_recent_file_that_is_gone_is_found_or_forgotten(
    qtbot, window, path, tmp_path, monkeypatch
):
    moved = tmp_path / "moved.txt"
    other = tmp_path / "other.txt"
    other.write_text("天地玄黃。", "utf-8")
    window.opening.open_path(str(other))
    qtbot.waitUntil(lambda: window.tabs.current.origin.path == str(other), timeout=10_000)
    wait_read(qtbot, window)
    window.tabs.close()
    other.rename(moved)
    asked = []
    monkeypatch.setattr(
        "reader.ui.tabs.recent.find_file", lambda window, path, found: asked.append(found)
    )
    gone = next(row for row in recent(window) if row.text().startswith("other.txt"))
    gone.trigger()
    notice = wait_said(qtbot, window, "other.txt is not in")
    notice.answers[1][1]()
    assert not any(row.text().startswith("other.txt") for row in recent(window))
    window.undoing.undo()
    assert any(row.text().startswith("other.txt") for row in recent(window))
    notice.answers[0][1]()
    asked[0](str(moved))
    qtbot.waitUntil(lambda: window.tabs.current.origin.path == str(moved), timeout=10_000)
    assert any(row.text().startswith("moved.txt") for row in recent(window))
    assert not any(row.text().startswith("other.txt") for row in recent(window))
