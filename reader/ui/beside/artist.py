"""The process that draws pictures: foreign bytes are decoded here and nowhere else.

It has bounds on memory and on the time that one picture takes; when it breaks them it ends, and
the window starts another. Pictures come from the document alone: nothing is ever fetched, and a
drawing (SVG) loses its scripts and whatever leads out of it before it is drawn.
"""

from __future__ import annotations

import os
import signal
import sys
from contextlib import suppress
from functools import lru_cache
from typing import TYPE_CHECKING

from reader.core.address import is_address
from reader.core.errors import ReaderError
from reader.core.source import load
from reader.core.source.pictures import picture_bytes
from reader.core.source.pixels import MOST_PIXELS, suffix_of
from reader.ui.beside.pixels import Draw, Drawn, Fetch, Fetched
from reader.ui.work.messages import pack, receive
from reader.ui.work.versions import require_sound_qt

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QImage

__all__ = ["drawn", "main"]

_MOST_MEMORY = 3 << 30
_MOST_SECONDS = 10
_MOST_MEBIBYTES = 4 * MOST_PIXELS >> 20


def _bound() -> None:
    """Bound this process's memory, where the system knows how."""
    with suppress(ImportError, ValueError, OSError):
        import resource  # noqa: PLC0415 - not on Windows

        resource.setrlimit(resource.RLIMIT_AS, (_MOST_MEMORY, _MOST_MEMORY))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _watch(seconds: int) -> None:
    """End this process when it is not done in so many seconds; 0 is no bound."""
    if hasattr(signal, "alarm"):
        signal.alarm(seconds)


@lru_cache(maxsize=1)
def _embedded(path: str) -> Mapping[str, bytes]:
    """Return the pictures that are written in the markup of a file."""
    try:
        return {} if is_address(path) or not path else load(path).embedded
    except ReaderError:
        return {}


def _bytes(asked: Draw | Fetch) -> bytes:
    embedded = _embedded(asked.path) if asked.name.startswith("#") else {}
    data = picture_bytes(asked.path, asked.kind, asked.name, embedded)
    if suffix_of(data) == "svg":
        from reader.core.source.drawings import safe_drawing  # noqa: PLC0415 - there are few

        data = safe_drawing(data)
    return data


def drawn(asked: Draw) -> Drawn:
    """Draw one picture."""
    image = _image(_bytes(asked), asked.width, asked.height)
    if image is None:
        return Drawn(asked, 0, 0, False, b"")
    pixels = bytes(image.constBits())
    return Drawn(asked, image.width(), image.height(), image.hasAlphaChannel(), pixels)


def _image(data: bytes, width: int, height: int) -> QImage | None:
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt  # noqa: PLC0415
    from PySide6.QtGui import QImage, QImageReader  # noqa: PLC0415 - after the bounds are set

    if not data or width < 1 or height < 1:
        return None
    QImageReader.setAllocationLimit(_MOST_MEBIBYTES)
    held = QByteArray(data)
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    size, room = reader.size(), QSize(width, height)
    if not size.isValid() or size.width() * size.height() > MOST_PIXELS:
        return None
    is_larger = size.width() > width or size.height() > height
    if is_larger or bytes(reader.format().data()) in {b"svg", b"svgz"}:
        reader.setScaledSize(size.scaled(room, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    if image.isNull():
        return None
    clear = QImage.Format.Format_ARGB32_Premultiplied
    wanted = clear if image.hasAlphaChannel() else QImage.Format.Format_RGB32
    return image.convertToFormat(wanted)


def _answer(asked: Draw | Fetch) -> Drawn | Fetched:
    if isinstance(asked, Draw):
        return drawn(asked)
    data = _bytes(asked)
    return Fetched(asked, suffix_of(data), data)


def main() -> int:
    """Serve one window until it goes away."""
    _bound()
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    output = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    require_sound_qt()
    from PySide6.QtGui import QGuiApplication  # noqa: PLC0415 - after the bounds are set

    application = QGuiApplication(["qingdu"])
    with suppress(BrokenPipeError):
        while (asked := receive(sys.stdin.buffer)) is not None:
            _watch(_MOST_SECONDS)
            answer = pack(_answer(asked))
            _watch(0)
            output.write(answer)
            output.flush()
    del application
    return 0


if __name__ == "__main__":
    sys.exit(main())
