"""What `open` does when it is the first, and `shot`: the commands that need the window."""

from __future__ import annotations

import gc
import os
from pathlib import Path
from typing import TYPE_CHECKING

from reader.assets import SAMPLE, resource
from reader.core.choices import Choices
from reader.core.errors import ReaderError, UsageError, WriteError
from reader.core.paths import rules_file
from reader.options import choices_of
from reader.ui.tabs.session import KeptSession, Session
from reader.ui.work.messages import OpenFile, pack
from reader.ui.work.processes import start_worker
from reader.ui.work.versions import require_sound_qt

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from reader.ui.single.door import Door, Errand

__all__ = ["begin", "shoot"]

_PATIENCE = 0.5
"""Seconds to wait for the session of a program that is just ending."""


def begin(errand: Errand, door: Door | None, *, is_separate: bool) -> int:
    """Open the window on the files of a start that nobody else took.

    One that `is_separate` neither brings the session back nor keeps it.
    """
    require_sound_qt()
    gc.disable()  # nothing made while starting is garbage; `run` turns it on again
    session = None if is_separate else KeptSession(patience=_PATIENCE if door else 0.0)
    asked = _first(errand.files, session.last if session else Session())
    process = start_worker()
    if asked is not None and process.stdin is not None:
        process.stdin.write(pack(asked))
        process.stdin.flush()
    from reader.ui.app import run  # noqa: PLC0415 - Qt is loaded while the process works

    return run(errand.files, asked, process, session, door)


def _first(files: Sequence[str], session: Session) -> OpenFile | None:
    """Return what is asked for before Qt is there: the file that is shown first."""
    path, encoding = files[0] if files else str(resource("samples", SAMPLE)), None
    if not files and session.texts:
        text = session.texts[session.shown]
        if not text.is_sample:
            path, encoding = text.path, text.encoding or None
    return OpenFile(1, path, Choices(encoding=encoding), str(rules_file())) if path else None


def shoot(options: argparse.Namespace) -> int:
    """Render the real window off screen to a picture."""
    from reader.core.files import refuse_same_file  # noqa: PLC0415

    refuse_same_file(options.output, [options.file, *filter(None, [options.rules])])
    if not Path(options.output).absolute().parent.is_dir():
        raise UsageError(f"{options.output}: its folder does not exist; make it first")
    choices = choices_of(options)
    require_sound_qt()
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_SCALE_FACTOR"] = str(options.scale)
    from reader.ui.shot import Picture, take  # noqa: PLC0415 - Qt is loaded for it alone

    picture = Picture(options.size, options.theme, options.view, options.rules or "")
    try:
        take(options.file, options.output, choices, picture)
    except WriteError:
        raise
    except ReaderError as error:
        raise type(error)(f"{options.file}: {error}") from error
    return 0
