"""The head of the word card: one button a character, its reading above it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QWidget

from reader.ui.flow import Flow
from reader.ui.look.scale import scaled, unscaled
from reader.ui.look.theme import THEMES
from reader.ui.pageview.faces import PINYIN, hanzi_family

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from reader.ui.look.theme import Theme

__all__ = ["CharacterButton", "WordHead"]

_SIZES = ((2, 54), (4, 40), (8, 28))
"""Up to so many characters are drawn in so many pixels."""
_SMALLEST = 22


class CharacterButton(QAbstractButton):
    """A character and its reading; checked while its readings are listed below."""

    def __init__(self, character: str, family: str, pixels: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setText(character)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.theme = THEMES["light"]
        self.reading = ""
        self.is_doubtful = False
        self._hanzi, self._pinyin = QFont(family), QFont(PINYIN)
        self._hanzi.setPixelSize(pixels)
        self._pinyin.setPixelSize(max(13, round(0.33 * pixels)))

    def set_reading(self, reading: str, *, is_doubtful: bool) -> None:
        """Show a reading above the character."""
        self.reading, self.is_doubtful = reading, is_doubtful
        said = reading or self.tr("no reading")
        doubt = self.tr("doubtful") if is_doubtful else ""
        self.setAccessibleName(", ".join(filter(None, (self.text(), said, doubt))))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for the character and for its reading."""
        pixels = self._hanzi.pixelSize()
        wide = QFontMetricsF(self._pinyin).horizontalAdvance(self.reading)
        return QSize(
            scaled(round(max(pixels, wide)) + 10), scaled(round(1.25 * pixels + self._above()))
        )

    def _above(self) -> float:
        return 1.45 * self._pinyin.pixelSize()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's name
        """Draw the reading, the character, and a line below the one that is chosen."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area, above = QRectF(unscaled(painter, self.rect())), self._above()
        centre = Qt.AlignmentFlag.AlignCenter
        painter.setFont(self._pinyin)
        painter.setPen(self.theme.colour("ruby"))
        top = QRectF(area.left(), area.top(), area.width(), above)
        painter.drawText(top, centre, self.reading)
        painter.setFont(self._hanzi)
        painter.setPen(self.theme.colour("ink"))
        painter.drawText(area.adjusted(0, above, 0, -4), centre, self.text())
        if self.is_doubtful:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.theme.colour("mark"))
            wide = QFontMetricsF(self._pinyin).horizontalAdvance(self.reading)
            x = min(area.center().x() + wide / 2 + 3, area.right() - 2)
            painter.drawEllipse(QRectF(x - 2, 0.3 * above, 4, 4))
        if self.isChecked():
            line = QRectF(area.left() + 5, area.bottom() - 2.5, area.width() - 10, 2.5)
            painter.fillRect(line, self.theme.colour("accent"))


class WordHead(Flow):
    """The characters of a word; `chosen` tells which one's readings are wanted."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, 0)
        self._group = QButtonGroup(self)
        self._group.idToggled.connect(self._toggled)
        self._theme = THEMES["light"]
        self.buttons: list[CharacterButton] = []

    def set_theme(self, theme: Theme) -> None:
        """Draw in these colours."""
        self._theme = theme
        for button in self.buttons:
            button.theme = theme
            button.update()

    def show_word(self, text: str, variant: str) -> None:
        """Show the characters of a word in the page's face for the script `variant`."""
        for button in self.buttons:
            self._group.removeButton(button)
            button.hide()
            button.deleteLater()
        pixels = next((size for most, size in _SIZES if len(text) <= most), _SMALLEST)
        family = hanzi_family(variant)
        self.buttons = [CharacterButton(one, family, pixels, self) for one in text]
        for at, button in enumerate(self.buttons):
            button.theme = self._theme
            self._group.addButton(button, at)
        self.take(list(self.buttons))

    def set_readings(self, readings: Sequence[str | None], doubtful: Sequence[bool]) -> None:
        """Show the readings, one a character."""
        for button, reading, doubt in zip(self.buttons, readings, doubtful, strict=True):
            button.set_reading(reading or "", is_doubtful=doubt)
        self.take(list(self.buttons))

    def choose(self, at: int) -> None:
        """Choose the character whose readings are listed."""
        if 0 <= at < len(self.buttons):
            self.buttons[at].setChecked(True)

    @property
    def current(self) -> int:
        """The number of the character that is chosen, or -1."""
        return self._group.checkedId()

    def _toggled(self, at: int, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        if on:
            self.chosen.emit(at)
