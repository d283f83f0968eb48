"""The menus of names: of one name, of a kind in the sidebar, of the page."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction, QActionGroup, QGuiApplication
from PySide6.QtWidgets import QMenu

from reader.core.nameorder import ORDERS
from reader.core.names import KIND_OF_TYPE
from reader.core.words import word_at
from reader.ui.names.dialog import TYPE_OF_KIND, kind_words
from reader.ui.words.menu import WordMenu

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.core.article import EntityType
    from reader.core.nameorder import Order
    from reader.core.names import Kind, Name
    from reader.ui.names.correcting import Correcting, Scope, Target
    from reader.ui.window import Window

__all__ = ["NameMenus"]


class NameMenus(QObject):
    """Opens menus and dialogs about names, and does what is chosen in them."""

    def __init__(self, window: Window, correcting: Correcting) -> None:
        super().__init__(window)
        self._window, self._correcting = window, correcting
        self._words = WordMenu(window)
        sidebar, view = window.sidebar, window.view
        sidebar.menu_asked.connect(self._open_kind)
        sidebar.name_menu_asked.connect(self._open_name)
        sidebar.denied.connect(self.deny)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._open_page)

    def mark(self) -> None:
        """Ask what the selected words are, or the name that is looked at."""
        window = self._window
        span = window.view.selected_span()
        target = self._correcting.target(span, window.moving.entity)
        if target is None:
            hint = self.tr("Select the words of one name on the page first.")
            window.toast.say(hint, self.tr("All right"), lambda: None)
            return
        self._ask(target, "text" if span is None else "here")

    def deny(self, name: Name, scope: Scope = "text") -> None:
        """Say that a name of the list is none, throughout the text."""
        target = self._correcting.target(None, name.best)
        if target is not None:
            self._correcting.say(target, None, scope)

    def show_own(self) -> None:
        """Open the list of what was said of names."""
        self._correcting.take()
        from reader.ui.names.own_list import OwnListDialog  # noqa: PLC0415 - made when asked for

        OwnListDialog(self._correcting, self._window.reading, self._window).open()

    def copy(self, kind: Kind, *, table: bool) -> None:
        """Copy the names of a kind as they are listed: a line each, or with what is known."""
        texts = self._window.sidebar.texts
        if texts is None:
            return
        lines = []
        for name in self._window.sidebar.groups[kind].names:
            one = texts.write(name)
            about = one.offices or one.within or one.when
            row = (one.text, one.pinyin, about, str(one.count)) if table else (one.text,)
            lines.append("\t".join(row))
        QGuiApplication.clipboard().setText("\n".join(lines))

    def kind_menu(self, kind: Kind) -> QMenu:
        """Return the menu of a kind."""
        window = self._window
        group = window.sidebar.groups[kind]
        menu = QMenu(window)
        orders = QActionGroup(menu)
        for order, words in self._order_words().items():
            if order == "time" and kind != "date":
                continue
            action = menu.addAction(words)
            action.setObjectName(order)
            action.setCheckable(True)
            action.setChecked(window.sidebar.orders[kind] == order)
            action.triggered.connect(partial(_do, partial(window.sidebar.sort, kind, order)))
            orders.addAction(action)
        menu.addSeparator()
        self._add(menu, "copy", self.tr("&Copy the list"), partial(self.copy, kind, table=False))
        table = partial(self.copy, kind, table=True)
        self._add(menu, "copy_table", self.tr("Copy as a &table"), table)
        menu.addAction(window.actions_["export_names"])
        menu.addSeparator()
        shown = group.legend.isChecked()
        words = self.tr("&Hide underlines") if shown else self.tr("S&how underlines")
        self._add(menu, "underlines", words, group.legend.toggle)
        return menu

    def name_menu(self, name: Name) -> QMenu:
        """Return the menu of a name."""
        window, menu = self._window, QMenu(self._window)
        go = window.moving.go_to_name
        self._add(menu, "next", self.tr("&Next mention"), partial(go, name))
        self._add(menu, "previous", self.tr("&Previous mention"), partial(go, name, True))
        menu.addSeparator()
        target = self._correcting.target(None, name.best)
        if target is not None:
            self._add_target(menu, target, "text")
        menu.addSeparator()
        texts = window.sidebar.texts
        if texts is not None:
            words = texts.text(name.best)
            clipboard = QGuiApplication.clipboard()
            self._add(menu, "copy", self.tr("&Copy"), partial(clipboard.setText, words))
            copy_list = partial(self.copy, name.kind, table=False)
            self._add(menu, "copy_list", self.tr("Copy the &list"), copy_list)
        return menu

    def page_menu(self, point: QPoint) -> QMenu:
        """Return the menu of the page at a point of its viewport."""
        window, menu = self._window, QMenu(self._window)
        window.beside.add_to(menu, point)
        self._words.add_to(menu, point)
        index, span = window.view.entity_at(point), window.view.selected_span()
        target = self._correcting.target(span or self._word_at(point, index), index)
        name = window.sidebar.name_of(index) if index is not None else None
        if index is not None and name is not None:
            for step, word in ((1, self.tr("&Next mention")), (-1, self.tr("&Previous mention"))):
                self._add(menu, f"step{step}", word, partial(self._step_from, index, step))
            menu.addSeparator()
        if target is not None:
            self._add_target(menu, target, "here")
            menu.addSeparator()
        if span is not None:
            menu.addAction(window.actions_["rule_from"])
            menu.addSeparator()
        for command in ("copy", "copy_pinyin", "copy_html", "copy_word", "select_all", "find"):
            menu.addAction(window.actions_[command])
        return menu

    def _word_at(self, point: QPoint, entity: int | None) -> tuple[int, int] | None:
        """Return the word at a point, where no name stands there."""
        article, position = self._window.reading.article, self._window.view.position_at(point)
        if article is None or position is None or entity is not None:
            return None
        return word_at(article, position)

    def _step_from(self, index: int, step: int) -> None:
        moving = self._window.moving
        moving.go_to_entity(index)
        moving.step(step)

    def _add_target(self, menu: QMenu, target: Target, scope: Scope) -> None:
        quoted = target.text if len(target.text) <= 12 else f"{target.text[:12]}…"
        quoted = quoted.replace("&", "&&")
        words = self.tr("&Mark “%1” as…").replace("%1", quoted)
        self._add(menu, "mark", words, partial(self._ask, target, scope))
        self._add_kinds(menu, target)
        if target.entity is not None and target.entity.text == target.text:
            say: Callable[[Target, EntityType | None, Scope], None] = self._correcting.say
            here, text = self.tr("Not a name &here"), self.tr("Not a name in this &text")
            self._add(menu, "deny_here", here, partial(say, target, None, "here"))
            self._add(menu, "deny_text", text, partial(say, target, None, "text"))
            every = self.tr("Not a name in &any text")
            self._add(menu, "deny_all", every, partial(say, target, None, "all"))

    def _add_kinds(self, menu: QMenu, target: Target) -> None:
        """Add a menu that says at once which kind of name it is, throughout the text."""
        known, entity = target.entity, target.entity
        is_whole = known is not None and known.text == target.text
        title = self.tr("Change the &kind to") if is_whole else self.tr("Mar&k as")
        kinds = menu.addMenu(title)
        kinds.setObjectName("kinds")
        for kind, words in kind_words().items():
            if kind != "none":
                say = partial(self._correcting.say, target, TYPE_OF_KIND[kind], "text")
                self._add(kinds, kind, words, say)
                is_it = is_whole and entity and KIND_OF_TYPE.get(entity.type) == kind
                kinds.actions()[-1].setEnabled(not is_it)

    def _ask(self, target: Target, scope: Scope) -> None:
        count = self._correcting.occurrences(target)
        from reader.ui.names.dialog import NameDialog  # noqa: PLC0415 - made when asked for

        dialog = NameDialog(target, count, scope, self._window)
        dialog.chosen.connect(self._correcting.say)
        dialog.open()

    def _open_kind(self, kind: Kind, at: QPoint) -> None:
        _open(self.kind_menu(kind), at)

    def _open_name(self, name: Name, at: QPoint) -> None:
        _open(self.name_menu(name), at)

    def _open_page(self, point: QPoint) -> None:
        view = self._window.view
        _open(self.page_menu(view.viewport().mapFrom(view, point)), view.mapToGlobal(point))

    def _add(self, menu: QMenu, name: str, words: str, do: Callable[[], object]) -> None:
        action = QAction(words, menu)
        action.setObjectName(name)
        action.triggered.connect(partial(_do, do))
        menu.addAction(action)

    def _order_words(self) -> dict[Order, str]:
        words = (
            self.tr("In the order of the te&xt"),
            self.tr("The most &frequent first"),
            self.tr("By p&inyin"),
            self.tr("By ti&me"),
        )
        return dict(zip(ORDERS, words, strict=True))


def _do(do: Callable[[], object], *_: object) -> None:
    do()


def _open(menu: QMenu, at: QPoint) -> None:
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.popup(at)
