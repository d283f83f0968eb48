"""What is remembered of one document.

All offsets are code points of the document's source, end exclusive, so that they survive
another cleaning and every change of script; `old` is the source text at the place.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.core.corrections import Rule

if TYPE_CHECKING:
    from reader.core.article import EntityType

__all__ = [
    "About",
    "AcceptedEdit",
    "AcceptedRepair",
    "Bookmark",
    "ChosenReading",
    "CorrectedName",
    "CorrectedNames",
    "Document",
    "Mark",
    "OwnWord",
    "Position",
    "SearchText",
    "Shelved",
    "UndoneEdit",
    "Visit",
    "WordReading",
]


@dataclass(frozen=True, slots=True)
class Document:
    """A document that was opened; `opened_at`, when it was last read, in seconds since 1970.

    `name` is its absolute path or its address; empty for a text that is no file.
    """

    digest: str
    name: str
    title: str | None = None
    opened_at: float = 0.0


@dataclass(frozen=True, slots=True)
class Position:
    """Where reading stopped: an offset, and a short quote of what stands there."""

    offset: int
    quote: str


@dataclass(frozen=True, slots=True)
class About:
    """What the library tells of a document without opening it.

    `script` as it was detected; `opening` are the first words; `length` counts Hanzi, `removed`
    characters of noise; `people`, `organisations` and `places` count names, `who` are the main
    ones of them, people first.
    """

    source: str = ""
    author: str = ""
    published: str = ""
    script: str = ""
    opening: str = ""
    length: int = 0
    removed: int = 0
    people: int = 0
    organisations: int = 0
    places: int = 0
    who: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SearchText:
    """What a document is found by: lines, and their pinyin.

    `spoken` has a syllable for each character of `text`, divided by blanks, `-` for none.
    """

    text: str = ""
    spoken: str = ""


@dataclass(frozen=True, slots=True)
class Shelved:
    """A document of the library; `part` is how much of it was read, None: it was only opened.

    `words` stand where one stopped. The text of one that `is_kept` is in the library itself.
    """

    document: Document
    about: About = About()
    part: float | None = None
    words: str = ""
    is_kept: bool = False


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A place that the reader marked: an offset, what stands there, and a note."""

    offset: int
    quote: str
    label: str = ""


@dataclass(frozen=True, slots=True)
class Visit:
    """A place that was left by a jump; one that `is_ahead` was left by going back."""

    offset: int
    quote: str
    is_ahead: bool = False


@dataclass(frozen=True, slots=True)
class UndoneEdit:
    """A change of the cleaner that the reader took back."""

    start: int
    end: int
    old: str


@dataclass(frozen=True, slots=True)
class AcceptedEdit:
    """A change that the cleaner only suggested and the reader asked for."""

    start: int
    end: int
    old: str


@dataclass(frozen=True, slots=True)
class AcceptedRepair:
    """A suspected wrong form that the reader wants mended."""

    start: int
    end: int
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class ChosenReading:
    """The reading that the reader chose for a place."""

    start: int
    end: int
    old: str
    pinyin: str


@dataclass(frozen=True, slots=True)
class WordReading:
    """How a word is read wherever it stands in the document: syllables divided by blanks."""

    word: str
    pinyin: str


@dataclass(frozen=True, slots=True)
class OwnWord:
    """A stretch that the reader says is one word."""

    start: int
    end: int
    old: str


@dataclass(frozen=True, slots=True)
class CorrectedName:
    """What the reader says a stretch of text is; None: it is no name."""

    start: int
    end: int
    old: str
    type: EntityType | None


@dataclass(frozen=True, slots=True)
class CorrectedNames:
    """All that the reader said of the names of one document."""

    places: tuple[CorrectedName, ...] = ()
    rules: tuple[Rule, ...] = ()


Mark = (
    UndoneEdit
    | AcceptedEdit
    | AcceptedRepair
    | ChosenReading
    | WordReading
    | OwnWord
    | CorrectedName
    | Rule
    | Bookmark
    | Visit
)
"""What is remembered in any number for one document; a Rule is what a name is throughout."""
