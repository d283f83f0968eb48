"""The rows of the table of commands that are about the library's page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.ui.commands.command import QT_TRANSLATE_NOOP, Command

if TYPE_CHECKING:
    from reader.ui.window import Window

__all__ = ["LIBRARY_COMMANDS", "connect_library_commands"]

_A = "Actions"

LIBRARY_COMMANDS: tuple[Command, ...] = (
    Command(
        "library",
        QT_TRANSLATE_NOOP(_A, "Li&brary"),
        ("Ctrl+Shift+O",),
        menu="file",
        icon="library",
        checkable=True,
    ),
    Command(
        "search_library",
        QT_TRANSLATE_NOOP(_A, "Search the librar&y"),
        ("Ctrl+K",),
        menu="file",
    ),
)
"""In the order of the menu."""


def connect_library_commands(window: Window) -> None:
    """Connect these commands."""
    window.actions_["library"].triggered.connect(window.shelving.toggle)
    window.actions_["search_library"].triggered.connect(lambda _: window.shelving.search())
