"""What is taken out: one module a kind of dirt, each yields edits.

The lower modules of this stage are `finding`, `glossable`, `marks`, `places`, `evidence`,
`families`, `throughout`, `emoji`, `thrown` and `widths`, which `injected` builds on; `codepage`,
`fluency` and `byterun`, which `byteshift` builds on; `labels`, `dates` and `bylines`, which
`metadata` builds on; `borders` (of words) and `furniture` (of pages).
"""

from __future__ import annotations

import gc
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from operator import itemgetter
from typing import TYPE_CHECKING, Final

from reader.core.article import Annotation, Metadata, Verdict
from reader.core.clean.above import find_lines
from reader.core.clean.advertising import find_advertising
from reader.core.clean.bare import find_bare
from reader.core.clean.blanks import find_blanks
from reader.core.clean.byteshift import find_byteshift
from reader.core.clean.chrome import find_chrome
from reader.core.clean.indents import find_indents
from reader.core.clean.injected import find_injected, strip_readings
from reader.core.clean.invisible import find_invisible
from reader.core.clean.metadata import find_metadata
from reader.core.clean.mojibake import find_mojibake
from reader.core.clean.paging import find_paging
from reader.core.clean.pictures import find_pictures
from reader.core.clean.references import find_references
from reader.core.clean.small_forms import find_small_forms
from reader.core.clean.wordwise import find_wordwise
from reader.core.clean.wraps import find_wraps
from reader.core.edits import Edit, align_edits, apply_edits, compose_edits

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Sequence

    from reader.core.alignment import Alignment
    from reader.core.article import Source
    from reader.core.clean.finding import Finding

__all__ = ["STAGES", "Cleaning", "clean"]

STAGES: Final[tuple[Callable[[str], Finding | None], ...]] = (
    find_mojibake,
    find_references,
    find_small_forms,
    find_advertising,
    find_paging,
    find_chrome,
    find_wraps,
    find_invisible,
    find_wraps,
    find_byteshift,
    find_wordwise,
    find_injected,
    find_bare,
    find_lines,
    find_wraps,
    find_pictures,
    find_indents,
    find_blanks,
    find_advertising,
    find_paging,
    find_chrome,
)
"""In order. Cut lines are joined wherever their width shows: before and after what hides it."""

MOST_ROUNDS = 4
"""How often the stages run at most; they stop when a round finds nothing."""


@dataclass(frozen=True, slots=True)
class Cleaning:
    """The clean text, and how it came about.

    `edits` and `suggestions` have offsets in the source, `annotations` in `text`.
    """

    text: str
    edits: tuple[Edit, ...]
    suggestions: tuple[Edit, ...]
    verdict: Verdict
    metadata: Metadata
    annotations: tuple[Annotation, ...]


_WITH_TITLES = frozenset({"epub", "fb2", "json"})
"""Formats whose title is a field of their own, filled in by whoever made the book."""

_WITH_PARAGRAPHS = frozenset({"docx", "epub", "fb2", "markdown", "pdf", "subtitles"})
"""Formats that say themselves where a paragraph ends: no line end in their text is a wrap."""


@dataclass
class _Run:
    """A text on its way from the source to what the author published."""

    source: str
    text: str
    annotations: tuple[Annotation, ...]
    edits: tuple[Edit, ...] = ()
    suggestions: dict[tuple[int, int], Edit] = field(default_factory=dict)
    families: dict[str, Finding] = field(default_factory=dict)

    def take(self, finding: Finding) -> None:
        """Make a stage's edits, and carry all that was found so far along."""
        self._suggest(finding)
        if not finding.edits:
            return
        for family in (finding.family, *finding.others):
            self.families.setdefault(family, finding)
        if self.annotations:
            self.annotations = self._carried(finding)
        else:
            self.annotations = finding.annotations
        self.edits = compose_edits(self.source, self.edits, finding.edits)
        self.text = apply_edits(self.text, finding.edits)

    def _carried(self, finding: Finding) -> tuple[Annotation, ...]:
        """Return all annotations where they stand after the finding's edits."""
        kept = {item.start: item for item in finding.annotations}
        for item in _moved_on(self.annotations, len(self.text), finding.edits):
            kept.setdefault(item.start, item)
        return tuple(kept[start] for start in sorted(kept))

    def _suggest(self, finding: Finding) -> None:
        if not finding.suggestions:
            return
        back = align_edits(len(self.source), self.edits)
        for edit in finding.suggestions:
            start, end = back.backward_span(edit.start, edit.end)
            old = self.source[start:end]
            self.suggestions[start, end] = edit._replace(start=start, end=end, old=old)

    def verdict(self) -> Verdict:
        """Return which process dirtied the source."""
        families = list(self.families)
        if not families:
            unsure = len(self.suggestions)
            return Verdict("clean", 0.7 if unsure else 1.0, {"families": []})
        told = [name for name in families if name != "converted" or "bytes" not in families]
        kind = told[0] if len(told) == 1 else "mixed"
        confidence = min(finding.confidence for finding in self.families.values())
        parameters: dict[str, object] = {"families": families}
        for finding in self.families.values():
            parameters.update(finding.parameters)
        return Verdict(kind, confidence, parameters)

    def open_suggestions(self) -> tuple[Edit, ...]:
        """Return the suggestions, in order, that no edit and no earlier suggestion touches."""
        taken = [(edit.start, edit.end) for edit in self.edits]
        left: list[Edit] = []
        number = position = 0
        for key in sorted(self.suggestions):
            start, end = key
            while number < len(taken) and taken[number][1] <= start:
                number += 1
            clear = number == len(taken) or taken[number][0] >= end
            if clear and start >= position:
                left.append(self.suggestions[key])
                position = end
        return tuple(left)


def _moved_on(
    annotations: Sequence[Annotation], length: int, edits: Sequence[Edit]
) -> Iterator[Annotation]:
    """Yield the annotations of a text of `length` where they stand after the edits, in order.

    One walk over both. What would grow or shrink, since an edit touches it, is gone.
    """
    shift = number = 0
    touched: Alignment | None = None
    for start, end, reading, origin in sorted(annotations, key=itemgetter(0)):
        while number < len(edits) and edits[number].end <= start:
            shift += len(edits[number].new) - (edits[number].end - edits[number].start)
            number += 1
        first, last = start + shift, end + shift
        if number < len(edits) and edits[number].start < end:
            touched = touched or align_edits(length, edits)
            first, last = touched.forward_span(start, end)
        if last - first == end - start:
            yield Annotation(first, last, reading, origin)


def _cleaned(given: Metadata, families: Collection[str]) -> Metadata:
    """Return what the page says of the document, without the readings put in there as well."""
    if set(families) <= {"layout"}:
        return given
    return replace(
        given,
        title=given.title and strip_readings(given.title),
        source=given.source and strip_readings(given.source),
        author=given.author and strip_readings(given.author),
        editor=given.editor and strip_readings(given.editor),
    )


def _metadata(source: Source, run: _Run) -> Metadata:
    """Return what the document says of itself; a book's own word counts before its text's."""
    given = _cleaned(source.metadata, run.families)
    found = find_metadata(run.text, given)
    if source.format not in _WITH_TITLES:
        return found
    stated = {name: getattr(given, name) for name in ("title", "author", "published")}
    return replace(found, **{name: value for name, value in stated.items() if value})


def clean(source: Source) -> Cleaning:
    """Return what the author published, as far as the document proves it.

    The stages run until they find nothing more, so that a clean text is never changed again.
    """
    with _collecting_later():
        return _clean(source)


@contextmanager
def _collecting_later() -> Iterator[None]:
    """Let the collector of garbage wait: a noisy text makes many small objects, no cycles."""
    waits = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if waits:
            gc.enable()


def _clean(source: Source) -> Cleaning:
    run = _Run(source.text, source.text, source.annotations)
    seen: dict[Callable[[str], Finding | None], str] = {}
    for _ in range(MOST_ROUNDS):
        before = run.text
        for stage in STAGES:
            is_settled = stage is find_wraps and source.format in _WITH_PARAGRAPHS
            if is_settled or seen.get(stage) is run.text:
                continue
            seen[stage] = run.text
            finding = stage(run.text)
            if finding is not None:
                run.take(finding)
        if run.text == before:
            break
    return Cleaning(
        run.text,
        run.edits,
        run.open_suggestions(),
        run.verdict(),
        _metadata(source, run),
        run.annotations,
    )
