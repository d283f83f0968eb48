"""HTML character references left in plain text: &#30340; and &ldquo;."""

from __future__ import annotations

import re
from html import unescape

from reader.core.chinese.han import is_hanzi
from reader.core.clean.finding import Finding
from reader.core.edits import Edit

__all__ = ["find_references"]

_REFERENCE = r"&(?:amp;)?(?:#[0-9]{2,7}|#[xX][0-9a-fA-F]{2,6}|[a-zA-Z]{2,8});"
_KNOWN = """
ldquo rdquo lsquo rsquo mdash ndash hellip middot nbsp amp lt gt quot times deg bull laquo raquo
ensp emsp copy reg permil yen sect divide plusmn
"""
_NAMED = frozenset(_KNOWN.split())
_MARKUP = r"HTML|html|XML|实体|實體|转义|轉義|字符引用|编码|編碼|Unicode|unicode"
"""A text that speaks of markup may mean its references as they stand."""
_REASON = "A character written as an HTML reference."
_SPEAKS = "A character written as an HTML reference; the text speaks of markup, so it stays."


def find_references(text: str) -> Finding | None:
    """Return the references of a text that writes its own characters so.

    Named references count from one that touches a Hanzi on; a text about markup keeps all.
    """
    if "&" not in text or ";" not in text:
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
    if speaks and sum(is_hanzi(edit.new) for edit in edits) < 3:
        kept = tuple(
            Edit(edit.start, edit.end, edit.old, edit.new, edit.kind, _SPEAKS, 0.4)
            for edit in edits
        )
        return Finding("clean", suggestions=kept)
    return Finding("layout", tuple(edits), confidence=0.97)


def _meant(reference: str) -> str | None:
    """Return the character that a reference means, or None when it is better left alone."""
    short = reference.replace("&amp;", "&", 1) if reference != "&amp;" else reference
    name = short[1:-1]
    if name[0] != "#" and name not in _NAMED:
        return None
    meant = unescape(short)
    if meant == short or len(meant) != 1 or (meant < " " and meant != "\t"):
        return None
    return " " if meant == "\u00a0" else meant
