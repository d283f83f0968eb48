"""The strip of tabs above the page: one for each open text, from two texts on."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QTabBar, QToolButton, QWidget

from reader.ui.controls import plain_tip
from reader.ui.look.measures import TABS
from reader.ui.look.scale import scaled

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent

    from reader.ui.look.icons import Icons
    from reader.ui.tabs.tab import Tab
    from reader.ui.tabs.tabs import Tabs

__all__ = ["TabStrip"]

WIDEST, NARROWEST = 220, 112
"""Logical pixels of a tab: as wide as it may be, and the least before the strip scrolls."""
_CLOSE = 24


class TabStrip(QTabBar):
    """Shows the open texts; a click shows one, the cross or the middle button closes one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tabs")
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setMovable(True)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFixedHeight(TABS)
        self._tabs: Tabs | None = None
        self._icons: Icons | None = None
        self._shown: list[Tab] = []
        self._pressed: Tab | None = None
        self.currentChanged.connect(self._chosen)
        self.tabMoved.connect(self._moved)
        self.speak()
        self.hide()

    def speak(self) -> None:
        """Write everything in the language of the window."""
        self.setAccessibleName(self.tr("Open texts"))
        for name, words in self._arrows().items():
            arrow = self.findChild(QToolButton, name)
            if isinstance(arrow, QToolButton):
                arrow.setAccessibleName(words)
        for at, tab in enumerate(self._shown):
            self.setAccessibleTabName(at, "")
            self._name(at, tab)

    def _arrows(self) -> dict[str, str]:
        """Return the names of Qt's own buttons that scroll the strip."""
        return {
            "ScrollLeftButton": self.tr("Scroll to the left"),
            "ScrollRightButton": self.tr("Scroll to the right"),
        }

    def follow(self, tabs: Tabs) -> None:
        """Show what is open in these tabs."""
        self._tabs = tabs
        tabs.changed.connect(self._show)

    def set_icons(self, icons: Icons) -> None:
        """Draw in the theme's colours."""
        self._icons = icons
        for at in range(self.count()):
            button = self.tabButton(at, QTabBar.ButtonPosition.RightSide)
            if isinstance(button, QToolButton):
                button.setIcon(icons.icon("close", size=14))

    def close_button(self, at: int) -> QWidget:
        """Return the button that closes the text of a tab."""
        return self.tabButton(at, QTabBar.ButtonPosition.RightSide)

    def tabSizeHint(self, index: int) -> QSize:
        """Return a width that lets all tabs stand side by side, while they can be read."""
        del index
        share = self.width() // max(1, self.count())
        return QSize(max(scaled(NARROWEST), min(scaled(WIDEST), share)), scaled(TABS))

    def minimumTabSizeHint(self, index: int) -> QSize:
        """Return the same: below its least width the strip scrolls."""
        return self.tabSizeHint(index)

    def minimumSizeHint(self) -> QSize:
        """Let the window be as narrow as it likes."""
        return QSize(0, scaled(TABS))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Note on which tab the middle button goes down."""
        if event.button() == Qt.MouseButton.MiddleButton:
            self._pressed = self._tab_at(event.position().toPoint())
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Close the text on whose tab the middle button was clicked."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.MiddleButton:
            tab, self._pressed = self._pressed, None
            if tab is not None and tab is self._tab_at(event.position().toPoint()):
                self._close(tab)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close the text with Delete; the arrows step through the tabs."""
        if event.key() == Qt.Key.Key_Delete and self._tabs is not None:
            self._tabs.close()
            return
        super().keyPressEvent(event)

    def _tab_at(self, point: QPoint) -> Tab | None:
        at = self.tabAt(point)
        return self._shown[at] if 0 <= at < len(self._shown) else None

    def _show(self) -> None:
        """Bring the strip in step with the open texts."""
        tabs = self._tabs
        if tabs is None:
            return
        blocked = self.blockSignals(True)
        wanted = list(tabs.all)
        for at in reversed(range(len(self._shown))):
            if self._shown[at] not in wanted:
                self.removeTab(at)
                del self._shown[at]
        for at, tab in enumerate(wanted):
            if tab not in self._shown:
                self.insertTab(at, "")
                self._shown.insert(at, tab)
                self._add_button(at, tab)
            elif self._shown[at] is not tab:
                start = self._shown.index(tab)
                self.moveTab(start, at)
                self._shown.insert(at, self._shown.pop(start))
            self._name(at, tab)
        if tabs.current in wanted:
            self.setCurrentIndex(wanted.index(tabs.current))
        self.blockSignals(blocked)
        self.setVisible(len(wanted) > 1)

    def _name(self, at: int, tab: Tab) -> None:
        title = tab.title or self.tr("Untitled text")
        if self.accessibleTabName(at) != title:
            self.setTabText(at, title.replace("&", "&&"))
            self.setAccessibleTabName(at, title)
            close = self.close_button(at)
            close.setAccessibleName(self.tr("Close %1").replace("%1", title))
            close.setToolTip(self.tr("Close this text"))
        tip = plain_tip(tab.origin.path) or self.tr("Pasted text")
        if self.tabToolTip(at) != tip:
            self.setTabToolTip(at, tip)

    def _add_button(self, at: int, tab: Tab) -> None:
        button = QToolButton(self)
        button.setFixedSize(_CLOSE, _CLOSE)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(partial(self._close, tab))
        if self._icons is not None:
            button.setIcon(self._icons.icon("close", size=14))
        self.setTabButton(at, QTabBar.ButtonPosition.RightSide, button)

    def _close(self, tab: Tab, *_: object) -> None:
        if self._tabs is not None:
            self._tabs.close(tab)

    def _chosen(self, at: int) -> None:
        if self._tabs is not None and 0 <= at < len(self._shown):
            had_focus = self.hasFocus()
            self._tabs.show(self._shown[at])
            if had_focus:  # the arrows go on along the strip
                self.setFocus()

    def _moved(self, start: int, end: int) -> None:
        if self._tabs is not None:
            self._shown.insert(end, self._shown.pop(start))
            self._tabs.move(start, end)
