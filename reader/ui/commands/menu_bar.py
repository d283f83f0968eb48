"""Alt alone shows the menus in a bar, Alt again or leaving them hides it."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QMenu, QMenuBar, QWidget

from reader.ui.commands.menus import top_menus

if TYPE_CHECKING:
    from reader.ui.window import Window

__all__ = ["MenuBar"]

_ENDS = (QEvent.Type.MouseButtonPress, QEvent.Type.Wheel, QEvent.Type.WindowDeactivate)
"""What comes between Alt going down and up says that it was not alone."""


class MenuBar(QObject):
    """Waits for Alt in one window; not on macOS, where the bar is the system's.

    The bar lies over the toolbar and takes no room, so that nothing on the page moves.
    """

    def __init__(self, window: Window, root: QMenu) -> None:
        super().__init__(window)
        self._window, self._root = window, root
        self._is_alone = self._was_shown = False
        self._before: QWidget | None = None
        self.bar = QMenuBar(window)
        self.bar.setNativeMenuBar(False)
        self.speak()
        self.bar.hide()
        for menu in top_menus(root):
            self.bar.addMenu(menu)
            menu.aboutToHide.connect(self._menu_closed)
        self.bar.installEventFilter(self)
        window.installEventFilter(self)
        self._listen()

    def speak(self) -> None:
        """Be called something in the language of the window; the menus are the window's."""
        self.bar.setAccessibleName(self.tr("Menus"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice Alt pressed and let go with nothing between."""
        kind = event.type()
        if watched is self.bar:
            if kind == QEvent.Type.FocusOut and not self._has_menu():
                QTimer.singleShot(0, self, self._leave)
            return isinstance(event, QKeyEvent) and self._closes(event)
        if watched is self._window:
            if kind == QEvent.Type.Show:
                self._listen()
        elif kind in _ENDS:
            self._is_alone = False
        elif isinstance(event, QKeyEvent):
            return self._hear(event)
        return False

    def show(self) -> None:
        """Show the bar, with the keyboard in it."""
        self._before = QApplication.focusWidget()
        self.bar.setGeometry(0, 0, self._window.width(), self._window.toolbar.height())
        self.bar.show()
        self.bar.raise_()
        self.bar.setFocus(Qt.FocusReason.MenuBarFocusReason)
        self.bar.setActiveAction(self.bar.actions()[0])

    def hide(self) -> None:
        """Hide the bar; the keyboard goes back to where it was."""
        had = self.bar.hasFocus()
        self.bar.hide()
        if had:
            (self._before or self._window.view).setFocus()

    def open(self, letter: str) -> bool:
        """Open the menu that has this letter; return whether there is one."""
        for menu in top_menus(self._root):
            at = menu.title().find("&")
            if at >= 0 and menu.title()[at + 1 : at + 2].casefold() == letter.casefold():
                if not self.bar.isVisible():
                    self.show()
                self.bar.setActiveAction(menu.menuAction())
                return True
        return False

    def _listen(self) -> None:
        """Hear what the system says to the window, before any part of it does."""
        handle = self._window.windowHandle()
        if handle is not None and sys.platform != "darwin":
            handle.installEventFilter(self)

    def _has_menu(self) -> bool:
        return isinstance(QApplication.activePopupWidget(), QMenu)

    def _hear(self, event: QKeyEvent) -> bool:
        """Return whether a key opened a menu."""
        is_alt, alt = event.key() == Qt.Key.Key_Alt, Qt.KeyboardModifier.AltModifier
        if event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
            if is_alt and not self._is_alone:
                self._was_shown = self.bar.isVisible()
            self._is_alone = is_alt and not event.modifiers() & ~alt
            letter = QKeySequence(event.key()).toString()
            if event.type() == QEvent.Type.KeyPress and event.modifiers() == alt:
                return len(letter) == 1 and self.open(letter)
        elif event.type() == QEvent.Type.KeyRelease and is_alt and self._is_alone:
            self._is_alone = False
            if self._was_shown:
                self.hide()
            else:
                self.show()
        return False

    def _closes(self, event: QKeyEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
            self.hide()
            return True
        return False

    def _menu_closed(self) -> None:
        QTimer.singleShot(0, self, self._leave)

    def _leave(self) -> None:
        if self.bar.isVisible() and not self._has_menu():
            self.hide()
