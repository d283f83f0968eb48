"""Where the parts of the sidebar stand: the head and the filter above, the groups to scroll."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["lay_out"]


def lay_out(
    sidebar: QWidget,
    top: tuple[QWidget, QWidget],
    above: Sequence[QWidget],
    groups: Sequence[QWidget],
) -> QScrollArea:
    """Place the heading and its button, what stands above the list, and the groups in a list.

    Return the list, which scrolls.
    """
    first = QHBoxLayout()
    first.setContentsMargins(8, 0, 0, 0)
    first.addWidget(top[0], 1)
    first.addWidget(top[1])
    head = QVBoxLayout()
    head.setContentsMargins(8, 0, 8, 0)
    head.setSpacing(6)
    for item in above:
        head.addWidget(item)
    body = QWidget(sidebar)
    body.setObjectName("sidebar-list")
    column = QVBoxLayout(body)
    column.setContentsMargins(8, 4, 6, 16)
    column.setSpacing(2)
    for group in groups:
        column.addWidget(group)
    column.addStretch()
    scroll = QScrollArea(sidebar)
    scroll.setObjectName("sidebar-scroll")
    scroll.setWidgetResizable(True)
    scroll.setHorizontalScrollBarPolicy(scroll.horizontalScrollBarPolicy().ScrollBarAlwaysOff)
    scroll.setFocusPolicy(scroll.focusPolicy().NoFocus)
    scroll.setWidget(body)
    outer = QVBoxLayout(sidebar)
    outer.setContentsMargins(8, 8, 6, 0)
    outer.setSpacing(6)
    outer.addLayout(first)
    outer.addLayout(head)
    outer.addWidget(scroll, 1)
    return scroll
