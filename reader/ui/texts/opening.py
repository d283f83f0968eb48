"""Bringing texts in: files, the clipboard, what is dropped, the sample."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QUrl, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QInputDialog, QWidget

from reader.assets import SAMPLE, resource
from reader.core.address import is_address
from reader.core.wording import Sentence
from reader.ui.texts.origin import Origin, whole_path

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QMimeData

    from reader.ui.preferences.store import SettingsStore
    from reader.ui.texts.document import OpenDocument
    from reader.ui.texts.origin import Opens

__all__ = ["Opening"]

_PATTERNS = (
    "*.txt *.text *.md *.markdown *.html *.htm *.xhtml *.epub *.docx *.pdf *.fb2 "
    "*.srt *.ass *.vtt *.json *.zip"
)
_LONGEST = 2000
_WIDE = 480


class Opening(QObject):
    """Opens documents; what is shown stays until a new one has a text to show."""

    opened = Signal(object, object)
    """A document whose first text has arrived, and its Origin."""
    several = Signal(object)
    """Paths of files that are to be opened side by side."""
    trouble = Signal(object)

    def __init__(self, opener: Opens, settings: SettingsStore, window: QWidget) -> None:
        super().__init__(window)
        self._opener, self._settings, self._window = opener, settings, window
        self._awaited: list[OpenDocument] = []
        self.go_to: Callable[[str], bool] = lambda _: False

    def ask(self) -> None:
        """Have a file chosen."""
        asked = QFileDialog(self._window, self.tr("Open a text"), self._settings.value.last_folder)
        asked.setFileMode(QFileDialog.FileMode.ExistingFiles)
        asked.setNameFilters([f"{self.tr('Documents')} ({_PATTERNS})", self.tr("All files (*)")])
        asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asked.filesSelected.connect(self.open_paths)
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
        """Open a file, or a page by its address; one that is open is shown."""
        if not is_address(path):
            self._settings.change(last_folder=str(Path(path).absolute().parent))
        if encoding is not None or not self.go_to(path):
            self.open(Origin(whole_path(path), encoding=encoding))

    def open_paths(self, paths: Sequence[str]) -> None:
        """Open one file, or several side by side."""
        if len(paths) == 1:
            self.open_path(paths[0])
        elif paths:
            self.several.emit(list(paths))

    def reopen(self, document: OpenDocument | None, encoding: str) -> None:
        """Read a document's file again in another encoding."""
        if document is not None and document.path:
            self.open_path(document.path, encoding)

    def open_sample(self) -> None:
        """Open the text that comes with the program."""
        path = str(resource("samples", SAMPLE))
        if not self.go_to(path):
            self.open(Origin(path))

    def paste(self) -> None:
        """Open what the clipboard holds."""
        data: QMimeData | None = QGuiApplication.clipboard().mimeData()  # None when all is gone
        if data is None or not self.take(data):
            self.trouble.emit(Sentence("The clipboard holds no text: copy one and paste again."))

    def take(self, data: QMimeData) -> bool:
        """Open what was pasted or dropped; return whether there was anything to open.

        A web page's source is taken only when it carries readings; else its words alone, since
        those are what was selected.
        """
        paths = local_files(data) or web_pages(data)
        if paths:
            self.open_paths(paths)
        elif data.hasHtml() and "<ruby" in data.html().lower():
            self.open(Origin(text=data.html(), is_html=True))
        elif data.hasText() and data.text().strip():
            self.open(Origin(text=data.text()))
        else:
            return False
        return True

    def cancel(self) -> None:
        """Wait for nothing any more."""
        for document in self._awaited:
            _drop(document)
        self._awaited.clear()

    def open(self, origin: Origin) -> None:
        """Open a text, also one that is open: it is read anew in its tab."""
        self._await(origin.open(self._opener), origin)

    def _await(self, document: OpenDocument, origin: Origin | None = None) -> None:
        origin = origin or Origin(document.path)
        self._awaited.append(document)
        document.text_changed.connect(partial(self._arrived, document, origin))
        document.failed.connect(partial(self._failed, document))
        if document.article is not None:
            self._arrived(document, origin)

    def _arrived(self, document: OpenDocument, origin: Origin) -> None:
        if document in self._awaited:
            self._awaited.remove(document)
            self.opened.emit(document, origin)

    def _failed(self, document: OpenDocument, sentence: Sentence) -> None:
        if document in self._awaited:
            self._awaited.remove(document)
            _drop(document)
            named = Sentence("%1: %2", document.name, sentence)
            self.trouble.emit(named if document.path else sentence)


def _drop(document: OpenDocument) -> None:
    document.close()
    document.deleteLater()


def local_files(data: QMimeData) -> list[str]:
    """Return the paths of the files that are dragged or copied."""
    urls: list[QUrl] = data.urls() if data.hasUrls() else []
    return [url.toLocalFile() for url in urls if url.isLocalFile()]


def web_pages(data: QMimeData) -> list[str]:
    """Return the addresses of the pages whose links are dragged."""
    urls: list[QUrl] = data.urls() if data.hasUrls() else []
    return [url.toString() for url in urls if is_address(url.toString())]
