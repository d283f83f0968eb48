"""Write files so that they are there whole or not at all.

A temporary file in the same folder is written, forced to the disk and renamed over the target.
"""

from __future__ import annotations

import contextlib
import errno
import json
import os
import stat
from pathlib import Path
from typing import TYPE_CHECKING, Any

from reader.core.errors import UsageError, WriteError
from reader.core.wording import Sentence, system_words

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = [
    "is_same_file",
    "put_aside",
    "read_object",
    "refuse_same_file",
    "write_atomically",
    "write_sentence",
]

_SENTENCES = {
    errno.ENOSPC: Sentence("the disk is full: free some space and try again"),
    errno.EDQUOT: Sentence("your share of the disk is full: free some space and try again"),
    errno.EFBIG: Sentence("the file grows too large for this disk: write it elsewhere"),
    errno.EROFS: Sentence("the disk is read-only: write it elsewhere"),
    errno.EACCES: Sentence(
        "you may not write there: change the permissions or write it elsewhere"
    ),
    errno.EPERM: Sentence("you may not write there: change the permissions or write it elsewhere"),
    errno.ENOENT: Sentence("there is no such folder: make it first"),
    errno.ENOTDIR: Sentence("a part of the path is no folder: check the name"),
    errno.EISDIR: Sentence("there is a folder of that name: choose another"),
    errno.ENAMETOOLONG: Sentence("the name is too long: choose a shorter one"),
}


_OPEN_ALREADY = ("/dev/stdout", "/dev/stderr", "/dev/fd/", "/proc/self/fd/")
"""Names of what is open already: it is written on, not replaced."""


def refuse_same_file(output: str | Path, inputs: Iterable[str | Path]) -> None:
    """Raise UsageError when `output` is one of the inputs, under whatever name."""
    for given in inputs:
        if _is_there_twice(output, given):
            raise UsageError(
                "%1: it is the file that is read: choose another name for the output", output
            )


def write_atomically(path: str | Path, content: str | bytes, *, private: bool = False) -> None:
    """Write a file; text as UTF-8. A link is followed, a device or pipe written to directly.

    The file keeps its mode; a new one has that of the system, or 0600 when `private`. Raise
    WriteError when it cannot be written; what stood there before is unchanged then.
    """
    data = content if isinstance(content, bytes) else content.encode("utf-8", "backslashreplace")
    try:
        target = Path(os.path.realpath(path))
        mode = _mode(path)
        is_file = mode is None or stat.S_ISREG(mode) or stat.S_ISDIR(mode)
        if not is_file or str(path).startswith(_OPEN_ALREADY):
            with Path(path).open("ab") as stream:
                stream.write(data)
            return
        _refuse(target, mode)
        _replace(target, data, mode, 0o600 if private else 0o666)
    except ValueError as error:
        raise WriteError(
            "%1: the name is none that a file can have: choose another", path
        ) from error
    except OSError as error:
        raise WriteError("%1: %2", path, write_sentence(error)) from error


def put_aside(path: Path) -> Path | None:
    """Keep a broken file of ours beside its place; return where, or None when that fails."""
    kept = path.with_suffix(f"{path.suffix}.broken")
    try:
        path.replace(kept)
    except OSError:
        return None
    return kept


def read_object(path: Path, most: int) -> tuple[dict[str, Any] | None, Path | None]:
    """Read a JSON object from a file of ours; return it and where a broken file was put aside.

    It is None when the file is missing, unreadable or broken; longer than `most` bytes is broken.
    """
    try:
        if path.stat().st_size > most:
            return None, put_aside(path)
        stored = json.loads(path.read_text("utf-8"))
    except OSError:
        return None, None
    except (ValueError, RecursionError):  # no UTF-8, no JSON, or brackets without end
        return None, put_aside(path)
    return (stored, None) if isinstance(stored, dict) else (None, put_aside(path))


def write_sentence(error: OSError) -> Sentence:
    """Return what went wrong in writing, and what to do."""
    sentence = _SENTENCES.get(error.errno or 0)
    why = system_words(error)
    return sentence or Sentence("it cannot be written (%1): write it elsewhere", why)


def is_same_file(one: str | Path, other: str | Path) -> bool:
    """Return whether two names are one file, there or not yet; devices may be named twice."""
    try:
        mode = _mode(one)
        if mode is None:
            return os.path.realpath(one) == os.path.realpath(other)
    except (OSError, ValueError):
        return False
    return stat.S_ISREG(mode) and _is_there_twice(one, other)


def _is_there_twice(output: str | Path, given: str | Path) -> bool:
    try:
        return bool(str(given)) and Path(output).samefile(given)
    except (OSError, ValueError):
        return False


def _mode(path: str | Path) -> int | None:
    try:
        return os.stat(path).st_mode  # noqa: PTH116 - "" is no folder
    except FileNotFoundError:
        return None


def _refuse(target: Path, mode: int | None) -> None:
    """Raise OSError for what a rename would replace although it may not be written."""
    if mode is not None and stat.S_ISDIR(mode):
        raise OSError(errno.EISDIR, "")
    if mode is not None and not os.access(target, os.W_OK):
        raise OSError(errno.EACCES, "")


def _replace(target: Path, data: bytes, old_mode: int | None, new_mode: int) -> None:
    from secrets import token_hex  # noqa: PLC0415 - what is only read does not wait for it

    temporary = target.with_name(f".qingdu-{token_hex(8)}.tmp")
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    descriptor = os.open(temporary, flags, new_mode)
    with contextlib.ExitStack() as unfinished:
        unfinished.callback(_remove, temporary)
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            if old_mode is not None and hasattr(os, "fchmod"):
                os.fchmod(file.fileno(), stat.S_IMODE(old_mode))
            os.fsync(file.fileno())
        temporary.replace(target)
        unfinished.pop_all()
    _sync_folder(target.parent)


def _remove(temporary: Path) -> None:
    with contextlib.suppress(OSError):
        temporary.unlink()


def _sync_folder(folder: Path) -> None:
    """Force the new name to the disk, where the system can."""
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
