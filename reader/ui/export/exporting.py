"""Exporting the document that is read: asking how, and telling how it went."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from reader.core.errors import UsageError
from reader.core.export.needs import NAME_FORMATS
from reader.core.files import refuse_same_file
from reader.core.wording import Sentence
from reader.ui.banner import Notice

if TYPE_CHECKING:
    from reader.core.choices import Choices
    from reader.ui.banner import Banners
    from reader.ui.preferences.store import SettingsStore
    from reader.ui.reading import Reading

__all__ = ["Exporting"]


class Exporting(QObject):
    """Asks how to export the document that is read, and has it written elsewhere."""

    def __init__(self, reading: Reading, settings: SettingsStore, banners: Banners) -> None:
        super().__init__(banners)
        self._reading, self._settings, self._banners = reading, settings, banners

    def ask(self) -> None:
        """Open the export dialog."""
        self._ask(names=False)

    def ask_for_names(self) -> None:
        """Open the dialog that exports the names of the text."""
        self._ask(names=True)

    def _ask(self, *, names: bool) -> None:
        document = self._reading.document
        if document is None or document.article is None:
            return
        from reader.ui.export.dialog import (  # noqa: PLC0415 - opening a text does not wait for it
            ExportDialog,
            NamesDialog,
        )

        value = self._settings.value
        dialog = (NamesDialog if names else ExportDialog)(
            document.choices,
            value.names_format if names else value.export_format,
            document.name,
            value.last_folder,
            self._banners.window(),
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show_text(document.article, self._reading.view.look)
        dialog.chosen.connect(self.write)
        dialog.open()

    def write(self, choices: Choices, to: str, path: str) -> None:
        """Have the document written; how it went is said when it is done."""
        document = self._reading.document
        if document is None:
            return
        if to in NAME_FORMATS:
            self._settings.change(names_format=to)
        else:
            self._settings.change(export_format=to)
        try:
            refuse_same_file(path, [document.path] if document.path else [])
        except UsageError as error:
            self._banners.say(Notice(error.sentence, "trouble"))
            return
        document.export(choices, to, path)

    def tell(self, path: str, sentence: str) -> None:
        """Say that the document was written to `path`, or the sentence why it was not."""
        if sentence:
            self._banners.say(Notice(sentence, "trouble"))
        else:
            self._banners.say(Notice(Sentence("Saved as %1.", path)))
