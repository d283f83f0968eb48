"""The rows of the table of commands that are about places in the text."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from reader.ui.commands.command import QT_TRANSLATE_NOOP, Command

if TYPE_CHECKING:
    from reader.ui.window import Window

__all__ = ["PLACE_COMMANDS", "connect_place_commands"]

_A = "Actions"
_IS_MAC = sys.platform == "darwin"

PLACE_COMMANDS: tuple[Command, ...] = (
    Command(
        "back",
        QT_TRANSLATE_NOOP(_A, "&Back"),
        ("Ctrl+[",) if _IS_MAC else ("Alt+Left",),
        menu="go",
    ),
    Command(
        "forward",
        QT_TRANSLATE_NOOP(_A, "&Forward"),
        ("Ctrl+]",) if _IS_MAC else ("Alt+Right",),
        menu="go",
    ),
)
"""In the order of the menu."""


def connect_place_commands(window: Window) -> None:
    """Connect these commands, and what makes the page jump."""
    actions, history = window.actions_, window.history
    actions["back"].triggered.connect(lambda _: history.back())
    actions["forward"].triggered.connect(lambda _: history.forward())
    window.moving.leaving.connect(history.note)
    window.view.leaping.connect(lambda: history.note("ends"))
    window.kept.failed.connect(window.say)

    def show_ways() -> None:
        actions["back"].setEnabled(history.can_go_back)
        actions["forward"].setEnabled(history.can_go_forward)

    history.changed.connect(show_ways)
    show_ways()
