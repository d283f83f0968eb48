"""Starting the second process: before Qt is even imported, so that both come up side by side."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

__all__ = ["WORKER", "start_worker"]


WORKER = "reader.ui.work.worker"


def start_worker(*, nice: bool = False, module: str = WORKER) -> subprocess.Popen[bytes]:
    """Start a process that serves messages on its standard input and output.

    It has a session of its own, so that Ctrl+C in a terminal ends the window only; it then ends
    with its input.
    """
    package = Path(__file__).resolve().parents[2]
    paths = [str(package), *filter(None, [os.environ.get("PYTHONPATH")])]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(paths)}
    arguments = [sys.executable, "-m", module, *(["--nice"] if nice else [])]
    return subprocess.Popen(  # noqa: S603 - our own interpreter, our own module
        arguments,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=environment,
        start_new_session=True,
    )
