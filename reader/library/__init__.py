"""What is remembered of each document."""

from __future__ import annotations

from reader.library.records import (
    AcceptedEdit,
    AcceptedRepair,
    ChosenReading,
    CorrectedName,
    CorrectedNames,
    Document,
    Mark,
    OwnWord,
    Position,
    UndoneEdit,
    WordReading,
)
from reader.library.store import Library

__all__ = [
    "AcceptedEdit",
    "AcceptedRepair",
    "ChosenReading",
    "CorrectedName",
    "CorrectedNames",
    "Document",
    "Library",
    "Mark",
    "OwnWord",
    "Position",
    "UndoneEdit",
    "WordReading",
]
