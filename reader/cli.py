"""The command line, as the contract has it: options in, exit status out, never a traceback."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from reader.commands.streams import complain, flush
from reader.core.errors import ReaderError
from reader.options import parse

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; return the exit status of the contract: 0, 1 or 2."""
    _speak_utf8()
    try:
        status = _dispatch(parse(list(sys.argv[1:] if arguments is None else arguments)))
        flush()
    except ReaderError as error:
        complain(error)
        return 2
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return 130
    except Exception as error:
        if os.environ.get("READER_DEBUG"):
            raise
        complain(
            f"something unexpected went wrong ({type(error).__name__}: {error}); "
            "please report it, with READER_DEBUG=1 set for the details"
        )
        return 2
    return status


def _speak_utf8() -> None:
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


def _dispatch(options: argparse.Namespace) -> int:
    """Import the one command that was asked for: the others cost nothing."""
    if options.command == "open" and (options.install_desktop or options.remove_desktop):
        from reader.commands.desktop import install_desktop, remove_desktop  # noqa: PLC0415

        return install_desktop() if options.install_desktop else remove_desktop()
    if options.command == "open":
        from reader.commands.opening import open_files  # noqa: PLC0415

        return open_files(options)
    if options.command == "shot":
        from reader.commands.reading import shoot  # noqa: PLC0415

        return shoot(options)
    if options.command == "batch":
        from reader.commands.batch import run_batch  # noqa: PLC0415

        return run_batch(options)
    if options.command == "export" and options.to == "pdf":
        from reader.commands.printing import print_file  # noqa: PLC0415

        return print_file(options)
    from reader.commands import documents  # noqa: PLC0415

    work = {
        "clean": documents.clean_files,
        "analyze": documents.analyze_files,
        "export": documents.export_file,
    }
    return work[options.command](options)
