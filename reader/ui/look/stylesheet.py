"""The style sheet of the window, filled from a theme's tokens."""

from __future__ import annotations

import re
from string import Template
from typing import TYPE_CHECKING

from reader.assets import resource

if TYPE_CHECKING:
    from reader.ui.look.theme import Theme

__all__ = ["stylesheet"]

_SHEET = Template("""
QMainWindow, QDialog { background: $window; }
QWidget { color: $ink; }
QToolTip { background: $card; color: $ink; border: 1px solid $control; padding: 4px 6px; }
QLabel[role="hint"] { color: $ink3; font-size: 11px; }
QLabel[role="quiet"] { color: $ink2; }
QLabel[role="heading"] { font-weight: 700; }
QLabel[role="title"] { font-size: 16px; font-weight: 700; }

QToolButton { border: none; border-radius: 6px; background: transparent; color: $ink2; }
QToolButton:hover { background: $rule; }
QToolButton:pressed, QToolButton:checked { background: $accent_ground; color: $accent; }
QToolButton:disabled { color: $control; }
QToolButton::menu-indicator { image: none; }

QPushButton { border: 1px solid $control; border-radius: 6px; background: $card; color: $ink;
  padding: 0 12px; min-height: 30px; font-weight: 500; }
QPushButton:hover { background: $window; }
QPushButton:pressed, QPushButton:checked { background: $accent_ground; border-color: $accent;
  color: $accent; }
QPushButton:default { border-color: $accent; }
QPushButton:disabled { color: $control; border-color: $rule; background: transparent; }
QPushButton[role="link"] { border: none; background: transparent; color: $accent; padding: 0 6px;
  text-align: left; }
QPushButton[role="link"]:hover { text-decoration: underline; }
QPushButton[role="link"]:disabled { color: $ink3; }

QPushButton[role="chip"] { border-radius: 13px; min-height: 24px; font-size: 12px; color: $ink2; }
QPushButton[role="plain-link"] { border: none; background: transparent; padding: 0 6px;
  text-align: left; font-weight: 400; font-size: 14px; min-height: 28px; }
QPushButton[role="plain-link"]:hover { text-decoration: underline; }
QListView::item { padding: 5px 4px; }

QPushButton[role="chip"]:checked { border-color: transparent; color: $accent; }
QLineEdit { border: 1px solid $control; border-radius: 6px; background: $page; color: $ink;
  min-height: 30px; padding: 0 4px; selection-background-color: $selection;
  selection-color: $ink; }
QLineEdit { placeholder-text-color: $ink3; }
QComboBox, QSpinBox { min-height: 30px; border: 1px solid $control; border-radius: 6px;
  background: $card; color: $ink; padding: 0 6px; selection-background-color: $selection;
  selection-color: $ink; }
QComboBox:disabled, QSpinBox:disabled { color: $control; border-color: $rule; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url("$down"); width: 14px; height: 14px; }
QSpinBox::up-button, QSpinBox::down-button { border: none; width: 22px; background: transparent; }
QSpinBox::up-button:hover, QSpinBox::down-button:hover { background: $rule; border-radius: 3px; }
QSpinBox QLineEdit { border: none; background: transparent; min-height: 0; padding: 0 5px; }
QSpinBox::up-arrow { image: url("$up"); width: 12px; height: 12px; }
QSpinBox::down-arrow { image: url("$down"); width: 12px; height: 12px; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QComboBox QAbstractItemView { background: $card; color: $ink; border: 1px solid $control;
  selection-background-color: $accent_ground; selection-color: $ink; }
QRadioButton, QCheckBox { spacing: 8px; min-height: 28px; }

QCheckBox::indicator, QRadioButton::indicator, QMenu::indicator,
QListView::indicator { width: 14px; height: 14px;
  border: 1px solid $control; background: $card; }
QCheckBox::indicator, QListView::indicator, QMenu::indicator:non-exclusive { border-radius: 3px; }
QRadioButton::indicator, QMenu::indicator:exclusive { border-radius: 8px; }
QMenu::indicator { margin-left: 6px; }
QCheckBox::indicator:checked, QListView::indicator:checked,
QMenu::indicator:non-exclusive:checked { background: $accent;
  border-color: $accent; image: url("$tick"); }
QCheckBox::indicator:indeterminate { background: $accent_ground; border-color: $accent; }
QRadioButton::indicator:checked, QMenu::indicator:exclusive:checked { width: 6px; height: 6px;
  border: 5px solid $accent; background: $on_accent; }

QMenuBar { background: $window; border-bottom: 1px solid $rule; padding: 8px 4px; }
QMenuBar::item { padding: 6px 10px; border-radius: 6px; background: transparent; color: $ink; }
QMenuBar::item:selected { background: $accent_ground; color: $ink; }
QMenu { background: $card; color: $ink; border: 1px solid $control; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: $accent_ground; color: $ink; }
QMenu::item:disabled { color: $ink3; }
QMenu::separator { height: 1px; background: $rule; margin: 4px 8px; }

QScrollArea, QAbstractScrollArea { border: none; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar::handle:vertical { background: $control; border-radius: 3px; min-height: 32px;
  margin: 2px 3px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle:horizontal { background: $control; border-radius: 3px; min-width: 32px;
  margin: 3px 2px; }
QScrollBar::handle:hover { background: $ink3; }
QScrollBar::add-line, QScrollBar::sub-line { height: 0; width: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

#sections { background: transparent; }
#sections::item { padding: 6px 8px; border-radius: 6px; }
#sections::item:selected { background: $accent_ground; color: $accent; }
#sections::item:selected:disabled { background: transparent; color: $ink2; }
QTreeView { background: $page; }
QTreeView::item:selected { background: $accent_ground; color: $ink; }
QHeaderView::section { background: $panel; color: $ink2; border: none; padding: 4px 6px;
  border-bottom: 1px solid $rule; }

#toolbar, #statusbar { background: $window; }
#toolbar { border-bottom: 1px solid $rule; }
#tabs { background: $window; border-bottom: 1px solid $rule; }
#tabs::tab { background: $window; color: $ink2; border: none; border-right: 1px solid $rule;
  border-bottom: 1px solid $rule; padding: 0 4px 0 14px; height: 33px; }
#tabs::tab:hover { background: $panel; color: $ink; }
#tabs::tab:selected { background: $page; color: $ink; border-bottom: 2px solid $accent; }
#tabs::scroller { width: 56px; }
#tabs QToolButton { background: transparent; border-radius: 4px; }
#tabs QToolButton:hover { background: $rule; }
#statusbar { border-top: 1px solid $rule; }
#statusbar QLabel, #statusbar QPushButton { font-size: 12px; }
#statusbar QLabel { color: $ink2; }
#statusbar QPushButton { min-height: 26px; padding: 0 4px; color: $ink2; }
#statusbar QPushButton[role="link"]:enabled { color: $ink2; }
#statusbar QPushButton::menu-indicator { image: none; width: 0; }
#statusbar QPushButton#noise:enabled { color: $accent; text-decoration: underline; }
#title { font-weight: 700; }
#sidebar, #sidebar-list, #removed-kinds, #removed-kinds-list { background: $panel; }
#sidebar { border-left: 1px solid $rule; }
#findbar, #removed-head { background: $panel; border-bottom: 1px solid $rule; }
#removed-columns, #welcome, #library, #library-grid { background: $page; }
QPushButton[role="primary"] { background: $accent; color: $on_accent; border-color: $accent;
  font-weight: 700; min-height: 34px; }
QPushButton[role="primary"]:hover { border-color: $ink; }
#removed-kinds { border-left: 1px solid $rule; }
#banner, #toast, #card { background: $card; border: 1px solid $rule; border-radius: 8px; }
#toast, #card { border-color: $control; }
#card-body { background: $card; border-radius: 7px; }
#card QScrollArea { background: transparent; }
#card QComboBox { min-height: 26px; }
QFrame[role="rule"] { background: $rule; border: none; }
""")

_CONTRAST = Template("""
QToolButton:hover, QToolButton:pressed, QToolButton:checked { border: 2px solid $accent; }
QPushButton:hover { border: 2px solid $accent; }
QPushButton[role="link"]:hover { border: none; }
QMenu::item:selected { border: 2px solid $accent; }
#toolbar, #findbar, #removed-head { border-bottom-color: $control; }
#statusbar { border-top-color: $control; }
#sidebar, #removed-kinds { border-left-color: $control; }
#banner, #toast, #card { border: 2px solid $control; }
""")
"""What high contrast adds: lines where the others have hues."""

_PIXELS = re.compile(r"(?<![\w.])(\d+)px")


def stylesheet(theme: Theme, scale: float = 1.0) -> str:
    """Return the style sheet in the theme's colours, all lengths times `scale`."""
    tick = resource("icons", "tick_dark.svg" if theme.is_dark else "tick_white.svg")
    kind = "dark" if theme.is_dark else "light"
    arrows = {at: resource("icons", f"arrow_{at}_{kind}.svg").as_posix() for at in ("up", "down")}
    sheet = _SHEET.substitute(theme.tokens(), tick=tick.as_posix(), **arrows)
    if theme.is_high_contrast:
        sheet += _CONTRAST.substitute(theme.tokens())
    return _PIXELS.sub(lambda found: f"{_length(int(found[1]), scale)}px", sheet)


def _length(pixels: int, scale: float) -> int:
    return max(1, round(pixels * scale)) if pixels else 0
