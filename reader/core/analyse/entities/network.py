"""A small network that tells of each character what part of a name it may be, in plain numpy.

Two layers of gated recurrent units over single characters, read in both directions, and a layer
that weighs what they say together with what the rules found. Numpy is loaded by the first text
that is read. The weights and where they come from: resources/data/entities.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from operator import itemgetter
from typing import TYPE_CHECKING

import numpy as np

from reader.assets import resource
from reader.core.analyse.entities.hints import KINDS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from numpy.typing import NDArray

    from reader.core.analyse.entities.hints import Hint

    Floats = NDArray[np.float32]
    Whole = NDArray[np.int64]

__all__ = ["TAGS", "Network", "network"]

TAGS = (
    "O", "BPERSON", "IPERSON", "BORGANIZATION", "IORGANIZATION", "BLOCATION", "ILOCATION",
    "BTITLE", "ITITLE",
)  # fmt: skip
"""What a character can be: outside (O), the first (B) or a further one (I) of a name."""


@cache
def network() -> Network | None:
    """Return the network, read at the first call (0.1 s); None where its file is missing."""
    path = resource("data", "entities", "names.npz")
    if not path.is_file():
        return None
    with np.load(str(path)) as arrays:
        return Network({name: arrays[name] for name in arrays.files})


@dataclass(frozen=True, slots=True)
class _Direction:
    """A layer's matrices in one direction: of the two gates (update, reset) and of the state.

    What leads to the gates is halved: a sigmoid is had from the hyperbolic tangent, which is
    faster.
    """

    gates: Floats
    gates_back: Floats
    gates_bias: Floats
    fresh: Floats
    fresh_back: Floats
    fresh_bias: Floats
    fresh_back_bias: Floats


class _Packed:
    """Pieces of text side by side, the longest first: row for row what stands at one place.

    `starts[t]` is the first row of place `t`; `counts[t]` pieces are long enough to have one.
    `back` gives the row of each character's mirror, counted from its piece's end; `where` its
    place in the pieces joined.
    """

    def __init__(self, lengths: Whole) -> None:
        longest = int(lengths[0])
        places = np.arange(longest)
        self.counts = np.searchsorted(-lengths, -places, side="left")
        self.starts = np.concatenate(([0], np.cumsum(self.counts)))
        place = np.repeat(places, self.counts)
        piece = np.arange(self.starts[-1]) - self.starts[place]
        self.lengths, self.ends = lengths, np.cumsum(lengths)
        self.where = (self.ends - lengths)[piece] + place
        self.back = self.starts[lengths[piece] - 1 - place] + piece


class Network:
    """The network; `arrays` are those of the file, which resources/build/names.py describes."""

    def __init__(self, arrays: Mapping[str, NDArray[np.generic]]) -> None:
        def floats(name: str) -> Floats:
            scale = arrays.get(f"{name}_scale")
            whole = arrays[name].astype(np.float32)
            return whole if scale is None else whole * scale.astype(np.float32)

        chars = arrays["chars"].astype(np.int64)
        self._rows = np.zeros(0x110000, np.int32)
        self._rows[chars] = np.arange(1, len(chars) + 1)
        same = arrays["same"].astype(np.int64)
        self._rows[same[:, 0]] = self._rows[same[:, 1]]
        self._embedding = floats("embedding")
        self._layers = [[_direction(floats, number, at) for at in (0, 1)] for number in (1, 2)]
        self._out, self._out_bias = floats("out"), floats("out_bias")
        self._mix, self._mix_bias = floats("mix"), floats("mix_bias")
        self._weigh, self._weigh_bias = floats("weigh"), floats("weigh_bias")
        self._steps = floats("steps")
        self._first = floats("first")

    def read(self, pieces: Sequence[str], evidence: Sequence[Iterable[Hint]]) -> list[list[int]]:
        """Return the likeliest tags of each piece, as indices of TAGS."""
        order = sorted(range(len(pieces)), key=lambda at: -len(pieces[at]))
        packed = _Packed(np.array([len(pieces[at]) for at in order]))
        tags = self._tags([pieces[at] for at in order], [evidence[at] for at in order], packed)
        best = self._best(tags, packed)
        level = np.empty_like(best)
        level[packed.where] = best
        parts = [part.tolist() for part in np.split(level, packed.ends[:-1])]
        return [part for _, part in sorted(zip(order, parts, strict=True), key=itemgetter(0))]

    def _tags(
        self, pieces: Sequence[str], evidence: Sequence[Iterable[Hint]], packed: _Packed
    ) -> Floats:
        """Return what speaks for each tag, a row a character, packed."""
        joined = "".join(pieces).encode("utf-32-le", "surrogatepass")
        codes = np.frombuffer(joined, np.uint32).astype(np.int64)
        values = self._embedding[self._rows[codes[packed.where]]]
        for layer in self._layers:
            values = self._read(values, packed, layer)
        told = np.zeros((len(codes), KINDS), np.float32)
        for begin, hinted in zip((packed.ends - packed.lengths).tolist(), evidence, strict=True):
            for start, end, kind in hinted:
                told[begin + start, kind] = 1.0
                told[begin + start + 1 : begin + end, kind + 1] = 1.0
        told = told[packed.where]
        mixed = np.concatenate((values, told), axis=1) @ self._mix + self._mix_bias
        np.maximum(mixed, 0, out=mixed)
        tags: Floats = np.concatenate((mixed, told), axis=1) @ self._weigh + self._weigh_bias
        tags += values @ self._out + self._out_bias
        return tags

    def _best(self, tags: Floats, packed: _Packed) -> Whole:
        """Return the likeliest sequence of tags of each piece (Viterbi), packed."""
        counts, starts = packed.counts.tolist(), packed.starts.tolist()
        came = np.zeros(tags.shape, np.int64)
        score = tags[: counts[0]] + self._first
        ended = score.copy()
        for place in range(1, len(counts)):
            count, first = counts[place], starts[place]
            ways = score[:count, :, None] + self._steps
            came[first : first + count] = ways.argmax(axis=1)
            score = ways.max(axis=1) + tags[first : first + count]
            ended[:count] = score
        now = ended.argmax(axis=1)
        best = np.empty(len(tags), np.int64)
        for place in range(len(counts) - 1, -1, -1):
            count, first = counts[place], starts[place]
            best[first : first + count] = now[:count]
            if place:
                now[:count] = came[np.arange(first, first + count), now[:count]]
        return best

    def _read(self, values: Floats, packed: _Packed, layer: Sequence[_Direction]) -> Floats:
        forward, backward = layer
        there = _run(values, packed, forward)
        return np.concatenate(
            (there, _run(values[packed.back], packed, backward)[packed.back]), axis=1
        )


def _run(values: Floats, packed: _Packed, way: _Direction) -> Floats:
    """Return the states after each character, read in the order of the rows."""
    opened = values @ way.gates + way.gates_bias
    offered = values @ way.fresh + way.fresh_bias
    size, most = way.fresh.shape[1], int(packed.counts[0])
    said = np.empty((len(values), size), np.float32)
    state = np.zeros((most, size), np.float32)
    valves, fresh = np.empty((most, 2 * size), np.float32), np.empty((most, size), np.float32)
    first = 0
    for count in packed.counts.tolist():
        last = first + count
        now, valve, new = state[:count], valves[:count], fresh[:count]
        np.matmul(now, way.gates_back, out=valve)
        valve += opened[first:last]
        np.tanh(valve, out=valve)
        valve += 1.0
        valve *= 0.5
        np.matmul(now, way.fresh_back, out=new)
        new += way.fresh_back_bias
        new *= valve[:, size:]
        new += offered[first:last]
        np.tanh(new, out=new)
        now -= new
        now *= valve[:, :size]
        now += new
        said[first:last] = now
        first = last
    return said


def _direction(floats: Callable[[str], Floats], number: int, at: int) -> _Direction:
    """Return the matrices of a direction (0 forward, 1 backward) from the file's arrays."""
    inputs, states = floats(f"inputs{number}")[at].T, floats(f"states{number}")[at].T
    bias = floats(f"bias{number}")[at]
    size = len(states)
    own, back = bias[: 3 * size], bias[3 * size :]
    gates, fresh = slice(0, 2 * size), slice(2 * size, None)
    return _Direction(
        np.ascontiguousarray(inputs[:, gates] * np.float32(0.5)),
        np.ascontiguousarray(states[:, gates] * np.float32(0.5)),
        (own[gates] + back[gates]) * np.float32(0.5),
        np.ascontiguousarray(inputs[:, fresh]),
        np.ascontiguousarray(states[:, fresh]),
        own[fresh],
        back[fresh],
    )
