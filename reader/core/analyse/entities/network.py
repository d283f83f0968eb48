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
class _Layer:
    """A layer's matrices, both directions of each (forward, backward) in one array.

    Columns are the update gate, the reset gate, the state. What leads to the gates is halved: a
    sigmoid is had from the hyperbolic tangent, which is faster.
    """

    inputs: Floats
    bias: Floats
    states: Floats
    fresh_bias: Floats


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
        self._layers = [_layer(floats, number) for number in (1, 2)]
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
            values = _run(values, packed, layer)
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


def _run(values: Floats, packed: _Packed, layer: _Layer) -> Floats:
    """Return the states of both directions after each character, side by side."""
    given = np.matmul(np.stack((values, values[packed.back])), layer.inputs)
    given += layer.bias
    size, most = layer.states.shape[1], int(packed.counts[0])
    both = 2 * size
    said = np.empty((2, len(values), size), np.float32)
    state = np.zeros((2, most, size), np.float32)
    turned = np.empty((2, most, 3 * size), np.float32)
    first, before = 0, 0
    for count in packed.counts.tolist():
        last = first + count
        if count != before:  # pieces that ended leave at the back
            now, turn = state[:, :count], turned[:, :count]
            valve, update, reset = turn[:, :, :both], turn[:, :, :size], turn[:, :, size:both]
            new, before = turn[:, :, both:], count
        np.matmul(now, layer.states, out=turn)
        valve += given[:, first:last, :both]
        np.tanh(valve, out=valve)
        valve += 1.0
        valve *= 0.5
        new += layer.fresh_bias
        new *= reset
        new += given[:, first:last, both:]
        np.tanh(new, out=new)
        now -= new
        now *= update
        now += new
        said[:, first:last] = now
        first = last
    return np.concatenate((said[0], said[1][packed.back]), axis=1)


def _layer(floats: Callable[[str], Floats], number: int) -> _Layer:
    """Return the matrices of a layer from the file's arrays."""
    inputs, states = floats(f"inputs{number}"), floats(f"states{number}")
    bias = floats(f"bias{number}")
    size = states.shape[2]
    own, back = bias[:, None, : 3 * size].copy(), bias[:, None, 3 * size :]
    own[:, :, : 2 * size] += back[:, :, : 2 * size]
    scale = np.full(3 * size, 0.5, np.float32)
    scale[2 * size :] = 1.0
    return _Layer(
        np.ascontiguousarray(inputs.transpose(0, 2, 1) * scale),
        own * scale,
        np.ascontiguousarray(states.transpose(0, 2, 1) * scale),
        back[:, :, 2 * size :],
    )
