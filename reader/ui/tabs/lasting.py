"""The open texts from one start to the next: written down in a moment, brought back at a start."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from reader.assets import SAMPLE, resource
from reader.core.errors import ReaderError, WriteError
from reader.core.wording import Sentence
from reader.ui.tabs.session import Session, SessionText, save_session
from reader.ui.tabs.tab import Tab
from reader.ui.texts.origin import Origin

if TYPE_CHECKING:
    from pathlib import Path

    from reader.ui.tabs.tabs import Tabs

__all__ = ["Lasting", "tabs_of"]

LONGEST_PASTED = 8_000_000
"""Characters of the longest pasted text that is kept here while the library does not have it."""
_SETTLED = 1000
"""Milliseconds after the last change until the session is written."""


def tabs_of(session: Session) -> list[Tab]:
    """Return the texts of a session, none of them loaded."""
    return [_tab(text) for text in session.texts]


def _tab(text: SessionText) -> Tab:
    path = str(resource("samples", SAMPLE)) if text.is_sample else text.path
    origin = Origin(path, text.text, text.is_html, text.encoding or None, text.digest)
    return Tab(origin, text.title)


class Lasting(QObject):
    """Writes down which texts are open, a moment after that changes."""

    def __init__(self, tabs: Tabs, path: Path) -> None:
        """Follow the tabs; they own this object."""
        super().__init__(tabs)
        self._tabs, self._path = tabs, path
        self._saved: Session | None = None
        self._told = ""
        self._timer = QTimer(self, singleShot=True, interval=_SETTLED)
        self._timer.timeout.connect(self.keep)
        tabs.changed.connect(self._timer.start)
        tabs.ending.connect(self.keep)

    def keep(self) -> None:
        """Write the session; say so once when that fails, and try again at the next change."""
        self._timer.stop()
        tabs = self._tabs.all
        texts = [_kept(tab, is_in_library=self._tabs.is_kept(tab)) for tab in tabs]
        current = self._tabs.current
        shown = tabs.index(current) if current in tabs else 0
        session = Session(tuple(texts), shown)
        if session == self._saved:
            return
        try:
            save_session(session, self._path)
        except WriteError as error:
            if error.sentence != self._told:
                self._told = error.sentence
                self._tabs.trouble.emit(_not_kept(error))
            return
        self._saved = session


def _not_kept(error: ReaderError) -> Sentence:
    return Sentence("Which texts are open cannot be remembered: %1", error.sentence)


def _kept(tab: Tab, *, is_in_library: bool) -> SessionText:
    origin, title = tab.origin, tab.title
    if origin.path == str(resource("samples", SAMPLE)):
        return SessionText(is_sample=True, title=title)
    if origin.path:
        return SessionText(path=origin.path, encoding=origin.encoding or "", title=title)
    digest = tab.digest if is_in_library else ""
    text = "" if digest or len(origin.text) > LONGEST_PASTED else origin.text
    return SessionText(digest=digest, text=text, is_html=origin.is_html, title=title)
