"""OpenCC's dictionaries: those of opencc-python-reimplemented, and over them the newer ones.

The package's are read as plain files; its converter is never imported. What OpenCC 1.4.2 changed
since stands in resources/data/opencc, one table a dictionary; a table says how many entries the
whole has, so that another base is refused. Each dictionary is read once in a process, and only
when a conversion needs it.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from reader.assets import resource
from reader.core.errors import ReaderError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

__all__ = ["alternatives", "dictionary", "divided", "folder", "lively_phrases"]

_SEVERAL = re.compile(r"^[^\t\n]+\t[^ \n]+ [^\n]+$", re.MULTILINE)
_COUNT = re.compile(r"#[^\n]*: (\d+) entries\n")


@cache
def folder() -> Path:
    """Return the folder of the package; raise ReaderError when it is not installed."""
    from importlib.util import find_spec  # noqa: PLC0415
    from pathlib import Path  # noqa: PLC0415  both only when there is something to convert

    spec = find_spec("opencc")
    places = spec.submodule_search_locations if spec else None
    for place in places or ():
        path = Path(place)
        if (path / "dictionary" / "STCharacters.txt").is_file():
            return path
    raise ReaderError(
        "the conversion dictionaries are missing: install opencc-python-reimplemented==0.1.7"
    )


@cache
def dictionary(name: str) -> Mapping[str, str]:
    """Return a dictionary by its name (STPhrases); of several values the first stands."""
    words = iter(_first_values(_base(name)).split())
    entries = dict(zip(words, words, strict=True))
    table = _overlay(name)
    for row in _first_values(table).split("\n")[1:-1]:
        key, _, value = row.partition("\t")
        if value:
            entries[key] = value
        else:
            entries.pop(key, None)
    _check(name, table, len(entries))
    return entries


@cache
def alternatives(name: str) -> Mapping[str, tuple[str, ...]]:
    """Return all values of each key of a dictionary, the first being the usual one."""
    table = _overlay(name)
    entries = {}
    for text in (_base(name), table.partition("\n")[2]):
        for row in text.splitlines():
            key, _, values = row.partition("\t")
            if values:
                entries[key] = tuple(values.split(" "))
            else:
                entries.pop(key, None)
    _check(name, table, len(entries))
    return entries


def lively_phrases(names: tuple[str, ...]) -> frozenset[str] | None:
    """Return the phrases of a stage that say more than its characters; None when not listed."""
    if names != ("STPhrases", "STCharacters"):
        return None
    path = resource("data", "opencc", "STPhrases.lively.txt")
    return frozenset(path.read_text(encoding="utf-8").split())


@cache
def divided(name: str) -> Mapping[str, tuple[str, ...]]:
    """Return the entries of a dictionary that have several values, the usual one first."""
    entries = {}
    table = _overlay(name).partition("\n")[2]
    for row in _SEVERAL.findall(_base(name)):
        key, _, values = row.partition("\t")
        entries[key] = tuple(values.split(" "))
    for row in table.splitlines():
        key, _, values = row.partition("\t")
        entries.pop(key, None)
        if " " in values:
            entries[key] = tuple(values.split(" "))
    return entries


def _base(name: str) -> str:
    path = folder() / "dictionary" / f"{name}.txt"
    return path.read_bytes().decode("utf-8").replace("\r", "") if path.is_file() else ""


def _overlay(name: str) -> str:
    return resource("data", "opencc", f"{name}.tsv").read_bytes().decode("utf-8")


def _first_values(text: str) -> str:
    """Return the rows without what stands between a blank and the line's end; a head stays."""
    head = text.find("\n") + 1 if text.startswith("#") else 0
    first, *others = text[head:].split(" ")
    parts = (part[part.find("\n") :] for part in others if "\n" in part)
    return text[:head] + "".join((first, *parts))


def _check(name: str, table: str, count: int) -> None:
    """Raise ReaderError when the table was not made for the dictionary it is laid over."""
    told = _COUNT.match(table)
    if told is None or int(told[1]) != count:
        raise ReaderError(
            "the conversion dictionary %1 has not the entries it should have: "
            "install opencc-python-reimplemented==0.1.7",
            name,
        )
