"""The analysis object of the contract, made from a Page.

Offsets are code points of `text` as it is shown; those of `edits` and `suggestions` refer to
the source, those of `repairs` to the clean text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.core.alignment import Alignment, Patch
from reader.core.chinese.conversion import shadow
from reader.core.choices import FIELDS
from reader.core.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping

    from reader.core.article import DoubtfulReading, Entity, Metadata
    from reader.core.edits import Edit
    from reader.core.page import Page, Paragraph

__all__ = ["SCHEMA", "analysis"]

SCHEMA = "reader/1"

_NORMALIZED = frozenset({"DATE", "TIME", "QUANTITY", "MONEY", "PERCENT"})


def analysis(page: Page, identifier: object, fields: Collection[str]) -> dict[str, object]:
    """Return the object with `schema`, `id` and the fields that are asked for.

    A field that was not computed on the article is left out. Raise UsageError for a field that
    does not exist.
    """
    unknown = set(fields).difference(FIELDS)
    if unknown:
        raise UsageError(
            "there is no field %1: try %2", ", ".join(sorted(unknown)), ", ".join(FIELDS)
        )
    maker = _Maker(page)
    made: dict[str, object] = {"schema": SCHEMA, "id": identifier}
    for field in FIELDS[2:]:
        if field in fields:
            value = maker.make(field)
            if value is not _ABSENT:
                made[field] = value
    return made


_ABSENT = object()


class _Maker:
    """Makes the fields of one page; the paragraphs are made once and only when needed."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._article = page.article
        self._paragraphs: list[Paragraph] | None = None
        self._shown: tuple[str, Alignment] | None = None

    def make(self, field: str) -> object:
        """Return the value of a field, or `_ABSENT`."""
        makers: Mapping[str, Callable[[], object]] = {
            "source": lambda: self._article.source.text,
            "text": lambda: self._text,
            "metadata": lambda: _metadata(self._article.metadata),
            "metadata_lines": lambda: list(self._article.metadata.lines),
            "encoding": self._encoding,
            "verdict": self._verdict,
            "edits": lambda: [_edit(edit) for edit in self._article.edits],
            "suggestions": lambda: [_edit(edit) for edit in self._article.suggestions],
            "script": self._script,
            "alignment": self._patches,
            "repairs": self._repairs,
            "words": self._words,
            "pinyin": self._pinyin,
            "readings": self._readings,
            "entities": self._entities,
        }
        return makers[field]()

    def _made(self) -> list[Paragraph]:
        if self._paragraphs is None:
            self._paragraphs = [self._page.paragraph(n) for n in range(len(self._page))]
        return self._paragraphs

    def _joined(self) -> tuple[str, Alignment]:
        """Return the text that is shown, and the map from the clean text to it."""
        if self._shown is None:
            patches: list[Patch] = []
            start = 0
            for paragraph in self._made():
                patches += (
                    Patch(
                        patch.start + paragraph.start,
                        patch.end + paragraph.start,
                        patch.other_start + start,
                        patch.other_end + start,
                    )
                    for patch in paragraph.alignment.patches
                )
                start += len(paragraph.text) + 1
            text = "\n".join(paragraph.text for paragraph in self._made())
            self._shown = text, Alignment(len(self._article.text), tuple(patches))
        return self._shown

    @property
    def _text(self) -> str:
        return self._joined()[0]

    @property
    def _alignment(self) -> Alignment:
        return self._joined()[1]

    def _patches(self) -> list[list[int]]:
        """Return where lengths differ, without what is 1:1 at either end of a place."""
        patches = self._alignment.inverse().minimal().patches
        if not patches:
            return []
        shown, clean = shadow(self._text), shadow(self._article.text)
        return [_tightened(patch, shown, clean) for patch in patches]

    def _span(self, start: int, end: int) -> tuple[int, int]:
        return self._alignment.forward_span(start, end)

    def _encoding(self) -> object:
        encoding = self._article.source.encoding
        if encoding is None:
            return None
        return {"name": encoding.name, "confidence": _rounded(encoding.confidence)}

    def _verdict(self) -> object:
        verdict = self._article.verdict
        return {
            "kind": verdict.kind,
            "confidence": _rounded(verdict.confidence),
            "parameters": dict(verdict.parameters),
        }

    def _script(self) -> object:
        detection = self._article.script
        return {
            "detected": detection.detected,
            "confidence": _rounded(detection.confidence),
            "variant_hint": detection.variant_hint,
        }

    def _repairs(self) -> object:
        if self._article.repairs is None:
            return _ABSENT
        return [
            {
                "start": repair.start,
                "end": repair.end,
                "old": repair.old,
                "new": repair.new,
                "reason": repair.reason,
                "confidence": _rounded(repair.confidence),
                "applied": number in self._page.mended,
            }
            for number, repair in enumerate(self._article.repairs)
        ]

    def _words(self) -> object:
        if self._article.words is None:
            return _ABSENT
        words: list[list[int]] = []
        start = 0
        for paragraph in self._made():
            if start:
                words.append([start - 1, start])
            words += ([start + a, start + b] for a, b in paragraph.words or () if b > a)
            start += len(paragraph.text) + 1
        return words

    def _pinyin(self) -> object:
        if self._article.pinyin is None:
            return _ABSENT
        syllables: list[str | None] = []
        for number, paragraph in enumerate(self._made()):
            if number:
                syllables.append(None)
            syllables += paragraph.pinyin or (None,) * len(paragraph.text)
        return syllables

    def _readings(self) -> object:
        if self._article.readings is None:
            return _ABSENT
        return [_reading(doubt, self._span) for doubt in self._article.readings]

    def _entities(self) -> object:
        if self._article.entities is None:
            return _ABSENT
        return [self._entity(entity) for entity in self._article.entities]

    def _entity(self, entity: Entity) -> dict[str, object]:
        start, end = self._span(entity.start, entity.end)
        made: dict[str, object] = {
            "start": start,
            "end": end,
            "type": entity.type,
            "text": self._text[start:end],
            "score": _rounded(entity.score),
        }
        if entity.type in _NORMALIZED:
            value = entity.normalized
            made["normalized"] = value if value is None or isinstance(value, str) else dict(value)
        for name, texts in (("titles", entity.titles), ("affiliations", entity.affiliations)):
            if texts:
                made[name] = [self._as_shown(text, entity.start) for text in texts]
        if entity.mentions_of is not None:
            made["mentions_of"] = entity.mentions_of
        if entity.parts:
            spans = [(part, self._span(part.start, part.end)) for part in entity.parts]
            made["parts"] = [
                {"start": a, "end": b, "type": part.type, "text": self._text[a:b]}
                for part, (a, b) in spans
            ]
        return made

    def _as_shown(self, text: str, near: int) -> str:
        """Return what stands in the clean text near a place as it is shown."""
        clean = self._article.text
        before, after = clean.rfind(text, 0, near + len(text)), clean.find(text, near)
        places = [at for at in (before, after) if at >= 0]
        if not places:
            return self._page.shown(text)
        at = min(places, key=lambda place: abs(place - near))
        start, end = self._span(at, at + len(text))
        return self._text[start:end]


def _tightened(patch: Patch, shown: str, clean: str) -> list[int]:
    start, end, clean_start, clean_end = patch
    while start < end and clean_start < clean_end and shown[start] == clean[clean_start]:
        start, clean_start = start + 1, clean_start + 1
    while start < end and clean_start < clean_end and shown[end - 1] == clean[clean_end - 1]:
        end, clean_end = end - 1, clean_end - 1
    return [start, end, clean_start, clean_end]


def _rounded(number: float) -> float:
    return round(number, 4)


def _metadata(metadata: Metadata) -> dict[str, object]:
    return {
        "title": metadata.title,
        "source": metadata.source,
        "author": metadata.author,
        "editor": metadata.editor,
        "published": metadata.published,
        "metadata_lines": list(metadata.lines),
    }


def _edit(edit: Edit) -> dict[str, object]:
    return {
        "start": edit.start,
        "end": edit.end,
        "old": edit.old,
        "new": edit.new,
        "kind": edit.kind,
        "reason": edit.reason,
        "confidence": _rounded(edit.confidence),
    }


def _reading(
    doubt: DoubtfulReading, span: Callable[[int, int], tuple[int, int]]
) -> dict[str, object]:
    start, end = span(doubt.start, doubt.end)
    return {
        "start": start,
        "end": end,
        "chosen": doubt.chosen,
        "candidates": [
            {
                "pinyin": candidate.pinyin,
                "sources": list(candidate.sources),
                "confidence": _rounded(candidate.confidence),
            }
            for candidate in doubt.candidates
        ],
    }
