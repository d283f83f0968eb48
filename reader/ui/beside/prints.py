"""The pictures of a page on paper: drawn by a process of their own, one after the other.

A thread that knows only a pipe and a queue asks that process, so that nobody has to wait: who
lays sheets out goes on when `are_ready` says so.
"""

from __future__ import annotations

from queue import SimpleQueue
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QPainter,
    QPainterPath,
    QTransform,
)

from reader.ui.beside.pixels import Draw, Drawn
from reader.ui.pageview.faces import ui_families
from reader.ui.work.messages import pack, receive
from reader.ui.work.processes import start_worker

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Iterable

    from reader.core.page import Page
    from reader.ui.pageview.laid import Laid
    from reader.ui.pageview.plates import Plate

__all__ = ["Frames", "Prints"]

_ARTIST = "reader.ui.beside.artist"
_FINE = 2  # pixels of a picture to one of the sheet
_SIZE = 15  # of the words in place of a picture, in pixels of the sheet
_FRAME = QColor("#B8B2A6")


def area_of(plate: Plate, corner: tuple[int, int], turn: QTransform | None) -> QRectF:
    """Return where a picture of a block lies on the sheet."""
    area = QRectF(corner[0] + plate.left, corner[1] + plate.top, plate.along, plate.across)
    return area if turn is None else turn.mapRect(area)


class Frames:
    """Draws the places of pictures alone; `upright` leads from the sheet to what is drawn on."""

    def __init__(self, page: Page) -> None:
        self.upright = QTransform()
        self._page = page
        self._pictures = page.article.content.pictures

    def draw(
        self,
        painter: QPainter,
        laid: Laid,
        plate: Plate,
        corner: tuple[int, int],
        turn: QTransform | None,
    ) -> None:
        """Draw a frame."""
        del laid
        world = painter.worldTransform()
        painter.setWorldTransform(self.upright)
        self.put(painter, plate, area_of(plate, corner, turn))
        painter.setWorldTransform(world)

    def put(self, painter: QPainter, plate: Plate, area: QRectF) -> None:
        """Draw what stands in an area of the sheet: a frame, and what the picture shows.

        Its words are shapes: they are no part of the text that one searches in a file.
        """
        painter.setPen(_FRAME)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(area)
        alt = self._pictures[plate.picture].alt
        font = QFont()
        font.setFamilies(ui_families())
        font.setPixelSize(_SIZE)
        room = round(max(area.width(), area.height())) - _SIZE
        metrics = QFontMetricsF(font)
        shown = self._page.shown(alt) if alt else ""
        words = metrics.elidedText(shown, Qt.TextElideMode.ElideRight, room)
        path = QPainterPath()
        path.addText(-metrics.horizontalAdvance(words) / 2, 0.35 * _SIZE, font, words)
        painter.save()
        painter.translate(area.center())
        if area.height() > area.width():
            painter.rotate(90)
        painter.fillPath(path, _FRAME.darker(180))
        painter.restore()


class Prints(Frames):
    """Draws the pictures of a page that is not changed meanwhile."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        source = page.article.source
        self._path, self._kind = source.name, source.format
        self._made: dict[Draw, Drawn | None] = {}
        self._asked: SimpleQueue[Draw | None] = SimpleQueue()
        self._thread: Thread | None = None

    def are_ready(self, plates: Iterable[tuple[Plate, bool]]) -> bool:
        """Return whether pictures can be drawn now; those that cannot be are asked for.

        Each comes with whether its text stands in columns.
        """
        wanted = [self._draw_of(plate, vertical=vertical) for plate, vertical in plates]
        missing = [draw for draw in wanted if draw is not None and draw not in self._made]
        for draw in missing:
            if self._thread is None:
                process = start_worker(module=_ARTIST)
                work = (process, self._asked, self._made)
                self._thread = Thread(target=_serve, args=work, daemon=True)
                self._thread.start()
            self._asked.put(draw)
            self._made[draw] = None
        return all(self._made.get(draw) is not None for draw in wanted if draw is not None)

    def close(self) -> None:
        """End the process and the thread."""
        thread, self._thread = self._thread, None
        if thread is not None:
            self._asked.put(None)
            thread.join()

    def put(self, painter: QPainter, plate: Plate, area: QRectF) -> None:
        """Draw a picture in an area of the sheet, or its frame where there is none."""
        vertical = round(area.width()) != plate.along
        draw = self._draw_of(plate, vertical=vertical)
        made = None if draw is None else self._made.get(draw)
        if made is None or not made.pixels:
            super().put(painter, plate, area)
            return
        clear, solid = QImage.Format.Format_ARGB32_Premultiplied, QImage.Format.Format_RGB32
        form = clear if made.is_clear else solid
        image = QImage(made.pixels, made.width, made.height, 4 * made.width, form)
        size = image.size().scaled(area.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRect(0, 0, size.width(), size.height())
        place.moveCenter(area.toRect().center())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, image)

    def _draw_of(self, plate: Plate, *, vertical: bool) -> Draw | None:
        name = self._pictures[plate.picture].name
        if plate.bare or not name:
            return None
        width, height = plate.along * _FINE, plate.across * _FINE
        if vertical:
            width, height = height, width
        return Draw(self._path, self._kind, name, width, height)


def _serve(
    process: subprocess.Popen[bytes],
    asked: SimpleQueue[Draw | None],
    made: dict[Draw, Drawn | None],
) -> None:
    """Have picture after picture drawn; when the process has ended there is none."""
    empty = Drawn(Draw("", "", "", 0, 0), 0, 0, is_clear=False, pixels=b"")
    is_up = process.stdin is not None and process.stdout is not None
    while (draw := asked.get()) is not None:
        answer = None
        if is_up and process.stdin is not None and process.stdout is not None:
            try:
                process.stdin.write(pack(draw))
                process.stdin.flush()
                answer = receive(process.stdout)
            except BrokenPipeError:
                answer = None
        is_up = answer is not None
        made[draw] = answer if answer is not None else empty
    process.kill()
    process.wait()
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            try:
                pipe.close()
            except BrokenPipeError:
                continue
