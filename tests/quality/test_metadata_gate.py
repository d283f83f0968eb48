"""The gate of what documents say of themselves: pinned floors, printed as a table.

Headers are generated in many forms. The odd seeds are held apart: nothing was built by looking
at them. No floor is lowered without saying so in the commit.
"""

from __future__ import annotations

import json
from collections import Counter

import headers
import layouts
import pytest
import strategies
import traps

from reader.core.article import Source
from reader.core.clean import clean
from reader.core.clean.metadata import find_metadata

COUNT = 130
"""Headers of either half."""
FLOOR = 0.97
"""Of the fields, right."""
FIELDS = ("title", "source", "author", "editor", "published")


@pytest.mark.parametrize("half", ["seen", "held apart"])
def test_headers_are_understood(half):
    right: Counter[str] = Counter()
    asked: Counter[str] = Counter()
    spurious: list[tuple[str, str]] = []
    first = int(half != "seen")
    for seed in range(first, 2 * COUNT, 2):
        header = headers.header(seed)
        found = clean(Source(header.text, header.form)).metadata
        for field in FIELDS:
            value, wanted = getattr(found, field), header.fields.get(field)
            if wanted is not None:
                asked[field] += 1
                right[field] += value == wanted
            elif value is not None:
                spurious.append((field, value))
    print(f"\n{half}: seeds {first} to {2 * COUNT - 1}")
    for field in FIELDS:
        print(f"{field:10} {right[field]} of {asked[field]}")
    assert spurious == []
    assert right.total() >= FLOOR * asked.total()


def made_up(text: str) -> list[tuple[str, str]]:
    """Return the fields beside the title that a text without any is said to have."""
    found = find_metadata(text)
    return [(field, value) for field in FIELDS[1:] if (value := getattr(found, field)) is not None]


@pytest.mark.parametrize("name", traps.NO_METADATA)
def test_what_only_speaks_of_such_things_says_nothing(name):
    assert made_up(traps.NO_METADATA[name]) == []


@pytest.mark.parametrize("seed", range(40))
def test_plain_articles_say_nothing(seed):
    pool = (strategies.SIMPLIFIED, strategies.TRADITIONAL)[seed % 2]
    assert made_up(layouts.article(headers.Random(seed), pool)) == []


@pytest.mark.shared
def test_real_sentences_say_nothing(shared):
    told = []
    for path in sorted((shared / "entities" / "uner").glob("*.jsonl")):
        for row in path.read_text("utf-8").splitlines():
            text = json.loads(row)["text"]
            told += made_up(f"{text}\n{text}")
    assert told == []
