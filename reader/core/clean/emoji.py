"""What a picture is among the characters of a text."""

from __future__ import annotations

__all__ = ["EMOJI"]

_PICTURES = (
    "\U0001f000-\U0001faff\u231a-\u231b\u23e9-\u23fa\u2600-\u2604\u2607-\u260d\u2614-\u270f"
    "\u2728-\u27bf\u2b05-\u2b07\u2b1b\u2b1c\u2b50\u2b55"
)
_SIGNS = "\u203c\u2049\u2122\u2139\u2190-\u2bff\u3030\u303d\u3297\u3299"
EMOJI = f"[{_PICTURES}{_SIGNS}](?:(?<=[{_PICTURES}])|(?=\ufe0f))"
"""A pattern of one code point of a picture; signs of text are one where a selector says so."""
