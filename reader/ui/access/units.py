"""Between code points, which we count, and UTF-16 code units, which Qt counts."""

from __future__ import annotations

import re
from bisect import bisect_left

__all__ = ["Units"]

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


class Units:
    """The two counts of one text. A text without astral characters costs nothing to carry."""

    def __init__(self, text: str) -> None:
        """Count; a lone half of a pair, which no clean text has, counts as one."""
        self.text = text
        self.length = len(text.encode("utf-16-le", "surrogatepass")) // 2
        has_pairs = self.length != len(text)
        self._astral = [m.start() for m in _ASTRAL.finditer(text)] if has_pairs else []
        self._first_halves = [point + i for i, point in enumerate(self._astral)]

    def units(self, point: int) -> int:
        """Return the code unit at which a code point begins."""
        point = min(max(0, point), len(self.text))
        return point + bisect_left(self._astral, point)

    def point(self, unit: int) -> int:
        """Return the code point that holds a code unit, the second half of a pair too."""
        unit = min(max(0, unit), self.length)
        return unit - bisect_left(self._first_halves, unit)
