"""How large a picture is, from its first bytes; nothing of it is decoded.

PNG (ISO/IEC 15948), JPEG (ITU T.81, B.2), GIF 89a, WebP (its container), BMP, SVG. What says
that it is larger than anyone looks at, or is none of these, has no size and is not shown.
"""

from __future__ import annotations

import re
from dataclasses import replace
from struct import error as TooShort  # noqa: N812 - what it means here
from struct import unpack_from
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.core.article import Source
    from reader.core.content import Picture

__all__ = ["HEAD", "MOST_PIXELS", "size_of", "sized", "suffix_of"]

HEAD = 1 << 18
"""Bytes of a picture that are looked at."""
MOST_PIXELS = 60_000_000
_MOST_SIDE = 30_000
_JPEG_FRAMES = frozenset({*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC})
_SVG = re.compile(rb"<svg[\s>][^>]{0,4000}")
_SIDE = re.compile(rb"\s(width|height)\s*=\s*[\"']\s*([\d.]{1,12})\s*(px|pt|mm|cm|in)?\s*[\"']")
_BOX = re.compile(rb"viewBox\s*=\s*[\"']\s*[-\d.]+[\s,]+[-\d.]+[\s,]+([\d.]+)[\s,]+([\d.]+)")
_UNITS = {b"": 1.0, b"px": 1.0, b"pt": 4 / 3, b"mm": 96 / 25.4, b"cm": 96 / 2.54, b"in": 96.0}
_MARKS = (
    (b"\x89PNG\r\n\x1a\n", "png"), (b"\xff\xd8", "jpg"), (b"GIF8", "gif"), (b"RIFF", "webp"),
    (b"BM", "bmp"),
)  # fmt: skip


def suffix_of(data: bytes) -> str:
    """Return the ending that a picture's format has (png, jpg, …), or an empty text."""
    for mark, name in _MARKS:
        if data.startswith(mark) and (name != "webp" or data[8:12] == b"WEBP"):
            return name
    return "svg" if _SVG.search(data[:4096]) else ""


def size_of(head: bytes) -> tuple[int, int]:
    """Return width and height in pixels; (0, 0) when they cannot be known or are too much."""
    try:
        measure = _SIZES.get(suffix_of(head))
        width, height = measure(head) if measure is not None else (0, 0)
    except (TooShort, IndexError, ValueError, OverflowError):
        return 0, 0
    fits = 0 < width <= _MOST_SIDE and 0 < height <= _MOST_SIDE
    return (width, height) if fits and width * height <= MOST_PIXELS else (0, 0)


def sized(source: Source, head_of: Callable[[str, int], bytes]) -> Source:
    """Return the source with the sizes of its pictures.

    `head_of` gives so many first bytes of the picture of a name, none where there is no such.
    One whose document gives a width keeps its shape at that width.
    """
    if not source.content.pictures:
        return source
    known: dict[str, tuple[int, int]] = {}

    def measured(picture: Picture) -> Picture:
        name = picture.name
        if name and name not in known:
            inside = source.embedded.get(name)
            head = inside[:HEAD] if inside is not None else head_of(name, HEAD)
            known[name] = size_of(head)
        width, height = known.get(name, (0, 0))
        if not width:
            return picture._replace(name="", width=0, height=0)
        asked = picture.width
        if 0 < asked < width:
            width, height = asked, max(1, round(height * asked / width))
        return picture._replace(width=width, height=height)

    pictures = tuple(map(measured, source.content.pictures))
    return replace(source, content=replace(source.content, pictures=pictures))


def _png(head: bytes) -> tuple[int, int]:
    width, height = unpack_from(">II", head, 16)
    return (width, height) if head[12:16] == b"IHDR" else (0, 0)


def _jpeg(head: bytes) -> tuple[int, int]:
    at = 2
    while at < len(head):
        if head[at] != 0xFF:
            at += 1
            continue
        marker = head[at + 1]
        if marker == 0xFF:
            at += 1
        elif marker in _JPEG_FRAMES:
            height, width = unpack_from(">HH", head, at + 5)
            return width, height
        elif marker == 0x01 or 0xD0 <= marker <= 0xD8:
            at += 2
        else:
            at += 2 + max(2, unpack_from(">H", head, at + 2)[0])
    return 0, 0


def _gif(head: bytes) -> tuple[int, int]:
    width, height = unpack_from("<HH", head, 6)
    return width, height


def _bmp(head: bytes) -> tuple[int, int]:
    width, height = unpack_from("<ii", head, 18)
    return width, abs(height)


def _webp(head: bytes) -> tuple[int, int]:
    kind = head[12:16]
    if kind == b"VP8X":
        return 1 + int.from_bytes(head[24:27], "little"), 1 + int.from_bytes(head[27:30], "little")
    if kind == b"VP8L":
        (bits,) = unpack_from("<I", head, 21)
        return 1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF)
    width, height = unpack_from("<HH", head, 26)
    return width & 0x3FFF, height & 0x3FFF


def _svg(head: bytes) -> tuple[int, int]:
    match = _SVG.search(head)
    opening = match.group() if match else b""
    sides = {side: float(number) * _UNITS[unit] for side, number, unit in _SIDE.findall(opening)}
    box = _BOX.search(opening)
    wide, high = (float(box[1]), float(box[2])) if box else (300.0, 150.0)
    if not (wide > 0 and high > 0):
        return 0, 0
    width = sides.get(b"width") or (sides.get(b"height", high) * wide / high)
    height = sides.get(b"height") or width * high / wide
    return max(1, round(width)), max(1, round(height))


_SIZES: dict[str, Callable[[bytes], tuple[int, int]]] = {
    "png": _png,
    "jpg": _jpeg,
    "gif": _gif,
    "webp": _webp,
    "bmp": _bmp,
    "svg": _svg,
}
