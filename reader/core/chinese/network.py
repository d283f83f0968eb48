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
    from collections.abc import Sequence

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
        size = given["states"].shape[2]
        order = np.r_[0 : 2 * size, 3 * size : 4 * size, 2 * size : 3 * size]
        scale = np.where(np.arange(4 * size) < 3 * size, 0.5, 1.0).astype(np.float32)
        inputs = given["inputs"].astype(np.float32)[:, order] * scale[:, None]
        biases = given["biases"].astype(np.float32)[:, order] * scale
        self._inputs = np.concatenate([embedded @ inputs[way].T + biases[way] for way in (0, 1)])
        self._turn = len(embedded)
        states = given["states"].astype(np.float32)[:, order] * scale[:, None]
        self._states = states.transpose(0, 2, 1).copy()
        self._middle = given["middle"].astype(np.float32).T.copy()
        self._middle_bias = given["middle_bias"].astype(np.float32)
        self._last = given["last"].astype(np.float32)
        self._last_bias = given["last_bias"].astype(np.float32)

    def weigh(
        self, lines: Sequence[tuple[str, Sequence[int]]], classes: Sequence[Sequence[int]]
    ) -> list[list[float]]:
        """Return, for each place of each line, the scores of its classes.

        `lines` are texts and places in them; `classes` are rows of one length, one a place,
        filled up with any number below 0, whose score is 0.
        """
        np = self._np
        index, unknown = self._index, self._index[_UNKNOWN]
        before, behind = [index[_BEFORE]] * WINDOW, [index[_BEHIND]] * WINDOW
        row: list[int] = []
        where: list[int] = []
        for plain, places in lines:
            row += before
            where += [place + len(row) for place in places]
            row += [index.get(character, unknown) for character in plain]
            row += behind
        ids, at = np.array(row, np.int32), np.array(where, np.int32)
        ways = np.empty((WINDOW + 1, 2, len(at)), np.int32)
        for step in range(WINDOW + 1):
            ways[step, 0] = ids[at + (step - WINDOW)]
            ways[step, 1] = ids[at + (WINDOW - step)] + self._turn
        wanted = np.array(classes, np.int32)
        hidden = self._run(ways)
        middle = np.maximum(hidden @ self._middle + self._middle_bias, 0)
        scores = (self._last[wanted] @ middle[:, :, None])[..., 0] + self._last_bias[wanted]
        answers: list[list[float]] = (scores * (wanted >= 0)).tolist()
        return answers

    def _run(self, ways: NDArray[np.int32]) -> Floats:
        """Return the hidden states at the places: `ways` is steps × 2 directions × places.

        The weights of the three gates were halved: their sigmoid is (tanh + 1) / 2.
        """
        np = self._np
        _, directions, count = ways.shape
        size = self._states.shape[1]
        hidden = np.zeros((directions, count, size), np.float32)
        cell = np.zeros_like(hidden)
        for row in ways:
            gates = np.matmul(hidden, self._states)
            gates += self._inputs[row]
            np.tanh(gates, out=gates)
            opened = gates[..., : 3 * size]
            opened += 1
            opened *= 0.5
            cell *= opened[..., size : 2 * size]
            cell += opened[..., :size] * gates[..., 3 * size :]
            hidden = opened[..., 2 * size :] * np.tanh(cell)
        both: Floats = np.concatenate([hidden[0], hidden[1]], axis=1)
        return both


@cache
def network() -> Network | None:
    """Return the network, or None where its weights or numpy are missing."""
    try:
        return Network()
    except (OSError, ImportError):
        return None
