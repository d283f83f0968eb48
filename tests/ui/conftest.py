"""A window with texts that are there at once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QCursor, QGuiApplication
from window_fakes import SAMPLE, FakeOpener

from reader.ui.preferences.store import SettingsStore
from reader.ui.window import Window


@pytest.fixture
def settings(tmp_path):
    store = SettingsStore(tmp_path / "config" / "settings.json")
    store.change(theme="light", first_run=False)
    return store


@pytest.fixture
def opener(settings):
    return FakeOpener(settings)


@pytest.fixture
def empty_window(qtbot, settings, opener):
    QCursor.setPos(2, 2)
    window = Window(settings, None, opener)
    qtbot.addWidget(window)
    window.resize(1360, 900)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    window.view.setFocus()
    qtbot.waitUntil(window.view.hasFocus)
    return window


@pytest.fixture
def window(empty_window, qtbot, tmp_path):
    path = tmp_path / "article.txt"
    path.write_text(SAMPLE, "utf-8")
    empty_window.opening.open_path(str(path))
    qtbot.waitUntil(empty_window.view.hasFocus)
    return empty_window


@pytest.fixture(autouse=True)
def _no_button_stays_down():
    """A button that one test leaves pressed changes what the next one sees."""
    yield
    assert QGuiApplication.mouseButtons() == Qt.MouseButton.NoButton


@pytest.fixture(autouse=True, scope="session")
def _nothing_stays_on_the_clipboard():
    """Off screen Qt lets go of the clipboard after Python has ended: what is ours must be gone."""
    yield
    if QGuiApplication.instance() is not None:
        QGuiApplication.clipboard().clear()
