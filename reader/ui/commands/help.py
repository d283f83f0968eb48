"""The rows of the table of commands that are about help."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.ui.commands.command import QT_TRANSLATE_NOOP, Command

if TYPE_CHECKING:
    from reader.ui.window import Window

__all__ = ["HELP_COMMANDS", "connect_help_commands"]

_A = "Actions"

HELP_COMMANDS: tuple[Command, ...] = (
    Command("keys", QT_TRANSLATE_NOOP(_A, "&Keys"), ("F1", "?"), menu="help"),
    Command(
        "single_keys", QT_TRANSLATE_NOOP(_A, "&Single-letter keys"), menu="help", checkable=True
    ),
    Command("report", QT_TRANSLATE_NOOP(_A, "&Report a problem…"), menu="help"),
    Command("about", QT_TRANSLATE_NOOP(_A, "&About Qingdu"), menu="help"),
)
"""In the order of the menu."""


def connect_help_commands(window: Window) -> None:
    """Connect these commands."""
    actions = window.actions_
    actions["keys"].triggered.connect(lambda _: window.show_keys())
    actions["single_keys"].triggered.connect(lambda on: window.change(single_keys=on))
    actions["about"].triggered.connect(lambda _: _about(window))
    actions["report"].triggered.connect(lambda _: _report(window))


def _about(window: Window) -> None:
    from reader.ui.help.about import AboutDialog  # noqa: PLC0415 - made when asked for

    AboutDialog(window).show()


def _report(window: Window) -> None:
    from reader.ui.help.report import ReportDialog  # noqa: PLC0415 - made when asked for

    ReportDialog(window).show()
