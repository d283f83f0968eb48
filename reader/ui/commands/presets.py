"""The keys of other readers, as far as they have counterparts here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["PRESETS", "Keys", "Preset"]

Keys = dict[str, tuple[str, ...]]
Preset = Literal["default", "zhongwen", "lute"]

PRESETS: Mapping[Preset, Keys] = {
    "default": {},
    "zhongwen": {
        "next_word": ("Right", "N"),
        "previous_word": ("Left", "B"),
        "star": ("R",),
        "ruby": ("Y",),
        "next_doubt": ("J",),
        "previous_doubt": ("Shift+J",),
    },
    "lute": {
        "known": ("W", "K"),
        "ruby_by_word": ("Shift+W",),
        "bookmark": ("Ctrl+B", "B"),
        "next_theme": ("M",),
        "marks": ("H",),
        "full_screen": ("F11", "F"),
    },
}
"""Differences to the table. From the help page of Zhongwen 5.16 and the defaults of Lute 3.

Zhongwen's M (a character on), A, X, Y (where its window stands), S, T and Alt with digits (other
services) have no counterpart here, nor have Lute's 1 to 5, I and the vertical arrows (a word's
status), T (translation) and C (a sentence, where ours copies the word).
"""
