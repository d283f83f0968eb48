"""What a reader chooses about a text: one frozen dataclass, a setting is one line."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

__all__ = ["FIELDS", "GRADES", "RUBIES", "SCRIPTS", "Choices", "Grade", "Ruby", "Script"]

Script = Literal["source", "hans", "hant", "tw", "twp", "hk"]
Ruby = Literal["none", "pinyin", "zhuyin"]
Grade = Literal["opencc", "best"]
SCRIPTS: tuple[Script, ...] = ("source", "hans", "hant", "tw", "twp", "hk")
RUBIES: tuple[Ruby, ...] = ("none", "pinyin", "zhuyin")
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
    """

    script: Script = "source"
    conversion: Grade = "best"
    config: str | None = None
    ruby: Ruby = "none"
    clean: bool = True
    force: bool = False
    repair: bool = False
    encoding: str | None = None
