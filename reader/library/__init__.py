"""What is remembered of each document."""

from __future__ import annotations

from reader.library.records import (
    About,
    AcceptedEdit,
    AcceptedRepair,
    Bookmark,
    ChosenReading,
    CorrectedName,
    CorrectedNames,
    Document,
    Mark,
    OwnWord,
    Position,
    SearchText,
    Shelved,
    UndoneEdit,
    Visit,
    WordReading,
)
from reader.library.store import Library

__all__ = [
    "About",
    "AcceptedEdit",
    "AcceptedRepair",
    "Bookmark",
    "ChosenReading",
    "CorrectedName",
    "CorrectedNames",
    "Document",
    "Library",
    "Mark",
    "OwnWord",
    "Position",
    "SearchText",
    "Shelved",
    "UndoneEdit",
    "Visit",
    "WordReading",
]
