"""The keys of the page: scrolling, and growing the selection with Shift."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from reader.ui.pageview.selection import Selection

if TYPE_CHECKING:
    from reader.ui.pageview.view import PageView

__all__ = ["press"]

_Key = Qt.Key
_CONTROL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
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
    if modifiers in (_SHIFT, _SHIFT | _CONTROL):
        return _grow(view, key, control=bool(modifiers & _CONTROL))
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


def _grow(view: PageView, key: Qt.Key, *, control: bool) -> bool:
    page, selection = view.page, view.selection
    if page is None:
        return False
    if selection is None:
        top = view.top_position()
        selection = Selection((top, top), top)
    length, cursor = len(page.article.text), selection.cursor
    if key in (_Key.Key_Left, _Key.Key_Right) and not control:
        cursor += 1 if key == _Key.Key_Right else -1
    elif key in (_Key.Key_Up, _Key.Key_Down) and not control:
        cursor = view.position_beside(cursor, 1 if key == _Key.Key_Down else -1)
    elif key in (_Key.Key_Home, _Key.Key_End):
        end = key == _Key.Key_End
        cursor = view.line_edge(cursor, end=end) if not control else length * end
    else:
        return False
    cursor = min(max(0, cursor), length)
    view.select_from(selection.first, cursor)
    view.bring_into_view(cursor)
    return True
