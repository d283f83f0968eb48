"""Telling a screen reader what happens on the page; nothing is done when none listens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import (
    QAccessible,
    QAccessibleTextCursorEvent,
    QAccessibleTextSelectionEvent,
)

from reader.ui.access.interface import caret_of, install_page_access, units_of
from reader.ui.access.passages import shown_stretch
from reader.ui.banner import announce

if TYPE_CHECKING:
    from reader.core.choices import Choices
    from reader.ui.pageview.view import PageView

__all__ = ["Telling", "page_name"]


class Telling(QObject):
    """Tells where the caret goes and what is selected."""

    def __init__(self, view: PageView) -> None:
        super().__init__(view)
        install_page_access()
        self._view = view
        self._caret, self._selected = -1, False
        view.selection_changed.connect(self._select)
        view.outlined.connect(self._move)

    def _move(self) -> None:
        """Tell where the caret is; a word that is gone to is said whole."""
        page, view = self._view.page, self._view
        if page is None or not QAccessible.isActive():
            return
        caret = caret_of(view)
        if caret != self._caret:
            self._caret = caret
            unit = units_of(page).units(caret)
            QAccessible.updateAccessibility(QAccessibleTextCursorEvent(view, unit))
            word = view.word_span
            if word is not None and word[1] - word[0] > 1:
                announce(view, shown_stretch(page, *word))

    def _select(self) -> None:
        page, span = self._view.page, self._view.selected_span()
        if page is None or not QAccessible.isActive():
            return
        if span is not None or self._selected:
            self._selected = span is not None
            units = units_of(page)
            start, end = (units.units(at) for at in span or (caret_of(self._view),) * 2)
            event = QAccessibleTextSelectionEvent(self._view, start, end)
            event.setCursorPosition(units.units(caret_of(self._view)))
            QAccessible.updateAccessibility(event)
        self._move()


def page_name(title: str, choices: Choices, detected: str) -> str:
    """Return what the page is called: the title, its script, what is shown above it."""
    translate = QCoreApplication.translate
    script = {
        "source": {
            "hans": translate("Page", "Simplified"),
            "hant": translate("Page", "Traditional"),
        }.get(detected, ""),
        "hans": translate("Page", "Simplified"),
        "hant": translate("Page", "Traditional"),
        "tw": translate("Page", "Taiwan standard"),
        "twp": translate("Page", "Taiwan standard"),
        "hk": translate("Page", "Hong Kong standard"),
    }[choices.script]
    ruby = {
        "none": "",
        "pinyin": translate("Page", "pinyin shown"),
        "zhuyin": translate("Page", "zhuyin shown"),
    }[choices.ruby]
    return ", ".join(filter(None, (title, script, ruby)))
