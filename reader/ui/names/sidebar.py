"""The names of the text beside the page: a list, an index and the legend in one."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QProgressBar, QWidget

from reader.core.nameorder import ORDERS, USUAL, ordering
from reader.core.names import KINDS, gathering
from reader.ui.controls import IconButton
from reader.ui.names.group import NameGroup
from reader.ui.names.listed import Listed
from reader.ui.names.naming import NameTexts
from reader.ui.names.sidebar_layout import lay_out
from reader.ui.names.sieve import NameFilter
from reader.ui.slices import Slices

if TYPE_CHECKING:
    from collections.abc import Collection, Generator, Sequence
    from typing import TypeVar

    from PySide6.QtGui import QKeyEvent

    from reader.core.article import Article, Entity
    from reader.core.nameorder import Order
    from reader.core.names import Kind, Name
    from reader.core.page import Page
    from reader.ui.look.icons import Icons
    from reader.ui.look.theme import Theme

    Made = TypeVar("Made")
    _Gathered = tuple[dict[int, Name], dict[Kind, tuple[Name, ...]]]
    _Steps = Generator[None, None, Made]

__all__ = ["Sidebar"]

_STEP = 500  # names between two looks at the clock
_MANY = 1000  # names that are listed in several turns
_REWRITE_MS = 300  # readings arrive in many small parts


class Sidebar(QFrame):
    """Head, filter, and the five groups."""

    name_clicked = Signal(object, bool)
    """A Name, and whether the mention before is wanted instead of the next."""
    listed = Signal()
    """Other names are listed."""
    hidden_kinds_changed = Signal()
    folded_changed = Signal()
    orders_changed = Signal()
    close_asked = Signal()
    menu_asked = Signal(str, QPoint)
    name_menu_asked = Signal(object, QPoint)
    denied = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self._names: dict[Kind, tuple[Name, ...]] | None = None
        self._owners: dict[int, Name] = {}
        self._orders: dict[Kind, Order] = dict(USUAL)
        self._texts: NameTexts | None = None
        self._filter: NameFilter | None = None
        self._article: Article | None = None
        self._slices, self._is_behind = Slices(self), False
        self.mark_tip = ""
        self.close_button = IconButton("", self)
        self.close_button.clicked.connect(self.close_asked)
        self.field = QLineEdit(self)
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
        self._nothing = QLabel(self)
        self._nothing.setWordWrap(True)
        self._nothing.setProperty("role", "quiet")
        self.groups = self._make_groups()
        self._rewriter = QTimer(self)
        self._rewriter.setSingleShot(True)
        self._rewriter.setInterval(_REWRITE_MS)
        self._rewriter.timeout.connect(self._rewrite)
        self._heading = QLabel(self)
        self._lay_out()
        self.speak()
        self.clear()

    def speak(self) -> None:
        """Write everything in the language of the window."""
        self.setAccessibleName(self.tr("Names in this text"))
        self._heading.setText(self.tr("In this text"))
        self.close_button.set_name(self.tr("Close the sidebar"))
        self.field.setPlaceholderText(self.tr("Filter names…"))
        self.field.setAccessibleName(self.tr("Filter names by Hanzi or pinyin"))
        self._sign.setText(self.field.accessibleName())
        self._bar.setAccessibleName(self.tr("Finding names"))
        for kind, titles in self._titles().items():
            self.groups[kind].speak(*titles)
        self.set_progress(self._bar.value() / 1000)
        self._show()

    @property
    def names(self) -> dict[Kind, tuple[Name, ...]]:
        """All names by kind, also those that the filter hides."""
        return self._names or dict.fromkeys(KINDS, ())

    @property
    def texts(self) -> NameTexts | None:
        """Writes the names as the page does."""
        return self._texts

    @property
    def hidden_kinds(self) -> tuple[str, ...]:
        """The kinds whose underlines are not wanted."""
        return tuple(k for k, group in self.groups.items() if not group.legend.isChecked())

    @property
    def folded_groups(self) -> tuple[str, ...]:
        """The kinds whose names are folded away."""
        return tuple(k for k, group in self.groups.items() if not group.head.isChecked())

    @property
    def orders(self) -> dict[Kind, Order]:
        """The order in which each kind is listed."""
        return dict(self._orders)

    def name_of(self, entity: int) -> Name | None:
        """Return the name that an entity is a mention of."""
        return self._owners.get(entity)

    def restore(
        self, hidden: Collection[str], folded: Collection[str], orders: Sequence[str] = ()
    ) -> None:
        """Hide, fold and sort as it was; an order is written `person:pinyin`."""
        for kind, group in self.groups.items():
            group.legend.setChecked(kind not in hidden)
            group.head.setChecked(kind not in folded)
            for order in ORDERS:
                if f"{kind}:{order}" in orders:
                    self._orders[kind] = order

    def sort(self, kind: Kind, order: Order) -> None:
        """List the names of a kind in this order."""
        if order == self._orders[kind]:
            return
        self._orders[kind] = order
        self.orders_changed.emit()
        if self._names is not None:
            self._slices.start("order", self._ordered(self._names), self._take_names)

    def listed_names(self) -> Listed:
        """Return what is listed, for the day when the text is read again."""
        query = self.field.text()
        return Listed(self._names, self._owners, self._texts, self._article, query)

    def bring_back(self, listed: Listed) -> None:
        """List what was listed of a text that is read again."""
        for work in ("names", "order", "filter", "show"):
            self._slices.stop(work)
        self._names, self._owners, self._texts = listed.names, listed.owners, listed.texts
        self._article, self._filter = listed.article, None
        blocked = self.field.blockSignals(True)
        self.field.setText(listed.query)
        self.field.blockSignals(blocked)
        self._is_behind = True
        QTimer.singleShot(0, self, self._catch_up)  # the page is painted first

    def clear(self) -> None:
        """Show nothing: no text is open."""
        self.set_progress(1.0)
        self.bring_back(Listed(None, {}, None, None, ""))
        self._show()

    def show_text(self, article: Article, page: Page | None) -> None:
        """List an Article's names as the page writes them."""
        if page is None:
            return
        before, self._article = self._article, article
        self._texts = NameTexts(article, page)
        if self._names is not None and before is not None and article.entities is before.entities:
            QTimer.singleShot(0, self, self._rewrite)  # the page is painted first
            return
        self._names = self._filter = None
        self._slices.stop("order")
        if article.entities is None:
            self._slices.stop("names")
            self._owners = {}
            self._show()
            return
        self._slices.start("names", self._gathered(article.entities), self._take_gathered)
        if self._names is None:
            self._show()

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
        name = self._owners.get(entity) if entity is not None else None
        for group in self.groups.values():
            group.set_current(entity, name)

    def set_theme(self, theme: Theme, icons: Icons) -> None:
        """Draw in these colours."""
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
            listed = (g.list if g.is_full and g.list.isVisible() else None for g in self._shown())
            first = next(
                (
                    one or group.buttons[0]
                    for one, group in zip(listed, self._shown(), strict=True)
                ),
                None,
            )
            if first is not None:
                first.setFocus(Qt.FocusReason.TabFocusReason)
            return
        super().keyPressEvent(event)

    def _shown(self) -> list[NameGroup]:
        return [
            g for g in self.groups.values() if g.names and g.head.isChecked() and g.isVisible()
        ]

    def _gathered(self, entities: tuple[Entity, ...]) -> _Steps[_Gathered]:
        names = yield from gathering(entities)
        owners: dict[int, Name] = {}
        for at, name in enumerate(name for some in names.values() for name in some):
            if at % _STEP == 0:
                yield
            owners.update(dict.fromkeys(name.mentions, name))
        return owners, (yield from self._ordered(names))

    def _ordered(
        self, names: dict[Kind, tuple[Name, ...]]
    ) -> _Steps[dict[Kind, tuple[Name, ...]]]:
        made = dict(names)
        article = self._article
        for kind in KINDS:
            if article is not None:
                made[kind] = yield from ordering(article, names[kind], self._orders[kind])
        return made

    def _take_gathered(self, made: _Gathered) -> None:
        self._owners = made[0]
        self._take_names(made[1])
        self.listed.emit()

    def _take_names(self, names: dict[Kind, tuple[Name, ...]]) -> None:
        self._names = names
        self._filter = None
        self._show()

    def _catch_up(self) -> None:
        if self._is_behind:
            self._show()
            self.listed.emit()

    def _show(self) -> None:
        self._is_behind = False
        query = self.field.text().strip()
        if query and self._names is not None:
            self._slices.start("filter", self._filtered(query), self._list)
        else:
            self._slices.stop("filter")
            self._list(None)

    def _filtered(self, query: str) -> _Steps[frozenset[int]]:
        article, names = self._article, self._names
        if self._filter is None and article is not None and names is not None:
            self._filter = yield from NameFilter.preparing(article, names)
        if self._filter is None:
            return frozenset()
        return (yield from self._filter.matching(query))

    def _list(self, kept: frozenset[int] | None) -> None:
        """List the names that are kept; None: all."""
        names = self._names
        count = sum(map(len, names.values())) if names is not None else 0
        self._say_nothing(kept)
        self._slices.start("show", self._showing(kept, is_long=count > _MANY), lambda _: None)

    def _showing(self, kept: frozenset[int] | None, *, is_long: bool) -> _Steps[None]:
        """List the names kind by kind: all at once, or in several turns when there are many."""
        texts, names = self._texts, self._names
        for kind, group in self.groups.items():
            some = names[kind] if names is not None else ()
            if kept is not None:
                some = tuple(name for name in some if name.best in kept)
            group.show_names(some, texts.write if texts and names is not None else None)
            is_empty = names is not None and not any(names.values())
            wanted = bool(some) if kept is not None else texts is not None
            group.setVisible(wanted and not is_empty)
            if is_long:
                yield

    def _say_nothing(self, kept: frozenset[int] | None) -> None:
        is_empty = self._names is not None and not any(self._names.values())
        none = self.tr("No names found here. Select one on the page to mark it: %1.")
        none = none.replace("%1", self.mark_tip)
        message = none if is_empty else ""
        if kept is not None and not kept and not is_empty:
            message = self.tr("No name matches.")
        self._nothing.setText(message)
        self._nothing.setVisible(bool(message))

    def _rewrite(self) -> None:
        self._filter = None
        self._slices.stop("filter")
        if self._is_behind or self._texts is None or self._names is None:
            return
        if "pinyin" in self._orders.values():
            self._slices.start("order", self._ordered(self._names), self._take_names)
        elif self.field.text().strip():
            self._show()
        for group in self.groups.values():
            group.rewrite(self._texts.write)

    def _take_first(self) -> None:
        for group in self.groups.values():
            if group.names and not group.isHidden():
                self.name_clicked.emit(group.names[0], False)
                return

    def _see(self, widget: QWidget, place: QRect) -> None:
        """Scroll so far that a rectangle of a widget in the list is seen, once it is placed."""
        QTimer.singleShot(0, widget, partial(self._scroll_to, widget, place))

    def _scroll_to(self, widget: QWidget, place: QRect) -> None:
        body = self._scroll.widget()
        if body is not None:
            at = widget.mapTo(body, place.center())
            self._scroll.ensureVisible(at.x(), at.y(), 0, place.height() // 2 + 40)

    def _titles(self) -> dict[Kind, tuple[str, str]]:
        """Return what each kind is called, and what is said when there is none of it."""
        return {
            "person": (self.tr("People"), self.tr("No people found.")),
            "organisation": (self.tr("Organisations"), self.tr("No organisations found.")),
            "place": (self.tr("Places"), self.tr("No places found.")),
            "date": (self.tr("Dates and times"), self.tr("No dates found.")),
            "quantity": (self.tr("Quantities"), self.tr("No quantities found.")),
        }

    def _make_groups(self) -> dict[Kind, NameGroup]:
        groups = {kind: NameGroup(kind, self) for kind in KINDS}
        for group in groups.values():
            group.clicked.connect(self.name_clicked)
            group.menu_asked.connect(self.menu_asked)
            group.name_menu_asked.connect(self.name_menu_asked)
            group.denied.connect(self.denied)
            group.reached.connect(self._see)
            group.legend_toggled.connect(self.hidden_kinds_changed)
            group.folded.connect(self.folded_changed)
        return groups

    def _lay_out(self) -> None:
        self._heading.setProperty("role", "heading")
        above = (self.field, self._work, self._bar, self._nothing)
        top = self._heading, self.close_button
        self._scroll = lay_out(self, top, above, tuple(self.groups.values()))
