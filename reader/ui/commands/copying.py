"""The rows of the table of commands that copy what is selected, in one form or another."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from reader.ui.commands.command import QT_TRANSLATE_NOOP, Command

if TYPE_CHECKING:
    from reader.core.copying import CopyForm
    from reader.ui.window import Window

__all__ = ["COPY_COMMANDS", "connect_copy_commands"]

_A = "Actions"

COPY_COMMANDS: tuple[Command, ...] = (
    Command("copy", QT_TRANSLATE_NOOP(_A, "&Copy"), ("Ctrl+C",), menu="edit", icon="copy"),
    Command(
        "copy_pinyin",
        QT_TRANSLATE_NOOP(_A, "Copy with &pinyin"),
        ("Ctrl+Shift+C",),
        menu="edit/copy",
    ),
    Command(
        "copy_source", QT_TRANSLATE_NOOP(_A, "Copy in the &source's script"), menu="edit/copy"
    ),
    Command(
        "copy_html", QT_TRANSLATE_NOOP(_A, "Copy with &readings above (HTML)"), menu="edit/copy"
    ),
    Command(
        "copy_table", QT_TRANSLATE_NOOP(_A, "Copy &words, pinyin and meanings"), menu="edit/copy"
    ),
    Command("copy_reading", QT_TRANSLATE_NOOP(_A, "Copy pinyin &only"), menu="edit/copy"),
)
"""In the order of the menu."""

_FORMS: tuple[tuple[str, CopyForm], ...] = (
    ("copy", "shown"),
    ("copy_pinyin", "pinyin"),
    ("copy_source", "source"),
    ("copy_html", "html"),
    ("copy_reading", "reading"),
)


def connect_copy_commands(window: Window) -> None:
    """Connect these commands, and the key that copies a word with its meaning."""
    actions = window.actions_
    for name, form in _FORMS:
        actions[name].triggered.connect(partial(_copy, window, form))
    for name in ("copy_table", "copy_word"):
        actions[name].triggered.connect(partial(_copy_row, window))


def _copy(window: Window, form: CopyForm, *_: object) -> None:
    window.copies.copy(form)


def _copy_row(window: Window, *_: object) -> None:
    window.copies.copy_row()
