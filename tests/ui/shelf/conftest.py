"""A window with a library of some texts."""

from __future__ import annotations

import pytest
from window_fakes import FakeOpener

from reader.core.chinese.readings import read
from reader.library import About, Document, Library, SearchText
from reader.ui.window import Window

BOOKS = (
    ("故鄉", "魯迅", "hant", ("閏土", "楊二嫂")),
    ("背影", "朱自清", "hans", ("父亲",)),
    ("論語", "", "hant", ("子路", "顏回")),
    ("边城", "沈从文", "hans", ("翠翠", "傩送", "茶峒")),
    ("中国的西北角", "范長江", "hant", ("兰州",)),
)


def fill(library, folder, books=BOOKS):
    """Have the library remember texts, the first one read last; their files are there."""
    for number, (title, author, script, names) in enumerate(books):
        path = folder / f"book{number}.txt"
        path.write_text(f"{title}\n{author}\n" + "、".join(names) * 20, "utf-8")
        document = Document(f"{number:064}", str(path), title, 1000.0 - number)
        library.remember(document)
        text = "\n".join(filter(None, (title, author, *names)))
        spoken = " ".join(syllable or "-" for syllable in read(text))
        about = About(author=author, script=script, opening=title, length=100, who=names)
        library.set_about(document.digest, about, SearchText(text, spoken))


@pytest.fixture
def library(tmp_path):
    with Library(tmp_path / "library.sqlite") as made:
        yield made


@pytest.fixture
def make(qtbot, settings, library):
    def make(memory=library):
        window = Window(settings, memory, FakeOpener(settings))
        qtbot.addWidget(window)
        window.resize(1200, 800)
        window.show()
        qtbot.waitExposed(window)
        window.activateWindow()
        window.view.setFocus()
        qtbot.waitUntil(window.view.hasFocus)
        return window

    return make


@pytest.fixture
def reader(make, library, tmp_path):
    fill(library, tmp_path)
    window = make()
    path = tmp_path / "open.txt"
    path.write_text("打開的書。" * 30, "utf-8")
    window.opening.open_path(str(path))
    library.remember(Document(window.reading.document.digest, str(path), None))
    return window
