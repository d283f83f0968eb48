"""What a page says of itself in JSON-LD and in schema.org's attributes."""

from __future__ import annotations

import json
import re
from itertools import islice
from typing import TYPE_CHECKING

from reader.core.source.markup import attributes_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.core.source.markup import Token

__all__ = ["linked_fields", "marked_fields"]

_SCRIPT = re.compile(r"<script[^>]{0,200}application/ld\+json[^>]{0,200}>", re.IGNORECASE)
_LONGEST = 200_000
"""Code points of a script that is read."""
_TYPES = re.compile(r"Article|BlogPosting|Report|Posting|Book|CreativeWork")
_NAMES = {
    "headline": "title",
    "datePublished": "published",
    "author": "author",
    "editor": "editor",
}
"""Names of schema.org, and what they are for us."""
MOST = 20
"""Scripts that are read at most, and parts of one."""


def linked_fields(html: str) -> dict[str, str]:
    """Return the fields of the first article that JSON-LD in a page describes."""
    if "ld+json" not in html:
        return {}
    for script in islice(_SCRIPT.finditer(html), MOST):
        end = html.find("</", script.end(), script.end() + _LONGEST)
        try:
            told = json.loads(html[script.end() : end]) if end >= 0 else None
        except (ValueError, RecursionError):
            continue
        for part in _parts(told):
            fields = {
                ours: value for name, ours in _NAMES.items() if (value := _words(part.get(name)))
            }
            if fields:
                return fields
    return {}


def _parts(told: object) -> Iterator[dict[str, object]]:
    """Yield the articles among what a script describes, at the top or in its graph."""
    items = told if isinstance(told, list) else [told]
    for item in items[:MOST]:
        if not isinstance(item, dict):
            continue
        if _TYPES.search(str(item.get("@type", ""))):
            yield item
        graph = item.get("@graph")
        if isinstance(graph, list):
            yield from (
                part
                for part in graph[:MOST]
                if isinstance(part, dict) and _TYPES.search(str(part.get("@type", "")))
            )


def _words(value: object) -> str | None:
    """Return a text, a name, or names joined; None for what is neither."""
    if isinstance(value, str):
        return " ".join(value.split()) or None
    if isinstance(value, dict):
        return _words(value.get("name"))
    if isinstance(value, list):
        return "、".join(word for item in value[:MOST] if (word := _words(item))) or None
    return None


def marked_fields(tokens: Sequence[Token]) -> dict[str, str]:
    """Return the fields of attributes `itemprop`, and the date of the only `time` element."""
    fields: dict[str, str] = {}
    times: list[str] = []
    for at, token in enumerate(tokens):
        if token.kind != "start" or ("itemprop" not in token.attributes and token.value != "time"):
            continue
        attributes = attributes_of(token)
        ours = _NAMES.get(attributes.get("itemprop", ""))
        value = attributes.get("content") or attributes.get("datetime") or ""
        if token.value == "time":
            times.append(value)
        following = tokens[at + 1] if at + 1 < len(tokens) else None
        if not value and following is not None and following.kind == "text":
            value = following.value
        if ours and value.strip():
            fields.setdefault(ours, " ".join(value.split()))
    if len(times) == 1 and times[0]:
        fields.setdefault("published", times[0])
    return fields
