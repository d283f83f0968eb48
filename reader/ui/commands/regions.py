"""The regions of the window that F6 leads through."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["go_to_region"]


def go_to_region(regions: Sequence[QWidget], step: int) -> None:
    """Move the keyboard to the next region that is shown, `step` 1, or the one before, -1."""
    shown = [region for region in regions if region.isVisible()]
    focused = QApplication.focusWidget()
    holding = [
        at
        for at, region in enumerate(shown)
        if focused is not None and (region is focused or region.isAncestorOf(focused))
    ]
    inner = [
        at
        for at in holding
        if not any(shown[at].isAncestorOf(shown[b]) for b in holding if b != at)
    ]
    here = inner[0] if inner else (-1 if step > 0 else 0)
    for distance in range(1, len(shown) + 1):
        target = _first_in(shown[(here + step * distance) % len(shown)])
        if target is not None:
            target.setFocus(Qt.FocusReason.TabFocusReason)
            return


def _first_in(region: QWidget) -> QWidget | None:
    """Return what takes the keyboard first in a region."""
    if region.focusPolicy() & Qt.FocusPolicy.TabFocus:
        return region
    child = region.nextInFocusChain()
    while child is not None and child is not region:
        takes = child.focusPolicy() & Qt.FocusPolicy.TabFocus
        if takes and region.isAncestorOf(child) and child.isVisible() and child.isEnabled():
            return child
        child = child.nextInFocusChain()
    return None
