"""What one command is: a row of the table in `table.py`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

__all__ = ["QT_TRANSLATE_NOOP", "Command", "Scope"]

Scope = Literal["window", "page", "held"]


@dataclass(frozen=True, slots=True)
class Command:
    """One thing that can be done.

    `keys` are portable key sequences, the first is shown. A `page` command's keys work only
    while the page has the focus; a `held` one acts while its key is down. `group` makes
    commands exclude each other, `menu` is where it stands, `/` before a submenu; a command
    without one is in the key list only.
    """

    name: str
    text: str
    keys: tuple[str, ...] = ()
    menu: str = ""
    scope: Scope = "window"
    icon: str = ""
    group: str = ""
    checkable: bool = False


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: ARG001 - the translators' mark
    """Return the text; its name has the translators' tools find it (Qt's own has no types)."""
    return text
