"""The rows of the table of commands that are about how the page and the window look."""

from __future__ import annotations

from reader.ui.commands.command import QT_TRANSLATE_NOOP, Command

__all__ = ["VIEW_COMMANDS"]

_A = "Actions"

VIEW_COMMANDS: tuple[Command, ...] = (
    Command(
        "script_source",
        QT_TRANSLATE_NOOP(_A, "As in the &source"),
        ("Ctrl+1",),
        menu="view/script",
        group="script",
        checkable=True,
    ),
    Command(
        "script_hans",
        QT_TRANSLATE_NOOP(_A, "S&implified"),
        ("Ctrl+2",),
        menu="view/script",
        group="script",
        checkable=True,
    ),
    Command(
        "script_hant",
        QT_TRANSLATE_NOOP(_A, "&Traditional"),
        ("Ctrl+3",),
        menu="view/script",
        group="script",
        checkable=True,
    ),
    Command(
        "script_tw",
        QT_TRANSLATE_NOOP(_A, "Tai&wan standard"),
        ("Ctrl+4",),
        menu="view/script",
        group="script",
        checkable=True,
    ),
    Command(
        "script_hk",
        QT_TRANSLATE_NOOP(_A, "&Hong Kong standard"),
        ("Ctrl+5",),
        menu="view/script",
        group="script",
        checkable=True,
    ),
    Command(
        "larger",
        QT_TRANSLATE_NOOP(_A, "&Larger text"),
        ("Ctrl++", "Ctrl+="),
        menu="view",
    ),
    Command("smaller", QT_TRANSLATE_NOOP(_A, "S&maller text"), ("Ctrl+-",), menu="view"),
    Command("normal_size", QT_TRANSLATE_NOOP(_A, "&Normal size"), ("Ctrl+0",), menu="view"),
    Command(
        "theme_system",
        QT_TRANSLATE_NOOP(_A, "&Follow the system"),
        menu="view/theme",
        group="theme",
        checkable=True,
    ),
    Command(
        "theme_light",
        QT_TRANSLATE_NOOP(_A, "&Light"),
        menu="view/theme",
        group="theme",
        checkable=True,
    ),
    Command(
        "theme_dark",
        QT_TRANSLATE_NOOP(_A, "&Dark"),
        menu="view/theme",
        group="theme",
        checkable=True,
    ),
    Command(
        "theme_sepia",
        QT_TRANSLATE_NOOP(_A, "&Sepia"),
        menu="view/theme",
        group="theme",
        checkable=True,
    ),
    Command(
        "theme_contrast_light",
        QT_TRANSLATE_NOOP(_A, "High contrast, l&ight"),
        menu="view/theme",
        group="theme",
        checkable=True,
    ),
    Command(
        "theme_contrast_dark",
        QT_TRANSLATE_NOOP(_A, "High contrast, d&ark"),
        menu="view/theme",
        group="theme",
        checkable=True,
    ),
    Command(
        "sidebar",
        QT_TRANSLATE_NOOP(_A, "S&idebar"),
        ("F9",),
        menu="view",
        icon="sidebar",
        checkable=True,
    ),
    Command(
        "filter",
        QT_TRANSLATE_NOOP(_A, "Filt&er names"),
        ("/",),
        menu="view",
        scope="page",
        icon="filter",
    ),
    Command(
        "full_screen", QT_TRANSLATE_NOOP(_A, "F&ull screen"), ("F11",), menu="view", checkable=True
    ),
)
"""In the order of the menu."""
