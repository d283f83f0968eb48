"""The menu entry, the icons and the description for software centres, for one user on Linux.

A package brings them to `share/`; who runs from a checkout has them written to his own data
folder, with the command that he started in the entry.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from reader.assets import DESKTOP_NAME, resource
from reader.core.errors import UsageError
from reader.core.files import write_atomically
from reader.core.paths import data_folder

__all__ = ["install_desktop", "places", "remove_desktop"]

_QUOTED = '"`$\\'
"""What a quoted word of an entry's command must escape."""


def places() -> dict[Path, Path]:
    """Return what is carried where: files of ours, and their places below `share/`."""
    ours = resource("desktop")
    icons = sorted(path for path in (ours / "icons").rglob(f"{DESKTOP_NAME}.*") if path.is_file())
    return {
        ours / f"{DESKTOP_NAME}.desktop": Path("applications", f"{DESKTOP_NAME}.desktop"),
        ours / f"{DESKTOP_NAME}.metainfo.xml": Path("metainfo", f"{DESKTOP_NAME}.metainfo.xml"),
        **{icon: icon.relative_to(ours) for icon in icons},
    }


def install_desktop() -> int:
    """Write everything for this user; return the exit status."""
    share = _share()
    for source, place in places().items():
        content = source.read_bytes()
        if source.suffix == ".desktop":
            content = _with_command(content.decode("utf-8"), _command()).encode("utf-8")
        target = share / place
        target.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(target, content)
    _tell_desktop(share)
    print(f"Qingdu stands in the menu now; its files are in {share}")  # noqa: T201 - the answer
    return 0


def remove_desktop() -> int:
    """Take out what was written; return the exit status."""
    share = _share()
    for place in places().values():
        (share / place).unlink(missing_ok=True)
    _tell_desktop(share)
    print(f"Qingdu does not stand in the menu any more; its files in {share} are gone")  # noqa: T201
    return 0


def _share() -> Path:
    if sys.platform in {"win32", "darwin"}:
        raise UsageError("menu entries of this kind are for Linux and its like only")
    return data_folder().parent


def _command() -> list[str]:
    """Return the command that starts the program from anywhere: `./run` in a checkout."""
    run = resource().parent / "run"
    if run.is_file() and os.access(run, os.X_OK):
        return [str(run)]
    script = Path(sys.executable).with_name("reader")
    return [str(script)] if script.is_file() else [sys.executable, "-m", "reader"]


def _with_command(entry: str, command: list[str]) -> str:
    words = " ".join(map(_quoted, command))
    return entry.replace("\nExec=reader ", f"\nExec={words} ")


def _quoted(word: str) -> str:
    """Return a word as the desktop entry specification has it quoted, twice escaped."""
    inside = "".join(f"\\{letter}" if letter in _QUOTED else letter for letter in word)
    return '"' + inside.replace("\\", "\\\\").replace("%", "%%") + '"'


def _tell_desktop(share: Path) -> None:
    """Have the desktop look again, where the tools for that are there; it does in time anyway."""
    tools = (
        ("update-desktop-database", "-q", share / "applications"),
        ("gtk-update-icon-cache", "-q", "-t", "-f", share / "icons" / "hicolor"),
    )
    for tool, *arguments in tools:
        known = shutil.which(tool)
        if known is not None:
            subprocess.run(  # noqa: S603 - a tool of the desktop's, our own arguments
                [known, *map(str, arguments)], check=False, capture_output=True, timeout=60
            )
