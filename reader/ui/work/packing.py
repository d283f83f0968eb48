"""Names in few bytes, for the while in which nobody needs them."""

from __future__ import annotations

import pickle
import zlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.core.article import Entity

__all__ = ["packed_names", "unpacked_names"]


def packed_names(names: tuple[Entity, ...]) -> bytes:
    """Return the names as bytes; a million characters hold some hundred kilobytes of them."""
    return zlib.compress(pickle.dumps(names, protocol=5), level=1)


def unpacked_names(packed: bytes) -> tuple[Entity, ...]:
    """Return the names that were packed."""
    names: tuple[Entity, ...] = pickle.loads(zlib.decompress(packed))  # noqa: S301 - our own
    return names
