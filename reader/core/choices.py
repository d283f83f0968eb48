"""What a reader chooses about a text: one frozen dataclass, a setting is one line."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

__all__ = [
    "FIELDS",
    "GRADES",
    "RUBIES",
    "RUBY_POLICIES",
    "SCRIPTS",
    "Choices",
    "Grade",
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
SCRIPTS: tuple[Script, ...] = ("source", "hans", "hant", "tw", "twp", "hk")
RUBIES: tuple[Ruby, ...] = ("none", "pinyin", "zhuyin")
RUBY_POLICIES: tuple[RubyFor, ...] = get_args(RubyFor)
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
    a time.
    """

    script: Script = "source"
    conversion: Grade = "best"
    config: str | None = None
    ruby: Ruby = "none"
    ruby_for: RubyFor = "all"
    ruby_level: int = 3
    ruby_by: RubyBy = "character"
    clean: bool = True
    force: bool = False
    repair: bool = False
    encoding: str | None = None
