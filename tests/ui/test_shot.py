"""Pictures of the real window, with real second processes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from reader.core.choices import Choices
from reader.core.errors import SourceError, WriteError
from reader.ui.shot import Picture, take
from reader.ui.window import Window

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QPixmap
    from pytestqt.qtbot import QtBot

TEXT = "文(wen)章來(lai)源:云山市文(wen)化(hua)局 發布時間:2020-05-06\n文(wen)化(hua)局說好。\n"


@pytest.fixture
def dirty(tmp_path: Path) -> Path:
    path = tmp_path / "dirty.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


@pytest.mark.parametrize("view", ["page", "removed", "find", "vertical"])
def test_a_picture_has_the_size_that_was_asked_for(
    qtbot: QtBot, dirty: Path, tmp_path: Path, view: str
) -> None:
    out = tmp_path / "out.png"
    take(str(dirty), str(out), Choices(ruby="pinyin"), Picture((900, 600), "dark", view))
    image = QImage(str(out))
    assert (image.width(), image.height()) == (900, 600)
    assert image.pixelColor(450, 300).lightness() < 80


def test_a_picture_of_nothing_is_an_error(qtbot: QtBot, dirty: Path, tmp_path: Path) -> None:
    picture = Picture((900, 600), "light", "page")
    with pytest.raises(SourceError):
        take(str(tmp_path / "none.txt"), str(tmp_path / "out.png"), Choices(), picture)
    with pytest.raises(WriteError):
        take(str(dirty), str(tmp_path / "none" / "out.png"), Choices(), picture)
    assert not (tmp_path / "out.png").exists()


def test_the_find_picture_looks_for_a_word_of_the_text(
    qtbot: QtBot, dirty: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[tuple[str, list[str], int]] = []

    def look(window: Window) -> QPixmap:
        bar, article = window.find_bar, window.reading.article
        assert article is not None
        words = [article.text[slice(*span)] for span in bar.spans]
        seen.append((bar.field.text(), words, len(window.view._hits)))
        return QWidget.grab(window)

    monkeypatch.setattr(Window, "grab", look)
    take(str(dirty), str(tmp_path / "out.png"), Choices(), Picture((900, 600), "light", "find"))
    ((query, words, marked),) = seen
    assert query.isascii()
    assert query.isalpha()
    assert len(set(words)) == 1
    assert marked == len(words) >= 1
