from __future__ import annotations

import pytest

from reader.core.analyse.repairs import find_repairs
from reader.core.analyse.script import detect
from reader.core.article import Detection, Entity

WRONG = "會議之后，我們討論了關于建筑的決定，頭發也白了，先后來了三次。"
RIGHT = "會議之後，我們討論了關於建築的決定，頭髮也白了，先後來了三次。"


def repaired(text, entities=()):
    characters = list(text)
    for repair in find_repairs(text, detect(text), entities):
        assert text[repair.start : repair.end] == repair.old
        assert len(repair.old) == len(repair.new) == 1
        characters[repair.start] = repair.new
    return "".join(characters)


def test_a_careless_conversion_is_mended():
    assert repaired(WRONG) == RIGHT


@pytest.mark.parametrize(
    "text",
    [
        RIGHT,
        "会议之后，我们讨论了关于建筑的决定。",
        "皇后與太后在後宮，公里數與里長，范仲淹與余光中。",
        "布告與佈告，游戲與遊戲，占有與佔有，周末與週末，志向與標誌。",
        "鄭伯克段于鄢，遂寘姜氏于城潁。",
        "他生于那年。" + RIGHT,
        "于斯民族，于彼朔方；王于興師，脩我戈矛。",
        "胡家的胡同很長，山岳隊在岳麓書院。樹下擺著桌椅。余家的人都來了。",
        "本案業經照准，另購干貝一批。",
        "岳陽樓與山嶽，批復與回覆，機制與製造，遺跡。",
        "",
    ],
)
def test_what_is_right_or_not_suspect_enough_is_left_alone(text):
    assert repaired(text) == text


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ("會議之后散了。", "會議之後散了。"),
        ("他在屋里包餃子，用的是面粉。", "他在屋裡包餃子，用的是麵粉。"),
        ("報告復制了三份。", "報告複製了三份。"),
        ("這说法不對。", "這說法不對。"),
        ("請注意以下几點，夸獎他的范圍不大。", "請注意以下幾點，誇獎他的範圍不大。"),
        ("她把頭發剪短了。", "她把頭髮剪短了。"),
        ("根据調查，結果不同。", "根據調查，結果不同。"),
        ("他來了。" * 20 + "屬于他的書。", "他來了。" * 20 + "屬於他的書。"),
    ],
)
def test_a_short_text_needs_one_strong_sign(text, result):
    assert repaired(text) == result


def test_one_wrong_form_among_many_right_ones_is_left_alone():
    text = RIGHT * 5 + "之后，關于"
    assert repaired(text) == text


def test_names_of_people_are_left_alone():
    text = WRONG + "干其中說。"
    start = text.index("干其中")
    entity = Entity(start, start + 3, "PERSON", "干其中")
    assert "幹其中" not in repaired(text, [entity])
    assert repaired(text, [entity]) == RIGHT + "干其中說。"


def test_style_is_left_alone_in_a_suspect_text():
    assert repaired(WRONG + "發布公告，周密部署。") == RIGHT + "發布公告，周密部署。"


@pytest.mark.parametrize("detected", ["hans", "mixed", "none"])
def test_only_traditional_text_is_looked_at(detected):
    assert find_repairs(WRONG, Detection(detected), ()) == ()


def test_the_form_is_that_of_the_region():
    text = "會議之后，關于建筑，屋里說明"
    found = {r.old: r.new for r in find_repairs(text, Detection("hant", 1, "hk"), ())}
    assert found["里"] == "裏"
    found = {r.old: r.new for r in find_repairs(text, Detection("hant", 1, "tw"), ())}
    assert found["里"] == "裡"


def test_the_seed_has_five_wrong_forms(shared):
    text = (shared / "cleaning" / "seed_gold.txt").read_text(encoding="utf-8")
    found = [
        (text[repair.start - 1 : repair.end + 1], repair.new)
        for repair in find_repairs(text, detect(text), ())
    ]
    assert found == [
        ("關于產", "於"),
        ("先后3", "後"),
        ("建筑集"[0:1] + "筑集", "築"),
        (",并與", "並"),
        ("建筑集", "築"),
    ]


def test_every_repair_says_why():
    for repair in find_repairs(WRONG, detect(WRONG), ()):
        assert repair.old in repair.reason
        assert repair.new in repair.reason
        assert 0.5 < repair.confidence < 1
