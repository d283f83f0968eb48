"""`open`: hands its files to the window that is open already, before anything heavy is loaded."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from reader.assets import SAMPLE, resource
from reader.ui.single.door import knock, open_door, wanted

if TYPE_CHECKING:
    import argparse

__all__ = ["has_display", "open_files"]


def open_files(options: argparse.Namespace) -> int:
    """Open the window on the files, or hand them to the one that is open already.

    Without a display print the cleaned articles.
    """
    if not has_display():
        return _print_articles(options.files or [str(resource("samples", SAMPLE))])
    door, errand = None, wanted(options.files, str(Path.cwd()))
    is_separate = options.separate or bool(os.environ.get("READER_SEPARATE"))
    if not is_separate:
        door = open_door()
        if door is None and knock(errand):
            return 0
    from reader.commands.reading import begin  # noqa: PLC0415 - a second start does without

    return begin(errand, door, is_separate=is_separate)


def has_display() -> bool:
    """Return whether a window could be shown here."""
    if sys.platform in {"win32", "darwin"} or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _print_articles(files: list[str]) -> int:
    from reader.commands.documents import print_articles  # noqa: PLC0415

    return print_articles(files, "there is no display, so the cleaned text is printed here")
