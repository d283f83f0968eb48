"""A text that cannot be had: what is said in its place, and what can be done about it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtWidgets import QFileDialog

from reader.core.address import is_address
from reader.core.wording import Sentence
from reader.ui.banner import Notice

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.ui.tabs.tab import Tab
    from reader.ui.tabs.tabs import Tabs
    from reader.ui.window import Window

__all__ = ["Missing", "find_file", "missing_notice"]


def is_missing(path: str) -> bool:
    """Return whether a path names a file that is not there."""
    return bool(path) and not is_address(path) and not Path(path).exists()


class Missing(QObject):
    """Says in a tab why its text is not there."""

    def __init__(self, window: Window, tabs: Tabs) -> None:
        super().__init__(tabs)
        self._window, self._tabs = window, tabs
        tabs.failed.connect(self._tell)

    def _tell(self, tab: Tab, sentence: Sentence) -> None:
        path = tab.origin.path
        forget = (Sentence("Forget it"), partial(self._tabs.forget, tab))
        if is_missing(path):
            find = partial(find_file, self._window, path, partial(self._found, tab))
            self._window.banners.say(missing_notice(path, find, forget[1]))
            return
        again = (Sentence("Try again"), partial(self._tabs.show, tab))
        words = Sentence("%1: %2", tab.title, sentence) if tab.title else sentence
        self._window.banners.say(Notice(words, answers=(again, forget)))

    def _found(self, tab: Tab, path: str) -> None:
        if not self._tabs.go_to(path):
            tab.origin = replace(tab.origin, path=path)
            self._tabs.show(tab)
        else:
            self._tabs.forget(tab)


def missing_notice(path: str, find: Callable[[], None], forget: Callable[[], None]) -> Notice:
    """Return what to say of a file that is not where it was."""
    words = Sentence("%1 is not in %2 any more.", Path(path).name, str(Path(path).parent))
    answers = (
        (Sentence("Find it…"), find),
        (Sentence("Forget it"), forget),
    )
    return Notice(words, answers=answers)


def find_file(window: Window, path: str, found: Callable[[str], object]) -> None:
    """Have a file looked for that is not in its place any more."""
    folder = next((str(up) for up in Path(path).parents if up.is_dir()), "")
    title = QCoreApplication.translate("Missing", "Where is %1?").replace("%1", Path(path).name)
    asked = QFileDialog(window, title, folder)
    asked.setFileMode(QFileDialog.FileMode.ExistingFile)
    asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    asked.fileSelected.connect(found)
    asked.open()
