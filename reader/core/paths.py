"""Where the user's own files lie: XDG on Linux, %APPDATA% on Windows, ~/Library on macOS."""

from __future__ import annotations

import os
import sys
from pathlib import Path

__all__ = ["config_folder", "data_folder", "library_file", "rules_file"]


def data_folder() -> Path:
    """Return the folder for what is remembered; it need not exist yet."""
    return _folder("XDG_DATA_HOME", ".local/share")


def config_folder() -> Path:
    """Return the folder for settings and what the user decides for all documents."""
    return _folder("XDG_CONFIG_HOME", ".config")


def library_file() -> Path:
    """Return the library's usual place."""
    return data_folder() / "library.sqlite"


def rules_file() -> Path:
    """Return the place of the user's own cleaning rules; it need not be there."""
    return config_folder() / "cleaning_rules.tsv"


def _folder(variable: str, under_home: str) -> Path:
    if sys.platform == "win32":
        given = os.environ.get("APPDATA")
        return (Path(given) if given else Path.home() / "AppData" / "Roaming") / "Qingdu"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "Qingdu"
    given = os.environ.get(variable)
    # The XDG specification has relative paths ignored.
    base = Path(given) if given and Path(given).is_absolute() else Path.home() / under_home
    return base / "qingdu"
