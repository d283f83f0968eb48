"""Fuzz one target or all, side by side, for some minutes; prints what fails and how to repeat it.

PYTHONPATH=. python tests/fuzz/long_run.py [--minutes 3] [--seed 0] [TARGET…]
"""

from __future__ import annotations

import argparse
import base64
import random
import sys
import time
import traceback
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from targets import SAMPLES, TARGETS, mutated

_HANG = 5.0


def fuzz(kind: str, seed: int, minutes: float) -> tuple[str, int, float, list[str]]:
    """Return the target, how many inputs it took, its slowest answer, and the faults."""
    rng = random.Random(f"{kind} {seed}")
    sample = SAMPLES.get(kind, SAMPLES["text"])[1]
    until = time.monotonic() + 60 * minutes
    count, slowest, faults = 0, 0.0, []
    while time.monotonic() < until and len(faults) < 5:
        data = mutated(sample, rng)
        start = time.process_time()
        try:
            TARGETS[kind](data)
        except Exception:
            faults.append(f"{traceback.format_exc()}\n{base64.b64encode(data).decode()}")
        took = time.process_time() - start  # of this process: the machine may be busy
        if took > _HANG:
            faults.append(f"{took:.1f} s for\n{base64.b64encode(data).decode()}")
        slowest = max(slowest, took)
        count += 1
    return kind, count, slowest, faults


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("targets", nargs="*", default=list(TARGETS))
    parser.add_argument("--minutes", type=float, default=3)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    failed = 0
    with ProcessPoolExecutor(len(options.targets)) as pool:
        runs = [pool.submit(fuzz, kind, options.seed, options.minutes) for kind in options.targets]
        for run in runs:
            kind, count, slowest, faults = run.result()
            print(f"{kind:10} {count:9,} inputs  slowest {slowest:5.2f} s  {len(faults)} faults")
            for fault in faults:
                print(fault)
            failed += len(faults)
    return min(failed, 1)


if __name__ == "__main__":
    sys.exit(main())
