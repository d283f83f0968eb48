"""Measure the language layer: CPU time of imports, first use, and characters a second.

    python tests/speed/bench_language.py [TEXT]

TEXT is a file to measure on, by default the traditional sample, repeated to a million characters.
The targets stand in the last column; the command fails when one is missed.
"""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))

from reader.core.analyse.entities import recognise  # noqa: E402 - after the path
from reader.core.analyse.repairs import find_repairs  # noqa: E402 - after the path
from reader.core.analyse.script import detect  # noqa: E402
from reader.core.analyse.words import segment  # noqa: E402
from reader.core.article import Detection  # noqa: E402
from reader.core.chinese.conversion import (  # noqa: E402
    CONFIGS,
    converter,
    converter_between,
    shadow,
)
from reader.core.chinese.readings import read  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable

SAMPLE = ROOT / "resources" / "samples" / "seed.txt"
SIZE = 1_000_000
CHILD = (
    "import time\n{before}\na = time.process_time()\n{code}\n"
    "print((time.process_time() - a) * 1e3)"
)
CONVERSION = "import pathlib; from reader.core.chinese.conversion import converter"
BEST = (
    "from reader.core.chinese.conversion import converter_between\n"
    "from reader.core.article import Detection\n"
    "converter_between(Detection('hans'), 'tw', 'best')('头发')"
)
NAMES = "import pathlib, re; from reader.core.analyse.entities import recognise"
READINGS = "import pathlib; from reader.core.chinese.readings import read"


def fresh(code: str, before: str = "import re, dataclasses, enum") -> float:
    """Return the CPU milliseconds of some code in a fresh process, the best of five."""
    text = CHILD.format(before=before, code=code)
    runs = [
        subprocess.run(
            [sys.executable, "-c", text], cwd=ROOT, capture_output=True, text=True, check=True
        )
        for _ in range(5)
    ]
    return min(float(run.stdout) for run in runs)


def rate(action: Callable[[], object], size: int) -> float:
    """Return millions of characters a CPU second, the best of two."""
    times = []
    for _ in range(2):
        start = time.process_time()
        action()
        times.append(time.process_time() - start)
    return size / min(times) / 1e6


def against_base(plain: str) -> list[tuple[str, float, float, bool]]:
    """Return how many times as fast as the base package s2tw is, in this same run."""
    from opencc import OpenCC  # noqa: PLC0415 - the base, for this comparison alone

    text = plain[: SIZE // 4]
    paragraphs = [text[at : at + 32] for at in range(0, len(text), 32)]
    base, ours = OpenCC("s2tw").convert, converter("s2tw")
    best = converter_between(Detection("hans"), "tw", "best")
    whole = rate(lambda: base(text), len(text))
    pieces = rate(lambda: list(map(base, paragraphs)), len(text))
    best(text[:1000])
    return [
        ("s2tw, one text, times the base", rate(lambda: ours(text), len(text)) / whole, 4.4, True),
        (
            "s2tw, paragraphs of 32, times the base",
            rate(lambda: list(map(ours, paragraphs)), len(text)) / pieces,
            3.3,
            True,
        ),
        ("the grade best, one text, M/s", rate(lambda: best(text), len(text)), 0.3, True),
    ]


def main(path: Path) -> int:
    text = path.read_text(encoding="utf-8")
    text = (text * (SIZE // len(text) + 1))[:SIZE]
    line = text.replace("\n", "")
    plain = shadow(text)
    paragraph, names = line[:150], text[:100_000]
    rows: list[tuple[str, float, float, bool]] = [
        (
            "import conversion, beyond re and dataclasses, ms",
            fresh(CONVERSION.removeprefix("import pathlib; ")),
            15,
            False,
        ),
        ("first s2t, ms", fresh("converter('s2t')('头发')", CONVERSION), 60, False),
        ("first s2tw of the grade best, ms", fresh(BEST, CONVERSION), 300, False),
        ("first reading, ms", fresh("read('头发')", READINGS), 300, False),
    ]
    for config in CONFIGS:
        given = plain if config.startswith("s2") else text
        goal = 1.0 if config in {"s2t", "t2s"} else 0.3
        rows.append(
            (f"{config}, M/s", rate(lambda c=config, g=given: converter(c)(g), SIZE), goal, True)
        )
    slow = 1 / rate(lambda: [converter("s2twp")(paragraph) for _ in range(300)], 300) / 1e3
    rows += [
        ("s2twp, one paragraph of 150 characters, ms", slow, 0.3, False),
        ("s2t, one line, M/s", rate(lambda: converter("s2t")(line), len(line)), 0.3, True),
        ("shadow, M/s", rate(lambda: shadow(text), SIZE), 1.0, True),
        ("readings, M/s", rate(lambda: read(text), SIZE), 0.1, True),
        ("words, M/s", rate(lambda: segment(text, ()), SIZE), 0.15, True),
        ("names, M/s", rate(lambda: recognise(names, None), len(names)), 0.025, True),
        ("first name, ms", fresh("recognise('王明', None)", NAMES), 300, False),
        ("script, M/s", rate(lambda: detect(text), SIZE), 1.0, True),
        ("repairs, M/s", rate(lambda: find_repairs(text, detect(text), ()), SIZE), 0.15, True),
    ]
    rows += against_base(plain)
    missed = 0
    for name, value, goal, more_is_better in rows:
        good = value >= goal if more_is_better else value <= goal
        missed += not good
        sign, word = "≥" if more_is_better else "≤", "" if good else "  MISSED"
        print(f"{name:52} {value:9.2f}  {sign} {goal:g}{word}")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else SAMPLE))
