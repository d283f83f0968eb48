"""Making all that stands around the page, and connecting it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible

from reader.core.paths import rules_file
from reader.ui.access.roles import give_role
from reader.ui.around import Around
from reader.ui.banner import Banners, Toast
from reader.ui.beside.parts import Beside
from reader.ui.commands.actions import Actions
from reader.ui.commands.connect import connect_commands
from reader.ui.commands.menu_bar import MenuBar
from reader.ui.commands.menus import build_menu
from reader.ui.copying.copies import Copies
from reader.ui.export.exporting import Exporting
from reader.ui.findbar import FindBar
from reader.ui.forms.panel import FormsPanel
from reader.ui.forms.repairing import Repairing
from reader.ui.look.focus import FocusRing
from reader.ui.look.tips import FocusTips
from reader.ui.moving import Moving
from reader.ui.names.correcting import Correcting
from reader.ui.names.menu import NameMenus
from reader.ui.names.sidebar import Sidebar
from reader.ui.pageview.handles import Handles
from reader.ui.peeking import Peeking
from reader.ui.places.bookmarks import Bookmarks
from reader.ui.places.history import History
from reader.ui.places.kept import Kept
from reader.ui.places.panel import PlacesPanel
from reader.ui.printing.printing import Printing
from reader.ui.removal.view import RemovedView
from reader.ui.rules.rulebook import Rulebook
from reader.ui.shelf.shelving import Shelving
from reader.ui.speech.speaking import Speaking
from reader.ui.statusbar import StatusBar
from reader.ui.tabs.strip import TabStrip
from reader.ui.toolbar import Toolbar
from reader.ui.undoing import Undoing
from reader.ui.warming import Warming
from reader.ui.welcome import Welcome
from reader.ui.wiring import connect_parts
from reader.ui.words.cursor import WordCursor
from reader.ui.words.looking_up import LookingUp
from reader.ui.words.newer_dictionary import NewerDictionary

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.ui.window import Window

__all__ = ["furnish"]


def furnish(window: Window) -> Iterator[None]:
    """Make the parts of a window, one between two steps."""
    yield from _make_bars(window)
    yield from _make_panels(window)
    yield from _lay_out(window)
    yield from _make_workings(window)
    connect_parts(window)
    yield
    connect_commands(window)


def _make_bars(window: Window) -> Iterator[None]:
    window.actions_ = Actions(window, window.view)
    yield
    menu = build_menu(window, window.actions_)
    yield
    window.menu_bar = MenuBar(window, menu)
    yield
    window.toolbar = Toolbar(window.actions_, menu, window)
    window.strip = TabStrip(window)
    yield


def _make_panels(window: Window) -> Iterator[None]:
    window.sidebar = Sidebar(window)
    yield
    window.forms = FormsPanel(window)
    yield
    window.places = PlacesPanel(window)
    yield
    window.find_bar = FindBar(window)
    window.banners = Banners(window)
    yield
    window.removed = RemovedView(window)
    yield
    window.status = StatusBar(window)
    yield
    window.welcome = Welcome(window.actions_, window.pages)
    window.toast = Toast(window)
    window.ring = FocusRing(window)
    FocusTips(window)
    yield


def _make_workings(window: Window) -> Iterator[None]:
    """Make what does the work behind the parts."""
    settings, reading, view = window.settings, window.reading, window.view
    window.moving = Moving(view, reading, window.sidebar, window)
    window.kept = Kept(window.library, window)
    window.history = History(view, reading, window.kept, window)
    window.undoing = Undoing(reading, window.toast, window)
    window.bookmarks = Bookmarks(view, reading, window.undoing, window.history, window.kept)
    window.looking_up = LookingUp(view, reading, window.undoing, window.wordbook, settings)
    yield
    window.copies = Copies(view, reading, window.looking_up, window.toast)
    Handles(view)
    window.word_cursor = WordCursor(view, reading, window.looking_up)
    window.speaking = Speaking(window)
    window.beside = Beside(window)
    window.repairing = Repairing(view, reading, window.moving, window.undoing)
    folder = settings.folder
    window.rules = Rulebook(window, folder / rules_file().name if folder is not None else None)
    window.dictionary = NewerDictionary(window)
    window.printing = Printing(window)
    window.exporting = Exporting(reading, settings, window.banners)
    window.correcting = Correcting(reading, window.undoing, window.banners, settings.folder)
    window.name_menus = NameMenus(window, window.correcting)
    window.shelving = Shelving(window)
    Peeking(view, reading, window.actions_)
    Warming(reading, window)
    window.around = Around(window)
    yield


def _lay_out(window: Window) -> Iterator[None]:
    """Put the parts where the empty frames stand."""
    window.find_bar.hide()
    window.welcome.hide()
    for at, part in enumerate((window.find_bar, window.banners)):
        window.page_rows.insertWidget(at, part)
    window.page_rows.addWidget(window.welcome, 1)
    window.stack.addWidget(window.removed)
    window.side.addWidget(window.sidebar)
    window.side.addWidget(window.forms)
    window.side.addWidget(window.places)
    window.side.removeWidget(window.blanks["sidebar"])
    yield
    bars = {"toolbar": window.toolbar, "tabs": window.strip, "statusbar": window.status}
    for name, bar in bars.items():
        window.rows.replaceWidget(window.blanks[name], bar)
        bar.setVisible(not window.blanks[name].isHidden())
        yield
    for blank in window.blanks.values():
        blank.hide()
        blank.deleteLater()
    window.blanks.clear()
    give_role(window.panes.edge, QAccessible.Role.Splitter)
    window.panes.stand_behind(window.welcome.buttons["sample"])
