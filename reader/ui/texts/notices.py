"""What is said of a text when it opens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from reader.core.wording import Sentence
from reader.ui.banner import Notice
from reader.ui.statusbar import ENCODINGS
from reader.ui.texts.remarkable import SURE

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.ui.banner import Banners
    from reader.ui.preferences.store import SettingsStore
    from reader.ui.texts.document import OpenDocument
    from reader.ui.texts.opening import Opening

__all__ = ["empty_notice", "encoding_notice", "first_run_notice"]


def encoding_notice(document: OpenDocument, opening: Opening, banners: Banners) -> Notice | None:
    """Say how a file was decoded when that is not sure, and offer two other ways."""
    article, path = document.article, document.path
    encoding = article.source.encoding if article is not None else None
    if encoding is None or encoding.confidence >= SURE or not path:
        return None

    def again(name: str) -> Callable[[], None]:
        def reopen() -> None:
            banners.clear()
            opening.open_path(path, name)

        return reopen

    others = [name for name in ENCODINGS if name != encoding.name][:2]
    sure = QLocale().toString(encoding.confidence, "f", 2)
    tries = tuple((Sentence("Try %1", ENCODINGS[name]), again(name)) for name in others)
    name = ENCODINGS.get(encoding.name, encoding.name.upper())
    words = Sentence("Read as %1, %2 sure. The text may show wrong characters.", name, sure)
    return Notice(words, answers=(*tries, (Sentence("Keep"), lambda: None)))


def empty_notice(document: OpenDocument) -> Notice | None:
    """Say that a text has nothing in it; a page without a word looks like a failure."""
    article = document.article
    if article is None or article.text.strip():
        return None
    return Notice(Sentence("There is no text in %1.", document.name))


def first_run_notice(
    document: OpenDocument, settings: SettingsStore, see: Callable[[], None]
) -> Notice | None:
    """Say once in a life what cleaning did."""
    article = document.article
    if not settings.value.first_run or article is None or not article.edits:
        return None
    settings.change(first_run=False)
    gone = len(article.source.text) - len(article.text)
    words = Sentence("%1 characters of noise were removed.", gone)
    if gone == 1:
        words = Sentence("1 character of noise was removed.")
    return Notice(words, answers=((Sentence("See what"), see),))
