"""Compare readings with other engines: right marks of CPP, right syllables of HSK, speed.

    python tests/speed/bench_readings.py SHARED [PEERS]

SHARED is the folder of development data. PEERS is the folder of a virtual environment that has
any of pypinyin, jieba, pypinyin-dict, g2pM, xpinyin; those that are there are measured, each in a
process of its own. Ours on CPP is flattered here (its model has learned from these sentences): the
honest number is the gate's, by folds.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent

ENGINES = {
    "Qingdu": "from reader.core.chinese.readings import read",
    "Qingdu, exactly pypinyin": (
        "from reader.core.chinese.oracle import read_as_pypinyin as read"
    ),
    "pypinyin": (
        "from pypinyin import Style, lazy_pinyin\n"
        "read = lambda t: lazy_pinyin(t, style=Style.TONE, errors=list)"
    ),
    "pypinyin + jieba": (
        "import jieba\nfrom pypinyin import Style, lazy_pinyin\n"
        "read = lambda t: lazy_pinyin(list(jieba.cut(t)), style=Style.TONE, errors=list)"
    ),
    "pypinyin + CC-CEDICT": (
        "from pypinyin_dict.phrase_pinyin_data import cc_cedict\ncc_cedict.load()\n"
        "from pypinyin import Style, lazy_pinyin\n"
        "read = lambda t: lazy_pinyin(t, style=Style.TONE, errors=list)"
    ),
    "g2pM": (
        "from g2pM import G2pM\nfrom unicodedata import normalize\nengine = G2pM()\n"
        "read = lambda t: [numbered_to_mark(s) for s in engine(t, tone=True, char_split=True)]"
    ),
    "xpinyin": (
        "from xpinyin import Pinyin\nengine = Pinyin()\n"
        "read = lambda t: [engine.get_pinyin(c, tone_marks='marks') for c in t]"
    ),
}

CHILD = """
import json, sys, time
from unicodedata import normalize
def numbered_to_mark(s):
    marks = {{"1": "\\u0304", "2": "\\u0301", "3": "\\u030c", "4": "\\u0300", "5": ""}}
    if len(s) < 2 or s[-1] not in marks: return s
    b = s[:-1].replace("u:", "ü")
    at = next((b.index(v) for v in ("a", "e", "ou") if v in b), None)
    if at is None: at = max((n for n, c in enumerate(b) if c in "iouü"), default=0)
    return normalize("NFC", b[:at+1] + marks[s[-1]] + b[at+1:])
a = time.process_time()
{code}
read("重庆")
load = time.process_time() - a
texts = json.load(sys.stdin)
a = time.process_time()
answers = [list(read(t)) for t in texts]
took = time.process_time() - a
json.dump([load, took, answers], sys.stdout)
"""


def sets(shared: Path) -> tuple[list[tuple[str, int, str]], list[tuple[str, list[str | None]]]]:
    sys.path[:0] = [str(ROOT), str(ROOT / "resources" / "build")]
    from lexicon import with_mark  # noqa: PLC0415 - after the path

    folder = shared / "readings"
    sentences = (folder / "cpp_dev.sent").read_text(encoding="utf-8").split("\n")
    labels = (folder / "cpp_dev.lb").read_text(encoding="utf-8").split("\n")
    marked = [
        (s.replace("▁", ""), s.index("▁"), with_mark(label))
        for s, label in zip(sentences, labels, strict=True)
        if label
    ]
    everyday = []
    rows = (folder / "hsk_sentences.dev.jsonl").read_text(encoding="utf-8").splitlines()
    for row in map(json.loads, rows):
        gold: list[str | None] = [None] * len(row["hans"])
        at = 0
        for word, pinyin in row["tokens"]:
            start, syllables = row["hans"].find(word, at), pinyin.lower().split()
            if start >= 0:
                at = start + len(word)
                if len(syllables) == len(word):
                    gold[start:at] = syllables
        everyday.append((row["hans"], gold))
    return marked, everyday


def main(shared: Path, peers: Path | None) -> None:
    marked, everyday = sets(shared)
    texts = [text for text, *_ in marked] + [text for text, _ in everyday]
    size = sum(map(len, texts))
    print(f"{'engine':28}{'CPP %':>8}{'HSK %':>8}{'load ms':>9}{'k chars/CPU s':>15}")
    for name, code in ENGINES.items():
        python = sys.executable
        if not name.startswith("Qingdu"):
            if peers is None:
                continue
            python = str(peers / "bin" / "python")
        start = time.monotonic()
        done = subprocess.run(
            [python, "-c", CHILD.format(code=code)],
            input=json.dumps(texts),
            capture_output=True,
            text=True,
            cwd=ROOT,
            check=False,
        )
        if done.returncode:
            print(f"{name:28} not there ({time.monotonic() - start:.0f} s)")
            continue
        load, took, answers = json.loads(done.stdout[done.stdout.index("[") :])
        right = sum(
            len(a) > at and a[at] == gold
            for a, (_, at, gold) in zip(answers, marked, strict=False)
        )
        pairs = [
            (ours, gold)
            for a, (_, row) in zip(answers[len(marked) :], everyday, strict=True)
            for ours, gold in zip(a, row, strict=False)
            if gold is not None
        ]
        hits = sum(ours == gold for ours, gold in pairs)
        print(
            f"{name:28}{100 * right / len(marked):8.2f}{100 * hits / len(pairs):8.2f}"
            f"{1e3 * load:9.0f}{size / took / 1e3:15.0f}"
        )


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]) if len(sys.argv) > 2 else None)
