"""The parts that follow links, show notes and pictures, put together for one window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reader.ui.banner import announce
from reader.ui.beside.following import Following
from reader.ui.beside.looking import Looking
from reader.ui.beside.pictures import Pictures

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from PySide6.QtWidgets import QMenu

    from reader.ui.window import Window

__all__ = ["Beside"]


class Beside:
    """What a document holds beside its text, in one window."""

    def __init__(self, window: Window) -> None:
        """Connect the parts with the page."""
        self._window = window
        view, reading = window.view, window.reading
        self.following = Following(view, reading, window.history)
        self.pictures = Pictures(view, reading, window)
        self.looking = Looking(view, self.pictures, window)
        self.following.opening.connect(window.opening.open_path)
        self.looking.trouble.connect(window.say)
        view.call_clicked.connect(lambda *_: window.looking_up.forget())

    def open_word(self) -> None:
        """Follow the link, or show the note, that the word cursor is at; else open its card."""
        looking_up = self._window.looking_up
        if self.following.follow(looking_up.span):
            looking_up.close()
        else:
            looking_up.open()

    def add_to(self, menu: QMenu, point: QPoint) -> None:
        """Put into the page's menu what can be done with a picture under a point."""
        index = self._window.view.plate_at(point)
        if index is not None:
            self.looking.add_to(menu, index)

    def look(self) -> None:
        """Show the first picture that is seen, large."""
        view = self._window.view
        page = view.page
        shown = page.article.content.pictures if page is not None else ()
        for index in range(len(shown)):
            place = view.place_of_plate(index)
            if place is not None and place.intersects(view.viewport().rect()):
                self.looking.open(index)
                return
        words = QCoreApplication.translate("Window", "No picture is in view.")
        announce(view, words)
