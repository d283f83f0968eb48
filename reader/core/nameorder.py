"""In which order the names of a kind are listed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, get_args

from reader.core.find import split_tone

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Mapping, Sequence

    from reader.core.article import Article
    from reader.core.names import Kind, Name

__all__ = ["ORDERS", "USUAL", "Order", "ordering"]

Order = Literal["text", "count", "pinyin", "time"]
ORDERS: tuple[Order, ...] = get_args(Order)
USUAL: Mapping[Kind, Order] = {
    "person": "text",
    "organisation": "count",
    "place": "count",
    "date": "time",
    "quantity": "text",
}
"""The order in which a kind is listed at first."""

_STEP = 200


def ordering(
    article: Article, names: Sequence[Name], order: Order
) -> Generator[None, None, tuple[Name, ...]]:
    """Sort names in steps of some hundred, and return them.

    `text` is the order of first mentions; equals stand in that order too. In the order of
    pinyin (letters, then tones, syllable by syllable) names without readings come last.
    """
    keys: Mapping[Order, Callable[[Name], object]] = {
        "text": lambda name: name.mentions[0],
        "count": lambda name: (-len(name.mentions), name.mentions[0]),
        "time": lambda name: (name.when is None, name.when or "", name.mentions[0]),
        "pinyin": lambda name: _spoken(article, name),
    }
    decorated: list[tuple[object, int, Name]] = []
    for at, name in enumerate(names):
        if at % _STEP == 0:
            yield
        decorated.append((keys[order](name), name.best, name))
    decorated.sort(key=lambda item: item[:2])
    return tuple(name for _, _, name in decorated)


def _spoken(article: Article, name: Name) -> tuple[bool, tuple[tuple[str, str], ...], str]:
    """Return the key of a name's reading; digits and letters are read as they are written."""
    entity = (article.entities or ())[name.best]
    known = article.pinyin
    readings = known[entity.start : entity.end] if known is not None else ()
    if len(readings) != len(entity.text):
        return (True, (), entity.text)
    spoken = (
        split_tone(syllable) if syllable else (character.lower(), "")
        for character, syllable in zip(entity.text, readings, strict=True)
    )
    return (False, tuple(spoken), entity.text)
