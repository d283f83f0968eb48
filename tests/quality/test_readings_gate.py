"""Readings: how many syllables are right. Floors are pinned; none goes down."""

from __future__ import annotations

import json
from collections import Counter
from unicodedata import normalize

import pytest

from reader.core.analyse.pinyin import read_article
from reader.core.chinese.conversion import converter
from reader.core.chinese.readings import read

pytestmark = pytest.mark.shared

FLOORS = {
    "CPP, marked polyphones right, per 10,000, simplified": 9245,
    "CPP, marked polyphones right, per 10,000, traditional": 9245,
    "HSK, syllables right, per 10,000, simplified": 9800,
    "HSK, syllables right, per 10,000, traditional": 9800,
    "hard sentences, syllables right, per 10,000": 9735,
    "hard sentences, polyphones in focus right, per 10,000": 8600,
    "hard sentences, all right": 49,
}
MOST_LOST = 20
"""What traditional text may lose against simplified, per 10,000."""

NUMBERS = {"\u0304": "1", "\u0301": "2", "\u030c": "3", "\u0300": "4"}


def rows(path):
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def numbered(reading):
    """Return a reading as CPP writes it: zhong4, lu:e4, de5."""
    parts = normalize("NFD", reading or "")
    tone = next((NUMBERS[mark] for mark in parts if mark in NUMBERS), "5")
    letters = normalize("NFC", "".join(mark for mark in parts if mark not in NUMBERS))
    return letters.replace("ü", "u:") + tone


def marked(shared):
    sentences = (shared / "readings" / "cpp_dev.sent").read_text(encoding="utf-8").split("\n")
    labels = (shared / "readings" / "cpp_dev.lb").read_text(encoding="utf-8").split("\n")
    pairs = [(s, label) for s, label in zip(sentences, labels, strict=True) if label]
    to_traditional = converter("s2t")
    got = Counter()
    for name in ("simplified", "traditional"):
        right = 0
        for sentence, label in pairs:
            at, text = sentence.index("▁"), sentence.replace("▁", "")
            text = to_traditional(text).text if name == "traditional" else text
            right += numbered(read(text)[at]) == label
        got[f"CPP, marked polyphones right, per 10,000, {name}"] = 10_000 * right // len(pairs)
    return got


def sentences(shared):
    got = Counter()
    for key, name in (("hans", "simplified"), ("hant", "traditional")):
        right = seen = 0
        for row in rows(shared / "readings" / "hsk_sentences.dev.jsonl"):
            readings, at = read(row[key]), 0
            for word, pinyin in row["tokens"]:
                start = row["hans"].find(word, at)
                syllables = pinyin.lower().split()
                if start < 0:
                    continue
                at = start + len(word)
                if word.endswith("儿") and len(syllables) == len(word) - 1:
                    syllables = [*syllables[:-1], syllables[-1].removesuffix("r"), "er"]
                if len(syllables) == len(word) and len(row["hans"]) == len(row["hant"]):
                    seen += len(word)
                    pairs = zip(readings[start:at], syllables, strict=True)
                    right += sum(ours == theirs for ours, theirs in pairs)
        got[f"HSK, syllables right, per 10,000, {name}"] = 10_000 * right // seen
    return got


def hard_sentences(shared):
    right = seen = focus = in_focus = whole = 0
    for row in rows(shared / "readings" / "readings.public.jsonl"):
        readings = read(row["text"])
        hits = {
            at: readings[at] in accepted
            for at, accepted in enumerate(row["gold"])
            if accepted is not None
        }
        assert all(readings[at] is None for at in range(len(readings)) if at not in hits)
        right, seen, whole = (
            right + sum(hits.values()),
            seen + len(hits),
            whole + all(hits.values()),
        )
        focus += sum(hits[at] for at in row["focus"])
        in_focus += len(row["focus"])
    return Counter(
        {
            "hard sentences, syllables right, per 10,000": 10_000 * right // seen,
            "hard sentences, polyphones in focus right, per 10,000": 10_000 * focus // in_focus,
            "hard sentences, all right": whole,
        }
    )


def test_no_figure_falls(shared):
    got = marked(shared) + sentences(shared) + hard_sentences(shared)
    print()
    for name, floor in FLOORS.items():
        print(f"{name:60} {got[name]:6} (floor {floor})")
    assert {name: got[name] for name, floor in FLOORS.items() if got[name] < floor} == {}
    for name in FLOORS:
        if name.endswith("simplified"):
            assert got[name.replace("simplified", "traditional")] >= got[name] - MOST_LOST


def test_words_are_read_as_pypinyin_reads_them(shared):
    """The same words are found; what differs has its reason in our own data or rules."""
    pypinyin = pytest.importorskip("pypinyin")
    text = (shared / "readings" / "cpp_dev.sent").read_text(encoding="utf-8").replace("▁", "")
    same = seen = 0
    for line in text.split("\n")[:1500]:
        theirs = pypinyin.lazy_pinyin(line, style=pypinyin.Style.TONE, errors=list)
        for ours, other in zip(read(line), theirs, strict=True):
            if ours is not None:
                seen += 1
                same += ours == other
    print(f"\nread as pypinyin does: {same} of {seen}")
    assert same / seen > 0.97


def test_the_seed_is_read(shared):
    text = (shared / "cleaning" / "seed_gold.txt").read_text(encoding="utf-8")
    readings, doubts = read_article(text, ())
    assert doubts == ()
    for word, expected in {
        "州長": "zhǎng",
        "組長": "zhǎng",
        "進一步": "jìn",
        "統籌協調": "tǒng",
    }.items():
        at = text.index(word)
        assert expected in readings[at : at + len(word)]
