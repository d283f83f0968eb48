"""What was removed from a text as a table for the clipboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.ui.languages.telling import told
from reader.ui.removal.kinds import kind_name
from reader.ui.removal.rows import visible_signs

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reader.core.edits import Edit
    from reader.ui.removal.card import EditState

__all__ = ["report_of"]

_HEAD = ("start", "end", "kind", "old", "new", "reason", "confidence", "state")


def report_of(edits: Sequence[Edit], state_of: Callable[[int], EditState]) -> str:
    """Return a line for each edit, its fields parted by tabs, below a line with their names."""
    lines = ["\t".join(_HEAD)]
    for at, edit in enumerate(edits):
        old, new = visible_signs(edit.old), visible_signs(edit.new)
        fields = (edit.start, edit.end, kind_name(edit.kind), old, new, told(edit.reason))
        lines.append("\t".join([*map(str, fields), f"{edit.confidence:.2f}", state_of(at)]))
    return "\n".join(lines) + "\n"
