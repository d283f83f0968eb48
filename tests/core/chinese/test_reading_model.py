"""The model: what it may decide, and what stands when it is not there."""

from __future__ import annotations

import subprocess
import sys
from itertools import pairwise

import hypothesis.strategies as st
import pytest
from hypothesis import given

from reader.core.chinese import model as engine
from reader.core.chinese import readings as reading
from reader.core.chinese.lattice import divide, longest
from reader.core.chinese.lexicon import OURS, lexicon
from reader.core.chinese.polyphones import STANDS, rulings
from reader.core.chinese.readings import read, read_closely

TEXTS = st.text(st.sampled_from("重庆长得着了为行银，A1\n𠮷还没他跑快一个好"), max_size=20)


@given(TEXTS)
def test_words_are_in_order_and_do_not_overlap(text):
    for words in (list(divide(text)), list(longest(text))):
        assert all(end - start > 1 for start, end, _ in words)
        assert all(a[1] <= b[0] for a, b in pairwise(words))
        assert all(lexicon().numbers[text[start:end]] == number for start, end, number in words)


@given(TEXTS)
def test_doubts_are_in_order_and_shares_sum_up(text):
    readings, doubts = read_closely(text)
    assert [d.at for d in doubts] == sorted({d.at for d in doubts})
    for doubt in doubts:
        assert readings[doubt.at] is not None
        assert sum(doubt.shares.values()) == pytest.approx(1, abs=1e-6)


def test_long_words_and_our_own_are_never_asked_about():
    text = "一个长治久安"
    words = list(divide(text))
    readings, _ = reading.by_dictionary(text, words)
    assert [lexicon().numbers["一个"] & 7, words[-1][1] - words[-1][0]] == [OURS, 4]
    assert list(engine.places(text, words, readings)) == []


def test_without_the_model_the_dictionary_and_the_rules_read(monkeypatch):
    monkeypatch.setattr(reading, "model", lambda: None)
    assert not reading.is_complete()
    assert read("重庆跑得很快，睡着了") == (
        *("chóng", "qìng", "pǎo", "de", "hěn", "kuài", None, "shuì", "zháo", "le"),
    )


def test_without_the_network_there_is_no_model(monkeypatch, tmp_path):
    monkeypatch.setattr(engine, "resource", tmp_path.joinpath)
    assert engine.model.__wrapped__() is None


@pytest.mark.parametrize(
    ("text", "at", "expected"),
    [
        ("书已经还了。", 3, "huán"),
        ("够不着", 2, "zháo"),
        ("睡了一个好觉", 5, "jiào"),
        ("背着书包", 0, "bēi"),
        ("弹钢琴", 0, "tán"),
        ("摔倒", 1, "dǎo"),
        ("盛一碗饭", 0, "chéng"),
        ("以农业为主", 3, "wéi"),
    ],
)
def test_sure_rules(text, at, expected):
    assert expected in {
        what for place, what, rank in rulings(text) if place == at and rank >= STANDS
    }


def test_cleaning_loads_no_numpy():
    code = "import sys\nfrom reader.cli import main\nmain(['clean', '-h'])"
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-c", code],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert "numpy" not in done.stderr
