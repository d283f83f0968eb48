"""Make resources/data/characters.tsv: how common the characters of modern Chinese text are.

usage: make_characters.py SHARED > resources/data/characters.tsv

Counts characters in entities/uner/*.train.jsonl (both scripts) and readings/cpp_dev.sent of the
training data's folder. Characters that these do not have get a small count when they stand in
the common or the less common level of GB 2312 or Big5, which both standards order by use.
"""

from __future__ import annotations

import json
import math
import sys
from collections import Counter, defaultdict
from pathlib import Path

HEADER = """\
# How common characters are in modern Chinese text, both scripts together.
# A line: minus the natural logarithm of the frequency, in steps of 0.5, a tab, the characters.
# Made by resources/build/make_characters.py from
#   UNER Chinese GSD and GSDSIMP, training parts (Universal NER on Universal Dependencies),
#     CC BY-SA 4.0
#   CPP (g2pM, Kyubyong Park, Park and Lee 2020), Apache-2.0; encyclopaedia text, CC BY-SA 4.0
#   the levels of GB 2312 and Big5
# Licence of this file: CC BY-SA 4.0
"""
CANTONESE = "嘅咗喺冇嘢唔哋嚟佢睇啲咁噉啦囉咩喎乜"


def count(shared: Path) -> Counter[str]:
    counts: Counter[str] = Counter()
    for path in sorted(shared.glob("entities/uner/*.train.jsonl")):
        for line in path.read_text("utf-8").splitlines():
            counts.update(json.loads(line)["text"])
    sentences = (shared / "readings" / "cpp_dev.sent").read_text("utf-8")
    counts.update(sentences.replace("▁", ""))
    return counts


def level(codec: str, leads: range, trails: range) -> set[str]:
    made = (bytes((lead, trail)) for lead in leads for trail in trails)
    return {text for pair in made if len(text := pair.decode(codec, "ignore")) == 1}


def add_levels(counts: Counter[str]) -> None:
    big5 = range(0x40, 0xFF)
    levels = (
        (0.5, level("gb2312", range(0xB0, 0xD8), range(0xA1, 0xFF))),
        (0.5, level("big5", range(0xA4, 0xC7), big5)),
        (0.1, level("gb2312", range(0xD8, 0xF8), range(0xA1, 0xFF))),
        (0.05, level("big5", range(0xC9, 0xFA), big5)),
        (1.0, set(CANTONESE)),
    )
    for amount, characters in levels:
        for character in characters:
            counts[character] = max(counts[character], amount)


def main() -> None:
    counts = count(Path(sys.argv[1]))
    counts = Counter({c: n for c, n in counts.items() if not c.isascii() and c.isprintable()})
    add_levels(counts)
    total = sum(counts.values())
    steps: defaultdict[float, list[str]] = defaultdict(list)
    for character, n in counts.items():
        steps[round(-2 * math.log(n / total)) / 2].append(character)
    sys.stdout.write(HEADER)
    for step in sorted(steps):
        print(f"{step:g}\t{''.join(sorted(steps[step]))}")


if __name__ == "__main__":
    main()
