"""Files that are changed by other programs while they are open: said without stopping anybody."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer

from reader.core.address import is_address
from reader.core.wording import Sentence
from reader.ui.banner import Notice

if TYPE_CHECKING:
    from reader.ui.tabs.tab import Tab
    from reader.ui.tabs.tabs import Tabs
    from reader.ui.window import Window

__all__ = ["Watching"]

SETTLED = 400
"""Milliseconds without another change after which a file is looked at."""
_READ = 1 << 20
"""Bytes up to which a file is compared by what stands in it: touching it is no change."""


@dataclass(frozen=True, slots=True)
class _Stamp:
    """A file as it was: when it was written, its size, and what stood in a small one."""

    written: int
    size: int
    content: bytes


class Watching(QObject):
    """Watches the files of the open texts, also those that an editor replaces by others."""

    def __init__(self, window: Window, tabs: Tabs) -> None:
        """Follow the tabs; they own this object."""
        super().__init__(tabs)
        self._window, self._tabs = window, tabs
        self._stamps: dict[str, _Stamp] = {}
        self._changed: set[str] = set()
        self._watcher = QFileSystemWatcher(self)
        self._timer = QTimer(self, singleShot=True, interval=SETTLED)
        self._timer.timeout.connect(self._look)
        self._watcher.fileChanged.connect(lambda _: self._timer.start())
        self._watcher.directoryChanged.connect(lambda _: self._timer.start())
        tabs.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        """Watch what is loaded now, and nothing else; tell of the text that is shown."""
        wanted = {tab.origin.path for tab in self._tabs.all if tab.document is not None}
        wanted = {path for path in wanted if path and not is_address(path)}
        for path in set(self._stamps) - wanted:
            del self._stamps[path]
            self._changed.discard(path)
        for path in wanted - set(self._stamps):
            stamp = _stamp(path, None)
            if stamp is not None:
                self._stamps[path] = stamp
        self._watch()
        self._tell()

    def _watch(self) -> None:
        """Watch files and their folders: a file that is replaced is a new one in its folder."""
        wanted = set(self._stamps) | {str(Path(path).parent) for path in self._stamps}
        known = {*self._watcher.files(), *self._watcher.directories()}
        if gone := known - wanted:
            self._watcher.removePaths(list(gone))
        if new := [path for path in wanted - known if Path(path).exists()]:
            self._watcher.addPaths(new)

    def _look(self) -> None:
        for path, known in self._stamps.items():
            stamp = _stamp(path, known)
            if stamp is None or stamp == known:
                continue
            is_other = (stamp.size, stamp.content) != (known.size, known.content)
            self._stamps[path] = stamp
            if is_other or not stamp.content:
                self._changed.add(path)
        self._watch()
        self._tell()

    def _tell(self) -> None:
        tab = self._tabs.current
        if tab is None or tab.origin.path not in self._changed:
            return
        if tab.document is None or tab.document is not self._window.reading.document:
            return
        self._changed.discard(tab.origin.path)
        answers = (
            (Sentence("Reload"), partial(self._reload, tab)),
            (Sentence("Keep"), lambda: None),
        )
        words = Sentence("%1 changed on disk.", tab.origin.name)
        self._window.banners.say(Notice(words, answers=answers))

    def _reload(self, tab: Tab) -> None:
        stamp = _stamp(tab.origin.path, None)
        if stamp is not None:
            self._stamps[tab.origin.path] = stamp
        self._window.opening.open(tab.origin)


def _stamp(path: str, known: _Stamp | None) -> _Stamp | None:
    """Return how a file is now; None while it is not there. One that is `known` is not read."""
    try:
        found = Path(path).stat()
        if known is not None and (found.st_mtime_ns, found.st_size) == (known.written, known.size):
            return known
        is_small = found.st_size <= _READ
        content = sha256(Path(path).read_bytes()).digest() if is_small else b""
    except OSError:
        return None
    return _Stamp(found.st_mtime_ns, found.st_size, content)
