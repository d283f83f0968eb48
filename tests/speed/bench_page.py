"""Measure the page: CPU time of what a reader feels, beside the cost of a bare window.

    python tests/speed/bench_page.py [--repeat 100] [--scale 1|2]

Every figure is CPU time in milliseconds, median and 99th percentile; a repaint is forced and
counted in. The text is made of 40 sentences in a random order that is the same every time;
readings are real syllables, also in a random order, so wide ones meet more often than they do.
The targets stand in the last column; the command fails when one is missed.
"""

from __future__ import annotations

# ruff: noqa: S311 - dice that fall the same every time
import argparse
import os
import random
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from importlib import import_module
from itertools import cycle
from pathlib import Path
from typing import TYPE_CHECKING, Any

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QAbstractScrollArea, QApplication  # noqa: E402 - after the path

from reader.core.alignment import Alignment  # noqa: E402
from reader.core.article import Article, Detection, Entity, EntityType, Source  # noqa: E402
from reader.core.chinese.conversion import Conversion, converter  # noqa: E402
from reader.core.chinese.han import is_hanzi  # noqa: E402
from reader.core.choices import Choices, Ruby, Script  # noqa: E402
from reader.core.page import Page  # noqa: E402
from reader.ui.app import spare_collections  # noqa: E402
from reader.ui.look.page_look import look_for  # noqa: E402
from reader.ui.look.theme import THEMES  # noqa: E402
from reader.ui.settings import Settings  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

SENTENCES = [
    "春天的河边，柳树刚刚发芽。",
    "他在2016年9月份以前，一直住在南方的一座小城里。",
    "老人说：“这条路走了三十年，还没有走完。”",
    "图书馆里很安静，只有翻书的声音……",
    "会议决定，先后3次组织20家企业（含子公司）到西部考察。",
    "她把信放进抽屉——那是最后一封。",
    "山上的雪化了，溪水涨起来，村里的孩子都跑到桥上去看。",
    "请在8:30以前到达，过时不候！",
    "《红楼梦》第一回，讲的是什么？",
    "Python",
    "3.11",
    "是一种编程语言，也可以用来处理中文。",
    "工人们装卸货箱，双方的状况都很好。",
    "经济增长5.3%，就业人数增加1200万。",
]
SYLLABLES = [
    "de",
    "shì",
    "yī",
    "bù",
    "le",
    "zài",
    "rén",
    "yǒu",
    "wǒ",
    "tā",
    "zhè",
    "zhōng",
    "dà",
    "lái",
    "shàng",
    "guó",
    "gè",
    "dào",
    "shuō",
    "men",
    "wéi",
    "zǐ",
    "hé",
    "nǐ",
    "dì",
    "chū",
    "dào",
    "yě",
    "shí",
    "nián",
    "dé",
    "jiù",
    "nà",
    "yào",
    "xià",
    "yǐ",
    "shēng",
    "huì",
    "zì",
    "zhe",
    "qù",
    "zhī",
    "guò",
    "jiā",
    "xué",
    "duì",
    "kě",
    "lǐ",
    "hòu",
    "xiǎo",
    "me",
    "xīn",
    "duō",
    "tiān",
    "ér",
    "néng",
    "hǎo",
    "dōu",
    "rán",
    "méi",
    "rì",
    "yú",
    "qǐ",
    "hái",
    "fā",
    "chéng",
    "shì",
    "zhǐ",
    "zuò",
    "dāng",
    "xiǎng",
    "kàn",
    "wén",
    "wú",
    "kāi",
    "shǒu",
    "shí",
    "yòng",
    "zhǔ",
    "xíng",
    "fāng",
    "yòu",
    "rú",
    "qián",
    "suǒ",
    "běn",
    "jiàn",
    "jīng",
    "tóu",
    "miàn",
    "gōng",
    "tóng",
    "sān",
    "yǐ",
    "lǎo",
    "cóng",
    "dòng",
    "liǎng",
    "cháng",
    "zhuāng",
    "shuāng",
    "chuáng",
    "guǎng",
    "xiǎng",
    "zhuàng",
    "kuàng",
]


def make_text(length: int) -> str:
    """Return paragraphs of about 150 characters, `length` characters in all."""
    dice, paragraphs, size = random.Random(7), [], 0
    while size < length:
        paragraph = "".join(dice.choices(SENTENCES, k=dice.randint(3, 10)))
        paragraphs.append(paragraph)
        size += len(paragraph) + 1
    return "\n".join(paragraphs)[:length]


class Book:
    """An article of `length` characters and its pages; it may be one single line."""

    def __init__(self, length: int, *, one_line: bool = False) -> None:
        text = make_text(length)
        if one_line:
            text = text.replace("\n", "。")
        dice = random.Random(3)
        order = cycle(dice.choices(SYLLABLES, k=9973))
        kinds: tuple[EntityType, ...]
        kinds = ("PERSON", "ORGANIZATION", "LOCATION", "DATE", "QUANTITY")
        self.article = Article(
            Source(text, "bench"),
            text,
            pinyin=tuple(next(order) if is_hanzi(c) else None for c in text),
            entities=tuple(
                Entity(at, at + 3, kinds[at // 40 % 5], text[at : at + 3])
                for at in range(10, length - 4, 40)
                if "\n" not in text[at : at + 3]
            ),
            script=Detection("hans"),
        )

    def page(self, ruby: Ruby, script: Script = "source") -> Page:
        convert = converter("s2t") if script == "hant" else unchanged
        return Page(self.article, Choices(ruby=ruby, script=script), convert, unread)


def unchanged(text: str) -> Conversion:
    return Conversion(text, Alignment(len(text)))


def unread(_text: str, /) -> None:
    return None


def resident() -> float:
    """Return this process's memory in MiB."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def first(length: int) -> None:
    """Open a window, with a page of `length` characters or bare; print what it cost."""
    application = QApplication([])
    book = Book(length) if length else None
    memory, started = resident(), time.process_time()
    view: QAbstractScrollArea
    if book is None:
        view = QAbstractScrollArea()
    else:
        view = import_module("reader.ui.pageview.view").PageView()
        view.set_page(book.page("pinyin"), keep=False)
    view.resize(900, 900)
    view.show()
    application.processEvents()
    view.viewport().repaint()
    print((time.process_time() - started) * 1000, resident() - memory, resident())


def run_first(length: int) -> tuple[float, float, float]:
    """Return medians of five processes: CPU ms to the first paint, MiB more, MiB in all."""
    command = [sys.executable, __file__, "--first", str(length)]
    with tempfile.TemporaryDirectory() as compiled:
        known = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
        known["PYTHONPYCACHEPREFIX"] = compiled  # as installed: modules are compiled
        runs = [
            subprocess.run(command, capture_output=True, text=True, check=True, env=known)
            for _ in range(6)
        ]
    rows = [[float(x) for x in run.stdout.split()] for run in runs[1:]]
    return tuple(sorted(column)[2] for column in zip(*rows, strict=True))


class Bench:
    """Times actions and prints them; remembers which missed their target."""

    def __init__(self, repeat: int) -> None:
        self.repeat = repeat
        self.missed: list[str] = []

    def time(self, name: str, action: Callable[[int], object], target: float = 0.0) -> None:
        action(0)
        action(1)
        times = []
        for i in range(self.repeat):
            started = time.thread_time()
            action(i)
            times.append((time.thread_time() - started) * 1000)
        times.sort()
        worst = times[min(len(times) - 1, int(len(times) * 0.99))]
        self.row(name, times[len(times) // 2], worst, target)

    def row(self, name: str, median: float, worst: float, target: float = 0.0) -> None:
        print(f"{name:44}{median:9.2f}{worst:9.2f}  {f'< {target:g}' if target else ''}")
        if target and worst >= target:
            self.missed.append(name)


class Reading:
    """A window on a book, and what its reader does; every action ends with its repaint."""

    def __init__(self, application: QApplication, length: int, *, one_line: bool = False) -> None:
        self.application, self.length = application, length
        self.book = Book(length, one_line=one_line)
        self.dice = random.Random(1)
        self.view = import_module("reader.ui.pageview.view").PageView()
        self.view.resize(900, 900)
        self.view.set_page(self.book.page("pinyin"), keep=False)
        self.view.show()
        application.processEvents()
        self.view.show_position(length // 2)

    @contextmanager
    def painted(self) -> Iterator[None]:
        yield
        self.view.viewport().repaint()

    def repaint(self, _: int) -> None:
        self.view.viewport().repaint()

    def toggle(self, i: int) -> None:
        with self.painted():
            self.view.set_page(self.book.page("pinyin" if i % 2 else "none"), keep=True)

    def zhuyin(self, i: int) -> None:
        with self.painted():
            self.view.set_page(self.book.page("none" if i % 2 else "zhuyin"), keep=True)

    def switch(self, i: int) -> None:
        with self.painted():
            page = self.book.page("pinyin", "source" if i % 2 else "hant")
            self.view.set_page(page, keep=True)

    def arrive(self, _: int) -> None:
        with self.painted():
            self.view.readings_arrived(0, self.length)

    def scroll(self, i: int) -> None:
        self.view.scroll_by(-40 if i // 60 % 2 else 40)
        self.application.processEvents()

    def jump(self, _: int) -> None:
        with self.painted():
            self.view.show_position(self.dice.randrange(self.length), "centre")

    def ends(self, i: int) -> None:
        with self.painted():
            (self.view.scroll_to_start if i % 2 else self.view.scroll_to_end)()

    def resize(self, i: int) -> None:
        self.view.resize(*((900, 900) if i % 2 else (700, 720)))
        self.application.processEvents()

    def look(self, theme: str = "light", **values: Any) -> None:
        self.view.set_look(look_for(THEMES[theme], Settings(**values)))

    def theme(self, i: int) -> None:
        with self.painted():
            self.look("dark" if i % 2 else "light", direction=self.view.look.direction)

    def tones(self, i: int) -> None:
        with self.painted():
            self.look(tone_colours=bool(i % 2), direction=self.view.look.direction)

    def turn(self, i: int) -> None:
        with self.painted():
            self.look(direction="vertical" if i % 2 else "horizontal")


def measure(
    bench: Bench, application: QApplication, length: int, name: str, *, one_line: bool = False
) -> None:
    reading = Reading(application, length, one_line=one_line)
    limit = 20.0 if length > 100_000 else 16.7
    bench.time(f"{name}: turn into columns and back", reading.turn, limit)
    measure_direction(bench, reading, name, limit)
    reading.look(direction="vertical")
    measure_direction(bench, reading, f"{name}, columns", limit)
    reading.view.close()


def measure_direction(bench: Bench, reading: Reading, name: str, limit: float) -> None:
    bench.time(f"{name}: full repaint", reading.repaint)
    bench.time(f"{name}: toggle pinyin", reading.toggle, limit)
    bench.time(f"{name}: readings arrive", reading.arrive, limit)
    bench.time(f"{name}: switch script", reading.switch, limit)
    bench.time(f"{name}: toggle zhuyin", reading.zhuyin, limit)
    bench.time(f"{name}: theme", reading.theme, limit)
    bench.time(f"{name}: tone colours", reading.tones, limit)
    bench.time(f"{name}: scroll 40 px, blit", reading.scroll, 5.0)
    bench.time(f"{name}: jump anywhere", reading.jump, 50.0)
    bench.time(f"{name}: jump to the end or the start", reading.ends, 50.0)
    bench.time(f"{name}: resize", reading.resize, limit)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--repeat", type=int, default=100)
    parser.add_argument("--scale", default="1")
    parser.add_argument("--first", type=int, help=argparse.SUPPRESS)
    options = parser.parse_args()
    os.environ["QT_SCALE_FACTOR"] = options.scale
    if options.first is not None:
        first(options.first)
        return 0
    bench = Bench(options.repeat)
    print(f"{'CPU ms':44}{'median':>9}{'p99':>9}  target")
    floor, more, whole = run_first(0)
    bench.row("bare window, first paint", floor, floor)
    print(f"{'bare window, MiB more / in all':44}{more:9.1f}{whole:9.1f}")
    for length, name in ((10_000, "10 k"), (1_000_000, "1 M")):
        cost, more, whole = run_first(length)
        over = cost - floor
        bench.row(f"{name}: first paint with pinyin over the floor", over, over, 100.0)
        print(f"{name + ': page and view, MiB more / in all':44}{more:9.1f}{whole:9.1f}")
    application = QApplication([])
    spare_collections()  # as the program does
    for length, name in ((10_000, "10 k"), (100_000, "100 k"), (1_000_000, "1 M")):
        measure(bench, application, length, name)
    measure(bench, application, 1_000_000, "1 M in one line", one_line=True)
    for name in bench.missed:
        print(f"missed: {name}")
    return 1 if bench.missed else 0


if __name__ == "__main__":
    sys.exit(main())
