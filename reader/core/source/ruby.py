"""Take ruby markup apart: what is written, and the reading that the author put over it.

Follows the HTML standard (`ruby`, `rt`, `rp`) and the older elements `rb` and `rtc`; end tags
may be missing. A base and its reading go on as text with Unicode's interlinear annotation
characters (U+FFF9 base U+FFFA reading U+FFFB), which mean just that.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.core.chinese.han import is_hanzi
from reader.core.source.markup import Token

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = [
    "annotated",
    "annotation_places",
    "fold_ruby",
    "fold_simple_ruby",
    "has_ruby",
    "take_readings",
]

_PARTS = frozenset({"rb", "rt", "rp", "rtc"})
_SIMPLE = re.compile(
    r"<ruby(?:\s[^<>]{0,200})?>(?:<rb>)?([^<>\s]{1,40})(?:</rb>)?(?:<rp>[^<>]{0,9}</rp>)?"
    r"<rt(?:\s[^<>]{0,200})?>([^<>\n]{1,80})</rt>(?:<rp>[^<>]{0,9}</rp>)?</ruby>"
)
_NOT_PLAIN = re.compile(
    "\ufff9(?![^<>\\s\ufff9-\ufffb]{1,40}\ufffa[^<>\n\ufff9-\ufffb]{1,80}\ufffb)"
)
_ANNOTATED = re.compile("\ufff9([^\ufff9-\ufffb]*)\ufffa([^\ufff9-\ufffb]*)\ufffb|[\ufff9-\ufffb]")
_BREAKS = frozenset({"p", "div", "li", "td", "tr", "table", "section", "article", "body", "html"})


def annotated(base: str, reading: str) -> str:
    """Return a base with the reading over it, as text."""
    return f"\ufff9{base}\ufffa{reading}\ufffb"


def has_ruby(text: str) -> bool:
    """Return whether the text has interlinear annotation characters."""
    return "\ufff9" in text or "\ufffa" in text or "\ufffb" in text


def fold_simple_ruby(html: str) -> str:
    """Return the markup with the plainest ruby elements, one base and one reading, folded.

    A book with a reading over every character has a million of them: they are folded before
    the markup is cut into tokens. What this leaves, `fold_ruby` folds.
    """
    if "<ruby" not in html:
        return html
    made = html.replace("<rp>(</rp>", "").replace("<rp>)</rp>", "")
    made = made.replace("<ruby>", "\ufff9").replace("<rt>", "\ufffa")
    made = made.replace("</rt></ruby>", "\ufffb")
    is_plain = made.count("\ufff9") == made.count("\ufffa") == made.count("\ufffb")
    if is_plain and "<ruby" not in made and not _NOT_PLAIN.search(made):
        return made
    return _SIMPLE.sub("\ufff9\\1\ufffa\\2\ufffb", html)


def take_readings(text: str) -> tuple[str, list[tuple[int, int, str]]]:
    """Return the text without annotations, and them as `(start, end, reading)` over it.

    A reading with as many syllables as its base has Hanzi is shared out among them.
    """
    readings: list[tuple[int, int, str]] = []
    if not has_ruby(text):
        return text, readings
    parts = _ANNOTATED.split(text)  # before, base, reading, before, base, reading, …, after
    size = 0
    for before, base, reading in zip(parts[0::3], parts[1::3], parts[2::3], strict=False):
        start = size + len(before)
        size = start + len(base or "")
        if not base or not reading:
            continue
        if " " in reading or "\t" in reading:
            readings += _share(start, base, reading)
        else:
            readings.append((start, size, reading))
    del parts[2::3]
    return "".join(filter(None, parts)), readings


def annotation_places(text: str) -> list[tuple[int, int]]:
    """Return the stretches of annotated text that `take_readings` leaves out."""
    places: list[tuple[int, int]] = []
    for match in _ANNOTATED.finditer(text) if has_ruby(text) else ():
        if match.group(1) is None:
            places.append(match.span())
        else:
            places += ((match.start(), match.start(1)), (match.end(1), match.end()))
    return places


def fold_ruby(tokens: Iterable[Token]) -> Iterator[Token]:
    """Yield the tokens with every ruby element replaced by tokens of annotated text."""
    ruby = _Ruby()
    depth = 0
    for token in tokens:
        if token.kind == "start" and token.value == "ruby":
            depth += 1
        elif not depth:
            yield token
        elif token.kind == "end" and token.value == "ruby":
            depth -= 1
            yield from ruby.close()
        elif token.kind != "text" and token.value in _BREAKS:
            depth = 0
            yield from ruby.close()
            yield token
        else:
            for piece in _unfolded(token):
                yield from ruby.take(piece)
    yield from ruby.close()


class _Ruby:
    """The state inside one ruby element: a group of bases and the readings over them."""

    def __init__(self) -> None:
        self._mode = "base"
        self._bases: list[str] = []
        self._readings: list[str] = []
        self._second = False  # in a further container of readings, which is left out
        self._open_base = False

    def take(self, token: Token) -> Iterator[Token]:
        """Take one token; yield the group before it when that is complete."""
        if token.kind == "text":
            yield from self._text(token.value)
        elif token.value not in _PARTS:
            return
        elif token.kind == "end":
            self._second = self._second and token.value != "rtc"
            self._mode, self._open_base = "base", False
        elif token.value == "rb":
            if self._readings:
                yield from self._flush()
            self._mode, self._open_base = "base", False
        elif token.value == "rp":
            self._mode = "skip"
        elif token.value == "rtc":
            self._second = bool(self._readings)
            self._mode = "skip" if self._second else "reading"
            self._readings += [] if self._second else [""]
        elif self._second:
            self._mode = "skip"
        else:
            self._mode = "reading"
            if not self._readings or self._readings[-1].strip():
                self._readings.append("")

    def _text(self, text: str) -> Iterator[Token]:
        if self._mode == "skip":
            return
        if self._mode == "reading":
            self._readings[-1] += text
            return
        if not text.strip() and (self._readings or not self._bases):
            return
        if self._readings:
            yield from self._flush()
        if self._open_base and self._bases:
            self._bases[-1] += text
        else:
            self._bases.append(text)
            self._open_base = True

    def close(self) -> list[Token]:
        """Return what is left and begin anew."""
        made = self._flush()
        self._mode, self._second = "base", False
        return made

    def _flush(self) -> list[Token]:
        bases = [base.strip() if any(map(is_hanzi, base)) else base for base in self._bases]
        bases = [base for base in bases if base.strip()]
        readings = [" ".join(reading.split()) for reading in self._readings]
        self._bases, self._readings, self._open_base = [], [], False
        if not any(readings):
            return [Token("text", base) for base in bases]
        if len(bases) == 1 and len(readings) == len(bases[0]) > 1:
            bases = list(bases[0])
        if len(bases) == 1 == len(bases[0]):
            readings = readings[:1]  # what else stands over it stands over the first reading
        if len(bases) != len(readings):
            bases, readings = ["".join(bases)], [" ".join(filter(None, readings))]
        return [
            Token("text", annotated(base, reading) if reading else base)
            for base, reading in zip(bases, readings, strict=True)
        ]


def _unfolded(token: Token) -> Iterator[Token]:
    """Yield the tokens of ruby that stands within ruby and was folded already."""
    text, position = token.value, 0
    if token.kind == "text":
        for match in _ANNOTATED.finditer(text):
            base, reading = match.groups("")
            yield from (Token("text", text[position : match.start()] + base), Token("start", "rt"))
            yield from (Token("text", reading), Token("end", "rt"))
            position = match.end()
    if position < len(text):
        yield token._replace(value=text[position:])


def _share(start: int, base: str, reading: str) -> Iterator[tuple[int, int, str]]:
    """Yield one reading a Hanzi when there are as many syllables, else one for all."""
    syllables = reading.split()
    if len(syllables) == sum(map(is_hanzi, base)):
        rest = iter(syllables)
        for at, character in enumerate(base, start):
            if is_hanzi(character):
                yield at, at + 1, next(rest)
    elif syllables and base:
        yield start, start + len(base), " ".join(syllables)
