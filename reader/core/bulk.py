"""Many documents: pure functions that go to other processes and other machines as they are."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from reader.core.choices import FIELDS, Choices
from reader.core.decisions import NO_DECISIONS, Decisions
from reader.core.export.analysis import analysis
from reader.core.pipeline import clean_source, page_of
from reader.core.source import from_text, load

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from reader.core.article import Source

__all__ = ["ALL_FIELDS", "analyse_file", "clean_document", "json_line"]

ALL_FIELDS = frozenset(FIELDS) - {"source"}
"""What an analysis holds when nothing else was asked for."""


def clean_document(
    document: Mapping[str, object],
    choices: Choices = Choices(),  # noqa: B008 - frozen
    fields: Collection[str] = ALL_FIELDS,
) -> dict[str, object]:
    """Return the analysis object of one document, `{"id", "text"[, "format"]}`.

    `format` is `text` or `html`. Raise UsageError when the document has no text.
    """
    text, form = document.get("text"), document.get("format", "text")
    source = from_text(str(text or ""), str(document.get("id")), str(form))
    return _analysis(source, document.get("id"), choices, fields)


def analyse_file(
    path: str, choices: Choices, fields: Collection[str], decisions: Decisions = NO_DECISIONS
) -> str:
    """Return the analysis of a file as one line of JSON; raise what `load` raises."""
    source = load(path, choices.encoding)
    return json_line(_analysis(source, path, choices, fields, decisions))


def json_line(value: object) -> str:
    """Return a value as one line of JSON with its line end."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    try:
        text.encode()
    except UnicodeEncodeError:  # a lone surrogate can be escaped, but not be written
        text = json.dumps(value, separators=(",", ":"))
    return text + "\n"


def _analysis(
    source: Source,
    identifier: object,
    choices: Choices,
    fields: Collection[str],
    decisions: Decisions = NO_DECISIONS,
) -> dict[str, object]:
    page = page_of(clean_source(source, choices, decisions.rules), choices, fields, decisions)
    return analysis(page, identifier, fields)
