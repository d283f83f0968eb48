"""`export --to pdf`: the one export that needs Qt, though no display."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.commands.documents import article_to_export
from reader.core.pipeline import page_of
from reader.options import choices_of
from reader.ui.work.versions import require_sound_qt

if TYPE_CHECKING:
    import argparse

__all__ = ["print_file"]


def print_file(options: argparse.Namespace) -> int:
    """Write one document as a PDF file."""
    choices = choices_of(options)
    article, decisions = article_to_export(options, choices)
    page = page_of(article, choices, (), decisions)
    require_sound_qt()
    from reader.ui.export.pdf import print_page  # noqa: PLC0415 - Qt is loaded for it alone

    print_page(page, options.output)
    return 0
