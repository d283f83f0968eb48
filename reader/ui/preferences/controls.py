"""The controls of the settings: one kind for each type that a setting can have."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, get_args, get_origin

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QCheckBox, QComboBox, QSizePolicy, QSpinBox, QWidget

from reader.ui.preferences.colours import Colours
from reader.ui.preferences.control import Control
from reader.ui.preferences.shown import in_words

if TYPE_CHECKING:
    from PySide6.QtGui import QWheelEvent

    from reader.ui.settings import Declared

__all__ = ["Control", "make_control"]

_LETTERS = 14  # of the longest word that a list shows whole


class Switch(Control):
    """On or off; the box stands before the name, so it carries it."""

    def __init__(self, declared: Declared, parent: QWidget) -> None:
        super().__init__(declared, parent)
        self.box = QCheckBox(in_words(declared.shown.text), self)
        self.box.toggled.connect(self.taken.emit)
        self._take(self.box)

    def show_value(self, value: Any) -> None:  # noqa: ANN401 - of the setting's type
        """Tick the box, or not."""
        with QSignalBlocker(self.box):
            self.box.setChecked(bool(value))


class _List(QComboBox):
    """A list that the wheel scrolls past: a page that is scrolled changes nothing."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page unless the list has the keyboard."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class _Steps(QSpinBox):
    """A number that the wheel scrolls past."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page unless the number has the keyboard."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class OneOf(Control):
    """One of a few values, or of those that the machine offers."""

    def __init__(self, declared: Declared, parent: QWidget) -> None:
        super().__init__(declared, parent)
        self.list = _List(self)
        self.list.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.list.setMinimumContentsLength(_LETTERS)
        self.list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for value, words in _offered(declared):
            self.list.addItem(words, value)
        self.list.activated.connect(lambda at: self.taken.emit(self.list.itemData(at)))
        self._take(self.list)

    def show_value(self, value: Any) -> None:  # noqa: ANN401 - of the setting's type
        """Choose it in the list; one that is not offered is added."""
        at = self.list.findData(value)
        if at < 0:
            self.list.addItem(str(value), value)
            at = self.list.count() - 1
        self.list.setCurrentIndex(at)


class Number(Control):
    """A number of a range."""

    def __init__(self, declared: Declared, parent: QWidget) -> None:
        super().__init__(declared, parent)
        among = declared.among
        self.field = _Steps(self)
        self.field.setRange(among[0], among[-1])
        self.field.setSingleStep(among[1] - among[0])
        self.field.setKeyboardTracking(False)
        if declared.shown.unit:
            self.field.setSuffix(f" {declared.shown.unit}")
        self.field.valueChanged.connect(self._changed)
        self._take(self.field)

    def show_value(self, value: Any) -> None:  # noqa: ANN401 - of the setting's type
        """Show it."""
        with QSignalBlocker(self.field):
            self.field.setValue(value)

    def _changed(self, number: int) -> None:
        nearest = min(self.declared.among, key=lambda known: abs(known - number))
        self.show_value(nearest)
        self.taken.emit(nearest)


class Several(Control):
    """Any of a few values, each with a box."""

    def __init__(self, declared: Declared, parent: QWidget) -> None:
        super().__init__(declared, parent)
        self.boxes: dict[str, QCheckBox] = {}
        for value, words in _offered(declared):
            box = self.boxes[value] = QCheckBox(words, self)
            box.toggled.connect(lambda _: self.taken.emit(self._value()))
            self._take(box)

    def show_value(self, value: Any) -> None:  # noqa: ANN401 - of the setting's type
        """Tick what the setting has, or what it has not."""
        for name, box in self.boxes.items():
            with QSignalBlocker(box):
                box.setChecked((name in value) != self.declared.shown.but)

    def _value(self) -> tuple[str, ...]:
        wanted = not self.declared.shown.but
        return tuple(name for name, box in self.boxes.items() if box.isChecked() == wanted)


def _offered(declared: Declared) -> list[tuple[Any, str]]:
    shown = declared.shown
    if shown.offers is not None:
        return list(shown.offers())
    if not shown.values:
        unit = f" {shown.unit}" if shown.unit else ""
        return [(value, f"{value}{unit}") for value in declared.among]
    pairs = zip(declared.among, shown.values, strict=True)
    return [(value, in_words(words)) for value, words in pairs if words]


def make_control(declared: Declared, parent: QWidget) -> Control:
    """Return the control for a setting's type."""
    hint, shown = declared.hint, declared.shown
    if hint is bool:
        return Switch(declared, parent)
    if get_origin(hint) is tuple and ... not in get_args(hint):
        return Colours(declared, parent)
    if get_origin(hint) is tuple:
        return Several(declared, parent)
    if hint is int and isinstance(shown.among, range):
        return Number(declared, parent)
    if (get_origin(hint) is Literal and get_args(hint)) or shown.among or shown.offers:
        return OneOf(declared, parent)
    message = f"no control for {declared.name}"
    raise TypeError(message)
