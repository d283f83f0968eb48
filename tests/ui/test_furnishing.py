"""The page is painted before anything that stands around it is loaded or made."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from window_fakes import SAMPLE, FakeOpener

from reader.ui import furnishing, furniture
from reader.ui.window import Window

WAITS = (
    "PySide6.QtSvg",
    "importlib.metadata",
    "numpy",
    "reader.core.analyse.entities",
    "reader.core.clean",
    "reader.core.find",
    "reader.core.source",
    "reader.ui.access",
    "reader.ui.around",
    "reader.ui.banner",
    "reader.ui.commands.actions",
    "reader.ui.commands.connect",
    "reader.ui.commands.menus",
    "reader.ui.commands.table",
    "reader.ui.controls",
    "reader.ui.export",
    "reader.ui.findbar",
    "reader.ui.forms",
    "reader.ui.furniture",
    "reader.ui.look.icons",
    "reader.ui.look.parts",
    "reader.ui.moving",
    "reader.ui.names",
    "reader.ui.places.history",
    "reader.ui.preferences.controls",
    "reader.ui.preferences.dialog",
    "reader.ui.removal.view",
    "reader.ui.rules",
    "reader.ui.statusbar",
    "reader.ui.toolbar",
    "reader.ui.undoing",
    "reader.ui.welcome",
    "reader.ui.wiring",
    "reader.ui.words.card",
    "reader.ui.words.cursor",
    "reader.ui.words.looking_up",
)
"""Modules, with all in them, that the first paint must not wait for."""

PARTS = set(Window.__annotations__)
"""What stands around the page, by the names the window has for it."""

PAINTED = """
import json, sys
from reader.core.choices import Choices
from reader.ui.app import Program, make_application
application = make_application()
program = Program(choices=Choices())
program.open([sys.argv[1]])
window = program.windows[0]
paint = window.view.paintEvent
seen = []

def painted(event):
    paint(event)
    if window.reading.page is not None and not seen:
        seen.append((sorted(sys.modules), sorted(vars(window))))
        application.quit()

window.view.paintEvent = painted
window.furnishing._timer.stop()  # however long the text takes
application.exec()
program.close()
print(json.dumps(seen[0]))
"""


@pytest.fixture
def bare(qtbot, settings):
    """A window of which the page alone is there."""
    window = Window(settings, None, FakeOpener(settings), page_first=True)
    qtbot.addWidget(window)
    window.resize(1360, 900)
    window.show()
    qtbot.waitExposed(window)
    return window


@pytest.fixture
def article(tmp_path):
    path = tmp_path / "article.txt"
    path.write_text(SAMPLE, "utf-8")
    return str(path)


def is_furnished(window):
    return window.furnishing.is_done


def test_nothing_but_the_page_is_loaded_or_made_before_the_text_is_painted(tmp_path):
    path = tmp_path / "clean.txt"
    path.write_text("春天的河邊，柳樹剛剛發芽。\n老人在橋上看水。\n", "utf-8")
    command = [sys.executable, "-c", PAINTED, str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    modules, made = json.loads(done.stdout)
    early = [one for one in modules if any(f"{one}.".startswith(f"{name}.") for name in WAITS)]
    assert not early
    assert not PARTS & set(made)


def test_the_rest_comes_after_the_text_and_nothing_moves(qtbot, bare, article):
    bare.opening.open_path(article)
    assert not PARTS & set(vars(bare))
    place = bare.view.mapTo(bare, QPoint()), bare.view.size()
    qtbot.waitUntil(lambda: is_furnished(bare))
    assert set(vars(bare)) >= PARTS
    assert (bare.view.mapTo(bare, QPoint()), bare.view.size()) == place
    assert bare.toolbar.isVisible()
    assert bare.status.isVisible()
    assert bare.sidebar.isVisible()
    assert bare.windowTitle().startswith(bare.reading.document.title)


def test_a_window_that_waits_for_its_text_is_furnished_meanwhile(qtbot, bare):
    qtbot.waitUntil(lambda: is_furnished(bare))
    assert bare.reading.document is None


def test_what_was_chosen_before_all_was_there_shows_in_the_parts(qtbot, bare, article):
    bare.opening.open_path(article)
    bare.reading.set_script("hans")
    qtbot.waitUntil(lambda: is_furnished(bare))
    assert bare.actions_["script_hans"].isChecked()
    QTest.keyClick(bare.view, Qt.Key.Key_R)
    assert bare.reading.choices.ruby == "none"


def test_trouble_is_said_at_once(bare):
    bare.say("There is trouble.")
    assert [notice.text for notice in bare.banners.notices] == ["There is trouble."]


def test_what_is_to_be_said_of_a_text_does_not_push_it_away(bare, settings, tmp_path):
    path = tmp_path / "empty.txt"
    path.write_text("\n", "utf-8")
    bare.opening.open_path(str(path))
    assert is_furnished(bare)
    assert bare.banners.notices


def test_each_module_of_the_parts_is_loaded_in_a_turn_of_its_own():
    tree = ast.parse(Path(furniture.__file__).read_text("utf-8"))
    needed = {one.module for one in tree.body if isinstance(one, ast.ImportFrom)}
    loaded = set(furnishing._imported_by(furniture.__name__))
    assert {name for name in needed if name.startswith("reader.")} <= loaded
