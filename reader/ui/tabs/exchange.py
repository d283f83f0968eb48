"""One text for another in the window: what is kept of the one, what comes back of the other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.ui.banner import Notice
    from reader.ui.findbar import Sought
    from reader.ui.moving import Looked
    from reader.ui.names.listed import Listed
    from reader.ui.pageview.view import Seen
    from reader.ui.texts.document import OpenDocument
    from reader.ui.undoing import Steps
    from reader.ui.window import Window

__all__ = ["Kept", "enter", "furnished", "leave", "show_nothing"]


@dataclass(frozen=True, slots=True)
class Kept:
    """What the window showed of a text, and the way back of what was done to it."""

    page: Seen | None
    steps: Steps
    sought: Sought
    looked: Looked
    listed: Listed
    word: tuple[int, int] | None
    notices: tuple[Notice, ...]
    removed: int | None
    """How far down what was removed was shown instead of the page; None when it was not."""


def leave(window: Window) -> Kept:
    """Return what the window shows of its text; the text goes on unseen."""
    window.furnishing.finish()
    removed = window.removed.list.verticalScrollBar().value() if window.is_removed_shown else None
    word = window.looking_up.span
    window.looking_up.close()
    window.repairing.close()
    window.toast.hide()
    window.reading.leave()
    kept = Kept(
        window.view.seen(),
        window.undoing.steps,
        window.find_bar.sought(),
        window.moving.looked,
        window.sidebar.listed_names(),
        word,
        tuple(notice for notice in window.banners.notices if notice.kind == "info"),
        removed,
    )
    window.banners.clear_news()
    return kept


def enter(window: Window, document: OpenDocument, kept: Kept | None) -> None:
    """Read a document; `kept` is what was seen of it before."""
    if not window.furnishing.is_done_for(document):
        window.reading.read(document)
        window.view.setFocus()
        return
    window.welcome.hide()
    window.view.show()
    window.repairing.close()
    if kept is None:
        _forget(window)
        window.reading.read(document)
        _say_first(window, document)
    else:
        _bring_back(window, document, kept)
    _take_up(window, document)
    window.view.setFocus()


def furnished(window: Window) -> None:
    """Show around the page, where all is there only now, what belongs to its text."""
    document, tab = window.reading.document, window.tabs.current
    if document is not None:
        _say_first(window, document)
        _take_up(window, document)
        window.reading.tell_again()
    elif tab is not None:
        window.around.show_empty(tab.title)
    else:
        window.around.show_text()
    window.tabs.changed.emit()


def show_nothing(window: Window, title: str) -> None:
    """Show an empty page: the text is on its way, or cannot be had."""
    if window.furnishing.is_done:
        _forget(window)
        window.welcome.hide()
        window.around.show_empty(title)
    window.view.show()
    window.view.set_page(None)
    window.view.setFocus()


def _take_up(window: Window, document: OpenDocument) -> None:
    window.correcting.take()
    window.sidebar.set_progress(1.0 if document.is_analysed else 0.0)


def _forget(window: Window) -> None:
    window.moving.forget()
    window.looking_up.forget()
    window.undoing.forget()
    window.sidebar.clear()
    window.show_removed(on=False)
    window.banners.clear_news()


def _say_first(window: Window, document: OpenDocument) -> None:
    from reader.ui.texts import notices  # noqa: PLC0415 - the page comes first

    for notice in (
        notices.empty_notice(document),
        notices.encoding_notice(document, window.opening, window.banners),
        notices.first_run_notice(document, window.settings, lambda: window.show_removed(on=True)),
    ):
        if notice is not None:
            window.banners.say(notice)


def _bring_back(window: Window, document: OpenDocument, kept: Kept) -> None:
    window.banners.clear_news()
    if window.is_removed_shown and kept.removed is None:
        window.show_removed(on=False)
    window.undoing.bring_back(kept.steps)
    window.find_bar.bring_back(kept.sought)
    window.sidebar.bring_back(kept.listed)
    window.looking_up.bring_back(kept.word)
    window.reading.read(document, kept.page)
    window.moving.bring_back(kept.looked)
    window.find_bar.show_hits()
    for notice in reversed(kept.notices):
        window.banners.say(notice)
    if kept.removed is not None:
        window.show_removed(on=True)
        window.removed.list.verticalScrollBar().setValue(kept.removed)
