"""Make resources/data/syllables.tsv from the dictionary of the pypinyin package.

usage: python resources/build/syllables.py [FOLDER]     (needs pypinyin 0.55)
Writes syllables.tsv into FOLDER, by default resources/data.
"""

from __future__ import annotations

import sys
from pathlib import Path
from unicodedata import normalize

from pypinyin.pinyin_dict import pinyin_dict

HEAD = """\
# Readings of Hanzi: the readings, the commonest first, a tab, the characters that have them.
# Made by resources/build/syllables.py from pypinyin 0.55's pinyin_dict; notice in syllables.md.
"""


def main(folder: Path) -> None:
    rows: dict[str, list[str]] = {}
    for code, readings in sorted(pinyin_dict.items()):
        names = dict.fromkeys(normalize("NFC", reading) for reading in readings.split(","))
        rows.setdefault(",".join(names), []).append(chr(code))
    lines = [f"{readings}\t{''.join(rows[readings])}\n" for readings in sorted(rows)]
    target = folder / "syllables.tsv"
    target.write_text(HEAD + "".join(lines), encoding="utf-8")
    print(f"{target}: {len(pinyin_dict)} characters, {len(rows)} rows")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parents[1] / "data")
