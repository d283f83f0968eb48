"""Everything the window can be told to do, and the keys for it: one table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence

from reader.ui.commands.command import QT_TRANSLATE_NOOP, Command
from reader.ui.commands.page import PAGE_COMMANDS
from reader.ui.commands.ruby import RUBY_COMMANDS
from reader.ui.commands.rules import RULE_COMMANDS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

    from reader.ui.look.icons import Icons

__all__ = ["COMMANDS", "MENUS", "Actions", "Command"]

_A = "Actions"

MENUS: tuple[tuple[str, str], ...] = (
    ("file", QT_TRANSLATE_NOOP(_A, "&File")),
    ("edit", QT_TRANSLATE_NOOP(_A, "&Edit")),
    ("view", QT_TRANSLATE_NOOP(_A, "&View")),
    ("view/ruby", QT_TRANSLATE_NOOP(_A, "&Reading aid")),
    ("view/ruby/for", QT_TRANSLATE_NOOP(_A, "Above which &words")),
    ("view/ruby/for/level", QT_TRANSLATE_NOOP(_A, "Words above a &level of HSK")),
    ("view/ruby/style", QT_TRANSLATE_NOOP(_A, "&Spelling")),
    ("view/ruby/tones", QT_TRANSLATE_NOOP(_A, "&Tones and readings")),
    ("view/ruby/colours", QT_TRANSLATE_NOOP(_A, "&Colours of tones")),
    ("view/script", QT_TRANSLATE_NOOP(_A, "&Script")),
    ("view/theme", QT_TRANSLATE_NOOP(_A, "&Theme")),
    ("text", QT_TRANSLATE_NOOP(_A, "&Text")),
    ("text/card", QT_TRANSLATE_NOOP(_A, "Show the word &card")),
    ("go", QT_TRANSLATE_NOOP(_A, "&Go")),
    ("help", QT_TRANSLATE_NOOP(_A, "&Help")),
)
"""The menus by key and title; a submenu's key follows that of its menu."""

COMMANDS: tuple[Command, ...] = (
    Command("open", QT_TRANSLATE_NOOP(_A, "&Open…"), ("Ctrl+O",), menu="file", icon="open"),
    Command("open_link", QT_TRANSLATE_NOOP(_A, "Open &link…"), ("Ctrl+L",), menu="file"),
    Command(
        "paste",
        QT_TRANSLATE_NOOP(_A, "&Paste as a new text"),
        ("Ctrl+V",),
        menu="file",
        icon="paste",
    ),
    Command("sample", QT_TRANSLATE_NOOP(_A, "Open the &sample"), menu="file"),
    Command("export", QT_TRANSLATE_NOOP(_A, "&Export…"), ("Ctrl+E",), menu="file", icon="export"),
    Command("dictionary", QT_TRANSLATE_NOOP(_A, "Use a newer &dictionary…"), menu="text/card"),
    Command("export_names", QT_TRANSLATE_NOOP(_A, "Export &names…"), menu="file"),
    Command("close", QT_TRANSLATE_NOOP(_A, "&Close window"), ("Ctrl+W",), menu="file"),
    Command("quit", QT_TRANSLATE_NOOP(_A, "&Quit"), ("Ctrl+Q",), menu="file"),
    Command("undo", QT_TRANSLATE_NOOP(_A, "&Undo"), ("Ctrl+Z",), menu="edit", icon="undo"),
    Command(
        "redo",
        QT_TRANSLATE_NOOP(_A, "&Redo"),
        ("Ctrl+Shift+Z", "Ctrl+Y"),
        menu="edit",
        icon="redo",
    ),
    Command("copy", QT_TRANSLATE_NOOP(_A, "&Copy"), ("Ctrl+C",), menu="edit", icon="copy"),
    Command(
        "copy_pinyin", QT_TRANSLATE_NOOP(_A, "Copy with &pinyin"), ("Ctrl+Shift+C",), menu="edit"
    ),
    Command("mark_name", QT_TRANSLATE_NOOP(_A, "&Mark name…"), ("Ctrl+M",), menu="edit"),
    Command("own_names", QT_TRANSLATE_NOOP(_A, "My &names…"), menu="edit"),
    Command("copy_reading", QT_TRANSLATE_NOOP(_A, "Copy pinyin &only"), menu="edit"),
    Command("select_all", QT_TRANSLATE_NOOP(_A, "Select &all"), ("Ctrl+A",), menu="edit"),
    Command(
        "find",
        QT_TRANSLATE_NOOP(_A, "&Find"),
        ("Ctrl+F",),
        menu="edit",
        icon="find",
        checkable=True,
    ),
    Command("find_next", QT_TRANSLATE_NOOP(_A, "Find &next"), ("F3",), menu="edit"),
    Command("find_previous", QT_TRANSLATE_NOOP(_A, "Find pre&vious"), ("Shift+F3",), menu="edit"),
    *RUBY_COMMANDS,
    *PAGE_COMMANDS,
    Command(
        "script_source",
        QT_TRANSLATE_NOOP(_A, "As in the &source"),
        ("Ctrl+1",),
        menu="view/script",
        group="script",
        checkable=True,
    ),
    Command(
        "script_hans",
        QT_TRANSLATE_NOOP(_A, "S&implified"),
        ("Ctrl+2",),
        menu="view/script",
        group="script",
        checkable=True,
    ),
    Command(
        "script_hant",
        QT_TRANSLATE_NOOP(_A, "&Traditional"),
        ("Ctrl+3",),
        menu="view/script",
        group="script",
        checkable=True,
    ),
    Command(
        "script_tw",
        QT_TRANSLATE_NOOP(_A, "Tai&wan standard"),
        ("Ctrl+4",),
        menu="view/script",
        group="script",
        checkable=True,
    ),
    Command(
        "script_hk",
        QT_TRANSLATE_NOOP(_A, "&Hong Kong standard"),
        ("Ctrl+5",),
        menu="view/script",
        group="script",
        checkable=True,
    ),
    Command(
        "larger",
        QT_TRANSLATE_NOOP(_A, "&Larger text"),
        ("Ctrl++", "Ctrl+="),
        menu="view",
    ),
    Command("smaller", QT_TRANSLATE_NOOP(_A, "S&maller text"), ("Ctrl+-",), menu="view"),
    Command("normal_size", QT_TRANSLATE_NOOP(_A, "&Normal size"), ("Ctrl+0",), menu="view"),
    Command(
        "theme_system",
        QT_TRANSLATE_NOOP(_A, "&Follow the system"),
        menu="view/theme",
        group="theme",
        checkable=True,
    ),
    Command(
        "theme_light",
        QT_TRANSLATE_NOOP(_A, "&Light"),
        menu="view/theme",
        group="theme",
        checkable=True,
    ),
    Command(
        "theme_dark",
        QT_TRANSLATE_NOOP(_A, "&Dark"),
        menu="view/theme",
        group="theme",
        checkable=True,
    ),
    Command(
        "theme_sepia",
        QT_TRANSLATE_NOOP(_A, "&Sepia"),
        menu="view/theme",
        group="theme",
        checkable=True,
    ),
    Command(
        "sidebar",
        QT_TRANSLATE_NOOP(_A, "S&idebar"),
        ("F9",),
        menu="view",
        icon="sidebar",
        checkable=True,
    ),
    Command(
        "filter",
        QT_TRANSLATE_NOOP(_A, "Filter na&mes"),
        ("/",),
        menu="view",
        scope="page",
        icon="filter",
    ),
    Command(
        "full_screen", QT_TRANSLATE_NOOP(_A, "F&ull screen"), ("F11",), menu="view", checkable=True
    ),
    Command(
        "removed",
        QT_TRANSLATE_NOOP(_A, "&What was removed"),
        ("D",),
        menu="text",
        scope="page",
        icon="removed",
        checkable=True,
    ),
    Command("repair", QT_TRANSLATE_NOOP(_A, "Show &repaired forms"), menu="text", checkable=True),
    *RULE_COMMANDS,
    Command(
        "next_doubt",
        QT_TRANSLATE_NOOP(_A, "&Next doubtful place"),
        ("N",),
        menu="text",
        scope="page",
    ),
    Command(
        "previous_doubt",
        QT_TRANSLATE_NOOP(_A, "Pre&vious doubtful place"),
        ("P",),
        menu="text",
        scope="page",
    ),
    Command(
        "word_card",
        QT_TRANSLATE_NOOP(_A, "&Look the word up"),
        ("Return", "Enter"),
        menu="text",
        scope="page",
    ),
    Command(
        "known",
        QT_TRANSLATE_NOOP(_A, "I &know this word, or not"),
        ("K",),
        menu="text",
        scope="page",
    ),
    Command(
        "star", QT_TRANSLATE_NOOP(_A, "&Star the word, or not"), ("X",), menu="text", scope="page"
    ),
    Command(
        "copy_word",
        QT_TRANSLATE_NOOP(_A, "&Copy word, pinyin and meaning"),
        ("C",),
        menu="text",
        scope="page",
    ),
    Command(
        "card_hover",
        QT_TRANSLATE_NOOP(_A, "Under the &mouse"),
        menu="text/card",
        group="card",
        checkable=True,
    ),
    Command(
        "card_key",
        QT_TRANSLATE_NOOP(_A, "Under the mouse while &Ctrl is held"),
        menu="text/card",
        group="card",
        checkable=True,
    ),
    Command(
        "card_click",
        QT_TRANSLATE_NOOP(_A, "On a &click only"),
        menu="text/card",
        group="card",
        checkable=True,
    ),
    Command("next_word", QT_TRANSLATE_NOOP(_A, "Next &word"), ("Right",), menu="go", scope="page"),
    Command(
        "previous_word",
        QT_TRANSLATE_NOOP(_A, "Previous w&ord"),
        ("Left",),
        menu="go",
        scope="page",
    ),
    Command(
        "next_mention", QT_TRANSLATE_NOOP(_A, "&Next mention"), ("E",), menu="go", scope="page"
    ),
    Command(
        "previous_mention",
        QT_TRANSLATE_NOOP(_A, "Pre&vious mention"),
        ("Shift+E",),
        menu="go",
        scope="page",
    ),
    Command("contents", QT_TRANSLATE_NOOP(_A, "&Contents…"), ("Ctrl+T",), menu="go"),
    Command("next_region", QT_TRANSLATE_NOOP(_A, "Next &region"), ("F6",), menu="go"),
    Command(
        "previous_region", QT_TRANSLATE_NOOP(_A, "Previous re&gion"), ("Shift+F6",), menu="go"
    ),
    Command(
        "single_keys", QT_TRANSLATE_NOOP(_A, "&Single-letter keys"), menu="help", checkable=True
    ),
    Command("keys", QT_TRANSLATE_NOOP(_A, "&Keys"), ("F1",), menu="help"),
    Command("keys_page", QT_TRANSLATE_NOOP(_A, "Keys"), ("?",), scope="page"),
    Command("escape", QT_TRANSLATE_NOOP(_A, "Close, then clear the selection"), ("Esc",)),
)
"""All commands, in the order of the menus and of the key list."""


_NO_LETTERS = frozenset({"Return", "Enter", "Left", "Right"})
"""Keys of the page that stay when single letters are off."""
_IN_COLUMNS = {"Right": "Down", "Left": "Up"}
"""Arrows follow the eye: along a line, which is a column where the text is vertical."""


def _tr(text: str) -> str:
    return QCoreApplication.translate(_A, text)


class Actions(QObject):
    """The commands as Qt's actions, keys included."""

    def __init__(self, window: QWidget, page: QWidget) -> None:
        """Give the window its actions, and the page those whose keys are single letters."""
        super().__init__(window)
        self._actions: dict[str, QAction] = {}
        self._single_keys, self._turn = True, dict[str, str]()
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
        self._turn = _IN_COLUMNS if on else {}
        self._set_keys()

    def _set_keys(self) -> None:
        for command in COMMANDS:
            if command.scope != "held":
                always = self._single_keys or command.scope == "window"
                keys = [key for key in command.keys if always or key in _NO_LETTERS]
                if command.scope == "page":
                    keys = [self._turn.get(key, key) for key in keys]
                self._actions[command.name].setShortcuts([QKeySequence(key) for key in keys])

    def set_icons(self, icons: Icons) -> None:
        """Give the actions their icons in the theme's colours."""
        for command in COMMANDS:
            if command.icon:
                self._actions[command.name].setIcon(icons.icon(command.icon))
