"""The rows of the table of commands that read a file anew, in another encoding or the same."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from reader.ui.commands.command import QT_TRANSLATE_NOOP, Command
from reader.ui.statusbar import ENCODINGS

if TYPE_CHECKING:
    from reader.ui.window import Window

__all__ = ["ENCODING_COMMANDS", "connect_encoding_commands"]

_A = "Actions"

ENCODING_COMMANDS: tuple[Command, ...] = (
    *(
        Command(f"encoding_{name}", words, menu="text/encoding", group="encoding", checkable=True)
        for name, words in ENCODINGS.items()
    ),
    Command("analyse_again", QT_TRANSLATE_NOOP(_A, "Analyse a&gain"), menu="text"),
)
"""In the order of the menu."""


def connect_encoding_commands(window: Window) -> None:
    """Connect these commands; they are for texts that are files, which can be read again."""
    actions = window.actions_
    for name in ENCODINGS:
        actions[f"encoding_{name}"].triggered.connect(partial(_read_in, window, name))
    actions["analyse_again"].triggered.connect(lambda _: _read_in(window, _encoding(window)))
    window.reading.text_shown.connect(partial(_show, window))
    _show(window)


def _read_in(window: Window, name: str, *_: object) -> None:
    window.opening.reopen(window.reading.document, name)


def _encoding(window: Window) -> str:
    """Return what the text that is read was decoded from, or that of all texts."""
    article = window.reading.article
    known = article.source.encoding if article is not None else None
    return known.name if known is not None else "utf-8"


def _show(window: Window) -> None:
    document, actions = window.reading.document, window.actions_
    is_file = document is not None and bool(document.path)
    found = _encoding(window)
    for name in ENCODINGS:
        actions[f"encoding_{name}"].setEnabled(is_file)
        actions[f"encoding_{name}"].setChecked(is_file and name == found)
    actions["analyse_again"].setEnabled(is_file)
