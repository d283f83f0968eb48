"""Which keys do what: those of the table, a preset over them, the user's own over both.

What the user chose is kept as differences, written `command=key`, one for each key; a command
with no key at all is written `command=`. Keys are Qt's portable text.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from reader.ui.commands.command import QT_TRANSLATE_NOOP
from reader.ui.commands.table import COMMANDS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = [
    "PRESETS",
    "Keys",
    "Preset",
    "assigned",
    "is_sign",
    "keymap",
    "native",
    "portable",
    "refusal",
    "usual_keys",
]

Keys = dict[str, tuple[str, ...]]
Preset = Literal["default", "zhongwen", "lute"]

PRESETS: Mapping[Preset, Keys] = {
    "default": {},
    "zhongwen": {
        "next_word": ("Right", "N"),
        "previous_word": ("Left", "B"),
        "star": ("R",),
        "ruby": ("Y",),
        "next_doubt": ("J",),
        "previous_doubt": ("Shift+J",),
    },
    "lute": {
        "known": ("W", "K"),
        "ruby_by_word": ("Shift+W",),
        "bookmark": ("Ctrl+B", "B"),
        "next_theme": ("M",),
        "marks": ("H",),
        "full_screen": ("F11", "F"),
    },
}
"""Differences to the table. From the help page of Zhongwen 5.16 and the defaults of Lute 3.

Zhongwen's M (a character on), A, X, Y (where its window stands), S, T and Alt with digits (other
services) have no counterpart here, nor have Lute's 1 to 5, I and the vertical arrows (a word's
status), T (translation) and C (a sentence, where ours copies the word).
"""

_REFUSED: tuple[tuple[str, str], ...] = (
    (
        r"(Ctrl|Shift|Meta)\+Space|Ctrl\+\.",
        QT_TRANSLATE_NOOP("Keys", "Input methods need this key."),
    ),
    (
        r"(Ctrl|Shift|Alt|Meta|\+)*(Ctrl|Shift|Alt|Meta|Control|AltGr)",
        QT_TRANSLATE_NOOP("Keys", "A key that is only held with others cannot stand alone."),
    ),
    (
        r"Ctrl\+Alt\+.*",
        QT_TRANSLATE_NOOP("Keys", "Ctrl and Alt together are AltGr, which writes signs."),
    ),
    (r"Alt\+\S", QT_TRANSLATE_NOOP("Keys", "Alt with a letter opens the menus.")),
    (r"\d", QT_TRANSLATE_NOOP("Keys", "Digits alone are kept for the words' states.")),
    (
        r"(Shift\+)?(Tab|Backtab)|Esc",
        QT_TRANSLATE_NOOP("Keys", "This key leads through the window."),
    ),
)


def portable(keys: str) -> str:
    """Return a key in Qt's portable text, or an empty one for what is no single key."""
    sequence = QKeySequence(keys)
    text = sequence.toString(QKeySequence.SequenceFormat.PortableText)
    return text if sequence.count() == 1 else ""


def native(keys: str) -> str:
    """Return a key as this system writes it."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def refusal(key: str) -> str:
    """Return why a key may not be chosen, in a sentence, or an empty text."""
    for pattern, sentence in _REFUSED:
        if re.fullmatch(pattern, key):
            return QCoreApplication.translate("Keys", sentence)
    return ""


def is_sign(key: str) -> bool:
    """Return whether a key writes a letter, a figure or a mark."""
    return len(key.removeprefix("Shift+")) == 1


def usual_keys(preset: Preset) -> Keys:
    """Return the keys of all commands as a preset has them, in the table's order."""
    changed = PRESETS[preset]
    return {command.name: changed.get(command.name, command.keys) for command in COMMANDS}


def keymap(preset: Preset, own: Iterable[str]) -> Keys:
    """Return the keys of all commands: the preset's, and the user's `own` over them.

    What is no command, no key or a refused one is passed over. A key that the user gave to one
    command no longer does what it did; one given to two does what comes first.
    """
    keys, chosen = usual_keys(preset), dict[str, list[str]]()
    taken = set[str]()
    for line in own:
        name, _, text = line.partition("=")
        if name in keys:
            mine, key = chosen.setdefault(name, []), portable(text)
            is_usual = key in keys[name]
            if key and key not in taken and (is_usual or not refusal(key)):
                mine.append(key)
                taken.add(key)
    for name, known in keys.items():
        if name in chosen:
            keys[name] = tuple(chosen[name])
        else:
            keys[name] = tuple(key for key in known if portable(key) not in taken)
    return keys


def assigned(
    preset: Preset, own: Iterable[str], name: str, keys: Iterable[str]
) -> tuple[str, ...]:
    """Return the user's differences when a command gets these keys; others lose them.

    A command that has the preset's keys again is no difference any more.
    """
    wanted = tuple(keys)
    lines = [line for line in own if line.partition("=")[0] != name]
    for at, line in enumerate(lines):
        other, _, key = line.partition("=")
        if key in wanted:
            rest = any(line.startswith(f"{other}=") for line in lines[:at] + lines[at + 1 :])
            lines[at] = "" if rest else f"{other}="
    if wanted != usual_keys(preset)[name]:
        lines += [f"{name}={key}" for key in wanted] or [f"{name}="]
    return tuple(filter(None, lines))
