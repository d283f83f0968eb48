"""Measure the cleaning stage: CPU time on clean, noisy and hostile text.

    python tests/speed/bench_clean.py [--repeat 5]

Figures are the best of so many runs: characters of the dirty text a second, or seconds. The
floors stand in the last column; the command fails when one is missed.
"""

from __future__ import annotations

import argparse
import random
import re
import resource
import sys
import time
from pathlib import Path

TESTS = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(TESTS.parent), str(TESTS)]

import strategies  # noqa: E402

from reader.core.article import Source  # noqa: E402
from reader.core.clean import clean  # noqa: E402


def seconds(text: str, repeat: int) -> float:
    """Return the CPU time of one cleaning, the best of `repeat`."""
    best = float("inf")
    for _ in range(repeat):
        start = time.process_time()
        clean(Source(text, "bench"))
        best = min(best, time.process_time() - start)
    return best


def article(length: int) -> str:
    """Return a clean text of about so many characters, the same every time."""
    rng = random.Random(1)  # noqa: S311
    paragraphs: list[str] = []
    size = 0
    while size < length:
        paragraphs.append("".join(rng.sample(strategies.TRADITIONAL, 5)))
        size += len(paragraphs[-1]) + 1
    return "\n".join(paragraphs)


def one_pattern(text: str) -> float:
    """Return the CPU time of the simplest remover there is: one pattern for all brackets."""
    start = time.process_time()
    re.sub("[(（][a-züāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]+[)）]", "", text)
    return time.process_time() - start


HOSTILE = {
    "1 M brackets": "(" * 1_000_000,
    "50 k stacked copies": "人" + "(ren)" * 50_000,
    "100 k nested brackets": "人" + "(" * 100_000 + "ren" + ")" * 100_000,
    "a line of 1 M characters": "他在厂里干了二十年，从学徒做到车间主任。" * 50_000,
    "40 k torn runs": "開(kāi)發(fā)區(qū)" + "當?shù)仄髽I" * 40_000,
    "100 k torn marks": "開(kāi)發(fā)區(qū)" + "當?shù)" + "仄(dāng)" * 100_000,
    "a word of 1 M letters": "中国(" + "a" * 1_000_000 + ")",
}


def main() -> int:
    """Print the table; return 1 when a floor is missed."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--repeat", type=int, default=5)
    repeat = parser.parse_args().repeat
    missed = 0
    rows = [("clean, 1 M characters", article(1_000_000), 5.0)]
    for name in ("stacked", "stride", "converted", "scattered", "throughout", "bare"):
        dirty = strategies.FAMILIES[name](article(150_000), random.Random(2))  # noqa: S311
        rows.append((name, dirty, 0.6))
    for name, text, floor in rows:
        took, plain = seconds(text, repeat), min(one_pattern(text) for _ in range(repeat))
        rate = len(text) / took / 1e6
        missed += rate < floor
        print(
            f"{name:24} {rate:6.2f} M characters/s   floor {floor}   {took / plain:5.1f} x re.sub"
        )
    short = strategies.stacked(article(10_000), random.Random(2))[:10_000]  # noqa: S311
    took = seconds(short, repeat)
    missed += took > 0.02
    print(f"{'10 k noisy characters':24} {took * 1000:6.1f} ms               ceiling 20")
    for name, text in HOSTILE.items():
        took = seconds(text, 1)
        missed += took > 2
        print(f"{name:24} {took:6.2f} s                ceiling 2")
    print(f"most memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")
    return int(missed > 0)


if __name__ == "__main__":
    sys.exit(main())
