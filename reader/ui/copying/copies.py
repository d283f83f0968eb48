"""Copying what is selected: at once, or a part of a frame at a time when it is long."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QClipboard, QDrag, QGuiApplication

from reader.core.copying import Copied, CopyForm, copying, drained
from reader.ui.controls import grouped
from reader.ui.copying.outgoing import Outgoing, plain_data
from reader.ui.slices import Slices
from reader.ui.words.glosses import Glosses

if TYPE_CHECKING:
    from collections.abc import Generator

    from reader.ui.banner import Toast
    from reader.ui.pageview.view import PageView
    from reader.ui.reading import Reading
    from reader.ui.words.looking_up import LookingUp

__all__ = ["Copies"]

_JOB, _PULLED = "copy", "pulled"
_SHORT = 1000
"""Code points that are copied before anything else happens."""
_SETTLED = 150
"""Milliseconds that a selection stands still before X11's other programs can have it."""


class Copies(QObject):
    """Puts what is selected, or the word looked at, on the clipboard or under the mouse."""

    def __init__(
        self, view: PageView, reading: Reading, looking_up: LookingUp, toast: Toast
    ) -> None:
        super().__init__(view)
        self._view, self._reading = view, reading
        self._looking_up, self._toast = looking_up, toast
        self._slices = Slices(self)
        self._glosses = Glosses()
        self._is_long = False
        self._clipboard = QGuiApplication.clipboard()
        view.pulled.connect(self.pull)
        looking_up.copy_asked.connect(self.copy_row)
        if self._clipboard.supportsSelection():
            self._standing = QTimer(self, singleShot=True, interval=_SETTLED)
            self._standing.timeout.connect(self._offer)
            view.selection_changed.connect(self._standing.start)
            program = QGuiApplication.instance()
            if program is not None:
                program.aboutToQuit.connect(self._withdraw)

    @property
    def is_busy(self) -> bool:
        """Whether something long is still being made."""
        return self._slices.is_busy(_JOB)

    def copy(self, form: CopyForm = "shown") -> bool:
        """Put a form of what is selected on the clipboard; return whether anything is."""
        return self._begin(self._view.selected_span() or self._looking_up.span, form)

    def copy_row(self) -> None:
        """Copy the words that are selected, or the one looked at, with pinyin and meaning."""
        self._begin(self._view.selected_span() or self._looking_up.current(), "table")

    def stop(self) -> None:
        """Give up what is being made."""
        self._slices.stop(_JOB)
        self._toast.hide()

    def pull(self) -> None:
        """Let the mouse carry what is selected to another program; it equals a copy."""
        steps = self._steps(self._view.selected_span(), "shown")
        if steps is None:
            return
        data = Outgoing(steps)
        drag = QDrag(self._view)
        drag.setMimeData(data)
        self._slices.start(_PULLED, data.go_on(), lambda _: None)  # goes on while it is carried
        drag.exec(Qt.DropAction.CopyAction)
        self._slices.stop(_PULLED)

    def _steps(
        self, span: tuple[int, int] | None, form: CopyForm
    ) -> Generator[float, None, Copied] | None:
        page = self._reading.page
        if page is None or span is None:
            return None
        gloss = self._glosses.of(page) if form == "table" else None
        return copying(page, *span, form, gloss)

    def _begin(self, span: tuple[int, int] | None, form: CopyForm) -> bool:
        steps = self._steps(span, form)
        if steps is None or span is None:
            return False
        self._is_long = False
        if span[1] - span[0] <= _SHORT:
            self._slices.stop(_JOB)
            self._put(drained(steps))
            return True
        self._slices.start(_JOB, self._shown(steps), self._put)
        if self.is_busy:
            self._is_long = True
            self._say(0.0)
        return True

    def _shown(self, steps: Generator[float, None, Copied]) -> Generator[float, None, Copied]:
        """Go on, and tell about every twentieth of the way how far it is."""
        told = 0.0
        while True:
            try:
                done = next(steps)
            except StopIteration as end:
                made: Copied = end.value
                return made
            if self._is_long and done - told >= 0.05:
                told = done
                self._toast.text.setText(self._words(done))
            yield done

    def _say(self, done: float) -> None:
        self._toast.say(self._words(done), self.tr("Cancel"), self.stop)

    def _words(self, done: float) -> str:
        return self.tr("Copying… %1 %").replace("%1", str(round(100 * done)))

    def _put(self, made: Copied) -> None:
        self._clipboard.setMimeData(plain_data(made))
        if self._is_long:
            words = self.tr("%1 characters copied").replace("%1", grouped(len(made.text)))
            self._toast.say(words, self.tr("All right"), lambda: None)

    def _offer(self) -> None:
        """Let other programs of X11 have what is selected by the middle button."""
        steps = self._steps(self._view.selected_span(), "shown")
        if steps is not None:
            self._clipboard.setMimeData(Outgoing(steps), QClipboard.Mode.Selection)

    def _withdraw(self) -> None:
        if self._clipboard.ownsSelection():
            self._clipboard.clear(QClipboard.Mode.Selection)
