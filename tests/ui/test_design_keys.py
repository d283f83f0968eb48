"""The key table of the design, row by row: each key is some command's, and does it on the page.

What each command then does is tested where the command is.
"""

from __future__ import annotations

import warnings
from functools import partial

from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest

from reader.ui.commands.table import COMMANDS

DESIGN = {
    "Ctrl+O": "open",
    "Ctrl+V": "paste",
    "Ctrl+L": "open_link",
    "Ctrl+Shift+O": "library",
    "Ctrl+K": "search_library",
    "Ctrl+F": "find",
    "F3": "find_next",
    "Shift+F3": "find_previous",
    "Ctrl+1": "script_source",
    "Ctrl+2": "script_hans",
    "Ctrl+3": "script_hant",
    "Ctrl+4": "script_tw",
    "Ctrl+5": "script_hk",
    "R": "ruby",
    "Shift+R": "ruby_kind",
    "V": "vertical",
    "T": "tone_colours",
    "D": "removed",
    "F9": "sidebar",
    "/": "filter",
    "F6": "next_region",
    "Shift+F6": "previous_region",
    "Left": "previous_word",
    "Right": "next_word",
    "Up": "previous_line",
    "Down": "next_line",
    "Shift+Left": "select_word_back",
    "Shift+Right": "select_word_on",
    "Home": "line_start",
    "End": "line_end",
    "Ctrl+Home": "text_start",
    "Ctrl+End": "text_end",
    "Space": "screen_down",
    "PgDown": "screen_down",
    "PgUp": "screen_up",
    "Return": "word_card",
    "Esc": "escape",
    "N": "next_doubt",
    "P": "previous_doubt",
    "E": "next_mention",
    "Shift+E": "previous_mention",
    "S": "say_word",
    "Shift+S": "say_sentence",
    "X": "star",
    "C": "copy_word",
    "Ctrl+C": "copy",
    "Ctrl+Shift+C": "copy_pinyin",
    "Ctrl+M": "mark_name",
    "Ctrl+B": "bookmark",
    "Alt+Left": "back",
    "Alt+Right": "forward",
    "Ctrl++": "larger",
    "Ctrl+-": "smaller",
    "Ctrl+0": "normal_size",
    "Ctrl+E": "export",
    "Ctrl+P": "print",
    "Ctrl+Z": "undo",
    "Ctrl+Shift+Z": "redo",
    "F11": "full_screen",
    "Ctrl+,": "settings",
    "?": "keys",
    "F1": "keys",
    "Ctrl+W": "close",
    "Ctrl+Q": "quit",
}
"""`Z`, held, is no command of Qt's: `test_window_keys.py` presses it."""


def _hear(heard, name, *_):
    heard.append(name)


def test_the_table_has_every_row_of_the_design():
    has = {key: command.name for command in COMMANDS for key in command.keys}
    assert {key: has.get(key) for key in DESIGN} == DESIGN


def test_the_keys_reach_their_commands_on_the_page(window):
    heard = []
    for action in window.actions_:
        action.setEnabled(True)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", RuntimeWarning)  # some have nothing connected
            action.triggered.disconnect()
        action.triggered.connect(partial(_hear, heard, action.objectName()))
    shown = {key.toString() for action in window.actions_ for key in action.shortcuts()}
    window.view.setFocus()
    keys = [key for key in DESIGN if QKeySequence(key).toString() in shown]
    assert len(keys) > len(DESIGN) / 2  # the cursor's keys are the page's own
    for key in keys:
        QTest.keySequence(window.view, QKeySequence(key))
    assert heard == [DESIGN[key] for key in keys]
