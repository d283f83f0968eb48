"""What the first switch of script needs, loaded in small steps while nothing else happens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from reader.core.chinese.conversion import prepare

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.ui.reading import Reading

__all__ = ["Warming"]

_AFTER_MS = 1500  # the page and its readings come first
_BETWEEN_MS = 40


class Warming(QObject):
    """Loads the tables of a conversion after a text has been shown for a while."""

    def __init__(self, reading: Reading, parent: QObject) -> None:
        super().__init__(parent)
        self._reading = reading
        self._steps: Iterator[None] | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._go_on)
        reading.text_shown.connect(self._begin)

    def _begin(self) -> None:
        document = self._reading.document
        if self._steps is None and document is not None and document.article is not None:
            self._steps = prepare(document.article.script)
            self._timer.start(_AFTER_MS)

    def _go_on(self) -> None:
        if self._steps is not None and next(self._steps, self) is not self:
            self._timer.start(_BETWEEN_MS)
