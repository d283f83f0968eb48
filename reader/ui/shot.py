"""A picture of the real window, rendered off screen."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QEventLoop, QIODevice, QTimer

from reader.core.chinese.han import is_hanzi
from reader.core.errors import ReaderError, SourceError
from reader.core.files import write_atomically
from reader.core.find import split_tone
from reader.core.words import word_at
from reader.ui.app import Program, make_application

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPixmap

    from reader.core.choices import Choices
    from reader.ui.window import Window

__all__ = ["Picture", "take"]

PATIENCE = 120_000
"""Milliseconds in which a text must be cleaned, read and marked."""
_NAMES = frozenset({"PERSON", "ORGANIZATION", "LOCATION"})
SETTLED = 200
"""Milliseconds for the layout and the last painting."""


@dataclass(frozen=True, slots=True)
class Picture:
    """What the window looks like: `size` in logical pixels, a theme's and a view's name.

    `rules` is a file of cleaning rules, if there is one.
    """

    size: tuple[int, int]
    theme: str
    view: str
    rules: str = ""


def take(file: str, output: str, choices: Choices, picture: Picture) -> None:
    """Write a PNG of the window that shows `file` under the choices.

    Raise ReaderError when the file cannot be shown or the picture not be written.
    """
    make_application()
    program = Program(choices=choices, rules=picture.rules)
    with TemporaryDirectory(prefix="qingdu-") as folder:
        if picture.view == "library":  # it remembers nothing but this text
            program.remember_in(Path(folder) / "library.sqlite")
        write_atomically(output, _taken(program, file, picture))


def _taken(program: Program, file: str, picture: Picture) -> bytes:
    program.settings.change(theme=picture.theme, first_run=False)
    if picture.view == "vertical":
        program.settings.change(direction="vertical")
    try:
        program.open([file])
        window = program.windows[0]
        window.furnishing.finish()
        window.resize(*picture.size)
        _wait(window)
        window.show_removed(on=picture.view == "removed")
        if picture.view == "card":
            _show_card(window)
        elif picture.view == "find":
            _show_find(window)
        elif picture.view == "library":
            window.shelving.noting.write()
            _rest(SETTLED)
            window.shelving.show()
        _rest(SETTLED)
        _wait_for_pictures(window)
        return _png(window.grab())
    finally:
        program.close()


def _wait(window: Window) -> None:
    """Return when the text is cleaned, read and marked; raise what the window would say."""
    loop = QEventLoop()
    failures: list[str] = []
    for speaker in (window.opening, window.reading):
        speaker.trouble.connect(failures.append)
        speaker.trouble.connect(lambda _: loop.quit())
    window.reading.progress.connect(lambda part: loop.quit() if part >= 1.0 else None)
    QTimer.singleShot(PATIENCE, loop, loop.quit)
    loop.exec()
    if failures:
        raise SourceError(failures[0])
    document = window.reading.document
    if document is None or not document.is_analysed:
        raise ReaderError("the text took too long to analyse for a picture; try a shorter one")


def _wait_for_pictures(window: Window) -> None:
    """Return when the pictures of the page that are seen are drawn, or do not come."""
    for _ in range(PATIENCE // SETTLED):
        if not window.beside.pictures.is_busy:
            return
        _rest(SETTLED)


def _show_card(window: Window) -> None:
    """Pin the card of the first word in doubt, else of the first one of several Hanzi."""
    article = window.reading.article
    if article is None:
        return
    body = article.body_start
    doubts = [doubt.start for doubt in article.readings or () if not doubt.is_settled]
    words = (start for start, end in article.words or () if end - start > 1 and start >= body)
    long = (start for start in words if is_hanzi(article.text[start]))
    at = next((start for start in (*doubts, *long)), None)
    span = word_at(article, at) if at is not None else None
    if span is not None:
        loop = QEventLoop()
        window.reading.looked_up.connect(lambda _: loop.quit())
        QTimer.singleShot(PATIENCE, loop, loop.quit)
        window.view.show_position(span[0], "centre")
        window.looking_up.show(span, pinned=True)
        loop.exec()


def _show_find(window: Window) -> None:
    """Look for the pinyin of the name of several Hanzi that comes most often, else of a word."""
    article = window.reading.article
    if article is None:
        return
    names = [(name.start, name.end) for name in article.entities or () if name.type in _NAMES]
    found = _most_frequent(article.text, names) or _most_frequent(article.text, article.words)
    if found is None:
        return
    syllables = [one for one in (article.pinyin or ())[slice(*found)] if one]
    query = "".join(split_tone(one)[0] for one in syllables)
    window.find_bar.start(query or article.text[slice(*found)], 0)
    window.actions_["find"].setChecked(True)
    loop = QEventLoop()
    done = QTimer(interval=20)
    done.timeout.connect(lambda: loop.quit() if window.find_bar.is_done else None)
    done.start()
    QTimer.singleShot(PATIENCE, loop, loop.quit)
    loop.exec()


def _most_frequent(text: str, spans: Sequence[tuple[int, int]] | None) -> tuple[int, int] | None:
    """Return where the word of at least two Hanzi that comes most often stands first."""
    known: dict[str, tuple[int, int]] = {}
    counts = Counter[str]()
    for start, end in spans or ():
        word = text[start:end]
        if end - start > 1 and all(map(is_hanzi, word)):
            known.setdefault(word, (start, end))
            counts[word] += 1
    return known[counts.most_common(1)[0][0]] if counts else None


def _rest(milliseconds: int) -> None:
    """Let what was asked for be laid out and painted."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop, loop.quit)
    loop.exec()


def _png(picture: QPixmap) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")
    return bytes(data.data())
