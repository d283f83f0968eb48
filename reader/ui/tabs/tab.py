"""One text of several that are open in a window, loaded or not yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.ui.tabs.exchange import Kept
    from reader.ui.texts.document import OpenDocument
    from reader.ui.texts.origin import Origin

__all__ = ["Tab"]


class Tab:
    """One open text.

    `document` is None until the text is looked at, and after its file could not be had. `kept`
    is what the window showed of it when it was left. A text that `gives_way` was opened by the
    program itself; the first one that the reader opens takes its place.
    """

    def __init__(self, origin: Origin, title: str = "", *, gives_way: bool = False) -> None:
        """Know a text by where it comes from, and what it was called the last time."""
        self.origin = origin
        self.gives_way = gives_way
        self.document: OpenDocument | None = None
        self.kept: Kept | None = None
        self.place: int | None = None
        self._title = title

    @property
    def digest(self) -> str:
        """The text's name in the library, as soon as it is known."""
        document = self.document
        return (document.digest if document is not None else "") or self.origin.digest

    @property
    def title(self) -> str:
        """What the text calls itself, else its file's name, else an empty text."""
        document = self.document
        if document is not None and document.article is not None:
            self._title = document.title
        return self._title or self.origin.name
