"""A paragraph in one endless line: what is measured before it is broken.

Every character has its place, and what its marks could give; lengths are pixels.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, Protocol
from unicodedata import east_asian_width

from reader.core.chinese.han import is_hanzi
from reader.ui.pageview.classes import NEVER_FIRST, NEVER_LAST, UNITS, Kind, kind_of
from reader.ui.pageview.raised import is_raised

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Box", "Metrics", "Row", "Setting", "measure_box"]

_MARKS = (Kind.OPEN, Kind.CLOSE)
_WIDE = (Kind.HAN, Kind.UPRIGHT)
_NEVER_PARTED = (Kind.LATIN, Kind.UPRIGHT, Kind.DASH)
_HALF = 0.5  # of an em: what a mark may give at the most
_MARGIN = 0.06  # of an em: what stays beside its ink
_QUOTES = frozenset("“”‘’")
_FEW = 10  # letters to a Hanzi in a text that is not Chinese
_DASH_OVERLAP = 0.142  # of an em: what two ― leave empty between them


class Metrics(Protocol):
    """What a face says of its characters, in pixels."""

    @property
    def em(self) -> float:
        """The size of a Hanzi."""

    def advance(self, character: str) -> float:
        """Return the width of a character."""

    def ink(self, character: str) -> tuple[float, float]:
        """Return where the ink of a character begins and ends, from its left."""


@dataclass(frozen=True, slots=True)
class Setting:
    """How lines are set: all in pixels. `measure` is the length of a full line.

    `tracking` is the room between Hanzi, `mixed_gap` what is added between Hanzi and Latin,
    `indent` the start of a paragraph's first line, `beside` what every Hanzi needs at its
    right for a reading, `space` the least width of a blank. `strict` keeps dashes and dots
    from beginning a line.
    """

    measure: float
    tracking: float
    mixed_gap: float
    indent: float
    beside: float = 0.0
    space: float = 0.0
    strict: bool = False


class Box(NamedTuple):
    """One character measured: `left` and `right` are the room that its sides may give.

    `before` and `after` are what was already taken from them.
    """

    kind: Kind
    width: float
    left: float
    right: float
    before: float
    after: float
    never_first: bool
    never_last: bool

    def is_number(self, character: str) -> bool:
        """Return whether this, measured from `character`, is a digit."""
        return character.isdigit() or self.kind is Kind.UPRIGHT


def measure_box(character: str, metrics: Metrics, setting: Setting) -> Box:
    """Measure one character; the wider the tracking, the less empty room a mark keeps."""
    kind, em = kind_of(character), metrics.em
    width = 0.0 if kind is Kind.NONE else metrics.advance(character)
    left = right = 0.0
    if kind in _MARKS:
        begin, end = metrics.ink(character)
        if kind is Kind.CLOSE:
            right = min(_HALF * em, max(0.0, width - end - _MARGIN * em))
        left = min(_HALF * em, max(0.0, begin - _MARGIN * em))
        less = 0.3 * em if character in _QUOTES else 0.45 * setting.tracking
        less_left, less_right = min(left, less), min(right, less)
        left, right, width = left - less_left, right - less_right, width - less_left - less_right
        edges = _edges(character, kind, setting)
        return Box(kind, width, left, right, less_left, less_right, *edges)
    if kind is Kind.LATIN and width >= 0.9 * em and east_asian_width(character) == "A":
        kind = Kind.HAN
    elif kind is Kind.SPACE:
        width = max(width, setting.space)
    if setting.beside and is_hanzi(character):
        width += setting.beside
    return Box(kind, width, left, right, 0.0, 0.0, *_edges(character, kind, setting))


def _edges(character: str, kind: Kind, setting: Setting) -> tuple[bool, bool]:
    never_first = character in NEVER_FIRST or kind in (Kind.SPACE, Kind.NONE)
    never_first = never_first or (setting.strict and kind is Kind.DASH) or is_raised(character)
    return never_first, character in NEVER_LAST


class Row:
    """The characters of a paragraph side by side.

    `tied[i]` forbids a break before character i, `solid[i]` also a wider gap there; `seen[i]`
    is where a line that ends with character i would end.
    """

    def __init__(
        self, text: str, boxes: Mapping[str, Box], em: float, tracking: float, mixed_gap: float
    ) -> None:
        length = len(text)
        self.text = text
        self.boxes = [boxes[character] for character in text]
        self.origins, self.lefts, self.ends = [0.0] * length, [0.0] * length, [0.0] * length
        self.left, self.right = [0.0] * length, [0.0] * length
        self.tied, self.solid = bytearray(length + 1), bytearray(length + 1)
        self.lead = 0
        self._em, self._side, self._mixed = em, tracking / 2, mixed_gap
        self._place(tracking)
        self.seen = self._seen()

    def _place(self, tracking: float) -> None:
        origins, lefts, ends, han = self.origins, self.lefts, self.ends, Kind.HAN
        before, x = -1, 0.0
        for i, box in enumerate(self.boxes):
            cut, width = 0.0, box.width
            if before >= 0:
                if box.kind is han and self.boxes[before].kind is han:
                    x += tracking
                    if box.never_first:
                        self.tied[i] = 1
                else:
                    x, cut, width = self._join(before, i, x)
            if box.left or box.right:
                self.left[i], self.right[i] = box.left - cut, box.right
            origins[i] = x - cut - box.before
            lefts[i] = x
            ends[i] = x = x + width - cut
            if box.kind is not Kind.NONE:
                before = i

    def _join(self, before: int, at: int, x: float) -> tuple[float, float, float]:
        """Put character `at` after `before`: its left border, what is cut there, its width."""
        first, second = self.boxes[before], self.boxes[at]
        a, b = first.kind, second.kind
        self._tie(before, at)
        if b is Kind.NONE:
            return x, 0.0, 0.0
        cut, width = 0.0, second.width
        if a in _MARKS and b in _MARKS and not (a is Kind.OPEN and b is Kind.CLOSE):
            most = max(0.0, _HALF * self._em - first.after - second.before)
            room = min(most, first.right + second.left)
            given = min(first.right, room)
            self.right[before] -= given
            self.ends[before] -= given
            x -= given
            cut = room - given
        elif a is Kind.DASH and b is Kind.DASH and self.text[at] == "―":
            x -= _DASH_OVERLAP * self._em
        elif b is Kind.SPACE and a in _MARKS:
            width = 0.0
        elif b is Kind.SPACE and self._is_mixed(before, at):
            x += self._side * (a is Kind.HAN)
            width = self._mixed
        elif a is Kind.SPACE and b in _MARKS:
            x = self.ends[before] = self.lefts[before]
        else:
            if not a is b is Kind.UPRIGHT:
                x += self._side * ((a in _WIDE) + (b in _WIDE))
            if {a, b} == {Kind.HAN, Kind.LATIN}:
                x += self._mixed
            return x, cut, width
        return x, cut, width

    def _is_mixed(self, before: int, at: int) -> bool:
        """Return whether the blank at `at` is written between Hanzi and Latin."""
        kinds = [self.boxes[before].kind, *(box.kind for box in self.boxes[at + 1 : at + 2])]
        narrow = Kind.LATIN in kinds or Kind.UPRIGHT in kinds
        return Kind.HAN in kinds and narrow

    def _tie(self, before: int, at: int) -> None:
        first, second, text = self.boxes[before], self.boxes[at], self.text
        same = first.kind is second.kind
        if second.kind is Kind.SPACE:
            self.tied[at] = self.solid[at] = 1
        elif second.kind is Kind.NONE or (same and second.kind in _NEVER_PARTED):
            self.solid[at] = self.tied[at] = 1
            if text[before] == "-" and before and text[before - 1].isalpha():
                self.tied[at] = not text[at].isalpha()
        elif is_raised(text[at]):
            self.tied[at] = self.solid[at] = 1
        elif (
            second.never_first
            or first.never_last
            or (first.is_number(text[before]) and text[at] in UNITS)
        ):
            self.tied[at] = 1

    def _seen(self) -> list[float]:
        seen = self.ends[:]
        for i, box in enumerate(self.boxes):
            if box.kind is Kind.CLOSE:
                seen[i] -= self.right[i]
            elif box.kind is Kind.SPACE:
                seen[i] = seen[i - 1] if i else 0.0
        return seen

    def flatten_lead(self, indent: float) -> None:
        """Lay the blanks that begin the paragraph into its indent."""
        lead = len(self.text) - len(self.text.lstrip(" \t\u3000"))
        if not lead or lead == len(self.text):
            return
        self.lead, edge = lead, self.lefts[lead]
        for i in range(lead):
            self.origins[i] = self.lefts[i] = edge - indent * (lead - i) / lead
            self.ends[i] = self.seen[i] = edge - indent * (lead - i - 1) / lead
            self.tied[i + 1] = self.solid[i + 1] = 1

    def base(self, start: int) -> float:
        """Return what stands at the left edge of a line that begins at `start`."""
        at = start or self.lead
        return self.lefts[at] + (self.left[at] if self.boxes[at].kind is Kind.OPEN else 0.0)

    def give(self, start: int, end: int) -> float:
        """Return how much the marks inside a line may give: half of what they have."""
        return sum(self.right[start : end - 1]) / 2 + sum(self.left[start + 1 : end]) / 2

    def solids(self, start: int, end: int) -> int:
        """Return how many characters of a line are more than marks and blanks."""
        return sum(box.kind <= Kind.UPRIGHT for box in self.boxes[start:end])

    def is_western(self) -> bool:
        """Return whether the text is words of letters, hardly a Hanzi among them."""
        wide = sum(box.kind is Kind.HAN for box in self.boxes)
        return _FEW * wide < sum(box.kind is Kind.LATIN for box in self.boxes)

    def visible_end(self, start: int, end: int) -> int:
        """Return the end of a line without its last blanks."""
        while end > start + 1 and self.boxes[end - 1].kind is Kind.SPACE:
            end -= 1
        return end

    def emergency(self, start: int, fit: int) -> int:
        """Return where to break what is too long for a line: not at a stop if it can be."""
        for end in range(fit, start, -1):
            boxes = self.boxes
            if not (boxes[end].never_first or boxes[end - 1].never_last):
                return end
        return fit
