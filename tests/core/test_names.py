import pytest

from reader.core.article import Entity
from reader.core.names import gather_names, joined_pinyin, offices


def entity(start, kind, text, **more):
    return Entity(start, start + len(text), kind, text, **more)


ENTITIES = (
    entity(0, "LOCATION", "貴州"),
    entity(10, "PERSON", "任學鋒", titles=("書記",), affiliations=("廣州市委",)),
    entity(20, "TITLE", "書記"),
    entity(30, "LOCATION", "黔", mentions_of=0),
    entity(40, "PERSON", "任学锋", titles=("書記", "代表")),
    entity(50, "LOCATION", "畢節"),
    entity(60, "DATE", "去年底"),
    entity(70, "DATE", "3月28日", normalized="2018-03-28"),
    entity(80, "DATE", "2016年", normalized="2016"),
    entity(90, "TIME", "28日", normalized="2018-03-28"),
    entity(100, "MONEY", "5元", normalized={"value": 5, "unit": "CNY"}),
    entity(110, "PERCENT", "三成"),
)


def test_short_and_simplified_forms_stand_under_the_full_one():
    places = gather_names(ENTITIES)["place"]
    assert [(ENTITIES[n.best].text, n.mentions) for n in places] == [
        ("貴州", (0, 3)),
        ("畢節", (5,)),
    ]


def test_a_place_stands_with_its_full_name_unless_there_are_two():
    texts = "黔南 黔南州 吉林 吉林省 吉林市 廣州 廣 神州".split()
    found = tuple(entity(at * 10, "LOCATION", text) for at, text in enumerate(texts))
    places = gather_names((*found, entity(90, "LOCATION", "黔南")))["place"]
    assert [(found[n.best].text, len(n.mentions)) for n in places] == [
        ("黔南", 3),
        *((text, 1) for text in texts[2:]),
    ]


def test_a_person_gathers_titles_once_from_all_mentions():
    (person,) = gather_names(ENTITIES)["person"]
    assert person.mentions == (1, 4)
    assert person.titles == ("書記", "代表")
    assert person.affiliations == ("廣州市委",)


def test_dates_come_by_time_and_the_unknown_last():
    dates = gather_names(ENTITIES)["date"]
    assert [n.when for n in dates] == ["2016", "2018-03-28", None]
    assert dates[1].mentions == (7, 9)


def test_money_and_percent_stand_with_the_quantities_and_titles_nowhere():
    names = gather_names(ENTITIES)
    assert [n.mentions for n in names["quantity"]] == [(10,), (11,)]
    everywhere = {m for some in names.values() for n in some for m in n.mentions}
    assert everywhere == set(range(len(ENTITIES))) - {2}


def test_a_ring_of_short_forms_ends():
    ring = (
        entity(0, "PERSON", "甲", mentions_of=1),
        entity(5, "PERSON", "乙", mentions_of=0),
        entity(9, "PERSON", "丙", mentions_of=99),
    )
    assert sum(len(n.mentions) for n in gather_names(ring)["person"]) == 3


@pytest.mark.parametrize(
    ("text", "pinyin", "written"),
    [
        ("習近平", "xí jìn píng", "Xí Jìnpíng"),
        ("陳震", "chén zhèn", "Chén Zhèn"),
        ("歐陽修", "ōu yáng xiū", "Ōuyáng Xiū"),
        ("歐陽", "ōu yáng", "Ōu Yáng"),
        ("鄧小安", "dèng xiǎo ān", "Dèng Xiǎo'ān"),
        ("特朗普夫斯", "tè lǎng pǔ fū sī", "Tèlǎngpǔfūsī"),
        ("讓·雷諾", "ràng - léi nuò", "Ràng Léinuò"),
        ("毛", "máo", "Máo"),
        ("𠮷田", "- tián", ""),
        ("Tom", "- - -", ""),
    ],
)
def test_a_name_in_pinyin(text, pinyin, written):
    syllables = tuple(None if s == "-" else s for s in pinyin.split())
    assert joined_pinyin(text, syllables) == written


def test_offices():
    assert offices(("副書記", "書記"), ("廣東省委", "廣州市委")) == "廣東省委副書記、廣州市委書記"
    assert offices(("分管領導", "副巡視員"), ("廣州國資委",)) == "廣州國資委 分管領導、副巡視員"
    assert offices(("總書記",), ()) == "總書記"
    assert offices((), ()) == ""
