"""A folder of noisy pages, with one process and with two: how long, and whether it is the same.

    PYTHONPATH=. python tests/speed/bench_batch.py [HOW MANY, 2000] [KILLS, 0]

With KILLS the run with two processes is killed that often at chance moments and begun again.
"""

from __future__ import annotations

import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from strategies import SIMPLIFIED, TRADITIONAL

from reader.core.chinese.han import is_hanzi
from reader.core.chinese.syllables import default_reading, toneless

FIELDS = "text,metadata,verdict,edits,script,pinyin"


def noisy(rng: random.Random) -> str:
    """Return a text into which readings were put as in the document of the project's beginning."""
    lines = rng.sample(rng.choice((SIMPLIFIED, TRADITIONAL)), 8)
    made = []
    for line in lines:
        chosen = {c for c in line if is_hanzi(c) and rng.random() < 0.2}
        table = {ord(c): f"{c}({toneless(default_reading(c) or 'a')})" for c in chosen}
        made.append(line.translate(table))
    return "\n".join(made)


def run(folder: Path, out: Path, jobs: int) -> float:
    start = time.monotonic()
    command = [sys.executable, "-m", "reader", "batch", folder, out, "--jobs", str(jobs)]
    subprocess.run([*command, "--fields", FIELDS], check=True)
    return time.monotonic() - start


def killed(folder: Path, out: Path, times: int, rng: random.Random, whole: float) -> None:
    for _ in range(times):
        command = [sys.executable, "-m", "reader", "batch", folder, out, "--jobs", "2"]
        process = subprocess.Popen([*command, "--fields", FIELDS], stderr=subprocess.DEVNULL)
        time.sleep(rng.uniform(0.1, max(1.0, whole / 4)))
        process.kill()
        process.wait()


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 2000
    kills = int(sys.argv[2]) if len(sys.argv) > 2 else 0
    rng = random.Random(1)  # noqa: S311 - the same pages each time
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place, "in")
        for number in range(count):
            path = folder / f"{number % 100:02}" / f"{number:06}.txt"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(noisy(rng), encoding="utf-8")
        one, two = (run(folder, Path(place, str(jobs)), jobs) for jobs in (1, 2))
        print(f"{count:,} documents: {one:.1f} s alone, {two:.1f} s by two: {one / two:.2f} x")
        names = ["1", "2"]
        if kills:
            killed(folder, Path(place, "killed"), kills, rng, two)
            run(folder, Path(place, "killed"), 2)
            names.append("killed")
        results = {Path(place, name, "documents.jsonl").read_bytes() for name in names}
        print("the same results" if len(results) == 1 else "DIFFERENT RESULTS")


if __name__ == "__main__":
    main()
