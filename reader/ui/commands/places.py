"""The rows of the table of commands that are about places in the text."""

from __future__ import annotations

import sys
from functools import partial
from typing import TYPE_CHECKING

from reader.ui.commands.command import QT_TRANSLATE_NOOP, Command

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.ui.window import Window

__all__ = ["PLACE_COMMANDS", "connect_place_commands"]

_A = "Actions"
_IS_MAC = sys.platform == "darwin"

PLACE_COMMANDS: tuple[Command, ...] = (
    Command(
        "back",
        QT_TRANSLATE_NOOP(_A, "&Back"),
        ("Ctrl+[",) if _IS_MAC else ("Alt+Left",),
        menu="go",
    ),
    Command(
        "forward",
        QT_TRANSLATE_NOOP(_A, "&Forward"),
        ("Ctrl+]",) if _IS_MAC else ("Alt+Right",),
        menu="go",
    ),
    Command(
        "contents",
        QT_TRANSLATE_NOOP(_A, "&Contents and bookmarks"),
        ("Ctrl+T",),
        menu="go",
        checkable=True,
    ),
    Command(
        "bookmark", QT_TRANSLATE_NOOP(_A, "Set or remove a boo&kmark"), ("Ctrl+B",), menu="go"
    ),
    Command("next_bookmark", QT_TRANSLATE_NOOP(_A, "Ne&xt bookmark"), menu="go"),
    Command("previous_bookmark", QT_TRANSLATE_NOOP(_A, "Previo&us bookmark"), menu="go"),
)
"""In the order of the menu."""


def connect_place_commands(window: Window) -> None:
    """Connect these commands, and what makes the page jump."""
    actions, history = window.actions_, window.history
    for name, go in (("back", history.back), ("forward", history.forward)):
        actions[name].triggered.connect(partial(_walk, window, go))
    history.step_asked.connect(lambda step: actions["back" if step < 0 else "forward"].trigger())
    window.moving.leaving.connect(history.note)
    window.view.leaping.connect(lambda: history.note("ends"))
    window.kept.failed.connect(window.say)

    def show_ways() -> None:
        actions["back"].setEnabled(history.can_go_back)
        actions["forward"].setEnabled(history.can_go_forward)

    history.changed.connect(show_ways)
    show_ways()
    _connect_bookmarks(window)
    _connect_panel(window)


def _connect_bookmarks(window: Window) -> None:
    actions, bookmarks, panel = window.actions_, window.bookmarks, window.places
    actions["bookmark"].triggered.connect(
        lambda _: None if window.is_removed_shown else bookmarks.toggle()
    )
    for name, step in (("next_bookmark", 1), ("previous_bookmark", -1)):
        actions[name].triggered.connect(partial(_step, window, step))

    def show_all() -> None:
        panel.show_bookmarks(bookmarks.marks, bookmarks.places, window.reading.page)
        for name in ("next_bookmark", "previous_bookmark"):
            actions[name].setEnabled(bool(bookmarks.marks))

    bookmarks.changed.connect(show_all)
    bookmarks.arrived.connect(window.moving.arrived)
    window.reading.text_shown.connect(show_all)
    panel.renamed.connect(bookmarks.rename)
    panel.removed.connect(bookmarks.remove)
    show_all()


def _connect_panel(window: Window) -> None:
    actions, panel = window.actions_, window.places
    actions["contents"].triggered.connect(lambda on: _show_panel(window, on=on))
    panel.closed.connect(lambda: _show_panel(window, on=False))
    panel.heading_chosen.connect(lambda place: _go_to(window, place))
    panel.bookmark_chosen.connect(lambda at: _go_to_bookmark(window, at))
    window.reading.text_shown.connect(lambda: _show_headings(window))
    window.view.position_changed.connect(panel.follow)
    for changed in (window.panes.sidebar_shown, window.side.currentChanged):
        changed.connect(lambda _: actions["contents"].setChecked(_is_shown(window)))


def _is_shown(window: Window) -> bool:
    return window.panes.is_open and window.side.currentWidget() is window.places


def _walk(window: Window, go: Callable[[], object], *_: object) -> None:
    if window.is_removed_shown:
        window.show_removed(on=False)
    go()


def _step(window: Window, step: int, *_: object) -> None:
    if window.is_removed_shown:
        window.show_removed(on=False)
    window.bookmarks.step(step)


def _show_headings(window: Window) -> None:
    article = window.reading.article
    headings = article.headings if article is not None else ()
    window.places.show_headings(headings, window.reading.page)
    window.places.follow(window.view.top_position())


def _show_panel(window: Window, *, on: bool) -> None:
    if on and window.is_removed_shown:
        window.show_removed(on=False)
    if on:
        window.side.setCurrentWidget(window.places)
        window.panes.open_sidebar(on=True)
        window.places.focus_list()
        return
    window.side.setCurrentWidget(window.sidebar)
    window.panes.open_sidebar(on=window.settings.value.sidebar_open and not _lies_over(window))
    window.view.setFocus()


def _lies_over(window: Window) -> bool:
    return window.panes.is_overlay


def _go_to(window: Window, place: int) -> None:
    window.history.note()
    window.view.show_position(place)
    _leave(window)


def _go_to_bookmark(window: Window, at: int) -> None:
    window.bookmarks.go(at)
    _leave(window)


def _leave(window: Window) -> None:
    """Give the page the keyboard; a panel that lies over it has done its work."""
    if window.panes.is_overlay:
        _show_panel(window, on=False)
    window.view.setFocus()
