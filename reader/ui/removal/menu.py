"""The menu of a removed group: what its card offers, and copying what was removed."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

__all__ = ["group_menu"]


def group_menu(deeds: list[QPushButton], removed: str, parent: QWidget) -> QMenu:
    """Return a menu that presses these buttons, those that are hidden left out."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for name, button in zip(("one", "alike"), deeds, strict=True):
        if not button.isHidden():
            action = menu.addAction(button.text(), button.click)
            action.setObjectName(name)
    words = QCoreApplication.translate("RemovedView", "&Copy what was removed")
    clipboard = QGuiApplication.clipboard()
    copy = menu.addAction(words, partial(clipboard.setText, removed))
    copy.setObjectName("copy")
    copy.setEnabled(bool(removed))
    return menu
