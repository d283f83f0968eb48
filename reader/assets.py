"""Where the resources lie: beside the package in a checkout, inside it in a wheel."""

from __future__ import annotations

from functools import cache
from pathlib import Path

__all__ = ["DESKTOP_NAME", "resource"]

DESKTOP_NAME = "org.qingdu.Reader"
"""The program's name on the desktop: of its menu entry, its windows and its icons."""


@cache
def _root() -> Path:
    package = Path(__file__).resolve().parent
    inside = package / "resources"
    return inside if inside.is_dir() else package.parent / "resources"


def resource(*parts: str) -> Path:
    """Return the path of a resource, for example `resource("data", "surnames.txt")`."""
    return _root().joinpath(*parts)
