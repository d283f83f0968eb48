"""The card of one edit: what went, why, how sure, and the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QLocale, QRect, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.ui.controls import grouped
from reader.ui.languages.telling import told
from reader.ui.look.scale import scaled
from reader.ui.removal.rows import listed_signs
from reader.ui.words.place import place_beside

if TYPE_CHECKING:
    from reader.core.edits import Edit
    from reader.ui.look.icons import Icons

__all__ = ["EditCard", "EditState"]

EditState = Literal["made", "put back", "suggested"]

_LONGEST = 60  # code points of an edit that are shown


class EditCard(QFrame):
    """Stands below an edit, above it where there is no room."""

    one_wanted = Signal()
    all_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._host = parent
        self._icons: Icons | None = None
        self._what = QLabel(self)
        self._what.setStyleSheet("font-size: 18px;")
        self._what.setTextFormat(Qt.TextFormat.PlainText)
        self._sure = QLabel(self)
        self._sure.setProperty("role", "hint")
        self._why = QLabel(self)
        self._why.setProperty("role", "quiet")
        self._why.setWordWrap(True)
        self.one = QPushButton(self)
        self.all = QPushButton(self)
        for button in (self.one, self.all):
            button.setAutoDefault(True)  # Enter does it, as Space does
        self.one.clicked.connect(self.one_wanted)
        self.all.clicked.connect(self.all_wanted)
        top = QHBoxLayout()
        top.addWidget(self._what, 1)
        top.addWidget(self._sure)
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addWidget(self.one)
        buttons.addWidget(self.all)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self._why)
        column.addLayout(buttons)
        self.hide()

    def show_edit(self, edit: Edit, before: str, alike: int, state: EditState) -> None:
        """Show an edit, the character before it, and how many are like it."""
        old, new = (listed_signs(text, _LONGEST) for text in (edit.old, edit.new))
        self._what.setText(f"{before} {old} → {new}".strip() if new else f"{before} {old}")
        number = QLocale().toString(edit.confidence, "f", 2)
        self._sure.setText(self.tr("sure %1").replace("%1", number))
        why = told(edit.reason)
        self._why.setText(why)
        self.setAccessibleName(f"{old}: {why}")
        ones = {
            "made": self.tr("Put it back"),
            "put back": self.tr("Take it out again"),
            "suggested": self.tr("Apply"),
        }
        self.one.setText(ones[state])
        again = self.tr("Take all like this out (%1)")
        back = self.tr("Put all like this back (%1)")
        text = back if state == "made" else again
        self.all.setText(text.replace("%1", grouped(alike)))
        self.all.setVisible(alike > 1)
        if self._icons is not None:
            self.one.setIcon(self._icons.icon("undo" if state == "made" else "redo", size=16))

    def set_icons(self, icons: Icons) -> None:
        """Draw in the theme's colours."""
        self._icons = icons

    def place(self, target: QRect, *, beside: bool = False) -> None:
        """Stand at a rectangle of the parent, inside the parent; beside a column of text."""
        host = self._host
        inside = (
            host.viewport().geometry() if isinstance(host, QAbstractScrollArea) else host.rect()
        )
        area = inside.adjusted(8, 8, -8, -8)
        width = min(max(scaled(314), self.sizeHint().width()), area.width())
        height = self.heightForWidth(width) if self.hasHeightForWidth() else 0
        height = max(height, self.sizeHint().height())
        place = place_beside(target, area, QSize(width, height), 8) if beside else None
        if place is None:
            left = max(area.left(), min(target.left() - 40, area.right() - width))
            top = target.bottom() + 8
            if top + height > area.bottom():
                top = max(area.top(), target.top() - height - 8)
            place = QRect(left, top, width, height)
        self.setGeometry(place)
        self.show()
        self.raise_()
