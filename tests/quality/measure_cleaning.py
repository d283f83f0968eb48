"""Measure the cleaning stage on generated documents: every family of noise, fresh text each run.

    python tests/quality/measure_cleaning.py [--documents 300] [--seed N] [--family NAME]…
        [--texts FOLDER] [--show 3]

Articles are made of sentences of several sources in both scripts: the project's own, and those
of ../shared where it lies beside the project; `--texts` adds a folder of *.txt files, technical
text for example, of which as many paragraphs in a row make an article. A document that its own
process cannot be undone for in principle is left out and counted: bytes are lost, a line end
shows nothing, or fewer than three readings were put in. The gate beside this file runs the same
with fewer documents.
"""

from __future__ import annotations

import argparse
import difflib
import json
import random
import runpy
import sys
import time
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

TESTS = Path(__file__).resolve().parent.parent
SHARED = TESTS.parent.parent / "shared"
if __name__ == "__main__":
    sys.path[:0] = [str(TESTS.parent), str(TESTS)]

import noise  # noqa: E402
import strategies  # noqa: E402

from reader.core.article import Source  # noqa: E402
from reader.core.chinese.conversion import converter, shadow  # noqa: E402
from reader.core.chinese.han import is_hanzi  # noqa: E402
from reader.core.clean import clean  # noqa: E402
from reader.core.clean.invisible import find_invisible  # noqa: E402

LEAST_MARKS = 3
"""With fewer readings put in, nothing tells them from an author's glosses."""
OPENING = "([{<（［〔【｛〈"
COMBINED = {
    "V1, own generator": (("v1_seed", {}),),
    "V1 + half width": (("v1_seed", {}), ("n_halfpunct", {})),
    "V1 + full width": (("v1_seed", {}), ("n_fullwidth", {})),
    "V1 + zero width": (("v1_seed", {}), ("n_zw", {})),
    "V1 + entities": (("v1_seed", {}), ("n_entities", {})),
    "V1 + advertising": (("v1_seed", {}), ("n_ads", {})),
    "V2, own generator": (("v2_stride", {}),),
    "V2 + half width": (("v2_stride", {}), ("n_halfpunct", {})),
    "V3, own generator": (("v3_converted", {}),),
    "V3 + V1": (("v3_converted", {}), ("v1_seed", {})),
    "V3b, own generator": (("v3b_gbk", {}),),
    "V4, own generator": (("v4_random", {}),),
    "V4 + blanks": (("v4_random", {}), ("n_spaces", {})),
    "V4 + full width": (("v4_random", {}), ("n_fullwidth", {})),
    "V5, own generator": (("v5_full", {}),),
    "V5 .9 + half width": (("v5_full", {"p": 0.9}), ("n_halfpunct", {})),
    "V5 bare, own generator": (("v5_bare", {}),),
    "V6, own generator": (("v6_lines", {}),),
    "V8 .9, own generator": (("v8_bopo", {"p": 0.9}),),
    "V8 + zero width": (("v8_bopo", {}), ("n_zw", {})),
}
"""What the generator in ../shared makes, by the names of its models in order."""


@dataclass
class Score:
    """What a run of one family came to; damage in characters, noise in characters put in."""

    tried: int = 0
    exact: int = 0
    left_out: int = 0
    damage: int = 0
    residue: int = 0
    noise: int = 0
    characters: int = 0
    worse: int = 0
    unstable: int = 0
    seconds: float = 0.0
    kinds: dict[str, int] = field(default_factory=dict)

    @property
    def recall(self) -> float:
        """The share of the noise that is gone."""
        return 1 - self.residue / max(1, self.noise)

    @property
    def damage_per_10k(self) -> float:
        """Characters of the published text lost or changed, of ten thousand."""
        return 1e4 * self.damage / max(1, self.characters)

    def line(self, name: str) -> str:
        kinds = " ".join(f"{kind}:{number}" for kind, number in sorted(self.kinds.items()))
        return (
            f"{name:24} exact {self.exact:4} of {self.tried:4} "
            f"({100 * self.exact / max(1, self.tried):5.1f} %) left out {self.left_out:3} "
            f"recall {self.recall:.4f} damage {self.damage_per_10k:5.2f} worse {self.worse} "
            f"unstable {self.unstable} {kinds}"
        )


@cache
def sentences() -> dict[str, list[list[str]]]:
    """Return for each script lists of sentences, one list a source."""
    found = {"hans": [list(strategies.SIMPLIFIED)], "hant": [list(strategies.TRADITIONAL)]}
    if not SHARED.is_dir():
        return found
    for name in ("script/ud_gsd_pairs.dev.jsonl", "readings/hsk_sentences.dev.jsonl"):
        rows = list(map(json.loads, (SHARED / name).read_text("utf-8").splitlines()))
        for script, pools in found.items():
            pools.append([row[script] for row in rows])
    for script, name in (("hans", "uner_gsdsimp"), ("hant", "uner_gsd")):
        rows = (SHARED / f"entities/uner/{name}.train.jsonl").read_text("utf-8").splitlines()
        found[script].append([json.loads(row)["text"] for row in rows])
    plain = (SHARED / "readings/cpp_dev.sent").read_text("utf-8").replace("▁", "").splitlines()
    found["hans"].append(plain)
    to_hant = converter("s2t")
    found["hant"].append([to_hant(sentence).text for sentence in plain[::8]])
    return {
        script: [[row for row in pool if find_invisible(row) is None] for pool in pools]
        for script, pools in found.items()
    }


def article(rng: random.Random, *, traditional: bool) -> str:
    """Return an article of 4 to 20 sentences of one source, in paragraphs."""
    script = "hant" if traditional or rng.random() < 0.5 else "hans"
    pool = rng.choice(sentences()[script])
    chosen = rng.sample(pool, min(len(pool), rng.randint(4, 20)))
    paragraphs: list[str] = []
    while chosen:
        size = rng.randint(1, 5)
        paragraphs.append("".join(chosen[:size]))
        chosen = chosen[size:]
    return "\n".join(paragraphs)


def passage(rng: random.Random, paragraphs: list[str]) -> str:
    """Return some paragraphs in a row of a text."""
    start = rng.randrange(max(1, len(paragraphs) - 12))
    return "\n".join(paragraphs[start : start + rng.randint(4, 12)])


@cache
def _combined(name: str) -> noise.Process:
    models = runpy.run_path(str(SHARED / "cleaning/make_noise.py"))
    apply, spec = models["apply"], COMBINED[name]

    def process(text: str, rng: random.Random) -> str | None:
        if any(model == "v3b_gbk" for model, _ in spec):
            try:
                text.encode("gbk")
            except UnicodeEncodeError:
                return None
        made: str = apply(text, spec, rng.randrange(2**32))
        return made

    return process


def families() -> dict[str, noise.Process]:
    """Return all processes there are; those of ../shared only where it is."""
    own = dict(noise.FAMILIES)
    if SHARED.is_dir():
        own |= {name: _combined(name) for name in COMBINED}
    return own


_NARROW = dict(zip(map(ord, "，：；（）！？"), ",:;()!?", strict=True))


def gold_of(name: str, text: str) -> str:
    """Return what of an article can come back: narrowed signs stay narrow."""
    return text.translate(_NARROW) if "half width" in name or "narrowed" in name else text


def run(
    name: str, documents: int, seed: int, paragraphs: list[str] | None = None, show: int = 0
) -> Score:
    """Clean so many documents of a family and compare them with what they were made of."""
    score = Score()
    process = families()[name]
    for number in range(documents):
        rng = random.Random(f"{seed} {name} {number}")  # noqa: S311
        text = passage(rng, paragraphs) if paragraphs else article(rng, traditional="V3" in name)
        dirty, gold = process(text, rng), gold_of(name, text)
        if dirty is None or not _is_telling(name, gold, dirty):
            score.left_out += 1
        elif not _compare(score, gold, dirty) and show > 0:
            show -= 1
            print(_difference(gold, clean(Source(dirty, name)).text))
    return score


def _is_telling(name: str, gold: str, dirty: str) -> bool:
    if "V3b" in name and noise.loses_bytes(gold, dirty):
        return False
    brackets = sum(dirty.count(sign) - gold.count(sign) for sign in OPENING)
    return brackets >= LEAST_MARKS or len(dirty) - len(gold) > 12 * LEAST_MARKS


def _compare(score: Score, gold: str, dirty: str) -> bool:
    start = time.process_time()
    made = clean(Source(dirty, "generated"))
    score.seconds += time.process_time() - start
    score.tried += 1
    score.characters += len(gold)
    score.noise += abs(len(dirty) - len(gold))
    score.unstable += clean(Source(made.text, "again")).text != made.text
    score.kinds[made.verdict.kind] = score.kinds.get(made.verdict.kind, 0) + 1
    if made.text == gold:
        score.exact += 1
        return True
    lost, left = _differences(gold, made.text)
    score.damage += lost
    score.residue += left
    score.worse += lost + left > sum(_differences(gold, dirty))
    return False


def _differences(gold: str, text: str) -> tuple[int, int]:
    """Return how many characters of the gold are lost, and how many others stand in the text."""
    lost = left = 0
    for tag, start, end, first, last in difflib.SequenceMatcher(
        None, gold, text, autojunk=False
    ).get_opcodes():
        if tag != "equal":
            lost += end - start
            left += last - first
    return lost, left


def _difference(gold: str, text: str) -> str:
    rows = []
    for tag, start, end, first, last in difflib.SequenceMatcher(
        None, gold, text, autojunk=False
    ).get_opcodes():
        if tag != "equal":
            around = gold[max(0, start - 8) : start], gold[end : end + 8]
            rows.append(
                f"    …{around[0]}[{gold[start:end]!r} → {text[first:last]!r}]{around[1]}…"
            )
    return "\n".join(rows)


def main() -> int:
    """Print the table."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--documents", type=int, default=100)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10**6))
    parser.add_argument("--family", action="append", default=[])
    parser.add_argument("--texts", type=Path)
    parser.add_argument("--show", type=int, default=0)
    given = parser.parse_args()
    paragraphs: list[str] = []
    if given.texts:
        for path in sorted(given.texts.glob("*.txt")):
            paragraphs += path.read_text("utf-8").splitlines()
    print(f"seed {given.seed}, {given.documents} documents a family")
    total = Score()
    for name in given.family or families():
        pool = paragraphs
        if "V3" in name:
            pool = [row for row in paragraphs if _is_traditional(row)]
        score = run(name, given.documents, given.seed, pool or None, given.show)
        print(score.line(name), flush=True)
        total.tried += score.tried
        total.exact += score.exact
        total.left_out += score.left_out
    print(f"all: exact {total.exact} of {total.tried}, left out {total.left_out}")
    return 0


def _is_traditional(row: str) -> bool:
    hanzi = [character for character in row if is_hanzi(character)]
    return sum(shadow(character) != character for character in hanzi) * 8 > len(hanzi)


if __name__ == "__main__":
    sys.exit(main())
