"""The formats of export by their names."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Protocol

from reader.core.export import (
    apkg,
    brat,
    conll,
    docx,
    epub,
    html,
    json,
    md,
    names,
    txt,
    webannotation,
    wordlist,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reader.core.page import Page

__all__ = ["EXPORTERS", "FOLDERS", "WriteFiles", "WritePage"]


class WritePage(Protocol):
    """Writes a Page in one format."""

    def __call__(self, page: Page) -> str | bytes:
        """Return the whole document."""


class WriteFiles(Protocol):
    """Writes a Page as several files."""

    def __call__(self, page: Page) -> Mapping[str, str]:
        """Return the files by name."""


EXPORTERS: Mapping[str, WritePage] = MappingProxyType(
    {
        "txt": txt.write,
        "md": md.write,
        "html": html.write,
        "epub": epub.write,
        "docx": docx.write,
        "json": json.write,
        "jsonl": json.write,
        "csv": wordlist.write_csv,
        "tsv": wordlist.write_tsv,
        "apkg": apkg.write,
        "names-json": names.write_json,
        "names-jsonl": names.write_jsonl,
        "names-csv": names.write_csv,
        "names-tsv": names.write_tsv,
        "conll": conll.write_characters,
        "conll-words": conll.write_words,
        "brat": brat.write,
        "webannotation": webannotation.write,
    }
)
"""The formats by the names of `export --to`."""

FOLDERS: Mapping[str, WriteFiles] = MappingProxyType({"brat": brat.files})
"""Formats that are several files when the output is a folder."""
