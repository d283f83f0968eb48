"""Sentences of the core, told in the language of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reader.core.wording import Sentence, filled
from reader.ui.controls import grouped

if TYPE_CHECKING:
    from reader.core.article import Repair

__all__ = ["stated", "told"]


def told(text: str) -> str:
    """Return a sentence as the window says it; what is no Sentence of ours is said as it is."""
    if not isinstance(text, Sentence):
        return text
    template = QCoreApplication.translate("Sentences", text.template)
    values = (grouped(value) if isinstance(value, int) else told(value) for value in text.values)
    return filled(template, *values)


def stated(repair: Repair) -> str:
    """Return why a form is doubtful, as a whole sentence."""
    return told(Sentence("%1.", repair.reason))
