"""Make resources/data/words.tsv from the dictionary of jieba (dict.txt in its source package).

usage: python resources/build/words.py DICT.TXT [FOLDER]     (jieba 0.42.1)
Writes words.tsv into FOLDER, by default resources/data.
"""

from __future__ import annotations

import re
import sys
from math import log10
from pathlib import Path

HEAD = """\
# Words of simplified Chinese: their cost (-10 log10 of the share in running text), then the words.
# Made by resources/build/words.py from jieba 0.42.1's dict.txt; notice in words.md.
"""
LEAST = 12
HANZI = re.compile("[〇一-鿿]{1,8}")


def main(source: Path, folder: Path) -> None:
    counts: dict[str, int] = {}
    for row in source.read_text(encoding="utf-8").splitlines():
        word, count, *_ = row.split(" ")
        if HANZI.fullmatch(word) and (int(count) >= LEAST or len(word) == 1):
            counts[word] = max(int(count), 1)
    total = sum(counts.values())
    rows: dict[int, list[str]] = {}
    for word in sorted(counts):
        rows.setdefault(round(-10 * log10(counts[word] / total)), []).append(word)
    lines = [f"{cost}\t{' '.join(rows[cost])}\n" for cost in sorted(rows)]
    target = folder / "words.tsv"
    target.write_text(HEAD + "".join(lines), encoding="utf-8")
    print(f"{target}: {len(counts)} words, {len(rows)} rows")


if __name__ == "__main__":
    data = Path(__file__).parents[1] / "data"
    main(Path(sys.argv[1]), Path(sys.argv[2]) if len(sys.argv) > 2 else data)
