"""The page as Qt's accessibility knows it: a document, and the text in it.

The text is all of the clean text, a character once, in the script that is shown; offsets are
UTF-16 code units. Nothing is made before a screen reader asks, and then only what it asks for.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAccessibleTextInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget
from shiboken6 import Shiboken

from reader.core.names import joined_syllables
from reader.core.words import word_at
from reader.ui.access.passages import Piece, piece_of, shown_stretch
from reader.ui.access.pointers import give_answers
from reader.ui.access.roles import role_given
from reader.ui.access.units import Units
from reader.ui.pageview.view import PageView

if TYPE_CHECKING:
    from reader.core.page import Page

__all__ = ["caret_of", "install_page_access", "units_of"]

_PIECES: tuple[Piece, ...] = ("character", "word", "sentence", "paragraph")
_LINE, _ALL = 4, 5  # Qt's numbers; the four above have 0 to 3


def caret_of(view: PageView) -> int:
    """Return where one reads: the end of the selection that moves, the word, or the top."""
    selection, word = view.selection, view.word_span
    if selection is not None and (selection.span is not None or word is None):
        return selection.cursor
    if word is not None:
        return word[0]
    return view.focus_span[0] if view.focus_span is not None else view.top_position()


@cache
def _counted(text: str) -> Units:
    return Units(text)


def units_of(page: Page) -> Units:
    """Return the two counts of a page's text; those of the last text are kept."""
    text = page.article.text
    if _counted.cache_info().currsize > 1:
        _counted.cache_clear()
    return _counted(text)


class _Text(QAccessibleTextInterface):
    """The text of a page; `answers` of `pointers` are given here too."""

    def __init__(self, view: PageView) -> None:
        super().__init__()
        self._view = view
        self._kept = give_answers(self, self)

    def _units(self) -> Units:
        page = self._view.page
        return units_of(page) if page is not None else Units("")

    def _stretch(self, start: int, end: int) -> str:
        page = self._view.page
        return shown_stretch(page, start, end) if page is not None and start < end else ""

    # what is there

    def characterCount(self) -> int:
        return self._units().length

    def text(self, startOffset: int, endOffset: int) -> str:  # noqa: N803 - Qt's names
        units = self._units()
        end = units.length if endOffset < 0 else endOffset
        return self._stretch(units.point(startOffset), units.point(end))

    def piece(self, offset: int, boundary: int, step: int) -> tuple[int, int, str]:
        """Return the piece at an offset, the one before (`step` -1) or after it (1)."""
        page, units = self._view.page, self._units()
        if page is None:
            return 0, 0, ""
        point = units.point(units.length if offset < 0 else offset)
        start, end = self._piece(page, point, boundary)
        if step < 0:
            start, end = self._piece(page, start - 1, boundary) if start > 0 else (0, 0)
        elif step > 0:
            last = len(page.article.text)
            start, end = self._piece(page, end, boundary) if end < last else (last, last)
        return units.units(start), units.units(end), self._stretch(start, end)

    def _piece(self, page: Page, point: int, boundary: int) -> tuple[int, int]:
        if boundary == _ALL:
            return 0, len(page.article.text)
        if boundary == _LINE:
            return self._line(page, point)
        return piece_of(page, point, _PIECES[boundary] if boundary < _LINE else "character")

    def _line(self, page: Page, point: int) -> tuple[int, int]:
        text = page.article.text
        point = min(max(0, point), max(0, len(text) - 1))
        start = self._view.line_edge(point, end=False)
        end = self._view.line_edge(point, end=True)
        return start, end + (text[end : end + 1] == "\n")

    def attributes(self, offset: int) -> tuple[int, int, str]:
        """Return the paragraph around an offset: its text is set alike for a screen reader."""
        page, units = self._view.page, self._units()
        if page is None:
            return 0, 0, ""
        start, end = piece_of(page, units.point(offset), "paragraph")
        language = "zh-Hant" if page.article.script.detected == "hant" else "zh-Hans"
        return units.units(start), units.units(end), f"language:{language};"

    # where one is

    def cursorPosition(self) -> int:
        return self._units().units(caret_of(self._view)) if self._view.page else 0

    def setCursorPosition(self, position: int) -> None:
        point = self._units().point(position)
        self._view.set_word_span(None)
        self._view.select(point, point)
        self._view.bring_into_view(point)

    def selectionCount(self) -> int:
        can_tell = self._kept is not None
        return int(can_tell and self._view.selected_span() is not None)

    def selected(self) -> tuple[int, int]:
        """Return the selected stretch; an empty one at the start when there is none."""
        start, end = self._view.selected_span() or (0, 0)
        units = self._units()
        return units.units(start), units.units(end)

    def addSelection(self, startOffset: int, endOffset: int) -> None:  # noqa: N803
        units = self._units()
        self._view.select(units.point(startOffset), units.point(endOffset))

    def setSelection(self, selectionIndex: int, startOffset: int, endOffset: int) -> None:  # noqa: N803
        if selectionIndex == 0:
            self.addSelection(startOffset, endOffset)

    def removeSelection(self, selectionIndex: int) -> None:  # noqa: N803
        if selectionIndex == 0:
            self._view.clear_selection()

    # where it stands on the screen

    def characterRect(self, offset: int) -> QRect:
        area = self._view.rectangle_of(self._units().point(offset))
        port = self._view.viewport()
        return QRect(port.mapToGlobal(area.topLeft()), area.size()) if area else QRect()

    def offsetAtPoint(self, point: QPoint) -> int:
        position = self._view.position_at(self._view.viewport().mapFromGlobal(point))
        return -1 if position is None else self._units().units(position)

    def scrollToSubstring(self, startIndex: int, endIndex: int) -> None:  # noqa: N803
        units = self._units()
        for unit in (endIndex - 1, startIndex):
            self._view.bring_into_view(units.point(unit))


class _Document(QAccessibleWidget):
    """The page: named as its widget is, described by the reading of the word one is at."""

    def __init__(self, view: PageView) -> None:
        super().__init__(view, QAccessible.Role.Document)
        self._view = view
        self._text = _Text(view)

    def interface_cast(self, kind: QAccessible.InterfaceType) -> int:
        # PySide takes nothing but its own pointers here: an int or None brings Qt down
        is_text = kind == QAccessible.InterfaceType.TextInterface
        address = Shiboken.getCppPointer(self._text)[0] if is_text else 0
        return cast("int", Shiboken.VoidPtr(address))

    def text(self, kind: QAccessible.Text) -> str:
        if kind == QAccessible.Text.Description:
            return _reading_at(self._view)
        return super().text(kind)

    def state(self) -> QAccessible.State:
        state = super().state()
        state.readOnly = state.multiLine = state.selectableText = 1
        return state

    # the page has no parts: what is inside belongs to its text

    def childCount(self) -> int:
        return 0

    def child(self, index: int) -> QAccessibleInterface:
        del index
        return None  # type: ignore[return-value]

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        del child
        return -1


def _reading_at(view: PageView) -> str:
    page = view.page
    if page is None or page.choices.ruby == "none" or page.article.pinyin is None:
        return ""
    word = word_at(page.article, caret_of(view))
    if word is None:
        return ""
    return joined_syllables([one for one in page.article.pinyin[slice(*word)] if one])


@cache
def install_page_access() -> None:
    """Have Qt ask here for what a page is, once a program."""
    kept: list[QAccessibleInterface] = []  # Qt does not keep the Python side of them alive

    def make(name: str, thing: QObject) -> QAccessibleInterface | None:
        del name
        made: QAccessibleInterface | None = None
        if isinstance(thing, PageView):
            made = _Document(thing)
        elif isinstance(thing, QWidget):
            role = role_given(thing)
            made = QAccessibleWidget(thing, role) if role is not None else None
        if made is not None:
            kept[:] = [one for one in kept if Shiboken.isValid(one)]
            kept.append(made)
        return made

    QAccessible.installFactory(make)
