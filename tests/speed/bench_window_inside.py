"""The measured side of bench_window: the program as `reader FILE` runs it, with clocks in it."""

from __future__ import annotations

import os
import statistics
import sys
import time
from itertools import cycle
from pathlib import Path
from typing import TYPE_CHECKING

from reader.core.choices import Choices
from reader.ui.messages import OpenFile, pack
from reader.ui.processes import start_worker

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from reader.ui.app import Program
    from reader.ui.window import Window


def _program(path: str) -> tuple[object, Program, Window]:
    """Do what `reader.commands.reading.open_files` does, up to the event loop."""
    asked = OpenFile(1, path, Choices())
    process = start_worker()
    assert process.stdin is not None
    process.stdin.write(pack(asked))
    process.stdin.flush()
    from reader.ui.app import Program, make_application  # noqa: PLC0415

    application = make_application()
    program = Program(asked, process)
    program.open([path])
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
    from PySide6.QtCore import QEventLoop, QTimer  # noqa: PLC0415

    application, program, window = _program(path)
    view = window.view
    holds: list[float] = []
    state = {"last": time.perf_counter(), "idle": 0.0}
    turn = QTimer()
    turn.setInterval(0)
    loop = QEventLoop()

    def tick() -> None:
        now = time.perf_counter()
        holds.append((now - state["last"]) * 1000)
        document = window.reading.document
        if document is not None:
            view.scroll_by(20 if len(holds) % 400 < 200 else -20)
        if document is not None and document.is_analysed:
            loop.quit()
        state["last"] = time.perf_counter()

    turn.timeout.connect(tick)
    turn.start()
    loop.exec()
    turn.stop()
    late = 100 * sum(hold > 16.7 for hold in holds) / len(holds)
    yield f"turns of the loop {len(holds)}"
    yield f"longest hold {max(holds)}"
    yield f"frames over 16.7 ms {late}"
    _rest(500)

    def times(name: str, act: Callable[[], object]) -> Iterator[str]:
        taken = []
        for _ in range(repeat):
            before = time.thread_time()
            act()
            view.viewport().repaint()
            taken.append((time.thread_time() - before) * 1000)
            _rest(0)
        taken.sort()
        yield f"{name} (median) {statistics.median(taken)}"
        yield f"{name} {taken[min(len(taken) - 1, int(len(taken) * 0.99))]}"

    rubies, scripts = cycle(("none", "pinyin")), cycle(("hans", "source", "tw", "hk"))
    for script in ("hans", "source", "tw", "hk", "source"):
        window.reading.set_script(script)
        _rest(50)
    yield from times("toggle pinyin", lambda: window.reading.set_ruby(next(rubies)))
    yield from times("switch script", lambda: window.reading.set_script(next(scripts)))
    scroll = cycle((40,) * 50 + (-40,) * 50)
    yield from times("full repaint while scrolling", lambda: view.scroll_by(next(scroll)))
    yield from _blits(window, repeat)
    ends = cycle((view.scroll_to_end, view.scroll_to_start))
    yield from times("jump to the end", lambda: next(ends)())
    yield f"RSS at 1 M {_resident('self')}" if len(window.reading.page.article.text) > 900_000 else f"RSS {_resident('self')}"
    pids = [line._process.pid for line in (program.desk.text, program.desk.marks) if line._process]
    yield f"PSS of all processes {_proportional(['self', *map(str, pids)])}"
    program.close()
    del application


def _blits(window: Window, repeat: int) -> Iterator[str]:
    taken = []
    scroll = cycle((40,) * 50 + (-40,) * 50)
    for _ in range(repeat):
        before = time.thread_time()
        window.view.scroll_by(next(scroll))
        _rest(0)
        taken.append((time.thread_time() - before) * 1000)
    taken.sort()
    yield f"blit scroll (median) {statistics.median(taken)}"
    yield f"blit scroll {taken[min(len(taken) - 1, int(len(taken) * 0.99))]}"


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
