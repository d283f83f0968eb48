"""A lock that one running program holds and the system lets go of when that program ends."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["Lock"]


class Lock:
    """The lock of a file that holds nothing; whoever takes it first has it.

    Where files cannot be locked at all everybody has it, since nobody is to be kept out.
    """

    def __init__(self, path: Path) -> None:
        """Take the lock if it is free; never wait."""
        self._descriptor = -1
        self.is_ours = True
        try:
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0)
            self._descriptor = os.open(path, flags, 0o600)
            _take(self._descriptor)
        except (BlockingIOError, PermissionError) as error:
            self.is_ours = isinstance(error, PermissionError) and self._descriptor < 0
            self.release()
        except OSError:
            self.release()

    def release(self) -> None:
        """Let somebody else have it."""
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1


def _take(descriptor: int) -> None:
    """Lock an open file; raise BlockingIOError or PermissionError while another has it."""
    if sys.platform == "win32":
        import msvcrt  # noqa: PLC0415 - there is none elsewhere

        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl  # noqa: PLC0415 - there is none on Windows

        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
