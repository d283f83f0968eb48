"""Another language in windows that are open.

Every part that stands in a window writes its words in a method `speak`, at first and here again.
What is written of the text is shown anew. Nothing is built anew but dialogs of which nothing can
be lost, so texts, places, ways back, fields and selections are as they were.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QDialog

from reader.ui.commands.connect import tell_keys
from reader.ui.commands.menus import name_menus
from reader.ui.pageview.handles import Handles

if TYPE_CHECKING:
    from reader.ui.window import Window

__all__ = ["Speaking", "speak_anew"]


class Speaking(Protocol):
    """A part of the window that can write its words again."""

    def speak(self) -> None:
        """Write everything in the language of the window."""


def speak_anew(window: Window) -> None:
    """Have a window speak the language that is chosen now."""
    window.furnishing.finish()
    window.actions_.speak()
    menu = window.toolbar.menu_button.menu()
    if menu is not None:
        name_menus(menu)
    for part in _parts(window):
        part.speak()
    tell_keys(window)
    window.toast.hide()
    window.around.show_text()
    window.sidebar.readings_arrived()
    window.looking_up.speak()
    for dialog in window.findChildren(QDialog):
        speak = getattr(dialog, "speak", None)
        if speak is not None:
            speak()


def _parts(window: Window) -> tuple[Speaking, ...]:
    return (
        window.toolbar,
        window.strip,
        window.find_bar,
        window.banners,
        window.welcome,
        window.sidebar,
        window.forms,
        window.places,
        window.removed,
        window.status,
        window.panes,
        window.shelving,
        window.menu_bar,
        window.beside.following.card,
        *window.view.findChildren(Handles),
    )
