"""Roles of widgets that paint themselves, which Qt cannot know."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QWidget

__all__ = ["give_role", "role_given"]

_ROLE = "qingdu_role"


def give_role(widget: QWidget, role: QAccessible.Role) -> None:
    """Have screen readers take a widget for what it is."""
    widget.setProperty(_ROLE, role.value)


def role_given(thing: QObject) -> QAccessible.Role | None:
    """Return the role that was given, or None."""
    number = thing.property(_ROLE)
    return QAccessible.Role(number) if isinstance(number, int) else None
