"""CC-CEDICT: what words mean. Nothing is loaded: a sorted file is searched where it lies.

The compiled file (resources/data/cedict.tsv; licence beside it) has one line an entry: the word
in simplified characters as `shadow` writes them, then traditional, simplified, pinyin and the
senses, tabs between them; lines are sorted by their bytes, remarks come first. It is mapped into
memory and halved again and again, which takes some 20 looks and no time at the start.
"""

from __future__ import annotations

import mmap
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.core.chinese.conversion import shadow
from reader.core.errors import SourceError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

__all__ = ["Dictionary", "Entry", "compiled", "entries_of"]

_ENTRY = re.compile(r"(\S+) (\S+) \[([^\]]*)\] /(.*)/\s*\Z")
_LONGEST = 20
"""Code points of the longest word that is looked for."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry; `pinyin` has numbers for tones, as the dictionary writes it."""

    traditional: str
    simplified: str
    pinyin: str
    glosses: tuple[str, ...]


def entries_of(lines: Iterable[str]) -> Iterator[Entry]:
    """Yield the entries of a CC-CEDICT file; what is none is passed over."""
    for line in lines:
        found = _ENTRY.match(line)
        if found and not line.startswith("#"):
            traditional, simplified, pinyin, glosses = found.groups()
            yield Entry(traditional, simplified, pinyin, tuple(glosses.split("/")))


def compiled(lines: Iterable[str]) -> bytes:
    """Return the compiled file of a CC-CEDICT file; raise SourceError when it has no entry."""
    rows: set[bytes] = set()
    remarks = ["# CC-CEDICT, compiled for Qingdu. Licence: CC BY-SA 4.0; see cedict.md."]
    kept = list(lines)
    remarks += [line for line in kept if line.startswith("#! date=")]
    for entry in entries_of(kept):
        senses = "/".join(entry.glosses).replace("\t", " ")
        row = f"{entry.traditional}\t{entry.simplified}\t{entry.pinyin}\t{senses}"
        for key in {shadow(entry.simplified), shadow(entry.traditional)}:
            rows.add(f"{key}\t{row}".encode())
    if not rows:
        raise SourceError("the file has no entry of CC-CEDICT: choose cedict_ts.u8")
    return b"".join(line + b"\n" for line in (*(r.encode() for r in remarks), *sorted(rows)))


class Dictionary:
    """A compiled file, open for looking up until it is closed."""

    def __init__(self, path: Path) -> None:
        """Map the file; raise SourceError when that cannot be done."""
        try:
            with path.open("rb") as file:
                self._map = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        except (OSError, ValueError) as error:
            raise SourceError("the dictionary %1 cannot be read", path) from error

    def close(self) -> None:
        """Let the file go."""
        self._map.close()

    def look_up(self, word: str) -> tuple[Entry, ...]:
        """Return the entries of a word in either script; those written just so come first."""
        key = shadow(word).encode() + b"\t"
        at = self._first(key)
        found: list[Entry] = []
        while self._map[at : at + len(key)] == key:
            end = self._map.find(b"\n", at)
            fields = self._map[at:end].decode("utf-8", "replace").split("\t")
            if len(fields) == 5:
                found.append(Entry(fields[1], fields[2], fields[3], tuple(fields[4].split("/"))))
            at = end + 1
        exact = [one for one in found if word in (one.traditional, one.simplified)]
        return tuple(exact or found)

    def parts(self, word: str) -> tuple[tuple[int, int], ...]:
        """Return where the longest words of the dictionary stand in a word, from left to right.

        Characters that no entry begins with are left out.
        """
        spans, at = [], 0
        while at < len(word):
            ends = range(min(len(word), at + _LONGEST), at, -1)
            end = next((end for end in ends if self.look_up(word[at:end])), 0)
            if end:
                spans.append((at, end))
            at = end or at + 1
        return tuple(spans)

    def _first(self, key: bytes) -> int:
        """Return where the first line stands that is not before the key."""
        low, high = 0, len(self._map)
        while low < high:
            middle = (low + high) // 2
            start = self._map.rfind(b"\n", low, middle) + 1 or low
            end = self._map.find(b"\n", middle)
            end = len(self._map) if end < 0 else end
            line = self._map[start:end]
            if line[:1] == b"#" or line < key:
                low = end + 1
            else:
                high = start
        return low
