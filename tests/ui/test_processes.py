"""The second process beside the first: what a terminal sends to both."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

PROGRAM = """
import os, signal, sys
from reader.ui.work.processes import start_worker
signal.signal(signal.SIGINT, lambda *_: None)
process = start_worker()
os.killpg(0, signal.SIGINT)
process.stdin.close()
sys.exit(process.wait(20))
"""


@pytest.mark.skipif(not hasattr(os, "killpg"), reason="there are no process groups here")
def test_ctrl_c_in_a_terminal_leaves_no_words_of_the_second_process():
    ended = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        cwd=Path(__file__).parents[2],
        start_new_session=True,
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    assert ended.stderr == ""
    assert ended.returncode == 0
