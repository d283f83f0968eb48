"""What a document holds beside its text, on its way to the window; no Qt in it."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any

from reader.core.content import NO_CONTENT, Content

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.core.article import Article, Source

__all__ = ["bare_of", "first_of", "parts_of", "with_parts"]


def parts_of(article: Article) -> Iterator[tuple[str, tuple[object, ...]]]:
    """Yield the lists of marks that travel in batches, each with its name."""
    yield "annotations", article.annotations
    for kind in fields(Content):
        yield f"content-{kind.name}", getattr(article.content, kind.name)


def with_parts(article: Article, parts: dict[str, list[Any]]) -> Article:
    """Return the article with the lists that came in; they are taken out of the parts."""
    kinds = {k.name: tuple(parts.pop(f"content-{k.name}", ())) for k in fields(Content)}
    annotations = tuple(parts.pop("annotations", ()))
    return replace(article, annotations=annotations, content=Content(**kinds))


def bare_of(article: Article) -> Article:
    """Return the article without what travels by itself, or stays in the second process."""
    source = replace(article.source, content=NO_CONTENT, embedded={})
    return replace(
        article, source=source, content=NO_CONTENT, edits=(), suggestions=(), annotations=()
    )


def first_of(source: Source, size: int) -> Source:
    """Return the beginning of a source, some whole lines of it if it can be."""
    cut = source.text.rfind("\n", 0, size)
    head = source.text[: cut + 1] if cut > 0 else source.text[:size]
    content = source.content.until(len(head))
    return replace(source, text=head, annotations=(), content=content, embedded={})
