"""Links and notes of the page: what they lead to is shown, and gone to when the reader wants."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QCursor, QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu, QToolTip

from reader.core.address import is_address
from reader.core.copying import shown_text
from reader.ui.beside.note_card import NoteCard

if TYPE_CHECKING:
    from reader.core.content import Link, Note
    from reader.ui.pageview.view import PageView
    from reader.ui.places.history import History
    from reader.ui.reading import Reading

__all__ = ["REST_MS", "Following"]

REST_MS = 300
"""How long the mouse rests on a sign before its note comes."""
_LONGEST_NOTE = 2000
_GLIMPSE = 60
_WAYS_BACK = "↩↑^\ufe0e\ufe0f \n"  # what ends a note that leads back to its sign
_LONGEST_SHOWN = 200


class Following(QObject):
    """Follows links and shows notes; `opening` has an address opened in this window."""

    opening = Signal(str)

    def __init__(self, view: PageView, reading: Reading, history: History) -> None:
        super().__init__(view)
        self._view, self._reading, self._history = view, reading, history
        self.card = NoteCard(view)
        self._note: Note | None = None
        self._called: tuple[str, int] = ("", -1)
        self._timer = QTimer(self, singleShot=True, interval=REST_MS)
        self._timer.timeout.connect(self._rested)
        view.call_hovered.connect(self._hovered)
        view.call_clicked.connect(self._clicked)
        view.clicked.connect(lambda _: self.close())
        view.position_changed.connect(lambda _: self.close())
        reading.text_shown.connect(self.close)
        self.card.go_asked.connect(self._go_to_note)
        self.card.closed.connect(self.close)

    def close(self) -> bool:
        """Close the card of a note; return whether one was open."""
        self._timer.stop()
        was_open = self.card.isVisible()
        focused = QApplication.focusWidget()
        if focused is not None and self.card.isAncestorOf(focused):
            self._view.setFocus()
        self.card.hide()
        self._note = None
        return was_open

    def follow(self, span: tuple[int, int] | None) -> bool:
        """Follow what a word of the clean text is part of; return whether it leads anywhere."""
        called = None if span is None else self._call_in(*span)
        if called is None:
            return False
        self._clicked(*called)
        if called[0] == "note":
            self.card.go.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def menu_for(self, link: Link) -> QMenu:
        """Return what can be done with a link that leads outside."""
        menu = QMenu(self._view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        shown = link.address if len(link.address) <= 80 else f"{link.address[:79]}…"
        title = menu.addAction(shown.replace("&", "&&"))
        title.setEnabled(False)
        menu.addSeparator()
        if is_address(link.address):
            here = menu.addAction(self.tr("Open in &Qingdu"))
            here.triggered.connect(lambda _=False: self.opening.emit(link.address))
        browser = menu.addAction(self.tr("Open in the &browser"))
        browser.triggered.connect(partial(self._open_outside, link.address))
        copying = menu.addAction(self.tr("&Copy the address"))
        clipboard = QGuiApplication.clipboard()
        copying.triggered.connect(lambda _=False: clipboard.setText(link.address))
        return menu

    def _open_outside(self, address: str, *_: object) -> None:
        QDesktopServices.openUrl(QUrl(address, QUrl.ParsingMode.StrictMode))

    def _link(self, index: int) -> Link | None:
        article = self._reading.article
        links = article.content.links if article is not None else ()
        return links[index] if 0 <= index < len(links) else None

    def _note_at(self, index: int) -> Note | None:
        article = self._reading.article
        notes = article.content.notes if article is not None else ()
        return notes[index] if 0 <= index < len(notes) else None

    def _call_in(self, start: int, end: int) -> tuple[str, int] | None:
        """Return the note or the link that a stretch has a share in, a note first."""
        article = self._reading.article
        if article is None:
            return None
        for index, note in enumerate(article.content.notes):
            is_sign = note.start == note.end and start < note.start <= end
            if is_sign or (note.start < end and start < note.end):
                return "note", index
        for index, link in enumerate(article.content.links):
            if link.start < end and start < link.end:
                return "link", index
        return None

    def _hovered(self, kind: str, index: int) -> None:
        self._called = (kind, index)
        QToolTip.hideText()
        if kind:
            self._timer.start()
        elif self.card.isVisible() and not self.card.is_pinned:
            self.close()

    def _rested(self) -> None:
        kind, index = self._called
        if kind == "link" and (link := self._link(index)) is not None:
            QToolTip.showText(QCursor.pos(), self.words_for(link), self._view)
        elif kind == "note" and not (self.card.isVisible() and self.card.is_pinned):
            self._show_note(index, pinned=False)

    def words_for(self, link: Link) -> str:
        """Return what the tooltip of a link says."""
        if link.address:
            return link.address[:_LONGEST_SHOWN]
        page = self._reading.page
        if page is None:
            return ""
        line = page.clean_span(page.number_at(link.place))
        end = min(line[1], link.place + _GLIMPSE)
        return self.tr("Goes to: %1").replace("%1", shown_text(page, link.place, end))

    def _clicked(self, kind: str, index: int) -> None:
        if kind == "note":
            self._show_note(index, pinned=True)
            return
        link = self._link(index)
        if link is None:
            return
        self.close()
        if link.address:
            place = self._rectangle(link.start, link.end)
            at = place.bottomLeft() if place is not None else QPoint()
            self.menu_for(link).popup(self._view.mapToGlobal(at))
        else:
            self._go_to(link.place)

    def _go_to(self, position: int) -> None:
        self._history.note()
        self._view.show_position(position)

    def _go_to_note(self) -> None:
        note = self._note
        self.close()
        if note is not None:
            self._go_to(note.body)
            self._view.setFocus()

    def _show_note(self, index: int, *, pinned: bool) -> None:
        note, page = self._note_at(index), self._reading.page
        if note is None or page is None:
            return
        place = self._rectangle(note.start - (note.start == note.end), note.end)
        if place is None:
            return
        end = min(note.body_end, note.body + _LONGEST_NOTE)
        text = shown_text(page, note.body, end).rstrip(_WAYS_BACK)
        text += "…" if end < note.body_end else ""
        self._note = note
        self.card.show_note(text, place, pinned=pinned, beside=self._view.is_vertical)

    def _rectangle(self, start: int, end: int) -> QRect | None:
        """Return where a stretch begins on the view, if it is seen."""
        first = self._view.rectangle_of(max(0, start))
        last = self._view.rectangle_of(max(0, start, end - 1))
        if first is None:
            return None
        same_line = last is not None and (last.y() == first.y() or last.x() == first.x())
        whole = first.united(last) if last is not None and same_line else first
        return whole.translated(self._view.viewport().pos())
