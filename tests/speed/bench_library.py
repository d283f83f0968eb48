"""The library's page with thousands of documents: how long it holds the window.

    PYTHONPATH=. python tests/speed/bench_library.py [DOCUMENTS]

Each figure is processor time of the window's thread in one turn of the event loop. "16 ms" is a
frame; nothing may take longer than 50.
"""

from __future__ import annotations

import os
import random
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

_FOLDER = tempfile.TemporaryDirectory(prefix="qingdu-bench-")
for _name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"):
    os.environ[_name] = _FOLDER.name
os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QEventLoop, QTimer  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402

from reader.assets import resource  # noqa: E402
from reader.core.chinese.readings import read  # noqa: E402
from reader.library import About, Document, Library, SearchText  # noqa: E402
from reader.ui.app import Program, make_application, spare_collections  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.ui.window import Window

NAMES, REPEAT = 24, 5
QUERIES = ("z", "zh", "zhong", "zhongguo", "中", "中國", "国家", "gj", "李明", "xyz")


def fill(library: Library, count: int) -> None:
    """Have it remember documents with titles and names of common characters."""
    chance = random.Random(1)  # noqa: S311 - titles
    text = resource("samples", "qingdu_sample.txt").read_text("utf-8")
    hanzi = sorted({sign for sign in text if "\u4e00" <= sign <= "\u9fff"})
    library._connection.execute("PRAGMA synchronous = OFF")
    for at in range(count):
        words = ["".join(chance.choices(hanzi, k=chance.randint(2, 9)))]
        words += ["".join(chance.choices(hanzi, k=3)) for _ in range(NAMES)]
        found_by = "\n".join(words)
        spoken = " ".join(syllable or "-" for syllable in read(found_by))
        document = Document(f"{at:064x}", f"/nowhere/{at}.txt", words[0], 1.0 + at)
        about = About("", words[1], "2020-01-01", "hant", words[0], 900, 12, 5, 6, 7, (words[1],))
        library.remember(document)
        library.set_about(document.digest, about, SearchText(found_by, spoken))
        library.set_part(document.digest, chance.random(), words[0], 1.0 + at)


def turns(work: Callable[[], object], milliseconds: int) -> list[float]:
    """Return how long each turn of the event loop took while something was done, in ms."""
    found: list[float] = []
    loop, beat, last = QEventLoop(), QTimer(interval=0), time.thread_time()

    def tick() -> None:
        nonlocal last
        found.append((time.thread_time() - last) * 1000)
        last = time.thread_time()

    beat.timeout.connect(tick)
    beat.start()
    QTimer.singleShot(5, work)
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
    beat.stop()
    return sorted(found)


def tell(name: str, runs: list[list[float]]) -> None:
    """Print a row: turns that did something, of all runs."""
    busy = sorted(turn for run in runs for turn in run if turn > 1)
    longest = [run[-1] for run in runs]
    middle = statistics.median(busy) if busy else 0.0
    late = sum(turn > 16.7 for turn in busy)
    print(
        f"{name:34} {middle:8.1f} {statistics.median(longest):10.1f} {max(longest):8.1f} {late:5}"
    )


def measure(window: Window) -> None:
    """Print what opening, typing and scrolling cost."""
    print(f"{'milliseconds':34} {'median':>8} {'longest':>10} {'worst':>8} {'late':>5}")
    shelving = window.shelving
    tell("first opening", [turns(shelving.show, 3000)])
    runs = []
    for _ in range(REPEAT):
        shelving.leave()
        QTest.qWait(200)
        runs.append(turns(shelving.show, 3000))
    tell("opening again", runs)
    page = shelving.page
    for query in QUERIES:
        runs = [turns(lambda query=query: page.field.setText(query), 900)]
        tell(f"typing {query}: {page.rows.rowCount()} found", runs)
    tell("taking the search back", [turns(page.field.clear, 900)])
    bar = page.grid.verticalScrollBar()
    steps = [turns(lambda: bar.setValue(bar.value() + 300), 60) for _ in range(40)]
    tell("scrolling by a row", steps)
    chance = random.Random(2)  # noqa: S311 - places
    places = [chance.randint(0, bar.maximum()) for _ in range(40)]
    tell("jumping", [turns(lambda at=at: bar.setValue(at), 120) for at in places])


def main() -> None:
    """Fill a library, open the window, measure."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 5000
    application = make_application()
    program = Program()
    assert program.library is not None
    fill(program.library, count)
    size = Path(program.library.path).stat().st_size
    print(f"{count} documents, {size / count / 1024:.1f} KiB each in the library's file")
    program.settings.change(theme="light", first_run=False)
    program.open([str(resource("samples", "qingdu_sample.txt"))])
    window = program.windows[0]
    window.resize(1360, 900)
    QTest.qWait(7000)  # the page is made when the window has had some rest
    spare_collections()
    measure(window)
    program.close()
    del application


main()
