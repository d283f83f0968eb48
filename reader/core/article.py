"""The reader's world: a Source, the Article made from it, and the marks over its text.

All offsets are code points, end exclusive. An Article's `text` is the clean text; its marks
(words, readings, entities, repairs) refer to it. A mark that is None was not computed.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from hashlib import sha256
from typing import TYPE_CHECKING, Literal, NamedTuple

from reader.core.content import NO_CONTENT, Content, carried
from reader.core.edits import Edit, align_edits

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reader.core.alignment import Alignment
    from reader.core.wording import Sentence

__all__ = [
    "ENTITY_TYPES",
    "Annotation",
    "Article",
    "Candidate",
    "DetectedScript",
    "Detection",
    "DoubtfulReading",
    "Encoding",
    "Entity",
    "EntityType",
    "Heading",
    "Metadata",
    "Part",
    "Repair",
    "Source",
    "VariantHint",
    "Verdict",
    "carried_content",
]

DetectedScript = Literal["hans", "hant", "mixed", "none"]
VariantHint = Literal["tw", "hk", "cn"]
EntityType = Literal[
    "PERSON",
    "ORGANIZATION",
    "LOCATION",
    "DATE",
    "TIME",
    "QUANTITY",
    "MONEY",
    "PERCENT",
    "TITLE",
]
ENTITY_TYPES: tuple[EntityType, ...] = (
    "PERSON",
    "ORGANIZATION",
    "LOCATION",
    "DATE",
    "TIME",
    "QUANTITY",
    "MONEY",
    "PERCENT",
    "TITLE",
)


@dataclass(frozen=True, slots=True)
class Encoding:
    """How the bytes of a file were read: a name as in the contract, confidence in 0..1."""

    name: str
    confidence: float


class Annotation(NamedTuple):
    """A reading that somebody gives for `[start, end)`; a tuple, since a book may have so many.

    `origin` is `author` (ruby markup, a text annotated throughout), `injected` (noise) or `user`
    (chosen in the reader: it stands, whatever the others say).
    """

    start: int
    end: int
    reading: str
    origin: Literal["author", "injected", "user"]


@dataclass(frozen=True, slots=True)
class Metadata:
    """What the document says of itself, in its own script; None when it says nothing.

    `published` is ISO 8601; `lines` are the cleaned lines that the fields came from.
    """

    title: str | None = None
    source: str | None = None
    author: str | None = None
    editor: str | None = None
    published: str | None = None
    lines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Heading:
    """A line `[start, end)` that is a heading, `level` 1 to 6.

    `start == end` where the document's own contents name a place that bears no such line.
    """

    start: int
    end: int
    level: int
    title: str


@dataclass(frozen=True, slots=True)
class Source:
    """A document as decoded and extracted: line ends are line feeds, no BOM, nothing cleaned.

    `name` is the path as given (or `clipboard`); `format` is a name of `core.source.FORMATS`;
    `annotations` are readings found as ruby markup, `headings` the document's own, `content`
    what else it holds, all over `text`; `embedded` are pictures that are written in its markup.
    """

    text: str
    name: str
    format: str = "text"
    encoding: Encoding | None = None
    annotations: tuple[Annotation, ...] = ()
    metadata: Metadata = Metadata()
    headings: tuple[Heading, ...] = ()
    content: Content = NO_CONTENT
    embedded: Mapping[str, bytes] = field(default_factory=dict, compare=False, repr=False)

    @property
    def digest(self) -> str:
        """The sha256 of the text in UTF-8, hexadecimal: the document's name in the library."""
        return sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()


@dataclass(frozen=True, slots=True)
class Verdict:
    """Which process dirtied the document: a kind of the contract, and its parameters."""

    kind: str = "clean"
    confidence: float = 1.0
    parameters: Mapping[str, object] = field(default_factory=lambda: {"families": []})


@dataclass(frozen=True, slots=True)
class Detection:
    """The script of a text; `variant_hint` is a hint only and None when nothing hints."""

    detected: DetectedScript = "none"
    confidence: float = 1.0
    variant_hint: VariantHint | None = None


@dataclass(frozen=True, slots=True)
class Candidate:
    """One reading that some sources give for a place.

    Sources, the strongest first: `user`, `author`, `surname`, `rule` (the grammar around it),
    `model` (the words around it), `dictionary` (a word, or the character where nothing else
    decides), `character` (one of the readings that the character can have), `injected`.
    """

    pinyin: str
    sources: tuple[str, ...]
    confidence: float


@dataclass(frozen=True, slots=True)
class DoubtfulReading:
    """A place whose reading is not certain, or on which the sources disagree."""

    start: int
    end: int
    chosen: str | None
    candidates: tuple[Candidate, ...]

    @property
    def is_settled(self) -> bool:
        """Whether the user has decided it."""
        return bool(self.candidates) and "user" in self.candidates[0].sources


@dataclass(frozen=True, slots=True)
class Part:
    """A shorter name inside an entity."""

    start: int
    end: int
    type: EntityType
    text: str


@dataclass(frozen=True, slots=True)
class Entity:
    """A name, time or amount in the text; entities are in order and do not overlap.

    `normalized` is ISO 8601 for DATE and TIME, `{"value", "unit"}` for QUANTITY, MONEY and
    PERCENT, else None. `mentions_of` is the index among the entities of the full form.
    """

    start: int
    end: int
    type: EntityType
    text: str
    score: float = 1.0
    normalized: str | Mapping[str, object] | None = None
    titles: tuple[str, ...] = ()
    affiliations: tuple[str, ...] = ()
    mentions_of: int | None = None
    parts: tuple[Part, ...] = ()


@dataclass(frozen=True, slots=True)
class Repair:
    """A suspected wrong form (關于 → 關於) in the clean text; `old` and `new` are as long."""

    start: int
    end: int
    old: str
    new: str
    reason: Sentence
    confidence: float


@dataclass(frozen=True, slots=True)
class Article:
    """Clean text and the marks over it.

    `edits` lead from `source.text` to `text`; `suggestions` (offsets in the source) were not
    made. `annotations` are the document's own readings, over `text`. `words` tile the text.
    `pinyin` has one item a code point, None for what is not Hanzi. `content` is the source's,
    over `text`.
    """

    source: Source
    text: str
    edits: tuple[Edit, ...] = ()
    suggestions: tuple[Edit, ...] = ()
    verdict: Verdict = Verdict()
    metadata: Metadata = Metadata()
    script: Detection = Detection()
    annotations: tuple[Annotation, ...] = ()
    words: Sequence[tuple[int, int]] | None = None
    pinyin: Sequence[str | None] | None = None
    readings: tuple[DoubtfulReading, ...] | None = None
    entities: tuple[Entity, ...] | None = None
    repairs: tuple[Repair, ...] | None = None
    content: Content = NO_CONTENT

    @property
    def alignment(self) -> Alignment:
        """The map source → clean text."""
        return align_edits(len(self.source.text), self.edits)

    @property
    def body_start(self) -> int:
        """Where the lines of the metadata at the head of the text end."""
        return sum(len(line) + 1 for line in self.metadata.lines)

    @property
    def headings(self) -> tuple[Heading, ...]:
        """The source's headings, over the clean text."""
        if not self.source.headings:
            return ()
        onward = self.alignment
        return tuple(
            replace(heading, start=start, end=end)
            for heading in self.source.headings
            for start, end in (onward.forward_span(heading.start, heading.end),)
        )


def carried_content(source: Source, edits: Sequence[Edit]) -> Content:
    """Return what a source holds beside its text, over the text after these edits."""
    if not source.content or not edits:
        return source.content
    return carried(source.content, align_edits(len(source.text), edits))
