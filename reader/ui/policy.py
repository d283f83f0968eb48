"""The one control that says above which words readings are shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from reader.core.choices import RUBY_POLICIES
from reader.ui.controls import IconButton, unmarked

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from reader.core.choices import Choices
    from reader.ui.commands.actions import Actions

__all__ = ["PolicyButton"]

LEVELS = range(1, 7)
"""The levels of HSK that can be left out."""


class PolicyButton(IconButton):
    """Opens the choices; it is lit while some words are bare."""

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__("", parent)
        self._actions = actions
        self.setPopupMode(IconButton.ToolButtonPopupMode.InstantPopup)
        self.setCheckable(True)
        menu = QMenu(self)
        for policy in RUBY_POLICIES:
            if policy != "level":
                menu.addAction(actions[f"ruby_for_{policy}"])
        menu.addSeparator()
        for level in LEVELS:
            menu.addAction(actions[f"ruby_for_level_{level}"])
        menu.addSeparator()
        menu.addAction(actions["ruby_by_word"])
        self.setMenu(menu)

    def set_policy(self, choices: Choices) -> None:
        """Show what is chosen."""
        policy = choices.ruby_for
        name = f"level_{choices.ruby_level}" if policy == "level" else policy
        action = self._actions.find(f"ruby_for_{name}")
        if action is not None:
            action.setChecked(True)
            words = unmarked(action.text())
            name = self.tr("Readings above: %1").replace("%1", words)
            self.setAccessibleName(name)
            self.setToolTip(name)
        self._actions["ruby_by_word"].setChecked(choices.ruby_by == "word")
        self._actions[f"style_{choices.pinyin_style}"].setChecked(True)
        self._actions["tones_taiwan"].setChecked(choices.region == "taiwan")
        for switch in ("sandhi", "third_tones", "full_tones", "erhua"):
            self._actions[f"tones_{switch}"].setChecked(getattr(choices, switch))
        self.setChecked(policy != "all")
