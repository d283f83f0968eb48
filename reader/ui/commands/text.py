"""The rows of the table of commands that are about doubtful places and words."""

from __future__ import annotations

from reader.ui.commands.command import QT_TRANSLATE_NOOP, Command
from reader.ui.commands.speech import SPEECH_COMMANDS

__all__ = ["TEXT_COMMANDS"]

_A = "Actions"

TEXT_COMMANDS: tuple[Command, ...] = (
    Command(
        "next_doubt",
        QT_TRANSLATE_NOOP(_A, "Next &doubtful place"),
        ("N",),
        menu="go",
        scope="page",
    ),
    Command(
        "previous_doubt",
        QT_TRANSLATE_NOOP(_A, "Previous doubtful pl&ace"),
        ("P",),
        menu="go",
        scope="page",
    ),
    Command(
        "word_card",
        QT_TRANSLATE_NOOP(_A, "&Look the word up"),
        ("Return", "Enter"),
        menu="text",
        scope="page",
    ),
    Command(
        "known",
        QT_TRANSLATE_NOOP(_A, "I &know this word, or not"),
        ("K",),
        menu="text",
        scope="page",
    ),
    Command(
        "star", QT_TRANSLATE_NOOP(_A, "&Star the word, or not"), ("X",), menu="text", scope="page"
    ),
    Command(
        "copy_word",
        QT_TRANSLATE_NOOP(_A, "Co&py word, pinyin and meaning"),
        ("C",),
        menu="text",
        scope="page",
    ),
    *SPEECH_COMMANDS,
    Command(
        "card_hover",
        QT_TRANSLATE_NOOP(_A, "Under the &mouse"),
        menu="text/card",
        group="card",
        checkable=True,
    ),
    Command(
        "card_key",
        QT_TRANSLATE_NOOP(_A, "Under the mouse while &Ctrl is held"),
        menu="text/card",
        group="card",
        checkable=True,
    ),
    Command(
        "card_click",
        QT_TRANSLATE_NOOP(_A, "On a clic&k only"),
        menu="text/card",
        group="card",
        checkable=True,
    ),
    Command("dictionary", QT_TRANSLATE_NOOP(_A, "Use a newer &dictionary…"), menu="text/card"),
)
"""In the order of the menu."""
