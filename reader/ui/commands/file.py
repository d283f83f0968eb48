"""The rows of the table of commands that are about texts that come in and go out."""

from __future__ import annotations

from reader.ui.commands.command import QT_TRANSLATE_NOOP, Command
from reader.ui.commands.tabs import CLOSING_COMMANDS, RECENT_COMMANDS

__all__ = ["FILE_COMMANDS"]

_A = "Actions"

FILE_COMMANDS: tuple[Command, ...] = (
    Command("open", QT_TRANSLATE_NOOP(_A, "&Open…"), ("Ctrl+O",), menu="file", icon="open"),
    Command("open_link", QT_TRANSLATE_NOOP(_A, "Open &link…"), ("Ctrl+L",), menu="file"),
    *RECENT_COMMANDS,
    Command(
        "paste",
        QT_TRANSLATE_NOOP(_A, "&Paste as a new text"),
        ("Ctrl+V",),
        menu="file",
        icon="paste",
    ),
    Command("sample", QT_TRANSLATE_NOOP(_A, "Open the &sample"), menu="file"),
    Command("export", QT_TRANSLATE_NOOP(_A, "&Export…"), ("Ctrl+E",), menu="file", icon="export"),
    Command("export_names", QT_TRANSLATE_NOOP(_A, "Export &names…"), menu="file"),
    Command("print", QT_TRANSLATE_NOOP(_A, "Pr&int…"), ("Ctrl+P",), menu="file"),
    *CLOSING_COMMANDS,
    Command("quit", QT_TRANSLATE_NOOP(_A, "&Quit"), ("Ctrl+Q",), menu="file"),
)
"""In the order of the menu."""
