"""The gate of clean text: traps, and real sentences of both scripts, come back as they are.

Longer prose is measured by tests/quality/measure_prose.py, which is run by hand.
"""

from __future__ import annotations

import json

import pytest
import traps

from reader.core.article import Source
from reader.core.chinese.han import is_hanzi
from reader.core.clean import clean

SENTENCES = 12
"""Sentences of one document."""
PER_MILLION = 1.0
"""Characters that may change in a million Hanzi."""


@pytest.mark.parametrize("name", traps.CLEAN)
def test_a_trap_comes_back_as_it_is(name):
    made = clean(Source(traps.CLEAN[name], name))
    assert [(edit.old, edit.new, edit.kind) for edit in made.edits] == []
    assert made.verdict.kind == "clean"


@pytest.mark.shared
def test_real_sentences_come_back_as_they_are(shared):
    paths = sorted((shared / "entities" / "uner").glob("*.jsonl"))
    texts = [
        [json.loads(row)["text"] for row in path.read_text("utf-8").splitlines()] for path in paths
    ]
    rows = (shared / "readings" / "hsk_sentences.dev.jsonl").read_text("utf-8").splitlines()
    texts += [[json.loads(row)[script] for row in rows] for script in ("hans", "hant")]
    texts.append((shared / "readings" / "cpp_dev.sent").read_text("utf-8").splitlines())
    hanzi = changed = 0
    print()
    for sentences in texts:
        for at in range(0, len(sentences), SENTENCES):
            text = "\n".join(sentences[at : at + SENTENCES])
            hanzi += sum(map(is_hanzi, text))
            for edit in clean(Source(text, "sentences")).edits:
                if edit.kind == "invisible":  # they are there: the set was not cleaned
                    continue
                changed += max(len(edit.old), len(edit.new))
                around = text[max(0, edit.start - 9) : edit.end + 9]
                print(f"{edit.kind} {edit.old!r} -> {edit.new!r} in {around!r}")
    print(f"{changed} characters changed in {hanzi} Hanzi")
    assert changed <= PER_MILLION * hanzi / 1e6
