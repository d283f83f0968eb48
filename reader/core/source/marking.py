"""Links, named places and pictures along the lines of a page of HTML, as its tags come by."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.core.source.marked import Drawn, Mark
from reader.core.source.markup import attributes_of

if TYPE_CHECKING:
    from reader.core.source.marked import MarkKind
    from reader.core.source.markup import Token

__all__ = ["Marking"]

_MOST = 100_000
"""Marks of one document."""
_LONGEST_ADDRESS = 4000
_LONGEST_ALT = 1000
_NOTE_WORDS = ("noteref", "footnote", "endnote")


class Marking:
    """Gathers the marks of the line that is being read; places are in the text as written."""

    def __init__(self) -> None:
        self._marks: list[Mark] = []
        self._link: Mark | None = None
        self._raised = 0
        self._named: list[tuple[str, str]] = []  # open elements that have a name of their own
        self._ends: list[tuple[int, str]] = []
        self._left = _MOST

    def take(self, token: Token, at: int, number: int, *, is_aside: bool) -> None:
        """Take a tag in that stands at a place of line `number`."""
        name = token.value
        if token.kind == "end":
            self._end(name, at, number)
            return
        if name == "sup":
            self._raised += 1
        if not token.attributes or self._left <= 0:
            return
        if name in {"img", "image"}:
            self._picture(token, at, is_aside=is_aside)
        elif name == "a":
            self._close_link(at)
            self._open_link(token, at)
        if "id" in token.attributes or "name" in token.attributes:
            self._name(token, at)

    def _end(self, name: str, at: int, number: int) -> None:
        if name == "a":
            self._close_link(at)
        elif name == "sup":
            self._raised = max(0, self._raised - 1)
        if self._named and any(name == tag for tag, _ in self._named[-8:]):
            while self._named:
                tag, title = self._named.pop()
                self._ends.append((number if at else number - 1, title))
                if tag == name:
                    break

    def _name(self, token: Token, at: int) -> None:
        attributes = attributes_of(token)
        title = attributes.get("id") or (attributes.get("name") if token.value == "a" else "")
        if title and len(title) <= _LONGEST_ADDRESS:
            self._put(Mark("anchor", at, at, title))
            if token.value not in {"a", "span", "sup", "br", "img", "hr", "input", "image"}:
                self._named.append((token.value, title))
                del self._named[:-64]

    def _open_link(self, token: Token, at: int) -> None:
        attributes = attributes_of(token)
        address = attributes.get("href", "").strip()
        if not address or len(address) > _LONGEST_ADDRESS:
            return
        said = f"{attributes.get('epub:type', '')} {attributes.get('role', '')} "
        said += attributes.get("class", "")
        is_note = any(word in said.lower() for word in _NOTE_WORDS) and "backlink" not in said
        kind: MarkKind = "note" if is_note else "link"
        self._link = Mark(kind, at, at, address, is_raised=self._raised > 0)

    def _close_link(self, at: int) -> None:
        link, self._link = self._link, None
        if link is not None:
            raised = link.is_raised or self._raised > 0
            self._put(link._replace(end=at, is_raised=raised))

    def _picture(self, token: Token, at: int, *, is_aside: bool) -> None:
        source, attributes = _source_of(token)
        alt = " ".join(attributes.get("alt", "").split())[:_LONGEST_ALT]
        width, height = (_pixels(attributes.get(side, "")) for side in ("width", "height"))
        if not source or 0 < width <= 3 or 0 < height <= 3:
            return  # one that nobody is meant to see
        if self._link is not None and self._link.start == at and "note" in self._link.kind:
            return  # the sign of a note, for which the page has its own
        self._put(Mark("picture", at, at, "", Drawn(source, alt, width, is_aside)))

    def _put(self, mark: Mark) -> None:
        self._left -= 1
        self._marks.append(mark)

    def close_line(self, length: int) -> list[Mark]:
        """Return the marks of the line that ends here; a link that is open goes on in the next."""
        link = self._link
        if link is not None and link.start < length:
            self._put(link._replace(end=length))
        self._link = None if link is None else link._replace(start=0, end=0)
        marks, self._marks = self._marks, []
        return marks

    def keep_for_next(self) -> None:
        """Keep the marks of a line without words for the line that follows."""
        self._marks = [mark._replace(start=0, end=0) for mark in self._marks]
        if self._link is not None:
            self._link = self._link._replace(start=0, end=0)

    def ends(self, count: int) -> dict[int, list[Mark]]:
        """Return what stands behind lines, by their numbers: the ends of what has a name.

        What no line follows stands behind the last of all `count`.
        """
        found: dict[int, list[Mark]] = {}
        for number, title in self._ends:
            if 0 <= number < count:
                found.setdefault(number, []).append(Mark("end", 0, 0, title))
        if self._marks and count:
            found.setdefault(count - 1, []).extend(self._marks)
        return found


def _source_of(token: Token) -> tuple[str, dict[str, str]]:
    """Return the address of a picture and its other attributes.

    A picture that is written out in the page is longer than attributes are read.
    """
    inside = ""
    start = token.attributes.find("data:")
    quote = token.attributes[start - 1 : start] if start > 0 else ""
    if quote in {'"', "'"} and len(token.attributes) > _LONGEST_ADDRESS:
        end = token.attributes.find(quote, start)
        if end > start:
            inside = token.attributes[start:end]
            token = token._replace(attributes=token.attributes[:start] + token.attributes[end:])
    attributes = attributes_of(token)
    source = inside or next(
        (attributes[name] for name in ("src", "href", "xlink:href") if attributes.get(name)), ""
    )
    return source.strip(), attributes


def _pixels(text: str) -> int:
    digits = text.strip().removesuffix("px")
    return int(digits) if digits.isdecimal() and len(digits) < 6 else 0
