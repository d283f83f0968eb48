"""The panel of doubtful forms: all of them, accepted or not, with the reason for each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QListView, QPushButton, QVBoxLayout

from reader.ui.controls import IconButton, grouped
from reader.ui.languages.telling import stated, told

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from reader.core.article import Article, Repair
    from reader.ui.look.icons import Icons

__all__ = ["FormsPanel"]

_AROUND = 5  # characters shown on both sides of a form
_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole


class _Forms(QAbstractListModel):
    """The repairs of an article; only what is seen of the list is written."""

    switched = Signal(int, bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.repairs: Sequence[Repair] = ()
        self.mended: frozenset[int] = frozenset()
        self._text = ""

    def show_forms(self, article: Article | None, mended: frozenset[int]) -> None:
        """List the repairs of an article; `mended` are the indexes of those accepted."""
        repairs = (article.repairs or ()) if article is not None else ()
        text = article.text if article is not None else ""
        if repairs is self.repairs and text == self._text:
            self.mended = mended
            if repairs:
                self.dataChanged.emit(self.index(0), self.index(len(repairs) - 1))
            return
        self.beginResetModel()
        self.repairs, self.mended, self._text = repairs, mended, text
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return how many there are."""
        return 0 if parent.isValid() else len(self.repairs)

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> Any:  # noqa: ANN401 - Qt's
        """Return what is written in a row, whether it is ticked, and why it is there."""
        at = index.row()
        repair = self.repairs[at]
        if role == _Role.DisplayRole:
            start, end = repair.start, repair.end
            before = self._text[max(0, start - _AROUND) : start].rpartition("\n")[2]
            after = self._text[end : end + _AROUND].partition("\n")[0]
            return f"{before}{repair.old}{after}   {repair.old} → {repair.new}"
        if role == _Role.CheckStateRole:
            state = Qt.CheckState.Checked if at in self.mended else Qt.CheckState.Unchecked
            return state.value
        if role in (_Role.ToolTipRole, _Role.AccessibleDescriptionRole):
            return told(repair.reason)
        return None

    def setData(self, index: _Index, value: Any, role: int = _Role.EditRole) -> bool:  # noqa: ANN401
        """Tell that a row was ticked, or not any more."""
        if role != _Role.CheckStateRole:
            return False
        self.switched.emit(index.row(), Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let rows be chosen and ticked."""
        flags = Qt.ItemFlag
        return (
            flags.ItemIsEnabled
            | flags.ItemIsSelectable
            | flags.ItemIsUserCheckable
            | (flags.ItemNeverHasChildren if index.isValid() else flags.NoItemFlags)
        )


class FormsPanel(QFrame):
    """Stands where the sidebar stands."""

    closed = Signal()
    switched = Signal(object, bool)
    """The indexes of repairs, and whether they are to be accepted."""
    chosen = Signal(int)
    """The repair that is to be looked at."""
    stepped = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self._model = _Forms(self)
        self.list = QListView(self)
        self.list.setModel(self._model)
        self.list.setUniformItemSizes(True)
        self.list.setObjectName("sidebar-list")
        self._count = QLabel(self)
        self._count.setProperty("role", "quiet")
        self._reason = QLabel(self)
        self._reason.setWordWrap(True)
        self._reason.setProperty("role", "quiet")
        self._reason.setMinimumHeight(48)
        self._reason.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.all_button = QPushButton(self)
        self.none_button = QPushButton(self)
        self.previous_button = IconButton("", self)
        self.next_button = IconButton("", self)
        self.close_button = IconButton("", self)
        self._title = QLabel(self)
        self._lay_out()
        self.speak()
        self._model.switched.connect(lambda at, on: self.switched.emit((at,), on))
        self.list.selectionModel().currentChanged.connect(self._current_changed)
        self.list.clicked.connect(lambda index: self.chosen.emit(index.row()))
        self.list.activated.connect(lambda index: self.chosen.emit(index.row()))
        self.all_button.clicked.connect(lambda: self._switch_all(on=True))
        self.none_button.clicked.connect(lambda: self._switch_all(on=False))
        self.previous_button.clicked.connect(lambda: self.stepped.emit(-1))
        self.next_button.clicked.connect(lambda: self.stepped.emit(1))
        self.close_button.clicked.connect(self.closed)

    def speak(self) -> None:
        """Write everything in the language of the window."""
        title = self.tr("Doubtful forms")
        self.setAccessibleName(title)
        self.list.setAccessibleName(title)
        self._title.setText(title)
        self.all_button.setText(self.tr("Accept all"))
        self.none_button.setText(self.tr("None"))
        self.previous_button.set_name(self.tr("Previous form"))
        self.next_button.set_name(self.tr("Next form"))
        self.close_button.set_name(self.tr("Close"))

    @property
    def rows(self) -> int:
        """How many forms are listed."""
        return self._model.rowCount()

    def show_forms(self, article: Article | None, mended: frozenset[int]) -> None:
        """List the doubtful forms of an article, and which of them are accepted."""
        self._model.show_forms(article, mended)
        count = self._model.rowCount()
        words = self.tr("%1 of %2 accepted").replace("%1", grouped(len(mended)))
        nothing = self.tr("No form in this text is doubtful.")
        self._count.setText(words.replace("%2", grouped(count)) if count else nothing)
        self.all_button.setEnabled(len(mended) < count)
        self.none_button.setEnabled(bool(mended))
        for button in (self.previous_button, self.next_button):
            button.setEnabled(bool(count))
        self._show_reason()

    def set_current(self, at: int) -> None:
        """Have a form in sight in the list."""
        self.list.setCurrentIndex(self._model.index(at))

    def set_icons(self, icons: Icons) -> None:
        """Draw in the theme's colours."""
        self.previous_button.setIcon(icons.icon("up"))
        self.next_button.setIcon(icons.icon("down"))
        self.close_button.setIcon(icons.icon("close"))

    def _switch_all(self, *, on: bool) -> None:
        self.switched.emit(range(self._model.rowCount()), on)

    def _current_changed(self, *_: object) -> None:
        self._show_reason()

    def _show_reason(self) -> None:
        at = self.list.currentIndex().row()
        repairs = self._model.repairs
        self._reason.setText(stated(repairs[at]) if 0 <= at < len(repairs) else "")

    def _lay_out(self) -> None:
        self._title.setProperty("role", "heading")
        head = QHBoxLayout()
        head.setContentsMargins(16, 8, 8, 0)
        head.setSpacing(0)
        head.addWidget(self._title)
        head.addStretch()
        for button in (self.previous_button, self.next_button, self.close_button):
            head.addWidget(button)
        deeds = QHBoxLayout()
        deeds.setContentsMargins(16, 0, 16, 0)
        deeds.setSpacing(8)
        deeds.addWidget(self.all_button)
        deeds.addWidget(self.none_button)
        deeds.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 12)
        column.setSpacing(8)
        column.addLayout(head)
        for label in (self._count, self._reason):
            label.setContentsMargins(16, 0, 16, 0)
        column.addWidget(self._count)
        column.addLayout(deeds)
        column.addWidget(self.list, 1)
        column.addWidget(self._reason)
