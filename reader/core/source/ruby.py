"""Take ruby markup apart: what is written, and the reading that the author put over it.

Follows the HTML standard (`ruby`, `rt`, `rp`) and the older elements `rb` and `rtc`; end tags
may be missing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.core.chinese.han import is_hanzi
from reader.core.source.markup import Token

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["fold_ruby"]

_PARTS = frozenset({"rb", "rt", "rp", "rtc"})
_BREAKS = frozenset({"p", "div", "li", "td", "tr", "table", "section", "article", "body", "html"})


def fold_ruby(tokens: Iterable[Token]) -> Iterator[Token]:
    """Yield the tokens with every ruby element replaced by tokens of the kind `base`.

    Such a token has the base text as `value` and its reading, or nothing, as `attributes`.
    """
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
            yield from ruby.take(token)
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
            return [Token("base", base) for base in bases]
        if len(bases) == 1 and len(readings) == len(bases[0]) > 1:
            bases = list(bases[0])
        if len(bases) != len(readings):
            bases, readings = ["".join(bases)], [" ".join(filter(None, readings))]
        pairs = zip(bases, readings, strict=True)
        return [token for base, reading in pairs if base for token in _share(base, reading)]


def _share(base: str, reading: str) -> Iterator[Token]:
    """Yield one token a Hanzi when the reading has as many syllables, else one for all."""
    syllables = reading.split()
    if len(syllables) > 1 and len(syllables) == sum(map(is_hanzi, base)):
        rest = iter(syllables)
        for character in base:
            yield Token("base", character, next(rest) if is_hanzi(character) else "")
    else:
        yield Token("base", base, reading)
