"""Cleaning is a list of edits over a text that is never changed.

Offsets are code points in the text that the edits refer to; edits are in order and do not
overlap. Applied forward they give the clean text, backward the source, exactly.
"""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING, NamedTuple

from reader.core.alignment import Alignment, Patch, join
from reader.core.wording import Sentence, joined

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

__all__ = [
    "Edit",
    "Kept",
    "align_edits",
    "apply_edits",
    "carry_all_back",
    "carry_all_on",
    "carry_back",
    "carry_on",
    "carry_over",
    "compose_edits",
    "moved",
    "revert_edits",
]


class Edit(NamedTuple):
    """`old` at `[start, end)` gives way to `new`.

    A tuple, since a noisy book has hundreds of thousands and a dataclass takes thrice as long.
    `kind` is a short machine name (`injected_reading`, `invisible`, …), `reason` a sentence for
    the reader, `confidence` lies in 0..1.
    """

    start: int
    end: int
    old: str
    new: str
    kind: str
    reason: Sentence
    confidence: float = 1.0


class Kept(NamedTuple):
    """A bracket at `[start, end)` that cleaning looked at and left in the text."""

    start: int
    end: int
    text: str
    reason: Sentence


def apply_edits(text: str, edits: Iterable[Edit]) -> str:
    """Return the text after the edits; raise ValueError when one does not fit the text."""
    pieces: list[str] = []
    position = 0
    for edit in edits:
        if edit.start < position or text[edit.start : edit.end] != edit.old:
            message = f"edit does not fit the text at {edit.start}: {edit.old!r}"
            raise ValueError(message)
        pieces += (text[position : edit.start], edit.new)
        position = edit.end
    pieces.append(text[position:])
    return "".join(pieces)


def revert_edits(text: str, edits: Iterable[Edit]) -> str:
    """Return the text before the edits, given the text after them."""
    pieces: list[str] = []
    position = shift = 0
    for edit in edits:
        start = edit.start + shift
        end = start + len(edit.new)
        if start < position or text[start:end] != edit.new:
            message = f"edit was not made at {edit.start}: {edit.new!r}"
            raise ValueError(message)
        pieces += (text[position:start], edit.old)
        position = end
        shift += len(edit.new) - len(edit.old)
    pieces.append(text[position:])
    return "".join(pieces)


def align_edits(length: int, edits: Iterable[Edit]) -> Alignment:
    """Return the map from the text of `length` code points to the text after the edits."""
    return Alignment.from_replacements(length, ((e.start, e.end, len(e.new)) for e in edits))


def carry_on(position: int, edits: Iterable[Edit]) -> int:
    """Return where a position of the text before the edits stands after them.

    One walk up to the position; for many positions use `align_edits`.
    """
    shift = 0
    for edit in edits:
        if edit.start > position:
            break
        if position < edit.end:
            return edit.start + shift + min(position - edit.start, len(edit.new))
        shift += len(edit.new) - len(edit.old)
    return position + shift


def carry_all_on(positions: Iterable[int], edits: Iterable[Edit]) -> dict[int, int]:
    """Return where each of these positions stands after the edits, in one walk."""
    wanted = sorted(set(positions), reverse=True)
    found: dict[int, int] = {}
    shift = 0
    for edit in edits:
        while wanted and wanted[-1] < edit.end:
            position = wanted.pop()
            inside = max(0, position - edit.start)
            start = min(position, edit.start)
            found[position] = start + shift + min(inside, len(edit.new))
        if not wanted:
            return found
        shift += len(edit.new) - len(edit.old)
    return found | {position: position + shift for position in wanted}


def carry_back(position: int, edits: Iterable[Edit]) -> int:
    """Return where a position of the text after the edits stood before them."""
    shift = 0
    for edit in edits:
        start = edit.start + shift
        if start > position:
            break
        if position < start + len(edit.new):
            return edit.start + min(position - start, len(edit.old))
        shift += len(edit.new) - len(edit.old)
    return position - shift


def carry_all_back(positions: Sequence[int], edits: Iterable[Edit]) -> list[int]:
    """Return where positions of the text after the edits, in order, stood before them.

    One walk for all of them.
    """
    carried: list[int] = []
    shift = at = 0
    for edit in edits:
        start = edit.start + shift
        while at < len(positions) and positions[at] < start:
            carried.append(positions[at] - shift)
            at += 1
        end = start + len(edit.new)
        while at < len(positions) and positions[at] < end:
            carried.append(edit.start + min(positions[at] - start, len(edit.old)))
            at += 1
        if at == len(positions):
            return carried
        shift += len(edit.new) - len(edit.old)
    carried += [position - shift for position in positions[at:]]
    return carried


def carry_over(
    spans: Sequence[tuple[int, int]], before: Iterable[Edit], after: Iterable[Edit]
) -> list[tuple[int, int]]:
    """Return where spans of a text stand in another one made from the same source.

    `before` are the edits that gave the first text, `after` those of the other. What is not
    there any more is an empty span. Two walks for all of them.
    """
    order = sorted({at for start, end in spans for at in (start, max(start, end - 1))})
    source = dict(zip(order, carry_all_back(order, before), strict=True))
    wanted = [(source[a], source[b - 1] + 1 if b > a else source[a]) for a, b in spans]
    onward = carry_all_on([at for span in wanted for at in span], after)
    return [(onward[start], max(onward[start], onward[end])) for start, end in wanted]


def compose_edits(source: str, first: Sequence[Edit], second: Sequence[Edit]) -> tuple[Edit, ...]:
    """Return edits over `source` that do what `first` and then `second` do.

    `second` refers to the text after `first`. Where both touch the same text they become one
    edit, which bears the kind of the later and the lower of the confidences.
    """
    if not first or not second:
        return tuple(first or second)
    middle = apply_edits(source, first)
    patches = align_edits(len(source), first).patches
    later = [Patch(e.start, e.end, 0, 0) for e in second]
    shift = 0
    for at, edit in enumerate(second):
        start = edit.start + shift
        later[at] = Patch(edit.start, edit.end, start, start + len(edit.new))
        shift += len(edit.new) - (edit.end - edit.start)
    composed: list[Edit] = []
    for joint in join(patches, later):
        inner, outer = first[joint.first], second[joint.second]
        start, end = joint.patch.start, joint.patch.end
        pieces: list[str] = []
        position = joint.middle_start
        for edit in outer:
            pieces += (middle[position : edit.start], edit.new)
            position = edit.end
        pieces.append(middle[position : joint.middle_end])
        parts = (*inner, *outer)
        made = Edit(
            start,
            end,
            source[start:end],
            "".join(pieces),
            parts[-1].kind,
            joined(part.reason for part in parts),
            min(part.confidence for part in parts),
        )
        if made.old != made.new:
            composed.append(made)
    return tuple(composed)


def moved(before: Sequence[Edit], after: Sequence[Edit]) -> array[int]:
    """Return for each edit its index among those that came after, or -1 where it is gone."""
    places = {(edit.start, edit.end, edit.new): at for at, edit in enumerate(after)}
    return array("i", (places.get((edit.start, edit.end, edit.new), -1) for edit in before))
