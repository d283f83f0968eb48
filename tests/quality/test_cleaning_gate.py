"""The gate of the cleaning stage: pinned floors, printed as a table (pytest -s shows it).

The development set lies beside the project; articles made of its sentences are dirtied by the
processes of tests/strategies.py. No floor is lowered without saying so in the commit.
"""

from __future__ import annotations

import difflib
import json
import random
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

import pytest
import strategies

from reader.core.article import Source
from reader.core.clean import clean
from reader.core.source import load

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.shared

DEV_FLOOR = 15
"""Of 15 documents, exact."""
REAL_FLOOR = 10
"""Of 10 snippets from real pages, exact."""
META = {"source": "source", "author": "author", "title": "title", "publish_date": "published"}

FAMILIES = {
    "V1 .205": (strategies.stacked, 1.0),
    "V1 .05": (partial(strategies.stacked, rate=0.05), 1.0),
    "V1 .02": (partial(strategies.stacked, rate=0.02), 0.9),
    "V1 .35 toned": (partial(strategies.stacked, rate=0.35, tones=True), 1.0),
    "V1 full width": (partial(strategies.stacked, brackets="（）"), 1.0),
    "V1 6 % wrong": (partial(strategies.stacked, wrong=0.06), 0.97),
    "V2": (strategies.stride, 1.0),
    "V3": (strategies.converted, 1.0),
    "V4": (strategies.scattered, 1.0),
    "V4 .03": (partial(strategies.scattered, rate=0.03), 0.9),
    "V5": (strategies.throughout, 1.0),
    "V5 bare": (strategies.bare, 1.0),
    "V8": (strategies.in_zhuyin, 1.0),
    "invisibles": (strategies.with_invisibles, 1.0),
}
"""The process, and the share of articles that must come back exactly."""


class Case(NamedTuple):
    """A document of the development set."""

    name: str
    source: Source
    gold: str
    meta: dict[str, str | None]
    family: str


def lost(gold: str, text: str) -> int:
    """Return how many characters of the gold are not in the text, or changed."""
    matcher = difflib.SequenceMatcher(None, gold, text, autojunk=False)
    return sum(end - start for tag, start, end, *_ in matcher.get_opcodes() if tag in CHANGES)


CHANGES = ("delete", "replace")


@pytest.fixture(scope="module")
def dev(shared: Path) -> list[Case]:
    folder = shared / "cleaning" / "dev"
    cases = []
    for path in sorted(folder.glob("*.in.txt")):
        name = path.name.removesuffix(".in.txt")
        told = json.loads((folder / f"{name}.meta.json").read_text("utf-8"))
        gold = (folder / f"{name}.gold.txt").read_text("utf-8")
        cases.append(Case(name, load(path), gold, told["meta"], told["family"]))
    return cases


@pytest.fixture(scope="module")
def articles(shared: Path) -> list[str]:
    """Articles of about 600 characters, of sentences in both scripts."""
    made = []
    for name in ("uner_gsd.dev.jsonl", "uner_gsdsimp.dev.jsonl"):
        rows = (shared / "entities" / "uner" / name).read_text("utf-8").splitlines()
        sentences = [json.loads(row)["text"] for row in rows]
        for at in range(0, 240, 12):
            chunk = sentences[at : at + 12]
            made.append("\n".join("".join(chunk[row : row + 4]) for row in range(0, 12, 4)))
    return made


def test_the_seed_is_exact(shared):
    folder = shared / "cleaning"
    made = clean(load(folder / "seed.txt"))
    assert made.text == (folder / "seed_gold.txt").read_text("utf-8")
    assert made.metadata.source == "廣州國資委"
    assert made.metadata.published == "2018-03-28"
    assert (made.metadata.title, made.metadata.author) == (None, None)
    assert made.verdict.kind == "stacked"


def test_the_development_documents(dev):
    exact = damage = 0
    print()
    for case in dev:
        made = clean(case.source)
        right = made.text == case.gold
        hurt = lost(case.gold, made.text)
        exact += right
        damage += hurt
        mark = "exact" if right else f"lost {hurt}"
        print(f"{case.name} {case.family:12} {made.verdict.kind:10} {mark}")
    print(f"exact {exact} of {len(dev)}, {damage} characters lost")
    assert exact >= DEV_FLOOR
    assert damage == 0


def test_clean_documents_are_unchanged(dev):
    clean_ones = [case for case in dev if case.family == "clean"]
    assert clean_ones
    for case in dev:
        assert clean(Source(case.gold, case.name)).text == case.gold
    for case in clean_ones:
        assert clean(case.source).verdict.kind == "clean"


def test_the_metadata_are_right_and_none_are_made_up(dev):
    for case in dev:
        found = clean(case.source).metadata
        for theirs, ours in META.items():
            accepted = (case.meta.get(theirs) or "").split("|")
            assert (getattr(found, ours) or "") in accepted, (case.name, ours)


def test_the_snippets_from_real_pages(shared):
    rows = (shared / "cleaning" / "dev" / "real_dev.jsonl").read_text("utf-8").splitlines()
    print()
    exact = 0
    for row in map(json.loads, rows):
        made = clean(Source(row["text"], str(row["id"])))
        exact += made.text == row["gold"]
        print(f"{row['kind']:30} {made.verdict.kind:10} {made.text == row['gold']}")
        assert clean(Source(row["gold"], "gold")).text == row["gold"]
    assert exact >= REAL_FLOOR


def test_clean_articles_are_unchanged(articles):
    assert [text for text in articles if clean(Source(text, "article")).text != text] == []


@pytest.mark.parametrize("family", FAMILIES)
def test_a_family_made_from_other_sentences(articles, family):
    process, floor = FAMILIES[family]
    exact = tried = residue = damage = 0
    for number, article in enumerate(articles):
        dirty = process(article, random.Random(number))  # noqa: S311
        if dirty == article or (family == "V3" and dirty.count("(") < 8):
            continue
        text = clean(Source(dirty, family)).text
        tried += 1
        exact += text == article
        if text != article:
            damage += lost(article, text)
            residue += max(0, len(text) - len(article))
    print(f"\n{family:14} exact {exact} of {tried}, {residue} left over, {damage} lost")
    assert tried >= 15
    assert exact >= floor * tried
    assert damage == 0
