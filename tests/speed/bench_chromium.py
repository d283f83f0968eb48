"""Measure the page beside Chromium's `<ruby>` on the same text, both in one run.

    python3 -m venv chromium
    chromium/bin/pip install PySide6-Essentials==6.11.3 PySide6-Addons==6.11.3
    python tests/speed/bench_chromium.py --chromium chromium/bin/python [--repeat 40]
        [--sizes 10000,100000]

Chromium is QtWebEngine in an environment of its own, off screen, without a graphics card. It
shows what `reader export --to html` wrote. Toggling is wall time until the new frame is made;
for Chromium also the layout alone, without painting, which no graphics card makes faster. Memory
is PSS of all processes, after everything is read and marked, which Chromium does not have to do.
Words are found, and the whole text is copied, across ruby.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TYPE_CHECKING

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))
sys.path.insert(0, str(ROOT / "tests" / "speed"))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from bench_window import text_file  # noqa: E402 - after the path

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

WORDS = "廣州國資委"


def processes_of(pid: int) -> list[int]:
    """Return a process and all that it started."""
    children: dict[int, list[int]] = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                parent = int((entry / "stat").read_text().rpartition(")")[2].split()[1])
            except OSError:
                continue
            children.setdefault(parent, []).append(int(entry.name))
    found = [pid]
    for one in found:
        found += children.get(one, [])
    return found


def memory_of(pid: int) -> float:
    """Return the PSS of a process and all it started, in MiB."""
    total = 0
    for one in processes_of(pid):
        rows = Path(f"/proc/{one}/smaps_rollup").read_text().splitlines()
        total += next(int(row.split()[1]) for row in rows if row.startswith("Pss:"))
    return total / 1024


@contextmanager
def running(command: list[str], environment: dict[str, str]) -> Iterator[subprocess.Popen[str]]:
    """Start a program that says a line when it is ready; end it by a line."""
    pipe = subprocess.PIPE
    with subprocess.Popen(
        command, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL, text=True, env=environment
    ) as process:
        stdin, stdout = process.stdin, process.stdout
        assert stdin is not None
        assert stdout is not None
        _wait_for(stdout, "ready")
        yield process
        stdin.write("\n")
        stdin.close()


def _wait_for(stream: IO[str], word: str) -> None:
    for line in stream:
        if line.strip() == word:
            return
    raise SystemExit("a measured program ended before it was ready")


def ours(path: str, repeat: int, out: str) -> None:
    """Run the program on a text and write its figures."""
    from bench_window_inside import _program, _rest  # noqa: PLC0415
    from PySide6.QtGui import QGuiApplication  # noqa: PLC0415

    from reader.ui.work.tasks import REST_MS  # noqa: PLC0415

    began = time.monotonic()
    application, program, window = _program(path)
    while window.reading.page is None:
        _rest(5)
    window.view.viewport().repaint()
    loaded = (time.monotonic() - began) * 1000
    window.furnishing.finish()
    while window.reading.document is None or not window.reading.document.is_analysed:
        _rest(100)
    _rest(REST_MS + 2000)
    painted = []
    for at in range(repeat):
        before = time.perf_counter()
        window.reading.set_ruby("pinyin" if at % 2 else "none")
        window.view.viewport().repaint()
        painted.append((time.perf_counter() - before) * 1000)
        _rest(20)
    window.reading.set_ruby("pinyin")
    _rest(500)
    before = time.perf_counter()
    window.find_bar.start(WORDS, 0)
    while not window.find_bar.is_done:
        _rest(0)
    finding = (time.perf_counter() - before) * 1000
    hits = len(window.find_bar.spans)
    window.view.select_all()
    window.actions_["copy"].trigger()
    while window.copies.is_busy:
        _rest(5)
    figures = {
        "loaded": loaded,
        "painted": painted,
        "hits": hits,
        "finding": finding,
        "copied": QGuiApplication.clipboard().text(),
    }
    QGuiApplication.clipboard().clear()
    Path(out).write_text(json.dumps(figures), "utf-8")
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    sys.stdin.readline()
    program.close()
    del application


def measure(command: list[str], out: Path, environment: dict[str, str]) -> dict[str, Any]:
    """Run one side; return its figures and its memory."""
    with running(command, environment) as process:
        figures: dict[str, Any] = json.loads(out.read_text("utf-8"))
        figures["memory"] = memory_of(process.pid)
    return figures


def compare(length: int, options: argparse.Namespace, folder: Path) -> bool:
    """Print both sides for a text of this length; return whether the page is ahead."""
    path = text_file(folder, length)
    page, out = folder / f"{length}.html", folder / "figures.json"
    export = ["-m", "reader", "export", str(path), "--to", "html", "--ruby", "pinyin", "-o"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    subprocess.run([sys.executable, *export, str(page)], check=True, env=environment)
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"):
        environment[name] = str(folder)
    here, repeat = Path(__file__), str(options.repeat)
    mine = [sys.executable, str(here), "--ours", str(path), "--repeat", repeat, "--out", str(out)]
    us = measure(mine, out, environment)
    other = {**environment, "QTWEBENGINE_DISABLE_SANDBOX": "1"}
    other.pop("PYTHONPATH")
    theirs = [options.chromium, str(here.with_name("chromium_page.py")), str(page), WORDS]
    them = measure([*theirs, repeat, str(out)], out, other)
    text = path.read_text("utf-8")
    wanted = text.count(WORDS)
    middle = statistics.median
    layout = middle(them["layout"])
    rows = (
        ("first text, ms", us["loaded"], them["loaded"], ""),
        ("toggle ruby until painted, ms", middle(us["painted"]), middle(them["painted"]), ""),
        ("toggle ruby, layout alone, ms", middle(us["painted"]), layout, "ours is painted too"),
        ("memory, MiB", us["memory"], them["memory"], "ours has read and marked it"),
        ("words found across ruby", us["hits"], them["hits"], f"of {wanted}"),
        ("until found, ms", us["finding"], them["finding"], ""),
        ("copied without readings", _is_bare(us["copied"]), _is_bare(them["copied"]), ""),
    )
    print(f"\n{length} characters {'':16}{'page':>10}{'Chromium':>10}")
    for name, our, their, note in rows:
        print(f"{name:32}{our:10.1f}{their:10.1f}  {note}")
    return (
        rows[1][1] < rows[1][2]
        and us["memory"] < them["memory"]
        and us["hits"] == wanted
        and _is_bare(us["copied"])
    )


def _is_bare(copied: str) -> bool:
    """Return whether no reading stands between the characters of what was copied."""
    return "廣州國資委" in copied and "guǎng" not in copied


def main() -> int:
    """Print both sides; return 1 when the page is behind in anything."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--chromium")
    options.add_argument("--repeat", type=int, default=40)
    options.add_argument("--sizes", default="10000,100000")
    options.add_argument("--ours")
    options.add_argument("--out")
    given = options.parse_args()
    if given.ours:
        ours(given.ours, given.repeat, given.out)
        return 0
    if not given.chromium:
        raise SystemExit("--chromium names a Python with QtWebEngine; see the head of this file")
    with tempfile.TemporaryDirectory() as folder:
        ahead = [compare(int(size), given, Path(folder)) for size in given.sizes.split(",")]
    return 0 if all(ahead) else 1


if __name__ == "__main__":
    sys.exit(main())
