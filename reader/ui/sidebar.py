"""The names of the text beside the page: a list, an index and the legend in one."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from reader.core.names import KINDS, gathering
from reader.ui.controls import IconButton
from reader.ui.namefilter import NameFilter
from reader.ui.namegroup import NameGroup
from reader.ui.naming import NameTexts

if TYPE_CHECKING:
    from collections.abc import Collection, Generator

    from PySide6.QtGui import QKeyEvent

    from reader.core.article import Article
    from reader.core.names import Kind, Name
    from reader.core.page import Page
    from reader.ui.icons import Icons
    from reader.ui.theme import Theme

__all__ = ["Sidebar"]

_SLICE = 0.008  # seconds of one turn at gathering, half a frame
_REWRITE_MS = 300  # readings arrive in many small parts


class Sidebar(QFrame):
    """Head, filter, and the five groups."""

    name_clicked = Signal(object, bool)
    """A Name, and whether the mention before is wanted instead of the next."""
    hidden_kinds_changed = Signal()
    folded_changed = Signal()
    close_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self.setAccessibleName(self.tr("Names in this text"))
        self._names: dict[Kind, tuple[Name, ...]] | None = None
        self._texts: NameTexts | None = None
        self._filter: NameFilter | None = None
        self._article: Article | None = None
        self._gathering: Generator[None, None, dict[Kind, tuple[Name, ...]]] | None = None
        self._icons: Icons | None = None
        self.close_button = IconButton(self.tr("Close the sidebar (F9)"), self)
        self.close_button.clicked.connect(self.close_asked)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Filter names…"))
        self.field.setAccessibleName(self.tr("Filter names by Hanzi or pinyin"))
        self.field.setClearButtonEnabled(True)
        self._sign = QAction(self)
        self.field.addAction(self._sign, QLineEdit.ActionPosition.LeadingPosition)
        self.field.textChanged.connect(self._show)
        self.field.returnPressed.connect(self._take_first)
        self._work = QLabel(self)
        self._work.setProperty("role", "quiet")
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(4)
        self._bar.setRange(0, 1000)
        self._bar.setAccessibleName(self.tr("Finding names"))
        self._nothing = QLabel(self)
        self._nothing.setWordWrap(True)
        self._nothing.setProperty("role", "quiet")
        self.groups = self._make_groups()
        self._rewriter = QTimer(self)
        self._rewriter.setSingleShot(True)
        self._rewriter.setInterval(_REWRITE_MS)
        self._rewriter.timeout.connect(self._rewrite)
        self._gatherer = QTimer(self, singleShot=True, interval=0)
        self._gatherer.timeout.connect(self._gather)
        self._lay_out()
        self.clear()

    @property
    def names(self) -> dict[Kind, tuple[Name, ...]]:
        """All names by kind, also those that the filter hides."""
        return self._names or dict.fromkeys(KINDS, ())

    @property
    def hidden_kinds(self) -> tuple[str, ...]:
        """The kinds whose underlines are not wanted."""
        return tuple(k for k, group in self.groups.items() if not group.legend.isChecked())

    @property
    def folded_groups(self) -> tuple[str, ...]:
        """The kinds whose names are folded away."""
        return tuple(k for k, group in self.groups.items() if not group.head.isChecked())

    def restore(self, hidden: Collection[str], folded: Collection[str]) -> None:
        """Hide and fold as it was."""
        for kind, group in self.groups.items():
            group.legend.setChecked(kind not in hidden)
            group.head.setChecked(kind not in folded)

    def clear(self) -> None:
        """Show nothing: no text is open."""
        self._names = self._texts = self._filter = self._article = self._gathering = None
        self.field.clear()
        self.set_progress(1.0)
        self._show()

    def show_text(self, article: Article, page: Page | None) -> None:
        """List an Article's names as the page writes them."""
        if page is None:
            return
        before = self._article
        if self._names is not None and before is not None and article.entities is before.entities:
            self._article = article
            self._texts = NameTexts(article, page)
            QTimer.singleShot(0, self, self._rewrite)  # the page is painted first
            return
        if article.entities is None:
            self._names = None
            self._gathering = None
        else:
            self._names = None
            self._gathering = gathering(article.entities)
        self._article = article
        self._texts = NameTexts(article, page)
        self._filter = None
        self._gather()

    def readings_arrived(self) -> None:
        """Write the pinyin of people that was not known before, in a moment."""
        if not self._rewriter.isActive():
            self._rewriter.start()

    def set_progress(self, done: float) -> None:
        """Show how far the analysis is, 0..1; nothing when it is done."""
        self._bar.setValue(round(done * 1000))
        is_working = done < 1
        self._bar.setVisible(is_working)
        self._work.setVisible(is_working)
        self._work.setText(self.tr("Finding names · %1 %").replace("%1", str(round(done * 100))))
        self._bar.setAccessibleDescription(self._work.text())

    def set_current(self, entity: int | None) -> None:
        """Mark the name of this entity and have it in sight."""
        for group in self.groups.values():
            button = group.set_current(entity)
            if button is not None and button.isVisible():
                self._scroll.ensureWidgetVisible(button, 0, 40)

    def set_theme(self, theme: Theme, icons: Icons) -> None:
        """Draw in these colours."""
        self._icons = icons
        self.close_button.setIcon(icons.icon("close"))
        self._sign.setIcon(icons.icon("filter", "ink3"))
        self._bar.setStyleSheet(
            f"QProgressBar {{ border: none; border-radius: 2px; background: {theme.rule}; }}"
            f"QProgressBar::chunk {{ border-radius: 2px; background: {theme.accent}; }}"
        )
        for group in self.groups.values():
            group.set_theme(theme, icons)

    def focus_filter(self) -> None:
        """Put the cursor in the filter."""
        self.field.setFocus()
        self.field.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the down key lead from the filter to the names."""
        if event.key() == Qt.Key.Key_Down and self.field.hasFocus():
            self.focusNextChild()
            return
        super().keyPressEvent(event)

    def _gather(self) -> None:
        """Gather names for a part of a frame, then show them or come back."""
        until = time.perf_counter() + _SLICE
        while self._gathering is not None:
            try:
                next(self._gathering)
            except StopIteration as end:
                self._names, self._gathering = end.value, None
            if time.perf_counter() > until and self._gathering is not None:
                self._gatherer.start()
                return
        self._show()

    def _show(self) -> None:
        texts, names = self._texts, self._names
        kept = None
        query = self.field.text().strip()
        if query and texts is not None and names is not None and self._article is not None:
            if self._filter is None:
                self._filter = NameFilter(self._article, names)
            kept = self._filter.matching(query)
        for kind, group in self.groups.items():
            some = names[kind] if names is not None else ()
            if kept is not None:
                some = tuple(name for name in some if name in kept)
            group.show_names(some, texts.write if texts and names is not None else None)
            group.setVisible(bool(some) if kept is not None else texts is not None)
        is_empty = names is not None and not any(names.values())
        if is_empty:
            for group in self.groups.values():
                group.hide()
        message = self.tr("No names found here.") if is_empty else ""
        if kept is not None and not kept and not is_empty:
            message = self.tr("No name matches.")
        self._nothing.setText(message)
        self._nothing.setVisible(bool(message))

    def _rewrite(self) -> None:
        self._filter = None
        if self._texts is not None and self._names is not None:
            for group in self.groups.values():
                group.rewrite(self._texts.write)

    def _take_first(self) -> None:
        for group in self.groups.values():
            if group.buttons and not group.isHidden():
                self.name_clicked.emit(group.buttons[0].written.name, False)
                return

    def _make_groups(self) -> dict[Kind, NameGroup]:
        titles: dict[Kind, tuple[str, str]] = {
            "person": (self.tr("People"), self.tr("No people found.")),
            "organisation": (self.tr("Organisations"), self.tr("No organisations found.")),
            "place": (self.tr("Places"), self.tr("No places found.")),
            "date": (self.tr("Dates and times"), self.tr("No dates found.")),
            "quantity": (self.tr("Quantities"), self.tr("No quantities found.")),
        }
        groups = {kind: NameGroup(kind, *titles[kind], self) for kind in KINDS}
        for group in groups.values():
            group.clicked.connect(self.name_clicked)
            group.legend_toggled.connect(self.hidden_kinds_changed)
            group.folded.connect(self.folded_changed)
        return groups

    def _lay_out(self) -> None:
        heading = QLabel(self.tr("In this text"), self)
        heading.setProperty("role", "heading")
        top = QHBoxLayout()
        top.setContentsMargins(8, 0, 0, 0)
        top.addWidget(heading, 1)
        top.addWidget(self.close_button)
        head = QVBoxLayout()
        head.setContentsMargins(8, 0, 8, 0)
        head.setSpacing(6)
        for item in (self.field, self._work, self._bar, self._nothing):
            head.addWidget(item)
        body = QWidget(self)
        body.setObjectName("sidebar-list")
        column = QVBoxLayout(body)
        column.setContentsMargins(8, 4, 6, 16)
        column.setSpacing(2)
        for group in self.groups.values():
            column.addWidget(group)
        column.addStretch()
        self._scroll = QScrollArea(self)
        self._scroll.setObjectName("sidebar-scroll")
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(
            self._scroll.horizontalScrollBarPolicy().ScrollBarAlwaysOff
        )
        self._scroll.setFocusPolicy(self._scroll.focusPolicy().NoFocus)
        self._scroll.setWidget(body)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(8, 8, 6, 0)
        outer.setSpacing(6)
        outer.addLayout(top)
        outer.addLayout(head)
        outer.addWidget(self._scroll, 1)
