"""What the dialog shows of a setting, declared beside the setting's type and default."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, TypeVar, get_args

from PySide6.QtCore import QCoreApplication

from reader.ui.commands.command import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    Offers = Callable[[], Sequence[tuple[str, str]]]

__all__ = ["BELOW", "SECTIONS", "SECTION_NAMES", "Section", "Shown", "in_words", "setting"]

Value = TypeVar("Value")

Section = Literal[
    "reading",
    "ruby",
    "script",
    "cleaning",
    "names",
    "dictionary",
    "keys",
    "files",
    "language",
    "privacy",
]
SECTION_NAMES: tuple[Section, ...] = get_args(Section)
SECTIONS: dict[Section, str] = dict(
    zip(
        SECTION_NAMES,
        (
            QT_TRANSLATE_NOOP("Settings", "Reading"),
            QT_TRANSLATE_NOOP("Settings", "Reading aid"),
            QT_TRANSLATE_NOOP("Settings", "Script"),
            QT_TRANSLATE_NOOP("Settings", "Cleaning"),
            QT_TRANSLATE_NOOP("Settings", "Names"),
            QT_TRANSLATE_NOOP("Settings", "Dictionary"),
            QT_TRANSLATE_NOOP("Settings", "Keys"),
            QT_TRANSLATE_NOOP("Settings", "Files"),
            QT_TRANSLATE_NOOP("Settings", "Language"),
            QT_TRANSLATE_NOOP("Settings", "Privacy"),
        ),
        strict=True,
    )
)
"""The sections of the dialog in its order, and their titles."""

BELOW: dict[Section, str] = {
    "dictionary": QT_TRANSLATE_NOOP("Settings", "Use a newer dictionary"),
    "files": QT_TRANSLATE_NOOP("Settings", "Folders of the settings and the library"),
    "privacy": QT_TRANSLATE_NOOP("Settings", "What is kept; forget everything remembered"),
}
"""What a search finds of a section besides its settings."""


@dataclass(frozen=True, slots=True)
class Shown:
    """One setting as the dialog shows it; all texts are English and translated when shown.

    A Literal has one of `values` written for each of its values, in its order; one that is
    empty is not offered. For other types `among` says which values can be chosen: numbers of a
    range are stepped through, else one is taken from a list, or several where the field is a
    tuple. With `but` the field holds those that are *not* ticked. `offers` makes that list when
    the dialog is open: values and words.
    """

    section: Section
    text: str
    help: str = ""
    values: tuple[str, ...] = ()
    among: Sequence[int | str] = ()
    unit: str = ""
    but: bool = False
    offers: Offers | None = None

    @property
    def texts(self) -> tuple[str, ...]:
        """All that is to be translated, in the context "Settings"."""
        return tuple(filter(None, (self.text, self.help, *self.values)))


def setting(  # noqa: PLR0913 - the parts of one declaration
    default: Value,
    section: Section,
    text: str,
    help_: str = "",
    *values: str,
    among: Sequence[int | str] = (),
    unit: str = "",
    but: bool = False,
    offers: Offers | None = None,
) -> Value:
    """Declare a field of `Settings` that stands in the dialog; see `Shown`."""
    shown = Shown(section, text, help_, values, among, unit, but, offers)
    return field(default=default, metadata={"shown": shown})


def in_words(text: str) -> str:
    """Return a text of a declaration in the language of the interface."""
    return QCoreApplication.translate("Settings", text) if text else ""
