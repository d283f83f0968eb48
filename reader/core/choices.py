"""What a reader chooses about a text: one frozen dataclass, a setting is one line."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

__all__ = [
    "FIELDS",
    "GRADES",
    "PINYIN_STYLES",
    "RUBIES",
    "RUBY_POLICIES",
    "SCRIPTS",
    "Choices",
    "Grade",
    "PinyinStyle",
    "Region",
    "Ruby",
    "RubyBy",
    "RubyFor",
    "Script",
]

Script = Literal["source", "hans", "hant", "tw", "twp", "hk"]
Ruby = Literal["none", "pinyin", "zhuyin"]
Grade = Literal["opencc", "best"]
RubyFor = Literal["all", "hover", "level", "rare", "names", "doubts", "unknown"]
RubyBy = Literal["character", "word"]
PinyinStyle = Literal["marks", "numbers", "none", "wade-giles", "gwoyeu"]
Region = Literal["mainland", "taiwan"]
SCRIPTS: tuple[Script, ...] = ("source", "hans", "hant", "tw", "twp", "hk")
RUBIES: tuple[Ruby, ...] = ("none", "pinyin", "zhuyin")
RUBY_POLICIES: tuple[RubyFor, ...] = get_args(RubyFor)
PINYIN_STYLES: tuple[PinyinStyle, ...] = get_args(PinyinStyle)
GRADES: tuple[Grade, ...] = ("opencc", "best")

FIELDS = (
    "schema",
    "id",
    "source",
    "text",
    "metadata",
    "metadata_lines",
    "encoding",
    "verdict",
    "edits",
    "suggestions",
    "script",
    "alignment",
    "repairs",
    "words",
    "pinyin",
    "readings",
    "entities",
)
"""What an analysis object can say, in the order in which it is printed; the first two always."""


@dataclass(frozen=True, slots=True)
class Choices:
    """How one text is cleaned and shown.

    `config` is the name of an OpenCC configuration and stands instead of `script`;
    `encoding` overrides detection when the file is opened. Without `clean` the text is left
    alone; with `force` also what is uncertain leaves it.

    `ruby_for` says above which words readings are shown: with "level" above those harder than
    level `ruby_level` of HSK 3.0; `ruby_by` whether pinyin is written a character or a word at
    a time. `pinyin_style` is how its syllables are written. The tones are the dictionary's
    unless 一 and 不 (`sandhi`), third tones before others (`third_tones`) are wanted as they are
    spoken, neutral tones in full (`full_tones`), 儿 as the ending r (`erhua`), or the readings
    of Taiwan (`region`). All this is for the eye: an analysis has the dictionary's.
    """

    script: Script = "source"
    conversion: Grade = "best"
    config: str | None = None
    ruby: Ruby = "none"
    ruby_for: RubyFor = "all"
    ruby_level: int = 3
    ruby_by: RubyBy = "character"
    pinyin_style: PinyinStyle = "marks"
    sandhi: bool = False
    third_tones: bool = False
    full_tones: bool = False
    erhua: bool = False
    region: Region = "mainland"
    clean: bool = True
    force: bool = False
    repair: bool = False
    encoding: str | None = None
