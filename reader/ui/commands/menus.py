"""The menus, made from the table of commands."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QMenu

from reader.ui.commands.table import COMMANDS, MENUS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.ui.commands.actions import Actions

__all__ = ["ORDER", "build_menu", "name_menus", "top_menus"]

ORDER = {
    "file": "open open_link paste recent library search_library sample reload * - export "
    "export_names print pdf - close reopen quit",
    "edit": "undo redo - copy edit/copy - select_sentence select_paragraph select_all - find "
    "find_next find_previous * - mark_name own_names - settings",
    "view": "view/ruby view/script vertical view/spacing strict_breaks - larger smaller "
    "normal_size - view/theme view/language - sidebar filter contents marks * - full_screen",
    "view/ruby": "ruby ruby_kind - ruby_none ruby_pinyin ruby_zhuyin ruby_by_word * - "
    "view/ruby/for view/ruby/style view/ruby/tones view/ruby/colours",
    "view/ruby/for": "* view/ruby/for/level",
    "view/ruby/colours": "tone_colours - *",
    "view/theme": "theme_system - *",
    "text": "removed suggestions repair forms accept_form - own_rules rule_from - word_card "
    "say_word say_sentence known star copy_word text/card * - text/encoding analyse_again",
    "text/card": "card_hover card_key card_click - *",
    "go": "back forward - bookmark next_bookmark previous_bookmark - next_mention "
    "previous_mention next_doubt previous_doubt - next_word previous_word * - next_text "
    "previous_text text_forward text_back - next_region previous_region",
    "help": "keys single_keys * - report about",
}
"""What stands in a menu: commands, other menus, `-` for a rule, `*` for all the rest."""

_ROLES = {
    "settings": QAction.MenuRole.PreferencesRole,
    "about": QAction.MenuRole.AboutRole,
    "quit": QAction.MenuRole.QuitRole,
}
"""What macOS puts into the program's own menu."""


def build_menu(window: QMainWindow, actions: Actions) -> QMenu:
    """Return the one menu behind the toolbar's first button.

    On macOS the same menus stand in the system's bar too.
    """
    root = QMenu(window)
    menus = {key: QMenu(_tr(title), root) for key, title in MENUS}
    for key, menu in menus.items():
        menu.setObjectName(key)
        if "/" not in key:
            root.addMenu(menu)
        for entry in _entries(key):
            if entry == "-":
                menu.addSeparator()
            elif "/" in entry:
                menu.addMenu(menus[entry])
            else:
                menu.addAction(actions[entry])
    for name, role in _ROLES.items():
        actions[name].setMenuRole(role)
    if sys.platform == "darwin":
        bar = window.menuBar()
        for menu in top_menus(root):
            bar.addMenu(menu)
    return root


def top_menus(root: QMenu) -> list[QMenu]:
    """Return the menus of a bar, in their order."""
    found = (root.findChild(QMenu, key) for key, _ in MENUS if "/" not in key)
    return [menu for menu in found if isinstance(menu, QMenu)]


def name_menus(root: QMenu) -> None:
    """Write the titles of the menus in the language of the window."""
    for key, title in MENUS:
        menu = root.findChild(QMenu, key)
        if isinstance(menu, QMenu):
            menu.setTitle(_tr(title))


def _entries(key: str) -> Iterator[str]:
    """Yield what stands in a menu: names of commands, keys of menus, `-` for a rule."""
    own = [command.name for command in COMMANDS if command.menu == key and command.scope != "held"]
    own += [name for name, _ in MENUS if name.rpartition("/")[0] == key]
    ordered = ORDER.get(key, "*").split()
    rest = [name for name in own if name not in ordered]
    for entry in ordered:
        if entry == "*":
            yield from rest
        elif entry == "-" or entry in own:
            yield entry


def _tr(text: str) -> str:
    return QCoreApplication.translate("Actions", text)
