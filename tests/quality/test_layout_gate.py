"""The gate of layout and encoding dirt: pinned floors by family, printed as a table.

Documents are made by tests/layouts.py from own sentences, and from those of ../shared when that
is there. No floor is lowered without saying so in the commit.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import layouts
import pytest

from reader.core.article import Source
from reader.core.clean import clean

if TYPE_CHECKING:
    from pathlib import Path

SEED = 20
COUNT = 30
"""Documents of a family."""
FLOORS = dict.fromkeys(layouts.FAMILIES, 0.95) | {
    "private use": 0.85,  # one or two in a text may stand for signs that were lost
    "wraps": 0.85,  # a last line that is full, few lines
    "wraps by columns": 0.8,
    "wraps, strict edges": 0.8,
    "wraps and title": 0.85,
    "wraps and English": 0.85,
    "reading sites": 0.9,
    "pictures": 0.65,  # a few pictures, none inside a word: suggestions at most
    "few blanks": 0.3,  # the same
}
"""The share of documents that must come back exactly."""
LOSSY = frozenset({"wraps by columns", "wraps, strict edges", "wraps and English"})
"""Where a line end taken for another cut is lost: one character, counted in the table."""


@pytest.fixture(scope="module")
def pools() -> list[tuple[str, ...] | list[str]]:
    folder = layouts.ROOT.parent / "shared" / "entities" / "uner"
    paths = (folder / name for name in ("uner_gsd.dev.jsonl", "uner_gsdsimp.dev.jsonl"))
    return [*layouts.OWN, *(sentences(path) for path in paths if path.is_file())]


def sentences(path: Path) -> list[str]:
    """Return the sentences of a file that have no dirt of their own."""
    rows = path.read_text("utf-8").splitlines()
    return [text for row in rows if "\u200b" not in (text := json.loads(row)["text"])]


def missing(text: str, gold: str) -> int:
    """Return how many characters of the gold, in order, the text does not have."""
    lost = position = 0
    for character in gold:
        at = text.find(character, position)
        if at < 0:
            lost += 1
        else:
            position = at + 1
    return lost


@pytest.mark.parametrize("family", layouts.FAMILIES)
def test_a_family_of_layout_dirt(pools, family):
    exact = damaged = 0
    documents = layouts.documents(family, COUNT, SEED, pools)
    for _, dirty, gold in documents:
        text = clean(Source(dirty, family)).text
        exact += text == gold
        damaged += text != gold and missing(text, gold) > 0
        assert clean(Source(text, family)).text == text
    print(f"\n{family:24} seed {SEED}: exact {exact} of {len(documents)}, {damaged} damaged")
    assert exact >= FLOORS[family] * len(documents)
    assert damaged <= (0.1 * len(documents) if family in LOSSY else 0)


@pytest.mark.parametrize("family", layouts.FAMILIES)
def test_the_clean_twins_of_a_family_come_back(pools, family):
    for article, _, gold in layouts.documents(family, COUNT, SEED, pools):
        for text in {article, gold}:
            assert clean(Source(text, family)).text == text
