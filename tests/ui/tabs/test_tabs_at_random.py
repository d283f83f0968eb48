"""Laws of the open texts that hold whatever is done with them, in whatever order."""

from __future__ import annotations

import random

import pytest

TEXTS = {f"text{at}.txt": f"第{at}篇。\n天(tian)地玄(xuan)黃，宇宙洪荒。" * 3 for at in range(6)}


@pytest.fixture
def paths(tmp_path):
    for name, text in TEXTS.items():
        (tmp_path / name).write_text(text, "utf-8")
    return [str(tmp_path / name) for name in TEXTS]


def holds(window):
    """Check that strip, tabs and page say the same."""
    tabs, strip = window.tabs, window.strip
    assert tabs.current in tabs.all
    assert window.reading.document is tabs.current.document
    assert window.view.page is window.reading.page
    assert [strip.accessibleTabName(at) for at in range(strip.count())] == [
        tab.title or "Untitled text" for tab in tabs.all
    ]
    assert strip.currentIndex() == tabs.all.index(tabs.current)
    assert strip.isVisible() == (len(tabs.all) > 1)
    files = [tab.origin.path for tab in tabs.all if tab.origin.path]
    assert len(files) == len(set(files))
    assert window.actions_["undo"].isEnabled() == window.undoing.can_undo


@pytest.mark.parametrize("seed", range(4))
def test_strip_tabs_and_page_agree(empty_window, paths, seed, qtbot):
    window, chance = empty_window, random.Random(seed)  # noqa: S311 - a test's chance
    tabs = window.tabs
    window.opening.open_path(paths[0])
    documents = set()
    deeds = [
        lambda: window.opening.open_path(chance.choice(paths)),
        lambda: window.opening.open_paths(chance.sample(paths, 3)),
        lambda: window.opening.open_path(chance.choice(paths), "gb18030"),
        lambda: window.opening.open(tabs.current.origin),
        lambda: tabs.step(chance.choice((-1, 1))),
        lambda: tabs.show(chance.choice(tabs.all)),
        lambda: tabs.move(chance.randrange(len(tabs.all)), chance.randrange(len(tabs.all))),
        lambda: tabs.close(chance.choice(tabs.all)) if len(tabs.all) > 1 else None,
        tabs.reopen,
        lambda: window.undoing.put_back((0,)),
        window.undoing.undo,
        lambda: window.view.select(0, 3),
        lambda: window.show_removed(on=chance.random() < 0.5),
        lambda: window.reading.set_script(chance.choice(("source", "hans", "tw"))),
        lambda: window.find_bar.start("天", 0),
    ]
    for _ in range(150):
        chance.choice(deeds)()
        documents |= set(tabs.documents)
        holds(window)
    qtbot.wait(50)
    holds(window)
    assert {document.is_closed for document in documents - set(tabs.documents)} <= {True}
    assert not any(document.is_closed for document in tabs.documents)
