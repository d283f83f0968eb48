"""The small controls that the window's parts are made of."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import escape
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from reader.ui.look.scale import scaled
from reader.ui.look.theme import THEMES, Theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QAction

    from reader.ui.commands.actions import Actions

__all__ = [
    "ElidedLabel",
    "IconButton",
    "Segment",
    "Segments",
    "elided",
    "grouped",
    "plain_tip",
    "unmarked",
]

_MNEMONIC = re.compile(r"\s*\(&.\)")
TARGET = 32
"""The least side of what a finger or a pointer must hit, in logical pixels."""


def grouped(number: int) -> str:
    """Return a number as this locale writes it; without a locale, as English does."""
    locale = QLocale()
    if locale.language() == QLocale.Language.C:
        locale = QLocale(QLocale.Language.English)
    return locale.toString(number)


def unmarked(text: str) -> str:
    """Return the words of a menu without the letter for Alt, `&Open…` or `打开(&O)…`, and dots."""
    return _MNEMONIC.sub("", text).replace("&", "").rstrip("…")


def elided(metrics: QFontMetrics, text: str, width: int) -> str:
    """Return the text, its end replaced by an ellipsis where it is too wide."""
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)


class IconButton(QToolButton):
    """A button of 32 by 32 that shows an icon; its name is read and shown as its tip."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoRaise(True)
        self.setFixedSize(TARGET, TARGET)
        self.setIconSize(QSize(20, 20))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.set_name(name)

    def set_name(self, name: str) -> None:
        """Be called this."""
        self.setAccessibleName(name)
        self.setToolTip(name)

    def sizeHint(self) -> QSize:
        """Return the size, which is fixed."""
        return self.minimumSize()

    def follow(self, action: QAction, label: str = "") -> None:
        """Do what the action does, be on, off, checked and called as it is, and show its tip.

        With a `label` this is written on the button instead of an icon.
        """
        self.setDefaultAction(action)
        styles = Qt.ToolButtonStyle
        self.setToolButtonStyle(styles.ToolButtonTextOnly if label else styles.ToolButtonIconOnly)
        self._label = label
        self._be_named()
        action.changed.connect(self._be_named)

    def _be_named(self) -> None:
        self.setAccessibleName(unmarked(self.defaultAction().text()))
        if self._label:  # Qt has just written the action's name
            self.setText(self._label)


def plain_tip(text: str) -> str:
    """Return a text of a document for a tooltip, which would take `<` in it for markup."""
    return f"<p>{escape(text)}</p>" if "<" in text else text


class ElidedLabel(QLabel):
    """One line that gives way: it is shortened where there is no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def set_whole(self, text: str) -> None:
        """Show this text, as much of it as fits."""
        self._whole = text
        self.setAccessibleName(text)
        self._shorten()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten the text again."""
        super().resizeEvent(event)
        self._shorten()

    def _shorten(self) -> None:
        shown = elided(self.fontMetrics(), self._whole, self.width())
        self.setText(shown)
        self.setToolTip(plain_tip(self._whole) if shown != self._whole else "")


@dataclass(frozen=True, slots=True)
class Segment:
    """One choice of a group: its value, what is written on it, and what it is called.

    `command` is what does the same and may have a key.
    """

    value: str
    label: str
    name: str
    command: str = ""


class _SegmentButton(QRadioButton):
    """A radio button drawn as a piece of a bar."""

    def __init__(self, segment: Segment, parent: Segments) -> None:
        super().__init__(parent)
        self.theme = THEMES["light"]
        self.is_first = False
        self.take(segment)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def take(self, segment: Segment) -> None:
        """Stand for a choice, with its words."""
        self.segment = segment
        self.setText(segment.label)
        self.setAccessibleName(segment.name)
        self.setToolTip(segment.name)

    def sizeHint(self) -> QSize:
        """Return the label's width and some air."""
        width = self.fontMetrics().horizontalAdvance(self.text()) + scaled(20)
        return QSize(max(scaled(TARGET), width), scaled(TARGET))

    def minimumSizeHint(self) -> QSize:
        """Return the same: a segment is never cut."""
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        """Take a click anywhere on the segment."""
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's name
        """Draw the label, on the accent when chosen."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, box = self.theme, QRectF(self.rect()).adjusted(2, 3, -2, -3)
        font = self.font()
        ink = "ink2"
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent"))
            painter.drawRoundedRect(box, 5, 5)
            ink = "on_accent"
            font.setWeight(font.Weight.Bold)
        elif self.underMouse() and self.isEnabled():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent_ground"))
            painter.drawRoundedRect(box, 5, 5)
        painter.setFont(font)
        painter.setPen(theme.colour(ink, 1.0 if self.isEnabled() else 0.5))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())


class Segments(QWidget):
    """A bar of choices of which one is taken: a radio group for keys and screen readers."""

    chosen = Signal(str)

    def __init__(
        self, name: str, segments: Sequence[Segment], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._theme = THEMES["light"]
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 0, 2, 0)
        row.setSpacing(0)
        self._buttons: dict[str, _SegmentButton] = {}
        for segment in segments:
            button = _SegmentButton(segment, self)
            self._buttons[segment.value] = button
            self._group.addButton(button)
            row.addWidget(button)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._group.buttonToggled.connect(self._toggled)

    def set_words(self, name: str, segments: Sequence[Segment]) -> None:
        """Write the same choices in another language."""
        self.setAccessibleName(name)
        for segment in segments:
            self._buttons[segment.value].take(segment)
        self.updateGeometry()

    def button(self, value: str) -> QRadioButton:
        """Return the button of a value."""
        return self._buttons[value]

    def follow(self, actions: Actions) -> None:
        """Have the tips of the segments tell the keys of their commands."""
        for button in self._buttons.values():
            if button.segment.command:
                actions.follow(button, button.segment.command, button.segment.name)

    def value(self) -> str:
        """Return the value taken, or an empty text."""
        return next((v for v, button in self._buttons.items() if button.isChecked()), "")

    def set_value(self, value: str) -> None:
        """Take a value without telling anybody."""
        self._group.blockSignals(True)
        self._group.setExclusive(False)
        for own, button in self._buttons.items():
            button.setChecked(own == value)
        self._group.setExclusive(True)
        self._group.blockSignals(False)
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Draw in these colours."""
        self._theme = theme
        for button in self._buttons.values():
            button.theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's name
        """Draw the frame and the hairlines between segments that are not taken."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._theme
        painter.setPen(QPen(theme.colour("control"), 1))
        painter.setBrush(theme.colour("page" if theme.is_dark else "window"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)
        painter.setPen(QPen(theme.colour("rule"), 1))
        buttons = list(self._buttons.values())
        for left, right in pairwise(buttons):
            if not (left.isChecked() or right.isChecked()):
                x = right.geometry().left() + 0.5
                painter.drawLine(QPointF(x, 9), QPointF(x, self.height() - 9))

    def _toggled(self, button: _SegmentButton, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        self.update()
        if on:
            self.chosen.emit(button.segment.value)
