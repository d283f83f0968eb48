"""Bringing texts in: files, the clipboard, what is dropped, the sample."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Qt, QUrl, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QInputDialog, QWidget

from reader.assets import resource
from reader.core.address import is_address
from reader.core.wording import Sentence

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData

    from reader.ui.preferences.store import SettingsStore
    from reader.ui.texts.document import OpenDocument

__all__ = ["Opening", "Opens"]

SAMPLE = "qingdu_sample.txt"
_PATTERNS = (
    "*.txt *.text *.md *.markdown *.html *.htm *.xhtml *.epub *.docx *.pdf *.fb2 "
    "*.srt *.ass *.vtt *.json *.zip"
)
_LONGEST = 2000
_WIDE = 480


class Opens(Protocol):
    """What makes documents: `reader.ui.texts.opener.Opener`."""

    def open_path(self, path: str, encoding: str | None = None) -> OpenDocument:
        """Open a file."""
        ...

    def open_text(self, text: str, *, html: bool) -> OpenDocument:
        """Open a text that is no file."""
        ...


class Opening(QObject):
    """Opens documents; the one before stays until the new one has a text to show."""

    opened = Signal(object)
    """A document whose first text has arrived."""
    trouble = Signal(object)

    def __init__(self, opener: Opens, settings: SettingsStore, window: QWidget) -> None:
        super().__init__(window)
        self._opener, self._settings, self._window = opener, settings, window
        self._awaited: OpenDocument | None = None

    def ask(self) -> None:
        """Have a file chosen."""
        asked = QFileDialog(self._window, self.tr("Open a text"), self._settings.value.last_folder)
        asked.setFileMode(QFileDialog.FileMode.ExistingFile)
        asked.setNameFilters([f"{self.tr('Documents')} ({_PATTERNS})", self.tr("All files (*)")])
        asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asked.fileSelected.connect(self.open_path)
        asked.open()

    def ask_address(self) -> None:
        """Have an address of the web typed; one on the clipboard stands there already."""
        asked = QInputDialog(self._window)
        asked.setWindowTitle(self.tr("Open a link"))
        asked.setLabelText(self.tr("Address of the page (nothing else is fetched):"))
        copied = QGuiApplication.clipboard().text().strip()
        asked.setTextValue(copied if is_address(copied) and len(copied) < _LONGEST else "https://")
        asked.setMinimumWidth(_WIDE)
        asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asked.textValueSelected.connect(self._open_address)
        asked.open()

    def _open_address(self, address: str) -> None:
        address = address.strip()
        if is_address(address):
            self.open_path(address)
        else:
            self.trouble.emit(Sentence("Only addresses with http:// or https:// are opened."))

    def open_path(self, path: str, encoding: str | None = None) -> None:
        """Open a file, or a page by its address."""
        if not is_address(path):
            self._settings.change(last_folder=str(Path(path).absolute().parent))
        self._await(self._opener.open_path(path, encoding))

    def reopen(self, document: OpenDocument | None, encoding: str) -> None:
        """Read a document's file again in another encoding."""
        if document is not None and document.path:
            self.open_path(document.path, encoding)

    def open_sample(self) -> None:
        """Open the text that comes with the program."""
        self._await(self._opener.open_path(str(resource("samples", SAMPLE))))

    def paste(self) -> None:
        """Open what the clipboard holds."""
        if not self.take(QGuiApplication.clipboard().mimeData()):
            self.trouble.emit(Sentence("The clipboard holds no text: copy one and paste again."))

    def take(self, data: QMimeData) -> bool:
        """Open what was pasted or dropped; return whether there was anything to open.

        A web page's source is taken only when it carries readings; else its words alone, since
        those are what was selected.
        """
        path = local_file(data) or web_page(data)
        if path:
            self.open_path(path)
        elif data.hasHtml() and "<ruby" in data.html().lower():
            self._await(self._opener.open_text(data.html(), html=True))
        elif data.hasText() and data.text().strip():
            self._await(self._opener.open_text(data.text(), html=False))
        else:
            return False
        return True

    def cancel(self) -> None:
        """Wait for nothing any more."""
        if self._awaited is not None:
            document, self._awaited = self._awaited, None
            document.disconnect(self)
            document.close()
            document.deleteLater()

    def _await(self, document: OpenDocument) -> None:
        self.cancel()
        self._awaited = document
        document.text_changed.connect(self._arrived)
        document.failed.connect(self._failed)
        if document.article is not None:
            self._arrived()

    def _arrived(self) -> None:
        document, self._awaited = self._awaited, None
        if document is not None:
            document.disconnect(self)
            self.opened.emit(document)

    def _failed(self, sentence: Sentence) -> None:
        document = self._awaited
        if document is not None and document.article is None:
            self.cancel()
            sentence = Sentence("%1: %2", document.name, sentence) if document.path else sentence
        self.trouble.emit(sentence)


def local_file(data: QMimeData) -> str:
    """Return the path of the first file that is dragged or copied, or an empty text."""
    urls: list[QUrl] = data.urls() if data.hasUrls() else []
    return next((url.toLocalFile() for url in urls if url.isLocalFile()), "")


def web_page(data: QMimeData) -> str:
    """Return the address of the first page whose link is dragged, or an empty text."""
    urls: list[QUrl] = data.urls() if data.hasUrls() else []
    return next((u.toString() for u in urls if is_address(u.toString())), "")
