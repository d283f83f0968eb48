"""The window: puts its parts together, and knows nothing of text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import (
    QLayout,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from reader.core.paths import rules_file
from reader.ui.around import Around
from reader.ui.banner import Banners, Notice, Toast
from reader.ui.commands.actions import Actions
from reader.ui.commands.connect import connect_commands
from reader.ui.commands.menus import build_menu
from reader.ui.copying.copies import Copies
from reader.ui.export.exporting import Exporting
from reader.ui.findbar import FindBar
from reader.ui.forms.panel import FormsPanel
from reader.ui.forms.repairing import Repairing
from reader.ui.look.dress import Dress, set_font
from reader.ui.look.focus import FocusRing
from reader.ui.moving import Moving
from reader.ui.names.correcting import Correcting
from reader.ui.names.menu import NameMenus
from reader.ui.names.sidebar import Sidebar
from reader.ui.pageview.view import PageView
from reader.ui.panes import Panes
from reader.ui.peeking import Peeking
from reader.ui.places.bookmarks import Bookmarks
from reader.ui.places.history import History
from reader.ui.places.kept import Kept
from reader.ui.places.panel import PlacesPanel
from reader.ui.reading import Reading
from reader.ui.removal.view import RemovedView
from reader.ui.rules.rulebook import Rulebook
from reader.ui.statusbar import StatusBar
from reader.ui.tabs.strip import TabStrip
from reader.ui.tabs.tabs import Tabs
from reader.ui.texts.opening import Opening, local_files
from reader.ui.toolbar import Toolbar
from reader.ui.undoing import Undoing
from reader.ui.warming import Warming
from reader.ui.welcome import Welcome
from reader.ui.wiring import connect_parts
from reader.ui.words.cursor import WordCursor
from reader.ui.words.looking_up import LookingUp
from reader.ui.words.newer_dictionary import NewerDictionary
from reader.ui.words.wordbook import Wordbook

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent

    from reader.library import Library
    from reader.ui.preferences.store import SettingsStore
    from reader.ui.texts.origin import Opens

__all__ = ["Window"]

_SMALLEST = QSize(560, 360)


class Window(QMainWindow):
    """One window: the texts that are open in it, one of them shown."""

    def __init__(
        self,
        settings: SettingsStore,
        library: Library | None,
        opener: Opens,
        wordbook: Wordbook | None = None,
    ) -> None:
        """Build the parts and bring back the state of the last time."""
        super().__init__()
        self.settings = settings
        self.library = library
        self.wordbook = wordbook or Wordbook()
        self.setWindowTitle("Qingdu 清讀")
        self.setAcceptDrops(True)
        set_font()
        self.view = PageView(self)
        self.view.setAccessibleName(self.tr("Text"))
        self.actions_ = Actions(self, self.view)
        self.toolbar = Toolbar(self.actions_, build_menu(self, self.actions_), self)
        self.strip = TabStrip(self)
        self.sidebar = Sidebar(self)
        self.forms = FormsPanel(self)
        self.places = PlacesPanel(self)
        self.find_bar = FindBar(self)
        self.banners = Banners(self)
        self.removed = RemovedView(self)
        self.status = StatusBar(self)
        self._lay_out()
        self.toast = Toast(self)
        self.ring = FocusRing(self)
        self.reading = Reading(self.view, settings, self)
        self.moving = Moving(self.view, self.reading, self.sidebar, self)
        self.kept = Kept(library, self)
        self.history = History(self.view, self.reading, self.kept, self)
        self.undoing = Undoing(self.reading, self.toast, self)
        self.bookmarks = Bookmarks(self.view, self.reading, self.undoing, self.history, self.kept)
        self.looking_up = LookingUp(self.view, self.reading, self.undoing, self.wordbook, settings)
        self.word_cursor = WordCursor(self.view, self.reading, self.looking_up)
        self.copies = Copies(self.view, self.reading, self.looking_up, self.toast)
        self.repairing = Repairing(self.view, self.reading, self.moving, self.undoing)
        folder = settings.folder
        self.rules = Rulebook(self, folder / rules_file().name if folder is not None else None)
        self.dictionary = NewerDictionary(self)
        self.opening = Opening(opener, settings, self)
        self.exporting = Exporting(self.reading, settings, self.banners)
        self.tabs = Tabs(self, opener)
        self.correcting = Correcting(self.reading, self.undoing, self.banners, settings.folder)
        self.name_menus = NameMenus(self, self.correcting)
        self.dress = Dress(self)
        Peeking(self.view, self.reading, settings)
        Warming(self.reading, self)
        self.around = Around(self)
        connect_parts(self)
        connect_commands(self)
        self.dress.restore()
        self.around.show_text()
        self.view.setFocus()

    def say(self, sentence: str) -> None:
        """Say what went wrong, without stopping anybody."""
        self.banners.say(Notice(sentence, "trouble"))

    def change(self, **values: Any) -> None:  # noqa: ANN401 - fields of Settings
        """Change settings; they are written in a moment."""
        self.dress.change(**values)

    def show_removed(self, *, on: bool) -> None:
        """Show what was removed, or the page again."""
        if on:
            self.find_bar.stop()
            self.around.show_removed()
        self.stack.setCurrentIndex(1 if on else 0)
        if on:
            self.removed.show_place(self.view.top_position())
        beside = self.settings.value.sidebar_open and not self.panes.is_overlay
        self.panes.open_sidebar(on=beside and not on)
        self.actions_["removed"].setChecked(on)
        (self.removed.list if on else self.view).setFocus()

    @property
    def is_removed_shown(self) -> bool:
        """Whether what was removed is shown instead of the page."""
        return self.stack.currentIndex() == 1

    def show_keys(self) -> None:
        """Open the list of keys."""
        from reader.ui.commands.key_list import KeyList  # noqa: PLC0415 - made when asked for

        KeyList(self).show()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and text."""
        data, is_ours = event.mimeData(), event.source() is not None
        if not is_ours and (local_files(data) or data.hasText()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped."""
        if self.opening.take(event.mimeData()):
            event.acceptProposedAction()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep the state and let go of the text."""
        self.dress.keep()
        self.opening.cancel()
        self.tabs.let_go()
        super().closeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the toast in its place."""
        super().resizeEvent(event)
        self.toast.place()

    def changeEvent(self, event: QEvent) -> None:
        """Tell the full-screen action what the system did."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange:
            self.actions_["full_screen"].setChecked(self.isFullScreen())

    def _lay_out(self) -> None:
        pages = QWidget(self)
        column = QVBoxLayout(pages)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.find_bar, self.banners):
            column.addWidget(part)
        column.addWidget(self.view, 1)
        self.welcome = Welcome(self.actions_, pages)
        column.addWidget(self.welcome, 1)
        self.welcome.hide()
        self.find_bar.hide()
        self.stack = QStackedWidget(self)
        self.stack.addWidget(pages)
        self.stack.addWidget(self.removed)
        self.side = QStackedWidget(self)
        self.side.addWidget(self.sidebar)
        self.side.addWidget(self.forms)
        self.side.addWidget(self.places)
        self.panes = Panes(self.stack, self.side, self)
        middle = QWidget(self)
        rows = QVBoxLayout(middle)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.toolbar)
        rows.addWidget(self.strip)
        rows.addWidget(self.panes, 1)
        rows.addWidget(self.status)
        self.setCentralWidget(middle)
        frame = self.layout()
        if frame is not None:  # the smallest size is ours to say, not the layout's to find
            frame.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self.setMinimumSize(_SMALLEST)
