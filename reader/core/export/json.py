"""JSON: the analysis object of the whole text, on one line."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from reader.core.choices import FIELDS
from reader.core.export.analysis import analysis

if TYPE_CHECKING:
    from reader.core.page import Page

__all__ = ["write"]


def write(page: Page) -> str:
    """Return all fields but `source` (marks that were not computed are left out)."""
    fields = frozenset(FIELDS) - {"source"}
    value = analysis(page, page.article.source.name, fields)
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")) + "\n"
