"""What the window and its second process say to each other: plain data, no Qt.

A frame is a length of four bytes, big-endian, and that many bytes of pickle. Only our own two
processes speak on these pipes. Long lists travel in batches, so that taking one in never holds
the window for long.
"""

from __future__ import annotations

import pickle
from dataclasses import dataclass
from struct import Struct
from typing import IO, TYPE_CHECKING, Any

if TYPE_CHECKING:
    from array import array

    from reader.core.article import Article, Detection
    from reader.core.choices import Choices

__all__ = [
    "Batch",
    "Close",
    "Failed",
    "FirstLook",
    "KeepEdits",
    "LineRead",
    "MarkText",
    "Marked",
    "OpenFile",
    "OpenText",
    "ReadFirst",
    "ReadLine",
    "ReadLines",
    "ReadingsDone",
    "TakenIn",
    "pack",
    "receive",
]

_LENGTH = Struct(">I")


def pack(message: object) -> bytes:
    """Return the frame of a message."""
    body = pickle.dumps(message, protocol=5)
    return _LENGTH.pack(len(body)) + body


def receive(stream: IO[bytes]) -> Any | None:  # noqa: ANN401 - any of the messages below
    """Return the next message, or None when the other side is gone."""
    head = stream.read(_LENGTH.size)
    if len(head) < _LENGTH.size:
        return None
    (length,) = _LENGTH.unpack(head)
    body = stream.read(length)
    return pickle.loads(body) if len(body) == length else None  # noqa: S301 - see above


# To the second process.


@dataclass(frozen=True, slots=True)
class OpenFile:
    """Load, clean and read the file at `path`."""

    document: int
    path: str
    choices: Choices


@dataclass(frozen=True, slots=True)
class OpenText:
    """Clean and read a text that came from the clipboard or was dropped."""

    document: int
    text: str
    html: bool
    choices: Choices


@dataclass(frozen=True, slots=True)
class KeepEdits:
    """Make the clean text anew with only these of the cleaning's edits (indexes)."""

    document: int
    kept: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ReadFirst:
    """Read these lines before the others."""

    document: int
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class ReadLine:
    """Read a line as it is shown in another script."""

    document: int
    text: str


@dataclass(frozen=True, slots=True)
class MarkText:
    """Find names, words and doubtful forms in a clean text."""

    document: int
    version: int
    text: str
    published: str | None
    script: Detection


@dataclass(frozen=True, slots=True)
class Close:
    """Forget a document and stop working on it."""

    document: int


# Back to the window. `version` counts the clean texts of one document: what belongs to an
# older one is dropped.


@dataclass(frozen=True, slots=True)
class FirstLook:
    """The beginning of a long document, cleaned by itself, to be shown at once."""

    document: int
    article: Article


@dataclass(frozen=True, slots=True)
class Batch:
    """Some more items of one list of the message that follows."""

    document: int
    name: str
    items: tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class TakenIn:
    """The whole clean text; its edits, suggestions and annotations came in batches.

    `kept` are the indexes of the edits that were made, None for all of them.
    """

    document: int
    version: int
    article: Article
    digest: str
    kept: tuple[int, ...] | None


@dataclass(frozen=True, slots=True)
class ReadLines:
    """Readings of some lines: `(number, syllables)`, joined by blanks, empty for none."""

    document: int
    version: int
    lines: tuple[tuple[int, str], ...]
    done: float


@dataclass(frozen=True, slots=True)
class ReadingsDone:
    """All lines are read; the doubtful readings came in batches."""

    document: int
    version: int


@dataclass(frozen=True, slots=True)
class LineRead:
    """The readings of one shown line, asked for by ReadLine."""

    document: int
    text: str
    syllables: tuple[str | None, ...]


@dataclass(frozen=True, slots=True)
class Marked:
    """Names and doubtful forms came in batches; word borders are the array's numbers."""

    document: int
    version: int
    borders: array[int]


@dataclass(frozen=True, slots=True)
class Failed:
    """The sentence that is shown; `fatal` when there is no text to show."""

    document: int
    sentence: str
    fatal: bool
