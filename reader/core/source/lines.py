"""From the tokens of HTML to lines of text, as a browser would show them.

White space is collapsed; a line break in the markup between two wide characters gives nothing
(CSS Text 4, "Segment Break Transformation Rules").
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from reader.core.alignment import Alignment
from reader.core.source.listing import Standing
from reader.core.source.marking import Marking
from reader.core.source.markup import attributes_of
from reader.core.source.ruby import annotation_places, take_readings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.core.source.marked import Mark, Place
    from reader.core.source.markup import Token

__all__ = ["Line", "lines_of"]

_BLOCKS = frozenset(
    re.findall(
        r"\w+",
        "address article aside blockquote body caption center dd details dialog dir div dl dt "
        "fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html "
        "legend li main menu nav noscript ol optgroup option p pre section summary table tbody td "
        "tfoot th thead title tr ul br",
    )
)
_SKIPPED = frozenset(
    re.findall(
        r"\w+",
        "head title noscript template svg math object select button canvas audio video datalist "
        "script style textarea xmp iframe noembed noframes",
    )
)
_ASIDE = frozenset({"nav", "footer", "aside", "form", "menu"})
_ASIDE_CLASS = re.compile(
    r"(?:top|main|site|page|bottom|left|right|side|article|post|global)?[-_]?"
    r"(?:nav|navbar|navigation|menu|foot|footer|sidebar|breadcrumbs?|crumbs?|share|sharing|"
    r"copyright|comments?|related|recommend|ads?|advert|advertisement|banner|login|search)"
    r"(?:[-_]?(?:bar|box|list|wrap|inner|area|\d+))?",
    re.IGNORECASE,
)
_HIDDEN = re.compile(r"display\s*:\s*none", re.IGNORECASE)
_INVISIBLE = re.compile(
    r"visibility\s*:\s*hidden|font-size\s*:\s*0+(?:px|pt|em|rem|%)?\s*(?:;|!|$)", re.IGNORECASE
)
"""What hides words within a line; of a block it may be undone inside."""
_SPACE = re.compile(r"[ \t\n\r\f\u00a0]+")
_WIDE = re.compile("[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f"
                   "\uff01-\uff60\U0001f300-\U0003ffff]")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Line:
    """One line of text.

    `readings` are `(start, end, reading)` of ruby over it, in code points; `linked` says how
    many of its characters stand in links; `is_aside` that it stands in navigation, a footer or
    a form; `heading` is the level of the heading it is, or 0. `marks` are what else the line
    holds, `place` says where it stands.
    """

    text: str
    readings: tuple[tuple[int, int, str], ...] = ()
    linked: int = 0
    is_aside: bool = False
    heading: int = 0
    marks: tuple[Mark, ...] = ()
    place: Place | None = None


def lines_of(tokens: Sequence[Token]) -> list[Line]:
    """Return the lines of a document in which ruby has been folded; none of them is empty.

    In a text without any block the line ends themselves part the lines.
    """
    builder = _Builder(
        keeps_breaks=not any(t.kind == "start" and t.value in _BLOCKS for t in tokens)
    )
    ends = _ends(tokens)
    at = aside_end = 0
    while at < len(tokens):
        token = tokens[at]
        if token.kind == "start":
            if (end := _skip_to(token, ends.get(at))) is not None:
                if token.value in _BLOCKS or token.value in _SKIPPED:
                    builder.break_line(token)
                if token.value == "svg":
                    builder.take_drawing(tokens[at + 1 : end])
                at = end + 1
                continue
            if _is_aside(token) and at in ends:
                builder.break_line(token)
                aside_end = max(aside_end, ends[at])
        builder.take(token)
        at += 1
        if builder.is_aside != (at < aside_end):
            builder.break_line(token)
            builder.is_aside = at < aside_end
    builder.break_line(None)
    return builder.finished()


def _ends(tokens: Sequence[Token]) -> dict[int, int]:
    """Return where each element ends that has an end tag: place of start → place of end."""
    open_tags: dict[str, list[int]] = {}
    ends: dict[int, int] = {}
    for at, token in enumerate(tokens):
        if token.kind == "start":
            open_tags.setdefault(token.value, []).append(at)
        elif token.kind == "end" and open_tags.get(token.value):
            ends[open_tags[token.value].pop()] = at
    return ends


def _skip_to(token: Token, end: int | None) -> int | None:
    """Return the place of the end tag of an element that is not shown, or None."""
    if end is None or token.value in {"html", "body"}:
        return None
    if token.value in _SKIPPED:
        return end
    if not re.search("hidden|none|font-size", token.attributes, re.IGNORECASE):
        return None
    attributes = attributes_of(token)
    style = attributes.get("style", "")
    is_hidden = "hidden" in attributes or _HIDDEN.search(style)
    is_invisible = token.value not in _BLOCKS and _INVISIBLE.search(style)
    return end if is_hidden or is_invisible else None


def _is_aside(token: Token) -> bool:
    """Return whether the element is navigation, a footer or the like, by its name or class."""
    if token.value in _ASIDE:
        return True
    if token.value not in _BLOCKS or not token.attributes or token.value in {"html", "body"}:
        return False
    attributes = attributes_of(token)
    names = f"{attributes.get('class', '')} {attributes.get('id', '')}".split()
    return any(_ASIDE_CLASS.fullmatch(name) for name in names)


class _Builder:
    def __init__(self, *, keeps_breaks: bool) -> None:
        self.lines: list[Line] = []
        self.is_aside = False
        self._keeps_breaks = keeps_breaks
        self._pieces: list[str] = []
        self._length = self._linked = 0
        self._depth = {"pre": 0, "a": 0}
        self._heading = 0
        self._marking = Marking()
        self._standing = Standing()

    def take(self, token: Token) -> None:
        """Take one token in."""
        if token.kind == "text":
            self._text(token.value)
            return
        if token.value in _BLOCKS:
            self.break_line(token)
        elif token.value == "a":
            self._depth["a"] = int(token.kind == "start" and "href" in token.attributes.lower())
        self._marking.take(token, self._length, len(self.lines), is_aside=self.is_aside)

    def take_drawing(self, tokens: Sequence[Token]) -> None:
        """Take in what is inside a drawing that itself is not shown: its pictures."""
        for token in tokens:
            if token.value == "image" and token.kind == "start":
                self._marking.take(token, self._length, len(self.lines), is_aside=self.is_aside)

    def _text(self, text: str) -> None:
        if not (self._keeps_breaks or self._depth["pre"]):
            self._add(text)
            return
        first, *others = text.split("\n")
        self._add(first)
        for line in others:
            self._finish()
            self._add(line)

    def _add(self, text: str) -> None:
        self._pieces.append(text)
        self._length += len(text)
        if self._depth["a"]:
            self._linked += len(take_readings(text)[0].strip())

    def break_line(self, token: Token | None) -> None:
        """End the line; note what the tag means for the next one."""
        self._finish()
        if token is None:
            return
        name, opens = token.value, token.kind == "start"
        if name == "pre":
            self._depth["pre"] = max(0, self._depth["pre"] + (1 if opens else -1))
        elif len(name) == 2 and name[0] == "h" and name[1].isdecimal():
            self._heading = int(name[1]) if opens else 0
        else:
            self._standing.take(token)

    def _finish(self) -> None:
        if self._length:
            raw = "".join(self._pieces)
            text, readings, onward = _collapse(*take_readings(raw))
            if text:
                found = self._marking.close_line(self._length)
                marks = _carried(found, raw, onward) if found else ()
                at = (self._linked, self.is_aside, self._heading)
                self.lines.append(Line(text, readings, *at, marks, self._standing.place()))
            else:
                self._marking.keep_for_next()
        self._pieces = []
        self._length = self._linked = 0

    def finished(self) -> list[Line]:
        """Return the lines, the last of them with what stands behind it."""
        ends = self._marking.ends(len(self.lines))
        for number, marks in ends.items():
            line = self.lines[number]
            size = len(line.text)
            late = (mark._replace(start=size, end=size) for mark in marks)
            self.lines[number] = replace(line, marks=(*line.marks, *late))
        return self.lines


def _carried(marks: Sequence[Mark], raw: str, onward: Alignment | None) -> tuple[Mark, ...]:
    """Return the marks of a line as they lie over its text, given those over what was written."""
    bare = annotation_places(raw)
    if bare:
        first = Alignment.from_replacements(len(raw), ((a, b, 0) for a, b in bare))
        onward = first if onward is None else first.then(onward)
    if onward is None:
        return tuple(marks)
    made: list[Mark] = []
    for mark in marks:
        start, end = onward.forward_span(mark.start, mark.end)
        made.append(mark._replace(start=start, end=end))
    return tuple(made)


def _collapse(
    raw: str, readings: list[tuple[int, int, str]]
) -> tuple[str, tuple[tuple[int, int, str], ...], Alignment | None]:
    """Collapse white space as a browser does, and carry the readings along; return the map too."""
    start = len(raw) - len(raw.lstrip())
    end = max(start, len(raw.rstrip()))
    replacements: list[tuple[int, int, str]] = [(0, start, "")] if start else []
    for match in _SPACE.finditer(raw, start, end):
        run = match.group()
        wide = _WIDE.match(raw[match.start() - 1]) and _WIDE.match(raw[match.end()])
        new = "" if "\n" in run and wide else " "
        if run != new:
            replacements.append((match.start(), match.end(), new))
    if end < len(raw):
        replacements.append((end, len(raw), ""))
    if not replacements:
        return raw, tuple(readings), None
    pieces: list[str] = []
    position = 0
    for first, last, new in replacements:
        pieces += (raw[position:first], new)
        position = last
    pieces.append(raw[position:])
    sizes = ((first, last, len(new)) for first, last, new in replacements)
    alignment = Alignment.from_replacements(len(raw), sizes)
    moved = ((*alignment.forward_span(first, last), reading) for first, last, reading in readings)
    kept = tuple((a, b, reading) for a, b, reading in moved if a < b)
    return "".join(pieces), kept, alignment
