"""What is printed on; no Qt, since the second process is told too."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["PAPERS", "PaperSetup"]

PAPERS = ("A4", "A5", "A3", "B5", "16K", "Letter", "Legal")
"""The sizes of paper."""


@dataclass(frozen=True, slots=True)
class PaperSetup:
    """A paper of `PAPERS`, its margins in millimetres, the size of Hanzi in points."""

    paper: str = "A4"
    landscape: bool = False
    margin: int = 20
    points: int = 12
    vertical: bool = False
