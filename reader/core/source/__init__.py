"""From bytes to a Source: decoding, and the text of each format."""

from __future__ import annotations

from reader.core.source.registry import FORMATS, from_text, load, load_bytes

__all__ = ["FORMATS", "from_text", "load", "load_bytes"]
