"""Markdown (CommonMark and tables): a paragraph for each line, the title as a heading.

Ruby, the calls of notes and the names of places are HTML, which Markdown has no signs for;
pictures stand at the end as definitions that hold them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.core.export.headings import heading_levels, title_number
from reader.core.export.inline import linked, targets
from reader.core.export.pictures import DataAddresses
from reader.core.export.ruby import ruby_html

if TYPE_CHECKING:
    from reader.core.content import Cell
    from reader.core.page import Page, Paragraph

__all__ = ["write"]

_SPECIAL = re.compile(r"([\\`*_\[\]<>&~|])")
_LINE_START = re.compile(r"\A(?:([#+=-])|(\d{1,9})([.)]))")
_INDENT = re.compile(r"\A[ \t]+")
_DECIMAL = re.compile(r"(\d{1,5})\.")
_BULLETS = frozenset("•◦▪")
_NO_ADDRESS = re.compile(r"[<>\s]")


def write(page: Page) -> str:
    """Return the page; signs that Markdown would take for its own are escaped."""
    levels = heading_levels(page)
    title = page.article.metadata.title
    is_apart = bool(title) and title_number(page) is None
    text = f"# {_escape(page.shown(title or ''))}\n\n" if is_apart else ""
    writer = _Writer(page)
    for number in range(len(page)):
        paragraph = page.paragraph(number)
        writer.put(number, paragraph, levels.get(number, 0))
    return text + writer.finished()


class _Writer:
    """Puts paragraphs one below the other."""

    def __init__(self, page: Page) -> None:
        self._page, self._named = page, targets(page)
        self._addresses = DataAddresses(page)
        self._blocks: list[tuple[int, str]] = []  # how deep in quotations, and what stands there
        self._definitions: dict[str, str] = {}
        self._widths: list[int] = []  # of the markers of the lists that are open
        self._counts: list[int] = []
        self._quoted = self._base = 0
        self._row: tuple[Cell, list[str]] | None = None

    def put(self, number: int, paragraph: Paragraph, level: int) -> None:
        """Put a paragraph, and the pictures around it."""
        cell = paragraph.cell
        if cell is None or (self._row is not None and cell.table != self._row[0].table):
            self._end_row()
        for index in paragraph.before:
            self._block(self._picture(index), 0)
        if paragraph.text.strip():
            text = self._inline(paragraph)
            name = f'<a id="p{number}"></a>' if number in self._named else ""
            if cell is not None:
                self._cell(cell, name + text.strip())
            elif level:
                self._block(f"{'#' * level} {name}{text.strip()}", paragraph.quoted)
            else:
                lead = self._item(paragraph)
                text = name + text if name else _guard_start(text)
                self._block(lead + text, paragraph.quoted, indents=not lead)
        for index in paragraph.after:
            self._block(self._picture(index), 0)

    def finished(self) -> str:
        """Return the whole text."""
        self._end_row()
        if self._definitions:
            rows = (f"[{name}]: {address}" for name, address in self._definitions.items())
            self._blocks.append((0, "\n".join(rows)))
        pieces: list[str] = []
        before = 0
        for quoted, text in self._blocks:
            around = "> " * min(before, quoted)
            pieces += (f"\n{around.rstrip()}\n" if pieces else "", text)
            before = quoted
        return "".join((*pieces, "\n" if pieces else ""))

    def _inline(self, paragraph: Paragraph) -> str:
        def write(start: int, end: int) -> str:
            return ruby_html(paragraph, _escape, start, end)

        return linked(self._page, paragraph, write, _linked, "#p{}".format)

    def _block(self, text: str, quoted: int, *, indents: bool = True) -> None:
        indent = " " * sum(self._widths) if indents else ""
        self._blocks.append((quoted, f"{'> ' * quoted}{indent}{text}"))

    def _item(self, paragraph: Paragraph) -> str:
        """Return what stands before an entry of a list, its indent counted in."""
        marker = paragraph.marker
        if paragraph.quoted != self._quoted or not paragraph.level:
            self._quoted, self._base = paragraph.quoted, 0
            del self._widths[:], self._counts[:]
        if paragraph.level and not self._widths:
            self._base = paragraph.level - 1  # what is around it stands in another quotation
        level = max(min(paragraph.level, 1), paragraph.level - self._base)
        if not marker and level <= len(self._widths):
            del self._widths[level:], self._counts[level:]
            return ""
        del self._widths[level:], self._counts[level:]
        while len(self._widths) < level:
            self._widths.append(2)
            self._counts.append(0)
        if not level:
            return ""
        number = _DECIMAL.fullmatch(marker)
        self._counts[-1] = int(number[1]) if number else self._counts[-1] + 1
        sign = "- " if not marker or marker in _BULLETS else f"{self._counts[-1]}. "
        self._widths[-1] = len(sign)
        return " " * sum(self._widths[:-1]) + sign

    def _cell(self, cell: Cell, text: str) -> None:
        if self._row is not None and self._row[0].row != cell.row:
            self._end_row()
        if self._row is None:
            self._row = cell, []
        self._row[1].append(text)

    def _end_row(self) -> None:
        if self._row is None:
            return
        cell, texts = self._row
        row = f"| {' | '.join(texts)} |"
        known = self._blocks[-1][1] if self._blocks and cell.row else ""
        if known.startswith("|"):
            self._blocks[-1] = 0, f"{known}\n{row}"
        else:
            self._blocks.append((0, f"{row}\n|{' --- |' * len(texts)}"))
        self._row = None

    def _picture(self, index: int) -> str:
        picture = self._page.article.content.pictures[index]
        alt = _escape(self._page.shown(picture.alt)) if picture.alt else ""
        name = f"picture{index + 1}"
        address = self._addresses.of(index)
        if not address:
            return f'<img alt="{alt}">' if alt else "<img>"
        self._definitions[name] = address
        return f"![{alt}][{name}]"


def _linked(inside: str, address: str, is_note: bool) -> str:  # noqa: FBT001 - as `linked` calls
    if is_note:
        return f'<sup><a class="noteref" href="{address}">{inside}</a></sup>'
    return inside if _NO_ADDRESS.search(address) else f"[{inside}](<{address}>)"


def _escape(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", text)


def _guard_start(text: str) -> str:
    """Keep the start of a line from becoming a heading, a list or code."""
    indent = _INDENT.match(text)
    if indent:
        return "".join(f"&#{ord(c)};" for c in indent.group()) + text[indent.end() :]
    return _LINE_START.sub(lambda m: f"\\{m[1]}" if m[1] else f"{m[2]}\\{m[3]}", text)
