"""Which dictionary is used: a newer one that the user has, else the one that comes along."""

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

__all__ = ["dictionary_file", "take_dictionary"]

_LARGEST = 100_000_000
"""Bytes of a dictionary that is taken in."""


def dictionary_file() -> Path:
    """Return the compiled dictionary that is to be used."""
    own = data_folder() / "cedict.tsv"
    return own if own.is_file() else resource("data", "cedict.tsv")


def take_dictionary(path: Path) -> None:
    """Use a newer CC-CEDICT (cedict_ts.u8, or the same as .gz) from now on.

    Raise SourceError when it is none, WriteError when it cannot be kept; the one before stays.
    """
    try:
        with gzip.open(path) if path.suffix == ".gz" else path.open("rb") as file:
            data = file.read(_LARGEST + 1)
    except (OSError, EOFError) as error:
        raise SourceError(f"{path}: it cannot be read: choose cedict_ts.u8") from error
    if len(data) > _LARGEST:
        raise SourceError(f"{path}: it is too large for a dictionary: choose cedict_ts.u8")
    made = compiled(data.decode("utf-8-sig", "replace").splitlines())
    folder = data_folder()
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        message = f"{folder}: {write_sentence(error)}"
        raise WriteError(message) from error
    write_atomically(folder / "cedict.tsv", made)
