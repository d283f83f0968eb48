"""What was removed: the source with its struck parts beside the clean text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from reader.ui.controls import ElidedLabel, IconButton, Segment, Segments, grouped
from reader.ui.look.scale import keeps_own_size, scaled
from reader.ui.pageview.faces import ui_families
from reader.ui.removal.card import EditCard, EditState
from reader.ui.removal.columns_view import SHARE, RemovedList
from reader.ui.removal.kinds import EditKinds
from reader.ui.removal.layout import Texts
from reader.ui.removal.menu import group_menu
from reader.ui.removal.report import report_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QResizeEvent

    from reader.core.article import Article
    from reader.core.choices import Choices
    from reader.core.edits import Edit
    from reader.ui.look.icons import Icons
    from reader.ui.look.theme import Theme
    from reader.ui.texts.treating import Treating

__all__ = ["RemovedView"]

_PANEL = 304
_TITLE = 360  # pixels that the title needs beside the tools
_SONG = ("Qingdu Song TC", "Qingdu Song SC")


class RemovedView(QWidget):
    """Shows all edits of a cleaning; asks to have some put back or made again."""

    put_back_asked = Signal(object)
    redo_asked = Signal(object)
    """Both: the indexes of the edits, a tuple."""
    export_asked = Signal()
    repair_toggled = Signal(bool)
    repairs_switched = Signal(object, bool)
    """The indexes of repairs, and whether they are to be accepted."""
    treatment_asked = Signal(str)
    """The text is to be cleaned as `usual`, to be `force`d or left `alone`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edits: Sequence[Edit] = ()
        self._left: frozenset[int] = frozenset()
        self._known: Treating | None = None
        self._kinds: Mapping[str, Sequence[int]] = {}
        self._is_all_back = False
        self._article: Article | None = None
        self.list = RemovedList((*_SONG, *ui_families()), self)
        self.card = EditCard(self.list)
        self.kinds = EditKinds(self)
        self._summary = ElidedLabel(self)
        self._summary.setProperty("role", "quiet")
        self.previous_button = IconButton("", self)
        self.next_button = IconButton("", self)
        self.export_button = QPushButton(self)
        self.copy_button = QPushButton(self)
        self.all_button = QPushButton(self)
        self.treatment = Segments("", self._treatments(), self)
        self._source_count, self._clean_count = QLabel(self), QLabel(self)
        self._title, self._source_title = ElidedLabel(self), QLabel(self)
        self._clean_title = QLabel(self)
        self._lay_out()
        self.speak()
        self.list.edit_clicked.connect(self._open_card)
        self.list.menu_asked.connect(lambda edit, at: self.group_menu(edit).popup(at))
        self.list.moved.connect(self.card.hide)
        self.card.one_wanted.connect(lambda: self._switch((self.list.current,)))
        self.card.all_wanted.connect(lambda: self._switch(self._alike(self.list.current)))
        self.kinds.wanted.connect(self._next_of_kind)
        self.kinds.switched.connect(self._switch_kind)
        self.kinds.proposals.place_wanted.connect(self._show_stretch)
        self.kinds.proposals.made.connect(self.redo_asked)
        self.kinds.proposals.repairs_switched.connect(self.repairs_switched)
        self.treatment.chosen.connect(self.treatment_asked)
        self.kinds.repair_toggled.connect(self.repair_toggled)
        self.previous_button.clicked.connect(self.show_previous)
        self.next_button.clicked.connect(self.show_next)
        self.export_button.clicked.connect(self.export_asked)
        self.copy_button.clicked.connect(self._copy_report)
        self.all_button.clicked.connect(self._switch_all)

    def speak(self) -> None:
        """Write everything in the language of the window; what is shown of a text is not asked."""
        title = self.tr("What was removed")
        self.setAccessibleName(title)
        self._title.set_whole(title)
        self._source_title.setText(self.tr("Source"))
        self._clean_title.setText(self.tr("Clean"))
        self.previous_button.set_name(self.tr("Previous place (Shift+F3)"))
        self.next_button.set_name(self.tr("Next place (F3)"))
        self.export_button.setText(self.tr("Export clean text…"))
        self.copy_button.setText(self.tr("Copy report"))
        self.treatment.set_words(self.tr("Cleaning of this text"), self._treatments())
        self.list.setAccessibleName(self.tr("Source and clean text"))
        self.kinds.speak()
        self._arrange()

    def show_text(
        self, article: Article, known: Treating, choices: Choices, mended: frozenset[int]
    ) -> None:
        """Show what cleaning did to an article's source, and what was decided on it.

        `mended` are the indexes of accepted repairs.
        """
        self._kinds = known.columns.kinds
        self._article, self._edits, self._left = article, known.candidates, known.left
        self._known, source, number = known, article.source.text, grouped
        doubts = (
            ()
            if choices.repair
            else tuple(
                repair.start for at, repair in enumerate(article.repairs or ()) if at not in mended
            )
        )
        kept = [(item.start, item.end) for item in known.kept]
        waiting = known.pending - known.undone, known.guessed
        texts = Texts(source, article.text, self._edits, self._left, *waiting, doubts, kept)
        self.list.show_texts(texts, known.columns)
        kinds = self._shown_kinds(known, forced=choices.force)
        self.kinds.show_kinds(kinds, known, article, mended)
        many = self.tr("%1 places · %2 of %3 characters · the source file is never changed")
        one = self.tr("1 place · %2 of %3 characters · the source file is never changed")
        words = one if len(article.edits) == 1 else many
        gone = len(source) - len(article.text)
        for at, count in enumerate((len(article.edits), gone, len(source)), start=1):
            words = words.replace(f"%{at}", number(count))
        words = words if article.edits or kinds else self.tr("Nothing to remove in this text")
        alone = self.tr("This text is left alone: nothing is taken out")
        self._summary.set_whole(words if choices.clean else alone)
        counts = {self._source_count: len(source), self._clean_count: len(article.text)}
        for label, count in counts.items():
            words_of = self.tr("1 character") if count == 1 else self.tr("%1 characters")
            label.setText(words_of.replace("%1", number(count)))
        mode = "force" if choices.force else "usual"
        self.treatment.set_value(mode if choices.clean else "alone")
        again = self.tr("Take all out again")
        self._is_all_back = bool(self._kinds) and not article.edits
        self.all_button.setText(again if self._is_all_back else self.tr("Undo all"))
        for button in (self.all_button, self.copy_button, self.next_button, self.previous_button):
            button.setEnabled(bool(self._edits))
        if self.card.isVisible():
            self._open_card(self.list.current)

    def _treatments(self) -> tuple[Segment, ...]:
        return (
            Segment("usual", self.tr("As usual"), self.tr("Clean this text as usual")),
            Segment("force", self.tr("Force"), self.tr("Take out what is uncertain too")),
            Segment("alone", self.tr("Leave alone"), self.tr("Take nothing out of this text")),
        )

    def _shown_kinds(self, known: Treating, *, forced: bool) -> Mapping[str, Sequence[int]]:
        """Return the kinds with what was asked for besides."""
        asked = known.pending if forced else known.accepted
        if not asked:
            return self._kinds
        kinds = dict(self._kinds)
        for at in asked:
            kind = known.candidates[at].kind
            kinds[kind] = [*kinds.get(kind, ()), at]
        return kinds

    def set_theme(self, theme: Theme, icons: Icons) -> None:
        """Draw in these colours."""
        self.list.set_theme(theme)
        self.card.set_icons(icons)
        self.kinds.set_icons(icons)
        self.treatment.set_theme(theme)
        self.previous_button.setIcon(icons.icon("up"))
        self.next_button.setIcon(icons.icon("down"))
        self.export_button.setIcon(icons.icon("export", size=16))
        self.copy_button.setIcon(icons.icon("copy", size=16))
        self.all_button.setIcon(icons.icon("undo", size=16))

    def show_next(self) -> None:
        """Go to the next edit, after the last to the first."""
        self._step(1)

    def show_previous(self) -> None:
        """Go to the edit before."""
        self._step(-1)

    def close_card(self) -> bool:
        """Close the card; return whether there was one."""
        was_open = self.card.isVisible()
        if was_open:
            self.card.hide()
            self.list.setFocus()
        return was_open

    def minimumSizeHint(self) -> QSize:
        """Return a size as small as the window may be."""
        return QSize(320, 200)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Hide the panel of kinds where there is no room for it."""
        super().resizeEvent(event)
        self.card.hide()
        is_wide = event.size().width() >= scaled(900)
        self._panel.setVisible(is_wide)
        self.copy_button.setVisible(is_wide)
        self.export_button.setVisible(is_wide)
        self._arrange()

    def _arrange(self) -> None:
        """Put title and tools side by side where there is room, else the one below the other."""
        ways = QBoxLayout.Direction
        is_wide = self._tools.sizeHint().width() + scaled(_TITLE) <= self.width()
        self._head.setDirection(ways.LeftToRight if is_wide else ways.TopToBottom)
        self._place_counts()
        QTimer.singleShot(0, self, self._place_counts)  # when the columns have their width

    def _step(self, step: int) -> None:
        known, count = self._known, len(self._edits)
        if known is None or count == len(known.guessed):
            return
        at = self.list.current if self.list.current >= 0 else (-1 if step > 0 else 0)
        at = (at + step) % count
        while at in known.guessed and at in self._left:  # these are kept, and listed as such
            at = (at + step) % count
        self.list.go_to(at)
        self._open_card(at)

    def _open_card(self, edit: int) -> None:
        if not 0 <= edit < len(self._edits) or self._article is None:
            self.card.hide()
            return
        before = self._before(edit)
        self.card.show_edit(self._edits[edit], before, len(self._alike(edit)), self._state(edit))
        target = self.list.rectangle(edit)
        if not target.isEmpty():
            self.card.place(target)
            self.card.one.setFocus()

    def group_menu(self, edit: int) -> QMenu:
        """Return the menu of an edit, whose card is shown with it."""
        self.list.go_to(edit)
        self._open_card(edit)
        return group_menu([self.card.one, self.card.all], self._edits[edit].old, self)

    def _before(self, edit: int) -> str:
        """Return the character that an edit follows, past the edits that touch it."""
        while edit > 0 and self._edits[edit - 1].end == self._edits[edit].start:
            edit -= 1
        start = self._edits[edit].start
        text = self._article.source.text if self._article is not None else ""
        return text[max(0, start - 1) : start].strip()

    def _state(self, edit: int) -> EditState:
        """Return whether an edit is made, was put back or was only thought of."""
        known = self._known
        if edit not in self._left or known is None:
            return "made"
        return "suggested" if edit in known.pending - known.undone else "put back"

    def _alike(self, edit: int) -> tuple[int, ...]:
        """Return the edits of the same kind and text that are in the same state."""
        model, is_left = self._edits[edit], edit in self._left
        same = [
            at
            for at, other in enumerate(self._edits)
            if other.old == model.old and other.new == model.new and other.kind == model.kind
        ]
        return tuple(at for at in same if (at in self._left) == is_left)

    def _switch(self, indexes: tuple[int, ...]) -> None:
        if indexes and indexes[0] in self._left:
            self.redo_asked.emit(indexes)
        elif indexes:
            self.put_back_asked.emit(indexes)

    def _switch_kind(self, kind: str, wanted: bool) -> None:  # noqa: FBT001 - Qt's signal
        own = frozenset(self._kinds.get(kind, ()))
        if self._known is not None:
            asked = (at for at in self._known.accepted if self._edits[at].kind == kind)
            own = own.union(asked)
        if wanted:
            self.redo_asked.emit(tuple(own & self._left))
        else:
            self.put_back_asked.emit(tuple(own - self._left))

    def _switch_all(self) -> None:
        if self.treatment.value() == "alone":
            self.treatment_asked.emit("usual")
        elif self._is_all_back:
            self.redo_asked.emit(tuple(at for own in self._kinds.values() for at in own))
        else:
            self.treatment_asked.emit("alone")

    def _next_of_kind(self, kind: str) -> None:
        own = self._kinds.get(kind, ())
        if own:
            self.list.go_to(next((at for at in own if at > self.list.current), own[0]))
            self._open_card(self.list.current)

    def show_place(self, position: int) -> None:
        """Have a position of the clean text in sight."""
        if self._article is not None:
            self.list.show_source(self.list.table.to_source(position))

    def _show_stretch(self, start: int, end: int, in_source: bool) -> None:  # noqa: FBT001 - Qt's signal
        if self._article is not None:
            table = self.list.table
            span = (table.to_clean(start), table.to_clean(end)) if in_source else (start, end)
            self.card.hide()
            self.list.mark_clean(*span)
            self.list.show_source(start if in_source else table.to_source(start))

    def _copy_report(self) -> None:
        QGuiApplication.clipboard().setText(report_of(self._edits, self._state))

    def _place_counts(self) -> None:
        keeps_own_size(self._source_head)
        self._source_head.setFixedWidth(round(self.list.viewport().width() * SHARE))

    def _lay_out(self) -> None:
        self._title.setProperty("role", "title")
        self._summary.setWordWrap(True)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._summary)
        head = QFrame(self)
        head.setObjectName("removed-head")
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight, head)
        self._head.setContentsMargins(24, 8, 16, 8)
        self._head.setSpacing(8)
        self._head.addLayout(words, 1)
        row = self._tools = QHBoxLayout()
        row.setSpacing(8)
        self._head.addLayout(row)
        row.addWidget(self.treatment)
        row.addSpacing(8)
        row.addWidget(self.previous_button)
        row.addWidget(self.next_button)
        for button in (self.export_button, self.copy_button, self.all_button):
            row.addWidget(button)
        self._source_head = self._column_head(self._source_title, self._source_count, 24)
        clean_head = self._column_head(self._clean_title, self._clean_count, 12)
        heads = QHBoxLayout()
        heads.setSpacing(0)
        heads.addWidget(self._source_head)
        heads.addWidget(clean_head, 1)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addLayout(heads)
        left.addWidget(self.list, 1)
        self._panel = QScrollArea(self)
        self._panel.setObjectName("removed-kinds")
        self._panel.setWidgetResizable(True)
        self._panel.setFixedWidth(scaled(_PANEL))
        keeps_own_size(self._panel)
        self._panel.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._panel.setFocusPolicy(self._panel.focusPolicy().NoFocus)
        self._panel.setWidget(self.kinds)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addLayout(left, 1)
        body.addWidget(self._panel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addLayout(body, 1)

    def _column_head(self, heading: QLabel, count: QLabel, left: int) -> QWidget:
        head = QWidget(self)
        head.setObjectName("removed-columns")
        heading.setProperty("role", "heading")
        count.setProperty("role", "quiet")
        row = QHBoxLayout(head)
        row.setContentsMargins(left, 12, 8, 2)
        row.setSpacing(8)
        row.addWidget(heading)
        row.addWidget(count)
        row.addStretch()
        return head
