"""A window on a text of many lines, with a library; the module's TEXT is what stands in it."""

from __future__ import annotations

import pytest
from window_fakes import FakeOpener

from reader.library import Library
from reader.ui.window import Window


@pytest.fixture
def library(tmp_path):
    with Library(tmp_path / "library.sqlite") as made:
        yield made


@pytest.fixture
def make(qtbot, settings, library, tmp_path, request):
    path = tmp_path / "text.txt"
    path.write_text(request.module.TEXT, "utf-8")

    def make():
        window = Window(settings, library, FakeOpener(settings))
        qtbot.addWidget(window)
        window.resize(1200, 800)
        window.show()
        qtbot.waitExposed(window)
        window.activateWindow()
        window.opening.open_path(str(path))
        window.view.setFocus()
        qtbot.waitUntil(window.view.hasFocus)
        return window

    return make


@pytest.fixture
def reader(make):
    return make()
