"""Full-width letters and figures of a text whose injected readings are full-width too.

The readings were put in half-width; that they are wide shows that the whole text was widened
afterwards. Elsewhere full-width figures are the author's and stay.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from reader.core.edits import Edit
from reader.core.wording import Sentence

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["find_wide"]

_WIDE = "[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]+"
_NARROW: Final = {code: code - 0xFEE0 for code in range(0xFF10, 0xFF5B)}
_REASON = Sentence(
    "Letters or figures that were widened together with the readings that were put in."
)


def find_wide(text: str, readings: Iterable[Edit]) -> Iterator[Edit]:
    """Yield the wide letters outside of the readings, in order, when the readings are wide.

    `readings` are the edits that take readings out, in order.
    """
    edits = list(readings)
    if not any(re.search(_WIDE, edit.old) for edit in edits[:8]):
        return
    ends = iter(edits)
    current = next(ends, None)
    for match in re.finditer(_WIDE, text):
        while current is not None and current.end <= match.start():
            current = next(ends, None)
        if current is None or match.end() <= current.start:
            new = match[0].translate(_NARROW)
            yield Edit(match.start(), match.end(), match[0], new, "full_width", _REASON, 0.75)
