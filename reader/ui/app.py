"""The program around the windows: Qt's application, the desk, the library, the settings."""

from __future__ import annotations

import gc
import signal
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from reader import __version__
from reader.assets import DESKTOP_NAME, SAMPLE, resource
from reader.core.errors import MemoryUnavailable
from reader.core.paths import config_folder, rules_file
from reader.core.wording import Sentence
from reader.library import Library
from reader.ui.languages.language import Speech, spoken
from reader.ui.look.dress import set_font
from reader.ui.pageview.faces import load_fonts
from reader.ui.preferences.store import SettingsStore
from reader.ui.single.visitors import Visitors
from reader.ui.tabs.lasting import Lasting, tabs_of
from reader.ui.tabs.session import Session
from reader.ui.tabs.tab import Tab
from reader.ui.texts.opener import Opener
from reader.ui.texts.origin import Origin
from reader.ui.window import Window
from reader.ui.words.wordbook import Wordbook
from reader.ui.work.tasks import Desk

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Sequence
    from pathlib import Path

    from reader.core.choices import Choices
    from reader.ui.single.door import Door, Errand
    from reader.ui.tabs.session import KeptSession
    from reader.ui.work.messages import OpenFile

__all__ = ["Program", "make_application", "run", "spare_collections"]

SETTINGS = "settings.json"
_ICON_MS = 1000  # the page comes first


def make_application() -> QApplication:
    """Return Qt's application, named and with the bundled fonts at hand."""
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        application = QApplication(["reader"])
    application.setApplicationName("qingdu")
    application.setApplicationDisplayName("Qingdu 清讀")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName(DESKTOP_NAME)
    load_fonts()
    return application


class Program:
    """What all windows of one start share, and the windows.

    `first` is a file that `process` was asked for already, before Qt was there. With `choices`
    every text is shown under them, cleaned by the `rules` of a file, and neither settings nor
    library are read or written. The `session` is what was open the last time, and is kept.
    """

    def __init__(
        self,
        first: OpenFile | None = None,
        process: subprocess.Popen[bytes] | None = None,
        choices: Choices | None = None,
        rules: str = "",
        session: KeptSession | None = None,
    ) -> None:
        """Open the library and the settings; what is wrong with them is said in the window."""
        self.desk = Desk(process)
        self.library, self._sentences = _library() if choices is None else (None, [])
        self.settings = SettingsStore(config_folder() / SETTINGS if choices is None else None)
        self.speech = Speech()
        self.speech.speak(spoken(self.settings.value.language))
        self.settings.changed.connect(self._speak)
        if self.settings.put_aside is not None:
            kept = self.settings.put_aside
            self._sentences.append(
                Sentence("The settings could not be read and are kept as %1.", kept)
            )
        self._session = session
        if session is not None and session.put_aside is not None:
            words = Sentence(
                "Which texts were open could not be read; the file is kept as %1.",
                session.put_aside,
            )
            self._sentences.append(words)
        usual = self.settings.choices if choices is None else lambda: choices
        self.wordbook = Wordbook(config_folder() if choices is None else None)
        self._sentences += self.wordbook.sentences
        self.opener = Opener(self.desk, self.library, usual, first, self.wordbook)
        self.opener.keeps_choices = lambda: self.settings.value.each_text
        self.opener.rules = str(rules_file()) if choices is None else rules
        self.windows: list[Window] = []

    def remember_in(self, path: Path) -> None:
        """Have a library of its own for this run; before anything is open."""
        self.library, self._sentences = _library(path)
        self.opener.library = self.library

    def open(self, files: Sequence[str]) -> None:
        """Show a window with the files side by side, behind the texts of the last time.

        Without files the text is shown that was read last, and without one the sample, which
        makes room for what is opened.
        """
        parts = self.settings, self.library, self.opener, self.wordbook
        window = Window(*parts, page_first=True)
        window.show()
        window.dress.follow_screen()
        self.windows.append(window)
        tabs, session = window.tabs, self._session
        brings_back = session is not None and self.settings.value.restore_texts
        waiting = session.last if session is not None and brings_back else Session()
        tabs.add(tabs_of(waiting))
        if session is not None and session.is_ours:
            Lasting(tabs, session.path)
        if files:
            window.opening.open_paths(files)
        elif waiting.texts:
            tabs.show(tabs.all[waiting.shown])
        else:
            tabs.add([Tab(Origin(str(resource("samples", SAMPLE))), gives_way=True)])
            tabs.fall_back()
        for sentence in self._sentences:
            window.say(sentence)
        self._sentences = []

    def welcome(self, visit: Errand) -> None:
        """Open what a later start brought, and come to the front."""
        window = self.windows[0]
        window.opening.open_paths(visit.files)
        if window.isMinimized():
            window.showNormal()
        if QGuiApplication.platformName() != "offscreen":  # which cannot, and complains
            window.raise_()
        window.activateWindow()

    def _speak(self, names: frozenset[str]) -> None:
        """Have all windows speak the language that is chosen now."""
        if "language" in names and self.speech.speak(spoken(self.settings.value.language)):
            from reader.ui.languages.anew import speak_anew  # noqa: PLC0415 - seldom needed

            set_font()
            for window in self.windows:
                speak_anew(window)

    def close(self) -> None:
        """Let go of everything; wait for the second processes to end."""
        for window in self.windows:
            window.close()
        if self._session is not None:
            self._session.release()
        self.desk.close()
        if self.library is not None:
            self.library.close()


def run(
    files: Sequence[str],
    first: OpenFile | None = None,
    process: subprocess.Popen[bytes] | None = None,
    session: KeptSession | None = None,
    door: Door | None = None,
) -> int:
    """Read in windows until the last one is closed; return the exit status."""
    application = make_application()
    program = Program(first, process, session=session)
    program.open(files)
    if door is not None:
        Visitors(door, application).came.connect(program.welcome)
    spare_collections()
    QTimer.singleShot(_ICON_MS, application, lambda: application.setWindowIcon(window_icon()))
    signal.signal(signal.SIGINT, lambda *_: application.quit())
    awake = QTimer(interval=500)  # Python sees a signal only when Qt hands it the turn
    awake.timeout.connect(lambda: None)
    awake.start()
    status = application.exec()
    awake.stop()
    if door is not None:
        door.close()
    program.close()
    return status


def window_icon() -> QIcon:
    """Return the program's icon, for desktops that do not take it from the menu's entry."""
    icon = QIcon()
    for picture in resource("desktop", "icons", "hicolor").glob(f"*/apps/{DESKTOP_NAME}.png"):
        icon.addFile(str(picture))
    return icon


def spare_collections() -> None:
    """Have Python's collector hold the window for some milliseconds at most.

    What is there now stays for good and is not looked at again. A dirty book brings hundreds of
    thousands of edits; going through all of them held the window for 70 ms each time.
    """
    gc.freeze()
    gc.set_threshold(20_000, 5, 1000)
    gc.enable()


def _library(path: Path | None = None) -> tuple[Library | None, list[Sentence]]:
    try:
        return Library(path), []
    except MemoryUnavailable as error:
        return None, [error.sentence]
