"""The names of a text as a table or as data: each name once, with all its mentions.

Offsets are code points of the text as it is shown, end exclusive.
"""

from __future__ import annotations

import csv
import json
from io import StringIO
from typing import TYPE_CHECKING, Any

from reader.core.export.entities import gathered, shown_entities

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.core.page import Page

__all__ = ["COLUMNS", "NAMES_SCHEMA", "write_csv", "write_json", "write_jsonl", "write_tsv"]

NAMES_SCHEMA = "reader/names/1"
COLUMNS = (
    "kind",
    "name",
    "type",
    "text",
    "start",
    "end",
    "normalized",
    "pinyin",
    "titles",
    "affiliations",
)
"""The columns of the tables; one row a mention."""


def write_json(page: Page) -> str:
    """Return one object: `schema`, `id`, and `names` in the order of the sidebar."""
    made = {"schema": NAMES_SCHEMA, "id": page.article.source.name, "names": list(_names(page))}
    return json.dumps(made, ensure_ascii=False, indent=1) + "\n"


def write_jsonl(page: Page) -> str:
    """Return one object a line, a name each."""
    lines = (json.dumps(name, ensure_ascii=False, separators=(",", ":")) for name in _names(page))
    return "".join(f"{line}\n" for line in lines)


def write_csv(page: Page) -> str:
    """Return a table of all mentions with commas (RFC 4180)."""
    return _table(page, ",")


def write_tsv(page: Page) -> str:
    """Return a table of all mentions with tabs."""
    return _table(page, "\t")


def _names(page: Page) -> Iterator[dict[str, Any]]:
    shown = shown_entities(page)
    for name in gathered(page, shown):
        made: dict[str, Any] = {"kind": name.kind, "name": shown.entities[name.best]["text"]}
        if name.pinyin:
            made["pinyin"] = name.pinyin
        if name.titles:
            made["titles"] = list(name.titles)
        if name.affiliations:
            made["affiliations"] = list(name.affiliations)
        if name.when is not None:
            made["when"] = name.when
        made["count"] = len(name.mentions)
        fields = ("start", "end", "type", "text", "normalized")
        mentions = (shown.entities[index] for index in name.mentions)
        made["mentions"] = [{f: m[f] for f in fields if f in m} for m in mentions]
        yield made


def _table(page: Page, delimiter: str) -> str:
    output = StringIO(newline="")
    table = csv.writer(output, delimiter=delimiter)
    table.writerow(COLUMNS)
    for name in _names(page):
        for mention in name["mentions"]:
            normalized = mention.get("normalized")
            if isinstance(normalized, dict):
                normalized = json.dumps(normalized, ensure_ascii=False)
            table.writerow(
                (
                    name["kind"],
                    name["name"],
                    mention["type"],
                    mention["text"],
                    mention["start"],
                    mention["end"],
                    normalized or "",
                    name.get("pinyin", ""),
                    "、".join(name.get("titles", ())),
                    "、".join(name.get("affiliations", ())),
                )
            )
    return output.getvalue()
