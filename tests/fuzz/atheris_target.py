"""Coverage-guided fuzzing of one target; atheris is not in the lock (`pip install atheris`).

PYTHONPATH=. python tests/fuzz/atheris_target.py TARGET [libFuzzer's options] [CORPUS]
"""

from __future__ import annotations

import sys
from pathlib import Path

import atheris

sys.path.insert(0, str(Path(__file__).resolve().parent))

with atheris.instrument_imports():
    from targets import TARGETS

if __name__ == "__main__":
    kind = sys.argv.pop(1)
    atheris.Setup(sys.argv, TARGETS[kind])
    atheris.Fuzz()
