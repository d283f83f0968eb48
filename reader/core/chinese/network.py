"""What a small network says of characters with several readings: the door to its weights.

It is g2pM's (resources/data/readings/network.npz, notice beside it): embeddings of characters,
one LSTM from the left and one from the right, two layers over both. It is asked about a window
of a few characters only, many places at once. numpy is imported when it is first asked.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from reader.assets import resource

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

__all__ = ["Network", "network"]

WINDOW = 6
"""Code points on either side that are looked at; more does not help (measured on CPP)."""

_UNKNOWN, _BEFORE, _BEHIND = "\0", "\1", "\2"


class Network:
    """The weights, and the way through them."""

    def __init__(self) -> None:
        """Read the weights; raise OSError when they are not there."""
        import numpy as np  # noqa: PLC0415 - see the module's docstring

        self._np = np
        with resource("data", "readings", "network.npz").open("rb") as file:
            held = np.load(file)
            given = {name: held[name] for name in held.files}
        self._index = {chr(point): n for n, point in enumerate(given["characters"])}
        embedded = given["embedding"].astype(np.float32)
        inputs, biases = given["inputs"].astype(np.float32), given["biases"].astype(np.float32)
        self._inputs = np.concatenate([embedded @ inputs[way].T + biases[way] for way in (0, 1)])
        self._turn = len(embedded)
        self._states = given["states"].astype(np.float32).transpose(0, 2, 1).copy()
        self._middle = given["middle"].astype(np.float32).T.copy()
        self._middle_bias = given["middle_bias"].astype(np.float32)
        self._last = given["last"].astype(np.float32)
        self._last_bias = given["last_bias"].astype(np.float32)

    def weigh(
        self, plain: str, places: Sequence[int], classes: Sequence[Sequence[int]]
    ) -> list[list[float]]:
        """Return, for each place, the logarithms of the shares of its classes."""
        np = self._np
        index, unknown = self._index, self._index[_UNKNOWN]
        pads = (_BEFORE,) + (_BEFORE,) * (WINDOW - 1), (_BEHIND,) * WINDOW
        ids = np.array(
            [index.get(c, unknown) for c in (*pads[0], *plain, *pads[1])], dtype=np.int32
        )
        at = np.array(places, dtype=np.int32) + WINDOW
        steps = np.arange(WINDOW + 1, dtype=np.int32)[:, None]
        ways = np.stack([ids[at + steps - WINDOW], ids[at - steps + WINDOW] + self._turn], axis=1)
        hidden = self._run(ways)
        middle = np.maximum(hidden @ self._middle + self._middle_bias, 0)
        answers: list[list[float]] = []
        for row, wanted in zip(middle, classes, strict=True):
            chosen = list(wanted)
            scores = self._last[chosen] @ row + self._last_bias[chosen]
            scores -= scores.max()
            answers.append((scores - np.log(np.exp(scores).sum())).tolist())
        return answers

    def _run(self, ways: NDArray[np.int32]) -> Floats:
        """Return the hidden states at the places: `ways` is steps × 2 directions × places."""
        np = self._np
        _, directions, count = ways.shape
        size = self._states.shape[1]
        hidden = np.zeros((directions, count, size), np.float32)
        cell = np.zeros_like(hidden)
        for row in ways:
            gates = self._inputs[row] + hidden @ self._states
            open_, new = gates, np.tanh(gates[..., 2 * size : 3 * size])
            open_ = 1 / (1 + np.exp(-open_))
            cell = open_[..., size : 2 * size] * cell + open_[..., :size] * new
            hidden = open_[..., 3 * size :] * np.tanh(cell)
        return np.concatenate([hidden[0], hidden[1]], axis=1)


@cache
def network() -> Network | None:
    """Return the network, or None where its weights or numpy are missing."""
    try:
        return Network()
    except (OSError, ImportError):
        return None
