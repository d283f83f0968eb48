"""The open document and the page that shows it: what the reader chooses goes through here."""

from __future__ import annotations

from copy import copy
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from reader.core.article import Article
    from reader.core.choices import Choices, Ruby, RubyFor, Script
    from reader.core.page import Page
    from reader.ui.pageview.view import PageView, Seen
    from reader.ui.preferences.store import SettingsStore
    from reader.ui.texts.document import OpenDocument

__all__ = ["Reading"]


class Reading(QObject):
    """Joins one document to the page view; the document may be exchanged."""

    text_shown = Signal()
    """Another clean text stands on the page, or the same under other choices."""
    marks_shown = Signal()
    readings_shown = Signal()
    progress = Signal(float)
    trouble = Signal(object)
    looked_up = Signal(object)
    rule_tried = Signal(object)

    def __init__(self, view: PageView, settings: SettingsStore, parent: QObject) -> None:
        super().__init__(parent)
        self._view = view
        self._settings = settings
        self._document: OpenDocument | None = None
        self._has_text = self._is_peeking = False
        settings.chosen.connect(self._follow)
        view.position_changed.connect(self._moved)
        view.visible_changed.connect(self._seen)

    @property
    def document(self) -> OpenDocument | None:
        """The document that is read."""
        return self._document

    @property
    def article(self) -> Article | None:
        """Its article, as far as it is known."""
        return self._document.article if self._document is not None else None

    @property
    def view(self) -> PageView:
        """The view that shows the text."""
        return self._view

    @property
    def page(self) -> Page | None:
        """What the page view shows."""
        return self._document.page if self._document is not None else None

    @property
    def choices(self) -> Choices:
        """What is chosen for the document, or for the next one."""
        if self._document is not None:
            return self._document.choices
        return self._settings.choices()

    def read(self, document: OpenDocument, seen: Seen | None = None) -> None:
        """Show a document instead of the one before; `seen` is how its page was left."""
        self.leave()
        self._document = document
        self._has_text = False
        document.text_changed.connect(self._text_changed)
        document.readings_arrived.connect(self._readings_arrived)
        document.marks_changed.connect(self._marks_changed)
        document.choices_changed.connect(self._choices_changed)
        document.progress.connect(self.progress)
        document.failed.connect(self.trouble)
        document.looked_up.connect(self.looked_up)
        document.rule_tried.connect(self.rule_tried)
        document.place_found.connect(self._view.show_position)
        if seen is not None and document.page is not None:
            self._view.bring_back(document.page, seen)
            self._has_text = True
            self.text_shown.emit()
        elif document.article is not None:
            self._text_changed()

    def leave(self) -> None:
        """Show the document no more; it goes on unseen."""
        self.peek(on=False)
        document, self._document = self._document, None
        if document is not None:
            document.disconnect(self)
            document.place_found.disconnect(self._view.show_position)

    def tell_again(self) -> None:
        """Tell those who listen only now what is shown."""
        if self._has_text:
            self.text_shown.emit()
            if self.article is not None and self.article.entities is not None:
                self.marks_shown.emit()

    def set_ruby(self, ruby: str) -> None:
        """Show pinyin, zhuyin or no readings."""
        if ruby not in ("none", "pinyin", "zhuyin"):
            return
        aid: Ruby = ruby  # type: ignore[assignment]
        if aid != "none":
            self._settings.change(reading_aid=aid)
        self._settings.change(ruby=aid)
        self._choose(replace(self.choices, ruby=aid))

    def toggle_ruby(self) -> None:
        """Show readings, or hide them."""
        is_off = self.choices.ruby == "none"
        self.set_ruby(self._settings.value.reading_aid if is_off else "none")

    def change_ruby(self) -> None:
        """Change between pinyin and zhuyin."""
        known = self.choices.ruby
        known = self._settings.value.reading_aid if known == "none" else known
        self.set_ruby("zhuyin" if known == "pinyin" else "pinyin")

    def set_policy(self, policy: RubyFor, level: int | None = None) -> None:
        """Show readings above these words only; `level` is that of HSK for "level"."""
        level = level or self.choices.ruby_level
        self._settings.change(ruby_for=policy, ruby_level=level)
        self._choose(replace(self.choices, ruby_for=policy, ruby_level=level))
        if self.choices.ruby == "none":
            self.toggle_ruby()

    def set_option(self, **values: Any) -> None:  # noqa: ANN401 - fields of Choices
        """Change how readings are written, for this text and those opened later."""
        self._settings.change(**values)
        self._choose(replace(self.choices, **values))

    def peek(self, *, on: bool) -> None:
        """Show readings for as long as a key is held; nothing is remembered of it."""
        page, choices = self.page, self.choices
        shows_all = choices.ruby != "none" and choices.ruby_for == "all"
        if page is None or on == self._is_peeking or shows_all:
            return
        self._is_peeking = on
        shown = copy(page)
        if on:
            aid = self._settings.value.reading_aid if choices.ruby == "none" else choices.ruby
            shown.choices = replace(page.choices, ruby=aid, ruby_for="all")
        self._view.set_page(shown, keep=True)

    def set_script(self, script: Script) -> None:
        """Show the text in a script."""
        self._settings.change(script=script)
        self._choose(replace(self.choices, script=self._settings.choices().script))

    def treat(self, how: str) -> None:
        """Clean the text as `usual`, `force` it or leave it `alone`."""
        self._choose(replace(self.choices, clean=how != "alone", force=how == "force"))

    def _follow(self, values: dict[str, Any]) -> None:
        """Choose what was chosen for all texts."""
        if values.get("ruby", "none") != "none":
            self._settings.change(reading_aid=values["ruby"])
        if "script" in values:
            values = {**values, "script": self._settings.choices().script}
        self._choose(replace(self.choices, **values))

    def _choose(self, choices: Choices) -> None:
        if self._document is not None:
            self._document.set_choices(choices)
        else:
            self.text_shown.emit()

    def _text_changed(self) -> None:
        self._view.set_page(self.page, keep=self._has_text)
        self._has_text = True
        self.text_shown.emit()

    def _choices_changed(self) -> None:
        if self._has_text:
            self._is_peeking = False
            self._view.set_page(self.page, keep=True)
        self.text_shown.emit()

    def _readings_arrived(self, first: int, last: int) -> None:
        self._view.readings_arrived(first, last)
        self.readings_shown.emit()

    def _marks_changed(self) -> None:
        self._view.set_page(self.page, keep=True)
        self.marks_shown.emit()

    def _moved(self, position: int) -> None:
        if self._document is not None:
            self._document.place_changed.emit(position)

    def _seen(self, first: int, last: int) -> None:
        if self._document is not None:
            self._document.visible(first, last)
