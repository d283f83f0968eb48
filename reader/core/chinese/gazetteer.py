"""Where a place of China lies: 畢節 in 貴州, 天河區 in 廣州 and 廣東."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from reader.assets import resource
from reader.core.chinese.conversion import shadow

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reader.core.choices import Script

__all__ = ["places_around"]

_DEEPEST = 3


_STANDARDS: Mapping[Script, int] = {"hant": 0, "tw": 1, "twp": 1, "hk": 2}
"""Which of the traditional forms of a place a script has."""


def places_around(name: str, script: Script = "hans") -> tuple[str, ...]:
    """Return the places that a place lies in, the nearest first, in a script ("source": as hans).

    Nothing is returned for what is not in China, is unknown, or bears the name of several.
    """
    around: list[str] = []
    place = shadow(name)
    parents, forms = _table()
    while len(around) < _DEEPEST and (above := parents.get(place)) is not None:
        around.append(above)
        place = above
    standard = _STANDARDS.get(script)
    if standard is None:
        return tuple(around)
    return tuple(forms[above][standard] if above in forms else above for above in around)


@cache
def _table() -> tuple[Mapping[str, str], Mapping[str, tuple[str, ...]]]:
    """Return what lies where, and how traditional text writes the larger places."""
    found: dict[str, str] = {}
    forms: dict[str, tuple[str, ...]] = {}
    for line in resource("data", "places.tsv").read_text("utf-8").splitlines():
        if line.startswith("#"):
            continue
        parent, names, *written = line.split("\t")
        found.update(dict.fromkeys(names.split(), parent))
        for those in written:
            several = tuple(those.split(" "))
            forms[parent] = several if len(several) > 1 else several * len(_STANDARDS)
    return found, forms
