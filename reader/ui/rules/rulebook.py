"""The user's own cleaning rules in the window: read from their file, written back, followed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from reader.core.cleanrules import HEAD, RuleLine, read_rules, write_rules, written
from reader.core.errors import ReaderError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from reader.core.cleanrules import CleanRule
    from reader.ui.reading import Reading
    from reader.ui.rules.dialog import RuleDialog
    from reader.ui.undoing import Undoing
    from reader.ui.window import Window

__all__ = ["Rulebook"]

Lines = tuple[RuleLine, ...]


class Rulebook(QObject):
    """Knows the rules; another program may change their file at any time.

    Without a file the rules last as long as the window, and bear on nothing.
    """

    changed = Signal()

    def __init__(self, window: Window, path: Path | None) -> None:
        """Read the file when it is asked for first."""
        super().__init__(window)
        self._window, self._path = window, path
        self._reading: Reading = window.reading
        self._undoing: Undoing = window.undoing
        self._lines: Lines = ()
        self._stamp: tuple[int, int] | None = None
        self._dialog: RuleDialog | None = None
        window.installEventFilter(self)
        self.refresh()

    @property
    def path(self) -> Path | None:
        """Where the rules are kept."""
        return self._path

    @property
    def lines(self) -> Lines:
        """The lines of the file, rules and others."""
        return self._lines

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at the file again when one comes back from another program."""
        del watched
        if event.type() == QEvent.Type.WindowActivate and self.refresh():
            self._follow()
        return False

    def refresh(self) -> bool:
        """Read the file if it is another than before; return whether it was."""
        stamp = self._stamp_now()
        if stamp == self._stamp:
            return False
        self._stamp = stamp
        try:
            self._lines = read_rules(self._path) if self._path and stamp else ()
        except ReaderError as error:
            self._window.say(error.sentence)
            return False
        self.changed.emit()
        return True

    def add(self, rule: CleanRule) -> None:
        """Add a rule behind the others."""
        head = () if self._lines else tuple(map(RuleLine, HEAD))
        self._change((*head, *self._lines, written(rule)), self.tr("Rule added"))

    def replace(self, at: int, rule: CleanRule) -> None:
        """Put a rule in the place of the one on line `at`, counted from 0."""
        lines = (*self._lines[:at], written(rule), *self._lines[at + 1 :])
        self._change(lines, self.tr("Rule changed"))

    def remove(self, at: int) -> None:
        """Remove the rule on line `at`, counted from 0."""
        self._change((*self._lines[:at], *self._lines[at + 1 :]), self.tr("Rule removed"))

    def open(self) -> RuleDialog:
        """Open the dialog, or bring it to the front."""
        if self._dialog is None:
            from reader.ui.rules.dialog import RuleDialog  # noqa: PLC0415 - made when asked for

            dialog = RuleDialog(self, self._reading, self._window)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.destroyed.connect(self._forget)
            self._dialog = dialog
        self._dialog.show()
        self._dialog.activateWindow()
        return self._dialog

    def open_with_selection(self) -> RuleDialog:
        """Open the dialog with the selected words of the source's clean text as a new rule."""
        article, span = self._reading.article, self._window.view.selected_span()
        dialog = self.open()
        if article is not None and span is not None:
            dialog.begin(article.text[span[0] : span[1]])
        return dialog

    def _forget(self) -> None:
        self._dialog = None

    def _change(self, lines: Lines, words: str) -> None:
        before = self._lines
        if lines != before:
            self._undoing.perform(partial(self._write, lines), partial(self._write, before), words)

    def _write(self, lines: Sequence[RuleLine]) -> None:
        if self._path is not None:
            try:
                write_rules(self._path, lines)
            except ReaderError as error:
                self._window.say(error.sentence)
                return
        self._lines = tuple(lines)
        self._stamp = self._stamp_now()
        self.changed.emit()
        self._follow()

    def _follow(self) -> None:
        """Have all open texts cleaned by the rules that hold now."""
        for window in QApplication.topLevelWidgets():
            tabs = getattr(window, "tabs", None)
            for document in tabs.documents if tabs is not None else ():
                document.treating.rework()

    def _stamp_now(self) -> tuple[int, int] | None:
        try:
            found = self._path.stat() if self._path is not None else None
        except OSError:
            return None
        return (found.st_mtime_ns, found.st_size) if found is not None else None
