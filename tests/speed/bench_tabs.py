"""Measure several texts in one window, and the start of a second one.

    python tests/speed/bench_tabs.py [--repeat 60] [--starts 10] [--sizes 10000,1000000]

`switch` is CPU time of the window's thread from the key to the painted page, in milliseconds;
`after it` is what the window still does in the second that follows. Starts are wall time to the
first text that is painted, those that are compared in turn; `second start` is the wall time of a
whole `reader open FILE` that hands its file over, `python` that of a Python that does nothing.
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
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "speed")]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from bench_window import text_file  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.ui.window import Window

TARGETS = {"switch": 16.0}


def row(name: str, times: list[float]) -> None:
    times.sort()
    high = times[min(len(times) - 1, int(len(times) * 0.99))]
    target = TARGETS.get(name.split(" · ", maxsplit=1)[0])
    said = "" if target is None else f"   target {target:g}{'  MISSED' if high > target else ''}"
    print(f"{name:40} median {statistics.median(times):8.2f}   p99 {high:8.2f}{said}")


def environment(home: str) -> dict[str, str]:
    names = ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR")
    known = {**os.environ, "PYTHONPATH": str(ROOT), **dict.fromkeys(names, home)}
    known.pop("PYTHONDONTWRITEBYTECODE", None)  # as everybody runs it
    return known


def rest(milliseconds: int) -> None:
    from PySide6.QtTest import QTest  # noqa: PLC0415

    QTest.qWait(milliseconds)


def read(window: Window) -> None:
    while window.reading.document is None or not window.reading.document.is_analysed:
        rest(50)
    rest(1500)


def switches(path: Path, label: str, repeat: int) -> None:
    """Step between two texts of one size."""
    from reader.ui.app import Program, make_application, spare_collections  # noqa: PLC0415

    application = make_application()
    other = path.with_name(f"other{path.name}")
    other.write_text(path.read_text("utf-8")[:-1] + "乙", "utf-8")
    program = Program()
    program.open([str(path), str(other)])
    window = program.windows[0]
    spare_collections()
    read(window)
    window.tabs.step(1)
    read(window)
    quick, after = [], []
    for _ in range(repeat):
        began = time.thread_time()
        window.tabs.step(1)
        window.view.viewport().repaint()
        window.strip.repaint()
        done = time.thread_time()
        rest(1000 if len(after) < 5 else 100)
        quick.append((done - began) * 1000)
        if len(after) < 5:
            after.append((time.thread_time() - done) * 1000)
    row(f"switch · {label}", quick)
    row(f"after it · {label}", after)
    program.close()
    del application


def painted(home: str, arguments: list[str]) -> float:
    """Return milliseconds from the start of a program to its first painted text."""
    code = (
        "import sys, time\n"
        "from reader.ui.pageview.view import PageView\n"
        "import reader.ui.app as app\n"
        "paint = PageView.paintEvent\n"
        "def painted(self, event):\n"
        "    paint(self, event)\n"
        "    if self.page is not None:\n"
        "        print(time.monotonic(), flush=True)\n"
        "        app.QApplication.quit()\n"
        "PageView.paintEvent = painted\n"
        "from reader.cli import main\n"
        "sys.exit(main(sys.argv[1:]))\n"
    )
    began = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        env=environment(home),
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    return (float(done.stdout.split()[0]) - began) * 1000


def starts(folder: Path, times: int) -> None:
    """Compare starts without arguments: the sample, and sessions of one and eight texts."""
    from reader.ui.tabs.session import Session, SessionText, save_session  # noqa: PLC0415

    path = text_file(folder, 10_000)
    texts = []
    for at in range(8):
        one = folder / f"session{at}.txt"
        one.write_text(path.read_text("utf-8"), "utf-8")
        texts.append(SessionText(path=str(one), title=f"Text {at}"))
    homes = {count: str(folder / f"home{count}") for count in (0, 1, 8)}
    found: dict[int, list[float]] = {count: [] for count in homes}
    file: list[float] = []
    for _ in range(times):
        for count, home in homes.items():
            place = Path(home) / "qingdu" / "session.json"
            if count:
                save_session(Session(tuple(texts[:count]), count // 2), place)
            found[count].append(painted(home, []))
        file.append(painted(str(folder / "homefile"), [texts[0].path]))
    row("start · the same file as argument", file)
    for count, taken in found.items():
        row(f"start · {f'{count} of the session' if count else 'the sample'}", taken)


def second(folder: Path, times: int) -> None:
    """Start a program, and then others that hand it a file."""
    home, path = str(folder / "house"), text_file(folder, 10_000)
    Path(home).mkdir(mode=0o700)
    first = subprocess.Popen([sys.executable, "-m", "reader", "open"], env=environment(home))
    time.sleep(6)
    bare, whole, cpu = [], [], []
    for at in range(times):
        one = folder / f"handed{at}.txt"
        one.write_text(path.read_text("utf-8"), "utf-8")
        for times_of, command in (
            (bare, ["-c", "pass"]),
            (whole, ["-m", "reader", "open", str(one)]),
        ):
            began, used = time.monotonic(), os.times()
            subprocess.run([sys.executable, *command], env=environment(home), check=True)
            times_of.append((time.monotonic() - began) * 1000)
            now = os.times()
            if times_of is whole:
                work = now.children_user + now.children_system
                cpu.append((work - used.children_user - used.children_system) * 1000)
        time.sleep(0.5)
    first.kill()
    first.wait()
    row("python", bare)
    row("second start · all of it", whole)
    row("second start · CPU", cpu)


def handed_over(times: int) -> Iterator[float]:
    """Yield the milliseconds between a knock and the answer of a program that is idle."""
    from threading import Thread  # noqa: PLC0415

    from PySide6.QtCore import QCoreApplication, QObject  # noqa: PLC0415

    from reader.ui.single.door import Errand, knock, open_door  # noqa: PLC0415
    from reader.ui.single.visitors import Visitors  # noqa: PLC0415

    application = QCoreApplication.instance() or QCoreApplication([])
    door = open_door()
    if door is None:
        return
    owner = QObject()
    visitors = Visitors(door, owner)
    for _ in range(times):
        taken: list[float] = []

        def call(taken: list[float] = taken) -> None:
            began = time.monotonic()
            if knock(Errand(("/a.txt",))):
                taken.append((time.monotonic() - began) * 1000)
            application.quit()

        caller = Thread(target=call)
        caller.start()
        application.exec()
        caller.join()
        yield from taken
    del visitors
    door.close()


def main() -> int:
    """Measure all and print a table."""
    options = argparse.ArgumentParser()
    options.add_argument("--repeat", type=int, default=60)
    options.add_argument("--starts", type=int, default=10)
    options.add_argument("--sizes", default="10000,1000000")
    given = options.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.environ |= environment(name)
        for length in map(int, given.sizes.split(",")):
            switches(text_file(folder, length), f"{length:,}", given.repeat)
        row("hand-over · knock to answer", list(handed_over(30)))
        second(folder, given.starts)
        starts(folder, given.starts)
    return 0


if __name__ == "__main__":
    sys.exit(main())
