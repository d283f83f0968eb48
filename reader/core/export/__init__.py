"""One module a format; each takes a Page, so what is exported is what is seen."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Protocol

from reader.core.export import html, json, md, txt

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reader.core.page import Page

__all__ = ["EXPORTERS", "WritePage"]


class WritePage(Protocol):
    """Writes a Page in one format."""

    def __call__(self, page: Page) -> str:
        """Return the whole document."""


EXPORTERS: Mapping[str, WritePage] = MappingProxyType(
    {"txt": txt.write, "md": md.write, "html": html.write, "json": json.write}
)
"""The formats by the names of `export --to`."""
