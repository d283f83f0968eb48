"""Train the model for characters with several readings: resources/data/readings/polyphones.json.

usage: python resources/build/model.py SHARED G2PM [FOLDER]
       python resources/build/model.py SHARED --folds N

SHARED holds readings/cpp_dev.sent and .lb (all of it is learned from) and
readings/hsk_sentences.dev.jsonl (one half of it, chosen by the hash of the sentence's name: the
other half is for measuring). G2PM is the folder of the Python package g2pM 0.1.2.5: its list of
readings and the numbers of its classes. With --folds nothing is written: the model is trained
N times on the other folds of CPP and each time measured on the one that is left.
"""

from __future__ import annotations

import json
import pickle
import sys
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple
from unittest.mock import patch

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "resources" / "build")]

from lexicon import with_mark  # noqa: E402 - after the path

from reader.core.chinese import model as engine  # noqa: E402
from reader.core.chinese import readings as reading  # noqa: E402
from reader.core.chinese.conversion import shadow  # noqa: E402
from reader.core.chinese.lattice import divide  # noqa: E402
from reader.core.chinese.lexicon import BOTH  # noqa: E402
from reader.core.chinese.polyphones import hints  # noqa: E402

STRONG, PER_CHARACTER, SHARED = 0.6, 0.3, 0.01
"""How strongly weights are held near zero: neighbours, per character, shared by all."""

ENOUGH, SURE = 20, 0.98
"""How often a character has to be met, and read as the dictionary says, to be settled."""

LEAST = 0.02
"""Neighbours whose weights are all smaller are left out."""


class Sample(NamedTuple):
    plain: str
    place: engine.Place
    gold: str
    neighbours: list[str]
    rule: str | None
    readings: list[str]
    shares: list[float]


def half(name: str) -> int:
    return int(sha256(name.encode()).hexdigest(), 16) % 2


def known_readings(package: Path) -> dict[str, dict[str, int]]:
    """Return, for each character with several readings, their classes in the network."""
    table = pickle.loads((package / "digest_cedict.pkl").read_bytes())
    index = pickle.loads((package / "class2idx.pkl").read_bytes())
    return {
        character: {with_mark(reading): index.get(reading, -1) for reading in readings}
        for character, readings in table.items()
        if len(readings) > 1
    }


def marked(shared: Path) -> list[tuple[str, int, str]]:
    sentences = (shared / "readings" / "cpp_dev.sent").read_text(encoding="utf-8").split("\n")
    labels = (shared / "readings" / "cpp_dev.lb").read_text(encoding="utf-8").split("\n")
    return [
        (shadow(sentence.replace("▁", "")), sentence.index("▁"), with_mark(label))
        for sentence, label in zip(sentences, labels, strict=True)
        if label
    ]


def everyday(shared: Path) -> list[tuple[str, int, str]]:
    found = []
    path = shared / "readings" / "hsk_sentences.dev.jsonl"
    for row in map(json.loads, path.read_text(encoding="utf-8").splitlines()):
        at = 0
        for word, pinyin in row["tokens"] if half(row["id"]) == 0 else ():
            start, syllables = row["hans"].find(word, at), pinyin.lower().split()
            if start < 0:
                continue
            at = start + len(word)
            if word.endswith("儿") and len(syllables) == len(word) - 1:
                syllables = [*syllables[:-1], syllables[-1].removesuffix("r"), "er"]
            if len(syllables) == len(word):
                found += [(row["hans"], start + n, s) for n, s in enumerate(syllables)]
    return [(shadow(text), at, gold) for text, at, gold in found]


def bare(readings: dict[str, dict[str, int]]) -> engine.Model:
    """Return a model without weights, to gather places with."""
    return engine.Model(as_file({}, readings, []))


def samples(rows: list[tuple[str, int, str]], empty: engine.Model) -> list[Sample]:
    made = []
    for plain, at, gold in rows:
        words = list(divide(plain))
        readings, _ = reading.by_dictionary(plain, words)
        asked = [p for p in engine.places(plain, words, readings, every=True) if p.at == at]
        if not asked:
            continue
        within = {at: (start, end) for start, end, _ in words for at in range(start, end)}
        rules = hints(plain)
        known = empty.characters[plain[at]]
        ((shares,),) = empty.ask_network([(plain, asked)])
        names, heard = list(known.readings), list(shares)
        for other in (asked[0].dictionary, gold):
            if other not in names:
                names.append(other)
                heard.append(engine.FAINT)
        around = engine.neighbours(plain, asked[0], within)
        made.append(Sample(plain, asked[0], gold, around, rules.get(at), names, heard))
    return made


def lbfgs(function, x, rounds=60, memory=8, close=1e-6):  # noqa: ANN001, ANN201
    """Minimise a function that returns its value and gradient (Nocedal's two loops)."""
    value, slope = function(x)
    steps: list[tuple[np.ndarray, np.ndarray]] = []
    for _ in range(rounds):
        way, factors = slope.copy(), []
        for step, change in reversed(steps):
            factors.append(step @ way / (change @ step))
            way -= factors[-1] * change
        way *= (
            steps[-1][0] @ steps[-1][1] / (steps[-1][1] @ steps[-1][1])
            if steps
            else 1 / max(1.0, np.abs(slope).sum() ** 0.5)
        )
        for (step, change), factor in zip(steps, reversed(factors), strict=True):
            way += step * (factor - change @ way / (change @ step))
        down, length = -(slope @ way), 1.0
        for _ in range(20):
            new_value, new_slope = function(x - length * way)
            if new_value <= value + 1e-4 * length * down:
                break
            length /= 2
        step, change = -length * way, new_slope - slope
        if change @ step > 1e-10:
            steps = [*steps, (step, change)][-memory:]
        done = abs(value - new_value) < close * abs(value)
        x, value, slope = x + step, new_value, new_slope
        if done:
            break
    return x


def train(learned: list[Sample]) -> dict[object, float]:
    """Return the weights: by name, by (character, ...), by (character, reading, neighbour)."""
    index: dict[object, int] = {}
    held: list[float] = []
    rows, columns, values, groups, right = [], [], [], [], []

    def column(name: object, strength: float) -> int:
        if name not in index:
            index[name] = len(index)
            held.append(strength)
        return index[name]

    for group, sample in enumerate(learned):
        character, best = sample.plain[sample.place.at], max(sample.shares)
        for syllable, share in zip(sample.readings, sample.shares, strict=True):
            by_rule = "-" if sample.rule is None else "R" if sample.rule == syllable else "r"
            agrees = syllable == sample.place.dictionary, share == best > engine.FAINT, by_rule
            by_share, names = engine.experts(
                sample.place.length, sample.place.kind, agrees, engine.gap_of(best)
            )
            parts = [(column(by_share, SHARED), share)]
            parts += [(column(name, PER_CHARACTER), 1.0) for name in names]
            parts.append((column((character, "network"), PER_CHARACTER * 10), share))
            parts.append((column((character, syllable), STRONG * 0.3), 1.0))
            if syllable == sample.place.dictionary:
                parts.append((column((character, "dictionary"), PER_CHARACTER), 1.0))
            parts += [
                (column((character, syllable, name), STRONG), 1.0) for name in sample.neighbours
            ]
            rows += [len(groups)] * len(parts)
            columns += [number for number, _ in parts]
            values += [value for _, value in parts]
            groups.append(group)
            right.append(syllable == sample.gold)
    row, col, val = np.array(rows), np.array(columns), np.array(values)
    group, gold = np.array(groups), np.array(right, float)
    strength = np.array(held)
    first = np.flatnonzero(np.r_[True, group[1:] != group[:-1]])

    def loss(w: np.ndarray) -> tuple[float, np.ndarray]:
        score = np.bincount(row, w[col] * val, len(gold))
        score -= np.maximum.reduceat(score, first)[group]
        odds = np.exp(score)
        total = np.bincount(group, odds, len(first))[group]
        value = -(gold * (score - np.log(total))).sum() + (strength * w * w).sum() / 2
        miss = odds / total - gold
        return value, np.bincount(col, miss[row] * val, len(w)) + strength * w

    start = np.zeros(len(index))
    for name, value in {"N1": 0.8, "N2": 0.6, "N3": 0.5}.items():
        if name in index:
            start[index[name]] = value
    found = lbfgs(loss, start)
    return {name: float(found[number]) for name, number in index.items()}


def settled(learned: list[Sample]) -> set[str]:
    """Return the characters that, in no known word, are read as the dictionary says."""
    right: dict[str, list[bool]] = {}
    for sample in learned:
        if sample.place.length == 1:
            agrees = sample.gold == sample.place.dictionary
            right.setdefault(sample.plain[sample.place.at], []).append(agrees)
    return {c for c, row in right.items() if len(row) >= ENOUGH and sum(row) >= SURE * len(row)}


def contested(learned: list[Sample]) -> dict[str, list[str]]:
    """Return, by character, the words that both dictionaries read alike and the samples do not."""
    found: dict[str, set[str]] = {}
    for sample in learned:
        if sample.place.kind == BOTH and sample.gold != sample.place.dictionary:
            start, end = sample.place.word
            found.setdefault(sample.plain[sample.place.at], set()).add(sample.plain[start:end])
    return {character: sorted(words) for character, words in found.items()}


def as_file(
    weights: dict[object, float], known: dict[str, dict[str, int]], learned: list[Sample]
) -> dict[str, object]:
    sure, words = settled(learned), contested(learned)
    seen: dict[str, dict[str, int]] = {c: dict(given) for c, given in known.items()}
    around: dict[str, dict[str, dict[str, float]]] = {}
    for name, weight in weights.items():
        if isinstance(name, tuple) and name[1] not in {"network", "dictionary"}:
            seen[name[0]].setdefault(name[1], -1)
            if len(name) == 3:
                around.setdefault(name[0], {}).setdefault(name[2], {})[name[1]] = weight
    characters = {}
    for character, given in sorted(seen.items()):
        kept = {
            name: [round(by.get(reading, 0.0), 2) for reading in given]
            for name, by in sorted(around.get(character, {}).items())
            if max(map(abs, by.values())) >= LEAST
        }
        characters[character] = {
            "readings": list(given),
            "classes": list(given.values()),
            "alone": [round(weights.get((character, r), 0.0), 3) for r in given],
            "network": round(weights.get((character, "network"), 0.0), 3),
            "dictionary": round(weights.get((character, "dictionary"), 0.0), 3),
            "settled": character in sure,
            "contested": words.get(character, []),
            "neighbours": kept,
        }
    shared = {
        name: round(w, 3) for name, w in sorted(weights.items(), key=str) if isinstance(name, str)
    }
    return {"shared": shared, "characters": characters}


@contextmanager
def using(model: engine.Model) -> Iterator[None]:
    """Let the engine read with this model."""
    with (
        patch.object(engine, "model", lambda: model),
        patch.object(reading, "model", lambda: model),
    ):
        yield


def fold_of(plain: str, folds: int) -> int:
    return int(sha256(plain.encode()).hexdigest(), 16) % folds


def shipped_readings() -> dict[str, dict[str, int]]:
    """Return what `known_readings` does, from the file that is there: without CPP's own labels."""
    path = ROOT / "resources" / "data" / "readings" / "polyphones.json"
    rows = json.loads(path.read_text(encoding="utf-8"))["characters"]
    return {
        character: {
            reading: number
            for reading, number in zip(row["readings"], row["classes"], strict=True)
            if number >= 0
        }
        for character, row in rows.items()
    }


def folds_of_cpp(shared: Path, folds: int) -> Iterator[tuple[engine.Model, int]]:
    """Yield a model for each fold of CPP, trained on the other folds, and the fold's number."""
    known = shipped_readings()
    empty = bare(known)
    with using(empty):
        cpp = samples(marked(shared), empty)
        other = samples(everyday(shared), empty)
    for fold in range(folds):
        learned = [sample for sample in cpp if fold_of(sample.plain, folds) != fold]
        yield engine.Model(as_file(train(learned + other), known, learned + other)), fold


def measure(shared: Path, folds: int) -> float:
    """Return the part of CPP's marked characters that is right, each by a model blind to it."""
    rows, right = marked(shared), 0
    for model, fold in folds_of_cpp(shared, folds):
        with using(model):
            right += sum(
                reading.read(plain)[at] == gold
                for plain, at, gold in rows
                if fold_of(plain, folds) == fold
            )
    return right / len(rows)


def main(shared: Path, package: Path, folder: Path) -> None:
    known = known_readings(package)
    empty = bare(known)
    with using(empty):
        learned = samples(marked(shared), empty) + samples(everyday(shared), empty)
    made = as_file(train(learned), known, learned)
    path = folder / "polyphones.json"
    rows = ",\n".join(
        f"{json.dumps(c, ensure_ascii=False)}:"
        f"{json.dumps(row, ensure_ascii=False, separators=(',', ':'))}"
        for c, row in made["characters"].items()
    )
    head = json.dumps(made["shared"], ensure_ascii=False)
    path.write_text(f'{{"shared":{head},\n"characters":{{\n{rows}\n}}}}\n', encoding="utf-8")
    print(path, len(learned), "samples,", path.stat().st_size, "bytes")


if __name__ == "__main__":
    if "--folds" in sys.argv:
        at = sys.argv.index("--folds")
        _, count = sys.argv.pop(at), int(sys.argv.pop(at))
        print(f"{measure(Path(sys.argv[1]), count):.4f}")
    else:
        data = Path(sys.argv[3]) if len(sys.argv) > 3 else ROOT / "resources/data/readings"
        main(Path(sys.argv[1]), Path(sys.argv[2]), data)
