"""The standard streams: what is said there, and what to do when one is closed or full."""

from __future__ import annotations

import os
import re
import stat
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, TextIO

from reader.core.errors import UsageError, WriteError
from reader.core.files import write_sentence

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["complain", "flush", "input_lines", "put", "refuse_own_output"]

_LINE_ENDS = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]+")


def put(text: str) -> None:
    """Write to standard output; raise WriteError when that is closed or full."""
    if sys.stdout is None:
        raise WriteError("standard output is closed: send it to a file or use -o")
    try:
        sys.stdout.write(text)
    except BrokenPipeError:
        raise
    except OSError as error:
        _let_go(sys.stdout)
        raise WriteError(f"standard output: {write_sentence(error)}") from error


def flush() -> None:
    """Send off what was put; raise WriteError when it cannot be written."""
    if sys.stdout is None:
        return
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        _let_go(sys.stdout)
        raise WriteError(f"standard output: {write_sentence(error)}") from error


def complain(message: object) -> None:
    """Say one line on standard error, if there is one; a name may hold a line end."""
    if sys.stderr is None:
        return
    try:
        sys.stderr.write(f"reader: {_LINE_ENDS.sub(' ', str(message))}\n")
        sys.stderr.flush()
    except OSError:
        _let_go(sys.stderr)


def _let_go(stream: TextIO) -> None:
    """Have what is left in a stream that failed go nowhere: Python tries it again at the end."""
    with suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)


def input_lines() -> Iterator[str]:
    """Yield the lines of standard input as they come, read as UTF-8, without byte order mark.

    Raise UsageError when it is closed.
    """
    if sys.stdin is None:
        raise UsageError("standard input is closed: send the lines there")
    first = True
    for line in sys.stdin.buffer:
        text = line.decode("utf-8", "replace")
        yield text.removeprefix("\ufeff") if first else text
        first = False


def refuse_own_output(inputs: Iterable[str]) -> None:
    """Raise UsageError when standard output is a file that is one of the inputs."""
    try:
        output = os.fstat(sys.stdout.fileno())
    except (AttributeError, OSError, ValueError):
        return
    if not stat.S_ISREG(output.st_mode):
        return
    for name in inputs:
        with suppress(OSError, ValueError):
            if os.path.samestat(output, os.stat(name)):  # noqa: PTH116 - "" is no folder
                message = f"{name}: it is the file that the output goes to: choose another"
                raise UsageError(message)
