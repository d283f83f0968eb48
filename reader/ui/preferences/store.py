"""The settings of this run, and the small file they are kept in between runs.

The file is JSON; a value that does not fit its field is replaced by the default, a file that is
no JSON is kept beside it.
"""

from __future__ import annotations

import json
from dataclasses import asdict, fields, replace
from typing import TYPE_CHECKING, Any, Literal, get_args, get_origin, get_type_hints

from PySide6.QtCore import QObject, Signal

from reader.core.choices import Choices
from reader.core.errors import WriteError
from reader.core.files import read_object, write_atomically, write_sentence
from reader.ui.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

__all__ = ["SettingsStore", "load_settings", "save_settings"]

_MOST_BYTES = 1 << 20
"""A longer file is none of ours."""
_CHOICES = frozenset(field.name for field in fields(Choices))


def load_settings(path: Path) -> tuple[Settings, Path | None]:
    """Read the settings; return them and where a broken file was put aside, or None.

    A missing or unreadable file gives the defaults.
    """
    stored, kept = read_object(path, _MOST_BYTES)
    return _settings_from(stored or {}), kept


def save_settings(settings: Settings, path: Path) -> None:
    """Write the settings in one step; raise WriteError, the old file then stands unchanged."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise WriteError("%1: %2", path.parent, write_sentence(error)) from error
    write_atomically(path, json.dumps(asdict(settings), ensure_ascii=False, indent=1) + "\n")


def _settings_from(stored: dict[str, Any]) -> Settings:
    hints = get_type_hints(Settings)
    values: dict[str, Any] = {}
    for field in fields(Settings):
        if field.name in stored:
            shown = field.metadata.get("shown")
            among = shown.among if shown is not None else ()
            value = _fitting(stored[field.name], hints[field.name], among)
            if value is not None:
                values[field.name] = value
    return Settings(**values)


def _fitting(value: object, hint: Any, among: Sequence[object]) -> object | None:  # noqa: ANN401 - a type form
    """Return the value as the field's type has it, or None when it does not fit."""
    origin = get_origin(hint)
    if origin is Literal:
        return value if isinstance(value, str) and value in get_args(hint) else None
    if origin is tuple:
        some = isinstance(value, list) and all(isinstance(item, str) for item in value)
        parts = get_args(hint)
        if isinstance(value, list) and some and (... in parts or len(value) == len(parts)):
            return tuple(item for item in value if not among or item in among)
        return None
    return value if type(value) is hint and (not among or value in among) else None


class SettingsStore(QObject):
    """The settings of this run, and where they are kept between runs."""

    changed = Signal(frozenset)
    """The names of the fields that have other values now."""
    chosen = Signal(dict)
    """Fields of Choices that every open text follows."""

    def __init__(self, path: Path | None = None) -> None:
        """Read them from `path`; without one, nothing is kept."""
        super().__init__()
        self._path = path
        self.value, self.put_aside = (
            load_settings(path) if path is not None else (Settings(), None)
        )
        self._saved = self.value

    @property
    def folder(self) -> Path | None:
        """The folder of what is kept; None when nothing is."""
        return self._path.parent if self._path is not None else None

    def change(self, **values: Any) -> None:  # noqa: ANN401 - fields of Settings
        """Replace some fields; raise TypeError for one that does not exist."""
        before, self.value = self.value, replace(self.value, **values)
        names = frozenset(n for n in values if getattr(before, n) != getattr(self.value, n))
        if names:
            self.changed.emit(names)

    def change_everywhere(self, **values: Any) -> None:  # noqa: ANN401 - fields of Settings
        """Replace some fields, and have the texts that are open follow."""
        self.change(**values)
        followed = {name: value for name, value in values.items() if name in _CHOICES}
        if followed:
            self.chosen.emit(followed)

    def choices(self) -> Choices:
        """Return how a text that was never opened before is shown."""
        usual = Choices(**{name: getattr(self.value, name) for name in _CHOICES})
        script = self.value.taiwan if usual.script == "tw" else usual.script
        encoding = f"{self.value.unclear}?" if self.value.unclear else None
        return replace(usual, script=script, encoding=encoding)

    def save(self) -> None:
        """Write what changed; raise WriteError, the old file then stands unchanged."""
        if self._path is None or self.value == self._saved:
            return
        self._saved = self.value
        save_settings(self.value, self._path)
