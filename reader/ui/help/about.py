"""What Qingdu is, which version, and under which licences its parts stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
)

from reader import __version__
from reader.assets import licence, resource
from reader.core.wording import Sentence
from reader.ui.languages.telling import told

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from reader.ui.window import Window

__all__ = ["AboutDialog", "licence_texts"]


def licence_texts() -> Iterator[tuple[str, Path]]:
    """Yield what a text is about and where it lies: code, fonts, then data, icons, samples."""
    yield "Qingdu", licence()
    fonts = Sentence("Fonts")
    yield told(fonts), resource("fonts", "README.md")
    yield told(Sentence("%1: %2", fonts, "Open Font License")), resource("fonts", "OFL.txt")
    kinds = {
        "data": Sentence("Data"),
        "icons": Sentence("Icons"),
        "samples": Sentence("Samples"),
    }
    for folder, kind in kinds.items():
        for path in sorted(resource(folder).rglob("*.md")):
            name = path.relative_to(resource(folder)).with_suffix("").as_posix()
            name = name.removesuffix("README").rstrip("/")
            yield told(Sentence("%1: %2", kind, name) if name else kind), path


class AboutDialog(QDialog):
    """Name and version above; a list of what it is made of, with the text of each."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.setWindowTitle(self.tr("About Qingdu"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = QLabel(f"Qingdu 清讀 {__version__}", self)
        title.setProperty("role", "title")
        words = QLabel(
            self.tr(
                "A reader for Chinese that gives back what the author published. Licence: "
                "Apache 2.0; fonts and data have licences of their own."
            ),
            self,
        )
        words.setWordWrap(True)
        words.setProperty("role", "quiet")
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Parts and their licences"))
        self.list.setFixedWidth(190)
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("Text of the licence"))
        self.text.setTabChangesFocus(True)
        self._paths = [path for _, path in licence_texts()]
        self.list.addItems([name for name, _ in licence_texts()])
        self.list.currentRowChanged.connect(self._show)
        close = QPushButton(self.tr("Close"), self)
        close.setAutoDefault(False)
        close.clicked.connect(self.close)
        middle, bottom = QHBoxLayout(), QHBoxLayout()
        middle.addWidget(self.list)
        middle.addWidget(self.text, 1)
        bottom.addStretch()
        bottom.addWidget(close)
        column = QVBoxLayout(self)
        for part in (title, words):
            column.addWidget(part)
        column.addLayout(middle, 1)
        column.addLayout(bottom)
        self.setMinimumSize(420, 300)
        self.resize(min(760, window.width()), min(560, window.height()))
        self.list.setCurrentRow(0)

    def _show(self, row: int) -> None:
        try:
            text = self._paths[row].read_text("utf-8")
        except OSError:
            text = self.tr("This text is missing: the installation is not complete.")
        self.text.setPlainText(text)
