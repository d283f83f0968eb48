"""When what stands around the page is made: after the first text is painted, a part at a time."""

from __future__ import annotations

from importlib import import_module
from importlib.machinery import SourceFileLoader
from importlib.util import find_spec
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer

from reader.ui.slices import Slices
from reader.ui.tabs.exchange import furnished
from reader.ui.texts.remarkable import is_remarkable

if TYPE_CHECKING:
    from collections.abc import Generator

    from reader.ui.texts.document import OpenDocument
    from reader.ui.window import Window

__all__ = ["Furnishing"]

_PATIENCE_MS = 150
"""How long a window without a text stays bare."""
_SHARED = (
    "reader.core.names",
    "reader.core.find",
    "reader.ui.controls",
    "reader.ui.commands.table",
    "reader.ui.look.icons",
    "reader.ui.names.rows",
    "reader.ui.removal.layout",
    "reader.ui.words.card",
)
"""What several of the parts below load."""


class Furnishing(QObject):
    """Makes the parts of one window that can wait for the page."""

    def __init__(self, window: Window) -> None:
        """Wait for the first text, but not for long."""
        super().__init__(window)
        self._window = window
        self._steps = _steps(window)
        self._has_begun = False
        self.is_done = False
        """Whether all parts of the window are there."""
        self._slices = Slices(self)
        window.view.viewport().installEventFilter(self)
        self._timer = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._timer.timeout.connect(self._begin)
        self._timer.start()

    def finish(self) -> None:
        """Make what is missing now."""
        if not self.is_done:
            self._slices.stop("furnish")
            for _ in self._steps:
                pass
            self._end()

    def is_done_for(self, document: OpenDocument) -> bool:
        """Return whether all is there for a text; what is to be said of it would push it away."""
        if is_remarkable(document, self._window.settings.value):
            self.finish()
        return self.is_done

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Begin when the text has been painted."""
        del watched
        if event.type() == QEvent.Type.Paint and self._window.reading.page is not None:
            self._timer.start(0)
        return False

    def _begin(self) -> None:
        if not self._has_begun:
            self._has_begun = True
            self._window.view.viewport().removeEventFilter(self)
            self._slices.start("furnish", self._steps, lambda _: self._end())

    def _end(self) -> None:
        self.is_done = self._has_begun = True
        self._timer.stop()
        self._window.view.viewport().removeEventFilter(self)
        furnished(self._window)


def _steps(window: Window) -> Generator[None]:
    """Load the modules and make the parts."""
    for name in (*_SHARED, *_imported_by("reader.ui.furniture"), "reader.ui.look.parts"):
        import_module(name)
        yield
    from reader.ui.furniture import furnish  # noqa: PLC0415 - what the page can do without

    yield
    yield from furnish(window)
    yield from window.dress.furnish()


def _imported_by(module: str) -> list[str]:
    """Return what a module imports of ours, so that each can be loaded in a turn of its own."""
    spec = find_spec(module)
    loader = spec.loader if spec is not None else None
    code = loader.get_code(module) if isinstance(loader, SourceFileLoader) else None
    return [name for name in code.co_names if name.startswith("reader.")] if code else []
