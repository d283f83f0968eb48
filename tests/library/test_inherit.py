"""What is remembered of a file goes over to its next version."""

from __future__ import annotations

from array import array

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.choices import Choices
from reader.core.corrections import Rule
from reader.library import Bookmark, CorrectedName, Document, Library, Position, UndoneEdit
from reader.library.inherit import Onward, inherit

WORDS = st.text("天地玄黃宇宙洪荒日月盈昃，。\n", max_size=80)


@given(WORDS, WORDS, WORDS, st.data())
def test_what_stands_before_and_behind_a_change_is_carried(before, new, behind, data):
    old, later = before + "甲乙" + behind, before + new + behind
    onward = Onward(old, later)
    start = data.draw(st.integers(0, len(old)))
    end = data.draw(st.integers(start, len(old)))
    span = onward.span(start, end)
    if end <= len(before) or start >= len(before) + 2:
        assert span is not None
    if span is not None:
        assert later[slice(*span)] == old[start:end]


@given(WORDS, WORDS, st.integers(0, 90))
def test_a_place_stays_in_the_text(old, new, offset):
    assert 0 <= Onward(old, new).place(min(offset, len(old))) <= len(new)


@given(WORDS)
def test_the_same_text_keeps_all_places(text):
    onward = Onward(text, text)
    assert all(onward.span(at, at + 1) == (at, at + 1) for at in range(len(text)))


def test_words_that_were_moved_are_found_by_what_surrounds_them():
    line = "老人說這條路走了三十年"
    old, new = f"甲\n{line}\n乙乙\n丙", f"丁\n丁丁\n{line}\n戊"
    at = old.index("這條路")
    span = Onward(old, new).span(at, at + 3)
    assert span is not None
    assert new[slice(*span)] == "這條路"


def test_words_that_are_gone_are_left_behind():
    assert Onward("甲這條路乙", "甲那座山乙").span(1, 4) is None


@pytest.fixture
def library(tmp_path):
    with Library(tmp_path / "library.sqlite") as made:
        yield made


OLD = "第一段。\n第二段，廣(guang)州。\n第三段。"
NEW = "題目\n第一段。\n第二段，廣(guang)州。\n第三段。第四段。"


def test_everything_goes_over(library):
    at = OLD.index("(guang)")
    library.remember(Document("old", "/a.txt", "A"))
    library.set_choices("old", Choices(script="hans"))
    library.set_position("old", Position(OLD.index("第三段"), "第三段"))
    library.set_marks("old", UndoneEdit, [UndoneEdit(at, at + 7, "(guang)")])
    library.set_marks("old", CorrectedName, [CorrectedName(at - 1, at, "廣", None)])
    library.set_marks("old", Rule, [Rule("廣州", "LOCATION")])
    library.set_marks("old", Bookmark, [Bookmark(OLD.index("第二段"), "第二段", "here")])
    library.set_undone_places("old", array("I", [at, at + 7]))
    inherit(library, "old", "new", Onward(OLD, NEW))
    there = NEW.index("(guang)")
    assert library.choices("new") == Choices(script="hans")
    assert library.position("new") == Position(NEW.index("第三段"), "第三段")
    assert library.marks("new", UndoneEdit) == (UndoneEdit(there, there + 7, "(guang)"),)
    assert library.marks("new", CorrectedName)[0].start == there - 1
    assert library.marks("new", Rule) == (Rule("廣州", "LOCATION"),)
    assert library.marks("new", Bookmark)[0].offset == NEW.index("第二段")
    assert list(library.undone_places("new")) == [there, there + 7]
    assert library.marks("old", Rule)  # nothing is taken from the older version


def test_a_version_that_is_known_keeps_what_it_has_but_the_place(library):
    library.set_choices("new", Choices(script="tw"))
    library.set_choices("old", Choices(script="hans"))
    library.set_position("old", Position(0, "第一"))
    inherit(library, "old", "new", Onward(OLD, NEW))
    assert library.choices("new") == Choices(script="tw")
    assert library.position("new") == Position(NEW.index("第一"), "第一")
