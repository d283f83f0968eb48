"""Measures that the empty frames of a window and what fills them later have in common."""

__all__ = ["STATUSBAR", "TABS", "TOOLBAR"]

TOOLBAR, TABS, STATUSBAR = 48, 34, 32
"""Heights in logical pixels."""
