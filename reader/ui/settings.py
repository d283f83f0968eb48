"""What the window remembers of itself: one frozen dataclass, one small file.

A setting is one line here: the field's name, type and default. The file is JSON; a value that
does not fit its field is replaced by the default, a file that is no JSON is kept beside it.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields, replace
from typing import TYPE_CHECKING, Any, Literal, get_args, get_origin, get_type_hints

from reader.core.choices import (
    Choices,
    PinyinStyle,
    Region,
    Ruby,
    RubyBy,
    RubyFor,
    Script,
)
from reader.core.errors import WriteError
from reader.core.files import write_atomically, write_sentence
from reader.ui.look.theme import ThemeName  # noqa: TC001
from reader.ui.look.tone_colours import TonePreset  # noqa: TC001
from reader.ui.pageview.look import Direction  # noqa: TC001 - the fields are walked by type

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["PIXEL_SIZES", "Settings", "SettingsStore", "load_settings", "save_settings"]

PIXEL_SIZES = (20, 22, 25, 28, 32, 40)
"""The sizes of Hanzi on the page, in logical pixels."""


@dataclass(frozen=True, slots=True)
class Settings:
    """The state of the window between two starts.

    `geometry` is Qt's saved geometry in base 64; `reading_aid` is what the ruby key brings
    back; `hidden_kinds` and `folded_groups` name entity kinds, `name_orders` are written
    `person:pinyin`; `card_on` is what brings the card of a word: the mouse upon it, the same
    with Ctrl held, or only a click.
    """

    theme: ThemeName = "system"
    pixel_size: int = 25
    direction: Direction = "horizontal"
    strict_breaks: bool = False
    tone_colours: bool = False
    tone_preset: TonePreset = "reader"
    ruby: Ruby = "pinyin"
    reading_aid: Literal["pinyin", "zhuyin"] = "pinyin"
    ruby_for: RubyFor = "all"
    ruby_level: int = 3
    ruby_by: RubyBy = "character"
    pinyin_style: PinyinStyle = "marks"
    sandhi: bool = False
    third_tones: bool = False
    full_tones: bool = False
    erhua: bool = False
    region: Region = "mainland"
    script: Script = "source"
    sidebar_open: bool = True
    sidebar_width: int = 304
    geometry: str = ""
    hidden_kinds: tuple[str, ...] = ()
    folded_groups: tuple[str, ...] = ()
    name_orders: tuple[str, ...] = ()
    single_keys: bool = True
    reduced_motion: bool = False
    card_on: Literal["hover", "key", "click"] = "hover"
    first_run: bool = True
    last_folder: str = ""
    export_format: str = "txt"
    names_format: str = "names-csv"


def load_settings(path: Path) -> tuple[Settings, Path | None]:
    """Read the settings; return them and where a broken file was put aside, or None.

    A missing or unreadable file gives the defaults.
    """
    try:
        text = path.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        kept = _put_aside(path) if isinstance(error, UnicodeDecodeError) else None
        return Settings(), kept
    try:
        stored = json.loads(text)
    except ValueError:
        return Settings(), _put_aside(path)
    if not isinstance(stored, dict):
        return Settings(), _put_aside(path)
    return _settings_from(stored), None


def save_settings(settings: Settings, path: Path) -> None:
    """Write the settings in one step; raise WriteError, the old file then stands unchanged."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        message = f"{path.parent}: {write_sentence(error)}"
        raise WriteError(message) from error
    write_atomically(path, json.dumps(asdict(settings), ensure_ascii=False, indent=1) + "\n")


def _put_aside(path: Path) -> Path | None:
    kept = path.with_suffix(f"{path.suffix}.broken")
    try:
        path.replace(kept)
    except OSError:
        return None
    return kept


def _settings_from(stored: dict[str, Any]) -> Settings:
    hints = get_type_hints(Settings)
    values: dict[str, Any] = {}
    for field in fields(Settings):
        if field.name in stored:
            value = _fitting(stored[field.name], hints[field.name])
            if value is not None:
                values[field.name] = value
    return Settings(**values)


def _fitting(value: object, hint: Any) -> object | None:  # noqa: ANN401 - a type form
    """Return the value as the field's type has it, or None when it does not fit."""
    origin = get_origin(hint)
    if origin is Literal:
        return value if isinstance(value, str) and value in get_args(hint) else None
    if origin is tuple:
        if isinstance(value, list) and all(isinstance(item, str) for item in value):
            return tuple(value)
        return None
    return value if type(value) is hint else None


class SettingsStore:
    """The settings of this run, and where they are kept between runs."""

    def __init__(self, path: Path | None = None) -> None:
        """Read them from `path`; without one, nothing is kept."""
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
        self.value = replace(self.value, **values)

    def choices(self) -> Choices:
        """Return how a text that was never opened before is shown."""
        names = {field.name for field in fields(Choices)} & {f.name for f in fields(Settings)}
        return Choices(**{name: getattr(self.value, name) for name in names})

    def save(self) -> None:
        """Write what changed; raise WriteError, the old file then stands unchanged."""
        if self._path is None or self.value == self._saved:
            return
        self._saved = self.value
        save_settings(self.value, self._path)
