"""A PDF file that Qt wrote, taken apart and put together: its texts made true, its dates left out.

Qt tells a reader of the file what a glyph stands for by the font's own table turned round. That
is wrong where two characters share a glyph (⽂ and 文), beyond U+FFFF, and where a glyph of
another font or a sign for "missing" was drawn. Such a glyph gets a replacement text of its own
(ISO 32000-1, 14.9.4). The file has no time in it, unless SOURCE_DATE_EPOCH gives one, and its
number is a hash of its content: the same pages are the same bytes.
"""

from __future__ import annotations

import os
import re
import time
import zlib
from hashlib import sha256
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

__all__ = ["with_texts"]

_OBJECT = re.compile(rb"(?:\A|(?<=\n))(\d+) 0 obj\b")
_STARTXREF = re.compile(rb"startxref\s+(\d+)\s+%%EOF\s*\Z")
_TRAILER = re.compile(rb"trailer\s*<<(.*?)>>\s*startxref", re.DOTALL)
_KIDS = re.compile(rb"/Kids\s*\[(.*?)\]", re.DOTALL)
_REFERENCE = re.compile(rb"(\d+) 0 R")
_CONTENTS, _TO_UNICODE = re.compile(rb"/Contents (\d+) 0 R"), re.compile(rb"/ToUnicode (\d+) 0 R")
_STREAM = re.compile(rb"(.*?>>)\s*stream\r?\n(.*?)\r?\n?endstream", re.DOTALL)
_SHOWN = re.compile(rb"/F(\d+) [\d.]+ Tf|<([0-9A-Fa-f]{4})> Tj")
_DATES = re.compile(rb"/(?:CreationDate|ModDate) \([^)]*\)\s*")
_NUMBER = re.compile(rb"/ID \[.*?\]", re.DOTALL)
_RANGE = re.compile(rb"<([0-9A-F]+)>\s*<([0-9A-F]+)>\s*(?:<([0-9A-F]+)>|\[(.*?)\])", re.DOTALL)
_SIZE = re.compile(rb"/Size \d+")
_SUBSET = re.compile(rb"/FontName /[A-Z]{6}\+")
_HEX = re.compile(rb"<([0-9A-F]+)>")


def with_texts(data: bytes, sheets: Sequence[Sequence[str | None]]) -> bytes:
    """Return the file with the glyphs of each sheet standing for these texts, in drawing order.

    None leaves a glyph as it is. A sheet with another number of glyphs is left as it is.
    """
    objects = dict(_objects(data))
    trailer = _TRAILER.search(data)
    if trailer is None or not objects:
        return data
    fonts = {number: _meant(objects, one) for number, one in objects.items() if b"/Type0" in one}
    for page, texts in zip(_pages(objects), sheets, strict=False):
        found = _CONTENTS.search(objects[page])
        if found is not None:
            _say(objects, int(found.group(1)), texts, fonts)
    return _written(objects, trailer.group(1))


def _objects(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Yield the objects by their numbers, each from behind `obj` to before `endobj`."""
    at = 0
    while (found := _OBJECT.search(data, at)) is not None:
        end = data.index(b"endobj", _behind_stream(data, found.end()))
        yield int(found.group(1)), data[found.end() : end].strip(b"\r\n")
        at = end


def _behind_stream(data: bytes, start: int) -> int:
    """Return where to look for the end of an object: bytes of a stream may hold anything."""
    stream, end = data.find(b"stream", start), data.find(b"endobj", start)
    if stream < 0 or stream > end:
        return start
    return data.index(b"endstream", stream + len(b"stream"))


def _pages(objects: Mapping[int, bytes]) -> list[int]:
    for content in objects.values():
        kids = _KIDS.search(content) if b"/Type /Pages" in content else None
        if kids is not None:
            return [int(number) for number in _REFERENCE.findall(kids.group(1))]
    return []


def _stream(content: bytes) -> bytes:
    found = _STREAM.match(content)
    if found is None:
        return b""
    raw = found.group(2)
    return zlib.decompress(raw) if b"/FlateDecode" in found.group(1) else raw


def _meant(objects: Mapping[int, bytes], font: bytes) -> dict[int, str]:
    """Return what Qt says the codes of a font stand for."""
    found = _TO_UNICODE.search(font)
    table = _stream(objects[int(found.group(1))]) if found is not None else b""
    meant: dict[int, str] = {}
    for first, last, start, listed in _RANGE.findall(table):
        codes = range(int(first, 16), int(last, 16) + 1)
        if listed:
            signs = [_decoded(one) for one in _HEX.findall(listed)]
            meant.update(zip(codes, signs, strict=False))
        elif start:
            meant.update((code, chr(int(start, 16) + code - codes[0])) for code in codes)
    return meant


def _decoded(digits: bytes) -> str:
    return bytes.fromhex(digits.decode()).decode("utf-16-be", "replace")


def _say(
    objects: dict[int, bytes],
    number: int,
    texts: Sequence[str | None],
    fonts: Mapping[int, Mapping[int, str]],
) -> None:
    """Give the glyphs of a content stream their texts, where Qt's are others."""
    content = _stream(objects[number])
    shown = [one for one in _SHOWN.finditer(content) if one.group(2)]
    if len(shown) != len(texts):
        return
    font: Mapping[int, str] = {}
    wanted = iter(texts)
    pieces, done = [], 0
    for one in _SHOWN.finditer(content):
        if one.group(1):
            font = fonts.get(int(one.group(1)), {})
            continue
        text = next(wanted)
        if text is None or font.get(int(one.group(2), 16)) == text:
            continue
        actual = b"\xfe\xff" + text.encode("utf-16-be", "replace")
        before = b"/Span <</ActualText <%s>>> BDC " % actual.hex().upper().encode()
        pieces += [content[done : one.start()], before, one.group(), b" EMC"]
        done = one.end()
    if pieces:
        packed = zlib.compress(b"".join((*pieces, content[done:])), 9)
        head = b"<<\n/Length %d\n/Filter /FlateDecode\n>>\nstream\n" % len(packed)
        objects[number] = head + packed + b"\nendstream"


def _written(objects: Mapping[int, bytes], trailer: bytes) -> bytes:
    """Return the file anew, without what differs between two runs."""
    kept, trailer = _renumbered(objects, trailer)
    digest = sha256(b"".join(kept[number] for number in sorted(kept))).hexdigest()[:32]
    out, places = bytearray(b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n"), {}
    for number in sorted(kept):
        places[number] = len(out)
        out += b"%d 0 obj\n%s\nendobj\n" % (number, kept[number])
    table, size = len(out), len(places) + 1
    out += b"xref\n0 %d\n0000000000 65535 f \n" % size
    for number in range(1, size):
        out += b"%010d 00000 n \n" % places[number]
    number_of = b"/ID [<%s> <%s>]" % (digest.encode(), digest.encode())
    head = _NUMBER.sub(number_of, trailer).strip()
    out += b"trailer\n<<\n%s\n>>\nstartxref\n%d\n%%%%EOF\n" % (head, table)
    return bytes(out)


def _renumbered(objects: Mapping[int, bytes], trailer: bytes) -> tuple[dict[int, bytes], bytes]:
    """Give the objects numbers in the order they are referred to: Qt writes fonts in any."""
    numbers: dict[int, int] = {}

    def renumber(found: re.Match[bytes]) -> bytes:
        old = int(found.group(1))
        if old not in numbers:
            numbers[old] = len(numbers) + 1
            waiting.append(old)
        return b"%d 0 R" % numbers[old]

    waiting: list[int] = []
    kept: dict[int, bytes] = {}
    trailer = _REFERENCE.sub(renumber, trailer)
    for old in waiting:  # it grows while it is gone through
        content = _undated(objects.get(old, b"null"))
        head, stream, rest = content.partition(b"stream")
        head = _REFERENCE.sub(renumber, head)
        head = _SUBSET.sub(b"/FontName /%s+" % _tag(numbers[old]), head)
        kept[numbers[old]] = head + stream + rest
    return kept, _SIZE.sub(b"/Size %d" % (len(kept) + 1), trailer)


def _tag(number: int) -> bytes:
    """Return six letters that tell a subset of a font from others (ISO 32000-1, 9.6.4)."""
    return bytes(ord("A") + int(digit) for digit in f"{number:06d}")


def _undated(content: bytes) -> bytes:
    """Return an object without times, or with that of SOURCE_DATE_EPOCH."""
    if b"/CreationDate" not in content:
        return content
    given = os.environ.get("SOURCE_DATE_EPOCH", "")
    date = b""
    if given.isdecimal():
        date = b"/CreationDate (D:%sZ)\n" % _written_time(int(given)).encode()
    return _DATES.sub(b"", content).replace(b"/Trapped", date + b"/Trapped")


def _written_time(seconds: int) -> str:
    return time.strftime("%Y%m%d%H%M%S", time.gmtime(seconds))
