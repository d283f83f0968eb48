"""The process that touches a PDF file: the only door to pypdfium2.

A library in C reads foreign bytes here, so it has a process of its own, with bounds on memory
and time, and gives plain numbers and text back. `python -m reader.core.source.pdf_child` reads
the file on standard input and writes one JSON object a page, then one without `segments`.
Links are `[words, address, page, top]`, entries of the outline `[level, title, page, top]`, in
points from the lower edge; pages count from 0, -1 is none, and a top may be null.
"""

from __future__ import annotations

import ctypes
import json
import sys
from contextlib import suppress
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pypdfium2 import PdfDocument, PdfPage
    from pypdfium2.raw import FS_RECTF

__all__ = ["main"]

_MOST_MEMORY = 2 << 30
_MOST_SECONDS = 120
_MOST_ENTRIES, _MOST_LINKS = 5000, 2000
_LONGEST_ADDRESS = 2000
_WIDE = "\u2e80"
_LINE_ENDS = frozenset("\r\n\x00\u0002\ufffe")


class _Sign(NamedTuple):
    """One character and its box, in points from the lower left corner of the page."""

    text: str
    left: float
    bottom: float
    right: float
    top: float


def _bound() -> None:
    """Bound this process's memory and time, where the system knows how."""
    with suppress(ImportError, ValueError, OSError):
        import resource  # noqa: PLC0415 - not on Windows

        resource.setrlimit(resource.RLIMIT_AS, (_MOST_MEMORY, _MOST_MEMORY))
        resource.setrlimit(resource.RLIMIT_CPU, (_MOST_SECONDS, _MOST_SECONDS + 5))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def main() -> int:
    """Read a PDF file on standard input; return 0, or 3 when it is locked, 4 when broken."""
    _bound()
    data = sys.stdin.buffer.read()
    import pypdfium2 as pdfium  # noqa: PLC0415 - after the bounds are set

    try:
        document = pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        return 3 if "password" in str(error).lower() or "security" in str(error).lower() else 4
    for number in range(len(document)):
        try:
            signs = list(_signs(document[number]))
            segments = list(_segments(iter(signs)))
        except pdfium.PdfiumError:
            signs, segments = [], []
        _say({"segments": segments, "links": _linked(document, number, signs)})
    title = document.get_metadata_value("Title")
    _say({"title": title, "outline": _outline(document)})
    return 0


def _outline(document: PdfDocument) -> list[tuple[int, str, int, float | None]]:
    """Return what the file's outline names, if it can be read."""
    import pypdfium2 as pdfium  # noqa: PLC0415 - after the bounds are set

    entries: list[tuple[int, str, int, float | None]] = []
    with suppress(pdfium.PdfiumError, ValueError, RecursionError):
        for item in islice(document.get_toc(), _MOST_ENTRIES):
            place = item.get_dest()
            page = place.get_index() if place is not None else None
            if place is not None and page is not None:
                entries.append((item.level, item.get_title(), page, _top_of(place.raw)))
    return entries


def _top_of(place: object) -> float | None:
    """Return the height that a destination names, if it names one."""
    from pypdfium2 import raw  # noqa: PLC0415 - after the bounds are set

    has_x, has_y, has_zoom = (ctypes.c_int() for _ in range(3))
    x, y, zoom = (ctypes.c_float() for _ in range(3))
    references = [ctypes.byref(value) for value in (has_x, has_y, has_zoom, x, y, zoom)]
    is_known = raw.FPDFDest_GetLocationInPage(place, *references)
    return round(y.value, 1) if is_known and has_y.value else None


def _linked(
    document: PdfDocument, number: int, signs: list[_Sign]
) -> list[tuple[str, str, int, float | None]]:
    """Return the links of a page, with the words that they cover."""
    from pypdfium2 import raw  # noqa: PLC0415 - after the bounds are set

    links: list[tuple[str, str, int, float | None]] = []
    at, link, box = ctypes.c_int(0), raw.FPDF_LINK(), raw.FS_RECTF()
    page = document[number]
    while len(links) < _MOST_LINKS and raw.FPDFLink_Enumerate(page.raw, at, link):
        if not raw.FPDFLink_GetAnnotRect(link, box):
            continue
        words = "".join(sign.text for sign in signs if _is_inside(sign, box)).strip()
        action = raw.FPDFLink_GetAction(link)
        place = raw.FPDFLink_GetDest(document.raw, link)
        if action and not place:
            place = raw.FPDFAction_GetDest(document.raw, action)
        if words and place:
            index = raw.FPDFDest_GetDestPageIndex(document.raw, place)
            links.append((words, "", index, _top_of(place)))
        elif words and action:
            address = _address(document, action)
            if address:
                links.append((words, address, -1, None))
    return links


def _is_inside(sign: _Sign, box: FS_RECTF) -> bool:
    x, y = (sign.left + sign.right) / 2, (sign.bottom + sign.top) / 2
    return bool(box.left <= x <= box.right and box.bottom <= y <= box.top)


def _address(document: PdfDocument, action: object) -> str:
    """Return the address of the web that an action leads to, or an empty text."""
    from pypdfium2 import raw  # noqa: PLC0415 - after the bounds are set

    size = raw.FPDFAction_GetURIPath(document.raw, action, None, 0)
    if not 1 < size <= _LONGEST_ADDRESS:
        return ""
    buffer = ctypes.create_string_buffer(size)
    raw.FPDFAction_GetURIPath(document.raw, action, buffer, size)
    return buffer.value.decode("utf-8", "replace")


def _say(message: dict[str, object]) -> None:
    sys.stdout.write(json.dumps(message, ensure_ascii=True) + "\n")


def _signs(page: PdfPage) -> Iterator[_Sign]:
    """Yield the characters of a page in the order of its content."""
    from pypdfium2 import raw  # noqa: PLC0415 - after the bounds are set

    text = page.get_textpage()
    box = raw.FS_RECTF()
    reference = ctypes.byref(box)
    for index in range(text.count_chars()):
        if raw.FPDFText_IsGenerated(text, index):
            continue  # a blank or line end that the library guesses; gaps are judged below
        sign = chr(raw.FPDFText_GetUnicode(text, index))
        if raw.FPDFText_GetLooseCharBox(text, index, reference):
            yield _Sign(sign, box.left, box.bottom, box.right, box.top)


def _segments(signs: Iterator[_Sign]) -> Iterator[tuple[str, float, float, float, float]]:
    """Yield runs on one baseline without a wide gap: text, left, bottom, right, top."""
    run: list[_Sign] = []
    for sign in signs:
        if sign.text in _LINE_ENDS:
            continue
        if run and not sign.text.isspace() and _parts(_last_inked(run), sign):
            yield _joined(run)
            run = []
        if run and not sign.text.isspace() and _is_blank(run[-1], sign):
            run.append(_Sign(" ", *run[-1][1:]))
        if run or not sign.text.isspace():
            run.append(sign)
    if run:
        yield _joined(run)


def _last_inked(run: list[_Sign]) -> _Sign:
    return next(sign for sign in reversed(run) if not sign.text.isspace())


def _parts(last: _Sign, sign: _Sign) -> bool:
    """Return whether a character begins another run."""
    size = max(last.top - last.bottom, sign.top - sign.bottom, last.right - last.left, 1.0)
    level = abs(last.bottom - sign.bottom) < 0.4 * size
    return not level or sign.left - last.right > 2 * size or sign.left < last.left - size


def _is_blank(last: _Sign, sign: _Sign) -> bool:
    """Return whether a gap between two characters stands for a blank: between Western ones."""
    if last.text.isspace() or last.text >= _WIDE or sign.text >= _WIDE:
        return False
    return sign.left - last.right > 0.18 * max(last.top - last.bottom, 1.0)


def _joined(run: list[_Sign]) -> tuple[str, float, float, float, float]:
    inked = [sign for sign in run if not sign.text.isspace()]
    return (
        "".join(sign.text for sign in run).rstrip(),
        round(min(sign.left for sign in inked), 1),
        round(min(sign.bottom for sign in inked), 1),
        round(max(sign.right for sign in inked), 1),
        round(max(sign.top for sign in inked), 1),
    )


if __name__ == "__main__":
    sys.exit(main())
