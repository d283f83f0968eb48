"""Where a place of China lies: 畢節 in 貴州, 天河區 in 廣州 and 廣東."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from reader.assets import resource
from reader.core.chinese.conversion import shadow

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["places_around"]

_DEEPEST = 3


def places_around(name: str) -> tuple[str, ...]:
    """Return the places that a place lies in, the nearest first, in simplified characters.

    Nothing is returned for what is not in China, is unknown, or bears the name of several.
    """
    around: list[str] = []
    place = shadow(name)
    while len(around) < _DEEPEST and (above := _parents().get(place)) is not None:
        around.append(above)
        place = above
    return tuple(around)


@cache
def _parents() -> Mapping[str, str]:
    found: dict[str, str] = {}
    for line in resource("data", "places.tsv").read_text("utf-8").splitlines():
        parent, tab, names = line.partition("\t")
        if tab and not line.startswith("#"):
            found.update(dict.fromkeys(names.split(), parent))
    return found
