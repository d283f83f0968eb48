"""The dictionary: searched where it lies."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.assets import resource
from reader.core.chinese.cedict import Dictionary, compiled, entries_of
from reader.core.choices import Choices
from reader.core.errors import SourceError
from reader.core.pipeline import analyse, clean_source
from reader.core.source import load

LINES = (
    "# CC-CEDICT",
    "#! date=2026-05-20T06:06:55Z",
    "協調 协调 [xie2 tiao2] /to coordinate/to harmonize/",
    "協 协 [xie2] /to cooperate/",
    "發 发 [fa1] /to send out/",
    "髮 发 [fa4] /hair/",
    "broken line",
    "廣州 广州 [Guang3 zhou1] /Guangzhou/",
)


@pytest.fixture
def small(tmp_path):
    path = tmp_path / "cedict.tsv"
    path.write_bytes(compiled(LINES))
    made = Dictionary(path)
    yield made
    made.close()


@pytest.fixture(scope="module")
def whole():
    made = Dictionary(resource("data", "cedict.tsv"))
    yield made
    made.close()


def test_a_word_is_found_in_either_script(small):
    (entry,) = small.look_up("協調")
    assert small.look_up("协调") == (entry,)
    assert entry.glosses == ("to coordinate", "to harmonize")
    assert small.look_up("协作") == ()
    assert small.look_up("") == ()


def test_what_is_written_just_so_comes_first(small):
    assert [one.traditional for one in small.look_up("發")] == ["發"]
    assert {one.traditional for one in small.look_up("发")} == {"發", "髮"}


def test_parts_are_the_longest_words(small):
    assert small.parts("協調廣州") == ((0, 2), (2, 4))
    assert small.parts("協同") == ((0, 1),)


def test_a_file_that_is_no_dictionary(tmp_path):
    with pytest.raises(SourceError):
        compiled(["nothing", "here"])
    with pytest.raises(SourceError):
        Dictionary(tmp_path / "none.tsv")
    (tmp_path / "empty.tsv").write_bytes(b"")
    with pytest.raises(SourceError):
        Dictionary(tmp_path / "empty.tsv")


@given(st.text(max_size=6))
def test_any_word_may_be_asked_for(whole, word):
    for entry in whole.look_up(word):
        assert entry.glosses


def test_every_entry_of_the_file_is_found(whole):
    rows = resource("data", "cedict.tsv").read_text("utf-8").splitlines()
    rows = [row.split("\t") for row in rows if not row.startswith("#")]
    assert len(rows) > 120_000
    for row in (rows[0], rows[1], rows[-1], *rows[:: len(rows) // 500]):
        _, traditional, simplified, pinyin, _ = row
        for word in (traditional, simplified):
            found = whole.look_up(word)
            assert any(
                (e.traditional, e.simplified, e.pinyin) == (traditional, simplified, pinyin)
                for e in found
            )


def test_words_of_a_text_are_found(whole, shared):
    source = load(str(shared / "cleaning" / "seed.txt"))
    article = analyse(clean_source(source, Choices()), {"words"})
    words = [article.text[a:b] for a, b in article.words or ()]
    words = [word for word in words if len(word) > 1 and re.fullmatch("[\u4e00-\u9fff]+", word)]
    covered = sum(sum(b - a for a, b in whole.parts(word)) == len(word) for word in words)
    assert covered / len(words) >= 0.95
    assert sum(bool(whole.look_up(word)) for word in words) / len(words) >= 0.75


def test_entries_are_read_as_they_stand():
    (entry,) = entries_of(["3C 3C [san1 C] /computers, communications/China Compulsory (CCC)/"])
    assert (entry.pinyin, entry.glosses[1]) == ("san1 C", "China Compulsory (CCC)")
