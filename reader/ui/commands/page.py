"""The rows of the table of commands that are about how the page is set."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from reader.ui.commands.command import QT_TRANSLATE_NOOP, Command
from reader.ui.look.theme import THEME_NAMES

if TYPE_CHECKING:
    from reader.ui.commands.actions import Actions
    from reader.ui.look.dress import Dress
    from reader.ui.look.tone_colours import TonePreset
    from reader.ui.preferences.store import SettingsStore
    from reader.ui.settings import Settings

__all__ = ["PAGE_COMMANDS", "connect_page_commands", "show_page_settings"]

_A = "Actions"
_PRESETS: tuple[tuple[TonePreset, str], ...] = (
    ("reader", QT_TRANSLATE_NOOP(_A, "&Qingdu")),
    ("mdbg", QT_TRANSLATE_NOOP(_A, "&MDBG")),
    ("pleco", QT_TRANSLATE_NOOP(_A, "&Pleco")),
    ("hanping", QT_TRANSLATE_NOOP(_A, "&Hanping")),
    ("sinosplice", QT_TRANSLATE_NOOP(_A, "&Sinosplice")),
    ("own", QT_TRANSLATE_NOOP(_A, "My &own")),
)

PAGE_COMMANDS: tuple[Command, ...] = (
    Command(
        "tone_colours",
        QT_TRANSLATE_NOOP(_A, "&Colour the tones"),
        ("T",),
        menu="view/ruby/colours",
        scope="page",
        checkable=True,
    ),
    *(
        Command(
            f"tone_preset_{preset}",
            text,
            menu="view/ruby/colours",
            group="tone_preset",
            checkable=True,
        )
        for preset, text in _PRESETS
    ),
    Command(
        "vertical",
        QT_TRANSLATE_NOOP(_A, "&Vertical text"),
        ("V",),
        menu="view",
        scope="page",
        icon="vertical",
        checkable=True,
    ),
    *(
        Command(f"spacing_{spacing}", text, menu="view/spacing", group="spacing", checkable=True)
        for spacing, text in (
            ("even", QT_TRANSLATE_NOOP(_A, "&Even, with room for readings")),
            ("tight", QT_TRANSLATE_NOOP(_A, "&Tight, while none are shown")),
        )
    ),
    Command("marks", QT_TRANSLATE_NOOP(_A, "Underlines and mar&ks"), menu="view", checkable=True),
    Command("next_theme", QT_TRANSLATE_NOOP(_A, "Next theme")),
    Command(
        "strict_breaks",
        QT_TRANSLATE_NOOP(_A, "Stri&ct line breaking"),
        menu="view",
        checkable=True,
    ),
)
"""In the order of the menu."""


def connect_page_commands(actions: Actions, dress: Dress, settings: SettingsStore) -> None:
    """Connect these commands; what is chosen is remembered."""
    actions["vertical"].triggered.connect(
        lambda on: dress.set_look(direction="vertical" if on else "horizontal")
    )
    actions["tone_colours"].triggered.connect(lambda on: dress.set_look(tone_colours=on))
    actions["marks"].triggered.connect(lambda on: dress.set_look(marks=on))
    actions["next_theme"].triggered.connect(lambda _: _next_theme(dress, settings))
    for spacing in ("even", "tight"):
        actions[f"spacing_{spacing}"].triggered.connect(partial(_choose_spacing, dress, spacing))
    actions["strict_breaks"].triggered.connect(lambda on: dress.set_look(strict_breaks=on))
    for preset, _ in _PRESETS:
        choose = partial(_choose_preset, dress, preset)
        actions[f"tone_preset_{preset}"].triggered.connect(choose)
    show_page_settings(actions, settings.value)


def show_page_settings(actions: Actions, settings: Settings) -> None:
    """Bring the marks in the menu and the arrow keys up to date."""
    is_vertical = settings.direction == "vertical"
    actions["vertical"].setChecked(is_vertical)
    actions.set_vertical(on=is_vertical)
    actions["tone_colours"].setChecked(settings.tone_colours)
    actions["strict_breaks"].setChecked(settings.strict_breaks)
    actions["marks"].setChecked(settings.marks)
    for group in ("spacing", "tone_preset", "theme"):
        actions[f"{group}_{getattr(settings, group)}"].setChecked(True)
    actions[f"card_{settings.card_on}"].setChecked(True)
    actions["single_keys"].setChecked(settings.single_keys)


def _next_theme(dress: Dress, settings: SettingsStore) -> None:
    at = THEME_NAMES.index(settings.value.theme) + 1
    dress.set_theme(THEME_NAMES[at % len(THEME_NAMES)])


def _choose_spacing(dress: Dress, spacing: str, *_: object) -> None:
    dress.set_look(spacing=spacing)


def _choose_preset(dress: Dress, preset: TonePreset, *_: object) -> None:
    dress.set_look(tone_preset=preset, tone_colours=True)
