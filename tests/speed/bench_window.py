"""Measure the real program, second processes and all, beside the cost of a bare window.

    python tests/speed/bench_window.py [--repeat 100] [--starts 20] [--sizes 10000,1000000]

Starts are wall time from the start of the process, since work goes on in several; the rest is
CPU time of the window's thread in milliseconds, median and 99th percentile, a repaint forced and
counted in. `held` is how long one turn of the event loop took, wall time, while the text is
cleaned, read and marked and the window is scrolled. Memory is RSS of the window's process, and
PSS of all three. The text is the seed's article over and over, or `--file`.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

SEED = ROOT / "resources" / "samples" / "seed.txt"
TARGETS = {
    "first text over the floor": 100.0,
    "ruby after the first text": 300.0,
    "toggle pinyin 10 k": 16.7,
    "switch script 10 k": 16.7,
    "toggle pinyin 1 M": 25.0,
    "switch script 1 M": 25.0,
    "blit scroll": 5.0,
    "jump to the end": 50.0,
    "longest hold": 50.0,
    "longest hold, CPU": 50.0,
    "late frames, percent": 1.0,
    "late frames, percent, CPU": 1.0,
    "PSS of all processes": 300.0,
    "RSS at 1 M": 250.0,
}


def text_file(folder: Path, length: int) -> Path:
    """Write the clean seed again and again, `length` characters of it."""
    from reader.core.choices import Choices  # noqa: PLC0415
    from reader.core.pipeline import clean_source  # noqa: PLC0415
    from reader.core.source import load  # noqa: PLC0415

    article = clean_source(load(SEED), Choices()).text.rstrip("\n") + "\n"
    path = folder / f"{length}.txt"
    path.write_text((article * (length // len(article) + 1))[:length], encoding="utf-8")
    return path


def child(mode: str, began: float, path: str, repeat: int) -> None:
    """Run one measured start and print its figures as `name value` lines."""
    if mode == "floor":
        from PySide6.QtWidgets import QApplication, QWidget  # noqa: PLC0415

        application = QApplication([])
        window = QWidget()
        window.paintEvent = lambda _: QApplication.quit()
        window.resize(1360, 900)
        window.show()
        application.exec()
        print("painted", (time.monotonic() - began) * 1000)
        return
    from bench_window_inside import measure, start  # noqa: PLC0415

    print("\n".join(start(began, path) if mode == "start" else measure(path, repeat)))


def figures(mode: str, path: Path | None = None, repeat: int = 0) -> dict[str, float]:
    command = [sys.executable, __file__, "--child", mode, "--repeat", str(repeat)]
    paths = os.pathsep.join((str(ROOT), str(ROOT / "tests/speed")))
    environment = {**os.environ, "PYTHONPATH": paths}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # as everybody runs it
    with tempfile.TemporaryDirectory() as home:
        for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"):
            environment[name] = home
        done = subprocess.run(
            [*command, "--began", repr(time.monotonic()), "--file", str(path or "")],
            capture_output=True,
            encoding="utf-8",
            env=environment,
            check=False,
        )
    if done.returncode:
        raise SystemExit(done.stderr)
    rows = (line.rsplit(" ", 1) for line in done.stdout.splitlines() if line)
    return {name: float(value) for name, value in rows}


def starts(path: Path, label: str, times: int) -> dict[str, float]:
    """Measure the floor and the program's start in turn; print medians."""
    floor, text, ruby = [], [], []
    for _ in range(times):
        floor.append(figures("floor")["painted"])
        found = figures("start", path)
        text.append(found["text"])
        ruby.append(found["ruby"])
    low, first = statistics.median(floor), statistics.median(text)
    after = statistics.median(r - t for r, t in zip(ruby, text, strict=True))
    print(f"{label:8} floor {low:6.0f}   first text {first:6.0f}   ruby {after:6.0f} later")
    return {"first text over the floor": first - low, "ruby after the first text": after}


def main() -> int:
    """Measure all, print a table; return 1 when a target is missed."""
    options = argparse.ArgumentParser()
    options.add_argument("--repeat", type=int, default=100)
    options.add_argument("--starts", type=int, default=20)
    options.add_argument("--sizes", default="10000,1000000")
    options.add_argument("--file")
    options.add_argument("--child")
    options.add_argument("--began", type=float)
    given = options.parse_args()
    if given.child:
        child(given.child, given.began, given.file, given.repeat)
        return 0
    missed = 0
    with tempfile.TemporaryDirectory() as folder:
        for length in map(int, given.sizes.split(",")):
            label = {10_000: "10 k", 1_000_000: "1 M"}.get(length, str(length))
            path = Path(given.file) if given.file else text_file(Path(folder), length)
            table = starts(path, label, given.starts)
            table |= figures("measure", path, given.repeat)
            for name, value in table.items():
                key = next((k for k in (name, f"{name} {label}") if k in TARGETS), None)
                target = TARGETS[key] if key else None
                bad = target is not None and value > target
                missed += bad
                print(
                    f"{label:8} {name:32} {value:9.2f}"
                    + (f"   target {target:g}{'  MISSED' if bad else ''}" if target else "")
                )
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
