"""JSON: the analysis object of the contract, as `reader analyze` and `export --to json` write it.

What is read back is its text, what the document said of itself, and the readings that were its
author's; everything else is computed anew, and comes out the same.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, cast

from reader.core.article import Annotation, Metadata, Source
from reader.core.errors import Damaged
from reader.core.source.decode import decode

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

__all__ = ["load", "sniff"]

_SCHEMA = re.compile(rb'"schema"\s*:\s*"reader/1"')
_HEAD = 4096
_FIELDS = ("title", "source", "author", "editor", "published")


def sniff(data: bytes, name: str) -> bool:  # noqa: ARG001 - the content says it
    """Return whether the bytes are an object of our own schema."""
    head = data[:_HEAD].removeprefix(b"\xef\xbb\xbf").lstrip()
    return head.startswith(b"{") and bool(_SCHEMA.search(head))


def load(data: bytes, name: str, encoding: str | None) -> Source:
    """Read the first object; raise Damaged when it is none, or has no text."""
    decoded, found = decode(data, encoding)
    try:
        made, _ = json.JSONDecoder().raw_decode(decoded.lstrip())
        text = made["text"]
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise Damaged("it is no whole analysis with a text: write it anew") from error
    if not isinstance(text, str):
        raise Damaged("its text is no text: write it anew")
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    annotations = tuple(_annotations(made, len(text)))
    return Source(text, name, "json", found, annotations, _metadata(made))


def _metadata(made: Mapping[str, object]) -> Metadata:
    given = made.get("metadata")
    if not isinstance(given, dict):
        return Metadata()
    title, source, author, editor, published = (
        value if isinstance(value := given.get(field), str) else None for field in _FIELDS
    )
    return Metadata(title, source, author, editor, published)


def _annotations(made: Mapping[str, object], size: int) -> Iterator[Annotation]:
    """Yield the readings that the author gave."""
    readings = made.get("readings")
    for reading in readings if isinstance(readings, list) else ():
        try:
            start, end = int(reading["start"]), int(reading["end"])
            candidates = cast("list[dict[str, object]]", reading["candidates"])
            given = [
                c["pinyin"] for c in candidates if "author" in cast("list[str]", c["sources"])
            ]
        except (TypeError, KeyError, ValueError):
            continue
        if given and isinstance(given[0], str) and 0 <= start < end <= size:
            yield Annotation(start, end, given[0], "author")
