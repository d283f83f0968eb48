"""Measure the cleaning stage: CPU time on clean, noisy and hostile text.

    python tests/speed/bench_clean.py [--repeat 5]

Figures are the best of so many runs: characters of the dirty text a second, or seconds. The
floors stand in the last column; the command fails when one is missed.
"""

from __future__ import annotations

import argparse
import random
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


def main() -> int:
    """Print the table; return 1 when a floor is missed."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--repeat", type=int, default=5)
    repeat = parser.parse_args().repeat
    missed = 0
    long = article(1_000_000)
    rows = [("clean, 1 M characters", long, 5.0)]
    for name in ("stacked", "stride", "scattered", "throughout"):
        dirty = strategies.FAMILIES[name](article(150_000), random.Random(2))  # noqa: S311
        rows.append((name, dirty, 0.5))
    for name, text, floor in rows:
        rate = len(text) / seconds(text, repeat) / 1e6
        missed += rate < floor
        print(f"{name:24} {rate:6.2f} M characters/s   floor {floor}")
    for name, text in {
        "1 M brackets": "(" * 1_000_000,
        "50 k stacked copies": "人" + "(ren)" * 50_000,
    }.items():
        took = seconds(text, 1)
        missed += took > 2
        print(f"{name:24} {took:6.2f} s                ceiling 2")
    return int(missed > 0)


if __name__ == "__main__":
    sys.exit(main())
