"""The first switch of script finds its tables ready, and loading them holds nothing for long."""

from __future__ import annotations

import subprocess
import sys

from reader.ui import warming

PROBE = """
import time
from reader.core.article import Detection
from reader.core.chinese.conversion import converter_between, prepare
longest, steps = 0.0, prepare(Detection("hans"))
while True:
    start = time.process_time()
    if next(steps, steps) is steps:
        break
    longest = max(longest, time.process_time() - start)
start = time.process_time()
for script in ("hant", "tw", "hk"):
    converter_between(Detection("hans"), script, "best")("他的头发很长，后来她去里面。")
print(longest, time.process_time() - start)
print(sum(1 for _ in prepare(Detection("hant"))))
"""


def test_no_step_is_long_and_nothing_is_left_to_load():
    done = subprocess.run([sys.executable, "-c", PROBE], capture_output=True, check=True)
    first, second = done.stdout.decode().splitlines()
    longest, left = map(float, first.split())
    assert longest < 0.1  # about 20 ms on a machine at rest
    assert left < 0.03
    assert second == "0"


def test_tables_are_loaded_after_the_text_was_shown(window, monkeypatch, qtbot):
    steps = []

    def prepare(detection):
        for number in range(3):
            steps.append((detection.detected, number))
            yield

    monkeypatch.setattr(warming, "prepare", prepare)
    monkeypatch.setattr(warming, "_SOON_MS", 1)
    monkeypatch.setattr(warming, "_AFTER_MS", 1)
    made = warming.Warming(window.reading, window)
    window.reading.text_shown.emit()
    assert steps == []
    qtbot.waitUntil(lambda: len(steps) == 3)
    qtbot.waitUntil(lambda: not made._timer.isActive())
