"""What is to be printed, as the dialog says it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.core.page import Page
    from reader.ui.export.paper import PaperSetup

__all__ = ["Order"]


@dataclass(frozen=True, slots=True)
class Order:
    """A page on a paper; `printer` is empty for a PDF file. Sheets count from 1, both ends in."""

    page: Page
    setup: PaperSetup
    printer: str = ""
    sheets: tuple[int, int] = (1, 99_999)
    copies: int = 1
    title: str = ""
