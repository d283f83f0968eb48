"""The window: puts its parts together, and knows nothing of text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import (
    QFrame,
    QLayout,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from reader.ui.furnishing import Furnishing
from reader.ui.look.dress import Dress, set_font
from reader.ui.look.measures import STATUSBAR, TABS, TOOLBAR
from reader.ui.pageview.view import PageView
from reader.ui.panes import Panes
from reader.ui.reading import Reading
from reader.ui.tabs.tabs import Tabs
from reader.ui.texts.opening import Opening, local_files
from reader.ui.words.wordbook import Wordbook

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent

    from reader.library import Library
    from reader.ui.around import Around
    from reader.ui.banner import Banners, Toast
    from reader.ui.beside.parts import Beside
    from reader.ui.commands.actions import Actions
    from reader.ui.commands.menu_bar import MenuBar
    from reader.ui.copying.copies import Copies
    from reader.ui.export.exporting import Exporting
    from reader.ui.findbar import FindBar
    from reader.ui.forms.panel import FormsPanel
    from reader.ui.forms.repairing import Repairing
    from reader.ui.look.focus import FocusRing
    from reader.ui.moving import Moving
    from reader.ui.names.correcting import Correcting
    from reader.ui.names.menu import NameMenus
    from reader.ui.names.sidebar import Sidebar
    from reader.ui.places.bookmarks import Bookmarks
    from reader.ui.places.history import History
    from reader.ui.places.kept import Kept
    from reader.ui.places.panel import PlacesPanel
    from reader.ui.preferences.shown import Section
    from reader.ui.preferences.store import SettingsStore
    from reader.ui.printing.printing import Printing
    from reader.ui.removal.view import RemovedView
    from reader.ui.rules.rulebook import Rulebook
    from reader.ui.shelf.shelving import Shelving
    from reader.ui.speech.speaking import Speaking
    from reader.ui.statusbar import StatusBar
    from reader.ui.tabs.strip import TabStrip
    from reader.ui.texts.origin import Opens
    from reader.ui.toolbar import Toolbar
    from reader.ui.undoing import Undoing
    from reader.ui.welcome import Welcome
    from reader.ui.words.cursor import WordCursor
    from reader.ui.words.looking_up import LookingUp
    from reader.ui.words.newer_dictionary import NewerDictionary

__all__ = ["Window"]

_SMALLEST = QSize(560, 360)


class Window(QMainWindow):
    """One text in one window.

    The page and what it needs are made at once. All other parts are made by
    `reader.ui.furniture` after the first text is painted, and stand below by name and type.
    """

    actions_: Actions
    toolbar: Toolbar
    strip: TabStrip
    sidebar: Sidebar
    forms: FormsPanel
    places: PlacesPanel
    find_bar: FindBar
    banners: Banners
    removed: RemovedView
    status: StatusBar
    menu_bar: MenuBar
    welcome: Welcome
    toast: Toast
    ring: FocusRing
    moving: Moving
    kept: Kept
    history: History
    bookmarks: Bookmarks
    undoing: Undoing
    looking_up: LookingUp
    word_cursor: WordCursor
    copies: Copies
    speaking: Speaking
    beside: Beside
    repairing: Repairing
    rules: Rulebook
    dictionary: NewerDictionary
    exporting: Exporting
    printing: Printing
    correcting: Correcting
    name_menus: NameMenus
    shelving: Shelving
    around: Around

    def __init__(
        self,
        settings: SettingsStore,
        library: Library | None,
        opener: Opens,
        wordbook: Wordbook | None = None,
        *,
        page_first: bool = False,
    ) -> None:
        """Build the page, and all around it unless the `page_first` is to be painted."""
        set_font(settings.value.ui_scale)
        super().__init__()
        self.settings = settings
        self.library = library
        self.wordbook = wordbook or Wordbook()
        self.setWindowTitle("Qingdu 清讀")
        self.setAcceptDrops(True)
        self.view = PageView(self)
        self.view.setAccessibleName(self.tr("Text"))
        self.reading = Reading(self.view, settings, self)
        self.opening = Opening(opener, settings, self)
        self._lay_out()
        self.dress = Dress(self)
        self.furnishing = Furnishing(self)
        self.tabs = Tabs(self, opener)
        self.opening.trouble.connect(self._say_unopened)
        self.reading.trouble.connect(self.say)
        self.dress.restore()
        self.view.setFocus()
        if not page_first:
            self.furnishing.finish()

    def say(self, sentence: str) -> None:
        """Say what went wrong, without stopping anybody."""
        from reader.ui.banner import Notice  # noqa: PLC0415 - seldom needed, and not at first

        self.furnishing.finish()
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

    def show_settings(self, section: Section | None = None) -> None:
        """Open the settings, or come back to them."""
        from reader.ui.preferences.dialog import SettingsDialog  # noqa: PLC0415 - as above

        dialog = self.findChild(SettingsDialog) or SettingsDialog(self)
        if section is not None:
            dialog.show_section(section)
        dialog.show()
        dialog.activateWindow()

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
        if self.furnishing.is_done:
            self.shelving.noting.write()
        self.opening.cancel()
        self.tabs.let_go()
        super().closeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the toast in its place."""
        super().resizeEvent(event)
        if self.furnishing.is_done:
            self.toast.place()

    def changeEvent(self, event: QEvent) -> None:
        """Tell the full-screen action what the system did."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange and self.furnishing.is_done:
            self.actions_["full_screen"].setChecked(self.isFullScreen())

    def _say_unopened(self, sentence: str) -> None:
        self.say(sentence)
        if self.reading.document is None and not self.tabs.fall_back():
            self.around.show_welcome()

    def _lay_out(self) -> None:
        """Put the page in its place; what will stand around it is there as an empty frame."""
        self.pages = QWidget(self)
        self.page_rows = _rows(self.pages)
        self.page_rows.addWidget(self.view, 1)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.pages)
        self.blanks = {
            "toolbar": _blank("toolbar", TOOLBAR),
            "tabs": _blank("tabs", TABS),
            "sidebar": _blank("sidebar"),
            "statusbar": _blank("statusbar", STATUSBAR),
        }
        self.side = QStackedWidget(self)
        self.side.addWidget(self.blanks["sidebar"])
        self.panes = Panes(self.stack, self.side, self)
        middle = QWidget(self)
        self.rows = _rows(middle)
        self.rows.addWidget(self.blanks["toolbar"])
        self.rows.addWidget(self.blanks["tabs"])
        self.blanks["tabs"].hide()
        self.rows.addWidget(self.panes, 1)
        self.rows.addWidget(self.blanks["statusbar"])
        self.frames = QStackedWidget(self)
        self.frames.addWidget(middle)
        self.setCentralWidget(self.frames)
        frame = self.layout()
        if frame is not None:  # the smallest size is ours to say, not the layout's to find
            frame.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self.setMinimumSize(_SMALLEST)


def _rows(widget: QWidget) -> QVBoxLayout:
    rows = QVBoxLayout(widget)
    rows.setContentsMargins(0, 0, 0, 0)
    rows.setSpacing(0)
    return rows


def _blank(name: str, height: int = 0) -> QFrame:
    """Return an empty frame that looks as what will take its place."""
    frame = QFrame()
    frame.setObjectName(name)
    if height:
        frame.setFixedHeight(height)
    return frame
