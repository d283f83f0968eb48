"""What the sidebar lists of one text, kept while another one is read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.core.article import Article
    from reader.core.names import Kind, Name
    from reader.ui.names.naming import NameTexts

__all__ = ["Listed"]


@dataclass(frozen=True, slots=True)
class Listed:
    """The names of one text, gathered and sorted, and what they are filtered by."""

    names: dict[Kind, tuple[Name, ...]] | None
    owners: dict[int, Name]
    texts: NameTexts | None
    article: Article | None
    query: str
