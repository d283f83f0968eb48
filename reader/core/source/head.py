"""What a page's markup says of itself: encoding, title, source, author, date; only if sure."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.core.article import Metadata
from reader.core.source.linked import linked_fields, marked_fields
from reader.core.source.markup import attributes_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.core.source.lines import Line
    from reader.core.source.markup import Token

__all__ = ["declared_encoding", "page_metadata"]

_CHARSET = re.compile(rb"""<(?:meta|\?xml)[^>]{0,400}?(?:charset|encoding)\s*=\s*["']?\s*"""
                      rb"([A-Za-z0-9_.:-]+)", re.IGNORECASE)  # fmt: skip
_DATE = re.compile(
    r"(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[T ]\s*(\d{1,2}):(\d{2})(?::(\d{2}))?)?"
)
_FIELDS = {
    "title": ("articletitle", "og:title", "twitter:title", "dc.title", "citation_title"),
    "source": ("contentsource", "source", "mediaid"),
    "author": ("author", "article:author", "dc.creator", "citation_author"),
    "published": (
        "pubdate", "publishdate", "article:published_time", "og:published_time",
        "datepublished", "dc.date.issued", "publish_date", "og:release_date", "dc.date",
        "publishtime", "citation_publication_date",
    ),
}  # fmt: skip
"""Names of meta elements; the first two of each list are those of Chinese government sites."""
_NO_NAME = re.compile(r"https?:|www\.|@|^(?:admin|administrator|root|webmaster|author)$|\d{4,}")


def declared_encoding(data: bytes) -> str | None:
    """Return the encoding that the document declares in its first 4,096 bytes."""
    match = _CHARSET.search(data[:4096])
    return match.group(1).decode("ascii") if match else None


def page_metadata(tokens: Sequence[Token], lines: Sequence[Line], html: str = "") -> Metadata:
    """Return what the meta elements and the headings say; what is not sure stays None.

    `html` is the page as written, for its JSON-LD. The title is that of a meta element, else
    the only first-level heading; a title element counts when a heading repeats its beginning,
    for it mostly names the site too.
    """
    given: dict[str, str] = {}
    for token in tokens:
        if token.kind == "start" and token.value == "meta":
            attributes = attributes_of(token)
            name = attributes.get("name") or attributes.get("property") or ""
            content = " ".join(attributes.get("content", "").split())
            if name and content:
                given.setdefault(name.lower(), content)
    found = {
        field: next((given[name] for name in names if name in given), None)
        for field, names in _FIELDS.items()
    }
    beside = marked_fields(tokens) | linked_fields(html)
    for field, value in beside.items():
        found[field] = found.get(field) or value
    headings = [line.text for line in lines if line.heading == 1 and not line.is_aside]
    if headings and len(set(headings)) == 1:
        found["title"] = headings[0]
    return Metadata(
        title=found["title"] or None,
        source=_name(found["source"]),
        author=_name(found["author"]),
        editor=_name(found.get("editor")),
        published=_date(found["published"]),
    )


def _name(value: str | None) -> str | None:
    if value is None or len(value) > 30 or _NO_NAME.search(value.lower()):
        return None
    return value


def _date(value: str | None) -> str | None:
    match = _DATE.match(value) if value else None
    if match is None:
        return None
    year, month, day, hour, minute, second = (int(g) if g else None for g in match.groups())
    if not (month and day and 1 <= month <= 12 and 1 <= day <= 31):
        return None
    date = f"{year:04}-{month:02}-{day:02}"
    if hour is None or not hour < 24:
        return date
    return f"{date}T{hour:02}:{minute:02}" + ("" if second is None else f":{second:02}")
