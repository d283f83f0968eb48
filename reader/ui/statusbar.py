"""The line at the bottom: what the text is, what was done to it, and where one is."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QSize, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QWidget

from reader.ui.controls import grouped
from reader.ui.look.measures import STATUSBAR
from reader.ui.look.scale import scaled

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from reader.core.article import Article
    from reader.core.choices import Choices
    from reader.ui.look.icons import Icons

__all__ = ["ENCODINGS", "StatusBar"]

ENCODINGS = {
    "utf-8": "UTF-8",
    "gb18030": "GB18030",
    "big5hkscs": "Big5",
    "utf-16-le": "UTF-16 LE",
    "utf-16-be": "UTF-16 BE",
}
"""The encodings one can ask for, and how they are written."""
_NARROW = 760
_SURE = 0.9
"""Confidence of a script below which it is written out."""


class StatusBar(QFrame):
    """Script, noise, doubtful forms, encoding; at the right the paragraph and the part read."""

    removed_asked = Signal()
    doubt_asked = Signal()
    encoding_asked = Signal(str)
    """Another encoding is wanted, by the name that the source stage knows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusbar")
        self.setFixedHeight(STATUSBAR)
        self._script = QLabel(self)
        self.noise = self._link("noise")
        self.doubts = self._link("doubts")
        self.readings = QLabel(self)
        self.encoding = self._link("encoding")
        self.encoding.setMenu(self._encodings())
        self._place = QLabel(self)
        self._place.setObjectName("place")
        self._items = (self.noise, self.doubts, self.readings, self.encoding)
        self._rules = [self._rule() for _ in range(len(self._items))]
        self.noise.clicked.connect(self.removed_asked)
        self.doubts.clicked.connect(self.doubt_asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 14, 0)
        row.setSpacing(12)
        row.addWidget(self._script)
        for rule, item in zip(self._rules, self._items, strict=True):
            row.addWidget(rule)
            row.addWidget(item)
        row.addStretch()
        row.addWidget(self._place)
        self._is_narrow = self._has_doubts = False
        self._at = (0, 0, 0.0)
        self._noise = ("", "")
        self.speak()
        self.clear()

    def speak(self) -> None:
        """Write everything in the language of the window; what is shown of a text is not asked."""
        self.setAccessibleName(self.tr("Status"))
        self.readings.setText(self.tr("Readings from the dictionary alone"))
        why = self.tr(
            "The model that decides by context is missing; install Qingdu again to have it"
        )
        self.readings.setToolTip(why)
        self.readings.setAccessibleDescription(why)
        self.encoding.setToolTip(self.tr("Read the file in another encoding"))

    def clear(self) -> None:
        """Show nothing: no text is open."""
        for label in (self._script, self._place):
            label.clear()
        self.noise.hide()
        self._has_doubts = False
        self.readings.hide()
        self._show_rules()

    def set_icons(self, icons: Icons) -> None:
        """Draw in the theme's colours."""
        self.noise.setIcon(icons.icon("check", "good", size=16))
        self.doubts.setIcon(icons.icon("doubt", "mark", size=16))
        for link in (self.noise, self.doubts):
            link.setIconSize(QSize(scaled(16), scaled(16)))

    def show_text(
        self, article: Article, choices: Choices, removed: int, put_back: int = 0, mended: int = 0
    ) -> None:
        """Show what a text is.

        `removed` counts characters taken out, `put_back` undone edits, `mended` forms accepted.
        """
        self._script.setText(self._script_words(article, choices))
        words = self.tr("%1 characters of noise removed") if removed else ""
        words = self.tr("1 character of noise removed") if removed == 1 else words
        short = self.tr("%1 removed") if removed else ""
        if not removed and put_back:
            words = self.tr("All noise put back")
        words = words if choices.clean else self.tr("Left alone")
        words = words or self.tr("Nothing to remove")
        short = short if short and choices.clean else words
        number = grouped(removed)
        self._noise = words.replace("%1", number), short.replace("%1", number)
        self.noise.setAccessibleName(self._noise[0])
        self.noise.setEnabled(bool(article.edits or removed or put_back or not choices.clean))
        self.noise.show()
        count = len(article.repairs or ()) - mended
        words = self.tr("1 doubtful form") if count == 1 else self.tr("%1 doubtful forms")
        self.doubts.setText(words.replace("%1", grouped(count)))
        self.doubts.setToolTip(self.tr("Go to the next one (N)"))
        self._has_doubts = count > 0
        encoding = article.source.encoding
        name = encoding.name if encoding is not None else ""
        self.encoding.setText(ENCODINGS.get(name, name.upper()))
        self.encoding.setAccessibleName(self.tr("Encoding: %1").replace("%1", name))
        self._show_rules()

    def show_readings(self, *, has_model: bool) -> None:
        """Say so when the readings come from the dictionary and the rules alone."""
        self.readings.setHidden(has_model)
        self._show_rules()

    def show_place(self, paragraph: int, paragraphs: int, part: float) -> None:
        """Show the paragraph (from 1), how many there are, and the part read, 0..1.

        A text without a paragraph has no place.
        """
        self._at = (paragraph, paragraphs, part)
        text = self.tr("¶ %1 / %2 · %3 %") if self._is_narrow else ""
        text = text or self.tr("Paragraph %1 of %2 · %3 %")
        numbers = (grouped(paragraph), grouped(paragraphs), str(round(part * 100)))
        for at, number in enumerate(numbers, start=1):
            text = text.replace(f"%{at}", number)
        self._place.setText(text if paragraphs else "")

    def minimumSizeHint(self) -> QSize:
        """Return a width that does not keep the window wide."""
        return QSize(0, scaled(STATUSBAR))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the noise and the place when there is little room."""
        super().resizeEvent(event)
        self._is_narrow = event.size().width() < scaled(_NARROW)
        self.show_place(*self._at)
        self._show_rules()

    def _script_words(self, article: Article, choices: Choices) -> str:
        script = article.script
        found = {
            "hans": self.tr("Simplified"),
            "hant": self.tr("Traditional"),
            "mixed": self.tr("Mixed script"),
            "none": self.tr("No Hanzi"),
        }[script.detected]
        hint = {
            "tw": self.tr("Taiwan"),
            "hk": self.tr("Hong Kong"),
            "cn": self.tr("mainland"),
        }.get(script.variant_hint or "", "")
        sure = QLocale().toString(script.confidence, "f", 2)
        tip = self.tr("Detected: %1, %2 sure").replace("%1", found).replace("%2", sure)
        hinted = self.tr("forms as in: %1").replace("%1", hint)
        self._script.setToolTip(f"{tip}; {hinted}" if hint else tip)
        self._script.setAccessibleDescription(self._script.toolTip())
        if script.detected != "none" and script.confidence < _SURE:
            found = self.tr("%1, %2 sure").replace("%1", found).replace("%2", sure)
        shown = {
            "source": "",
            "hans": self.tr("shown in simplified"),
            "hant": self.tr("shown in traditional"),
            "tw": self.tr("shown in Taiwan standard"),
            "twp": self.tr("shown in Taiwan standard and words"),
            "hk": self.tr("shown in Hong Kong standard"),
        }[choices.script]
        if script.detected == "hant" and article.repairs and not shown:
            shown = self.tr("converted from simplified")
        both = self.tr("%1 (%2)").replace("%1", found).replace("%2", hint)
        found = both if hint else found
        return f"{found} · {shown}" if shown else found

    def _needed(self) -> int:
        """Return the width of all that is shown."""
        parts = [part for part in (self._script, *self._items, self._place) if not part.isHidden()]
        return scaled(28) + sum(part.sizeHint().width() + scaled(25) for part in parts)

    def _encodings(self) -> QMenu:
        menu = QMenu(self)
        for name, words in ENCODINGS.items():
            menu.addAction(words).triggered.connect(partial(self._ask_encoding, name))
        return menu

    def _ask_encoding(self, name: str, *_: object) -> None:
        self.encoding_asked.emit(name)

    def _link(self, name: str) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(name)
        button.setProperty("role", "link")
        button.setFlat(True)
        return button

    def _rule(self) -> QFrame:
        rule = QFrame(self)
        rule.setProperty("role", "rule")
        rule.setFixedSize(1, 14)
        return rule

    def _show_rules(self) -> None:
        """Show what there is room for: the encoding gives way first, then the script."""
        self.noise.setText(self._noise[self._is_narrow])
        self.encoding.setVisible(not self._is_narrow and bool(self.encoding.text()))
        self._script.setVisible(not self._is_narrow)
        self.doubts.setVisible(self._has_doubts)
        for part in (self.encoding, self._script, self.doubts):
            part.setVisible(not part.isHidden() and self._needed() <= self.width())
        before = not self._script.isHidden()
        for rule, item in zip(self._rules, self._items, strict=True):
            is_shown = not item.isHidden()
            rule.setVisible(before and is_shown)
            before = before or is_shown
