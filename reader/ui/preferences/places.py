"""Where things lie, in the settings: what it is, its path, a button that opens the folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from reader.core.paths import config_folder, data_folder
from reader.library.dictionary import ready_dictionary

if TYPE_CHECKING:
    from pathlib import Path

    from reader.ui.window import Window

__all__ = ["DictionaryBlock", "FilesBlock", "PlaceRow", "quiet"]


def quiet(text: str, parent: QWidget) -> QLabel:
    """Return a sentence that stands by itself."""
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setProperty("role", "quiet")
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    return label


class PlaceRow(QWidget):
    """A folder or a file, which can be copied from here and looked at."""

    def __init__(self, what: str, path: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self.path = path
        name = QLabel(what, self)
        name.setWordWrap(True)
        where = QLabel(self)
        where.setText(_breakable(str(path)))
        where.setTextFormat(Qt.TextFormat.PlainText)
        where.setWordWrap(True)
        where.setProperty("role", "hint")
        where.setToolTip(str(path))
        where.setAccessibleName(str(path))
        where.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.button = QPushButton(self.tr("Open the folder"), self)
        self.button.setAutoDefault(False)
        self.button.setAccessibleName(f"{self.button.text()}: {what}")
        self.button.clicked.connect(lambda _: self.open())
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(name)
        words.addWidget(where)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.addLayout(words, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)

    def open(self) -> None:
        """Have the system show the folder, or the nearest one above that is there."""
        folder = self.path if not self.path.is_file() else self.path.parent
        while not folder.is_dir() and folder != folder.parent:
            folder = folder.parent
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


class FilesBlock(QWidget):
    """Where settings and library lie."""

    def __init__(self, window: Window, parent: QWidget) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        library = window.library.path.parent if window.library is not None else data_folder()
        settings = window.settings.folder or config_folder()
        self.rows = (
            PlaceRow(self.tr("Settings, and your own lists"), settings, self),
            PlaceRow(self.tr("Library: what is remembered of texts"), library, self),
        )
        for row in self.rows:
            column.addWidget(row)


class DictionaryBlock(QWidget):
    """Which dictionary is used, and a newer one."""

    def __init__(self, window: Window, parent: QWidget) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        is_own = ready_dictionary().is_relative_to(data_folder())
        words = (
            self.tr("CC-CEDICT, your own file")
            if is_own
            else self.tr("CC-CEDICT, as it came with Qingdu")
        )
        self.row = PlaceRow(words, ready_dictionary(), self)
        self.newer = QPushButton(self.tr("Use a newer &dictionary…"), self)
        self.newer.setAutoDefault(False)
        self.newer.clicked.connect(lambda _: window.dictionary.ask())
        column.addWidget(self.row)
        column.addWidget(self.newer, 0, Qt.AlignmentFlag.AlignLeft)


def _breakable(path: str) -> str:
    """Return a path that may be broken behind its separators."""
    return path.replace("/", "/\u200b").replace("\\", "\\\u200b")
