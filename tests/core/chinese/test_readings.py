from __future__ import annotations

import subprocess
import sys

import hypothesis.strategies as st
import pytest
from hypothesis import given

from reader.core.chinese.constructions import OVER_WORDS, SURE
from reader.core.chinese.han import is_hanzi
from reader.core.chinese.lexicon import characters
from reader.core.chinese.polyphones import _by_character, rulings
from reader.core.chinese.readings import _own, read
from reader.core.chinese.syllables import legal_readings, normal_form, toneless

WORDS = (
    "重庆 重慶 银行 一不小心 不对 儿 得 为 長 隻 著 𠮷 豈 〇 ， A1 只 卷三 花兒 了 以人为本 😀 㐀"
)
PART = st.sampled_from([*WORDS.split(), "\n", " ", "\U00033479"])
TEXTS = st.lists(st.one_of(PART, st.characters(codec="utf-8")), max_size=14).map("".join)


@given(TEXTS)
def test_one_item_a_code_point(text):
    assert len(read(text)) == len(text)


@given(TEXTS)
def test_only_hanzi_are_read(text):
    for character, reading in zip(text, read(text), strict=True):
        assert reading is None or (is_hanzi(character) and reading == normal_form(reading))


@given(TEXTS)
def test_line_by_line_is_the_whole(text):
    whole = [*read(text), None]
    at = 0
    for line in text.split("\n"):
        assert tuple(whole[at : at + len(line)]) == read(line)
        at += len(line) + 1


def test_every_hanzi_of_the_dictionary_is_read_alone():
    text = "".join(chr(point) for point in range(0x4E00, 0x9FA6))
    alone = "\n".join(text)
    readings = read(alone)[::2]
    missing = [c for c, reading in zip(text, readings, strict=True) if reading is None]
    assert missing == [c for c in text if c not in characters()]
    assert len(missing) < 20


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("重庆银行", "chóng qìng yín háng"),
        ("重慶銀行", "chóng qìng yín háng"),
        ("一不小心", "yī bù xiǎo xīn"),
        ("进一步", "jìn yī bù"),
        ("進一步", "jìn yī bù"),
        ("不对味儿", "bù duì wèi er"),
        ("女儿", "nǚ ér"),
        ("一点儿", "yī diǎn er"),
        ("跑得快", "pǎo de kuài"),
        ("我得去", "wǒ děi qù"),
        ("穿著長袍", "chuān zhe cháng páo"),
        ("三隻貓", "sān zhī māo"),
        ("才幹", "cái gàn"),
        ("乾坤", "qián kūn"),
        ("頭髮", "tóu fa"),
        ("小组分成三队", "xiǎo zǔ fēn chéng sān duì"),
        ("以他为中心", "yǐ tā wéi zhōng xīn"),
        ("他亲率大军", "tā qīn shuài dà jūn"),
        ("死亡率高", "sǐ wáng lǜ gāo"),
        ("朝鲜", "cháo xiǎn"),
        ("女", "nǚ"),
        ("略", "lüè"),
        ("〇", "líng"),
    ],
)
def test_readings(text, expected):
    assert " ".join(reading or "-" for reading in read(text)) == expected


def test_what_has_no_reading_is_none():
    assert read("A，\n 1😀\U00033479") == (None,) * 7


def test_a_compatibility_ideograph_is_read_as_what_it_stands_for():
    assert read("\uf900") == read("豈")


def test_a_hanzi_beyond_the_first_plane_keeps_the_places():
    text = "𠮷重庆"
    assert read(text)[1:] == ("chóng", "qìng")


def test_every_rule_gives_a_reading_that_its_character_has():
    texts = ["今今天天气", "，率领"]
    texts += [
        "点儿",
        "跑得快",
        "我得去",
        "慢慢地走",
        "被封为王",
        "为5人",
        "）为猫",
        "以他为主",
        "为人所知",
    ]
    texts += [
        "长5米",
        "三米长",
        "卷三",
        "三卷书",
        "三只猫",
        "三重门",
        "第三子",
        "子曰",
        "亲率大军",
        "，率军",
        "还钱",
    ]
    texts += ["教我", "数一数", "种树", "睡一觉", "分成三队", "突然地走", "国为家"]
    seen = set()
    for text in texts:
        for at, reading, _ in rulings(text):
            assert reading in legal_readings(text[at]), (text, at, reading)
            seen.add(reading)
    assert {"er", "de", "děi", "wéi", "cháng", "juàn", "zhī", "chóng", "zǐ", "shuài"} <= seen
    assert {"huán", "jiāo", "shǔ", "zhòng", "jiào", "fēn"} <= seen


def test_every_construction_is_of_a_character_that_can_be_read_so():
    for rules in (OVER_WORDS, SURE):
        for character, found in _by_character(rules).items():
            known = legal_readings(character)
            known |= {toneless(reading) for reading in known}  # neutral in some words
            assert {reading for _, reading in found} <= known, character


@pytest.mark.parametrize(
    ("text", "at", "expected"),
    [
        ("这事你干不了。", 5, "liǎo"),
        ("他吓得说不出话。", 2, "de"),
        ("她很客气地说。", 4, "de"),
        ("李老师教我们画画。", 3, "jiāo"),
        ("他瞒着大家，背着父母偷偷去了。", 6, "bèi"),
        ("院子里种了一棵苹果树。", 3, "zhòng"),
        ("请问单老师在吗？", 2, "shàn"),
        ("看了三个单老师的课", 4, "dān"),
        ("爸爸在和面。", 3, "huó"),
        ("他们还住了一宿。", 6, "xiǔ"),
        ("他把裤子缝好了。", 4, "féng"),
        ("门缝上了漆", 1, "fèng"),
    ],
)
def test_constructions(text, at, expected):
    assert read(text)[at] == expected


def test_own_readings_are_well_formed():
    for word, readings in _own().items():
        assert len(word) == len(readings), word
        for character, reading in zip(word, readings, strict=True):
            assert reading == normal_form(reading)
            assert is_hanzi(character)


def test_pypinyin_itself_is_not_imported():
    code = (
        "import sys\nfrom reader.core.chinese.readings import read\nread('你好')\n"
        "print('pypinyin' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout == "False\n"
