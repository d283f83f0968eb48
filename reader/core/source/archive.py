"""ZIP containers, read in memory and bounded: nothing is ever unpacked to disk.

Bounds hold for what an archive declares, for what really comes out of it, and for the ratio of
the two; see "zip bomb" and "lying sizes" in the tests.
"""

from __future__ import annotations

import zlib
from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import BadZipFile, ZipFile

from reader.core.errors import Damaged, Locked, TooMuch
from reader.core.wording import Sentence

if TYPE_CHECKING:
    from pathlib import Path
    from zipfile import ZipInfo

__all__ = ["Archive", "is_archive"]

_MOST_ENTRIES = 20_000
_LARGEST_ENTRY = 64 << 20
_MOST_BYTES = 256 << 20
_MOST_RATIO = 200
_SMALL = 1 << 20
_CHUNK = 1 << 18
_DAMAGED = Sentence("the file is broken or cut off: get it anew")


def is_archive(data: bytes) -> bool:
    """Return whether the bytes begin as a ZIP container does."""
    return data.startswith((b"PK\x03\x04", b"PK\x05\x06"))


class Archive:
    """The entries of one ZIP container; `read` gives the bytes of one of them.

    Raise Damaged for a broken container, TooMuch for one that would fill the memory.
    """

    def __init__(self, data: bytes | Path) -> None:
        """Read the table of contents of the container in `data`, or in a file."""
        try:
            self._zip = ZipFile(BytesIO(data) if isinstance(data, bytes) else data)
        except (BadZipFile, ValueError, NotImplementedError, OSError, EOFError) as error:
            raise Damaged(_DAMAGED) from error
        entries = [
            entry for entry in self._zip.infolist() if entry.filename and not entry.is_dir()
        ]
        if len(entries) > _MOST_ENTRIES:
            raise TooMuch(
                "it holds more than %1 files: take out what you want to read", _MOST_ENTRIES
            )
        self._entries: dict[str, ZipInfo] = {}
        for entry in entries:
            self._entries.setdefault(entry.filename, entry)
        self._left = _MOST_BYTES

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the entries, in the container's order; none of them is a path on disk."""
        return tuple(self._entries)

    def __contains__(self, name: str) -> bool:
        """Return whether there is an entry of this name."""
        return name in self._entries

    def read(self, name: str) -> bytes:
        """Return the bytes of an entry.

        Raise Damaged when there is none such or it is broken, Locked when it has a password.
        """
        entry = self._entries.get(name)
        if entry is None:
            raise Damaged("a part of it is missing (%1): get the file anew", name[:80])
        if entry.flag_bits & 1:
            raise Locked("it is locked by a password: open it where you know it and save it anew")
        self._refuse_bomb(entry.file_size, entry.compress_size)
        try:
            return self._stream(entry)
        except (BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError) as error:
            raise Damaged(_DAMAGED) from error
        except OSError as error:  # bz2 and lzma say so of broken data
            raise Damaged(_DAMAGED) from error

    def head(self, name: str, size: int) -> bytes:
        """Return the first bytes of an entry, at most `size`; none when it cannot be read."""
        entry = self._entries.get(name)
        if entry is None or entry.flag_bits & 1:
            return b""
        try:
            with self._zip.open(entry) as stream:
                return stream.read(size)
        except (BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError, OSError):
            return b""

    def _stream(self, entry: ZipInfo) -> bytes:
        pieces: list[bytes] = []
        size = 0
        with self._zip.open(entry) as stream:
            while piece := stream.read(_CHUNK):
                size += len(piece)
                self._refuse_bomb(size, entry.compress_size)
                pieces.append(piece)
        self._left -= size
        return b"".join(pieces)

    def _refuse_bomb(self, size: int, packed: int) -> None:
        if size > min(_LARGEST_ENTRY, self._left):
            raise TooMuch("it would unpack to more than anyone reads: it is not opened")
        if size > _SMALL and size > _MOST_RATIO * max(packed, 1):
            raise TooMuch("it unpacks to far more than it is, as a trap does: it is not opened")
