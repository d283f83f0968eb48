"""Drawings (SVG) as one may draw them: without scripts, and with nothing that leads outside.

Follows the static, secure mode of SVG 2 ("secure static mode", 2.2.2): no scripts, no references
to other files; pictures that are written in the drawing itself may stay.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.core.errors import Damaged
from reader.core.source.xml import local_name, parse, written
from reader.core.wording import Sentence

if TYPE_CHECKING:
    from reader.core.source.xml import Element

__all__ = ["safe_drawing"]

_REFUSED = frozenset(
    "script foreignObject iframe audio video animate animateMotion animateTransform set handler "
    "listener".split()
)
_REFERRING = frozenset({"image", "use", "feImage"})
_INSIDE = re.compile(r"#|data:image/(?:png|jpe?g|gif|webp);base64,", re.IGNORECASE)
_OUTSIDE = re.compile(r"@import|url\s*\(\s*['\"]?\s*(?!#)", re.IGNORECASE)
_MOST_ELEMENTS = 100_000


def safe_drawing(data: bytes) -> bytes:
    """Return the drawing without what is not safe; empty when it is no drawing, or too much."""
    try:
        root = parse(data, Sentence("the drawing"))
    except Damaged:
        return b""
    if local_name(root) != "svg":
        return b""
    for count, element in enumerate(list(root.iter())):
        if count > _MOST_ELEMENTS:
            return b""
        parent = element.getparent()
        if parent is not None and _is_refused(element):
            parent.remove(element)
            continue
        for key, value in list(element.items()):
            plain = key.rpartition("}")[2].lower()
            if plain.startswith("on") or _OUTSIDE.search(value) or _leads_out(key, value):
                del element.attrib[key]
    return written(root)


def _is_refused(element: Element) -> bool:
    """Return whether an element goes with all that is in it."""
    name = local_name(element)
    if not name or name in _REFUSED:
        return True
    if name == "style":
        return bool(_OUTSIDE.search(element.text or ""))
    return name in _REFERRING and any(_leads_out(*pair) for pair in element.items())


def _leads_out(key: str, value: str) -> bool:
    plain = key.rpartition("}")[2].lower()
    return plain in {"href", "src"} and not _INSIDE.match(value.strip())
