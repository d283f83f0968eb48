"""A picture by itself, as large as the window; and what can be done with one of the page."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QMenu

from reader.core.errors import WriteError
from reader.core.files import write_atomically
from reader.core.wording import Sentence

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from reader.core.content import Picture
    from reader.ui.beside.pictures import Pictures
    from reader.ui.beside.pixels import Fetched
    from reader.ui.pageview.view import PageView

__all__ = ["Looking", "PictureDialog"]

_SHARE = 0.94
_LARGEST_COPY = QSize(4000, 4000)


class PictureDialog(QDialog):
    """Shows one picture; Esc or a click closes it, arrows go to the ones beside it."""

    def __init__(self, pictures: Pictures, index: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._pictures, self.index = pictures, index
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        room = parent.size() * _SHARE
        self.resize(room)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        pictures.came.connect(self._came)
        self.show_picture(index)

    def show_picture(self, index: int) -> None:
        """Show another picture."""
        picture = self._pictures.picture(index)
        if picture is None:
            return
        self.index = index
        words = self._pictures.words_for(picture) if picture.alt else self.tr("Picture")
        self.setWindowTitle(words)
        self.setAccessibleName(words)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the picture before or after; Esc, Enter and Space close."""
        key = event.key()
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Up):
            self.show_picture(self.index - 1)
        elif key in (Qt.Key.Key_Right, Qt.Key.Key_Down):
            self.show_picture(self.index + 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.accept()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Close."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture in the middle, or say why it is not there."""
        del event
        painter = QPainter(self)
        picture = self._pictures.picture(self.index)
        if picture is not None:
            room = self.rect().adjusted(12, 12, -12, -12)
            size = room.size() * self.devicePixelRatioF()
            image = self._pictures.image(picture, size, apart=True)
            if image is not None:
                most = (QSize(picture.width, picture.height) * 4).boundedTo(room.size())
                shown = image.size().scaled(most, Qt.AspectRatioMode.KeepAspectRatio)
                place = QRect(0, 0, shown.width(), shown.height())
                place.moveCenter(room.center())
                painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
                painter.drawImage(place, image)
            elif self._pictures.is_broken(picture):
                painter.setPen(self.palette().windowText().color())
                words = self._pictures.words_for(picture)
                painter.drawText(room, Qt.AlignmentFlag.AlignCenter, words)
        painter.end()

    def _came(self, name: str, size: QSize, image: QImage) -> None:
        del size, image
        picture = self._pictures.picture(self.index)
        if picture is not None and picture.name == name:
            self.update()


class Looking(QObject):
    """Opens pictures of the page, copies and saves them."""

    trouble = Signal(object)

    def __init__(self, view: PageView, pictures: Pictures, window: QWidget) -> None:
        super().__init__(window)
        self._view, self._pictures, self._window = view, pictures, window
        self._copying: tuple[str, QSize] | None = None
        view.plate_clicked.connect(self.open)
        pictures.came.connect(self._came)

    def open(self, index: int) -> None:
        """Show a picture large; one that is not to be had stays where it is."""
        picture = self._pictures.picture(index)
        if picture is not None and not self._pictures.is_broken(picture):
            PictureDialog(self._pictures, index, self._window).open()

    def add_to(self, menu: QMenu, index: int) -> None:
        """Put what can be done with a picture of the page into a menu."""
        picture = self._pictures.picture(index)
        if picture is None:
            return
        if picture.address:
            copy_address = menu.addAction(self.tr("Copy the &address of the picture"))
            clipboard = QGuiApplication.clipboard()
            copy_address.triggered.connect(lambda _=False: clipboard.setText(picture.address))
        deeds = (
            ("look", self.tr("&Look at the picture"), partial(self.open, index)),
            ("copy_image", self.tr("Copy the &picture"), partial(self.copy, picture)),
            ("save_image", self.tr("&Save the picture…"), partial(self.save, picture)),
        )
        for name, words, do in deeds:
            action = menu.addAction(words)
            action.setObjectName(name)
            action.setEnabled(not self._pictures.is_broken(picture))
            action.triggered.connect(lambda _=False, do=do: do())
        menu.addSeparator()

    def copy(self, picture: Picture) -> None:
        """Put a picture on the clipboard, in its own size."""
        size = QSize(picture.width, picture.height).boundedTo(_LARGEST_COPY)
        self._copying = picture.name, size
        image = self._pictures.image(picture, size, apart=True)
        if image is not None and image.width() >= size.width() - 1:
            self._came(picture.name, size, image)

    def _came(self, name: str, size: QSize, image: QImage) -> None:
        if self._copying == (name, size):
            self._copying = None
            if not image.isNull():
                QGuiApplication.clipboard().setImage(image)

    def save(self, picture: Picture) -> None:
        """Have the picture's own bytes written to a file that is chosen."""
        self._pictures.fetch(picture, partial(self._ask_where, picture))

    def _ask_where(self, picture: Picture, fetched: Fetched) -> None:
        if not fetched.data:
            self.trouble.emit(Sentence("The picture is not there any more."))
            return
        name = picture.name.rpartition("/")[2]
        if "." not in name:
            name = f"{self.tr('picture')}.{fetched.suffix}"
        asked = QFileDialog(self._window, self.tr("Save the picture"))
        asked.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        asked.selectFile(name)
        asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asked.fileSelected.connect(partial(self._write, fetched.data))
        asked.open()

    def _write(self, data: bytes, path: str) -> None:
        try:
            write_atomically(path, data)
        except WriteError as error:
            self.trouble.emit(error.sentence)
