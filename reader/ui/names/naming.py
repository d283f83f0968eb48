"""How names are written in the window: in the script that is shown, with their pinyin."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.core.chinese.gazetteer import places_around
from reader.core.names import joined_pinyin, offices
from reader.core.showing import convert_for

if TYPE_CHECKING:
    from reader.core.article import Article
    from reader.core.choices import Script
    from reader.core.names import Name
    from reader.core.page import Page

__all__ = ["NameTexts", "Written", "written_date"]

_AROUND = 40
"""Code points before and after a name that its conversion may hang on."""


@dataclass(frozen=True, slots=True)
class Written:
    """One name as it is listed; what is not known of it is empty.

    `within` is where a place lies: 貴州.
    """

    name: Name
    text: str
    pinyin: str = ""
    offices: str = ""
    when: str = ""
    within: str = ""

    @property
    def count(self) -> int:
        """How often the text mentions it."""
        return len(self.name.mentions)


class NameTexts:
    """Writes the names of one Article under one set of choices."""

    def __init__(self, article: Article, page: Page) -> None:
        """Remember what the names are taken from; nothing is converted yet."""
        self._article = article
        self._page = page
        self._convert = convert_for(article, page.choices)

    def write(self, name: Name) -> Written:
        """Return a name as it is listed."""
        is_person = name.kind == "person"
        office = offices(name.titles, name.affiliations) if is_person else ""
        text = self.text(name.best)
        return Written(
            name,
            text,
            self.pinyin(name.best) if is_person else "",
            self._convert(office).text if office else "",
            written_date(name.when) if name.when else "",
            self._within(text) if name.kind == "place" else "",
        )

    def _within(self, place: str) -> str:
        """Return where a place lies, in the script that is shown."""
        script = self._page.choices.script
        detection = self._article.script
        if script == "source":
            hant = detection.detected in ("hant", "mixed")
            regional: dict[str | None, Script] = {"tw": "tw", "hk": "hk"}
            script = regional.get(detection.variant_hint, "hant") if hant else "hans"
        return "\u3000".join(places_around(place, script))

    def text(self, index: int) -> str:
        """Return the entity's text as the page shows it."""
        entity = (self._article.entities or ())[index]
        first, last = self._page.clean_span(self._page.number_at(entity.start))
        if last - first > _AROUND * 4:  # a line without end is not made for a name in it
            first, last = max(first, entity.start - _AROUND), min(last, entity.end + _AROUND)
        paragraph = self._page.piece(first, last)
        base = paragraph.start
        start, end = paragraph.alignment.forward_span(entity.start - base, entity.end - base)
        return paragraph.text[start:end]

    def pinyin(self, index: int) -> str:
        """Return the entity's reading, written as a name; empty while it is not known."""
        entity = (self._article.entities or ())[index]
        known = self._article.pinyin
        readings = known[entity.start : entity.end] if known is not None else ()
        if len(readings) != len(entity.text):
            return ""
        return joined_pinyin(entity.text, readings)


def written_date(when: str) -> str:
    """Return an ISO 8601 date or range as it is listed: 2018-03-20–23, 2018-03-28 08:30."""
    start, slash, end = when.replace("T", " ").strip().partition("/")
    if not slash:
        return start
    same = 0
    while (cut := start.find("-", same) + 1) and start[:cut] == end[:cut]:
        same = cut
    return f"{start}–{end[same:]}"
