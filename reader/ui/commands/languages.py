"""The rows of the table of commands that choose the language of the window.

Each language is written in itself, so that it is found by those who cannot read the others.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from reader.ui.commands.command import QT_TRANSLATE_NOOP, Command
from reader.ui.languages.language import LANGUAGES

if TYPE_CHECKING:
    from reader.ui.commands.actions import Actions
    from reader.ui.preferences.store import SettingsStore

__all__ = ["LANGUAGE_COMMANDS", "connect_language_commands"]

_PLACE = "view/language"

LANGUAGE_COMMANDS: tuple[Command, ...] = (
    Command(
        "language_system",
        QT_TRANSLATE_NOOP("Actions", "As the &system does"),
        menu=_PLACE,
        group="language",
        checkable=True,
    ),
    *(
        Command(f"language_{name}", own, menu=_PLACE, group="language", checkable=True)
        for name, own in LANGUAGES.items()
    ),
)
"""In the order of the menu."""


def connect_language_commands(actions: Actions, settings: SettingsStore) -> None:
    """Have each of them choose its language, and the one that is chosen be checked."""

    def show(names: frozenset[str] = frozenset({"language"})) -> None:
        if "language" in names:
            actions[f"language_{settings.value.language}"].setChecked(True)

    for name in ("system", *LANGUAGES):
        choose = partial(settings.change, language=name)
        actions[f"language_{name}"].triggered.connect(lambda _, choose=choose: choose())
    settings.changed.connect(show)
    show()
