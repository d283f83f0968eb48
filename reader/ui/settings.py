"""What the window remembers of itself: one frozen dataclass.

A setting is one declaration here: the field's name, type and default, and what the dialog shows
of it. Everything else walks the fields: the file, the dialog, the search in it, the tests.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from functools import cache
from typing import Any, Literal, NamedTuple, get_args, get_origin, get_type_hints

from reader.core.choices import (
    Choices,
    Grade,
    PinyinStyle,
    Region,
    Ruby,
    RubyBy,
    RubyFor,
    Script,
)
from reader.core.names import KINDS
from reader.ui.commands.presets import Preset  # noqa: TC001
from reader.ui.languages.language import LANGUAGES, Language
from reader.ui.look.theme import ThemeName  # noqa: TC001
from reader.ui.look.tone_colours import FiveColours, TonePreset  # noqa: TC001
from reader.ui.pageview.look import Direction, Spacing  # noqa: TC001 - fields are walked by type
from reader.ui.preferences.faces import offered_faces
from reader.ui.preferences.shown import Shown, setting

__all__ = [
    "PIXEL_SIZES",
    "Declared",
    "Settings",
    "declared",
    "shown_size",
]

UI_SCALES = (80, 90, 100, 110, 125, 150, 175, 200)
"""Sizes of what is around the page, in percent of the usual."""

PIXEL_SIZES = (20, 22, 25, 28, 32, 40)
"""The sizes of Hanzi on the page, in logical pixels."""


@dataclass(frozen=True, slots=True)
class Settings(Choices):
    """The state of the window between two starts.

    What it has of `Choices` is how a text is shown that was never opened before; those that
    stand in the dialog are declared again here, with their words. What is no choice comes first
    and has none: `geometry` is Qt's saved geometry in base 64; `reading_aid` is what the ruby
    key brings back; `name_orders` are written `person:pinyin`, `own_keys` as `keymap.py` says.
    """

    sidebar_open: bool = True
    sidebar_width: int = 304
    geometry: str = ""
    folded_groups: tuple[str, ...] = ()
    name_orders: tuple[str, ...] = ()
    own_keys: tuple[str, ...] = ()
    reading_aid: Literal["pinyin", "zhuyin"] = "pinyin"
    first_run: bool = True
    last_folder: str = ""
    recent_since: float = 0.0
    export_format: str = "txt"
    names_format: str = "names-csv"
    print_paper: str = "A4"
    print_across: bool = False
    print_margin: int = 20
    print_points: int = 12
    print_columns: bool = False
    language: Language = setting(
        "system",
        "language",
        "Language of the window",
        "",
        "Follow the system",
        *LANGUAGES.values(),
    )
    theme: ThemeName = setting(
        "system",
        "reading",
        "Theme",
        "",
        "Follow the system",
        "Light",
        "Dark",
        "Sepia",
        "High contrast, light",
        "High contrast, dark",
    )
    face: str = setting(
        "", "reading", "Face", "Ours draw what a face lacks.", offers=offered_faces
    )
    ui_scale: int = setting(
        100,
        "reading",
        "Size of the window's text and buttons",
        "On top of the size that the system has for its texts.",
        among=UI_SCALES,
        unit="%",
    )
    reduced_motion: bool = setting(
        False, "reading", "Less motion", "Readings do not fade in, and nothing pulses."
    )
    pixel_size: int = setting(25, "reading", "Size of the text", among=PIXEL_SIZES, unit="px")
    column_size: int = setting(
        32,
        "reading",
        "Size of the text in columns",
        "Zhuyin beside the characters needs larger ones.",
        among=PIXEL_SIZES,
        unit="px",
    )
    spacing: Spacing = setting(
        "even",
        "reading",
        "Spacing",
        "Even keeps the room for readings; tight holds while none are shown.",
        "Even",
        "Tight",
    )
    measure: int = setting(
        26,
        "reading",
        "Characters in a line",
        "At most; a narrow window has fewer. Tight lines may be half as long again.",
        among=range(12, 61),
    )
    indent: int = setting(2, "reading", "Indent of a paragraph", "In characters.", among=range(5))
    direction: Direction = setting(
        "horizontal", "reading", "Direction", "", "Lines", "Columns from right to left"
    )
    strict_breaks: bool = setting(
        False,
        "reading",
        "Strict line breaking",
        "More marks are kept from the beginning of a line.",
    )
    full_width_marks: bool = setting(
        True,
        "reading",
        "Full-width punctuation",
        "Commas and brackets between Hanzi are drawn wide. Copies keep those of the text.",
    )
    repair_marks: bool = setting(
        True, "reading", "Mark doubtful forms", "A small red sign below, as in 關于 for 關於."
    )
    reading_marks: bool = setting(
        True,
        "reading",
        "Mark doubtful readings",
        "A red dot after a reading on which the sources disagree.",
    )
    ruby: Ruby = setting("pinyin", "ruby", "Reading aid", "", "Off", "Pinyin", "Zhuyin")
    ruby_for: RubyFor = setting(
        "all",
        "ruby",
        "Above which words",
        "",
        "All words",
        "The word under the mouse",
        "Words above a level of HSK",
        "Rare characters",
        "Names",
        "Doubtful readings",
        "Words I have not marked as known",
    )
    ruby_level: int = setting(
        3,
        "ruby",
        "Level of HSK",
        "Readings above harder words, where that is chosen.",
        among=range(1, 7),
    )
    ruby_by: RubyBy = setting(
        "character", "ruby", "Pinyin stands", "", "Above each character", "Above each word"
    )
    pinyin_style: PinyinStyle = setting(
        "marks",
        "ruby",
        "Spelling",
        "",
        "Tone marks: shuài",
        "Tone numbers: shuai4",
        "No tones: shuai",
        "Wade-Giles: shuai4, ch'in2",
        "Gwoyeu Romatzyh: shuay, chyn",
    )
    sandhi: bool = setting(False, "ruby", "一 and 不 as they are spoken", "yí gè instead of yī gè")
    third_tones: bool = setting(
        False, "ruby", "Third tones as they are spoken", "ní hǎo instead of nǐ hǎo"
    )
    full_tones: bool = setting(
        False, "ruby", "Neutral tones in full", "péngyǒu instead of péngyou"
    )
    erhua: bool = setting(False, "ruby", "儿 as the ending r", "huār instead of huā ér")
    region: Region = setting("mainland", "ruby", "Readings of", "", "The mainland", "Taiwan")
    each_text: bool = setting(
        True,
        "ruby",
        "Each text keeps its own",
        "What was chosen for a text comes back with it; else all begin as chosen here.",
    )
    tone_colours: bool = setting(
        False,
        "ruby",
        "Colour the tones",
        "The tone stays written, so colour is never the only sign.",
    )
    tone_preset: TonePreset = setting(
        "reader",
        "ruby",
        "Colours of",
        "Lightened or darkened until they can be read.",
        "Qingdu",
        "MDBG",
        "Pleco",
        "Hanping",
        "Sinosplice",
        "My own",
    )
    own_tones: FiveColours = setting(
        ("#B3261E", "#8A5A00", "#1B6E3C", "#1F4FA8", "#6F675C"),
        "ruby",
        "My own colours",
        "Of the first to the fourth tone, and of the neutral one.",
    )
    faithful_tones: bool = setting(
        False,
        "ruby",
        "Colours of tones as they are",
        "They are not lightened or darkened, and may be hard to read.",
    )
    script: Script = setting(
        "source",
        "script",
        "Script",
        "Of the texts that are open, and of those opened later.",
        "As in the source",
        "Simplified",
        "Traditional",
        "Taiwan standard",
        "",
        "Hong Kong standard",
    )
    taiwan: Literal["tw", "twp"] = setting(
        "tw",
        "script",
        "Taiwan standard",
        "Where words change too, 软件 becomes 軟體.",
        "Characters",
        "Characters and words",
    )
    conversion: Grade = setting(
        "best",
        "script",
        "Doubtful characters",
        "后 may become 后 or 後: OpenCC goes by its word lists alone.",
        "As OpenCC",
        "By the sentence",
    )
    clean: bool = setting(
        True,
        "cleaning",
        "Clean the text",
        "Nothing is lost: what was removed is shown, and can be put back.",
    )
    force: bool = setting(False, "cleaning", "Also remove what is uncertain")
    repair: bool = setting(
        False, "cleaning", "Show repaired forms", "關於 where the text has 關于."
    )
    marks: bool = setting(
        True, "names", "Underlines and marks", "Off, the page shows the text alone."
    )
    hidden_kinds: tuple[str, ...] = setting(
        (),
        "names",
        "Underlined names",
        "",
        "People",
        "Organisations",
        "Places",
        "Dates and times",
        "Quantities",
        among=KINDS,
        but=True,
    )
    card_on: Literal["hover", "key", "click"] = setting(
        "hover",
        "dictionary",
        "Show the word card",
        "",
        "Under the mouse",
        "Under the mouse while Ctrl is held",
        "On a click only",
    )
    card_delay: int = setting(
        50,
        "dictionary",
        "After a rest of",
        "How long the mouse rests before the card comes.",
        among=range(0, 2001, 50),
        unit="ms",
    )
    unclear: Literal["", "gb18030", "big5hkscs"] = setting(
        "",
        "files",
        "Files of unclear encoding",
        "It is taken where the bytes leave a doubt; a file can still be read in another.",
        "What is likelier",
        "GB18030 (GBK)",
        "Big5",
    )
    restore_texts: bool = setting(
        True,
        "files",
        "Open the texts of the last time",
        "They wait in their tabs; each is loaded when it is looked at.",
    )
    key_preset: Preset = setting(
        "default",
        "keys",
        "Keys as in",
        "What has no counterpart there keeps its key.",
        "Qingdu",
        "Zhongwen",
        "Lute",
    )
    single_keys: bool = setting(
        True,
        "keys",
        "Single-letter keys",
        "They work on the page only, never in fields. Off, they cannot be hit by chance.",
    )


def shown_size(settings: Settings) -> int:
    """Return the size of Hanzi in the direction that is set, in logical pixels."""
    return settings.column_size if settings.direction == "vertical" else settings.pixel_size


class Declared(NamedTuple):
    """A setting of the dialog: its field's name, type and default, and what is shown of it."""

    name: str
    hint: Any
    default: Any
    shown: Shown

    @property
    def among(self) -> tuple[Any, ...]:
        """Which values can be chosen, where that is limited."""
        if get_origin(self.hint) is Literal:
            return get_args(self.hint)
        return tuple(self.shown.among)


@cache
def declared() -> tuple[Declared, ...]:
    """Return all settings of the dialog, in its order."""
    hints = get_type_hints(Settings)
    return tuple(
        Declared(field.name, hints[field.name], field.default, field.metadata["shown"])
        for field in fields(Settings)
        if "shown" in field.metadata
    )
