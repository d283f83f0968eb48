"""The keys of a page that has no commands of a window over it: scrolling, selecting all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

if TYPE_CHECKING:
    from reader.ui.pageview.view import PageView

__all__ = ["press"]

_Key = Qt.Key
_CONTROL = Qt.KeyboardModifier.ControlModifier
_IN_COLUMNS = {
    _Key.Key_Down: _Key.Key_Right,
    _Key.Key_Up: _Key.Key_Left,
    _Key.Key_Left: _Key.Key_Down,
    _Key.Key_Right: _Key.Key_Up,
}
"""Arrows follow the eye: what each of them is in lines that it is like in columns."""


def press(view: PageView, event: QKeyEvent) -> bool:
    """Do what a key asks for; return whether it asked for anything."""
    if event.matches(QKeySequence.StandardKey.SelectAll):
        view.select_all()
        return True
    if view.page is None:
        return False
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    key = _Key(event.key())
    if view.is_vertical:
        key = _IN_COLUMNS.get(key, key)
    if modifiers in (Qt.KeyboardModifier.NoModifier, _CONTROL):
        return _scroll(view, key, control=bool(modifiers & _CONTROL))
    return False


def _scroll(view: PageView, key: Qt.Key, *, control: bool) -> bool:
    line = view.line_pitch()
    screen = max(line, view.flow().across - line)
    distances = {_Key.Key_PageDown: screen, _Key.Key_PageUp: -screen}
    if not control:
        distances |= {_Key.Key_Space: screen, _Key.Key_Down: line, _Key.Key_Up: -line}
    if key in distances:
        view.scroll_by(distances[key])
    elif key == _Key.Key_Home:
        view.leaping.emit()
        view.scroll_to_start()
    elif key == _Key.Key_End:
        view.leaping.emit()
        view.scroll_to_end()
    else:
        return False
    return True
