"""How the window looks and stands, kept from one time to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QObject, QTimer
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo
from PySide6.QtWidgets import QApplication

from reader.core.errors import ReaderError
from reader.ui.look.page_look import PAGE_SETTINGS, look_for, types_of
from reader.ui.look.scale import USUAL, Scaler, scale, system_scale
from reader.ui.look.scheme import follow_system, resolve
from reader.ui.look.stylesheet import stylesheet
from reader.ui.look.theme import palette
from reader.ui.pageview.faces import ui_families
from reader.ui.settings import Settings, shown_size

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.ui.look.parts import Parts
    from reader.ui.look.theme import ThemeName
    from reader.ui.window import Window

__all__ = ["Dress", "set_font"]

_SAVE_MS = 1000  # after the last change
_SIZE = (1360, 900)
_LOOK = PAGE_SETTINGS | {
    "column_size",
    "reduced_motion",
    "tone_colours",
    "tone_preset",
    "marks",
    "own_tones",
    "faithful_tones",
}


def set_font(percent: int = 100) -> None:
    """Have all text around the page in the system's face and size, with ours for Hanzi.

    `percent` is how large it is wanted; 13 px are the least that is usual.
    """
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    families = [family for family in ui_families() if family != system.family()]
    font = QFont()
    font.setFamilies([QFontInfo(system).family(), *families])
    font.setPixelSize(round(USUAL * system_scale() * percent / 100))
    QApplication.setFont(font)


class Dress(QObject):
    """Theme, size and place of one window."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._settings = window.settings
        self.theme = resolve(window.settings.value.theme)
        self._parts: Parts | None = None
        self._scaler = Scaler(window)
        self._saver = QTimer(self, singleShot=True, interval=_SAVE_MS)
        self._saver.timeout.connect(self.save)
        window.reading.text_shown.connect(self._saver.start)  # what was chosen outlives a crash
        self._settings.changed.connect(self._follow)
        follow_system(self.apply)

    def change(self, **values: Any) -> None:  # noqa: ANN401 - fields of Settings
        """Change settings; they are written in a moment."""
        self._settings.change(**values)

    def save(self) -> None:
        """Write the settings; say so when that fails."""
        try:
            self._settings.save()
        except ReaderError as error:
            self._window.say(error.sentence)

    def set_theme(self, name: ThemeName) -> None:
        """Show the window in a theme and remember it."""
        self.change(theme=name)

    def set_pixel_size(self, pixels: int) -> None:
        """Show Hanzi in this size and remember it, for the direction that is set."""
        is_vertical = self._settings.value.direction == "vertical"
        self.change(**{"column_size" if is_vertical else "pixel_size": pixels})

    def set_usual_size(self) -> None:
        """Show Hanzi in the size that is usual in this direction."""
        self.set_pixel_size(shown_size(Settings(direction=self._settings.value.direction)))

    def set_look(self, **values: Any) -> None:  # noqa: ANN401 - fields of Settings
        """Show the page in another way, as settings have it, and remember it."""
        self.change(**values)

    def apply(self) -> None:
        """Draw everything in the theme that is chosen."""
        self.theme = theme = resolve(self._settings.value.theme)
        QApplication.setPalette(palette(theme))
        set_font(self._settings.value.ui_scale)
        self._window.setStyleSheet(stylesheet(theme, scale()))
        self._scaler.set(scale())
        self._show_look()
        if self._parts is not None:
            self._parts.apply(theme)
            self._window.panes.set_scale()

    def furnish(self) -> Iterator[None]:
        """Dress the parts around the page, which are there now, one between two steps."""
        from reader.ui.look.parts import Parts  # noqa: PLC0415 - the page comes first

        parts = Parts(self._window)
        parts.restore()
        self._scaler.set(scale())
        yield
        yield from parts.dress(self.theme)
        self._parts = parts

    def _follow(self, names: frozenset[str]) -> None:
        """Show what was changed in the settings, in this window or another."""
        self._saver.start()
        if names & {"theme", "ui_scale"}:
            self.apply()
        elif names & _LOOK:
            self._show_look()
        if self._parts is not None:
            self._parts.follow(names)

    def _show_look(self) -> None:
        self._window.view.set_look(look_for(self.theme, self._settings.value))

    def follow_screen(self) -> None:
        """Draw anew for each screen that the window, which is shown now, is moved to."""
        handle = self._window.windowHandle()
        if handle is not None:
            handle.screenChanged.connect(lambda _: self.apply())

    def restore(self) -> None:
        """Bring back the state of the last time."""
        window, value = self._window, self._settings.value
        geometry = QByteArray.fromBase64(QByteArray(value.geometry.encode("ascii", "ignore")))
        if geometry.isEmpty() or not window.restoreGeometry(geometry):
            window.resize(*_SIZE)
        window.view.hidden_kinds = types_of(value.hidden_kinds)
        window.panes.set_sidebar_width(value.sidebar_width)
        window.panes.open_sidebar(on=value.sidebar_open)
        self.apply()

    def keep(self) -> None:
        """Write the state down: the window closes."""
        geometry = bytes(self._window.saveGeometry().toBase64().data()).decode("ascii")
        self._settings.change(geometry=geometry)
        self._saver.stop()
        self.save()
