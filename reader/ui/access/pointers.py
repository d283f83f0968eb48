"""Five answers of a text interface that PySide6 keeps from Python, given all the same.

They answer through pointers, so PySide6 takes them out of `QAccessibleTextInterface`
(typesystem_gui_common.xml): a screen reader that asks what is selected gets numbers left on the
stack, and one that asks for a word the whole text. Qt keeps the order of virtual functions for
all of Qt 6; so the object is given a table of its own, the old one with five entries changed.
That is done only where it was tried, on Linux for x86-64, and only where the three entries
that Qt itself has functions for are found at their places in the table. Elsewhere nothing is
selected for a screen reader, and Qt finds pieces as it can.
"""

from __future__ import annotations

import ctypes
import os
import platform
import sys
from functools import cache
from typing import TYPE_CHECKING, Any, Protocol

from shiboken6 import Shiboken

if TYPE_CHECKING:
    from PySide6.QtGui import QAccessibleTextInterface

__all__ = ["Answers", "can_answer", "give_answers"]

_SELECTION, _BEFORE, _AFTER, _AT, _ATTRIBUTES = 2, 10, 11, 12, 17
_COUNT = 18
_HEAD = 2  # what stands before a table: the offset to the whole object, its type
_POINTER = ctypes.sizeof(ctypes.c_void_p)
_QSTRING = 3 * _POINTER  # data, begin, size; all zero is the null string
_NAMES = {_BEFORE: "16textBeforeOffset", _AFTER: "15textAfterOffset", _AT: "12textAtOffset"}
_SYMBOL = "_ZNK24QAccessibleTextInterface{}EiN11QAccessible16TextBoundaryTypeEPiS2_"
_STRING = "_ZN7QStringC1EPK5QCharx"

_Ints = ctypes.POINTER(ctypes.c_int)
_SelectionCall = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_int, _Ints, _Ints)
_PieceCall = ctypes.CFUNCTYPE(
    ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int, ctypes.c_int, _Ints, _Ints
)
_AttributesCall = ctypes.CFUNCTYPE(
    ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int, _Ints, _Ints
)


class Answers(Protocol):
    """What is asked; offsets are UTF-16 code units, `boundary` is Qt's number of it."""

    def selected(self) -> tuple[int, int]:
        """Return the selected stretch."""
        ...

    def piece(self, offset: int, boundary: int, step: int) -> tuple[int, int, str]:
        """Return the piece at an offset, or with `step` -1 or 1 the one before or after it."""
        ...

    def attributes(self, offset: int) -> tuple[int, int, str]:
        """Return the stretch around an offset that is set alike, and how: `name:value;`."""
        ...


@cache
def can_answer() -> bool:
    """Return whether this is a place where a table may be changed."""
    return (
        sys.platform == "linux"
        and platform.machine() == "x86_64"
        and _library("libQt6Gui.so.6") is not None
        and _library("libQt6Core.so.6") is not None
    )


def give_answers(interface: QAccessibleTextInterface, answers: Answers) -> object | None:
    """Let an interface answer; return what must live as long as it, or None when it may not."""
    if not can_answer():
        return None
    address = Shiboken.getCppPointer(interface)[0]
    place = ctypes.c_void_p.from_address(address)
    known = (ctypes.c_void_p * (_HEAD + _COUNT)).from_address(
        (place.value or 0) - _HEAD * _POINTER
    )
    if not _is_as_expected(known):
        return None
    table = type(known).from_buffer_copy(known)
    calls = _calls(answers)
    for slot, call in calls.items():
        table[_HEAD + slot] = ctypes.cast(call, ctypes.c_void_p).value
    place.value = ctypes.addressof(table) + _HEAD * _POINTER
    return table, calls


def _is_as_expected(table: Any) -> bool:  # noqa: ANN401 - an array of pointers
    gui = _library("libQt6Gui.so.6")
    for slot, name in _NAMES.items():
        function = getattr(gui, _SYMBOL.format(name), None)
        if function is None or ctypes.cast(function, ctypes.c_void_p).value != table[_HEAD + slot]:
            return False
    return hasattr(_library("libQt6Core.so.6"), _STRING)


def _library(name: str) -> ctypes.CDLL | None:
    """Return a library that is loaded already."""
    try:
        return ctypes.CDLL(name, mode=os.RTLD_NOLOAD | os.RTLD_LAZY)
    except OSError:
        return None


def _calls(answers: Answers) -> dict[int, Any]:
    def selection(_this: int, _index: int, start: Any, end: Any) -> None:  # noqa: ANN401
        start[0] = end[0] = -1
        start[0], end[0] = answers.selected()

    def asked(step: int) -> Any:  # noqa: ANN401 - a C function
        def piece(
            to: int,
            _this: int,
            offset: int,
            boundary: int,
            start: Any,  # noqa: ANN401
            end: Any,  # noqa: ANN401
        ) -> int:
            ctypes.memset(to, 0, _QSTRING)
            start[0] = end[0] = -1
            start[0], end[0], text = answers.piece(offset, boundary, step)
            return _write(text, to)

        return _PieceCall(piece)

    def attributes(to: int, _this: int, offset: int, start: Any, end: Any) -> int:  # noqa: ANN401
        ctypes.memset(to, 0, _QSTRING)
        start[0] = end[0] = -1
        start[0], end[0], text = answers.attributes(offset)
        return _write(text, to)

    return {
        _SELECTION: _SelectionCall(selection),
        _BEFORE: asked(-1),
        _AFTER: asked(1),
        _AT: asked(0),
        _ATTRIBUTES: _AttributesCall(attributes),
    }


def _write(text: str, to: int) -> int:
    """Make a QString of a text in the memory that the caller has for it."""
    units = text.encode("utf-16-le", "surrogatepass")
    make = getattr(_library("libQt6Core.so.6"), _STRING)
    make.restype, make.argtypes = None, (ctypes.c_void_p, ctypes.c_char_p, ctypes.c_longlong)
    make(to, units, len(units) // 2)
    return to
