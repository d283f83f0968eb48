"""Taking in a newer CC-CEDICT that the user has."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog

from reader.core.errors import ReaderError
from reader.core.wording import Sentence
from reader.ui.banner import Notice

if TYPE_CHECKING:
    from reader.ui.window import Window

__all__ = ["NewerDictionary"]


class NewerDictionary(QObject):
    """Asks for the file and keeps a copy; it is compiled when a word is next looked up."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window

    def ask(self) -> None:
        """Have a file chosen."""
        asked = QFileDialog(self._window, self.tr("Use a newer dictionary"))
        asked.setFileMode(QFileDialog.FileMode.ExistingFile)
        asked.setNameFilters([self.tr("CC-CEDICT (*.u8 *.txt *.gz)"), self.tr("All files (*)")])
        asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asked.fileSelected.connect(self.take)
        asked.open()

    def take(self, path: str) -> None:
        """Use the dictionary at a path from now on; say how it went."""
        from reader.library.dictionary import keep_dictionary  # noqa: PLC0415 - rarely needed

        try:
            keep_dictionary(Path(path))
        except ReaderError as error:
            self._window.say(error.sentence)
            return
        self._window.banners.say(Notice(Sentence("The dictionary is used from the next word on.")))
