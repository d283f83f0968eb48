"""Small pictures, made by hand."""

from __future__ import annotations

import struct
import zlib

__all__ = ["jpeg_head", "png"]


def png(width: int, height: int, claim: tuple[int, int] | None = None, shade: int = 128) -> bytes:
    """Return a grey picture; it may claim another size than it has."""
    rows = zlib.compress((b"\x00" + bytes([shade]) * width) * height)
    head = struct.pack(">IIBBBBB", *(claim or (width, height)), 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        for kind, body in ((b"IHDR", head), (b"IDAT", rows), (b"IEND", b""))
    )


def jpeg_head(width: int, height: int, before: int = 0) -> bytes:
    """Return the beginning of a JPEG file, so many bytes of remarks before its size."""
    remark = b"\xff\xfe" + struct.pack(">H", before + 2) + b"x" * before if before else b""
    frame = b"\xff\xc0" + struct.pack(">HBHHB", 11, 8, height, width, 1) + b"\x01\x11\x00"
    return b"\xff\xd8" + remark + frame
