"""From runs of text with their places on PDF pages to paragraphs.

A PDF file knows no lines and no paragraphs. Runs on one baseline make a line; a gutter that no
run crosses makes two columns; a line goes on in the next one when it is full and the next is
neither indented nor set apart. Page numbers and heads that return on every page are left out.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from itertools import pairwise, zip_longest
from statistics import median
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

__all__ = ["PdfParagraph", "Segment", "paragraphs"]

_PAGE_NUMBER = re.compile(
    r"[-–—·.第\s]*(?:\d{1,4}|[ivxlcIVXLC]{1,7})[-–—·.页頁\s]*(?:[/／共]\s*\d+\s*[页頁]?)?"
)
_ITEM = re.compile(
    r"(?:[•●○■□◆▪·–—-]\s|\d{1,3}[.、）)]|[（(]\d{1,3}[）)]|[一二三四五六七八九十]{1,3}、)"
)
_WIDE = re.compile("[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f]")
_READINGS = re.compile("[a-zA-Zà-ÿĀ-ǿɑɡ'’\\s]+|[\u3100-\u312f\u31a0-\u31bfˊˇˋ˙\\s]+")
_FEW_PAGES = 3
_MARGIN = 0.12
_EM = 0.75  # the size of a character beside the height of its line, about


@dataclass(frozen=True, slots=True)
class Segment:
    """A run of text on one baseline, its box in points from the page's lower left corner."""

    text: str
    left: float
    bottom: float
    right: float
    top: float

    @property
    def size(self) -> float:
        """The height of the line, at least one point."""
        return max(self.top - self.bottom, 1.0)


@dataclass(frozen=True, slots=True)
class _Row:
    """A line of a column; lengths are in its own size.

    `indent` is what it leaves free on the left, `slack` on the right; `gap` is the distance to
    the row above it in the column's usual distances. `page` counts from 0, `top` is in points.
    """

    text: str
    size: float
    indent: float
    slack: float
    gap: float
    page: int
    top: float


class PdfParagraph(NamedTuple):
    """A paragraph, the page on which it begins, from 0, and its top there, in points."""

    text: str
    page: int
    top: float


def paragraphs(pages: Sequence[Sequence[Segment]]) -> list[PdfParagraph]:
    """Return the paragraphs of a document, in reading order."""
    returning = _returning(pages)
    rows: list[_Row] = []
    for number, page in enumerate(pages):
        kept = [s for n, s in enumerate(page) if not _is_furniture(page, n, returning)]
        for column in _columns(kept):
            rows += _measured(_without_ruby(_rows(column)), number)
    made: list[PdfParagraph] = []
    for number, row in enumerate(rows):
        text = row.text.strip()
        if number == 0 or _begins(rows[number - 1], row):
            made.append(PdfParagraph(text, row.page, row.top))
        else:
            made[-1] = made[-1]._replace(text=_glued(made[-1].text, text))
    return [paragraph for paragraph in made if paragraph.text]


def _begins(before: _Row, row: _Row) -> bool:
    """Return whether a row begins a paragraph."""
    indented = row.indent > 1 and row.indent - before.indent > 0.8
    resized = abs(before.size - row.size) > 0.25 * max(row.size, before.size)
    return (
        row.gap > 1.45
        or before.slack > 2.2
        or indented
        or resized
        or bool(_ITEM.match(row.text.strip()))
    )


def _without_ruby(rows: list[Segment]) -> list[Segment]:
    """Return the rows without those that are readings over the row below them."""
    if len(rows) < 2:
        return rows
    sizes = [row.size for row in rows if _WIDE.search(row.text)]
    size = median(sizes) if sizes else 0.0
    return [
        row
        for row, below in zip_longest(rows, rows[1:])
        if below is None
        or row.size > 0.75 * size
        or not _READINGS.fullmatch(row.text)
        or row.bottom - below.top > 0.5 * size
    ]


def _measured(rows: Sequence[Segment], page: int) -> Iterator[_Row]:
    """Yield the rows of a column with their distances."""
    if not rows:
        return
    left, right = min(s.left for s in rows), max(s.right for s in rows)
    steps = [a.bottom - b.bottom for a, b in pairwise(rows)]
    step = max(median(steps), 1.0) if steps else 1.0
    for row, above in zip(rows, [None, *rows], strict=False):
        em = row.size * _EM
        gap = 1.0 if above is None else (above.bottom - row.bottom) / step
        free = (row.left - left) / em, (right - row.right) / em
        yield _Row(row.text, row.size, *free, gap, page, row.top)


def _key(text: str) -> str:
    return re.sub(r"\d+", "#", "".join(text.split()))


def _edge(page: Sequence[Segment], number: int) -> bool:
    """Return whether a run stands at the very head or foot of its page."""
    tops = [s.top for s in page]
    bottoms = [s.bottom for s in page]
    height = max(tops) - min(bottoms)
    run = page[number]
    return run.top > max(tops) - height * _MARGIN or run.bottom < min(bottoms) + height * _MARGIN


def _returning(pages: Sequence[Sequence[Segment]]) -> frozenset[str]:
    """Return the heads and feet that stand on most pages, their numbers aside."""
    if len(pages) < _FEW_PAGES:
        return frozenset()
    counts = Counter(
        key
        for page in pages
        for key in {_key(s.text) for n, s in enumerate(page) if _edge(page, n)}
    )
    return frozenset(key for key, count in counts.items() if count * 2 > len(pages))


def _is_furniture(page: Sequence[Segment], number: int, returning: frozenset[str]) -> bool:
    text = page[number].text.strip()
    if not _edge(page, number):
        return False
    if _key(text) in returning:
        return True
    run = page[number]
    alone = sum(abs(s.bottom - run.bottom) < run.size / 2 for s in page) == 1
    lowest = min(s.bottom for s in page)
    return alone and run.bottom == lowest and bool(_PAGE_NUMBER.fullmatch(text))


def _columns(page: Sequence[Segment]) -> list[list[Segment]]:
    """Return the runs of a page by column: all in one, or those left and right of a gutter."""
    if len(page) < 8:
        return [list(page)]
    left, right = min(s.left for s in page), max(s.right for s in page)
    middle = _gutter(page, left, right)
    if middle is None:
        return [sorted(page, key=lambda s: (-s.top, s.left))]
    columns: list[list[Segment]] = [[], []]
    bands: list[list[Segment]] = []
    for run in sorted(page, key=lambda s: -s.top):
        if run.left < middle < run.right:  # a heading over both columns parts what is above
            bands += [column for column in columns if column]
            bands.append([run])
            columns = [[], []]
        else:
            columns[run.left >= middle].append(run)
    return bands + [column for column in columns if column]


def _gutter(page: Sequence[Segment], left: float, right: float) -> float | None:
    """Return the middle of a gap that hardly a run crosses, near the middle of the page."""
    best = None
    for step in range(35, 66):
        at = left + (right - left) * step / 100
        crossing = sum(s.left < at < s.right for s in page)
        if crossing * 8 > len(page):
            continue
        beside = sum(s.right <= at for s in page), sum(s.left >= at for s in page)
        if min(beside) * 4 < len(page):
            continue
        shared = sum(
            any(abs(s.bottom - o.bottom) < s.size / 2 for o in page if o.left >= at)
            for s in page
            if s.right <= at
        )
        rank = (-crossing, shared)
        if best is None or rank > best[0]:
            best = (rank, at)
    return None if best is None else best[1]


def _rows(column: Iterable[Segment]) -> list[Segment]:
    """Return the rows of a column: runs on one baseline joined, from left to right."""
    rows: list[list[Segment]] = []
    for run in sorted(column, key=lambda s: -(s.bottom + s.top)):
        last = rows[-1][0] if rows else None
        if last is not None and abs(last.bottom + last.top - run.bottom - run.top) < last.size:
            rows[-1].append(run)
        else:
            rows.append([run])
    made: list[Segment] = []
    for runs in rows:
        runs.sort(key=lambda s: s.left)
        text = runs[0].text
        for before, run in pairwise(runs):
            gap = " " if run.left - before.right > before.size else ""
            text = _glued(text, run.text, gap)
        made.append(
            replace(
                runs[0],
                text=text,
                right=max(s.right for s in runs),
                bottom=min(s.bottom for s in runs),
                top=max(s.top for s in runs),
            )
        )
    return made


def _glued(text: str, more: str, between: str = "") -> str:
    """Join two runs: a blank between Western words, none beside a wide character."""
    if not text or not more:
        return text + more
    if text.endswith("-") and text[-2:-1].isalpha() and more[0].islower():
        return text[:-1] + more
    wide = _WIDE.match(text[-1]) or _WIDE.match(more[0])
    return text + (between if wide else " ") + more
