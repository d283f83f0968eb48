"""The bar on top: what the text is, how it is read, and what is shown beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from reader.ui.controls import ElidedLabel, IconButton, Segment, Segments
from reader.ui.look.measures import TOOLBAR
from reader.ui.look.scale import scaled
from reader.ui.policy import PolicyButton

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QMenu

    from reader.ui.commands.actions import Actions
    from reader.ui.look.icons import Icons
    from reader.ui.look.theme import Theme

__all__ = ["COLLAPSE_BELOW", "Toolbar"]

_GAP = 4

COLLAPSE_BELOW = 900
"""The width in logical pixels under which title, library and open go to the menu."""


class Toolbar(QFrame):
    """One row; `ruby_chosen` and `script_chosen` tell what was taken by hand."""

    ruby_chosen = Signal(str)
    script_chosen = Signal(str)

    def __init__(self, actions: Actions, menu: QMenu, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("toolbar")
        self.setFixedHeight(TOOLBAR)
        self._followers: list[tuple[IconButton, str]] = []
        self.menu_button = IconButton("", self)
        self.menu_button.setMenu(menu)
        self.menu_button.setPopupMode(IconButton.ToolButtonPopupMode.InstantPopup)
        self.library_button = self._button(actions, "library")
        self.open_button = self._button(actions, "open")
        self._title, self._under = ElidedLabel(self), ElidedLabel(self)
        self._title.setObjectName("title")
        self._under.setProperty("role", "hint")
        self._title_block = self._stacked(self._title, self._under)
        self.ruby = Segments("", self._ruby_segments(), self)
        self.policy_button = PolicyButton(actions, self)
        self.script = Segments("", self._script_segments(), self)
        self.vertical_button = self._button(actions, "vertical")
        self.smaller_button = self._button(actions, "smaller", "A")
        self._size = QLabel(self)
        self._size.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._size.setMinimumWidth(24)
        self.larger_button = self._button(actions, "larger", "A")
        self.find_button = self._button(actions, "find")
        self.removed_button = self._button(actions, "removed")
        self.sidebar_button = self._button(actions, "sidebar")
        self.export_button = self._button(actions, "export")
        self._actions, self._pixels = actions, 0
        self._letters()
        self._lay_out()
        self.speak()
        self.ruby.chosen.connect(self.ruby_chosen)
        self.script.chosen.connect(self.script_chosen)

    def set_title(self, title: str, under: str) -> None:
        """Name the text, and the file it comes from."""
        self._title.set_whole(title)
        self._under.set_whole(under)
        self._under.setVisible(bool(under))

    def speak(self) -> None:
        """Write everything in the language of the window."""
        self.setAccessibleName(self.tr("Toolbar"))
        self.menu_button.set_name(self.tr("Menu"))
        self.ruby.set_words(self.tr("Reading aid"), self._ruby_segments())
        self.script.set_words(self.tr("Script"), self._script_segments())
        for segments in (self.ruby, self.script):
            segments.follow(self._actions)
        self.set_size(self._pixels)

    def set_size(self, pixels: int) -> None:
        """Show the size of the text."""
        self._pixels = pixels
        self._size.setText(str(pixels))
        self._size.setAccessibleName(self.tr("Text size: %1 pixels").replace("%1", str(pixels)))

    def set_theme(self, theme: Theme, icons: Icons) -> None:
        """Draw in these colours."""
        self.ruby.set_theme(theme)
        self.script.set_theme(theme)
        self.menu_button.setIcon(icons.icon("menu"))
        self.policy_button.setIcon(icons.icon("policy"))
        self._letters()
        self._make_room(self.width())

    def minimumSizeHint(self) -> QSize:
        """Return a width that lets the window be as narrow as a phone held upright."""
        return QSize(0, scaled(TOOLBAR))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give up what the menu has too when there is little room."""
        super().resizeEvent(event)
        self._make_room(event.size().width())

    def _make_room(self, width: int) -> None:
        is_wide = width >= scaled(COLLAPSE_BELOW)
        self.library_button.setVisible(is_wide)
        self.open_button.setVisible(is_wide)
        self.policy_button.setVisible(is_wide)
        self.vertical_button.setVisible(is_wide)
        self._title_block.setVisible(is_wide)
        self._size.setVisible(is_wide)
        groups = (
            (self.export_button,),
            (self.smaller_button, self.larger_button),
            (self.removed_button,),
            (self.script,),
        )
        always = (self.menu_button, self.ruby, self.find_button, self.sidebar_button)
        parts = (*always, *(part for group in groups for part in group))
        needed = sum(part.sizeHint().width() + scaled(_GAP) for part in parts) + scaled(48)
        for group in groups:
            fits = is_wide or needed <= width
            for part in group:
                part.setVisible(fits)
                needed -= 0 if fits else part.sizeHint().width() + scaled(_GAP)

    def _button(self, actions: Actions, name: str, label: str = "") -> IconButton:
        button = IconButton("", self)
        button.follow(actions[name], label)
        return button

    def _letters(self) -> None:
        for button, pixels in ((self.smaller_button, 12), (self.larger_button, 18)):
            font = button.font()
            font.setPixelSize(scaled(pixels))
            button.setFont(font)
            button.setStyleSheet(f"font-size: {scaled(pixels)}px;")

    def _ruby_segments(self) -> tuple[Segment, ...]:
        return (
            Segment("none", self.tr("Off"), self.tr("Readings: off"), "ruby"),
            Segment("pinyin", "pīn", self.tr("Readings: pinyin"), "ruby"),
            Segment("zhuyin", "ㄅㄆ", self.tr("Readings: zhuyin"), "ruby_kind"),
        )

    def _script_segments(self) -> tuple[Segment, ...]:
        return (
            Segment("source", "原", self.tr("Script: as in the source"), "script_source"),
            Segment("hans", "简", self.tr("Script: simplified"), "script_hans"),
            Segment("hant", "繁", self.tr("Script: traditional"), "script_hant"),
            Segment("tw", "台", self.tr("Script: Taiwan standard"), "script_tw"),
            Segment("hk", "港", self.tr("Script: Hong Kong standard"), "script_hk"),
        )

    def _stacked(self, *labels: QLabel) -> QWidget:
        block = QWidget(self)
        column = QVBoxLayout(block)
        column.setContentsMargins(8, 0, 0, 0)
        column.setSpacing(0)
        column.addStretch()
        for label in labels:
            column.addWidget(label)
        column.addStretch()
        block.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        return block

    def _rule(self) -> QFrame:
        rule = QFrame(self)
        rule.setProperty("role", "rule")
        rule.setFixedSize(1, 20)
        return rule

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(4)
        row.addWidget(self.menu_button)
        row.addWidget(self.library_button)
        row.addWidget(self.open_button)
        row.addWidget(self._title_block, 1)
        row.addWidget(self.ruby)
        row.addWidget(self.policy_button)
        row.addSpacing(4)
        row.addWidget(self.script)
        row.addSpacing(4)
        row.addWidget(self.vertical_button)
        row.addSpacing(4)
        for button in (self.smaller_button, self._size, self.larger_button):
            row.addWidget(button)
        row.addSpacing(4)
        row.addWidget(self._rule())
        row.addStretch()
        row.addSpacing(4)
        for button in (
            self.find_button,
            self.removed_button,
            self.sidebar_button,
            self.export_button,
        ):
            row.addWidget(button)
