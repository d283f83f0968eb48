"""The dictionaries and configurations that opencc-python-reimplemented brings along.

They are read from the installed package as plain files; its converter is never imported. Each
file is read once in a process.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from reader.core.errors import ReaderError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

__all__ = ["alternatives", "chain", "dictionary", "folder"]

Chain = tuple[tuple[str, ...], ...]


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
    message = "the conversion dictionaries are missing: install opencc-python-reimplemented==0.1.7"
    raise ReaderError(message)


@cache
def dictionary(name: str) -> Mapping[str, str]:
    """Return a dictionary by its file's name; of several values the first stands."""
    text = (folder() / "dictionary" / name).read_bytes().decode("utf-8")
    first, *others = text.split(" ")  # what stands between a blank and the line's end goes
    text = "".join((first, *(part[part.find("\n") :] for part in others if "\n" in part)))
    words = iter(text.split())
    return dict(zip(words, words, strict=True))


@cache
def chain(config: str) -> Chain:
    """Return the stages of a configuration, each the names of its dictionaries in order."""
    import json  # noqa: PLC0415  reading a text must not wait for it

    path = folder() / "config" / f"{config}.json"
    settings = json.loads(path.read_text(encoding="utf-8"))
    return tuple(tuple(_files(stage["dict"])) for stage in settings["conversion_chain"])


def _files(node: dict[str, object]) -> list[str]:
    if node["type"] != "group":
        return [str(node["file"])]
    members = node["dicts"]
    assert isinstance(members, list)  # noqa: S101  the package's own configurations
    return [file for member in members for file in _files(member)]


@cache
def alternatives(name: str) -> Mapping[str, tuple[str, ...]]:
    """Return all values of each key of a dictionary, the first being the usual one."""
    rows = (folder() / "dictionary" / name).read_bytes().decode("utf-8").splitlines()
    pairs = (row.split("\t") for row in rows if row)
    return {key: tuple(values.split(" ")) for key, values in pairs}
