import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.article import Entity
from reader.core.choices import Choices
from reader.core.find import Finder, fold
from reader.core.initials import meanings
from reader.core.pipeline import analyse, clean_source
from reader.core.source import load

TEXT = "工作，廣州工作。广州在贵州，工作"
WORK, CANTON, GUIZHOU = ((0, 2), (5, 7), (14, 16)), ((3, 5), (8, 10)), ((11, 13),)
SPANS = sorted((*WORK, *CANTON, *GUIZHOU))


def everywhere(_):
    return True


def words(found):
    return [(one.word, one.spans) for one in found]


def test_what_comes_more_often_is_likelier():
    found = meanings(TEXT, SPANS, None, everywhere)
    assert words(found) == [("工作", WORK), ("廣州", CANTON), ("贵州", GUIZHOU)]


def test_names_are_likelier_and_both_scripts_are_one_word():
    names = [Entity(3, 7, "ORGANIZATION", "廣州工作"), Entity(8, 10, "LOCATION", "广州")]
    names += [Entity(11, 13, "LOCATION", "贵州"), Entity(5, 7, "QUANTITY", "工作")]
    found = meanings(TEXT, SPANS, names, everywhere)
    assert [one.word for one in found] == ["廣州", "贵州", "工作"]


def test_what_never_begins_a_word_is_left_out_unless_nothing_does():
    found = meanings(TEXT, SPANS, None, {3, 11}.__contains__)
    assert words(found) == [("廣州", CANTON), ("贵州", GUIZHOU)]
    assert len(meanings(TEXT, SPANS, None, lambda _: False)) == 3


def test_letters_are_what_was_typed():
    found = meanings("工作gz工作", [(0, 2), (2, 4), (4, 6)], None, everywhere)
    assert [one.word for one in found] == ["gz", "工作"]


@given(st.text(alphabet="廣广州工a", max_size=20))
def test_every_hit_belongs_to_one_word(text):
    spans = [(at, at + 2) for at in range(0, len(text) - 1, 2)]
    found = meanings(text, spans, None, everywhere)
    assert sorted(span for one in found for span in one.spans) == spans
    assert len({fold(one.word) for one in found}) == len(found)


@pytest.mark.shared
def test_every_way_to_write_a_place_finds_the_same_in_the_seed(shared):
    article = analyse(clean_source(load(str(shared / "cleaning" / "seed.txt")), Choices()))
    finder = Finder(article.text, article.pinyin, article.words)
    list(finder.prepare())
    wanted = finder.find("廣州").spans
    assert len(wanted) == 8
    for query in ("广州", "guangzhou", "guang3zhou1", "guǎng zhōu"):
        assert finder.find(query).spans == wanted
    found = finder.find("gz")
    assert found.by_initials
    likely = meanings(article.text, found.spans, article.entities, finder.begins_word)
    assert (likely[0].word, likely[0].spans) == ("廣州", wanted)
    assert {one.word for one in likely[1:]} >= {"貴州", "工作"}
