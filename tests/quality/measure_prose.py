"""Count what default cleaning changes in real prose that is clean: every change is printed.

    python tests/quality/measure_prose.py FOLDER… [--show 40] [--suggestions]

Folders are walked: HTML pages, plain text and manual pages (roff, also gzipped) are read; what
has no Hanzi is passed over. Debian's manpages-zh, debian-reference-zh-cn, debian-reference-zh-tw,
libreoffice-help-zh-cn and libreoffice-help-zh-tw, unpacked with `dpkg-deb -x`, are what the
figures are reported for; none of them is part of the project.

Line ends that are taken out are counted apart: some of these files are really cut at a width.
"""

from __future__ import annotations

import argparse
import gzip
import re
import sys
import time
from collections import Counter
from pathlib import Path

TESTS = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(TESTS.parent), str(TESTS)]

from reader.core.article import Source  # noqa: E402
from reader.core.chinese.han import is_hanzi  # noqa: E402
from reader.core.clean import clean  # noqa: E402
from reader.core.errors import ReaderError  # noqa: E402
from reader.core.source import load_bytes  # noqa: E402

TYPES = frozenset({".html", ".htm", ".txt", ".md", ".po"})
METADATA = ("title", "source", "author", "editor", "published")


def read(path: Path) -> Source | None:
    """Return the document in a file; None when it is none that is measured."""
    data = path.read_bytes()
    name = path.name
    if name.endswith(".gz"):
        data, name = gzip.decompress(data), name[:-3]
    suffix = Path(name).suffix
    is_roff = suffix[1:2].isdigit()
    if not is_roff and suffix not in TYPES:
        return None
    try:
        source = load_bytes(data, str(path), None)
    except ReaderError:
        return None
    return Source(from_roff(source.text), str(path)) if is_roff else source


def from_roff(text: str) -> str:
    """Return the words of a manual page: macros and fonts gone, one line a paragraph."""
    paragraphs: list[str] = []
    goes_on = False
    for line in text.split("\n"):
        if line.startswith((".\\", "'\\", "'\"")):
            continue
        macro = re.match(r"[.'](\w*)\s*(.*)", line)
        if macro and macro[1] not in ("B", "I", "BR", "BI", "IR", "RB", "RI", "IB"):
            paragraphs.append(macro[2] if macro[1] in ("SH", "SS", "TH") else "")
            goes_on = False
            continue
        words = macro[2] if macro else line
        words = re.sub(r"\\f[A-Z]|\\f\(..|\\[&,/:]|\\\(..|\\s-?\d", "", words)
        words = words.replace("\\-", "-").replace("\\e", "\\").strip()
        if goes_on and words:
            paragraphs[-1] += words
        else:
            paragraphs.append(words)
        goes_on = bool(words)
    return "\n".join(paragraphs)


def main() -> int:
    """Print the changes and the counts."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--show", type=int, default=40, help="changes printed of each kind")
    parser.add_argument("--suggestions", action="store_true", help="print those too")
    parser.add_argument("--metadata", action="store_true", help="print what was found")
    options = parser.parse_args()
    hanzi = documents = touched = 0
    took = 0.0
    size = 0
    changed: Counter[str] = Counter()
    suggested: Counter[str] = Counter()
    fields: Counter[str] = Counter()
    paths = (path for folder in options.folders for path in sorted(folder.rglob("*")))
    for path in paths:
        source = read(path) if path.is_file() else None
        if source is None or not any(map(is_hanzi, source.text)):
            continue
        started = time.process_time()
        made = clean(Source(source.text, source.name))
        took += time.process_time() - started
        documents += 1
        size += len(source.text)
        hanzi += sum(map(is_hanzi, source.text))
        touched += bool(made.edits)
        shown = [("edit", edit, changed) for edit in made.edits]
        shown += [("suggestion", edit, suggested) for edit in made.suggestions]
        for what, edit, counts in shown:
            counts[edit.kind] += max(len(edit.old), len(edit.new))
            if counts[edit.kind] <= options.show and (what == "edit" or options.suggestions):
                around = source.text[max(0, edit.start - 20) : edit.end + 20]
                print(f"{what} {edit.kind} {edit.old!r} -> {edit.new!r} in {around!r} {path.name}")
        for field in METADATA:
            value = getattr(made.metadata, field)
            fields[field] += value is not None
            if value is not None and options.metadata:
                print(f"metadata {field} {value!r} {path.name}")
    print(f"{documents} documents, {hanzi} Hanzi, {size / took / 1e6:.1f} M characters/s")
    print(f"changed in {touched} documents: {dict(changed)}")
    inside = sum(number for kind, number in changed.items() if kind != "hard_wrap")
    print(f"{inside / max(hanzi, 1) * 1e6:.2f} characters a million Hanzi, line ends apart")
    print(f"suggested: {dict(suggested)}")
    print(f"metadata: {dict(fields)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
