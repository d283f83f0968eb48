"""The names of a Page as every format of names takes them: spans of the text that is shown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from reader.core.export.analysis import analysis
from reader.core.names import KIND_OF_TYPE, gather_names, joined_pinyin

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.core.page import Page

__all__ = ["Gathered", "Shown", "gathered", "shown_entities"]


@dataclass(frozen=True, slots=True)
class Shown:
    """The text as it is shown and its entities as the analysis object has them.

    `words` tile the text; it is empty when they were not computed.
    """

    name: str
    text: str
    entities: Sequence[dict[str, Any]]
    words: Sequence[Sequence[int]]


@dataclass(frozen=True, slots=True)
class Gathered:
    """One name and its mentions, which are indexes among the entities."""

    kind: str
    best: int
    mentions: tuple[int, ...]
    pinyin: str = ""
    titles: tuple[str, ...] = ()
    affiliations: tuple[str, ...] = ()
    when: str | None = None


def shown_entities(page: Page) -> Shown:
    """Return the text of a Page and its entities; offsets are code points of that text."""
    made: dict[str, Any] = analysis(page, None, {"text", "entities", "words"})
    return Shown(
        page.article.source.name, made["text"], made.get("entities", ()), made.get("words", ())
    )


def gathered(page: Page, shown: Shown) -> list[Gathered]:
    """Return the names as the sidebar lists them; what it does not list (TITLE) comes last."""
    found = page.article.entities or ()
    names = []
    for some in gather_names(found).values():
        for name in some:
            mentions = [shown.entities[index] for index in name.mentions]
            names.append(
                Gathered(
                    name.kind,
                    name.best,
                    name.mentions,
                    _pinyin(page, name.best) if name.kind == "person" else "",
                    tuple(dict.fromkeys(t for m in mentions for t in m.get("titles", ()))),
                    tuple(dict.fromkeys(a for m in mentions for a in m.get("affiliations", ()))),
                    name.when,
                )
            )
    rest: dict[str, list[int]] = {}
    for index, entity in enumerate(found):
        if entity.type not in KIND_OF_TYPE:
            rest.setdefault(entity.text, []).append(index)
    return [*names, *(Gathered("title", some[0], tuple(some)) for some in rest.values())]


def _pinyin(page: Page, index: int) -> str:
    known, entity = page.article.pinyin, (page.article.entities or ())[index]
    return joined_pinyin(entity.text, known[entity.start : entity.end]) if known else ""
