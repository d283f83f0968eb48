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

from reader.ui.actions import Actions
from reader.ui.banner import Banners, Notice, Toast, announce
from reader.ui.commands import connect_commands
from reader.ui.dress import Dress, set_font
from reader.ui.exporting import Exporting
from reader.ui.findbar import FindBar
from reader.ui.focus import FocusRing
from reader.ui.keys import KeyList
from reader.ui.looks import types_of
from reader.ui.menus import build_menu
from reader.ui.moving import Moving
from reader.ui.notices import empty_notice, encoding_notice, first_run_notice
from reader.ui.opening import Opening, Opens, local_file
from reader.ui.pageview.view import PageView
from reader.ui.panes import Panes
from reader.ui.paragraphs import Paragraphs
from reader.ui.peeking import Peeking
from reader.ui.reading import Reading
from reader.ui.removed import RemovedView
from reader.ui.sidebar import Sidebar
from reader.ui.statusbar import StatusBar
from reader.ui.toolbar import Toolbar
from reader.ui.undoing import Undoing
from reader.ui.welcome import Welcome
from reader.ui.wordbook import Wordbook

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent

    from reader.library import Library
    from reader.ui.document import OpenDocument
    from reader.ui.settings import SettingsStore

__all__ = ["Window"]

_SMALLEST = QSize(560, 360)


class Window(QMainWindow):
    """One text in one window."""

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
        self.sidebar = Sidebar(self)
        self.find_bar = FindBar(self)
        self.banners = Banners(self)
        self.removed = RemovedView(self)
        self.status = StatusBar(self)
        self._paragraphs = Paragraphs()
        self._lay_out()
        self.toast = Toast(self)
        self.ring = FocusRing(self)
        self.reading = Reading(self.view, settings, self)
        self.moving = Moving(self.view, self.reading, self.sidebar, self)
        self.undoing = Undoing(self.reading, self.toast, self)
        self.opening = Opening(opener, settings, self)
        self.exporting = Exporting(self.reading, settings, self.banners)
        self.dress = Dress(self)
        Peeking(self.view, self.reading, settings)
        self._connect()
        connect_commands(self)
        self.dress.restore()
        self._show_text()
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
            self._show_removed_text()
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
        KeyList(self).show()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and text."""
        if local_file(event.mimeData()) or event.mimeData().hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped."""
        if self.opening.take(event.mimeData()):
            event.acceptProposedAction()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep the state and let go of the text."""
        self.dress.keep()
        self.opening.cancel()
        self.reading.close()
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

    def _connect(self) -> None:
        reading, sidebar, removed = self.reading, self.sidebar, self.removed
        self.view.position_changed.connect(lambda _: self._show_place())
        self.view.entity_clicked.connect(self.moving.go_to_entity)
        reading.text_shown.connect(self._show_text)
        reading.marks_shown.connect(self._show_text)
        reading.readings_shown.connect(sidebar.readings_arrived)
        reading.readings_shown.connect(self.find_bar.readings_arrived)
        reading.progress.connect(sidebar.set_progress)
        reading.exported.connect(self.exporting.tell)
        for source in (reading, self.opening):
            source.trouble.connect(self.say)
        self.opening.opened.connect(self._take)
        self.opening.trouble.connect(lambda _: self._show_welcome())
        self.status.encoding_asked.connect(
            lambda name: self.opening.reopen(reading.document, name)
        )
        self.find_bar.hits_changed.connect(self.moving.show_hits)
        sidebar.name_clicked.connect(self._go_to_name)
        sidebar.hidden_kinds_changed.connect(self._hide_kinds)
        sidebar.folded_changed.connect(lambda: self.change(folded_groups=sidebar.folded_groups))
        self.panes.width_changed.connect(lambda width: self.change(sidebar_width=width))
        removed.put_back_asked.connect(self.undoing.put_back)
        removed.redo_asked.connect(self.undoing.take_out)
        removed.export_asked.connect(self.exporting.ask)
        removed.repair_toggled.connect(lambda on: reading.set_repair(on=on))
        self.moving.arrived.connect(
            lambda at, of: announce(
                self.view, self.tr("%1 of %2").replace("%1", str(at)).replace("%2", str(of))
            )
        )

    def _show_welcome(self) -> None:
        """Say how a text comes in, where there is none."""
        if self.reading.document is None:
            self.view.hide()
            self.welcome.show()
            self.welcome.buttons["open"].setFocus()

    def _take(self, document: OpenDocument) -> None:
        self.welcome.hide()
        self.view.show()
        self.moving.forget()
        self.undoing.forget()
        self.sidebar.clear()
        self.show_removed(on=False)
        self.reading.read(document)
        self.sidebar.set_progress(1.0 if document.is_analysed else 0.0)
        self.banners.clear_news()
        for notice in (
            empty_notice(document),
            encoding_notice(document, self.opening, self.banners),
            first_run_notice(document, self.settings, lambda: self.show_removed(on=True)),
        ):
            if notice is not None:
                self.banners.say(notice)
        self.view.setFocus()

    def _show_text(self) -> None:
        """Bring everything around the page up to date with the document."""
        document, choices = self.reading.document, self.reading.choices
        self.toolbar.ruby.set_value(choices.ruby)
        self.toolbar.script.set_value("tw" if choices.script == "twp" else choices.script)
        for group in ("ruby", "script"):
            action = self.actions_.find(f"{group}_{getattr(choices, group)}")
            if action is not None:
                action.setChecked(True)
        self.actions_["repair"].setChecked(choices.repair)
        article = document.article if document is not None else None
        self.find_bar.set_article(article)
        for name in (
            "export",
            "export_names",
            "find",
            "removed",
            "copy",
            "copy_pinyin",
            "select_all",
        ):
            self.actions_[name].setEnabled(article is not None)
        if document is None or article is None:
            return
        title = document.title or self.tr("Untitled text")
        self.toolbar.set_title(title, document.name if document.name != title else "")
        self.setWindowTitle(f"{title} - Qingdu 清讀")
        self.sidebar.show_text(article, document.page)
        gone = len(article.source.text) - len(article.text)
        self.status.show_text(article, choices, max(0, gone), len(document.undone))
        self._show_place()
        if self.is_removed_shown:
            self._show_removed_text()

    def _show_removed_text(self) -> None:
        document = self.reading.document
        if document is not None and document.article is not None:
            self.removed.show_text(
                document.article,
                document.all_edits,
                document.undone,
                repairing=document.choices.repair,
            )

    def _show_place(self) -> None:
        page = self.reading.page
        if page is not None:
            top, length = self.view.top_position(), len(page.article.text)
            bar = self.view.verticalScrollBar()
            part = top / length if length else 1.0
            part = 1.0 if bar.value() >= bar.maximum() else part
            self.status.show_place(*self._paragraphs.at(page, top), part)

    def _go_to_name(self, name: object, backwards: bool) -> None:  # noqa: FBT001 - Qt's signal
        self.moving.go_to_name(name, backwards)  # type: ignore[arg-type]
        if self.panes.is_overlay:
            self.panes.open_sidebar(on=False)
            self.view.setFocus()

    def _hide_kinds(self) -> None:
        self.view.hidden_kinds = types_of(self.sidebar.hidden_kinds)
        self.change(hidden_kinds=self.sidebar.hidden_kinds)

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
        self.panes = Panes(self.stack, self.sidebar, self)
        middle = QWidget(self)
        rows = QVBoxLayout(middle)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.toolbar)
        rows.addWidget(self.panes, 1)
        rows.addWidget(self.status)
        self.setCentralWidget(middle)
        frame = self.layout()
        if frame is not None:  # the smallest size is ours to say, not the layout's to find
            frame.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self.setMinimumSize(_SMALLEST)
