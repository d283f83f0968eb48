"""Measure a page full of links, notes and pictures: CPU time of what a reader feels.

    python tests/speed/bench_content.py [--repeat 100]

10,000 paragraphs of 1.3 million characters, each with a link and the call of a note, 3,334
pictures between them and 10,000 notes behind. Every figure is CPU time in milliseconds, median
and 99th percentile, a full repaint counted in; the targets stand in the last column.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).resolve().parent.parent.parent))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from reader.core.choices import Choices
from reader.core.pipeline import clean_source, make_page
from reader.core.source import from_text
from reader.ui.app import spare_collections
from reader.ui.pageview.view import PageView

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.core.article import Article

SENTENCE = "春天的河邊，柳樹剛剛發芽。他一直住在南方的一座小城裏，圖書館裏很安靜，只有翻書的聲音。"
PARAGRAPHS = 10_000


def article() -> Article:
    body = "".join(
        f'<p>{SENTENCE}<sup><a href="#n{n}">[{n}]</a></sup>{SENTENCE}'
        f'<a href="https://example.org/{n}">網頁</a>{SENTENCE[:20]}</p>'
        + (f'<img src="a{n}.png">' if n % 3 == 0 else "")
        for n in range(PARAGRAPHS)
    )
    notes = "".join(f'<p id="n{n}">[{n}] 注文</p>' for n in range(PARAGRAPHS))
    made = clean_source(from_text(body + notes, format="html"), Choices())
    shown = made.content.pictures
    pictures = tuple(p._replace(name="a", width=400, height=300) for p in shown)
    return replace(made, content=replace(made.content, pictures=pictures))


def measured(name: str, do: Callable[[int], object], repeat: int, target: float) -> bool:
    times = []
    for number in range(repeat):
        start = time.process_time()
        do(number)
        times.append(1000 * (time.process_time() - start))
    times.sort()
    high = times[min(len(times) - 1, int(0.99 * len(times)))]
    print(f"{name:<44}{times[len(times) // 2]:>8.2f}{high:>9.2f}  < {target}")
    return high < target


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--repeat", type=int, default=100)
    repeat = parser.parse_args().repeat
    application = QApplication.instance() or QApplication([])
    text = article()
    view = PageView()
    view.resize(1000, 900)
    view.show()
    view.set_page(make_page(text, Choices()))
    QApplication.processEvents()
    spare_collections()
    paint = view.viewport().repaint
    length = len(text.text)
    steps: list[tuple[str, Callable[[int], object], float]] = [
        ("a page made", lambda _: make_page(text, Choices()), 20),
        ("scroll 40 px", lambda _: (view.scroll_by(40), paint()), 10),
        ("jump anywhere", lambda n: (view.show_position(n * 1_037_389 % length), paint()), 50),
        (
            "other marks arrive",
            lambda _: (view.set_page(make_page(text, Choices()), keep=True), paint()),
            50,
        ),
        ("resize", lambda n: (view.resize(1000 - n % 2 * 100, 900), paint()), 20),
        ("what is under the mouse", lambda n: view.call_at(view.rect().center() * (n % 2)), 1),
    ]
    print(f"{'CPU ms':<44}{'median':>8}{'p99':>9}  target")
    results = [measured(name, do, repeat, target) for name, do, target in steps]
    del application
    return 0 if all(results) else 1


if __name__ == "__main__":
    sys.exit(main())
