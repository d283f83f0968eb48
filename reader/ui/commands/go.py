"""The rows of the table of commands that are about going through the text."""

from __future__ import annotations

from reader.ui.commands.command import QT_TRANSLATE_NOOP, Command
from reader.ui.commands.tabs import TAB_COMMANDS

__all__ = ["GO_COMMANDS"]

_A = "Actions"

GO_COMMANDS: tuple[Command, ...] = (
    Command("next_word", QT_TRANSLATE_NOOP(_A, "Next &word"), ("Right",), menu="go", scope="page"),
    Command(
        "previous_word",
        QT_TRANSLATE_NOOP(_A, "Previous w&ord"),
        ("Left",),
        menu="go",
        scope="page",
    ),
    Command(
        "next_mention", QT_TRANSLATE_NOOP(_A, "&Next mention"), ("E",), menu="go", scope="page"
    ),
    Command(
        "previous_mention",
        QT_TRANSLATE_NOOP(_A, "Pre&vious mention"),
        ("Shift+E",),
        menu="go",
        scope="page",
    ),
    *TAB_COMMANDS,
    Command("look_at_picture", QT_TRANSLATE_NOOP(_A, "&Look at the picture"), menu="go"),
    Command("next_region", QT_TRANSLATE_NOOP(_A, "Next &region"), ("F6",), menu="go"),
    Command(
        "previous_region", QT_TRANSLATE_NOOP(_A, "Previous re&gion"), ("Shift+F6",), menu="go"
    ),
    Command("escape", QT_TRANSLATE_NOOP(_A, "Close, then clear the selection"), ("Esc",)),
)
"""In the order of the menu."""
