"""The program for a long time: what ends a process would end all other tests, so each runs apart.

PySide6 6.12.0 on Python 3.11 dies here, and so would any later version with its fault.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

FUZZ = Path(__file__).resolve().parent.parent / "fuzz" / "window_run.py"
TIMES = 20_000

SCRIPT = """
import sys
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

class Source(QObject):
    told = Signal(int)

application = QApplication([])
source, widget, heard = Source(), QWidget(), []
source.told.connect(heard.append)
before = [sys.getrefcount(constant) for constant in (None, True, False)]
for number in range(int(sys.argv[1])):
    source.told.emit(number)
    widget.setObjectName("name")
    widget.setEnabled(True)
    widget.update()
after = [sys.getrefcount(constant) for constant in (None, True, False)]
print(len(heard), *(end - start for start, end in zip(before, after)))
"""


def test_twenty_thousand_emissions_and_void_calls_cost_no_reference():
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(TIMES)],
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    heard, *changes = map(int, done.stdout.split())
    assert heard == TIMES
    # Some names bound on the way hold one of them; a lost reference a call would be 20,000.
    assert all(abs(change) < 100 for change in changes), changes


def test_a_quarter_of_a_minute_of_random_keys_clicks_and_drops():
    done = subprocess.run(
        [sys.executable, str(FUZZ), "--minutes", "0.25", "--seed", "5"],
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert "0 faults" in done.stdout, done.stdout[-3000:] + done.stderr[-2000:]
