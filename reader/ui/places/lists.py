"""What the panel of places lists: headings, and bookmarks with their notes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reader.ui.controls import TARGET, elided
from reader.ui.look.scale import scaled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from reader.core.article import Heading
    from reader.core.page import Page
    from reader.library import Bookmark

__all__ = ["BookmarkDelegate", "BookmarkRows", "HeadingRows"]

_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
_STEP = "\u3000"
_LENGTH = 40
"""Code points of the text at a bookmark that are listed."""
_QUOTE, _PART = _Role.UserRole, _Role.UserRole + 1
_HIGH = 50


class HeadingRows(QAbstractListModel):
    """The headings of a text as they are shown on the page; only what is seen is written."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.headings: Sequence[Heading] = ()
        self._page: Page | None = None
        self._highest = 1

    def show(self, headings: Sequence[Heading], page: Page | None) -> None:
        """List these headings in the script of the page."""
        self.beginResetModel()
        self.headings, self._page = headings, page
        self._highest = min((heading.level for heading in headings), default=1)
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return how many there are."""
        return 0 if parent.isValid() else len(self.headings)

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> Any:  # noqa: ANN401 - Qt's
        """Return a title, indented by its level."""
        if role not in (_Role.DisplayRole, _Role.AccessibleTextRole):
            return QSize(0, scaled(TARGET)) if role == _Role.SizeHintRole else None
        heading = self.headings[index.row()]
        title = self._page.shown(heading.title) if self._page is not None else heading.title
        indent = _STEP * (heading.level - self._highest) if role == _Role.DisplayRole else ""
        return indent + title


class BookmarkRows(QAbstractListModel):
    """The bookmarks of a text: a note, the words that stand there, how far down they are."""

    renamed = Signal(int, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.places: Sequence[int] = ()
        self._marks: Sequence[Bookmark] = ()
        self._page: Page | None = None

    def show(self, marks: Sequence[Bookmark], places: Sequence[int], page: Page | None) -> None:
        """List these bookmarks in the script of the page."""
        self.beginResetModel()
        self._marks, self.places, self._page = marks, list(places), page
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return how many there are."""
        return 0 if parent.isValid() else len(self._marks)

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> Any:  # noqa: ANN401 - Qt's
        """Return the parts of a row."""
        label = self._marks[index.row()].label
        if role == _Role.EditRole:
            return label
        if role == _Role.DisplayRole:
            return label or self._words(index.row())
        if role == _QUOTE:
            return self._words(index.row()) if label else ""
        if role == _PART:
            return self._part(index.row())
        if role in (_Role.AccessibleTextRole, _Role.ToolTipRole):
            words = (label, self._words(index.row()), self._part(index.row()))
            return ", ".join(filter(None, words))
        return None

    def setData(self, index: _Index, value: Any, role: int = _Role.EditRole) -> bool:  # noqa: ANN401
        """Tell that a note was written."""
        if role != _Role.EditRole:
            return False
        self.renamed.emit(index.row(), str(value).strip())
        return True

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let notes be written."""
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable

    def _words(self, at: int) -> str:
        page = self._page
        if page is None:
            return self._marks[at].quote
        start = self.places[at]
        text = page.article.text[start : start + _LENGTH].lstrip("\n").partition("\n")[0]
        return page.shown(text)

    def _part(self, at: int) -> str:
        length = len(self._page.article.text) if self._page is not None else 0
        if not length:
            return ""
        words = QCoreApplication.translate("ShelfRows", "%1 %")
        return words.replace("%1", str(round(100 * self.places[at] / length)))


class BookmarkDelegate(QStyledItemDelegate):
    """Writes the note over the words, and how far down at the right."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: ARG002
        """Return the height of two lines."""
        return QSize(0, scaled(_HIGH))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one row."""
        palette, box = option.palette, option.rect.adjusted(16, 5, -12, -5)
        part = index.data(_PART)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, palette.color(QPalette.ColorRole.Highlight))
        painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        font, quote = QFont(option.font), index.data(_QUOTE)
        upright = Qt.AlignmentFlag.AlignTop if quote else Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | upright, part)
        room = box.width() - painter.fontMetrics().horizontalAdvance(part) - 12
        font.setPixelSize(scaled(14))
        font.setBold(bool(quote))
        painter.setFont(font)
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        first = QRect(box.left(), box.top(), room, box.height() // 2 if quote else box.height())
        title = elided(painter.fontMetrics(), index.data(_Role.DisplayRole), room)
        painter.drawText(first, Qt.AlignmentFlag.AlignVCenter, title)
        if quote:
            font.setPixelSize(scaled(13))
            font.setBold(False)
            painter.setFont(font)
            painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
            second = box.adjusted(0, box.height() // 2, 0, 0)
            words = elided(painter.fontMetrics(), quote, second.width())
            painter.drawText(second, Qt.AlignmentFlag.AlignVCenter, words)
        painter.restore()
