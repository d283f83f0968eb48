"""The pictures of the page: asked for when they are seen, drawn elsewhere, kept within bounds.

A picture has its place before anything of it is read, so nothing moves when it comes. Only one
is asked for at a time, the one looked at last first; what is kept is bounded in bytes.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import OrderedDict
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPen

from reader.ui.beside.pixels import Draw, Drawn, Fetch, Fetched
from reader.ui.pageview.faces import ui_families
from reader.ui.work.tasks import Line

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QTransform

    from reader.core.content import Picture
    from reader.ui.pageview.laid import Laid
    from reader.ui.pageview.plates import Plate
    from reader.ui.pageview.view import PageView
    from reader.ui.reading import Reading

__all__ = ["ARTIST", "Pictures"]

ARTIST = "reader.ui.beside.artist"
_MOST_BYTES = 96 << 20
_MOST_SIDE = 4096
_AHEAD = 2
"""Pictures that are drawn before they are seen."""
_REST_MS = 15_000
"""How long the process waits for another picture."""
_NEAR = 0.02  # a picture that is so little too small is not drawn anew
_APART = "\n"  # no name of a picture ends so
_SHADE = QColor(0, 0, 0, 44)  # over a picture on dark paper
_MAT = QColor("#E9E5DC")  # behind a picture that one can see through, on dark paper


class _Kept(NamedTuple):
    """A picture drawn, and the size it was asked in."""

    image: QImage
    asked: QSize


class Pictures(QObject):
    """Draws the pictures of the document that is read on its page."""

    came = Signal(str, QSize, QImage)
    """A picture was drawn in a size that was asked for; it is null when it cannot be drawn."""

    def __init__(self, view: PageView, reading: Reading, window: QObject) -> None:
        super().__init__(window)
        self._view, self._reading = view, reading
        self._line: Line | None = None
        self._kept: OrderedDict[str, _Kept] = OrderedDict()
        self._bytes = 0
        self._broken: set[str] = set()
        self._wanted: OrderedDict[str, Draw] = OrderedDict()
        self._fetches: list[tuple[Fetch, Callable[[Fetched], object]]] = []
        self._asked: Draw | Fetch | None = None
        self._key = ""
        self._document: object = None
        self._resting = QTimer(self, singleShot=True, interval=_REST_MS)
        self._resting.timeout.connect(self._end_process)
        reading.text_shown.connect(self._follow)
        view.visible_changed.connect(self._look_ahead)
        window.installEventFilter(self)
        self._follow()
        view.set_plates(self)

    def draw(
        self,
        painter: QPainter,
        laid: Laid,
        plate: Plate,
        corner: tuple[int, int],
        turn: QTransform | None,
    ) -> None:
        """Draw a picture of the page, or what stands in its place."""
        picture = self.picture(plate.picture)
        if picture is None:
            return
        left, top = corner[0] + plate.left, corner[1] + plate.top
        area = QRectF(left, top, plate.along, plate.across)
        if turn is not None:
            painter.resetTransform()
            area = turn.mapRect(area)
        scale = painter.device().devicePixelRatio()
        size = (area.size() * scale).toSize()
        image = None if plate.bare else self.image(picture, size)
        if image is not None:
            self._put(painter, image, area)
        elif plate.bare or picture.name in self._broken:
            self._excuse(painter, picture, area, laid.geometry.faces.meta.em)
        else:
            painter.fillRect(area, self._tint())
        if turn is not None:
            painter.setWorldTransform(turn)

    def picture(self, index: int) -> Picture | None:
        """Return a picture of the text by its index."""
        page = self._view.page
        shown = page.article.content.pictures if page is not None else ()
        return shown[index] if 0 <= index < len(shown) else None

    def image(self, picture: Picture, size: QSize, *, apart: bool = False) -> QImage | None:
        """Return a picture that is enough for this size in pixels of the screen, if it is there.

        It is asked for where it is not; a smaller one is good for the while. One that is looked
        at `apart` from the page has its own size: neither takes the other's place.
        """
        key = picture.name + _APART * apart
        kept = self._kept.get(key)
        if kept is not None:
            self._kept.move_to_end(key)
        if kept is None or not _is_enough(kept.asked, size):
            self._want(picture.name, size, apart=apart)
        return None if kept is None else kept.image

    @property
    def is_busy(self) -> bool:
        """Whether pictures that were asked for are still to come."""
        return self._asked is not None or bool(self._wanted)

    def is_broken(self, picture: Picture) -> bool:
        """Return whether a picture cannot be drawn."""
        return not picture.name or picture.name in self._broken

    def fetch(self, picture: Picture, take: Callable[[Fetched], object]) -> None:
        """Have the bytes of a picture, as they are in its document, brought to `take`."""
        path, kind = self._origin()
        self._fetches.append((Fetch(path, kind, picture.name), take))
        self._go_on()

    def close(self) -> None:
        """Let everything go, and end the process."""
        self._forget()
        self._end_process()

    def _end_process(self) -> None:
        """End the process; it begins anew when another picture is asked for."""
        line, self._line = self._line, None
        if line is not None:
            line.received.disconnect(self._take)
            line.close()
            line.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice that the window is closed."""
        del watched
        if event.type() == QEvent.Type.Close:
            self.close()
        return False

    def _follow(self) -> None:
        """Forget the pictures of a document that is not read any more."""
        document, article = self._reading.document, self._reading.article
        if document is not self._document:
            self._document = document
            self._forget()
            seen = self._view.visible_paragraphs()
            if seen is not None:
                self._look_ahead(*seen)
        if document is None or (article is not None and not article.content.pictures):
            self.close()

    def _look_ahead(self, first: int, last: int) -> None:
        """Have the next pictures below drawn before they are seen, those that are seen first."""
        del first
        page = self._view.page
        shown = page.article.content.pictures if page is not None else ()
        if page is None or not shown:
            return
        begin = bisect_right(shown, page.clean_span(last)[1], key=lambda picture: picture.at)
        for index in reversed(range(begin, min(begin + _AHEAD, len(shown)))):
            size, picture = self._view.plate_size(index), shown[index]
            if size is not None and picture.width and picture.name not in self._kept:
                self._want(picture.name, size * self._view.devicePixelRatioF())
                if picture.name in self._wanted:
                    self._wanted.move_to_end(picture.name, last=False)

    def _forget(self) -> None:
        self._kept.clear()
        self._wanted.clear()
        self._fetches.clear()
        self._broken.clear()
        self._bytes, self._asked = 0, None

    def _origin(self) -> tuple[str, str]:
        document, article = self._reading.document, self._reading.article
        if document is None or article is None:
            return "", ""
        return document.path, article.source.format

    def _want(self, name: str, size: QSize, *, apart: bool = False) -> None:
        if name in self._broken or size.isEmpty():
            return
        size = size.boundedTo(QSize(_MOST_SIDE, _MOST_SIDE))
        wanted = Draw(*self._origin(), name, size.width(), size.height())
        if wanted != self._asked:
            key = name + _APART * apart
            self._wanted[key] = wanted
            self._wanted.move_to_end(key)
            self._go_on()

    def _go_on(self) -> None:
        """Ask for the next one, if none is on the way."""
        if self._asked is None:
            self._resting.start()
        if self._asked is not None or not (self._wanted or self._fetches):
            return
        self._resting.stop()
        if self._line is None:
            self._line = Line(module=ARTIST)
            self._line.received.connect(self._take)
            self._line.restarted.connect(self._broke)
        if self._fetches:
            self._asked = self._fetches[0][0]
        else:
            self._key, self._asked = self._wanted.popitem()
        self._line.send(self._asked)

    def _broke(self) -> None:
        """Refuse the picture over which the process has ended."""
        asked, self._asked = self._asked, None
        if isinstance(asked, Fetch):
            self._fetches.pop(0)[1](Fetched(asked, "", b""))
        elif asked is not None:
            self._refuse(asked)
        self._go_on()

    def _refuse(self, asked: Draw) -> None:
        self._broken.add(asked.name)
        for key in (asked.name, asked.name + _APART):
            self._wanted.pop(key, None)
        self._view.viewport().update()
        self.came.emit(asked.name, QSize(asked.width, asked.height), QImage())

    def _take(self, message: Any) -> None:  # noqa: ANN401 - Drawn or Fetched
        if message.asked != self._asked:
            return
        self._asked = None
        if isinstance(message, Fetched):
            self._fetches.pop(0)[1](message)
        elif not message.pixels:
            self._refuse(message.asked)
        else:
            self._keep(message)
        self._go_on()

    def _keep(self, drawn: Drawn) -> None:
        clear, solid = QImage.Format.Format_ARGB32_Premultiplied, QImage.Format.Format_RGB32
        form = clear if drawn.is_clear else solid
        size = QSize(drawn.asked.width, drawn.asked.height)
        image = QImage(drawn.pixels, drawn.width, drawn.height, 4 * drawn.width, form).copy()
        name = drawn.asked.name
        before = self._kept.pop(self._key, None)
        self._bytes += image.sizeInBytes() - (before.image.sizeInBytes() if before else 0)
        self._kept[self._key] = _Kept(image, size)
        while self._bytes > _MOST_BYTES and len(self._kept) > 1:
            self._bytes -= self._kept.popitem(last=False)[1].image.sizeInBytes()
        for index in self._indexes(name):
            place = self._view.place_of_plate(index)
            if place is not None:
                self._view.viewport().update(place)
        self.came.emit(name, size, image)

    def _indexes(self, name: str) -> list[int]:
        page = self._view.page
        shown = page.article.content.pictures if page is not None else ()
        return [index for index, picture in enumerate(shown) if picture.name == name]

    @property
    def _is_dark(self) -> bool:
        return self._view.look.paper.lightnessF() < 0.5

    def _tint(self) -> QColor:
        tint = QColor(self._view.look.ink)
        tint.setAlphaF(0.06)
        return tint

    def _put(self, painter: QPainter, image: QImage, area: QRectF) -> None:
        """Draw a picture in an area, its shape kept; on dark paper it gives less light."""
        size = image.size().scaled(area.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRect(0, 0, size.width(), size.height())
        place.moveCenter(area.toRect().center())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self._is_dark and image.hasAlphaChannel():
            painter.fillRect(place, _MAT)
        painter.drawImage(place, image)
        if self._is_dark:
            painter.fillRect(place, _SHADE)
        painter.restore()

    def _excuse(self, painter: QPainter, picture: Picture, area: QRectF, em: float) -> None:
        """Say what a picture shows that cannot be shown."""
        look = self._view.look
        painter.save()
        painter.setPen(QPen(look.rule, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        font = QFont()
        font.setFamilies(ui_families())
        font.setPixelSize(max(11, round(0.9 * em)))
        painter.setFont(font)
        painter.setPen(look.ink2)
        words = self.words_for(picture)
        inside = area.adjusted(10, 2, -10, -2)
        if inside.height() > inside.width() and inside.width() < 3 * em:  # a column
            painter.translate(inside.center())
            painter.rotate(90)
            inside = QRectF(
                QPointF(-inside.height() / 2, -inside.width() / 2), inside.size().transposed()
            )
        metrics = painter.fontMetrics()
        words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, int(inside.width()))
        painter.drawText(inside, Qt.AlignmentFlag.AlignCenter, words)
        painter.restore()

    def words_for(self, picture: Picture) -> str:
        """Return what is said in the place of a picture that cannot be shown."""
        page = self._view.page
        alt = page.shown(picture.alt) if page is not None and picture.alt else ""
        if alt:
            return self.tr("Picture: %1").replace("%1", alt)
        if picture.address:
            return self.tr("A picture on the web, which is not fetched")
        return self.tr("A picture that cannot be shown")


def _is_enough(known: QSize, wanted: QSize) -> bool:
    most = QSize(_MOST_SIDE, _MOST_SIDE)
    least = (wanted.boundedTo(most) * (1 - _NEAR)) - QSize(1, 1)
    return known.width() >= least.width() and known.height() >= least.height()
