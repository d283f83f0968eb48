"""ZIP containers without a clock: the same entries give the same bytes."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["packed"]

_EPOCH = (1980, 1, 1, 0, 0, 0)
_READABLE = 0o644 << 16


def packed(entries: Iterable[tuple[str, str | bytes]]) -> bytes:
    """Return the container with the entries in their order; `mimetype` is stored as it is."""
    buffer = BytesIO()
    with ZipFile(buffer, "w") as archive:
        for name, content in entries:
            info = ZipInfo(name, _EPOCH)
            info.compress_type = ZIP_STORED if name == "mimetype" else ZIP_DEFLATED
            info.external_attr = _READABLE
            archive.writestr(info, content)
    return buffer.getvalue()
