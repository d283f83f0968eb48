"""Which keys do what: those of the table, a preset over them, the user's own over both.

What the user chose is kept as differences, written `command=key`, one for each key; a command
with no key at all is written `command=`. Keys are Qt's portable text.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

from reader.ui.commands.command import QT_TRANSLATE_NOOP
from reader.ui.commands.presets import PRESETS
from reader.ui.commands.table import COMMANDS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QKeyEvent

    from reader.ui.commands.presets import Keys, Preset

__all__ = [
    "assigned",
    "is_sign",
    "keymap",
    "native",
    "portable",
    "portable_of",
    "refusal",
    "usual_keys",
]

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


def portable_of(event: QKeyEvent) -> str:
    """Return the key that was pressed in Qt's portable text."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    sequence = QKeySequence(QKeyCombination(held, Qt.Key(event.key())))
    return sequence.toString(QKeySequence.SequenceFormat.PortableText)


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
