"""What can be done to one source, and what of it is done: the reader has the last word.

Cleaning proposes; some edits are made unless they are put back, others are made only when they
are asked for. The user's own rules come after, as edits like all others.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from reader.core.analyse import script
from reader.core.article import Annotation, Article, carried_content
from reader.core.clean import clean
from reader.core.clean.kept import UNPROVEN, find_kept
from reader.core.clean.metadata import find_metadata
from reader.core.edits import (
    Edit,
    Kept,
    align_edits,
    apply_edits,
    carry_all_back,
    compose_edits,
)
from reader.core.wording import Sentence

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from reader.core.article import Source
    from reader.core.choices import Choices
    from reader.core.cleanrules import CleanRule, RuleLine

__all__ = [
    "MOST_KEPT",
    "Treatment",
    "decided",
    "treat",
    "usable",
    "with_edits",
    "with_rules",
]

MOST_KEPT = 2000
"""Brackets kept on purpose that are shown; the others are counted."""
_GUESSED = 0.3
"""How sure it is that a reading which nothing proves was put in."""


@dataclass(frozen=True, slots=True)
class Treatment:
    """All that can be done to the source of `article`.

    `article` is the source as cleaning and rules leave it unless the reader says otherwise.
    `candidates` are all edits that can be made, over the source; those at the indexes `pending`
    are made only when asked for, and of these the ones in `guessed` are not even suggested.
    `kept` are brackets of the source that stay, `kept_count` how many there are in all;
    `troubles` are sentences about rules.
    """

    article: Article
    candidates: tuple[Edit, ...]
    pending: frozenset[int]
    guessed: frozenset[int] = frozenset()
    kept: tuple[Kept, ...] = ()
    kept_count: int = 0
    troubles: tuple[Sentence, ...] = ()


def treat(source: Source) -> Article:
    """Clean a source, as if nobody had anything to say about it."""
    cleaning = clean(source)
    return Article(
        source,
        cleaning.text,
        edits=cleaning.edits,
        suggestions=cleaning.suggestions,
        verdict=cleaning.verdict,
        metadata=cleaning.metadata,
        script=script.detect(cleaning.text),
        annotations=cleaning.annotations,
        content=carried_content(source, cleaning.edits),
    )


def usable(lines: Iterable[RuleLine]) -> tuple[tuple[CleanRule, ...], tuple[Sentence, ...]]:
    """Return the rules that are on and without fault, and a sentence for each broken line."""
    rules: list[CleanRule] = []
    sentences: list[Sentence] = []
    for number, line in enumerate(lines, start=1):
        trouble, rule = line.trouble, line.rule
        if rule is not None and rule.is_on and rule.is_regex:
            from reader.core.clean.own import fault  # noqa: PLC0415 - most people have no rules

            why = fault(rule)
            trouble = Sentence("line %1 of the rules: %2", number, why) if why else why
        if trouble:
            sentences.append(trouble)
        elif rule is not None and rule.is_on:
            rules.append(rule)
    return tuple(rules), tuple(sentences)


def with_rules(
    cleaned: Article, rules: Iterable[CleanRule], *, closely: bool = False
) -> Treatment:
    """Return what can be done to a source that was cleaned, the rules that hold for it included.

    Looked at `closely`, readings that nothing proves to be noise can be taken out too, and what
    was kept is listed.
    """
    chosen = _holding(cleaned.source, rules)
    article = cleaned
    troubles: tuple[Sentence, ...] = ()
    if chosen:
        from reader.core.clean.own import find_own  # noqa: PLC0415 - most people have no rules

        own = find_own(cleaned.text, chosen)
        troubles = own.troubles
        if own.edits:
            edits = compose_edits(cleaned.source.text, cleaned.edits, own.edits)
            article = with_edits(cleaned, edits)
    open_ones = _clear_of(article.suggestions, article.edits)
    article = replace(article, suggestions=open_ones)
    kept: list[Kept] = []
    guesses: list[Edit] = []
    if closely:
        kept = _in_source(article)
        whole = [
            Edit(k.start, k.end, k.text, "", "injected_reading", k.reason, _GUESSED)
            for k in kept
            if k.reason == UNPROVEN and k.end - k.start == len(k.text)
        ]
        guesses = list(_clear_of(whole, _merged(article.edits, open_ones)))
    pending = guessed = frozenset[int]()
    candidates = _merged(article.edits, (*open_ones, *guesses))
    if len(candidates) > len(article.edits):
        waiting = {(edit.start, edit.end) for edit in (*open_ones, *guesses)}
        unsaid = {(edit.start, edit.end) for edit in guesses}
        places = [(edit.start, edit.end) for edit in candidates]
        pending = frozenset(at for at, place in enumerate(places) if place in waiting)
        guessed = frozenset(at for at in pending if places[at] in unsaid)
    listed = tuple(kept[:MOST_KEPT])
    return Treatment(article, candidates, pending, guessed, listed, len(kept), troubles)


def decided(
    count: int,
    pending: Collection[int],
    undone: Collection[int],
    accepted: Collection[int],
    choices: Choices,
) -> tuple[int, ...]:
    """Return which of `count` candidates are made, by index.

    `undone` were put back by the reader, `accepted` are pending ones that were asked for. Left
    alone (`choices.clean` is False) none is made; forced, all are that were not put back.
    """
    if not choices.clean:
        return ()
    waiting = frozenset(undone)
    if not choices.force:
        waiting = waiting.union(pending).difference(accepted)
    return (
        tuple(at for at in range(count) if at not in waiting) if waiting else tuple(range(count))
    )


def with_edits(article: Article, edits: Sequence[Edit]) -> Article:
    """Return the Article with these edits over its source instead of its own.

    Marks are dropped; annotations move to where their characters now stand. What the document
    says of itself stays as it was understood, also where its noise is back in the text. What was
    suggested and is not made stays a suggestion.
    """
    source = article.source.text
    text = apply_edits(source, edits)
    moved: list[Annotation] = []
    if article.annotations:
        back, onward = article.alignment, align_edits(len(source), edits)
        for annotation in article.annotations:
            start, end = onward.forward_span(*back.backward_span(annotation.start, annotation.end))
            if end - start == annotation.end - annotation.start:
                moved.append(annotation._replace(start=start, end=end))
    return Article(
        article.source,
        text,
        edits=tuple(edits),
        suggestions=_clear_of(article.suggestions, edits),
        verdict=article.verdict,
        metadata=replace(article.metadata, lines=find_metadata(text).lines),
        script=script.detect(text),
        annotations=tuple(moved),
        content=carried_content(article.source, edits),
    )


def _holding(source: Source, rules: Iterable[CleanRule]) -> list[CleanRule]:
    on = [rule for rule in rules if rule.is_on]
    digest = source.digest if any(rule.digest for rule in on) else ""
    return [rule for rule in on if rule.digest in ("", digest)]


def _merged(first: Sequence[Edit], second: Sequence[Edit]) -> tuple[Edit, ...]:
    if not second:
        return tuple(first)
    return tuple(sorted((*first, *second), key=lambda edit: (edit.start, edit.end)))


def _clear_of(edits: Sequence[Edit], others: Sequence[Edit]) -> tuple[Edit, ...]:
    """Return the edits that share no text with others; all are in order."""
    if not edits:
        return ()
    starts = [other.start for other in others]
    clear: list[Edit] = []
    for edit in edits:
        at = bisect_left(starts, edit.end)
        if edit.start == edit.end:
            at = bisect_left(starts, edit.start + 1)
        before = others[at - 1] if at else None
        if before is None or (before.end <= edit.start and before.start < edit.start):
            clear.append(edit)
    return tuple(clear)


def _in_source(article: Article) -> list[Kept]:
    """Return the brackets that were kept, where they stand in the source."""
    found = list(find_kept(article.text))
    if not article.edits or not found:
        return found
    starts = carry_all_back([item.start for item in found], article.edits)
    lasts = carry_all_back([item.end - 1 for item in found], article.edits)
    places = zip(found, starts, lasts, strict=True)
    return [item._replace(start=start, end=last + 1) for item, start, last in places]
