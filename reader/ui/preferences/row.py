"""One setting in the dialog: its name, its control, what it does, and the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QSizePolicy, QWidget

from reader.ui.controls import IconButton
from reader.ui.look.scale import scaled
from reader.ui.preferences.controls import Several, Switch, make_control
from reader.ui.preferences.shown import in_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.ui.look.icons import Icons
    from reader.ui.preferences.store import SettingsStore
    from reader.ui.settings import Declared

__all__ = ["SettingRow", "UsualButton"]

_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_CONTROL = 236  # pixels, so that the controls of a section stand in one column


class UsualButton(QPushButton):
    """Gives all settings of a section their defaults."""

    def __init__(
        self, settings: SettingsStore, section: Sequence[Declared], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._settings, self._section = settings, section
        self.setText(self.tr("Usual settings of this section"))
        self.setProperty("role", "link")
        self.setAutoDefault(False)
        self.clicked.connect(lambda _: self._reset())
        settings.changed.connect(self._follow)
        self._follow(frozenset())

    def _reset(self) -> None:
        self._settings.change_everywhere(**{one.name: one.default for one in self._section})

    def _follow(self, names: frozenset[str]) -> None:
        del names
        value = self._settings.value
        self.setEnabled(any(getattr(value, one.name) != one.default for one in self._section))


class SettingRow(QWidget):
    """Changes its setting at once, and follows it when it is changed elsewhere."""

    def __init__(
        self, declared: Declared, settings: SettingsStore, icons: Icons, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.declared = declared
        self._settings = settings
        shown = declared.shown
        name = in_words(shown.text)
        self.control = make_control(declared, self)
        self.control.main.setAccessibleName(name)
        self.control.main.setAccessibleDescription(in_words(shown.help))
        self.reset = IconButton(self.tr("Back to usual: %1").replace("%1", name), self)
        self.reset.setIcon(icons.icon("undo"))
        self.reset.setIconSize(QSize(16, 16))
        self.reset.clicked.connect(self._reset)
        keep = self.reset.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        self.reset.setSizePolicy(keep)
        self._lay_out(name, in_words(shown.help))
        self.control.taken.connect(self._take)
        settings.changed.connect(self._follow)
        self._show()

    def _lay_out(self, name: str, words: str) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 4, 0, 4)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(0)
        if isinstance(self.control, Switch):
            grid.addWidget(self.control, 0, 0, 1, 2)
        else:
            label = QLabel(name, self)
            label.setWordWrap(True)
            label.setBuddy(self.control.main)
            top = Qt.AlignmentFlag.AlignTop if isinstance(self.control, Several) else _MIDDLE
            grid.addWidget(label, 0, 0, top)
            self.control.setFixedWidth(scaled(_CONTROL))
            grid.addWidget(self.control, 0, 1)
        grid.addWidget(self.reset, 0, 2)
        grid.setColumnStretch(0, 1)
        if words:
            hint = QLabel(words, self)
            hint.setWordWrap(True)
            hint.setProperty("role", "hint")
            hint.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            hint.setContentsMargins(22 if isinstance(self.control, Switch) else 0, 0, 0, 2)
            grid.addWidget(hint, 1, 0, 1, 2)

    def _take(self, value: object) -> None:
        self._settings.change_everywhere(**{self.declared.name: value})

    def _reset(self) -> None:
        self._take(self.declared.default)
        self.control.setFocus()

    def _follow(self, names: frozenset[str]) -> None:
        if self.declared.name in names:
            self._show()

    def _show(self) -> None:
        value = getattr(self._settings.value, self.declared.name)
        self.control.show_value(value)
        self.reset.setVisible(value != self.declared.default)
