"""Where the resources lie: beside the package in a checkout, inside it in a wheel."""

from __future__ import annotations

from functools import cache
from pathlib import Path

__all__ = ["DESKTOP_NAME", "licence", "resource"]

DESKTOP_NAME = "org.qingdu.Reader"
"""The program's name on the desktop: of its menu entry, its windows and its icons."""

SAMPLE = "qingdu_sample.txt"
"""The text that comes with the program, in `samples`."""


@cache
def _root() -> Path:
    package = Path(__file__).resolve().parent
    inside = package / "resources"
    return inside if inside.is_dir() else package.parent / "resources"


def resource(*parts: str) -> Path:
    """Return the path of a resource, for example `resource("data", "surnames.txt")`."""
    return _root().joinpath(*parts)


def licence() -> Path:
    """Return the path of the licence of the code: in a checkout, or beside a wheel's metadata."""
    above = _root().parent
    installed = above.parent.glob("qingdu-*.dist-info/licenses/LICENSE")
    beside = above / "LICENSE"
    return beside if beside.is_file() else next(installed, beside)
