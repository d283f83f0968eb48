"""What the settings say of places on the disk, and that forgetting forgets."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox

from reader.library import Document, Library, Position
from reader.ui.preferences.dialog import SettingsDialog
from reader.ui.preferences.places import DictionaryBlock, FilesBlock
from reader.ui.preferences.privacy import PrivacyBlock
from reader.ui.window import Window

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")

TITLE = "只有我知道的題目"


@pytest.fixture
def library(tmp_path):
    with Library(tmp_path / "data" / "library.sqlite") as library:
        yield library


@pytest.fixture
def dialog(qtbot, settings, opener, library):
    window = Window(settings, library, opener)
    qtbot.addWidget(window)
    window.show()
    window.show_settings("privacy")
    return window.findChild(SettingsDialog)


def block(dialog, kind, section):
    dialog.show_section(section)
    return dialog.findChild(kind)


def answer(dialog, role):
    ask = dialog.findChild(QMessageBox)
    button = next(b for b in ask.buttons() if ask.buttonRole(b) == role)
    button.click()


def test_everything_is_forgotten_when_one_says_so_twice(dialog, library, settings, tmp_path):
    library.remember(Document("a" * 64, "/elsewhere/article.txt", TITLE))
    library.set_position("a" * 64, Position(7, TITLE))
    (tmp_path / "data" / "session.json").write_text(TITLE, "utf-8")
    (tmp_path / "data" / "library.sqlite.version-1").write_text(TITLE, "utf-8")
    own = tmp_path / "config" / "words.txt"
    own.parent.mkdir(exist_ok=True)
    own.write_text("我的\n", "utf-8")
    settings.change(last_folder="/elsewhere", pixel_size=40)
    shown = block(dialog, PrivacyBlock, "privacy")
    shown.forget.click()
    answer(dialog, QMessageBox.ButtonRole.RejectRole)
    assert library.recent()
    QTest.qWait(1)
    shown.forget.click()
    answer(dialog, QMessageBox.ButtonRole.DestructiveRole)
    assert library.recent() == ()
    assert library.position("a" * 64) is None
    assert settings.value.last_folder == ""
    assert settings.value.pixel_size == 40
    assert own.read_text("utf-8") == "我的\n"
    for path in (tmp_path / "data").iterdir():
        assert TITLE.encode() not in path.read_bytes(), path.name


def test_the_places_are_the_true_ones_and_open(dialog, library, settings, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    privacy = block(dialog, PrivacyBlock, "privacy")
    files = block(dialog, FilesBlock, "files")
    wanted = [settings.folder, library.path.parent]
    for rows in (privacy.rows, files.rows):
        assert [row.path for row in rows] == wanted
        for row in rows:
            row.button.click()
    existing = [folder if folder.is_dir() else folder.parent for folder in wanted]
    assert opened == [str(folder) for folder in existing] * 2
    dictionary = block(dialog, DictionaryBlock, "dictionary")
    assert dictionary.row.path.name == "cedict.tsv"
    dictionary.row.button.click()
    assert opened[-1] == str(dictionary.row.path.parent)


def test_without_a_library_there_is_nothing_to_forget(window):
    window.show_settings("privacy")
    assert not window.findChild(PrivacyBlock).forget.isEnabled()
