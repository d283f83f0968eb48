"""The commands of the table as Qt's actions, keys included."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QShortcut

from reader.ui.commands.composing import Composing
from reader.ui.commands.cursor import in_columns
from reader.ui.commands.keymap import is_sign, native, portable_of, usual_keys
from reader.ui.commands.table import COMMANDS
from reader.ui.controls import unmarked

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from reader.ui.commands.command import Command
    from reader.ui.commands.presets import Keys
    from reader.ui.look.icons import Icons

__all__ = ["Actions"]

_A = "Actions"
_ON_PAGE = frozenset(command.name for command in COMMANDS if command.scope == "page")


def _tr(text: str) -> str:
    return QCoreApplication.translate(_A, text)


class Actions(QObject):
    """The commands as Qt's actions, keys included."""

    keys_changed = Signal()

    def __init__(self, window: QWidget, page: QWidget) -> None:
        """Give the window its actions, and the page those whose keys are single letters."""
        super().__init__(window)
        self._actions: dict[str, QAction] = {}
        self._page = page
        self._single_keys, self._in_columns, self._is_composing = True, False, False
        self._keys = usual_keys("default")
        self._followers: dict[QWidget, tuple[str, str]] = {}
        self._signs: dict[str, list[QShortcut]] = {}
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
        Composing(page, self)

    def __getitem__(self, name: str) -> QAction:
        """Return the action of a command; raise KeyError when there is none."""
        return self._actions[name]

    def find(self, name: str) -> QAction | None:
        """Return the action of a command if there is one."""
        return self._actions.get(name)

    def __iter__(self) -> Iterator[QAction]:
        """Yield all actions in the table's order."""
        return iter(self._actions.values())

    @property
    def keys(self) -> Keys:
        """The keys of all commands, as the user has them."""
        return self._keys

    def set_keys(self, keys: Keys) -> None:
        """Give the commands these keys."""
        if keys != self._keys:
            self._keys = keys
            self._set_keys()

    def speak(self) -> None:
        """Write everything in the language of the window."""
        for command in COMMANDS:
            self._actions[command.name].setText(_tr(command.text))
        self._set_keys()

    def set_single_keys(self, *, on: bool) -> None:
        """Let single letters work on the page, or not (WCAG 2.1.4)."""
        if on != self._single_keys:
            self._single_keys = on
            self._set_keys()

    def set_composing(self, *, on: bool) -> None:
        """Keep single letters quiet while an input method writes with them."""
        if on != self._is_composing:
            self._is_composing = on
            self._set_keys()

    def set_vertical(self, *, on: bool) -> None:
        """Let the arrows of the page go along columns instead of lines."""
        if on != self._in_columns:
            self._in_columns = on
            self._set_keys()

    def takes(self, name: str, event: QKeyEvent) -> bool:
        """Return whether a key of the page is one of a command that acts while it is held."""
        pressed = portable_of(event)
        return pressed in self._keys[name] and (self.has_signs or not is_sign(pressed))

    @property
    def has_signs(self) -> bool:
        """Whether single letters work now."""
        return self._single_keys and not self._is_composing

    def tip(self, name: str, text: str = "") -> str:
        """Return what a command, or `text`, is called, and its key behind it."""
        keys = [key for key in self._keys[name] if self.has_signs or not is_sign(key)]
        said = text or unmarked(self._actions[name].text())
        if not keys:
            return said
        words = _tr("%1 (%2)")
        return words.replace("%2", native(self._turned(name, keys[0]))).replace("%1", said)

    def follow(self, widget: QWidget, name: str, text: str) -> None:
        """Have a control of the window that does what a command does tell the key of that."""
        self._followers[widget] = name, text
        widget.setToolTip(self.tip(name, text))

    def _set_keys(self) -> None:
        for command in COMMANDS:
            action = self._actions[command.name]
            if command.scope != "held":
                self._set_shortcuts(command, action)
            action.setToolTip(self.tip(command.name))
        for widget, (name, text) in self._followers.items():
            widget.setToolTip(self.tip(name, text))
        self.keys_changed.emit()

    def _set_shortcuts(self, command: Command, action: QAction) -> None:
        """Set a command's keys; single letters are for the page, whatever the command."""
        keys = [self._turned(command.name, key) for key in self._keys[command.name]]
        signs = [key for key in keys if is_sign(key)]
        for known in self._signs.pop(command.name, []):
            known.setEnabled(False)
            known.deleteLater()
        if not self.has_signs:
            keys = [key for key in keys if key not in signs]
        elif command.scope == "window" and signs:
            if len(signs) < len(keys):
                keys = [key for key in keys if key not in signs]
                self._signs[command.name] = [self._on_page(key, action) for key in signs]
            else:
                self._page.addAction(action)
        only = command.scope == "page" or (bool(keys) and keys == signs)
        context = Qt.ShortcutContext
        action.setShortcutContext(context.WidgetShortcut if only else context.WindowShortcut)
        action.setShortcuts([QKeySequence(key) for key in keys])

    def _on_page(self, key: str, action: QAction) -> QShortcut:
        shortcut = QShortcut(QKeySequence(key), self._page)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(action.trigger)
        return shortcut

    def _turned(self, name: str, key: str) -> str:
        return in_columns(key) if self._in_columns and name in _ON_PAGE else key

    def set_icons(self, icons: Icons) -> None:
        """Give the actions their icons in the theme's colours."""
        for command in COMMANDS:
            if command.icon:
                self._actions[command.name].setIcon(icons.icon(command.icon))
