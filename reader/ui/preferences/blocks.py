"""What stands in a section of the settings besides single settings: lists, places, buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.ui.preferences.keys_block import KeysBlock
from reader.ui.preferences.places import DictionaryBlock, FilesBlock
from reader.ui.preferences.privacy import PrivacyBlock

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QWidget

    from reader.ui.preferences.shown import Section
    from reader.ui.window import Window

__all__ = ["BLOCKS"]

BLOCKS: Mapping[Section, tuple[Callable[[Window, QWidget], QWidget], ...]] = {
    "dictionary": (DictionaryBlock,),
    "keys": (KeysBlock,),
    "files": (FilesBlock,),
    "privacy": (PrivacyBlock,),
}
"""By section; each is made when its section is first looked at."""
