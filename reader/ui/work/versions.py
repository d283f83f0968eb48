"""Which Qt can be trusted: asked of the installed package's metadata, before Qt is imported.

PySide6 6.12.0 loses a reference to None in every call of Qt that returns nothing. Python 3.11
and older abort after some thousands of such calls (`none_dealloc`); newer ones keep None for
ever and do not notice. One rule serves all: that version is refused on every Python.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from reader.core.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["LOWEST", "REFUSED", "installed_version", "require_sound_qt"]

PACKAGES = ("PySide6-Essentials", "shiboken6")
"""Qt's classes, and the binding beneath them that loses the references."""

LOWEST = (6, 10)
"""Nothing older was tried."""

REFUSED = ((6, 12, 0),)


def installed_version(package: str) -> str:
    """Return the version of an installed package; raise ModuleNotFoundError when there is none.

    It stands in the name of the folder that every wheel leaves beside its package.
    `importlib.metadata` knows more ways, and loading it takes longer than a start can spare.
    """
    wanted = package.lower().replace("-", "_")
    for folder in map(Path, sys.path):
        for known in folder.glob("*.dist-info") if folder.is_dir() else ():
            name, _, text = known.stem.rpartition("-")
            if name.lower().replace("-", "_") == wanted:
                return text
    from importlib.metadata import version  # noqa: PLC0415 - see above

    return version(package)


def require_sound_qt(installed: Callable[[str], str] = installed_version) -> None:
    """Raise UsageError where Qt is missing, too old, or a version that corrupts Python.

    `installed` gives a package's version by its name, or raises ModuleNotFoundError. Call this
    before anything imports PySide6.
    """
    for package in PACKAGES:
        try:
            text = installed(package)
        except ModuleNotFoundError:
            raise UsageError(
                f"{package} is not installed, and the window needs it; "
                "`./run` in the project's folder installs all that is needed"
            ) from None
        numbers = _numbers(text)
        if numbers in REFUSED:
            raise UsageError(
                f"{package} {text} makes Python crash; install another version, "
                f'for example with `pip install "{package}!={text}"`'
            )
        if numbers < LOWEST:
            raise UsageError(
                f"{package} {text} is too old; install version "
                f"{'.'.join(map(str, LOWEST))} or newer"
            )


def _numbers(text: str) -> tuple[int, ...]:
    """Return the first three numbers of a version; `6.12.0.post1` and `6.12` are 6.12.0."""
    numbers = [int(part) for part in text.split(".")[:3] if part.isdigit()]
    return (*numbers, 0, 0, 0)[:3]
