"""The texts that are open in one window, in the order of their tabs; one of them is shown."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from reader.core.wording import Sentence
from reader.ui.places.kept import Kept
from reader.ui.tabs.exchange import enter, leave, show_nothing
from reader.ui.tabs.succession import Succession
from reader.ui.tabs.tab import Tab
from reader.ui.texts.origin import Origin, whole_path

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.ui.texts.document import OpenDocument
    from reader.ui.texts.origin import Opens
    from reader.ui.window import Window

__all__ = ["Tabs"]

MOST_CLOSED = 20
"""Closed texts that can be opened again."""


class Tabs(QObject):
    """Opens, shows, steps through and closes texts. A text is loaded when it is looked at."""

    changed = Signal()
    """Other texts are open, in another order, with other titles, or another one is shown."""
    failed = Signal(object, object)
    """A tab whose text cannot be had, and why."""
    trouble = Signal(object)
    ending = Signal()
    """The window closes; the texts are still open."""

    def __init__(self, window: Window, opener: Opens) -> None:
        """Show nothing yet."""
        super().__init__(window)
        self._window, self._opener = window, opener
        self._tabs: list[Tab] = []
        self._current: Tab | None = None
        self._closed: list[tuple[int, Tab]] = []
        self._in_library: set[str] = set()
        self._memory = Kept(window.library, self)
        self._memory.failed.connect(window.say)
        self.trouble.connect(window.say)
        window.opening.opened.connect(self.take)
        window.opening.several.connect(self.open_all)
        window.opening.go_to = self.go_to
        window.settings.chosen.connect(self._follow)

    @property
    def all(self) -> tuple[Tab, ...]:
        """The open texts, in order."""
        return tuple(self._tabs)

    @property
    def current(self) -> Tab | None:
        """The text that is shown."""
        return self._current

    @property
    def documents(self) -> tuple[OpenDocument, ...]:
        """The documents of all texts that are loaded."""
        return tuple(tab.document for tab in self._tabs if tab.document is not None)

    def go_to(self, path: str) -> bool:
        """Show the file if it is open; return whether it is."""
        tab = self.find(path)
        if tab is None or (tab is self._current and tab.document is None):
            return False
        self.show(tab)
        return True

    def find(self, path: str) -> Tab | None:
        """Return the tab of a file or an address, if it is open."""
        whole = whole_path(path)
        return next((tab for tab in self._tabs if tab.origin.path == whole), None)

    def take(self, document: OpenDocument, origin: Origin) -> None:
        """Show a document that was opened: in a tab of its own, or in that of its file."""
        known = self.find(origin.path) if origin.path else None
        if known is not None:
            self._replace(known, document, origin)
            return
        tab, before = Tab(origin), self._current
        self._insert(tab)
        self._attach(tab, document)
        self.show(tab)
        self._give_way(before)

    def open_all(self, paths: Sequence[str]) -> None:
        """Open several files side by side and show the first; the others wait unloaded."""
        first: Tab | None = None
        for path in paths:
            tab = self.find(path)
            if tab is None:
                tab = Tab(Origin(whole_path(path)))
                self._tabs.append(tab)
            first = first or tab
        if first is not None:
            before = self._current
            self.show(first)
            self._give_way(before)
            self.changed.emit()

    def add(self, tabs: Sequence[Tab]) -> None:
        """Have these texts wait unloaded behind those that are open."""
        self._tabs += tabs
        self.changed.emit()

    def show(self, tab: Tab) -> None:
        """Show a text; what is seen of the one before comes back with it."""
        if tab is self._current and tab.document is not None:
            return
        self._put_away()
        self._current = tab
        if (blank := self._window.blanks.get("tabs")) is not None:
            blank.setVisible(len(self._tabs) > 1)
        if tab.document is None:
            show_nothing(self._window, tab.title)
            self._load(tab)
        if tab.document is not None and tab.document.article is not None:
            self._enter(tab)
        self.changed.emit()

    def step(self, step: int) -> None:
        """Show the next text, or the one before; after the last comes the first."""
        if self._current is not None and len(self._tabs) > 1:
            at = self._tabs.index(self._current) + step
            self.show(self._tabs[at % len(self._tabs)])

    def move(self, start: int, end: int) -> None:
        """Put the tab at one place in another place."""
        self._tabs.insert(end, self._tabs.pop(start))
        self.changed.emit()

    def move_current(self, step: int) -> None:
        """Put the tab that is shown one place on, or back."""
        if self._current is not None:
            at = self._tabs.index(self._current)
            if 0 <= at + step < len(self._tabs):
                self.move(at, at + step)

    def close(self, tab: Tab | None = None) -> None:
        """Close a text, else the one that is shown; with the last one the window closes."""
        tab = tab or self._current
        if tab is None or len(self._tabs) < 2:
            self._window.close()
            return
        self._remove(tab, can_return=True)
        self.changed.emit()

    def reopen(self) -> None:
        """Open the text again that was closed last."""
        if self._closed:
            at, tab = self._closed.pop()
            if tab.origin.path and self.go_to(tab.origin.path):
                return
            self._tabs.insert(min(at, len(self._tabs)), tab)
            self.show(tab)

    def forget(self, tab: Tab) -> None:
        """Take a text off that cannot be had; without another one nothing is open."""
        if tab not in self._tabs:
            return
        if len(self._tabs) > 1:
            self.close(tab)
            return
        self._tabs, self._current = [], None
        show_nothing(self._window, "")
        self._window.around.show_welcome()
        self.changed.emit()

    def fall_back(self) -> bool:
        """Show an open text when none is shown; return whether there is one."""
        if self._current is None and self._tabs:
            self.show(self._tabs[0])
        return bool(self._tabs)

    @property
    def can_reopen(self) -> bool:
        """Whether a text was closed that can be opened again."""
        return bool(self._closed)

    def is_kept(self, tab: Tab) -> bool:
        """Return whether the library has the words of a pasted text."""
        return tab.digest in self._in_library or (bool(tab.origin.digest) and not tab.origin.text)

    def let_go(self) -> None:
        """Close all documents: the window closes."""
        self.ending.emit()
        self._put_away()
        for tab in self._tabs:
            self._detach(tab)

    def _insert(self, tab: Tab) -> None:
        here = self._current in self._tabs
        at = self._tabs.index(self._current) + 1 if self._current and here else len(self._tabs)
        self._tabs.insert(at, tab)

    def _put_away(self) -> None:
        tab = self._current
        if tab is not None and self._window.reading.document is tab.document is not None:
            tab.kept = leave(self._window)

    def _enter(self, tab: Tab) -> None:
        if tab.document is not None:
            enter(self._window, tab.document, tab.kept)
            if tab.place is not None:
                self._window.view.show_position(tab.place)
                tab.place = None

    def _give_way(self, tab: Tab | None) -> None:
        """Close what the program itself opened and nobody worked on."""
        if tab is not None and tab.gives_way and tab is not self._current:
            if tab.kept is None or not tab.kept.steps.done:
                self._remove(tab)
            self.changed.emit()

    def _replace(self, tab: Tab, document: OpenDocument, origin: Origin) -> None:
        """Read a file anew in its tab: in another encoding, or as it is now."""
        is_shown = tab is self._current
        if is_shown:
            self._put_away()
        succession = self._succession(tab)
        self._detach(tab)
        tab.origin = origin
        if succession is not None:
            succession.follow(document)
            tab.place = succession.place_in(document)
        self._attach(tab, document)
        if is_shown:
            self._enter(tab)
        self.show(tab)
        self.changed.emit()

    def _succession(self, tab: Tab) -> Succession | None:
        """Return what goes over to another version of a text that is loaded."""
        document, seen = tab.document, tab.kept.page if tab.kept is not None else None
        if document is None or document.article is None:
            return None
        top = seen.top if seen is not None else 0
        return Succession(document, top, self._memory)

    def _remove(self, tab: Tab, *, can_return: bool = False) -> None:
        at = self._tabs.index(tab)
        if tab is self._current:
            self.show(self._tabs[at + 1 if at + 1 < len(self._tabs) else at - 1])
        self._tabs.remove(tab)
        self._detach(tab)
        if can_return:
            self._closed.append((at, tab))
            del self._closed[:-MOST_CLOSED]

    def _load(self, tab: Tab) -> None:
        """Have a text loaded that is looked at for the first time."""
        origin = tab.origin
        if not origin.path and not origin.text and origin.digest:
            kept = self._memory.ask(lambda library: library.text(origin.digest), None)
            if kept is None:
                self._window.furnishing.finish()
                self.failed.emit(tab, Sentence("This pasted text is not in the library any more."))
                return
            origin = replace(origin, text=kept[0], is_html=kept[1])
        self._attach(tab, origin.open(self._opener))

    def _note_kept(self, tab: Tab) -> None:
        """Note that the library has a pasted text, which could not be opened again without."""
        digest = tab.digest
        if tab.origin.path or digest in self._in_library:
            return
        if self._memory.ask(lambda library: library.text(digest) is not None, otherwise=False):
            self._in_library.add(digest)
            self.changed.emit()

    def _follow(self, chosen: dict[str, Any]) -> None:
        """Show the texts that are not looked at under what was chosen for all, too."""
        if "script" in chosen:
            chosen = {**chosen, "script": self._window.settings.choices().script}
        for document in self.documents:
            if document is not self._window.reading.document:
                document.set_choices(replace(document.choices, **chosen))

    def _attach(self, tab: Tab, document: OpenDocument) -> None:
        tab.document = document
        document.taken_in.connect(partial(self._note_kept, tab))
        document.text_changed.connect(partial(self._text_changed, tab))
        document.place_found.connect(partial(self._place_found, tab))
        document.failed.connect(partial(self._failed, tab))
        document.exported.connect(self._exported)

    def _detach(self, tab: Tab) -> None:
        """Close a tab's document; the text can be opened again."""
        document, tab.document, tab.kept = tab.document, None, None
        if document is not None:
            document.close()
            document.deleteLater()

    def _text_changed(self, tab: Tab) -> None:
        if tab is self._current and self._window.reading.document is None:
            self._enter(tab)
        self.changed.emit()

    def _place_found(self, tab: Tab, place: int) -> None:
        """Remember where reading stopped for the moment when the text is looked at."""
        if tab.document is not self._window.reading.document:
            tab.place = place

    def _exported(self, path: str, sentence: str) -> None:
        self._window.exporting.tell(path, sentence)

    def _failed(self, tab: Tab, sentence: Sentence) -> None:
        document, window = tab.document, self._window
        if document is None or document is window.reading.document:
            return
        window.furnishing.finish()
        if document.article is None:
            self._detach(tab)
            if tab is self._current:
                self.failed.emit(tab, sentence)
        else:
            words = Sentence("%1: %2", tab.title, sentence) if tab.title else sentence
            window.say(words)
