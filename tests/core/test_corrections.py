"""What the reader says of names wins over what was recognised."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.article import ENTITY_TYPES, Article, Entity, Part, Source
from reader.core.corrections import Corrections, Place, Rule, correct, without
from reader.core.decisions import Decisions
from reader.core.pipeline import MARKS, analyse

TEXT = "任學鋒說王一民和王一都在廣州市委書記處。王一笑了😀,任學鋒走了。"


def entities_of(text, *names):
    found = []
    for name, type_ in names:
        at = text.find(name)
        while at >= 0:
            found.append(Entity(at, at + len(name), type_, name, 0.8))
            at = text.find(name, at + 1)
    return tuple(sorted(found, key=lambda e: e.start))


KNOWN = entities_of(
    TEXT, ("王一民", "PERSON"), ("廣州市委書", "ORGANIZATION"), ("任學鋒", "PERSON")
)


def told(found):
    return [(e.text, e.type) for e in found]


def test_nothing_said_changes_nothing():
    assert correct(TEXT, KNOWN, Corrections()) == KNOWN


def test_a_rule_marks_every_occurrence_but_not_inside_a_longer_name():
    found = correct(TEXT, KNOWN, Corrections((Rule("王一", "PERSON"),)))
    starts = [e.start for e in found if e.text == "王一"]
    assert starts == [8, TEXT.index("王一笑")]
    assert ("王一民", "PERSON") in told(found)


def test_a_rule_holds_in_either_script():
    found = correct(TEXT, KNOWN, Corrections((Rule("任学锋", "LOCATION"),)))
    assert [e.type for e in found if e.text == "任學鋒"] == ["LOCATION", "LOCATION"]
    assert not [
        e for e in correct(TEXT, KNOWN, Corrections((Rule("任学锋", None),))) if e.text == "任學鋒"
    ]


def test_a_span_is_made_shorter_everywhere_by_denying_the_longer():
    rules = (Rule("廣州市委書", None), Rule("廣州市委", "ORGANIZATION"))
    assert ("廣州市委", "ORGANIZATION") in told(correct(TEXT, KNOWN, Corrections(rules)))


def test_what_a_rule_cuts_through_gives_way():
    found = correct(TEXT, KNOWN, Corrections((Rule("書記處", "ORGANIZATION"),)))
    assert "廣州市委書" not in [e.text for e in found]
    assert ("書記處", "ORGANIZATION") in told(found)


def test_a_place_wins_over_rules_and_names_and_the_later_place_over_the_earlier():
    at = TEXT.index("王一民")
    places = (Place(at, at + 3, "LOCATION"), Place(at, at + 2, "ORGANIZATION"))
    found = correct(TEXT, KNOWN, Corrections((Rule("王一民", None),), places))
    assert [(e.start, e.end, e.type) for e in found if at <= e.start < at + 3] == [
        (at, at + 2, "ORGANIZATION")
    ]
    none = correct(TEXT, KNOWN, Corrections(places=(Place(at + 1, at + 2, None),)))
    assert "王一民" not in [e.text for e in none]
    assert len(none) == len(KNOWN) - 1


def test_what_was_recognised_of_the_same_name_is_kept():
    known = (
        Entity(0, 3, "PERSON", "任學鋒", 0.7, titles=("書記",), affiliations=("廣州市委",)),
        Entity(6, 8, "PERSON", "老任", 0.7, mentions_of=0),
    )
    text = "任學鋒書記,老任"
    (first, second) = correct(text, known, Corrections((Rule("任學鋒", "PERSON"),)))
    assert first.titles == ("書記",)
    assert first.score == 1.0
    assert second.mentions_of == 0
    (longer, second) = correct(text, known, Corrections((Rule("任學鋒書", "PERSON"),)))
    assert longer.titles == ("書記",)
    assert second.mentions_of is None


def test_what_a_longer_name_swallows_becomes_its_part():
    text = "廣州國資委"
    known = (Entity(0, 2, "LOCATION", "廣州"),)
    (body,) = correct(text, known, Corrections((Rule(text, "ORGANIZATION"),)))
    assert body.parts == (Part(0, 2, "LOCATION", "廣州"),)


@pytest.mark.parametrize("name", ["", " ", "一\n二"])
def test_a_rule_that_is_no_name_is_left_out(name):
    assert correct("一\n二", (), Corrections((Rule(name, "PERSON"),))) == ()


def test_the_later_rule_wins_and_rules_can_be_taken_out():
    rules = (Rule("王一", "PERSON"), Rule("王一", None))
    assert correct("王一", (), Corrections(rules)) == ()
    assert without((Rule("任学锋", None), Rule("王一", None)), "任學鋒") == (Rule("王一", None),)


SOME = st.text("王一民說廣州😀\n", max_size=40)
TYPES = st.one_of(st.none(), st.sampled_from(ENTITY_TYPES))


@given(SOME, st.data())
def test_law_in_order_apart_within_lines_and_true_to_the_text(text, data):
    cuts = sorted(data.draw(st.sets(st.integers(0, len(text)), max_size=12)))
    known = tuple(
        Entity(a, b, data.draw(st.sampled_from(ENTITY_TYPES)), text[a:b])
        for a, b in zip(cuts[::2], cuts[1::2], strict=False)
        if "\n" not in text[a:b]
    )
    places = data.draw(st.lists(st.builds(Place, st.integers(-2, 44), st.integers(-2, 44), TYPES)))
    rules = data.draw(st.lists(st.builds(Rule, st.text("王一民說廣州", max_size=3), TYPES)))
    said = Corrections(tuple(rules), tuple(places))
    found = correct(text, known, said)
    end = 0
    for entity in found:
        assert end <= entity.start < entity.end
        assert entity.text == text[entity.start : entity.end]
        assert "\n" not in entity.text
        end = entity.end
    for index, entity in enumerate(found):
        full = entity.mentions_of
        assert full is None or (0 <= full < len(found) and full != index)
    for place in places[-1:]:
        inside = 0 <= place.start < place.end <= len(text)
        if inside and "\n" not in text[place.start : place.end]:
            here = [e for e in found if e.start < place.end and e.end > place.start]
            assert [(e.start, e.end, e.type) for e in here] == (
                [(place.start, place.end, place.type)] if place.type else []
            )


def test_a_given_person_is_one_word_and_is_read_as_a_name():
    text = "昨天單于田來了。"
    said = Corrections((Rule("單于田", "PERSON"),))
    made = analyse(Article(Source(text, "t"), text), MARKS, Decisions(said))
    assert (2, 5) in (made.words or ())
    assert (made.pinyin or ())[2:5] == ("chán", "yú", "tián")
