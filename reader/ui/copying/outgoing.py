"""Text that leaves the window, as Qt's mime data: made beforehand, or when it is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QMetaType, QMimeData

if TYPE_CHECKING:
    from collections.abc import Generator

    from reader.core.copying import Copied

__all__ = ["Outgoing", "plain_data"]

_TEXT, _HTML = "text/plain", "text/html"


def plain_data(copied: Copied) -> QMimeData:
    """Return mime data that holds what was copied."""
    data = QMimeData()
    data.setText(copied.text)
    if copied.markup:
        data.setData(_HTML, QByteArray(copied.markup))
    return data


class Outgoing(QMimeData):
    """Offers text and HTML; they are made a step at a time, the rest when somebody asks."""

    def __init__(self, steps: Generator[float, None, Copied]) -> None:
        super().__init__()
        self._steps = steps
        self.made: Copied | None = None

    def go_on(self) -> Generator[float, None, None]:
        """Make it beforehand, a step at a time; yield the part done."""
        while self.made is None:
            yield self._step()

    def formats(self) -> list[str]:
        """Return what it can give."""
        return [_TEXT, _HTML]

    def hasFormat(self, mimetype: str) -> bool:
        """Return whether it can give this."""
        return mimetype in (_TEXT, _HTML)

    def retrieveData(self, mimetype: str, preferred: QMetaType | QMetaType.Type) -> Any:  # noqa: ANN401 - QVariant
        """Return one of the forms; whoever asks waits for what is not made yet."""
        if not self.hasFormat(mimetype):
            return super().retrieveData(mimetype, preferred)
        while self.made is None:
            self._step()
        is_html, as_bytes = mimetype == _HTML, QMetaType.Type.QByteArray.value
        if QMetaType(preferred).id() == as_bytes:
            return QByteArray(self.made.markup if is_html else self.made.text.encode())
        return self.made.html if is_html else self.made.text

    def _step(self) -> float:
        try:
            return next(self._steps)
        except StopIteration as end:
            self.made = end.value
            return 1.0
