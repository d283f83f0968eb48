"""The size of everything around the page: one factor, from the system's font and a setting.

The program's font carries it: 13 px are a factor of 1. Code gives all lengths for that factor.
What widgets and layouts were given when they were made is multiplied by `Scaler`; what is
computed later, or painted, asks `scaled` or `unscaled`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QChildEvent, QEvent, QMargins, QObject, QRect, QSize
from PySide6.QtGui import QFontDatabase, QFontInfo
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QBoxLayout,
    QGridLayout,
    QLabel,
    QLayout,
    QLayoutItem,
    QWidget,
)

from reader.ui.pageview.pointing import Pointing

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

__all__ = ["USUAL", "Scaler", "keeps_own_size", "scale", "scaled", "system_scale", "unscaled"]

USUAL = 13
"""Pixels of the font at a factor of 1."""

_LARGEST = 16_777_215  # Qt's word for no limit
_VIEWPORT = "qt_scrollarea_viewport"
_BASE, _OWN = "qingdu_base", "qingdu_own_size"
_FROM_SHEET = (
    "_q_stylesheet_minw",
    "_q_stylesheet_minh",
    "_q_stylesheet_maxw",
    "_q_stylesheet_maxh",
)


def system_scale() -> float:
    """Return the factor that the system's font asks for, in steps of a twentieth, 1 to 2."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    return max(1.0, min(2.0, round(20 * QFontInfo(font).pixelSize() / USUAL) / 20))


def scale() -> float:
    """Return the factor that holds now."""
    pixels = QApplication.font().pixelSize()
    return pixels / USUAL if pixels > 0 else 1.0


def scaled(pixels: float) -> int:
    """Return a length as it is now, in whole logical pixels."""
    return round(pixels * scale())


def unscaled(painter: QPainter, area: QRect) -> QRect:
    """Have a painter draw in lengths for a factor of 1; return an area in these."""
    factor = scale()
    if factor == 1:
        return QRect(area)
    painter.translate(area.topLeft())
    painter.scale(factor, factor)
    return QRect(0, 0, round(area.width() / factor), round(area.height() / factor))


def keeps_own_size(widget: QWidget) -> None:
    """Leave the sizes of a widget that asks `scaled` itself as they are."""
    widget.setProperty(_OWN, True)


@dataclass
class _Base:
    """What a widget was given for a factor of 1, and what was made of it."""

    least: QSize
    most: QSize
    icon: QSize | None
    given: tuple[QSize, QSize]


@dataclass
class _Layout:
    margins: QMargins
    gaps: tuple[int, ...]
    spacers: tuple[tuple[int, QSize], ...]


class Scaler(QObject):
    """Multiplies what widgets were given, those that are there and those that come later."""

    def __init__(self, root: QWidget) -> None:
        super().__init__(root)
        self._root = root
        self._factor = 1.0
        self._is_used = False

    def set(self, factor: float) -> None:
        """Have everything in this size; nothing is looked at as long as it is 1."""
        if factor != 1 or self._is_used:
            self._is_used = True
            self._factor = factor
            self._adopt(self._root)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take in what is added."""
        del watched
        if event.type() == QEvent.Type.ChildPolished and isinstance(event, QChildEvent):
            child = event.child()
            if isinstance(child, QWidget):
                self._adopt(child)
        return False

    def _adopt(self, widget: QWidget) -> None:
        known = widget.property(_BASE)
        if known is None:
            known = self._record(widget)
            widget.setProperty(_BASE, known)
            widget.installEventFilter(self)
        self._resize(widget, known)
        layout = widget.layout()
        if layout is not None:
            self._spread(layout)
        for child in widget.children():
            if isinstance(child, QWidget) and not _is_page(child):
                self._adopt(child)

    def _record(self, widget: QWidget) -> _Base:
        icon = widget.iconSize() if isinstance(widget, QAbstractButton) else None
        least, most = widget.minimumSize(), widget.maximumSize()
        if widget.isWindow() and widget is not self._root and self._factor > 1:
            room = widget.screen().availableSize()
            widget.resize((widget.size() * self._factor).boundedTo(room))
        return _Base(least, most, icon, (least, most))

    def _resize(self, widget: QWidget, base: _Base) -> None:
        if base.icon is not None and isinstance(widget, QAbstractButton):
            widget.setIconSize(base.icon * self._factor)
        if widget.isWindow() or widget.property(_OWN):
            return
        now = widget.minimumSize(), widget.maximumSize()
        if now != base.given:  # it was given others since, in lengths for a factor of 1
            base.least, base.most = now
        sheet = [widget.property(name) is not None for name in _FROM_SHEET]
        least, most = base.least * self._factor, base.most * self._factor
        if not sheet[0] and base.least.width():
            widget.setMinimumWidth(least.width())
        if not sheet[1] and base.least.height():
            widget.setMinimumHeight(least.height())
        if not sheet[2] and base.most.width() < _LARGEST:
            widget.setMaximumWidth(most.width())
        if not sheet[3] and base.most.height() < _LARGEST:
            widget.setMaximumHeight(most.height())
        base.given = widget.minimumSize(), widget.maximumSize()
        if isinstance(widget, QLabel) and not base.least.isNull():
            QApplication.sendEvent(widget, QEvent(QEvent.Type.FontChange))  # it keeps its hint

    def _spread(self, layout: QLayout) -> None:
        known = layout.property(_BASE)
        if known is None:
            known = _Layout(layout.contentsMargins(), _gaps(layout), _spacers(layout))
            layout.setProperty(_BASE, known)
        layout.setContentsMargins(known.margins * self._factor)
        gaps = [round(gap * self._factor) for gap in known.gaps]
        if isinstance(layout, QGridLayout):
            layout.setHorizontalSpacing(gaps[0])
            layout.setVerticalSpacing(gaps[1])
        elif gaps:
            layout.setSpacing(gaps[0])
        for at, size in known.spacers:
            _space(layout.itemAt(at), size * self._factor)
        for item in _items(layout):
            inner = item.layout()
            if inner is not None:
                self._spread(inner)
        layout.invalidate()


def _is_page(widget: QWidget) -> bool:
    """Return whether this is where the text is drawn: many events come there, and no widgets."""
    return isinstance(widget.parentWidget(), Pointing) and widget.objectName() == _VIEWPORT


def _space(item: QLayoutItem | None, size: QSize) -> None:
    spacer = item.spacerItem() if item is not None else None
    if spacer is not None:
        policy = spacer.sizePolicy()
        spacer.changeSize(
            size.width(), size.height(), policy.horizontalPolicy(), policy.verticalPolicy()
        )


def _items(layout: QLayout) -> list[QLayoutItem]:
    items = (layout.itemAt(at) for at in range(layout.count()))
    return [item for item in items if item is not None]


def _gaps(layout: QLayout) -> tuple[int, ...]:
    if isinstance(layout, QGridLayout):
        return layout.horizontalSpacing(), layout.verticalSpacing()
    return (layout.spacing(),) if isinstance(layout, QBoxLayout) else ()


def _spacers(layout: QLayout) -> tuple[tuple[int, QSize], ...]:
    spacers = ((at, item.spacerItem()) for at, item in enumerate(_items(layout)))
    return tuple((at, one.sizeHint()) for at, one in spacers if one is not None)
