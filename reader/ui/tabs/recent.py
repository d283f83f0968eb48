"""The menu of the documents that were read last, from the library."""

from __future__ import annotations

import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from reader.assets import SAMPLE, resource
from reader.core.address import is_address
from reader.ui.tabs.missing import find_file, is_missing, missing_notice

if TYPE_CHECKING:
    from reader.library import Document
    from reader.ui.window import Window

__all__ = ["MOST", "RecentMenu"]

MOST = 10
"""Documents in the menu."""
_WIDEST = 48
"""Characters of a folder's name at most."""


class RecentMenu(QMenu):
    """Lists them when it is opened; one that is gone can be looked for or forgotten."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """List what was read last."""
        self.clear()
        documents = self._documents()
        for document in documents:
            action = QAction(_words(document), self)
            action.setToolTip(document.name)
            action.triggered.connect(partial(self._open, document))
            self.addAction(action)
        if not documents:
            self.addAction(self.tr("Nothing was read yet")).setEnabled(False)
            return
        self.addSeparator()
        self.addAction(self.tr("&Clear this list")).triggered.connect(self._clear)

    def _documents(self) -> list[Document]:
        since = self._window.settings.value.recent_since
        nothing: tuple[Document, ...] = ()
        known = self._window.kept.ask(lambda library: library.recent(MOST + 1), nothing)
        sample = str(resource("samples", SAMPLE))
        fresh = [one for one in known if one.opened_at > since and one.name != sample]
        return fresh[:MOST]

    def _open(self, document: Document, *_: object) -> None:
        path = document.name
        if is_missing(path) and self._window.tabs.find(path) is None:
            find = partial(find_file, self._window, path, partial(self._found, document))
            notice = missing_notice(path, find, partial(self._forget, document))
            self._window.banners.say(notice)
        else:
            self._window.opening.open_path(path)

    def _found(self, document: Document, path: str) -> None:
        digest = document.digest
        self._window.kept.ask(lambda library: library.move(digest, path), None)
        self._window.opening.open_path(path)

    def _forget(self, document: Document) -> None:
        digest, kept = document.digest, self._window.kept
        self._window.undoing.perform(
            lambda: kept.ask(lambda library: library.put_away(digest), None),
            lambda: kept.ask(lambda library: library.put_back(digest), None),
            self.tr("Forgotten: %1").replace("%1", Path(document.name).name),
        )

    def _clear(self, *_: object) -> None:
        window, before = self._window, self._window.settings.value.recent_since
        window.undoing.perform(
            partial(window.change, recent_since=time.time()),
            partial(window.change, recent_since=before),
            self.tr("The list of recent texts is empty; the library keeps them"),
        )


def _words(document: Document) -> str:
    """Return the name of a file and its folder, or the title of a page and its address."""
    if is_address(document.name):
        name, folder = document.title or document.name, document.name
    else:
        path = Path(document.name)
        name, folder = path.name, str(path.parent)
        home = str(Path.home())
        folder = f"~{folder[len(home) :]}" if (folder + "/").startswith(home + "/") else folder
    if len(folder) > _WIDEST:
        folder = f"…{folder[1 - _WIDEST :]}"
    return f"{name}\t{folder}".replace("&", "&&")
