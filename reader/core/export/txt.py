"""Plain text: exactly the text that is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.core.page import Page

__all__ = ["write"]


def write(page: Page) -> str:
    """Return the text, plus one final line end if it has text and none."""
    text = "\n".join(page.paragraph(number).text for number in range(len(page)))
    return text if not text or text.endswith("\n") else text + "\n"
