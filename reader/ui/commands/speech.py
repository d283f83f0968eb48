"""The rows of the table of commands that speak."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.ui.commands.command import QT_TRANSLATE_NOOP, Command

if TYPE_CHECKING:
    from reader.ui.window import Window

__all__ = ["SPEECH_COMMANDS", "connect_speech_commands"]

_A = "Actions"

SPEECH_COMMANDS: tuple[Command, ...] = (
    Command(
        "say_word", QT_TRANSLATE_NOOP(_A, "Speak the wor&d"), ("S",), menu="text", scope="page"
    ),
    Command(
        "say_sentence",
        QT_TRANSLATE_NOOP(_A, "Speak the sen&tence"),
        ("Shift+S",),
        menu="text",
        scope="page",
    ),
)
"""In the order of the menu."""


def connect_speech_commands(window: Window) -> None:
    """Connect these commands."""
    actions, speaking = window.actions_, window.speaking
    actions["say_word"].triggered.connect(lambda _: speaking.word())
    actions["say_sentence"].triggered.connect(lambda _: speaking.sentence())
