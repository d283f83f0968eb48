"""The reader's own word lists: plain text files that can be read, shared and merged.

`readings.txt` has a word, a tab and its pinyin in each line, syllables divided by blanks; the
last line for a word stands. `known.txt` and `starred.txt` have a word a line. Lines that begin
with # are remarks. A change replaces only the lines of its own word, in the file as it is now:
remarks, the order, and lines that cannot be understood stay as they are.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from reader.core.chinese.han import is_hanzi
from reader.core.chinese.tones import parse_syllables
from reader.core.errors import MemoryUnavailable, WriteError
from reader.core.files import write_atomically, write_sentence
from reader.core.paths import config_folder
from reader.core.wording import Sentence, system_words

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

__all__ = [
    "KNOWN",
    "READINGS",
    "STARRED",
    "OwnReadings",
    "change_reading",
    "change_word",
    "own_file",
    "read_readings",
    "read_words",
]

READINGS, KNOWN, STARRED = "readings.txt", "known.txt", "starred.txt"
"""The names of the files in the folder for settings."""

_HEADS = {
    READINGS: "# Your own readings. A line: a word, a tab, its pinyin (銀行, yín háng).\n",
    KNOWN: "# Words that you know; readings can be left out above them. One a line.\n",
    STARRED: "# Words that you starred. One a line.\n",
}
_LONGEST = 40
"""Code points of the longest word that is taken from a file."""


@dataclass(frozen=True, slots=True)
class OwnReadings:
    """The readings of a file, and the numbers of the lines that could not be understood."""

    words: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    broken: tuple[int, ...] = ()

    def sentence(self, path: Path) -> Sentence:
        """Return which lines of the file could not be understood, and what to do."""
        some = ", ".join(map(str, self.broken[:5]))
        more = len(self.broken) - 5
        lines = Sentence("line %1", some) if len(self.broken) == 1 else Sentence("lines %1", some)
        if more > 0:
            lines = Sentence("lines %1 and %2 more", some, more)
        return Sentence(
            "%1: %2 left out: a line is a word, a tab and one syllable of pinyin for each of its "
            "characters",
            path,
            lines,
        )


def own_file(name: str) -> Path:
    """Return the usual place of one of the files; it need not exist."""
    return config_folder() / name


def read_readings(path: Path) -> OwnReadings:
    """Read the file of readings; a missing one has none.

    Raise MemoryUnavailable when it is there and cannot be read.
    """
    words: dict[str, tuple[str, ...]] = {}
    broken: list[int] = []
    for number, line in enumerate(_lines(path), 1):
        if not _says(line):
            continue
        entry = _entry(line)
        if entry is None:
            broken.append(number)
        else:
            words[entry[0]] = entry[1]
    return OwnReadings(words, tuple(broken))


def read_words(path: Path) -> dict[str, None]:
    """Read a file of words, in their order; a missing one has none.

    Raise MemoryUnavailable when it is there and cannot be read.
    """
    return dict.fromkeys(line.split("\t")[0].strip() for line in _lines(path) if _says(line))


def change_reading(path: Path, word: str, syllables: tuple[str, ...] | None) -> None:
    """Have the file read a word so, or say nothing of it (None).

    Raise WriteError, or MemoryUnavailable when the file is there and cannot be read; it is
    unchanged then.
    """
    line = None if syllables is None else f"{word}\t{' '.join(syllables)}"
    _change(path, word, line, READINGS)


def change_word(path: Path, word: str, *, on: bool) -> None:
    """Have the file list a word or not; raise as `change_reading` does."""
    _change(path, word, word if on else None, path.name)


def _change(path: Path, word: str, line: str | None, kind: str) -> None:
    lines = _lines(path) or _HEADS.get(kind, "").splitlines()
    places = [
        at for at, old in enumerate(lines) if _says(old) and old.split("\t")[0].strip() == word
    ]
    kept = [old for at, old in enumerate(lines) if at not in places]
    if line is not None:
        kept.insert(places[0] if places else len(kept), line)
    if kept == lines:
        return
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise WriteError("%1: %2", path.parent, write_sentence(error)) from error
    write_atomically(path, "".join(f"{one}\n" for one in kept))


def _lines(path: Path) -> list[str]:
    try:
        data = path.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return []
    except OSError as error:
        raise MemoryUnavailable(
            "%1 cannot be read (%2): your own words are left out", path, system_words(error)
        ) from error
    with suppress(UnicodeDecodeError):
        lines = data.decode("utf-8-sig").split("\n")
        return lines[:-1] if not lines[-1] else lines
    raise MemoryUnavailable("%1 is not in UTF-8: save it so; your own words are left out", path)


def _says(line: str) -> bool:
    return bool(line.strip()) and not line.lstrip().startswith("#")


def _entry(line: str) -> tuple[str, tuple[str, ...]] | None:
    """Return the word and the syllables of a line, or None when it has not one for each."""
    word, tab, said = line.partition("\t")
    word = word.strip()
    if not tab or not 0 < len(word) <= _LONGEST or not all(map(is_hanzi, word)):
        return None
    syllables = parse_syllables(said)
    return (word, syllables) if syllables is not None and len(syllables) == len(word) else None
