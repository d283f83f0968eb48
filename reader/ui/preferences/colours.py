"""Five colours, one for each tone, each chosen in the system's dialog of colours."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QColorDialog, QHBoxLayout, QToolButton, QWidget

from reader.ui.commands.command import QT_TRANSLATE_NOOP
from reader.ui.preferences.control import Control

if TYPE_CHECKING:
    from reader.ui.settings import Declared

__all__ = ["Colours"]

_TONES = (
    QT_TRANSLATE_NOOP("Settings", "First tone: %1"),
    QT_TRANSLATE_NOOP("Settings", "Second tone: %1"),
    QT_TRANSLATE_NOOP("Settings", "Third tone: %1"),
    QT_TRANSLATE_NOOP("Settings", "Fourth tone: %1"),
    QT_TRANSLATE_NOOP("Settings", "Neutral tone: %1"),
)
_SIDE = 20


class Colours(Control):
    """A button a colour."""

    def __init__(self, declared: Declared, parent: QWidget) -> None:
        super().__init__(declared, parent)
        self._value: list[str] = list(declared.default)
        self.buttons: list[QToolButton] = []
        self.dialog: QColorDialog | None = None
        row = QHBoxLayout()
        row.setSpacing(4)
        for at in range(len(_TONES)):
            button = QToolButton(self)
            button.setIconSize(QSize(_SIDE, _SIDE))
            button.setMinimumSize(32, 32)
            button.clicked.connect(partial(self._ask, at))
            self.buttons.append(button)
            row.addWidget(button)
        row.addStretch()
        self._column.addLayout(row)
        self.setFocusProxy(self.buttons[0])

    def show_value(self, value: Any) -> None:  # noqa: ANN401 - of the setting's type
        """Show five colours."""
        self._value = list(value)
        for button, words, name in zip(self.buttons, _TONES, self._value, strict=True):
            swatch = QPixmap(_SIDE, _SIDE)
            swatch.fill(QColor(name))
            button.setIcon(QIcon(swatch))
            said = QCoreApplication.translate("Settings", words).replace("%1", name)
            button.setAccessibleName(said)
            button.setToolTip(said)

    def _ask(self, at: int, *_: object) -> None:
        dialog = QColorDialog(QColor(self._value[at]), self)
        dialog.setWindowTitle(self.buttons[at].accessibleName())
        dialog.colorSelected.connect(partial(self._chosen, at))
        self.dialog = dialog
        dialog.open()

    def _chosen(self, at: int, colour: QColor) -> None:
        names = [*self._value[:at], colour.name().upper(), *self._value[at + 1 :]]
        self.taken.emit(tuple(names))
