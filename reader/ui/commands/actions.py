"""The commands of the table as Qt's actions, keys included."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence

from reader.ui.commands.cursor import in_columns
from reader.ui.commands.table import COMMANDS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

    from reader.ui.look.icons import Icons

__all__ = ["Actions"]

_A = "Actions"


def _tr(text: str) -> str:
    return QCoreApplication.translate(_A, text)


class Actions(QObject):
    """The commands as Qt's actions, keys included."""

    def __init__(self, window: QWidget, page: QWidget) -> None:
        """Give the window its actions, and the page those whose keys are single letters."""
        super().__init__(window)
        self._actions: dict[str, QAction] = {}
        self._single_keys, self._in_columns = True, False
        groups: dict[str, QActionGroup] = {}
        for command in COMMANDS:
            action = QAction(_tr(command.text), self)
            action.setObjectName(command.name)
            action.setCheckable(command.checkable)
            action.setIconVisibleInMenu(False)
            action.setAutoRepeat(command.name not in ("ruby", "ruby_kind", "removed"))
            if command.group:
                if command.group not in groups:
                    groups[command.group] = QActionGroup(self)
                groups[command.group].addAction(action)
            if command.scope == "page":
                action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
                page.addAction(action)
            elif command.scope == "window":
                window.addAction(action)
            self._actions[command.name] = action
        self._set_keys()

    def __getitem__(self, name: str) -> QAction:
        """Return the action of a command; raise KeyError when there is none."""
        return self._actions[name]

    def find(self, name: str) -> QAction | None:
        """Return the action of a command if there is one."""
        return self._actions.get(name)

    def __iter__(self) -> Iterator[QAction]:
        """Yield all actions in the table's order."""
        return iter(self._actions.values())

    def set_single_keys(self, *, on: bool) -> None:
        """Let single letters work on the page, or not (WCAG 2.1.4)."""
        self._single_keys = on
        self._set_keys()

    def set_vertical(self, *, on: bool) -> None:
        """Let the arrows of the page go along columns instead of lines."""
        self._in_columns = on
        self._set_keys()

    def _set_keys(self) -> None:
        for command in COMMANDS:
            if command.scope != "held":
                always = self._single_keys or command.scope == "window"
                keys = [key for key in command.keys if always or not _is_sign(key)]
                if command.scope == "page" and self._in_columns:
                    keys = [in_columns(key) for key in keys]
                self._actions[command.name].setShortcuts([QKeySequence(key) for key in keys])

    def set_icons(self, icons: Icons) -> None:
        """Give the actions their icons in the theme's colours."""
        for command in COMMANDS:
            if command.icon:
                self._actions[command.name].setIcon(icons.icon(command.icon))


def _is_sign(key: str) -> bool:
    """Return whether a key writes a letter, a figure or a mark."""
    return "Ctrl+" not in key and len(key.removeprefix("Shift+")) == 1
