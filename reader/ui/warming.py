"""What names and the first switch of script need, loaded in steps while nothing else happens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from reader.core.chinese.conversion import prepare, prepare_shadow

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.ui.reading import Reading

__all__ = ["Warming"]

_SOON_MS = 100  # the page comes first; names, which are compared in simplified form, follow soon
_AFTER_MS = 1500  # the page and its readings come first
_BETWEEN_MS = 40


class Warming(QObject):
    """Loads the tables of a conversion after a text has been shown for a while."""

    def __init__(self, reading: Reading, parent: QObject) -> None:
        super().__init__(parent)
        self._reading = reading
        self._steps: Iterator[int] | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._go_on)
        reading.text_shown.connect(self._begin)

    def _begin(self) -> None:
        document = self._reading.document
        if self._steps is None and document is not None and document.article is not None:
            self._steps = _pauses(prepare(document.article.script))
            self._timer.start(_SOON_MS)

    def _go_on(self) -> None:
        pause = next(self._steps, None) if self._steps is not None else None
        if pause is not None:
            self._timer.start(pause)


def _pauses(conversion: Iterator[None]) -> Iterator[int]:
    """Load tables, those of a conversion last; yield the milliseconds to the next one."""
    for _ in prepare_shadow():
        yield _BETWEEN_MS
    yield _AFTER_MS
    for _ in conversion:
        yield _BETWEEN_MS
