"""The edits of a text as columns of numbers: a book's hundred thousand pass at once. No Qt."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from reader.core.edits import Edit

__all__ = ["EditColumns", "columns_of"]


class EditColumns(NamedTuple):
    """For each edit its place in the source and by how much it makes the text longer.

    `kinds` are the indexes of the edits of each kind that are made unless they are put back.
    """

    starts: array[int]
    ends: array[int]
    growths: array[int]
    kinds: Mapping[str, array[int]]


def columns_of(edits: Sequence[Edit], pending: Collection[int] = ()) -> EditColumns:
    """Return the columns of a list of edits; those at the indexes `pending` have no kind."""
    kinds: dict[str, array[int]] = {}
    for at, edit in enumerate(edits):
        if at not in pending:
            kinds.setdefault(edit.kind, array("i")).append(at)
    return EditColumns(
        array("i", [edit.start for edit in edits]),
        array("i", [edit.end for edit in edits]),
        array("i", [len(edit.new) - (edit.end - edit.start) for edit in edits]),
        kinds,
    )
