"""Which dictionary is used: a newer CC-CEDICT of the user's, else the one that comes along.

The user's own is `cedict_ts.u8`, or the same packed as `.gz`, in the folder for data. It is
compiled once, beside itself, and again when it has changed.
"""

from __future__ import annotations

import gzip
from typing import TYPE_CHECKING

from reader.assets import resource
from reader.core.chinese.cedict import compiled
from reader.core.errors import SourceError, WriteError
from reader.core.files import write_atomically, write_sentence
from reader.core.paths import data_folder

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["OWN_NAMES", "dictionary_file", "keep_dictionary", "ready_dictionary"]

OWN_NAMES = ("cedict_ts.u8", "cedict_ts.u8.gz")
"""The names that the user's own dictionary may have."""
_COMPILED = "cedict.tsv"
_LARGEST = 100_000_000
"""Bytes of a dictionary that is taken in."""


def dictionary_file() -> Path:
    """Return the compiled dictionary that is to be used; compile the user's own when it is new.

    Raise SourceError when that is no dictionary, WriteError when it cannot be compiled.
    """
    newest, made = _own(), data_folder() / _COMPILED
    if newest is None:
        return resource("data", "cedict.tsv")
    if not _is_compiled(newest, made):
        lines = _data(newest).decode("utf-8-sig", "replace").splitlines()
        write_atomically(made, compiled(lines))
    return made


def ready_dictionary() -> Path:
    """Return the compiled dictionary that can be opened at once: the user's own if it is one."""
    newest, made = _own(), data_folder() / _COMPILED
    if newest is not None and _is_compiled(newest, made):
        return made
    return resource("data", "cedict.tsv")


def _own() -> Path | None:
    """Return the newest of the user's own files."""
    files = [data_folder() / name for name in OWN_NAMES]
    given = [path for path in files if path.is_file()]
    return max(given, key=lambda path: path.stat().st_mtime_ns, default=None)


def _is_compiled(given: Path, made: Path) -> bool:
    return made.is_file() and made.stat().st_mtime_ns >= given.stat().st_mtime_ns


def keep_dictionary(path: Path) -> None:
    """Use the CC-CEDICT at `path` from now on: keep a copy of it.

    Raise SourceError when it cannot be read, WriteError when it cannot be kept; the one before
    stays.
    """
    try:
        data = path.read_bytes() if path.stat().st_size <= _LARGEST else b""
    except OSError as error:
        raise SourceError("%1: it cannot be read: choose cedict_ts.u8", path) from error
    is_packed = data.startswith(b"\x1f\x8b")
    if not is_packed and b"] /" not in data[:100_000]:
        raise SourceError("%1: it has no entry of CC-CEDICT: choose cedict_ts.u8", path)
    folder = data_folder()
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise WriteError("%1: %2", folder, write_sentence(error)) from error
    write_atomically(folder / OWN_NAMES[is_packed], data)


def _data(path: Path) -> bytes:
    try:
        with gzip.open(path) if path.suffix == ".gz" else path.open("rb") as file:
            data: bytes = file.read(_LARGEST + 1)
    except (OSError, EOFError) as error:
        raise SourceError("%1: it cannot be read: choose cedict_ts.u8", path) from error
    if len(data) > _LARGEST:
        raise SourceError("%1: it is too large for a dictionary: choose cedict_ts.u8", path)
    return data
