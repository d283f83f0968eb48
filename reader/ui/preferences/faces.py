"""The faces that the text can be set in: ours, and those for Chinese on this machine."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFontDatabase

from reader.ui.pageview.faces import HEI, load_fonts

__all__ = ["known_face", "offered_faces"]

_STYLES = (
    "fangsong 仿宋".split(),
    "song serif ming simsun mincho sung bsmi 宋 明".split(),
    "kai 楷".split(),
)
"""Parts of names that tell the style of a face; what has none is taken for a Hei."""
_OURS = "Qingdu "


def offered_faces() -> list[tuple[str, str]]:
    """Return families and what they are called: ours, then the machine's, Song before Hei."""
    load_fonts()
    system = QFontDatabase.WritingSystem
    found = {
        family
        for writing in (system.SimplifiedChinese, system.TraditionalChinese)
        for family in QFontDatabase.families(writing)
        if not family.startswith((_OURS, ".", "@")) and not QFontDatabase.isPrivateFamily(family)
    }
    ours = [
        ("", QCoreApplication.translate("Faces", "Song (bundled)")),
        (HEI, QCoreApplication.translate("Faces", "Hei (bundled)")),
    ]
    return ours + [(family, family) for family in sorted(found, key=_rank)]


def known_face(family: str) -> str:
    """Return a family that this machine has, or an empty text for ours."""
    return family if family and QFontDatabase.hasFamily(family) else ""


def _rank(family: str) -> tuple[int, str]:
    name = family.casefold()
    ranks = (at for at, words in enumerate(_STYLES) if any(word in name for word in words))
    return next(ranks, len(_STYLES)), name
