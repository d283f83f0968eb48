"""Finding settings by what is written of them, and by what commands are called."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.ui.preferences.shown import BELOW, SECTION_NAMES, SECTIONS, in_words
from reader.ui.settings import declared

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reader.ui.preferences.shown import Section
    from reader.ui.settings import Declared

__all__ = ["found_commands", "found_sections", "found_settings"]


def found_settings(text: str) -> dict[Section, list[Declared]]:
    """Return the settings that have all words of the text, by section."""
    found: dict[Section, list[Declared]] = {}
    for name in SECTION_NAMES:
        of_section = (known for known in declared() if known.shown.section == name)
        rows = [known for known in of_section if _has(text, (*known.shown.texts, SECTIONS[name]))]
        if rows:
            found[name] = rows
    return found


def found_sections(text: str) -> Iterator[Section]:
    """Yield the sections that have all words in what stands below their settings."""
    for name, words in BELOW.items():
        if _has(text, (words, SECTIONS[name])):
            yield name


def found_commands(text: str) -> Iterator[str]:
    """Yield the names of the commands that are called so."""
    from reader.ui.commands.key_list import name_of  # noqa: PLC0415 - when it is searched
    from reader.ui.commands.table import COMMANDS  # noqa: PLC0415

    for command in COMMANDS:
        if text.strip().casefold() in name_of(command).casefold():
            yield command.name


def _has(text: str, texts: Iterable[str]) -> bool:
    """Return whether all words stand in texts, in the interface's language or in English."""
    english = tuple(texts)
    written = " ".join((*english, *map(in_words, english))).casefold()
    return all(word in written for word in text.casefold().split())
