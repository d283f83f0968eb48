"""What stands around the page, brought up to date with the document that is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reader.ui.access.telling import page_name
from reader.ui.paragraphs import Paragraphs

if TYPE_CHECKING:
    from reader.ui.window import Window

__all__ = ["Around"]

_OF_TEXT = (
    "export export_names print contents bookmark find removed copy copy_source copy_pinyin "
    "copy_html copy_table copy_reading select_all select_sentence select_paragraph mark_name"
).split()
"""Commands that need a text."""


class Around:
    """Keeps toolbar, sidebar, status line and the rest in step with one window's document."""

    def __init__(self, window: Window) -> None:
        """Show nothing yet."""
        self._window = window
        self._paragraphs = Paragraphs()

    def show_text(self) -> None:
        """Bring everything around the page up to date with the document."""
        window = self._window
        document, choices = window.reading.document, window.reading.choices
        window.toolbar.ruby.set_value(choices.ruby)
        window.toolbar.script.set_value("tw" if choices.script == "twp" else choices.script)
        for group in ("ruby", "script"):
            action = window.actions_.find(f"{group}_{getattr(choices, group)}")
            if action is not None:
                action.setChecked(True)
        window.toolbar.policy_button.set_policy(choices)
        article = document.article if document is not None else None
        forms = article.repairs if article is not None else None
        is_mended = document is not None and forms and len(document.mended) == len(forms)
        window.actions_["repair"].setChecked(choices.repair or bool(is_mended))
        window.find_bar.set_article(article, choices)
        window.forms.show_forms(article, document.mended if document is not None else frozenset())
        is_seen = not window.shelving.is_shown
        for name in _OF_TEXT:
            window.actions_[name].setEnabled(article is not None and is_seen)
        window.actions_["find"].setEnabled(article is not None or not is_seen)
        if document is None or article is None:
            return
        title = document.title or QCoreApplication.translate("Window", "Untitled text")
        window.toolbar.set_title(title, document.name if document.name != title else "")
        window.setWindowTitle(f"{title} - Qingdu 清讀")
        window.view.setAccessibleName(page_name(title, choices, article.script.detected))
        window.sidebar.show_text(article, document.page)
        gone = len(article.source.text) - len(article.text)
        counts = max(0, gone), len(document.undone), len(document.mended)
        window.status.show_text(article, choices, *counts)
        window.status.show_readings(has_model=document.has_model)
        self.show_place()
        if window.is_removed_shown:
            self.show_removed()

    def show_welcome(self) -> None:
        """Say how a text comes in, where there is none."""
        window = self._window
        window.view.hide()
        window.welcome.show()
        window.welcome.buttons["open"].setFocus()

    def show_empty(self, title: str) -> None:
        """Name a text that is on its way, or cannot be had: there is nothing of it yet."""
        window = self._window
        self.show_text()
        window.toolbar.set_title(title, "")
        window.setWindowTitle(f"{title} - Qingdu 清讀" if title else "Qingdu 清讀")
        window.status.clear()

    def show_removed(self) -> None:
        """Show what was removed from the text as it is now."""
        window = self._window
        document = window.reading.document
        if document is not None and document.article is not None:
            window.removed.show_text(
                document.article,
                document.treating,
                document.choices,
                document.mended,
            )

    def show_place(self) -> None:
        """Show in the status bar where one reads."""
        window = self._window
        page = window.reading.page
        if page is not None:
            top, length = window.view.top_position(), len(page.article.text)
            part = top / length if length else 1.0
            part = 1.0 if window.view.is_at_end() else part
            window.status.show_place(*self._paragraphs.at(page, top), part)
