"""A book of 300 chapters and 3 MB of text with ruby: how long it takes to load, CPU time.

    PYTHONPATH=. python tests/speed/bench_documents.py [PYTHON with ebooklib]

Beside it, in its own environment, ebooklib: the book read, its chapters' text without ruby.
"""

from __future__ import annotations

import itertools
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from containers import epub

from reader.core.choices import Choices
from reader.core.pipeline import clean_source
from reader.core.source import load

TEXT = (
    "由四川过湖南去，靠东有一条官路。这官路将近湘西边境，到了一个地方名为茶峒的小山城时，有一小溪，"
    "溪边有座白色小塔，塔下住了一户单独的人家。这人家只一个老人，一个女孩子，一只黄狗。"
)
CHAPTERS, PARAGRAPHS, CHARACTERS = 300, 34, 100
PEER = """
import sys, time
from lxml import etree
start = time.process_time()
import ebooklib
from ebooklib import epub
imported = time.process_time()
book = epub.read_epub(sys.argv[1])
size = 0
for item in book.get_items_of_type(ebooklib.ITEM_DOCUMENT):
    root = etree.fromstring(item.get_content())
    for rt in root.iter("{*}rt"):
        rt.text = ""
    size += len("".join(root.itertext()))
print(time.process_time() - imported, size)
"""


def book(every: int) -> bytes:
    """Return a book in which each `every`th character has ruby."""
    rest = itertools.cycle(TEXT)
    chapters = []
    for number in range(CHAPTERS):
        paragraphs = []
        for length in range(PARAGRAPHS):
            signs = itertools.islice(rest, CHARACTERS + 20 - 40 * length // PARAGRAPHS)
            inside = "".join(
                f"<ruby>{sign}<rt>yín</rt></ruby>" if at % every == 0 else sign
                for at, sign in enumerate(signs)
            )
            paragraphs.append(f"<p>{inside}</p>")
        chapters.append(f"<h1>第{number}章</h1>{''.join(paragraphs)}")
    return epub(chapters, contents=[f"第{number}章" for number in range(CHAPTERS)])


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        for every in (10, 1):
            path = Path(folder, f"{every}.epub")
            path.write_bytes(book(every))
            start = time.process_time()
            source = load(path)
            loaded = time.process_time()
            clean_source(source, Choices())
            cleaned = time.process_time()
            print(
                f"ruby on 1 of {every:2}: {len(source.text):,} characters, "
                f"{len(source.annotations):,} readings: load {loaded - start:.2f} s, "
                f"clean {cleaned - loaded:.2f} s"
            )
            if len(sys.argv) > 1:
                done = subprocess.run(
                    [sys.argv[1], "-c", PEER, path], capture_output=True, text=True, check=True
                )
                seconds, size = done.stdout.split()
                ratio = float(seconds) / (loaded - start)
                print(
                    f"  ebooklib {float(seconds):.2f} s, {int(size):,} characters: {ratio:.1f} x"
                )


if __name__ == "__main__":
    main()
