"""The user's own list of names: a plain file that can be read, shared and merged.

One name a line: a type of the contract or NONE (this is no name), a tab, the name. Lines that
begin with # are the user's notes. What a line says holds in both scripts; of two lines about
the same name the later one counts.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.core.article import ENTITY_TYPES
from reader.core.chinese.conversion import shadow
from reader.core.corrections import Rule
from reader.core.errors import SourceError, WriteError
from reader.core.files import write_atomically, write_sentence
from reader.core.paths import config_folder
from reader.core.wording import Sentence, system_words

if TYPE_CHECKING:
    from pathlib import Path

    from reader.core.article import EntityType

__all__ = ["OwnNames", "merged", "own_names_file", "parse", "read_own_names", "save_own_names"]

HEAD = "# Names for Qingdu. One a line: type, tab, name. Types: {}; NONE: this is no name.\n"
LARGEST = 16 * 1024 * 1024
"""Bytes of a list that is read; a larger file is none that a person keeps."""
_NONE = "NONE"
_TYPES: dict[str, EntityType | None] = {**{type_: type_ for type_ in ENTITY_TYPES}, _NONE: None}


@dataclass(frozen=True, slots=True)
class OwnNames:
    """What a list says, and a sentence for each line that cannot be understood."""

    rules: tuple[Rule, ...] = ()
    complaints: tuple[Sentence, ...] = ()


def own_names_file() -> Path:
    """Return the list's place; it need not exist."""
    return config_folder() / "names.txt"


def parse(data: bytes) -> OwnNames:
    """Return what a list says; lines that are broken are named and left out."""
    rules: dict[str, Rule] = {}
    complaints: list[Sentence] = []
    for number, line in enumerate(_lines(data), 1):
        rule = _rule(line)
        if isinstance(rule, Sentence):
            complaints.append(Sentence("line %1: %2", number, rule))
        elif rule is not None:
            rules.pop(shadow(rule.name), None)
            rules[shadow(rule.name)] = rule
    return OwnNames(tuple(rules.values()), tuple(complaints))


def read_own_names(path: Path) -> OwnNames:
    """Return what the list at `path` says; nothing when there is none.

    Raise SourceError when it cannot be read.
    """
    return parse(_read(path))


def save_own_names(path: Path, rules: tuple[Rule, ...]) -> None:
    """Have the list say exactly these rules; the user's notes and broken lines stay.

    Raise SourceError or WriteError; the list is unchanged then.
    """
    wanted = {shadow(rule.name): rule for rule in rules}
    kept: list[bytes] = []
    for line in _lines(_read(path)):
        rule = _rule(line)
        if isinstance(rule, Rule):
            if wanted.get(shadow(rule.name)) != rule:
                continue
            del wanted[shadow(rule.name)]
        kept.append(line)
    if not kept:
        kept.append(HEAD.format(" ".join(ENTITY_TYPES)).rstrip("\n").encode())
    kept += (f"{rule.type or _NONE}\t{rule.name}".encode() for rule in wanted.values())
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise WriteError("%1: %2", path.parent, write_sentence(error)) from error
    write_atomically(path, b"\n".join(kept) + b"\n")


def merged(ours: tuple[Rule, ...], theirs: tuple[Rule, ...]) -> tuple[tuple[Rule, ...], int, int]:
    """Return our rules and those of theirs that speak of other names.

    With it how many were added, and how many of theirs say something else than ours, which stay.
    """
    known = {shadow(rule.name): rule.type for rule in ours}
    new = tuple(rule for rule in theirs if shadow(rule.name) not in known)
    others = sum(known.get(shadow(r.name), r.type) != r.type for r in theirs)
    return (*ours, *new), len(new), others


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except FileNotFoundError:
        return b""
    except OSError as error:
        raise SourceError("%1: it cannot be read (%2)", path, system_words(error)) from error
    if len(data) > LARGEST:
        raise SourceError("%1: it is too large for a list of names: choose another", path)
    return data


def _lines(data: bytes) -> list[bytes]:
    return [line.rstrip(b"\r") for line in data.removeprefix(b"\xef\xbb\xbf").split(b"\n")][
        : -1 if data.endswith(b"\n") or not data else None
    ]


def _rule(line: bytes) -> Rule | Sentence | None:
    """Return what a line says, None for a note, or a sentence about what is wrong."""
    try:
        text = line.decode()
    except UnicodeDecodeError:
        return Sentence("it is not in UTF-8: save the list as UTF-8")
    if not text.strip() or text.lstrip().startswith("#"):
        return None
    word, _, name = text.strip().partition("\t" if "\t" in text.strip() else " ")
    name = name.strip()
    if word.upper() not in _TYPES:
        return Sentence("%1 is no type: write %2", word, ", ".join(_TYPES))
    if not name or "\t" in name:
        return Sentence("one name must follow the type, after a tab")
    return Rule(name, _TYPES[word.upper()])
