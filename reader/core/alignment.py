"""One map between two texts: identity, and a short list of patches where they differ.

Everything that carries a position from one text to another (source ↔ clean ↔ script ↔ page)
goes through `Alignment`. All positions are code points; a position stands before the character
of its number, and the length of the text is a position too.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

__all__ = ["Alignment", "Joint", "Patch", "join"]


class Patch(NamedTuple):
    """`left[start:end]` stands for `right[other_start:other_end]`; either may be empty."""

    start: int
    end: int
    other_start: int
    other_end: int

    def inverse(self) -> Patch:
        """Return the same patch, seen from the other text."""
        return Patch(self.other_start, self.other_end, self.start, self.end)


@dataclass(frozen=True)
class Alignment:
    """The map from a left text of `length` code points to a right text.

    `patches` are in order and do not overlap; between them the texts run 1:1.
    """

    length: int
    patches: tuple[Patch, ...] = ()
    _starts: tuple[int, ...] = field(init=False, repr=False, compare=False)
    _other_starts: tuple[int, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Index the patches; raise ValueError when they are no map."""
        end = other_end = 0
        for patch in self.patches:
            if patch.start < end or patch.start - end != patch.other_start - other_end:
                message = f"patches overlap or leave a gap at {patch}"
                raise ValueError(message)
            end, other_end = patch.end, patch.other_end
            if end < patch.start or other_end < patch.other_start:
                message = f"patch runs backwards: {patch}"
                raise ValueError(message)
        if end > self.length:
            message = f"patches end at {end}, the text at {self.length}"
            raise ValueError(message)
        object.__setattr__(self, "_starts", tuple(patch.start for patch in self.patches))
        object.__setattr__(self, "_other_starts", tuple(p.other_start for p in self.patches))

    @classmethod
    def from_replacements(
        cls, length: int, replacements: Iterable[tuple[int, int, int]]
    ) -> Alignment:
        """Build the map from `(start, end, new_length)` triples in order."""
        patches: list[Patch] = []
        shift = 0
        for start, end, new_length in replacements:
            patches.append(Patch(start, end, start + shift, start + shift + new_length))
            shift += new_length - (end - start)
        return cls(length, tuple(patches))

    @property
    def other_length(self) -> int:
        """The length of the right text in code points."""
        if not self.patches:
            return self.length
        last = self.patches[-1]
        return self.length - last.end + last.other_end

    @property
    def is_identity(self) -> bool:
        """Whether every position stands for itself."""
        return all(p.end - p.start == p.other_end - p.other_start for p in self.patches)

    def forward(self, position: int) -> int:
        """Carry a position to the right text: that of the character standing there.

        What was removed maps to the place where it stood; what was put in before the
        character is skipped.
        """
        return _carry(position, self.patches, self._starts)

    def backward(self, position: int) -> int:
        """Carry a position of the right text back to the left one."""
        at = bisect_right(self._other_starts, position) - 1
        if at < 0:
            return position
        return _within(position, self.patches[at].inverse())

    def forward_span(self, start: int, end: int) -> tuple[int, int]:
        """Carry `[start, end)` to the smallest right span that covers all of it."""
        return _carry_span(start, end, self.patches, self._starts, inverse=False)

    def backward_span(self, start: int, end: int) -> tuple[int, int]:
        """Carry `[start, end)` of the right text to the smallest left span that covers it."""
        return _carry_span(start, end, self.patches, self._other_starts, inverse=True)

    def inverse(self) -> Alignment:
        """Return the map from right to left."""
        return Alignment(self.other_length, tuple(patch.inverse() for patch in self.patches))

    def then(self, other: Alignment) -> Alignment:
        """Return the map left → right of `other`; `other` starts where this one ends."""
        if other.length != self.other_length:
            message = f"texts of {self.other_length} and {other.length} do not meet"
            raise ValueError(message)
        joints = join(self.patches, other.patches)
        return Alignment(self.length, tuple(joint.patch for joint in joints))

    def minimal(self) -> Alignment:
        """Return the same map without patches of equal length, which are 1:1 anyway."""
        kept = tuple(p for p in self.patches if p.end - p.start != p.other_end - p.other_start)
        return self if len(kept) == len(self.patches) else Alignment(self.length, kept)


def _carry(position: int, patches: Sequence[Patch], starts: Sequence[int]) -> int:
    at = bisect_right(starts, position) - 1
    return position if at < 0 else _within(position, patches[at])


def _within(position: int, patch: Patch) -> int:
    if position >= patch.end:
        return position - patch.end + patch.other_end
    return min(patch.other_start + position - patch.start, patch.other_end)


def _carry_span(
    start: int, end: int, patches: Sequence[Patch], starts: Sequence[int], *, inverse: bool
) -> tuple[int, int]:
    if end <= start:
        at = bisect_right(starts, start) - 1
        if at < 0:
            return start, start
        patch = patches[at].inverse() if inverse else patches[at]
        position = _within(start, patch)
        return position, position
    first = bisect_right(starts, start) - 1
    last = bisect_left(starts, end) - 1
    new_start, new_end = start, end
    if first >= 0:
        patch = patches[first].inverse() if inverse else patches[first]
        inside = start < patch.end
        new_start = patch.other_start if inside else start - patch.end + patch.other_end
    if last >= 0:
        patch = patches[last].inverse() if inverse else patches[last]
        inside = end <= patch.end
        new_end = patch.other_end if inside else end - patch.end + patch.other_end
    return new_start, max(new_start, new_end)


class Joint(NamedTuple):
    """What two successive patch lists do to one place of the left text.

    `first` and `second` are slices of the two lists; `middle_start:middle_end` is the stretch
    of the text between them that the joint covers.
    """

    patch: Patch
    middle_start: int
    middle_end: int
    first: slice
    second: slice


def join(first: Sequence[Patch], second: Sequence[Patch]) -> Iterator[Joint]:
    """Join patches left → middle with patches middle → right where they touch the same text.

    Patches that merely stand side by side stay apart.
    """
    i = j = 0
    shift_left = shift_right = 0  # middle → left, middle → right, before the next joint
    while i < len(first) or j < len(second):
        i0, j0 = i, j
        if j >= len(second) or (i < len(first) and _stands_before(first[i], second[j])):
            start, end = first[i].other_start, first[i].other_end
            i += 1
        else:
            start, end = second[j].start, second[j].end
            j += 1
        grew = True
        while grew:
            grew = False
            while i < len(first) and _touch(first[i].other_start, first[i].other_end, start, end):
                end = max(end, first[i].other_end)
                i, grew = i + 1, True
            while j < len(second) and _touch(second[j].start, second[j].end, start, end):
                end = max(end, second[j].end)
                j, grew = j + 1, True
        left_start, right_start = start + shift_left, start + shift_right
        for patch in first[i0:i]:
            shift_left += (patch.end - patch.start) - (patch.other_end - patch.other_start)
        for patch in second[j0:j]:
            shift_right += (patch.other_end - patch.other_start) - (patch.end - patch.start)
        patch = Patch(left_start, end + shift_left, right_start, end + shift_right)
        yield Joint(patch, start, end, slice(i0, i), slice(j0, j))


def _stands_before(first: Patch, second: Patch) -> bool:
    return (first.other_start, first.other_end) <= (second.start, second.end)


def _touch(a: int, b: int, start: int, end: int) -> bool:
    """Whether `[a, b)` shares text with `[start, end)`; an empty span must lie inside."""
    if a == b:
        return start < a < end
    if start == end:
        return a < start < b
    return a < end and start < b
