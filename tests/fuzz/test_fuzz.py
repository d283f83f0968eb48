"""A short run of the fuzzing; the long ones are `long_run.py` and `atheris_target.py`."""

from __future__ import annotations

import random
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

sys.path.insert(0, str(Path(__file__).resolve().parent))

from targets import SAMPLES, TARGETS, mutated


@pytest.mark.parametrize("kind", sorted(TARGETS.keys() - {"pdf"}))
@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(seed=st.integers(0, 1 << 32))
def test_changed_bytes_give_a_text_or_a_sentence(kind, seed):
    sample = SAMPLES.get(kind, SAMPLES["text"])[1]
    TARGETS[kind](mutated(sample, random.Random(seed)))


def test_changed_pdf_files_too():
    rng = random.Random(5)
    for _ in range(4):
        TARGETS["pdf"](mutated(SAMPLES["pdf"][1], rng))
