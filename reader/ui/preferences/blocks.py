"""What stands in a section of the settings besides single settings: lists, places, buttons."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

    from reader.ui.preferences.shown import Section
    from reader.ui.window import Window

__all__ = ["BLOCKS", "make_block"]

BLOCKS: Mapping[Section, str] = {
    "dictionary": "places.DictionaryBlock",
    "keys": "keys_block.KeysBlock",
    "files": "places.FilesBlock",
    "privacy": "privacy.PrivacyBlock",
}
"""By section the widget of this room, loaded and made when its section is first looked at."""


def make_block(section: Section, window: Window, parent: QWidget) -> QWidget | None:
    """Return what stands below the settings of a section, if anything does."""
    if section not in BLOCKS:
        return None
    module, _, name = BLOCKS[section].partition(".")
    kind = getattr(import_module(f"reader.ui.preferences.{module}"), name)
    made: QWidget = kind(window, parent)
    return made
