"""The measured side of bench_window: the program as `reader FILE` runs it, with clocks in it."""

from __future__ import annotations

import gc
import os
import statistics
import sys
import time
from itertools import cycle
from pathlib import Path
from typing import TYPE_CHECKING

from reader.core.choices import Choices
from reader.ui.work.messages import OpenFile, pack
from reader.ui.work.processes import start_worker

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from reader.ui.app import Program
    from reader.ui.window import Window


FRAME = 1000 / 60
"""Milliseconds."""


def _program(path: str) -> tuple[object, Program, Window]:
    """Do what `reader.commands.reading.open_files` does, up to the event loop."""
    gc.disable()
    asked = OpenFile(1, path, Choices())
    process = start_worker()
    assert process.stdin is not None
    process.stdin.write(pack(asked))
    process.stdin.flush()
    from reader.ui.app import Program, make_application, spare_collections  # noqa: PLC0415

    application = make_application()
    program = Program(asked, process)
    program.open([path])
    spare_collections()
    return application, program, program.windows[0]


def _is_ruby_there(window: Window) -> bool:
    page = window.reading.page
    if page is None:
        return False
    first, last = window.view.visible_paragraphs()
    shown = [page.paragraph(number) for number in range(first, min(last + 1, len(page)))]
    return all(p.ruby is not None or p.is_metadata or not p.text for p in shown)


def start(began: float, path: str) -> Iterator[str]:
    """Yield when the first text was painted, and when its ruby was."""
    application, program, window = _program(path)
    found: dict[str, float] = {}
    paint = window.view.paintEvent

    def painted(event: object) -> None:
        paint(event)  # type: ignore[arg-type]
        now = (time.monotonic() - began) * 1000
        if window.reading.page is not None:
            found.setdefault("text", now)
            if "ruby" not in found and _is_ruby_there(window):
                found["ruby"] = now
                application.quit()  # type: ignore[attr-defined]

    window.view.paintEvent = painted  # type: ignore[method-assign]
    application.exec()  # type: ignore[attr-defined]
    program.close()
    yield from (f"{name} {value}" for name, value in found.items())


def measure(path: str, repeat: int) -> Iterator[str]:
    """Yield the figures of a window in use."""
    application, program, window = _program(path)
    yield from _holds(window)
    _rest(500)
    for script in ("hans", "source", "tw", "hk", "source"):
        window.reading.set_script(script)
        _rest(50)
    view, reading = window.view, window.reading
    rubies, scripts = cycle(("none", "pinyin")), cycle(("hans", "source", "tw", "hk"))
    scroll, ends = (
        cycle((40,) * 50 + (-40,) * 50),
        cycle((view.scroll_to_end, view.scroll_to_start)),
    )
    for name, act in {
        "toggle pinyin": lambda: reading.set_ruby(next(rubies)),
        "switch script": lambda: reading.set_script(next(scripts)),
        "full repaint while scrolling": lambda: view.scroll_by(next(scroll)),
        "jump to the end": lambda: next(ends)(),  # noqa: PLW0108 - another one each time
    }.items():
        yield from _times(name, _repainted(window, act), repeat)
    yield from _times("blit scroll", lambda: (view.scroll_by(next(scroll)), _rest(0)), repeat)
    assert reading.page is not None
    label = "RSS at 1 M" if len(reading.page.article.text) > 900_000 else "RSS"
    yield f"{label} {_resident('self')}"
    from reader.ui.work.tasks import REST_MS, Line  # noqa: PLC0415 - it loads Qt

    _rest(REST_MS + 3000)  # the process that finds names ends when nothing is left to do
    lines = [line for line in vars(program.desk).values() if isinstance(line, Line)]
    pids = [str(line._process.pid) for line in lines if line._process]
    yield f"PSS of all processes {_proportional(['self', *pids])}"
    program.close()
    del application


def _holds(window: Window) -> Iterator[str]:
    """Scroll until the text is analysed; yield how long turns of the event loop took.

    A frame is late when a turn goes on over its end. By the processor's time of this thread what
    other programs of a busy machine take away does not count.
    """
    from PySide6.QtCore import QEventLoop, QTimer  # noqa: PLC0415

    walls: list[float] = []
    own: list[float] = []
    last, last_own = time.perf_counter(), time.thread_time()
    turn, loop = QTimer(), QEventLoop()
    turn.setInterval(0)

    def tick() -> None:
        nonlocal last, last_own
        walls.append((time.perf_counter() - last) * 1000)
        own.append((time.thread_time() - last_own) * 1000)
        document = window.reading.document
        if document is not None:
            window.view.scroll_by(20 if len(walls) % 400 < 200 else -20)
            if document.is_analysed:
                loop.quit()
        last, last_own = time.perf_counter(), time.thread_time()

    turn.timeout.connect(tick)
    turn.start()
    loop.exec()
    turn.stop()
    frames = sum(walls) / FRAME
    yield f"frames until all is analysed {frames}"
    yield f"longest hold {max(walls)}"
    yield f"longest hold, CPU {max(own)}"
    yield f"late frames, percent {100 * sum(wall // FRAME for wall in walls) / frames}"
    yield f"late frames, percent, CPU {100 * sum(one // FRAME for one in own) / frames}"
    for name, worst in (("wall", walls), ("CPU", own)):
        print(f"longest turns, {name}:", *sorted(map(round, worst))[-12:], file=sys.stderr)


def _repainted(window: Window, act: Callable[[], object]) -> Callable[[], object]:
    def acting() -> None:
        act()
        window.view.viewport().repaint()

    return acting


def _times(name: str, act: Callable[[], object], repeat: int) -> Iterator[str]:
    taken = []
    for _ in range(repeat):
        before = time.thread_time()
        act()
        taken.append((time.thread_time() - before) * 1000)
        _rest(0)
    taken.sort()
    yield f"{name} (median) {statistics.median(taken)}"
    yield f"{name} {taken[min(len(taken) - 1, int(len(taken) * 0.99))]}"


def _rest(milliseconds: int) -> None:
    from PySide6.QtCore import QEventLoop, QTimer  # noqa: PLC0415

    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _resident(pid: str) -> float:
    pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def _proportional(pids: list[str]) -> float:
    total = 0
    for pid in pids:
        rows = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
        total += next(int(row.split()[1]) for row in rows if row.startswith("Pss:"))
    return total / 1024


if sys.platform != "linux":
    raise SystemExit("memory is read from /proc, which only Linux has")
