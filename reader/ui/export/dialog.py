"""The export dialogs: which format, script and readings, and where to."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from reader.core.choices import RUBIES, SCRIPTS
from reader.core.export.needs import SUFFIXES
from reader.ui.export.preview import Preview

if TYPE_CHECKING:
    from reader.core.article import Article
    from reader.core.choices import Choices
    from reader.ui.pageview.look import Look

__all__ = ["ExportDialog", "NamesDialog"]


class ExportDialog(QDialog):
    """Asks what to export; `chosen` gives choices, format and path."""

    has_readings = True
    chosen = Signal(object, str, str)

    def __init__(
        self,
        choices: Choices,
        to: str,
        name: str,
        folder: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._choices, self._name, self._folder = choices, name, folder
        self.setWindowTitle(self._title())
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.formats = QButtonGroup(self)
        column = QVBoxLayout()
        column.setSpacing(0)
        for name_, words in self._format_words().items():
            button = QRadioButton(words, self)
            button.setObjectName(name_)
            button.setChecked(name_ == to)
            self.formats.addButton(button)
            column.addWidget(button)
        if self.formats.checkedButton() is None:
            self.formats.buttons()[0].setChecked(True)
        self.script = self._combo(self._script_words())
        self.script.setCurrentIndex(SCRIPTS.index(choices.script))
        self.ruby = self._combo(self._ruby_words())
        self.ruby.setCurrentIndex(RUBIES.index(choices.ruby))
        self.repair = QCheckBox(self.tr("Use the repaired forms"), self)
        self.repair.setChecked(choices.repair)
        self.buttons = QDialogButtonBox(self)
        self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self.save_button = self.buttons.addButton(
            self.tr("Save as…"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        form = QFormLayout()
        form.setSpacing(12)
        form.addRow(self.tr("Format"), column)
        form.addRow(self.tr("Script"), self.script)
        form.addRow(self.tr("Readings"), self.ruby)
        form.setRowVisible(self.ruby, self.has_readings)
        form.addRow("", self.repair)
        self.preview = Preview(self)
        self.preview.setVisible(self.has_readings)
        beside = QHBoxLayout()
        beside.setSpacing(24)
        beside.addLayout(form)
        beside.addWidget(self.preview, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 20, 24, 16)
        outer.setSpacing(20)
        outer.addLayout(beside)
        outer.addWidget(self.buttons)
        self.formats.buttonToggled.connect(lambda _, on: self._show_preview() if on else None)
        self.script.currentIndexChanged.connect(self._show_preview)
        self.ruby.currentIndexChanged.connect(self._show_preview)
        self.repair.toggled.connect(self._show_preview)
        self.buttons.rejected.connect(self.reject)
        self.buttons.accepted.connect(self._ask_where)

    def show_text(self, article: Article, look: Look) -> None:
        """Show beside the choices what an article looks like under them."""
        self.preview.take(article, look)
        self._show_preview()

    def _show_preview(self, *_: object) -> None:
        if self.has_readings:
            self.preview.show_export(self.format, self.choices())

    @property
    def format(self) -> str:
        """The format that is chosen, by its name in `export --to`."""
        button = self.formats.checkedButton()
        return button.objectName() if button is not None else "txt"

    def choices(self) -> Choices:
        """Return the choices to export under."""
        return replace(
            self._choices,
            script=SCRIPTS[self.script.currentIndex()],
            config=None,
            ruby=RUBIES[self.ruby.currentIndex()],
            repair=self.repair.isChecked(),
        )

    def save_to(self, path: str) -> None:
        """Take a path, and be done."""
        self.chosen.emit(self.choices(), self.format, path)
        self.accept()

    def _ask_where(self) -> None:
        asked = QFileDialog(self, self.tr("Save as"), self._folder)
        asked.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        asked.setDefaultSuffix(self._ending)
        asked.selectFile(self._proposed())
        asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asked.fileSelected.connect(self.save_to)
        asked.open()

    def _proposed(self) -> str:
        """Return a name for the file that is not that of the file that is read."""
        read = Path(self._name)
        same = read.suffix == f".{self._ending}"
        return f"{read.stem or 'text'}{'-clean' if same else ''}.{self._ending}"

    @property
    def _ending(self) -> str:
        return SUFFIXES.get(self.format, self.format)

    def _combo(self, words: list[str]) -> QComboBox:
        box = QComboBox(self)
        box.addItems(words)
        return box

    def _title(self) -> str:
        return self.tr("Export clean text")

    def _format_words(self) -> dict[str, str]:
        return {
            "txt": self.tr("Plain text"),
            "md": self.tr("Markdown"),
            "html": self.tr("Web page (HTML), with readings above the Hanzi"),
            "pdf": self.tr("Print (PDF), with readings above the Hanzi"),
            "epub": self.tr("Book (EPUB), with chapters"),
            "docx": self.tr("Word document (DOCX)"),
            "csv": self.tr("List of words for spreadsheets (CSV)"),
            "tsv": self.tr("List of words as text (TSV)"),
            "apkg": self.tr("Cards of words for Anki"),
            "json": self.tr("Analysis (JSON)"),
        }

    def _script_words(self) -> list[str]:
        return [
            self.tr("As in the source"),
            self.tr("Simplified"),
            self.tr("Traditional"),
            self.tr("Taiwan standard"),
            self.tr("Taiwan standard and words"),
            self.tr("Hong Kong standard"),
        ]

    def _ruby_words(self) -> list[str]:
        return [self.tr("None"), self.tr("Pinyin"), self.tr("Zhuyin")]


class NamesDialog(ExportDialog):
    """The same for the names of the text."""

    has_readings = False

    def _title(self) -> str:
        return self.tr("Export names")

    def _format_words(self) -> dict[str, str]:
        return {
            "names-csv": self.tr("Table with commas (CSV)"),
            "names-tsv": self.tr("Table with tabs (TSV)"),
            "names-json": self.tr("JSON"),
            "names-jsonl": self.tr("JSON, one name a line"),
            "conll": self.tr("CoNLL, tags by character"),
            "conll-words": self.tr("CoNLL, tags by word"),
            "brat": self.tr("brat (ZIP of text and annotations)"),
            "webannotation": self.tr("W3C Web Annotation (JSON-LD)"),
        }
