"""What the window and its second process say to each other: plain data, no Qt.

A frame is a length of four bytes, big-endian, and that many bytes of pickle. Only our own two
processes speak on these pipes. Long lists travel in batches, so that taking one in never holds
the window for long.
"""

from __future__ import annotations

import pickle
from struct import Struct
from typing import IO, TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from array import array

    from reader.core.article import Article, Detection, Entity
    from reader.core.choices import Choices
    from reader.core.cleanrules import CleanRule
    from reader.core.corrections import Corrections
    from reader.core.decisions import Decisions
    from reader.core.wording import Sentence
    from reader.core.words import WordLook
    from reader.ui.export.paper import PaperSetup
    from reader.ui.removal.columns import EditColumns

__all__ = [
    "EARLY_KEPT",
    "FIRST_LOOK",
    "Batch",
    "Close",
    "Decide",
    "EarlyNames",
    "Export",
    "Exported",
    "Failed",
    "FirstLook",
    "Fresh",
    "Idle",
    "LineRead",
    "LookUp",
    "LookedUp",
    "MarkFirst",
    "MarkText",
    "Marked",
    "Marking",
    "MarksFollow",
    "OpenFile",
    "OpenText",
    "ReadFirst",
    "ReadLine",
    "ReadLines",
    "ReadingsDone",
    "Recognised",
    "Rework",
    "RuleTried",
    "TakenIn",
    "TryRule",
    "pack",
    "read_frame",
    "receive",
    "unpack",
]

EARLY_KEPT = 5
"""How many stretches of a text have early names at once: few, so that showing them is no work."""
FIRST_LOOK = -1
"""The version of the text of a FirstLook; that of the whole text is 0 at first."""

_LENGTH = Struct(">I")


def pack(message: object) -> bytes:
    """Return the frame of a message."""
    body = pickle.dumps(message, protocol=5)
    return _LENGTH.pack(len(body)) + body


def read_frame(stream: IO[bytes]) -> bytes | None:
    """Return the pickle of the next message, or None when the other side is gone."""
    head = stream.read(_LENGTH.size)
    if len(head) < _LENGTH.size:
        return None
    (length,) = _LENGTH.unpack(head)
    body = stream.read(length)
    return body if len(body) == length else None


def unpack(frame: bytes) -> Any:  # noqa: ANN401 - any of the messages below
    """Return the message of a frame."""
    return pickle.loads(frame)  # noqa: S301 - both ends of the pipe are ours


def receive(stream: IO[bytes]) -> Any | None:  # noqa: ANN401 - any of the messages below
    """Return the next message, or None when the other side is gone."""
    frame = read_frame(stream)
    return None if frame is None else unpack(frame)


# To the second process.


class OpenFile(NamedTuple):
    """Load, clean and read the file at `path`; `rules` is the file of the user's own, if any."""

    document: int
    path: str
    choices: Choices
    rules: str = ""


class OpenText(NamedTuple):
    """Clean and read a text that came from the clipboard or was dropped."""

    document: int
    text: str
    html: bool
    choices: Choices
    rules: str = ""


class Decide(NamedTuple):
    """Make the clean text anew: the reader put edits back or asked for some (indexes).

    `generation` counts the lists of candidates; what belongs to an older one is dropped.
    """

    document: int
    generation: int
    undone: tuple[int, ...]
    accepted: tuple[int, ...]
    choices: Choices


class Rework(NamedTuple):
    """Read the user's own rules again and make the clean text anew with them."""

    document: int
    undone: tuple[int, ...]
    accepted: tuple[int, ...]
    choices: Choices


class TryRule(NamedTuple):
    """See what a rule would find in the clean text."""

    document: int
    rule: CleanRule


class ReadFirst(NamedTuple):
    """Read these lines before the others."""

    document: int
    first: int
    last: int


class ReadLine(NamedTuple):
    """Read a line as it is shown in another script."""

    document: int
    text: str


class MarkText(NamedTuple):
    """Find names, words and doubtful forms in a clean text."""

    document: int
    version: int
    text: str
    published: str | None
    script: Detection
    corrections: Corrections
    seen: tuple[int, int] = (0, 0)
    """What is seen of the text, in code points: its names come first."""
    recognised: bytes = b""
    """What `Recognised` brought for this text, if anything: it is not looked for again."""


class MarkFirst(NamedTuple):
    """Find the names of this stretch of the clean text first, if they are still looked for."""

    document: int
    start: int
    end: int


class Export(NamedTuple):
    """Write a document in a format to a path; a PDF file on a `paper`."""

    document: int
    choices: Choices
    to: str
    path: str
    decisions: Decisions
    paper: PaperSetup | None = None


class LookUp(NamedTuple):
    """Look a stretch of the clean text up."""

    document: int
    version: int
    start: int
    end: int


class Close(NamedTuple):
    """Forget a document and stop working on it."""

    document: int


# Back to the window. `version` counts the clean texts of one document: what belongs to an
# older one is dropped.


class FirstLook(NamedTuple):
    """The beginning of a long document, cleaned by itself, to be shown at once."""

    document: int
    article: Article


class Batch(NamedTuple):
    """Some more items of one list of the message that follows."""

    document: int
    name: str
    items: tuple[Any, ...]


class Fresh(NamedTuple):
    """Other candidates than before; they and the brackets that were kept came in batches.

    `generation` is what `Decide` has to name; `moved` has for each candidate of the list before
    its index in the new one, or -1, and is None for the first list. For the rest see
    `reader.core.treating.Treatment`.
    """

    generation: int
    pending: tuple[int, ...]
    guessed: tuple[int, ...]
    kept_count: int
    columns: EditColumns
    moved: array[int] | None


class TakenIn(NamedTuple):
    """The whole clean text; its annotations came in batches, and its candidates when `fresh`.

    `left` are the indexes of the candidates that were not made.
    """

    document: int
    version: int
    article: Article
    digest: str
    left: array[int]
    fresh: Fresh | None


class RuleTried(NamedTuple):
    """What a rule finds: how often, and the first `(before, old, new, after)`.

    Or the sentence that says why it cannot be used.
    """

    document: int
    rule: CleanRule
    found: int
    examples: tuple[tuple[str, str, str, str], ...]
    sentence: Sentence


class ReadLines(NamedTuple):
    """Readings of some lines: `(number, syllables)`, joined by blanks, empty for none."""

    document: int
    version: int
    lines: tuple[tuple[int, str], ...]
    done: float


class ReadingsDone(NamedTuple):
    """All lines are read; the doubtful readings came in batches.

    `is_complete` is false when they come from the dictionary and the rules alone.
    """

    document: int
    version: int
    is_complete: bool = True


class LineRead(NamedTuple):
    """The readings of one shown line, asked for by ReadLine."""

    document: int
    text: str
    syllables: tuple[str | None, ...]


class MarksFollow(NamedTuple):
    """Names and doubtful forms begin anew: what came of an older answer is dropped."""

    document: int


class EarlyNames(NamedTuple):
    """Names of what is seen, as far as they can be told before the whole text is read."""

    document: int
    version: int
    names: tuple[Entity, ...]


class Marking(NamedTuple):
    """The part of the search for names that is done, 0..1."""

    document: int
    version: int
    done: float


class Marked(NamedTuple):
    """Names and doubtful forms came in batches; word borders are the array's numbers.

    `surnames` are readings of single characters, by their offsets.
    """

    document: int
    version: int
    borders: array[int]
    surnames: dict[int, str]


class Recognised(NamedTuple):
    """What was recognised in a text, for the process that has to know it the next time."""

    document: int
    version: int
    names: bytes


class Idle(NamedTuple):
    """Nothing is left to do; so many messages were taken until now."""

    document: int
    taken: int


class LookedUp(NamedTuple):
    """What is known of a stretch."""

    document: int
    version: int
    look: WordLook


class Exported(NamedTuple):
    """The document was written to `path`; or `sentence` says why it was not."""

    document: int
    path: str
    sentence: Sentence | None


class Failed(NamedTuple):
    """The sentence that is shown; `fatal` when there is no text to show."""

    document: int
    sentence: Sentence
    fatal: bool
