"""The rows of the table of commands that are about undoing, copying and finding."""

from __future__ import annotations

from reader.ui.commands.command import QT_TRANSLATE_NOOP, Command
from reader.ui.commands.copying import COPY_COMMANDS

__all__ = ["EDIT_COMMANDS"]

_A = "Actions"

EDIT_COMMANDS: tuple[Command, ...] = (
    Command("undo", QT_TRANSLATE_NOOP(_A, "&Undo"), ("Ctrl+Z",), menu="edit", icon="undo"),
    Command(
        "redo",
        QT_TRANSLATE_NOOP(_A, "&Redo"),
        ("Ctrl+Shift+Z", "Ctrl+Y"),
        menu="edit",
        icon="redo",
    ),
    *COPY_COMMANDS,
    Command("mark_name", QT_TRANSLATE_NOOP(_A, "&Mark name…"), ("Ctrl+M",), menu="edit"),
    Command("own_names", QT_TRANSLATE_NOOP(_A, "M&y names…"), menu="edit"),
    Command("select_sentence", QT_TRANSLATE_NOOP(_A, "S&elect the sentence"), menu="edit"),
    Command("select_paragraph", QT_TRANSLATE_NOOP(_A, "Select the para&graph"), menu="edit"),
    Command("select_all", QT_TRANSLATE_NOOP(_A, "Select &all"), ("Ctrl+A",), menu="edit"),
    Command(
        "find",
        QT_TRANSLATE_NOOP(_A, "&Find"),
        ("Ctrl+F",),
        menu="edit",
        icon="find",
        checkable=True,
    ),
    Command("find_next", QT_TRANSLATE_NOOP(_A, "Find &next"), ("F3",), menu="edit"),
    Command("find_previous", QT_TRANSLATE_NOOP(_A, "Find pre&vious"), ("Shift+F3",), menu="edit"),
    Command("settings", QT_TRANSLATE_NOOP(_A, "&Settings…"), ("Ctrl+,",), menu="edit"),
)
"""In the order of the menu."""
