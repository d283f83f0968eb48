"""The rows of the table of commands that are about help."""

from __future__ import annotations

from reader.ui.commands.command import QT_TRANSLATE_NOOP, Command

__all__ = ["HELP_COMMANDS"]

_A = "Actions"

HELP_COMMANDS: tuple[Command, ...] = (
    Command(
        "single_keys", QT_TRANSLATE_NOOP(_A, "&Single-letter keys"), menu="help", checkable=True
    ),
    Command("keys", QT_TRANSLATE_NOOP(_A, "&Keys"), ("F1", "?"), menu="help"),
)
"""In the order of the menu."""
