"""The rows of the table of commands that move the word cursor and draw the selection."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from reader.ui.commands.command import QT_TRANSLATE_NOOP, Command

if TYPE_CHECKING:
    from reader.ui.window import Window
    from reader.ui.words.cursor import Way

__all__ = ["CURSOR_COMMANDS", "connect_cursor_commands", "in_columns"]

_A = "Actions"

_MOVES: tuple[tuple[str, Way, int, str, tuple[str, ...]], ...] = (
    ("next_line", "line", 1, QT_TRANSLATE_NOOP(_A, "Line below"), ("Down",)),
    ("previous_line", "line", -1, QT_TRANSLATE_NOOP(_A, "Line above"), ("Up",)),
    ("line_start", "line_edge", -1, QT_TRANSLATE_NOOP(_A, "Beginning of the line"), ("Home",)),
    ("line_end", "line_edge", 1, QT_TRANSLATE_NOOP(_A, "End of the line"), ("End",)),
    ("text_start", "text", -1, QT_TRANSLATE_NOOP(_A, "Beginning of the text"), ("Ctrl+Home",)),
    ("text_end", "text", 1, QT_TRANSLATE_NOOP(_A, "End of the text"), ("Ctrl+End",)),
    ("screen_down", "screen", 1, QT_TRANSLATE_NOOP(_A, "Next screen"), ("Space", "PgDown")),
    ("screen_up", "screen", -1, QT_TRANSLATE_NOOP(_A, "Screen before"), ("PgUp",)),
)
"""Where the word cursor goes: by what, whether on or back."""

_DRAWN: tuple[tuple[str, Way, int, str, tuple[str, ...]], ...] = (
    ("select_word_on", "word", 1, QT_TRANSLATE_NOOP(_A, "Select the next word"), ("Shift+Right",)),
    ("select_word_back", "word", -1, QT_TRANSLATE_NOOP(_A, "Select back a word"), ("Shift+Left",)),
    ("select_line_on", "line", 1, QT_TRANSLATE_NOOP(_A, "Select the next line"), ("Shift+Down",)),
    ("select_line_back", "line", -1, QT_TRANSLATE_NOOP(_A, "Select back a line"), ("Shift+Up",)),
    (
        "select_character_on",
        "character",
        1,
        QT_TRANSLATE_NOOP(_A, "Select the next character"),
        ("Alt+Shift+Right",),
    ),
    (
        "select_character_back",
        "character",
        -1,
        QT_TRANSLATE_NOOP(_A, "Select back a character"),
        ("Alt+Shift+Left",),
    ),
    (
        "select_sentence_on",
        "sentence",
        1,
        QT_TRANSLATE_NOOP(_A, "Select to the sentence's end"),
        ("Ctrl+Shift+Right",),
    ),
    (
        "select_sentence_back",
        "sentence",
        -1,
        QT_TRANSLATE_NOOP(_A, "Select to the sentence's beginning"),
        ("Ctrl+Shift+Left",),
    ),
    (
        "select_paragraph_on",
        "paragraph",
        1,
        QT_TRANSLATE_NOOP(_A, "Select to the paragraph's end"),
        ("Ctrl+Shift+Down",),
    ),
    (
        "select_paragraph_back",
        "paragraph",
        -1,
        QT_TRANSLATE_NOOP(_A, "Select to the paragraph's beginning"),
        ("Ctrl+Shift+Up",),
    ),
    (
        "select_line_start",
        "line_edge",
        -1,
        QT_TRANSLATE_NOOP(_A, "Select to the line's beginning"),
        ("Shift+Home",),
    ),
    (
        "select_line_end",
        "line_edge",
        1,
        QT_TRANSLATE_NOOP(_A, "Select to the line's end"),
        ("Shift+End",),
    ),
    (
        "select_text_start",
        "text",
        -1,
        QT_TRANSLATE_NOOP(_A, "Select to the text's beginning"),
        ("Ctrl+Shift+Home",),
    ),
    (
        "select_text_end",
        "text",
        1,
        QT_TRANSLATE_NOOP(_A, "Select to the text's end"),
        ("Ctrl+Shift+End",),
    ),
    (
        "select_screen_on",
        "screen",
        1,
        QT_TRANSLATE_NOOP(_A, "Select the next screen"),
        ("Shift+PgDown",),
    ),
    (
        "select_screen_back",
        "screen",
        -1,
        QT_TRANSLATE_NOOP(_A, "Select back a screen"),
        ("Shift+PgUp",),
    ),
)
"""What the selection takes in: the same with Shift. Shift+Space is the input methods'."""

CURSOR_COMMANDS: tuple[Command, ...] = tuple(
    Command(name, text, keys, scope="page") for name, _, _, text, keys in (*_MOVES, *_DRAWN)
)
"""In the order of the key list; they are in no menu."""

_TURNED = {"Right": "Down", "Left": "Up", "Down": "Left", "Up": "Right"}
"""Arrows follow the eye: along a line, which is a column where the text is vertical."""


def in_columns(key: str) -> str:
    """Return the key of a page's command where the text is vertical."""
    held, plus, last = key.rpartition("+")
    return f"{held}{plus}{_TURNED.get(last, last)}"


def connect_cursor_commands(window: Window) -> None:
    """Connect these commands, and what selects a sentence or a paragraph."""
    cursor, actions = window.word_cursor, window.actions_
    for step, name in ((1, "next_word"), (-1, "previous_word")):
        actions[name].triggered.connect(partial(_move, window, "word", step))
    for name, way, step, _, _ in _MOVES:
        actions[name].triggered.connect(partial(_move, window, way, step))
    for name, way, step, _, _ in _DRAWN:
        actions[name].triggered.connect(partial(_extend, window, way, step))
    actions["select_sentence"].triggered.connect(lambda: cursor.take("sentence"))
    actions["select_paragraph"].triggered.connect(lambda: cursor.take("paragraph"))


def _move(window: Window, way: Way, step: int, *_: object) -> None:
    window.word_cursor.move(way, step)


def _extend(window: Window, way: Way, step: int, *_: object) -> None:
    window.word_cursor.extend(way, step)
