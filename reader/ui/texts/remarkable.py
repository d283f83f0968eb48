"""Whether there is something to say of a text when it opens; what it is, `notices` says."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.ui.settings import Settings
    from reader.ui.texts.document import OpenDocument

__all__ = ["SURE", "is_remarkable"]

SURE = 0.8
"""Confidence of an encoding below which the reader is asked."""


def is_remarkable(document: OpenDocument, settings: Settings) -> bool:
    """Return whether a text is empty, badly decoded, or the first one that was cleaned."""
    article = document.article
    if article is None:
        return False
    encoding = article.source.encoding
    unsure = encoding is not None and encoding.confidence < SURE
    return unsure or not article.text.strip() or (settings.first_run and bool(article.edits))
