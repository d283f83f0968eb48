"""The menus, made from the table of commands."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMainWindow, QMenu

from reader.ui.commands.table import COMMANDS, MENUS

if TYPE_CHECKING:
    from reader.ui.commands.actions import Actions

__all__ = ["build_menu", "name_menus"]

_RULE_BEFORE = frozenset(
    {"export", "close", "copy", "find", "ruby_none", "larger", "sidebar", "next_doubt"}
    | {"next_region", "next_text", "next_word", "theme_light", "settings"}
)


def build_menu(window: QMainWindow, actions: Actions) -> QMenu:
    """Return the one menu behind the toolbar's first button.

    On macOS the same menus stand in the system's bar too.
    """
    root = QMenu(window)
    menus: dict[str, QMenu] = {}
    for key, title in MENUS:
        above = menus.get(key.rpartition("/")[0], root)
        menus[key] = above.addMenu(QCoreApplication.translate("Actions", title))
        menus[key].setObjectName(key)
    for command in COMMANDS:
        menu = menus.get(command.menu)
        if menu is None or command.scope == "held":
            continue
        if command.name in _RULE_BEFORE:
            menu.addSeparator()
        menu.addAction(actions[command.name])
    if sys.platform == "darwin":
        bar = window.menuBar()
        for key, menu in menus.items():
            if "/" not in key:
                bar.addMenu(menu)
    return root


def name_menus(root: QMenu) -> None:
    """Write the titles of the menus in the language of the window."""
    for key, title in MENUS:
        menu = root.findChild(QMenu, key)
        if isinstance(menu, QMenu):
            menu.setTitle(QCoreApplication.translate("Actions", title))
