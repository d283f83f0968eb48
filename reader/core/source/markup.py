"""Cut HTML into tokens, in time that grows with its length alone, whatever the markup.

Follows the tokenizer of the HTML standard where text depends on it: quoted attributes, raw text
elements, comments, character references. There is no tree, so no depth is too deep.
"""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Token", "attributes_of", "tokenize"]

_RAW = frozenset({"script", "style", "textarea", "xmp", "iframe", "noembed", "noframes"})
_TAG_NAME = re.compile(r"[a-zA-Z][^\s/>\x00]*")
_STOP = re.compile(r"[>\"']")
_BEFORE_QUOTE = re.compile(r"=[ \t\r\n\f]*\Z")
_ATTRIBUTE = re.compile(
    r"([^\s\"'>/=]+)[ \t\r\n\f]*(?:=[ \t\r\n\f]*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+)))?"
)


class Token(NamedTuple):
    """One piece of markup: `kind` is `text`, `start` or `end`.

    `value` is the text with its references resolved, or the tag's name in lower case;
    `attributes` is the inside of a start tag as written.
    """

    kind: str
    value: str
    attributes: str = ""


def attributes_of(token: Token) -> dict[str, str]:
    """Return a start tag's attributes, names in lower case, references resolved."""
    found: dict[str, str] = {}
    for name, double, single, bare in _ATTRIBUTE.findall(token.attributes[:10_000]):
        found.setdefault(name.lower(), unescape(double or single or bare))
    return found


def tokenize(html: str) -> Iterator[Token]:
    """Yield the tokens of a document; comments, declarations and scripts give none."""
    position, size = 0, len(html)
    ends = _TagEnds(html)
    while position < size:
        at = html.find("<", position)
        while at >= 0 and not _opens(html, at):
            at = html.find("<", at + 1)
        if at < 0:
            at = size
        if at > position:
            yield Token("text", unescape(html[position:at]))
        if at == size:
            return
        match = _TAG_NAME.match(html, at + 2 if html[at + 1] == "/" else at + 1)
        if match is None:
            text, position = _declaration(html, at)
            if text:
                yield Token("text", text)
            continue
        name, end = match.group().lower(), ends.after(match.end())
        if html[at + 1] == "/":
            yield Token("end", name)
        else:
            yield Token("start", name, html[match.end() : end])
        position = end + 1
        if name in _RAW and html[at + 1] != "/":
            position = _end_of_raw_text(html, name, position)


def _opens(html: str, at: int) -> bool:
    following = html[at + 1 : at + 3]
    if following[:1] == "/":
        return following[1:].isascii() and following[1:].isalpha()
    return following[:1] in {"!", "?"} or (following[:1].isascii() and following[:1].isalpha())


def _declaration(html: str, at: int) -> tuple[str, int]:
    """Return the text that a comment, a declaration or CDATA holds, and where it ends."""
    for opening, closing in (("<!--", "-->"), ("<![CDATA[", "]]>")):
        if html.startswith(opening, at):
            end = html.find(closing, at + len(opening))
            inside = html[at + len(opening) : end if end >= 0 else len(html)]
            return (
                inside if opening != "<!--" else "",
                end + len(closing) if end >= 0 else len(html),
            )
    end = html.find(">", at)
    subset = html.find("[", at, end if end >= 0 else len(html))
    if subset >= 0 and html[at : at + 9].lower() == "<!doctype":
        closing_subset = html.find("]", subset)
        end = html.find(">", closing_subset) if closing_subset >= 0 else -1
    return "", end + 1 if end >= 0 else len(html)


class _TagEnds:
    """Finds where tags end; remembers which quotes are never closed, so as to stay linear."""

    def __init__(self, html: str) -> None:
        self._html = html
        self._unclosed: set[str] = set()

    def after(self, position: int) -> int:
        """Return the place of the `>` that ends the tag, or the document's length."""
        html, at = self._html, position
        while stop := _STOP.search(html, at):
            at = stop.end()
            quote = stop.group()
            if quote == ">":
                return stop.start()
            if quote in self._unclosed:
                continue
            if not _BEFORE_QUOTE.search(html[max(position, stop.start() - 20) : stop.start()]):
                continue
            closing = html.find(quote, at)
            if closing < 0:
                self._unclosed.add(quote)
            else:
                at = closing + 1
        return len(html)


def _end_of_raw_text(html: str, name: str, position: int) -> int:
    closing = re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE).search(html, position)
    return closing.start() if closing else len(html)
