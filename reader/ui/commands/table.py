"""Everything the window can be told to do, and the keys for it: one table."""

from __future__ import annotations

from reader.ui.commands.command import QT_TRANSLATE_NOOP, Command
from reader.ui.commands.cursor import CURSOR_COMMANDS
from reader.ui.commands.edit import EDIT_COMMANDS
from reader.ui.commands.encodings import ENCODING_COMMANDS
from reader.ui.commands.file import FILE_COMMANDS
from reader.ui.commands.go import GO_COMMANDS
from reader.ui.commands.help import HELP_COMMANDS
from reader.ui.commands.languages import LANGUAGE_COMMANDS
from reader.ui.commands.library import LIBRARY_COMMANDS
from reader.ui.commands.page import PAGE_COMMANDS
from reader.ui.commands.places import PLACE_COMMANDS
from reader.ui.commands.ruby import RUBY_COMMANDS
from reader.ui.commands.rules import RULE_COMMANDS
from reader.ui.commands.text import TEXT_COMMANDS
from reader.ui.commands.view import VIEW_COMMANDS

__all__ = ["COMMANDS", "MENUS"]

_A = "Actions"

MENUS: tuple[tuple[str, str], ...] = (
    ("file", QT_TRANSLATE_NOOP(_A, "&File")),
    ("edit", QT_TRANSLATE_NOOP(_A, "&Edit")),
    ("edit/copy", QT_TRANSLATE_NOOP(_A, "C&opy as")),
    ("view", QT_TRANSLATE_NOOP(_A, "&View")),
    ("view/ruby", QT_TRANSLATE_NOOP(_A, "&Reading aid")),
    ("view/ruby/for", QT_TRANSLATE_NOOP(_A, "A&bove which words")),
    ("view/ruby/for/level", QT_TRANSLATE_NOOP(_A, "Words above a &level of HSK")),
    ("view/ruby/style", QT_TRANSLATE_NOOP(_A, "&Spelling")),
    ("view/ruby/tones", QT_TRANSLATE_NOOP(_A, "&Tones and readings")),
    ("view/ruby/colours", QT_TRANSLATE_NOOP(_A, "Co&lours of tones")),
    ("view/spacing", QT_TRANSLATE_NOOP(_A, "Sp&acing")),
    ("view/script", QT_TRANSLATE_NOOP(_A, "&Script")),
    ("view/theme", QT_TRANSLATE_NOOP(_A, "&Theme")),
    ("view/language", QT_TRANSLATE_NOOP(_A, "Lan&guage")),
    ("text", QT_TRANSLATE_NOOP(_A, "&Text")),
    ("text/encoding", QT_TRANSLATE_NOOP(_A, "&Encoding")),
    ("text/card", QT_TRANSLATE_NOOP(_A, "Show the word &card")),
    ("go", QT_TRANSLATE_NOOP(_A, "&Go")),
    ("help", QT_TRANSLATE_NOOP(_A, "&Help")),
)
"""The menus by key and title; a submenu's key follows that of its menu."""

COMMANDS: tuple[Command, ...] = (
    *FILE_COMMANDS,
    *LIBRARY_COMMANDS,
    *EDIT_COMMANDS,
    *RUBY_COMMANDS,
    *PAGE_COMMANDS,
    *VIEW_COMMANDS,
    *LANGUAGE_COMMANDS,
    *RULE_COMMANDS,
    *TEXT_COMMANDS,
    *ENCODING_COMMANDS,
    *PLACE_COMMANDS,
    *GO_COMMANDS,
    *CURSOR_COMMANDS,
    *HELP_COMMANDS,
)
"""All commands, in the order of the menus and of the key list."""
