"""The outline of a PDF file, which Qt's writer cannot give: put in by an incremental update.

ISO 32000-1, 7.5.6 (incremental updates) and 12.3.3 (document outline). The file that Qt wrote
stays as it is; a new catalog and the outline's objects are appended.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["with_outline"]

_TRAILER = re.compile(rb"trailer\s*<<(.*?)>>\s*startxref\s*(\d+)\s*%%EOF", re.DOTALL)
_ROOT = re.compile(rb"/Root\s+(\d+)\s+0\s+R")
_SIZE = re.compile(rb"/Size\s+(\d+)")
_PAGES = re.compile(rb"/Pages\s+(\d+)\s+0\s+R")
_REFERENCE = re.compile(rb"(\d+)\s+0\s+R")


def with_outline(data: bytes, entries: Sequence[tuple[str, int]]) -> bytes:
    """Return the file with an outline of `(title, sheet)`, sheets counted from 1."""
    trailers = list(_TRAILER.finditer(data))
    if not entries or not trailers:
        return data
    trailer = trailers[-1].group(1)
    root, size = _ROOT.search(trailer), _SIZE.search(trailer)
    catalog = _object(data, int(root.group(1))) if root else None
    pages = _PAGES.search(catalog) if catalog else None
    listed = _object(data, int(pages.group(1))) if pages else None
    if root is None or size is None or catalog is None or listed is None:
        return data
    kids = [int(n) for n in _REFERENCE.findall(listed.partition(b"/Kids")[2].partition(b"]")[0])]
    first = int(size.group(1))
    made = _items(first, entries, kids)
    number = int(root.group(1))
    opened = catalog.rstrip()[:-2] + b"\n/Outlines %d 0 R\n/PageMode /UseOutlines\n>>" % first
    return _appended(data, trailers[-1], [(number, opened), *made])


def _items(
    first: int, entries: Sequence[tuple[str, int]], kids: Sequence[int]
) -> list[tuple[int, bytes]]:
    last = first + len(entries)
    head = b"<<\n/Type /Outlines\n/First %d 0 R\n/Last %d 0 R\n/Count %d\n>>"
    made = [(first, head % (first + 1, last, len(entries)))]
    for number, (title, sheet) in enumerate(entries, first + 1):
        page = kids[min(max(sheet, 1), len(kids)) - 1]
        written = b"\xfe\xff" + title.encode("utf-16-be", "replace")
        item = b"<<\n/Title <%s>\n/Parent %d 0 R\n/Dest [%d 0 R /FitH null]\n" % (
            written.hex().encode(), first, page,
        )  # fmt: skip
        item += b"/Prev %d 0 R\n" % (number - 1) if number > first + 1 else b""
        item += b"/Next %d 0 R\n" % (number + 1) if number < last else b""
        made.append((number, item + b">>"))
    return made


def _object(data: bytes, number: int) -> bytes | None:
    """Return the dictionary of an object, from `<<` to the end of the object."""
    start = data.rfind(b"\n%d 0 obj" % number)
    end = data.find(b"endobj", start)
    if start < 0 or end < 0:
        return None
    return data[data.index(b"<<", start) : end].strip()


def _appended(data: bytes, old: re.Match[bytes], objects: list[tuple[int, bytes]]) -> bytes:
    out = bytearray(data if data.endswith(b"\n") else data + b"\n")
    places: list[tuple[int, int]] = []
    for number, content in objects:
        places.append((number, len(out)))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = len(out)
    out += b"xref\n"
    for number, place in places:
        out += b"%d 1\n%010d 00000 n \n" % (number, place)
    size = max(number for number, _ in objects) + 1
    kept = _SIZE.sub(b"/Size %d" % size, old.group(1)).strip()
    out += b"trailer\n<<\n%s\n/Prev %s\n>>\nstartxref\n%d\n%%%%EOF\n" % (kept, old.group(2), table)
    return bytes(out)
