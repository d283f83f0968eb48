"""Commands for the texts that are open side by side: their rows of the table, what they do."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from reader.ui.commands.command import QT_TRANSLATE_NOOP, Command
from reader.ui.tabs.recent import RecentMenu

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.ui.window import Window

__all__ = ["CLOSING_COMMANDS", "RECENT_COMMANDS", "TAB_COMMANDS", "connect_tab_commands"]

_A = "Actions"

RECENT_COMMANDS: tuple[Command, ...] = (
    Command("recent", QT_TRANSLATE_NOOP(_A, "Open &recent"), menu="file"),
)
"""A menu of its own, behind those that open."""

CLOSING_COMMANDS: tuple[Command, ...] = (
    Command("close", QT_TRANSLATE_NOOP(_A, "&Close text"), ("Ctrl+W",), menu="file"),
    Command(
        "reopen", QT_TRANSLATE_NOOP(_A, "Reopen closed &text"), ("Ctrl+Shift+T",), menu="file"
    ),
)
"""In the order of the menu of files."""

TAB_COMMANDS: tuple[Command, ...] = (
    Command(
        "next_text",
        QT_TRANSLATE_NOOP(_A, "N&ext text"),
        ("Ctrl+Tab", "Ctrl+PgDown"),
        menu="go",
    ),
    Command(
        "previous_text",
        QT_TRANSLATE_NOOP(_A, "Previous tex&t"),
        ("Ctrl+Shift+Tab", "Ctrl+PgUp"),
        menu="go",
    ),
    Command(
        "text_forward",
        QT_TRANSLATE_NOOP(_A, "&Move the tab to the right"),
        ("Ctrl+Shift+PgDown",),
        menu="go",
    ),
    Command(
        "text_back",
        QT_TRANSLATE_NOOP(_A, "Move the tab to t&he left"),
        ("Ctrl+Shift+PgUp",),
        menu="go",
    ),
)
"""In the order of the menu for going about."""


def connect_tab_commands(window: Window) -> None:
    """Connect these commands, and have them enabled while they can do something."""
    tabs, actions = window.tabs, window.actions_
    work: dict[str, Callable[[], object]] = {
        "close": tabs.close,
        "reopen": tabs.reopen,
        "next_text": partial(tabs.step, 1),
        "previous_text": partial(tabs.step, -1),
        "text_forward": partial(tabs.move_current, 1),
        "text_back": partial(tabs.move_current, -1),
    }
    actions["recent"].setMenu(RecentMenu(window))
    for name, do in work.items():
        actions[name].triggered.connect(partial(_do, do))

    def show() -> None:
        actions["reopen"].setEnabled(tabs.can_reopen)
        for name in ("next_text", "previous_text", "text_forward", "text_back"):
            actions[name].setEnabled(len(tabs.all) > 1)

    tabs.changed.connect(show)
    show()


def _do(do: Callable[[], object], *_: object) -> None:
    do()
