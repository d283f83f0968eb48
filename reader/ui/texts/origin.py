"""Where a text comes from, so that it can be opened again."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from reader.core.address import is_address

if TYPE_CHECKING:
    from reader.ui.texts.document import OpenDocument

__all__ = ["Opens", "Origin", "whole_path"]


class Opens(Protocol):
    """What makes documents: `reader.ui.texts.opener.Opener`."""

    def open_path(self, path: str, encoding: str | None = None) -> OpenDocument:
        """Open a file."""
        ...

    def open_text(self, text: str, *, html: bool) -> OpenDocument:
        """Open a text that is no file."""
        ...


def whole_path(path: str) -> str:
    """Return a path from the root, whatever folder one is in later; an address as it is."""
    return path if is_address(path) else os.path.abspath(path)  # noqa: PTH100 - links are kept


@dataclass(frozen=True, slots=True)
class Origin:
    """A file or an address, or else a text that was pasted.

    A pasted text of another day has no `text` but a `digest`, under which the library keeps it.
    """

    path: str = ""
    text: str = ""
    is_html: bool = False
    encoding: str | None = None
    digest: str = ""

    @property
    def name(self) -> str:
        """The file's name; an empty text for one that is no file."""
        return Path(self.path).name if self.path else ""

    def open(self, opener: Opens) -> OpenDocument:
        """Have the text loaded."""
        if self.path:
            return opener.open_path(self.path, self.encoding)
        return opener.open_text(self.text, html=self.is_html)
