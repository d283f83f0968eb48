"""What is kept on this computer, in plain words, and a way to forget it."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMessageBox, QPushButton, QVBoxLayout, QWidget

from reader.core.errors import ReaderError
from reader.ui.preferences.places import PlaceRow, quiet
from reader.ui.tabs.session import session_file

if TYPE_CHECKING:
    from reader.ui.window import Window

__all__ = ["PrivacyBlock"]


class PrivacyBlock(QWidget):
    """Says what lies where, and forgets what was remembered when one asks for that twice."""

    def __init__(self, window: Window, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = window
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(6)
        for heading, words in self._sentences():
            title = QLabel(heading, self)
            title.setProperty("role", "heading")
            column.addWidget(title)
            column.addWidget(quiet(words, self))
        self.rows: list[PlaceRow] = []
        if window.settings.folder is not None:
            self.rows.append(PlaceRow(self.tr("Settings and lists"), window.settings.folder, self))
        if window.library is not None:
            folder = window.library.path.parent
            self.rows.append(PlaceRow(self.tr("What is remembered"), folder, self))
        for row in self.rows:
            column.addWidget(row)
        self.forget = QPushButton(self.tr("&Forget everything remembered…"), self)
        self.forget.setAutoDefault(False)
        self.forget.setEnabled(window.library is not None)
        self.forget.clicked.connect(lambda _: self._ask())
        column.addWidget(self.forget, 0, Qt.AlignmentFlag.AlignLeft)

    def _sentences(self) -> tuple[tuple[str, str], ...]:
        return (
            (
                self.tr("Nothing is sent"),
                self.tr(
                    "Qingdu has no account and counts nothing. It uses the network only when you "
                    "open a link: then that page is fetched, as a browser would."
                ),
            ),
            (
                self.tr("Kept with the library"),
                self.tr(
                    "Of each text that you open: name or address, title, how far you read, "
                    "bookmarks, what you chose and corrected, the words it is found by. Files "
                    "stay where they are and are never changed; a pasted text is kept whole. "
                    "Also which texts were open last."
                ),
            ),
            (
                self.tr("Kept with the settings"),
                self.tr(
                    "These settings, the folder you opened from last, and your own lists: known "
                    "and starred words, readings, names, cleaning rules."
                ),
            ),
        )

    def _ask(self) -> None:
        ask = QMessageBox(self)
        ask.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        ask.setWindowTitle(self.tr("Forget everything remembered"))
        ask.setText(self.tr("Forget all texts, places, bookmarks and corrections?"))
        ask.setInformativeText(
            self.tr(
                "This cannot be undone. Your files, the settings and your own lists stay. What "
                "is open now is remembered anew from here on."
            )
        )
        forget = ask.addButton(self.tr("&Forget"), QMessageBox.ButtonRole.DestructiveRole)
        ask.setDefaultButton(ask.addButton(QMessageBox.StandardButton.Cancel))
        forget.clicked.connect(lambda _: self._forget())
        ask.open()

    def _forget(self) -> None:
        window = self._window
        if window.library is None:
            return
        try:
            window.library.forget_everything()
            with suppress(FileNotFoundError):
                window.library.path.with_name(session_file().name).unlink()
        except (ReaderError, OSError) as error:
            window.say(error.sentence if isinstance(error, ReaderError) else str(error))
            return
        window.change(last_folder="")
        window.toast.say(self.tr("Everything is forgotten."), self.tr("All right"), lambda: None)
