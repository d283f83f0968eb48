"""What the dictionary says of a word, as lines of the card."""

from __future__ import annotations

from reader.core.chinese.cedict import Entry
from reader.core.words import WordLook
from reader.ui.words.meanings import notes_of, written


def look(text, simplified, entries=(), parts=()):
    return WordLook(0, len(text), text, simplified, text, (), entries, parts)


def test_pinyin_gets_its_tone_marks():
    assert written("Guang3 zhou1") == "Guǎng zhōu"
    assert written("lu:4 shi1") == "lǜ shī"
    assert written("3C [san1 C]") == "3C [sān C]"
    assert written("xx5") == "xx5"


def test_senses_are_numbered_and_readings_named_when_there_are_several():
    one = Entry("長", "长", "chang2", ("length", "see 專長|专长[zhuan1 chang2]"))
    two = Entry("長", "长", "zhang3", ("chief",))
    assert notes_of(look("長", "长", (one,))).splitlines() == [
        "1  length",
        "2  see 專長[zhuān cháng]",
    ]
    lines = notes_of(look("长", "长", (one, two))).splitlines()
    assert lines == ["长 cháng", "1  length", "2  see 专长[zhuān cháng]", "长 zhǎng", "3  chief"]
    assert notes_of(look("长", "长", (one, two)), ("zhǎng",)).startswith("长 zhǎng")


def test_parts_stand_in_for_a_word_that_is_not_there():
    part = Entry("廣州", "广州", "Guang3 zhou1", ("Guangzhou", "Canton", "a", "b"))
    made = notes_of(look("廣州國資委", "广州国资委", (), (("廣州", (part,)),)))
    assert made == "廣州 Guǎng zhōu: Guangzhou; Canton; a"
