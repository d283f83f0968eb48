"""The pictures of a page for an export: their bytes, within bounds, each of them once."""

from __future__ import annotations

from base64 import b64encode
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.core.page import Page

__all__ = ["MEDIA_TYPES", "DataAddresses", "Files"]

_MOST_BYTES = 64 << 20
MEDIA_TYPES = {
    "png": "image/png",
    "jpg": "image/jpeg",
    "gif": "image/gif",
    "webp": "image/webp",
    "bmp": "image/bmp",
    "svg": "image/svg+xml",
}
"""By the endings of their formats."""


class _Bytes:
    """Gives the bytes of pictures until there are too many in all."""

    def __init__(self, page: Page) -> None:
        self._page, self._left = page, _MOST_BYTES

    def of(self, name: str) -> tuple[str, bytes]:
        suffix, data = self._page.fetch(name) if name else ("", b"")
        if suffix not in MEDIA_TYPES or len(data) > self._left:
            return "", b""
        self._left -= len(data)
        return suffix, data


class DataAddresses:
    """Gives pictures as addresses that hold them (RFC 2397)."""

    def __init__(self, page: Page) -> None:
        self._pictures = page.article.content.pictures
        self._bytes = _Bytes(page)

    def of(self, index: int) -> str:
        """Return the address of a picture, an empty text when it is not to be had."""
        suffix, data = self._bytes.of(self._pictures[index].name)
        if not data:
            return ""
        return f"data:{MEDIA_TYPES[suffix]};base64,{b64encode(data).decode('ascii')}"


class Files:
    """Gives pictures as files of a container: `entries` are those that were asked for."""

    def __init__(self, page: Page, folder: str, *, suffixes: frozenset[str]) -> None:
        self._pictures = page.article.content.pictures
        self._bytes = _Bytes(page)
        self._folder, self._suffixes = folder, suffixes
        self._names: dict[str, str] = {}
        self.entries: list[tuple[str, bytes]] = []

    def of(self, index: int) -> str:
        """Return the name of a picture's file, an empty text when it is not to be had."""
        name = self._pictures[index].name
        if name not in self._names:
            suffix, data = self._bytes.of(name)
            self._names[name] = ""
            if data and suffix in self._suffixes:
                file = f"{self._folder}/i{len(self.entries) + 1:04}.{suffix}"
                self._names[name] = file
                self.entries.append((file, data))
        return self._names[name]
