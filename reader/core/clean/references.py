"""HTML character references left in plain text: &#30340; and &ldquo;."""

from __future__ import annotations

import re
from html import unescape

from reader.core.chinese.han import is_hanzi
from reader.core.clean.finding import Finding
from reader.core.edits import Edit
from reader.core.wording import Sentence

__all__ = ["find_references"]

_QUOTES = "[lr][ds]quo|mdash|hellip|nbsp"
_REFERENCE = (
    r"&(?:amp;){0,3}(?:(?:#[0-9]{2,7}|#[xX][0-9a-fA-F]{2,6}|[a-zA-Z]{2,8})[;；]"
    rf"|#[0-9]{{5,7}}(?![0-9])|#[xX][0-9a-fA-F]{{4,6}}(?![0-9a-zA-Z])|{_QUOTES})"
)
_KNOWN = """
ldquo rdquo lsquo rsquo mdash ndash hellip middot nbsp amp lt gt quot times deg bull laquo raquo
ensp emsp copy reg permil yen sect divide plusmn
"""
_NAMED = frozenset(_KNOWN.split())
_QUOTED = ("ldquo", "rdquo", "lsquo", "rsquo", "mdash", "hellip", "middot")
_MARKUP = r"HTML|html|XML|实体|實體|转义|轉義|字符引用|编码|編碼|Unicode|unicode"
"""A text that speaks of markup may mean its references as they stand."""
_REASON = Sentence("A character written as an HTML reference.")
_SPEAKS = Sentence(
    "A character written as an HTML reference; the text speaks of markup, so it stays."
)


def find_references(text: str) -> Finding | None:
    """Return the references of a text that writes its own characters so.

    Named references count from one that touches a Hanzi on; a text about markup keeps all.
    """
    if "&" not in text:
        return None
    edits = []
    touching = 0
    for match in re.finditer(_REFERENCE, text):
        new = _meant(match[0])
        if new is None:
            continue
        edits.append(
            Edit(match.start(), match.end(), match[0], new, "html_reference", _REASON, 0.97)
        )
        before, after = (
            text[match.start() - 1 : match.start()],
            text[match.end() : match.end() + 1],
        )
        touching += is_hanzi(new) or any(map(is_hanzi, (before or " ", after or " ")))
    if not touching:
        return None
    speaks = re.search(_MARKUP, text) is not None
    indents = sum(edit.start == 0 or text[edit.start - 1] == "\n" for edit in edits)
    whole = indents < 2 and all(_is_whole(edit.old) for edit in edits)
    if speaks and whole and sum(is_hanzi(edit.new) for edit in edits) < 3:
        kept = tuple(
            Edit(edit.start, edit.end, edit.old, edit.new, edit.kind, _SPEAKS, 0.4)
            for edit in edits
        )
        return Finding("clean", suggestions=kept)
    return Finding("layout", tuple(edits), confidence=0.97)


def _is_whole(reference: str) -> bool:
    """Return whether a reference is written as it should be, and not escaped again."""
    return (
        reference[-1] == ";"
        and not (reference.startswith("&amp;") and reference != "&amp;")
        and (reference[1] == "#" or reference[1:-1] in _NAMED)
    )


def _meant(reference: str) -> str | None:
    """Return the character that a reference means, or None when it is better left alone."""
    name = reference[1:].rstrip(";；")
    while name.startswith("amp;"):
        name = name[4:]
    if name[0] != "#" and name not in _NAMED:
        name = _mended(name)
    if not name:
        return None
    short = f"&{name};"
    meant = unescape(short)
    if meant == short or len(meant) != 1 or (meant < " " and meant != "\t"):
        return None
    if reference[-1] != ";" and meant.isascii():
        return None
    return " " if meant == "\u00a0" else meant


def _mended(name: str) -> str:
    """Return the quotation mark, dash or ellipsis whose name lost a letter or two, or nothing."""
    letters = ".*".join(name)
    wholes = [
        whole
        for whole in _QUOTED
        if len(name) >= 3 and whole[0] == name[0] and re.fullmatch(f".*{letters}.*", whole)
    ]
    return wholes[0] if len(wholes) == 1 else ""
