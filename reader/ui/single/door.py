"""The door of the running program, on which a later start knocks with its files; no Qt in it.

It is a local socket in a folder that only its user can enter, behind a lock that ends with the
program: a dead program's door is known by its lock. Who answers must be the same user. A program
that does not answer in time is left alone, and the later start goes its own way.
"""

from __future__ import annotations

import json
import os
import socket
import stat
import struct
import sys
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from reader.core.locks import Lock
from reader.core.paths import config_folder, data_folder

__all__ = [
    "ANSWER",
    "PATIENCE",
    "Door",
    "Errand",
    "door_folder",
    "knock",
    "open_door",
    "read_errand",
    "wanted",
]

PATIENCE = 3.0
"""Seconds in which a running program must answer; a loaded machine needs one to start."""
LONGEST = 1 << 20
"""Bytes of the longest message."""
ANSWER = b"taken\n"
_LONGEST_NAME = 100  # bytes of a socket's path; systems take 104 to 108
_TOKENS = ("XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID")
_SCREENS = ("WAYLAND_DISPLAY", "DISPLAY", "QT_QPA_PLATFORM")


@dataclass(frozen=True, slots=True)
class Errand:
    """What a later start wants: absolute paths and addresses, and leave to come to the front."""

    files: tuple[str, ...] = ()
    token: str = ""


class Door:
    """The listening end; `socket` is None where the system has no such sockets."""

    def __init__(self, lock: Lock, listening: socket.socket | None, path: Path) -> None:
        """Keep the lock as long as the door is open."""
        self._lock, self.socket, self._path = lock, listening, path

    def close(self) -> None:
        """Shut the door: later starts go their own way."""
        if self.socket is not None:
            with suppress(OSError):
                self._path.unlink()
            self.socket.close()
            self.socket = None
        self._lock.release()


def door_folder() -> Path | None:
    """Return the folder of the door, made if need be; None when none is safe."""
    given = os.environ.get("XDG_RUNTIME_DIR", "")
    folder = Path(given) / "qingdu" if given and Path(given).is_absolute() else data_folder()
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        found = folder.stat(follow_symlinks=False)
    except OSError:
        return None
    is_own = stat.S_ISDIR(found.st_mode) and found.st_uid == os.getuid()
    return folder if is_own and not found.st_mode & 0o022 else None


def open_door() -> Door | None:
    """Open the door if no other program of this user on this screen has one; else None."""
    place = _place()
    if place is None:
        return None
    lock = Lock(place.with_suffix(".lock"))
    if not lock.is_ours:
        return None
    listening = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    try:
        with suppress(FileNotFoundError):
            place.unlink()  # its program is dead, or the lock would be held
        before = os.umask(0o177)
        try:
            listening.bind(str(place))
        finally:
            os.umask(before)
        listening.listen(16)
        listening.setblocking(False)
    except OSError:
        listening.close()
        lock.release()
        return None
    return Door(lock, listening, place)


def knock(errand: Errand, patience: float = PATIENCE) -> bool:
    """Hand an errand to the running program; return whether one took it."""
    place = _place()
    if place is None or not _is_own_socket(place):
        return False
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as line:
        line.settimeout(patience)
        try:
            line.connect(str(place))
            if not is_same_user(line):
                return False
            line.sendall(
                json.dumps({"files": errand.files, "token": errand.token}).encode() + b"\n"
            )
            return line.recv(len(ANSWER)) == ANSWER
        except OSError:  # nobody there any more, or no answer in time
            return False


def wanted(files: list[str], folder: str) -> Errand:
    """Return the errand of a start in a folder, with its leave to come to the front."""
    token = next((os.environ[name] for name in _TOKENS if os.environ.get(name)), "")
    return Errand(tuple(_whole(file, folder) for file in files), token)


def _whole(file: str, folder: str) -> str:
    """Return an absolute path; addresses of the web stay, those of files become their paths."""
    if file.startswith("file://"):
        from urllib.parse import unquote, urlsplit  # noqa: PLC0415 - seldom given

        file = unquote(urlsplit(file).path, errors="surrogateescape")
    return file if "://" in file else os.path.normpath(os.path.join(folder, file))  # noqa: PTH118


def read_errand(message: bytes) -> Errand | None:
    """Return what a message asks for, or None when it is none of ours."""
    try:
        stored: Any = json.loads(message)
    except (ValueError, RecursionError):
        return None
    if not isinstance(stored, dict):
        return None
    files, token = stored.get("files"), stored.get("token", "")
    if not isinstance(files, list) or not isinstance(token, str):
        return None
    if not all(isinstance(one, str) and one for one in files):
        return None
    return Errand(tuple(files), token)


def is_same_user(line: socket.socket) -> bool:
    """Return whether the other end is the same user, as far as the system tells."""
    if sys.platform != "linux":
        return True  # the folder is closed to others
    size = struct.calcsize("3i")
    credentials = line.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, size)
    return bool(struct.unpack("3i", credentials)[1] == os.getuid())


def _place() -> Path | None:
    """Return where the door of this user, screen and set of own files is; None: there is none."""
    if not hasattr(socket, "AF_UNIX") or sys.platform == "win32":
        return None
    folder = door_folder()
    if folder is None:
        return None
    key = [str(data_folder()), str(config_folder()), *(os.environ.get(n, "") for n in _SCREENS)]
    name = sha256("\0".join(key).encode("utf-8", "surrogateescape")).hexdigest()[:16]
    place = folder / f"{name}.door"
    return place if len(os.fsencode(place)) <= _LONGEST_NAME else None


def _is_own_socket(place: Path) -> bool:
    try:
        found = place.stat(follow_symlinks=False)
    except OSError:
        return False
    return stat.S_ISSOCK(found.st_mode) and found.st_uid == os.getuid()
