"""The rows of the table of commands that are about what was done to the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.ui.commands.command import QT_TRANSLATE_NOOP, Command

if TYPE_CHECKING:
    from reader.ui.window import Window

__all__ = ["RULE_COMMANDS", "connect_rule_commands"]

_A = "Actions"

RULE_COMMANDS: tuple[Command, ...] = (
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
    Command(
        "accept_form",
        QT_TRANSLATE_NOOP(_A, "&Accept the doubtful form, or undo it"),
        ("A",),
        menu="text",
        scope="page",
    ),
    Command(
        "forms",
        QT_TRANSLATE_NOOP(_A, "Doubtful &forms"),
        ("Shift+A",),
        menu="text",
        scope="page",
        checkable=True,
    ),
    Command("own_rules", QT_TRANSLATE_NOOP(_A, "&My cleaning rules…"), menu="text"),
    Command("rule_from", QT_TRANSLATE_NOOP(_A, "Make a r&ule from the selection…"), menu="text"),
)


def connect_rule_commands(window: Window) -> None:
    """Connect these commands, and the parts that stand for them."""
    actions, repairing = window.actions_, window.repairing
    actions["accept_form"].triggered.connect(lambda _: repairing.toggle())
    actions["own_rules"].triggered.connect(lambda _: window.rules.open())
    actions["rule_from"].triggered.connect(lambda _: window.rules.open_with_selection())
    actions["forms"].triggered.connect(lambda on: _show_forms(window, on))
    window.forms.closed.connect(lambda: _show_forms(window, on=False))
    window.panes.sidebar_shown.connect(lambda _: _tell(window))
    window.side.currentChanged.connect(lambda _: _tell(window))


def _show_forms(window: Window, on: bool) -> None:  # noqa: FBT001 - Qt's signal
    if on and window.is_removed_shown:
        window.show_removed(on=False)
    if on:
        window.side.setCurrentWidget(window.forms)
        window.panes.open_sidebar(on=True)
        window.forms.list.setFocus()
        return
    window.side.setCurrentWidget(window.sidebar)
    beside = window.settings.value.sidebar_open and not window.panes.is_overlay
    window.panes.open_sidebar(on=beside)
    window.view.setFocus()


def _tell(window: Window) -> None:
    """Tell the commands which of the panels is open."""
    current, is_open = window.side.currentWidget(), window.panes.is_open
    window.actions_["forms"].setChecked(is_open and current is window.forms)
    window.actions_["sidebar"].setChecked(is_open and current is window.sidebar)
